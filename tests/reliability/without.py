"""What keeps the promises, each switched off from outside: a matrix that stays clean without it would show nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from slack_bolt.adapter.socket_mode.internals import run_bolt_app
from slack_sdk.socket_mode.request import SocketModeRequest
from sqlalchemy import delete

from countersign.app.sweep import Sweep
from countersign.db import tables
from countersign.db.queue import SqlQueue
from countersign.db.stores import SqlSeen
from countersign.domain.commands import FIRE, Command
from countersign.slack.line import Line
from countersign.slack.link import SocketLink
from countersign.slack.messenger import SlackMessenger


@dataclass(frozen=True)
class Mechanism:
    """What is switched off, in words; how; at which boundaries a kill shows it, and as what."""

    words: str
    off: Callable[[], None]
    where: str
    shows: Literal["lost", "twice"]


def _ack_first() -> None:
    """Acknowledge a click at once; what else is acknowledged carries an answer, which cannot come earlier."""
    answer_after = SocketLink._answer

    def answer(self: SocketLink, line: Line, request: SocketModeRequest) -> None:
        if request.payload.get("type") != "block_actions":
            answer_after(self, line, request)
            return
        with line.answering():
            line.send({"envelope_id": request.envelope_id})
            run_bolt_app(self._app, request)

    SocketLink._answer = answer  # type: ignore[method-assign]


def _forget_deliveries() -> None:
    SqlSeen.get = lambda self, key: None  # type: ignore[method-assign]
    SqlSeen.put = lambda self, key, reply, at: None  # type: ignore[method-assign]


def _send_without_looking() -> None:
    SlackMessenger.find = lambda self, *_: ()  # type: ignore[method-assign]


def _keep_leases() -> None:
    SqlQueue.release = lambda self, owner: 0  # type: ignore[method-assign]


def _delete_timers_first() -> None:
    """Take what is due out of the table in a transaction of its own, then let it take effect."""
    carry_out, timers = Sweep._carry_out, tables.timers

    def apart(self: Sweep, command: Command) -> bool:
        if command.verb == FIRE:
            with self._store.writing() as tx:
                tx.timers._connection.execute(
                    delete(timers).where(timers.c.name.in_(command.timers), timers.c.case_id == command.case)
                )  # type: ignore[attr-defined]
                tx.commit()
        return carry_out(self, command)

    Sweep._carry_out = apart  # type: ignore[method-assign]


MECHANISMS: dict[str, Mechanism] = {
    "commit": Mechanism("acknowledging a click after the commit", _ack_first, "commit (listener), before", "lost"),
    "seen": Mechanism("remembering deliveries with their answers", _forget_deliveries, "acknowledgement", "twice"),
    "look": Mechanism("looking for a message before it is sent again", _send_without_looking, "answer lost", "twice"),
    "release": Mechanism("giving back at the start what the dead one had leased", _keep_leases, "chat.", "lost"),
    "timers": Mechanism("a timer ends in the transaction of its event", _delete_timers_first, "commit (sweep)", "late"),
}
