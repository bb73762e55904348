"""The boxes to write in, what they offer while one types, and the menus beside them and on messages."""

from collections import Counter
from typing import Any

from markupsafe import Markup

from slack_standin.manifest import Shortcut
from slack_standin.model import Channel, User
from slack_standin.page.faces import shown_name
from slack_standin.page.look import HOME, Look, may_look, people
from slack_standin.page.places import title
from slack_standin.page.templating import render
from slack_standin.standin import Standin


def composer(standin: Standin, look: Look) -> Markup:
    """The box under a place: what it says, or why one cannot write here."""
    return _box(standin, look) if look.place != HOME else Markup()


def thread_composer(standin: Standin, look: Look) -> Markup:
    """The box under a thread; empty while none is open."""
    return _box(standin, look, look.thread) if look.thread else Markup()


def _box(standin: Standin, look: Look, thread: str = "") -> Markup:
    channel = standin.space.channels[look.place]
    return render(
        "composer.html",
        channel=channel,
        name=_addressed(standin, channel, look.user),
        thread=thread,
        you=look.user,
        joined=look.user.id in channel.members,
        has_shortcuts=bool(_shortcuts(standin, "global")),
    )


def _addressed(standin: Standin, channel: Channel, user: User) -> str:
    return title(standin, channel, user) if channel.is_im or channel.is_mpim else f"#{channel.name}"


def menus(standin: Standin, _look: Look) -> Markup:
    """The menus of a message and of the lightning button."""
    return render(
        "menus.html",
        app=standin.space.bot,
        on_messages=_shortcuts(standin, "message"),
        anywhere=_shortcuts(standin, "global"),
    )


def _shortcuts(standin: Standin, kind: str) -> list[Shortcut]:
    return [one for one in standin.manifest.shortcuts if one.type == kind] if standin.manifest else []


def choices(standin: Standin, look: Look) -> Markup:
    """What can be completed in a box, as data: commands, people, groups, channels."""
    return render("choices.html", choices=choices_of(standin, look.user))


def choices_of(standin: Standin, user: User) -> dict[str, Any]:
    """Return what somebody can name: ``label`` is what is put into the box, ``sent`` what the message then holds."""
    space = standin.space
    commands = standin.manifest.commands.values() if standin.manifest else []
    return {
        "domain": space.team.domain,
        "commands": [{"label": one.command, "hint": one.usage_hint, "about": one.description} for one in commands],
        "people": [*_everybody(standin), *_groups(standin), *_broadcasts()],
        "channels": [
            {
                "label": f"#{one.name}",
                "sent": f"<#{one.id}>",
                "about": one.topic,
                "icon": "lock" if one.is_private else "",
            }
            for one in sorted(space.channels.values(), key=lambda one: one.name)
            if not one.is_im and not one.is_mpim and not one.is_archived and may_look(user, one)
        ],
    }


def _everybody(standin: Standin) -> list[dict[str, str]]:
    found = [*people(standin.space), standin.space.users[standin.space.bot.user_id]]
    same = Counter(shown_name(one) for one in found)
    # Two people of one name are told apart in the box by what is theirs alone.
    return [_person(one, by_handle=same[shown_name(one)] > 1) for one in found]


def _person(user: User, *, by_handle: bool) -> dict[str, str]:
    label, about = (user.name, shown_name(user)) if by_handle else (shown_name(user), user.name)
    icon = "app" if user.is_bot else ""
    return {"label": f"@{label}", "sent": f"<@{user.id}>", "about": about, "icon": icon}


def _groups(standin: Standin) -> list[dict[str, str]]:
    return [
        {"label": f"@{one.handle}", "sent": f"<!subteam^{one.id}>", "about": one.name or "Group", "icon": "people"}
        for one in standin.space.groups.values()
        if not one.disabled_at
    ]


def _broadcasts() -> list[dict[str, str]]:
    said = {
        "here": "Notify every online member of this channel",
        "channel": "Notify everyone in this channel",
        "everyone": "Notify everyone in the workspace",
    }
    return [{"label": f"@{name}", "sent": f"<!{name}>", "about": about, "icon": ""} for name, about in said.items()]
