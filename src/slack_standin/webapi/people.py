"""``users.*``, ``bots.info``, ``usergroups.*``, ``team.info``, ``auth.test`` and ``apps.connections.open``."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from slack_standin.model import User
from slack_standin.standin import Standin
from slack_standin.webapi.args import Args
from slack_standin.webapi.method import Method
from slack_standin.webapi.paging import page
from slack_standin.webapi.places import known_user
from slack_standin.wire import Json, SlackError


def auth_test(standin: Standin, _args: Args) -> Json:
    """Tell whose token this is."""
    space = standin.space
    return {
        "url": space.team.url,
        "team": space.team.name,
        "user": space.bot.name,
        "team_id": space.team.id,
        "user_id": space.bot.user_id,
        "bot_id": space.bot.bot_id,
        "is_enterprise_install": False,
    }


def connections_open(standin: Standin, _args: Args) -> Json:
    """Return an address for one Socket Mode connection; its ticket works once."""
    base = standin.base_url.replace("http://", "ws://", 1)
    return {"url": f"{base}/link/?ticket={standin.socket.issue_ticket()}&app_id={standin.space.bot.app_id}"}


def _shown(standin: Standin, user: User) -> Json:
    local = standin.clock.now().astimezone(ZoneInfo(user.tz))
    offset = local.utcoffset() or timedelta()
    zone = {"tz_label": local.tzname(), "tz_offset": int(offset.total_seconds())}
    return user.to_json("users:read.email" in standin.space.bot.scopes) | zone


def info(standin: Standin, args: Args) -> Json:
    """Return one user."""
    return {"user": _shown(standin, known_user(standin, args.need("user")))}


def profile(standin: Standin, args: Args) -> Json:
    """Return one user's profile, the bot's own if nobody is named."""
    return {"profile": _shown(standin, known_user(standin, args.text("user", standin.space.bot.user_id)))["profile"]}


def bot_info(standin: Standin, args: Args) -> Json:
    """Return the app's bot, by its bot id; there is no other here."""
    bot = standin.space.bot
    if args.need("bot") != bot.bot_id:
        raise SlackError("bot_not_found")
    about = {"id": bot.bot_id, "app_id": bot.app_id, "user_id": bot.user_id, "name": bot.name}
    return {"bot": {**about, "deleted": False, "updated": 0, "icons": {}}}


def list_users(standin: Standin, args: Args) -> Json:
    """Return users, deactivated ones too."""
    users, more = page(args, list(standin.space.users.values()), 1000)
    return {"members": [_shown(standin, user) for user in users], "response_metadata": more}


def lookup_by_email(standin: Standin, args: Args) -> Json:
    """Return the active user with this address; a deactivated one is ``users_not_found`` too."""
    wanted = args.need("email").casefold()
    for user in standin.space.users.values():
        if user.email.casefold() == wanted and not user.deleted:
            return {"user": _shown(standin, user)}
    raise SlackError("users_not_found")


def list_groups(standin: Standin, args: Args) -> Json:
    """Return the user groups, disabled ones only if asked for them."""
    with_users, team, all_of_them = args.flag("include_users"), standin.space.team.id, args.flag("include_disabled")
    groups = [group for group in standin.space.groups.values() if all_of_them or not group.disabled_at]
    return {"usergroups": [group.to_json(team, with_users) for group in groups]}


def group_users(standin: Standin, args: Args) -> Json:
    """Return the members of a user group; a disabled one is not there unless asked for."""
    group = standin.space.groups.get(args.need("usergroup"))
    if group is None or (group.disabled_at and not args.flag("include_disabled")):
        raise SlackError("no_such_subteam")
    return {"users": list(group.users)}


def team_info(standin: Standin, _args: Args) -> Json:
    """Return the workspace."""
    return {"team": standin.space.team.to_json()}


METHODS = {
    "auth.test": Method(auth_test, (), 5),
    "apps.connections.open": Method(connections_open, (), 3, app_token=True),
    "users.info": Method(info, ("users:read",), 4),
    "users.list": Method(list_users, ("users:read",), 2),
    "users.lookupByEmail": Method(lookup_by_email, ("users:read.email",), 3),
    "users.profile.get": Method(profile, ("users.profile:read",), 4),
    "bots.info": Method(bot_info, ("users:read",), 3),
    "usergroups.list": Method(list_groups, ("usergroups:read",), 2),
    "usergroups.users.list": Method(group_users, ("usergroups:read",), 2),
    "team.info": Method(team_info, ("team:read",), 3),
}
