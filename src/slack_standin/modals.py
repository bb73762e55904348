"""What people have open: a stack of at most three modals each, and a Home tab each."""

from dataclasses import dataclass, field
from typing import Any

from slack_standin.bell import Bell
from slack_standin.slots import first_state, kept_state
from slack_standin.wire import Json, SlackError, new_id
from slack_standin.workspace import Workspace

STACK_LIMIT = 3
"""A modal may have two more pushed on top of it."""

PASSED_ON = ("title", "submit", "close", "callback_id", "private_metadata", "external_id")


@dataclass
class View:
    """A modal or Home tab: what the app sent (``spec``, ids filled in) and what the person did in it."""

    id: str
    user: str
    spec: Json
    root: str
    previous: str | None = None
    hash: str = field(default_factory=lambda: new_id("h", 16))
    values: dict[str, Json] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)
    offered: dict[str, list[Json]] = field(default_factory=dict)
    """By action id: the options the app suggested last for an external select."""

    @property
    def blocks(self) -> list[Json]:
        """Return the blocks, each with its ids."""
        return list(self.spec["blocks"])

    @property
    def external_id(self) -> str:
        """Return the app's own name for this view, or an empty string."""
        return str(self.spec.get("external_id", ""))

    def entry(self, block_id: str, action_id: str) -> Json:
        """Return the state entry of one input."""
        found: Json = self.values[block_id][action_id]
        return found

    def replace(self, spec: Json) -> None:
        """Show other content in the same view; what was typed stays where the ids are the same."""
        self.spec = spec
        self.values = kept_state(self.values, self.blocks)
        self.hash = new_id("h", 16)
        self.errors = {}


class Modals:
    """Whose views are open."""

    def __init__(self, space: Workspace, bell: Bell) -> None:
        self._space = space
        self._bell = bell
        self.stacks: dict[str, list[View]] = {}
        self.homes: dict[str, View] = {}

    def top(self, user: str) -> View | None:
        """Return the view this person looks at, or None."""
        stack = self.stacks.get(user)
        return stack[-1] if stack else None

    def find(self, view_id: str = "", external_id: str = "") -> View | None:
        """Return the view that is open somewhere under this id or external id."""
        for view in self._everything():
            if view_id == view.id or (external_id and external_id == view.external_id):
                return view
        return None

    def _everything(self) -> list[View]:
        return [view for stack in self.stacks.values() for view in stack] + list(self.homes.values())

    def open(self, user: str, spec: Json) -> View:
        """Open a modal in place of whatever the person had open."""
        self._refuse_known_name(spec)
        view = self._new(user, spec)
        self.stacks[user] = [view]
        self._bell.ring()
        return view

    def push(self, user: str, spec: Json) -> View:
        """Put a modal on top of the open ones, at most three."""
        stack = self.stacks.get(user, [])
        if not stack:
            raise SlackError("not_found")
        if len(stack) >= STACK_LIMIT:
            raise SlackError("push_limit_reached")
        self._refuse_known_name(spec)
        view = self._new(user, spec, stack[-1])
        stack.append(view)
        self._bell.ring()
        return view

    def update(self, view: View, spec: Json, known_hash: str = "") -> None:
        """Replace the content of an open view, unless it changed since ``known_hash``."""
        if known_hash and known_hash != view.hash:
            raise SlackError("hash_conflict")
        self._refuse_known_name(spec, view)
        view.replace(spec)
        self._bell.ring()

    def publish(self, user: str, spec: Json, known_hash: str = "") -> View:
        """Set the Home tab of one person."""
        shown = self.homes.get(user)
        if shown is None:
            shown = self.homes[user] = self._new(user, spec)
            self._bell.ring()
        else:
            self.update(shown, spec, known_hash)
        return shown

    def close(self, user: str, everything: bool = False) -> list[View]:
        """Close the topmost view, or the whole stack; return what was closed, topmost first."""
        stack = self.stacks.get(user, [])
        closed = stack[::-1] if everything else stack[-1:]
        self.stacks[user] = stack[: len(stack) - len(closed)]
        self._bell.ring()
        return closed

    def changed(self) -> None:
        """Wake those who wait: a person typed something or errors are shown."""
        self._bell.ring()

    def _new(self, user: str, spec: Json, below: View | None = None) -> View:
        view_id = new_id("V")
        root = below.root if below else view_id
        view = View(view_id, user, spec, root, below.id if below else None)
        view.values = first_state(view.blocks)
        return view

    def _refuse_known_name(self, spec: Json, but: View | None = None) -> None:
        name = spec.get("external_id")
        taken = any(view.external_id == name for view in self._everything() if view is not but)
        if name and taken:
            raise SlackError("duplicate_external_id")

    def show(self, view: View, with_state: bool = True) -> Json:
        """Return the ``view`` object of payloads and answers."""
        shown: Json = {
            "id": view.id,
            "team_id": self._space.team.id,
            "type": view.spec["type"],
            "blocks": view.blocks,
            "state": {"values": view.values if with_state else {}},
            "hash": view.hash,
            "clear_on_close": bool(view.spec.get("clear_on_close")),
            "notify_on_close": bool(view.spec.get("notify_on_close")),
            "previous_view_id": view.previous,
            "root_view_id": view.root,
            "app_id": self._space.bot.app_id,
            "app_installed_team_id": self._space.team.id,
            "bot_id": self._space.bot.bot_id,
        }
        return shown | {name: view.spec.get(name, _absent(name)) for name in PASSED_ON}


def _absent(name: str) -> Any:
    return "" if name in {"callback_id", "private_metadata", "external_id"} else None
