"""Lets every kind of person try every verb in every state of a lifecycle, through ``handle``, and notes the answers."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from itertools import count

from countersign.app.ports import Member, Reply
from countersign.domain.actors import SYSTEM
from countersign.domain.case import Case
from countersign.domain.commands import FIRE, Command, Quoted
from countersign.domain.fields import Field, FieldType
from countersign.domain.lifecycle import NEW, TABLES, move
from countersign.domain.texts import Given, GivenAnswers
from countersign.domain.verb_forms import questions
from tests.app.desk import Desk
from tests.authority.cast import KINDS, Kind
from tests.authority.samples import ANSWERS, MEANINGS, SAMPLES
from tests.domain.builders import ANA, BEN, CARL, EVE, FINN, GUS, HAL, START, text
from tests.fakes import State

CASE, OTHER = "c1", "c2"
YES = "yes"
# No delivery is like another, at whichever desk: moments are handed from one to the other.
_KEYS = count()
# Whoever may have to act so that a case gets into a state.
_HELPERS = (BEN, CARL, EVE, FINN, GUS, ANA, SYSTEM)


@dataclass(frozen=True)
class Cell:
    """Who tried what where, and what came of it: ``yes`` or the code of the refusal."""

    lifecycle: str
    state: str
    verb: str
    kind: str
    answer: str


@dataclass(frozen=True)
class Moment:
    """Everything there is at some point of a case's life; nothing in it is ever changed."""

    state: State
    now: datetime

    @property
    def case(self) -> Case:
        """The case as it is at that point."""
        return self.state.cases[CASE].case


class Trial:
    """A desk at which one kind of person tries things, and which can be put back to any moment."""

    def __init__(self, lifecycle: str, kind: Kind) -> None:
        """Nothing is open yet."""
        self.lifecycle, self.kind, self.book = lifecycle, kind, SAMPLES[lifecycle]
        self.desk = Desk(self.book)
        self.desk.meet(Member(HAL, "Hal"))

    @property
    def here(self) -> Moment:
        """The present moment."""
        return Moment(self.desk.store.state, self.desk.clock.now)

    def back_to(self, moment: Moment) -> None:
        """Make everything as it was at a moment."""
        self.desk.store.state, self.desk.clock.now = moment.state.copy(), moment.now

    def does(self, actor: str, verb: str) -> Reply:
        """Let somebody do something as it is meant: the form filled in, the button the newest one, timers due."""
        if CASE not in self.desk.store.state.cases:
            return self._opens(actor, verb)
        case = self.here.case
        known = {"revision": case.revision, "stage": case.stage}
        quoted = Quoted("C1/1.0", "pin", HAL, START)
        answers = self._answers(case, verb)
        wish = Command(f"k{next(_KEYS)}", verb, actor, CASE, answers=answers, quoted=quoted, **known)
        return self.desk.handler.handle(replace(wish, timers=self._due()) if verb == FIRE else wish)

    def _opens(self, actor: str, verb: str) -> Reply:
        """Let somebody open the case. A review is opened by the program, for a period that is over."""
        given: GivenAnswers = {"gains": self.kind.gains, "what": text("A new model"), **ANSWERS[self.lifecycle]}
        fitting = {name: value for name, value in given.items() if name in self.book.fields or not self.book.form}
        return self.desk.handler.handle(Command(f"k{next(_KEYS)}", verb, actor, CASE, self.book.kind, answers=fitting))

    def _answers(self, case: Case, verb: str) -> GivenAnswers:
        step = move(self.lifecycle, case.state, verb)
        asked = questions(case, self.book, step) if step else ()
        if step and step.edits:
            why = {"reason": text("because")} if step.form else {}
            return {"gains": self.kind.gains, "what": text(f"A newer model {case.version}"), **why}
        return {field.field: _answer(field) for field in asked if field.type != FieldType.SELECT or field.options}

    def _due(self) -> tuple[str, ...]:
        """Let time pass until the next timer, and return the names of those that are due then."""
        timers = self.desk.store.state.timers
        if not timers:
            return ()
        self.desk.clock.now = max(self.desk.clock.now, min(timers.values()))
        return tuple(name for (_, name), at in timers.items() if at <= self.desk.clock.now)

    def opened(self) -> Moment | None:
        """Open the case, wait until somebody is asked, and until escalation if need be; None if that cannot be."""
        opener = SYSTEM if itself(self.lifecycle, self.kind) else self.kind.opener
        if self.does(opener, begins(self.lifecycle)).refusal:
            return None
        while not self.here.case.asked and self.desk.store.state.timers:
            self.does(SYSTEM, FIRE)
        self._another()
        return self._escalated() if self.kind.after == "escalation" else self.here

    def _another(self) -> None:
        """Open a second incident, without clocks, for whoever says that the first one is a duplicate of it."""
        if self.lifecycle == "incident":
            given: GivenAnswers = {"what": text("The same"), "severity": "low"}
            self.desk.handler.handle(Command("another", "open", ANA, OTHER, self.book.kind, answers=given))

    def _escalated(self) -> Moment | None:
        while self.kind.actor not in {asked.person for asked in self.here.case.asked}:
            if not self.desk.store.state.timers or self.here.case.outcome:
                return None
            self.does(SYSTEM, FIRE)
        return self.here

    def states(self, first: Moment) -> dict[str, Moment]:
        """Walk every way from a moment on, and return the first moment found in each state.

        Where an incident is closed, one at which it has been reviewed comes before others.
        """
        found, seen, todo = dict[str, Moment](), set[object](), [first]
        while todo:
            moment = todo.pop(0)
            if (place := _place(moment.case)) in seen:
                continue
            seen.add(place)
            before = found.setdefault(moment.case.state, moment)
            closes = "close" in TABLES[self.lifecycle][moment.case.state]
            if closes and moment.case.response.lessons and not before.case.response.lessons:
                found[moment.case.state] = moment
            todo += self._onward(moment)
        return found

    def _onward(self, moment: Moment) -> Iterator[Moment]:
        for verb in TABLES[self.lifecycle][moment.case.state]:
            for actor in (SYSTEM,) if verb == FIRE else _HELPERS:
                self.back_to(moment)
                if self.does(actor, verb).refusal is None:
                    yield self.here

    def tries(self, moment: Moment, verb: str) -> tuple[Moment, Reply, Moment]:
        """Let the person try a verb at a moment; return what was before, the answer, and what is after."""
        self.back_to(moment)
        if self.kind.after == "the same":
            self.does(self.kind.actor, verb)
        self.becomes()
        before = self.here
        return before, self.does(self.kind.actor, verb), self.here

    def becomes(self) -> None:
        """Let Slack say of the person what they have become."""
        if self.kind.became:
            self.desk.meet(self.kind.became)


def _place(case: Case) -> object:
    """Return where a case is on its way; what does not bring it further, like an item ticked, does not count."""
    overdue = tuple(clock.overdue for clock in case.clocks.values())
    return case.state, case.stage, len(case.votes), len(case.clocks), overdue, case.response.lessons is None


def _answer(field: Field) -> Given:
    plain = {
        FieldType.SYSTEM: "INC-2",
        FieldType.PERSON: HAL,
        FieldType.DATE: "2026-12-01",
        FieldType.DATETIME: "2026-02-01T09:00:00+00:00",
    }

    if field.type == FieldType.SELECT:
        return field.options[0].value
    return plain.get(field.type) or text("because")


def begins(lifecycle: str) -> str:
    """Return the verb that opens a case of a lifecycle."""
    return next(iter(TABLES[lifecycle][NEW]))


def verbs(lifecycle: str) -> tuple[str, ...]:
    """Return every verb that stands anywhere in a lifecycle's table, in the order of the table."""
    return tuple(dict.fromkeys(verb for moves in TABLES[lifecycle].values() for verb in moves))


def itself(lifecycle: str, kind: Kind) -> bool:
    """Tell whether time opens a case, where a kind leaves it to the requester."""
    return MEANINGS[lifecycle][begins(lifecycle)] == "itself" and kind.opener == ANA


def _around(lifecycle: str, kind: Kind) -> Kind:
    """Return what of a kind makes a case go another way, before they try anything."""
    gains = kind.gains if "gains" in SAMPLES[lifecycle].fields else ()
    if kind.after == "escalation":
        return Kind("", kind.actor, kind.opener, gains, after="escalation")
    return Kind("", SYSTEM, kind.opener, gains)


@cache
def walked(lifecycle: str, around: Kind) -> Mapping[str, Moment]:
    """Return a moment in each state that a case can get into; walked once for all kinds that change nothing in it."""
    trial = Trial(lifecycle, around)
    first = trial.opened()
    return trial.states(first) if first else {}


def attempts(lifecycle: str, kind: Kind) -> Iterator[tuple[str, str, Moment, Reply, Moment, Trial]]:
    """Yield everything a kind of person can try: state, verb, before, answer, after, and the desk it happened at."""
    if itself(lifecycle, kind) and kind.actor == ANA:
        return  # nobody asked for it
    trial = Trial(lifecycle, kind)
    for state, moment in walked(lifecycle, _around(lifecycle, kind)).items():
        for verb in verbs(lifecycle):
            before, reply, after = trial.tries(moment, verb)
            yield state, verb, before, reply, after, trial


def opening(lifecycle: str, kind: Kind) -> tuple[Reply, State]:
    """Return what a kind of person is answered who opens a case, and all there is then."""
    trial = Trial(lifecycle, kind)
    trial.becomes()
    return trial.does(kind.actor, begins(lifecycle)), trial.here.state


@cache
def cells() -> tuple[Cell, ...]:
    """Return all answers there are: lifecycles, states, verbs and kinds of people in the order of their tables."""
    return tuple(cell for lifecycle in TABLES for kind in KINDS for cell in _of(lifecycle, kind))


def _of(lifecycle: str, kind: Kind) -> Iterator[Cell]:
    yield Cell(lifecycle, NEW, begins(lifecycle), kind.name, _said(opening(lifecycle, kind)[0]))
    for state, verb, _, reply, _, _ in attempts(lifecycle, kind):
        yield Cell(lifecycle, state, verb, kind.name, _said(reply))


def _said(reply: Reply) -> str:
    return reply.refusal.code if reply.refusal else YES


def by_kind(lifecycle: str) -> Mapping[tuple[str, str], Mapping[str, str]]:
    """Return the answers of one lifecycle: what each kind of person gets, by (state, verb)."""
    found: dict[tuple[str, str], dict[str, str]] = {}
    for cell in cells():
        if cell.lifecycle == lifecycle:
            found.setdefault((cell.state, cell.verb), {})[cell.kind] = cell.answer
    return found
