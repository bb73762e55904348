"""What the listeners need from the rest of the program, in one frozen bundle; and who made a gesture."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from slack_sdk import WebClient

from countersign.app.absences import Absences
from countersign.app.ports import Clock, Reply, Store
from countersign.app.queries import Queries
from countersign.domain.actors import Actor, slack_actor
from countersign.domain.commands import Command
from countersign.domain.errors import CountersignError
from countersign.domain.guard import Screen
from countersign.domain.playbooks import PlaybookSet
from countersign.slack.directory import Directory

Json = dict[str, Any]
Body = Mapping[str, Any]
# What Bolt keeps for the length of one request; ``handled`` leaves the reply there, for the net under the listeners.
Context = dict[str, Any]
_REPLY = "countersign.reply"


class Told(CountersignError):
    """A listener cannot go on, for a reason that has a sentence for the person."""


@dataclass(frozen=True)
class Face:
    """Everything a listener may use. ``team`` is the id of the workspace; ``client`` waits two seconds at most.

    ``regroup`` takes note that a user group changed (its id, its new handle), and returns at once.
    """

    handle: Callable[[Command], Reply]
    queries: Queries
    absences: Absences
    store: Store
    playbooks: Callable[[], PlaybookSet]
    directory: Directory
    regroup: Callable[[str, str | None], None]
    team: str
    clock: Clock
    client: WebClient
    new_id: Callable[[], str]
    new_salt: Callable[[], str]
    screen: Screen

    def actor(self, body: Body) -> Actor:
        """Return who made a gesture. In a shared channel that may be a member of another workspace."""
        user = body.get("user") or {"id": body.get("user_id"), "team_id": body.get("team_id")}
        return slack_actor(str(user.get("team_id") or self.team), str(user["id"]))

    def handled(self, command: Command, context: Context) -> Reply:
        """Save a command. Whatever fails from here on must not say that nothing was saved."""
        reply = self.handle(command)
        if reply.refusal is None:
            context[_REPLY] = reply
        return reply


def saved(context: Mapping[str, Any]) -> Reply | None:
    """Return the reply if something was saved during this request."""
    reply = context.get(_REPLY)
    return reply if isinstance(reply, Reply) else None
