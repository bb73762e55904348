"""The side panel: what a message shows, and everything about one case, as pieces of HTML that the page puts up."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from countersign.bootstrap import Inspector
from countersign.cli.sandbox.world import Json, Stuck, World

_TEMPLATES = Environment(
    loader=PackageLoader("countersign.cli.sandbox.companion"),
    autoescape=True,
    trim_blocks=True,
    lstrip_blocks=True,
    undefined=StrictUndefined,
)
_NO_CASE = "There is no case {}."
_GONE = "{} does not see this message, or it is not there any more."
_WHISPER = "Only {} sees this. It answers what was typed or clicked, belongs to no case, and is kept nowhere."
_OWN = "{} wrote this. It belongs to no case."
_OTHER = "This message belongs to no case."


def render(template: str, **values: Any) -> Markup:
    """Return what a template makes of these values, all of them escaped."""
    return Markup(_TEMPLATES.get_template(template).render(**values))  # noqa: S704 - autoescape is on


def trouble(sentence: str) -> Markup:
    """Return a fragment that says what went wrong."""
    return render("trouble.html", sentence=sentence)


@dataclass(frozen=True)
class Reader:
    """Whoever looks at the panel: Slack id and name, what people call them, and their zone."""

    id: str
    handle: str
    name: str
    zone: str


class Panel:
    """Draws the panel. It reads the record and the stand-in, and changes neither."""

    def __init__(self, world: World, inspector: Inspector, playbooks: Path) -> None:
        """``playbooks`` is the folder that is in force."""
        self._world, self._inspector, self._playbooks = world, inspector, playbooks

    def person(self, user: str) -> Reader:
        """Return somebody by Slack id or name. Raises Stuck for nobody."""
        found = next((one for one in self._users() if user in (one["id"], one["name"])), None)
        if found is None:
            raise Stuck(f"There is nobody called {user!r} here.")
        return Reader(found["id"], found["name"], found["real_name"] or found["name"], found["tz"])

    def fragment(self, asked: Mapping[str, str]) -> Markup:
        """Return the panel for a ``case`` (key), or for a message (``channel`` and ``ts``), as ``user`` looks at it.

        Raises Stuck if what is asked for is not there.
        """
        reader = self.person(asked.get("user", ""))
        parts: list[Markup] = []
        key = asked.get("case", "")
        if asked.get("ts"):
            key, part = self._message(reader, asked.get("channel", ""), asked["ts"])
            parts.append(part)
        if key:
            parts.append(self._case(reader, key))
        return render("panel.html", parts=parts, folder=self._playbooks.resolve())

    def _message(self, reader: Reader, channel: str, ts: str) -> tuple[str, Markup]:
        """Return which case a message is about, if any, and what it shows."""
        message = self._seen(reader, channel, ts)
        known = self._inspector.message(channel, ts, reader.zone)
        near = None if known else self._inspector.key_near(channel, message["thread_ts"])
        says = "" if known else self._no_case(reader, message)
        return known.key if known else "", render("message.html", known=known, says=says, near=near)

    def _seen(self, reader: Reader, channel: str, ts: str) -> Json:
        there = self._world.person(reader.id).sees()["messages"]
        found: Json | None = next((one for one in there if (one["channel"], one["ts"]) == (channel, ts)), None)
        if found is None:
            raise Stuck(_GONE.format(reader.name))
        return found

    def _no_case(self, reader: Reader, message: Json) -> str:
        """Return what a message is that shows no case."""
        if message["ephemeral"]:
            return _WHISPER.format(reader.name)
        workspace = self._world.do("workspace")
        author = next((one for one in workspace["users"] if one["name"] == message["from"]), None)
        own = author is not None and author["id"] != workspace["bot"]["user_id"]
        return _OWN.format(author["real_name"] or author["name"]) if author and own else _OTHER

    def _case(self, reader: Reader, key: str) -> Markup:
        shown = self._inspector.case(key, reader.zone)
        if shown is None:
            raise Stuck(_NO_CASE.format(key))
        names = {one["id"]: one["name"] for one in self._users()}
        readers = {spot.slot: names.get(spot.user, reader.handle) for spot in shown.spots}
        return render("case.html", case=shown, readers=readers)

    def _users(self) -> list[Json]:
        users: list[Json] = self._world.do("workspace")["users"]
        return users
