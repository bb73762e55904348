"""What the answer to a command promises: an accepted one is saved, a refused one has changed nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from countersign.app.ports import Reply
from countersign.domain import events as e
from countersign.domain import lifecycle
from countersign.domain.actors import SYSTEM, Actor
from countersign.domain.case import Case
from countersign.domain.commands import OPEN, Command
from countersign.domain.record import Recorded
from tests.invariants import unchanged

# What a verb leaves in the record first; any other leaves something of its own.
LEAVES: Mapping[str, type[e.Event]] = {
    OPEN: e.Opened,
    "approve": e.Voted,
    "reject": e.Voted,
    "ask": e.InfoAsked,
    "answer": e.InfoGiven,
    "resume": e.InfoWaived,
    "edit": e.Revised,
    "withdraw": e.Withdrawn,
    "done": e.Done,
    "drop": e.Dropped,
    "hold": e.Held,
    "take": e.DutyTaken,
    "take_over": e.DutyTaken,
    "update": e.StatusPosted,
    "snooze": e.UpdateSnoozed,
    "triage": e.Reached,
    "inform": e.Reached,
    "contain": e.Reached,
    "resolve": e.Reached,
    "severity": e.SeveritySet,
    "tick": e.ItemTicked,
    "close": e.Closed,
    "false_alarm": e.Closed,
    "reopen": e.Reopened,
}
VERBS = (*sorted({verb for table in lifecycle.TABLES.values() for moves in table.values() for verb in moves}), "dance")
_DECIDES = {"approve", "reject"}


@dataclass(frozen=True)
class Exchange:
    """A command and its answer, with the case before and after, and the events it left in between."""

    command: Command
    reply: Reply
    before: Case | None
    after: Case | None
    fresh: Sequence[Recorded]
    barred: bool

    def check(self) -> None:
        """Fail if the answer is not what happened."""
        if self.reply.refusal:
            self._check_refused()
        else:
            self._check_accepted()

    def _check_accepted(self) -> None:
        case, command = self.after, self.command
        assert case, "acknowledged, but there is no such case"
        assert (self.reply.case, self.reply.key, self.reply.state) == (case.id, case.key, case.state)
        assert not self.barred, "somebody took part who may not"
        assert self.fresh, "acknowledged, but nothing was saved"
        assert isinstance(self.fresh[0].event, LEAVES.get(command.verb, object))
        assert not any(isinstance(item.event, e.Refused) for item in self.fresh)
        assert {item.actor for item in self.fresh} == {command.actor}
        if self.before:
            self._check_legal(self.before, case)

    def _check_legal(self, before: Case, after: Case) -> None:
        command = self.command
        move = lifecycle.TABLES[before.lifecycle][before.state][command.verb]
        assert after.state in move.to
        allowed: Mapping[str, set[Actor]] = {
            "asked": {asked.person for asked in before.current},
            "requester": {before.requester},
            "holder": {before.grant.holder} if before.grant else set(),
            "system": {SYSTEM},
        }
        assert command.actor in allowed.get(move.by, {command.actor})
        if "fresh" in move.guards:  # only what was seen as it is now may be decided
            assert command.revision in (None, before.revision)
            assert command.stage in (None, before.stage)
        required = {field.field for field in move.form if field.required}
        assert required <= set(command.answers)

    def _check_refused(self) -> None:
        refusal, before, after = self.reply.refusal, self.before, self.after
        assert refusal
        if before is None or after is None:
            assert after is None
            return
        noted = e.Refused(self.command.verb, refusal.code)
        assert [item.event for item in self.fresh] in ([], [noted])
        assert not self.fresh or refusal.code != "invalid"
        assert unchanged(before, after)
        if self.command.actor == before.requester and before.state == "pending" and self.command.verb in _DECIDES:
            assert refusal.code == "own_request"
        if refusal.code == "too_late":
            assert before.outcome
            assert (refusal.who, refusal.at) == (before.outcome.by, before.outcome.at)
