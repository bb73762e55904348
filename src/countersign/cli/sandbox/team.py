"""The sample workspace: everybody of team.yaml, three colleagues who ask, and the channels that playbooks name."""

import json
from pathlib import Path

from countersign.cli.sandbox.world import Json, World
from countersign.domain.playbooks import PlaybookSet
from countersign.domain.team import Team

TEAM_ID = "T0SANDBOX"
BOT_TOKEN = "xoxb-sandbox"  # noqa: S105 - known to the stand-in alone, good for nothing else
APP_TOKEN = "xapp-sandbox"  # noqa: S105 - of a stand-in
SIGNING_SECRET = "0123456789abcdef0123456789abcdef"  # noqa: S105 - of a stand-in
# Who is in a user group that the team names: in a sample team, whoever comes to mind.
IN_GROUPS = {"privacy-team": ("priya", "lena", "noor")}
# People who ask; they hold no role, as in most teams most people do not.
REQUESTERS = {"alex": "Alex Kim", "bea": "Bea Novak", "chris": "Chris Oyelaran"}


def names(team: Team) -> dict[str, str]:
    """Return the names of everybody in the workspace, by handle."""
    return {handle: person.name for handle, person in team.people.items()} | REQUESTERS


def _users(team: Team) -> list[Json]:
    # Who asks comes first: a page shows people in this order, and begins as the first.
    listed: dict[str, tuple[str, str | None, str | None]] = {
        handle: (name, f"{handle}@example.com", None) for handle, name in REQUESTERS.items()
    }
    listed |= {handle: (person.name, person.email, person.slack) for handle, person in team.people.items()}
    return [
        {
            "id": slack or f"U0{handle.upper().replace('_', '')}",
            "name": handle,
            "real_name": name,
            "email": email or f"{handle}@example.com",
            "tz": team.zone,
        }
        for handle, (name, email, slack) in listed.items()
    ]


def workspace(books: PlaybookSet) -> Json:
    """Return the workspace for the stand-in: the bot is a member of every channel that the team names."""
    users = _users(books.team)
    names = sorted({*books.team.channels.values(), "general"})
    return {
        "team": {"id": TEAM_ID, "name": "Sandbox", "domain": "sandbox"},
        "bot": {
            "user_id": "U0COUNTERSIGN",
            "bot_id": "B0COUNTERSIGN",
            "app_id": "A0COUNTERSIGN",
            "name": "countersign",
            "token": BOT_TOKEN,
            "app_token": APP_TOKEN,
            "signing_secret": SIGNING_SECRET,
        },
        "users": users,
        "channels": [
            {
                "id": name if name[0].isupper() else f"C0{name.upper().replace('-', '').replace('_', '')}",
                "name": name.lower(),
                "members": [user["id"] for user in users],
                "bot_member": True,
            }
            for name in names
        ],
        "usergroups": [_group(handle, users) for handle in sorted(books.team.groups.values())],
    }


def _group(handle: str, users: list[Json]) -> Json:
    """Return a user group with those of the sample team that belong to it."""
    ids = {user["name"]: user["id"] for user in users}
    names = [name for name in IN_GROUPS.get(handle, ()) if name in ids]
    shown = {"id": f"S0{handle.upper().replace('-', '').replace('_', '')}", "handle": handle}
    return {**shown, "users": [ids[name] for name in names]}


def write(books: PlaybookSet, path: Path) -> None:
    """Write the workspace as the JSON file that the stand-in reads."""
    path.write_text(json.dumps(workspace(books), indent=2), encoding="utf-8")


def welcome(books: PlaybookSet, world: World) -> None:
    """Add to a running workspace the people, channels and groups of a team that it does not know yet."""
    wanted, there = workspace(books), world.do("workspace")
    for sort, path, field in (
        ("users", "person", "user"),
        ("channels", "channel", "channel"),
        ("usergroups", "group", "group"),
    ):
        known = {one["id"] for one in there[sort]}
        for one in wanted[sort]:
            if one["id"] not in known:
                world.do(path, **{field: one["id"]}, **{name: value for name, value in one.items() if name != "id"})
