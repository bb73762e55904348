"""A request under random people, times, revisions and rules, driven by every verb that its table has.

Verbs come from the table, answers from the form that a verb asks, so that a new verb is driven as soon as it stands in
the table. What must hold is in ``tests/invariants.py``.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from datetime import timedelta
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from countersign.domain import clocks as running
from countersign.domain import lifecycle, rules, verb_forms
from countersign.domain.actors import SYSTEM
from countersign.domain.asking import waiting_for
from countersign.domain.case import Case
from countersign.domain.commands import FIRE, OPEN, Decision, Facts
from countersign.domain.fields import Field, FieldType
from countersign.domain.moves import NEW
from countersign.domain.playbook import ApprovalPlaybook, GrantRule
from countersign.domain.stages import Stage
from countersign.domain.texts import GivenAnswers, TextRef
from tests import invariants
from tests.domain.builders import ANA, BEN, CARL, Life, approval, text
from tests.domain.test_lifecycles import clocks, people, some_reviewers, stages, teams

TABLE = lifecycle.TABLES["approval"]
VERBS = sorted({verb for state, moves in TABLE.items() if state != NEW for verb in moves} - {FIRE})
BY_PEOPLE = [verb for verb in VERBS if any(moves[verb].by != "system" for moves in TABLE.values() if verb in moves)]
BY_ITSELF = [verb for verb in VERBS if verb not in BY_PEOPLE]
APPROVES = [verb for verb in ("approve", "approve_if") if verb in VERBS]
# What ends a request is done less often, so that more of a life is seen.
_ENDS = {"withdraw", "reject", "relinquish", "revoke"}
requesters = st.sampled_from([ANA, BEN, CARL])
# More examples, and other ones each time, with COUNTERSIGN_EXAMPLES=1000.
EXAMPLES = int(os.environ.get("COUNTERSIGN_EXAMPLES", "0"))
SETTINGS = settings(
    max_examples=EXAMPLES or 120,
    stateful_step_count=30,
    derandomize=not EXAMPLES,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)

# ---- rules -------------------------------------------------------------------------------------------------------

FORM: list[dict[str, Any]] = [
    {"field": "what", "label": "What?", "type": "text", "required": True, "material": True},
    {"field": "note", "label": "Anything else?", "type": "long_text"},
    {"field": "level", "label": "How much?", "type": "select", "options": ["much", "little"], "material": True},
    {"field": "gains", "label": "For whom?", "type": "people", "beneficiary": True, "material": True},
    {"field": "friend", "label": "Who decides?", "type": "person"},
    {"field": "until", "label": "Until when?", "type": "date", "material": True},
    {"field": "system", "label": "Which system?", "type": "system", "material": True},
]
WRITERS = {"field": "writers", "label": "Who wrote it?", "type": "people", "coauthor": True}
form = [*FORM, *([WRITERS] if "coauthor" in Field.model_fields else [])]


def _where(model: Any, **known: Any) -> dict[str, Any]:
    """Return those keys that a part of a playbook knows by now."""
    return {name: value for name, value in known.items() if name in model.model_fields}


@st.composite
def playbooks(draw: st.DrawFn) -> ApprovalPlaybook:
    """Draw rules: two routes of up to three stages, clocks that escalate and end, grants with all that can be said."""
    grant = {"lasts": draw(st.sampled_from(["1 day", "30 days"])), "until": "until", "remind": ["12 hours"]}
    grant |= _where(GrantRule, conditions="task", overseers=draw(some_reviewers), cap="40 days")
    routes = [draw(st.lists(veiled(), min_size=1, max_size=3)) for _ in range(2)]
    much = {"rule": "Much", "when": {"field": "level", "equals": "much"}, "stages": routes[0]}
    more = _where(
        ApprovalPlaybook,
        rejection={"codes": {"data": "Too much data"}, "cool_down": ["7 days"], "same": ["system"]},
        emergency={"by": draw(some_reviewers), "lasts": "2 days", "review": {"limit": "1 day"}} if grant else None,
    )
    return approval(
        **more,
        form=form,
        routing=[much, {"rule": "Else", "stages": routes[1]}],
        clocks={"one": draw(clocks), "two": draw(clocks)},
        fallback=draw(some_reviewers),
        grant=draw(st.sampled_from([grant, grant, None])),
    )


@st.composite
def veiled(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a stage, one whose votes are hidden where that can be."""
    return draw(stages()) | _where(Stage, blind=draw(st.booleans()))


# ---- answers -----------------------------------------------------------------------------------------------------

_DRAWN: Mapping[FieldType, Callable[[Field], st.SearchStrategy[Any]]] = {
    **dict.fromkeys((FieldType.TEXT, FieldType.LONG_TEXT), lambda _: st.sampled_from(["a", "b", "c"]).map(text)),
    FieldType.URL: lambda _: st.just(text("https://example.com/shown")),
    FieldType.EMAIL: lambda _: st.just(text("ana@example.com")),
    FieldType.NUMBER: lambda _: st.sampled_from(["1", "7"]),
    FieldType.SELECT: lambda field: st.sampled_from([option.value for option in field.options]),
    FieldType.MULTI_SELECT: lambda field: st.sampled_from([(option.value,) for option in field.options]),
    FieldType.PERSON: lambda _: people,
    FieldType.PEOPLE: lambda _: st.lists(people, min_size=1, max_size=2, unique=True).map(tuple),
    FieldType.DATE: lambda _: st.sampled_from(["2026-03-10", "2026-03-30", "2026-05-01"]),
    FieldType.DATETIME: lambda _: st.just("2026-03-01T09:00:00+00:00"),
    FieldType.CHECKBOX: lambda _: st.booleans(),
    FieldType.SYSTEM: lambda _: st.sampled_from(["chat", "search"]),
}
# What the program says with a verb of its own, about what there is; a verb that is not here says nothing.
_SAID: Mapping[str, Callable[[Case], Mapping[str, Any]]] = {
    "condition": lambda case: {
        "task": st.sampled_from([one.task for one in getattr(case, "obligations", ())] or ["none"]),
        "key": st.just("ACT-1"),
        "state": st.sampled_from(["open", "overdue", "done", "dropped"]),
    },
    "supersede": lambda _: {"by": st.just("EXC-9")},
}


def answers(draw: Any, asked: tuple[Field, ...], *, brief: bool) -> GivenAnswers:
    """Answer what a form asks, or only what it has to be told."""
    fit = [field for field in asked if field.required or not brief]
    fit = [field for field in fit if field.type not in (FieldType.SELECT, FieldType.MULTI_SELECT) or field.options]
    return {field.field: draw(_DRAWN[field.type](field)) for field in fit if field.type in _DRAWN}


class Remembering(Life):
    """A case that remembers the words it was told, as the application does for those who ask for them."""

    def __init__(self, book: ApprovalPlaybook, facts: Facts) -> None:
        super().__init__(book, facts)
        self.words: dict[TextRef, str] = {}
        self.given: dict[str, Any] = {}

    def knows(self) -> None:
        known = {field.name for field in fields(Facts)}
        told = {"words": self.words, "texts": frozenset(self.words)}
        self.facts = replace(self.facts, **{name: value for name, value in told.items() if name in known})

    def wish(self, verb: str, actor: str, given: GivenAnswers, **more: Any) -> Decision:
        self.knows()
        decision = self.do(verb, actor, given, **more)
        self.words |= {kept.ref: kept.body for kept in decision.texts}
        return decision


class EveryVerb(RuleBasedStateMachine):
    """One request, and everybody who may have to do with it."""

    life: Remembering
    checked = 0

    @initialize(data=st.data(), book=playbooks(), team=teams, requester=requesters, brief=st.booleans())
    def opens(self, data: st.DataObject, book: ApprovalPlaybook, team: Facts, requester: str, brief: bool) -> None:
        self.begin(data, book, team, requester, brief)

    @rule(data=st.data(), book=playbooks(), team=teams, requester=requesters, brief=st.booleans())
    @precondition(lambda self: self.over())
    def another_one_is_opened(
        self, data: st.DataObject, book: ApprovalPlaybook, team: Facts, requester: str, brief: bool
    ) -> None:
        self.begin(data, book, team, requester, brief)

    def begin(self, data: st.DataObject, book: ApprovalPlaybook, team: Facts, requester: str, brief: bool) -> None:
        self.checked = 0
        team = replace(team, barred={who: why for who, why in team.barred.items() if who != requester})
        self.life = Remembering(book, team)
        given = {**answers(data.draw, book.form, brief=brief), "what": text("a")}
        decision = self.life.wish(OPEN, requester, given)
        assert decision.refusal is None, decision.refusal
        self.life.given = dict(given)

    def over(self) -> bool:
        return lifecycle.terminal("approval", self.life.case.state)

    # ---- what people do ------------------------------------------------------------------------------------------

    @rule(data=st.data(), moves=st.integers(1, 6))
    @precondition(lambda self: self.life.case.state == "pending")
    def those_asked_approve(self, data: st.DataObject, moves: int) -> None:
        for _ in range(moves):
            waiting = [one for one in waiting_for(self.life.case) if self.life.case.state == "pending"]
            if waiting:
                case, verb = self.life.case, data.draw(st.sampled_from(APPROVES))
                self.attempt(
                    data.draw(st.sampled_from(waiting)), verb, self.filled(data, verb), case.revision, case.stage
                )

    @rule(data=st.data(), moves=st.integers(1, 4))
    @precondition(lambda self: not self.over())
    def those_concerned_do_what_is_offered(self, data: st.DataObject, moves: int) -> None:
        for _ in range(moves):
            case = self.life.case
            actor = data.draw(st.sampled_from(self.concerned()))
            offered = [*verb_forms.offers(case, self.life.book, actor)]
            if offered:
                verb = data.draw(st.sampled_from([*offered, *(one for one in offered if one not in _ENDS)] * 2))
                self.attempt(actor, verb, self.filled(data, verb), case.revision, case.stage)

    @rule(
        data=st.data(),
        actor=people | st.sampled_from(["cli:bob", SYSTEM]),
        verb=st.sampled_from([*BY_PEOPLE, *BY_PEOPLE, *BY_ITSELF, OPEN, "dance"]),
        revision=st.sampled_from([None, 1, 1, 2, 3]),
        stage=st.sampled_from([None, 0, 0, 1]),
    )
    def somebody_tries_something(
        self, data: st.DataObject, actor: str, verb: str, revision: int | None, stage: int | None
    ) -> None:
        actor = data.draw(st.sampled_from([actor, *self.concerned()]))
        given = self.filled(data, verb) if data.draw(st.booleans()) else {}
        self.attempt(actor, verb, given, revision, stage)

    @rule(data=st.data())
    @precondition(lambda self: self.life.case.votes)
    def somebody_who_voted_votes_again(self, data: st.DataObject) -> None:
        case = self.life.case
        actor = data.draw(st.sampled_from([vote.person for vote in case.votes]))
        verb = data.draw(st.sampled_from([*APPROVES, "reject"]))
        decision = self.attempt(actor, verb, self.filled(data, verb), case.revision, case.stage)
        assert decision.refusal

    # ---- what time and the team do -------------------------------------------------------------------------------

    @rule(team=teams)
    @precondition(lambda self: not self.over())
    def the_team_changes(self, team: Facts) -> None:
        self.life.facts = team

    @rule(minutes=st.sampled_from([1, 90, 60 * 9, 60 * 30, 60 * 24 * 8, 60 * 24 * 31]))
    @precondition(lambda self: not self.over())
    def time_passes(self, minutes: int) -> None:
        self.life.now += timedelta(minutes=minutes)

    @rule(late=st.sampled_from([0, 0, 90, 100_000]))
    @precondition(lambda self: running.deadlines(self.life.case))
    def the_next_timer_strikes(self, late: int) -> None:
        soonest = min(running.deadlines(self.life.case).values())
        self.life.now = max(self.life.now, soonest + timedelta(seconds=late))
        self.timers_strike()

    @rule()
    @precondition(lambda self: not self.over())
    def timers_strike(self) -> None:
        self.attempt(SYSTEM, FIRE, {}, None, None, timers=(*self.life.due, "one/9/limit"))

    @rule(data=st.data(), anywhere=st.booleans())
    @precondition(lambda self: not self.over())
    def the_program_does_something_by_itself(self, data: st.DataObject, anywhere: bool) -> None:
        case = self.life.case
        here = [verb for verb in BY_ITSELF if verb in TABLE[case.state]]
        here += ["condition"] * 9 if getattr(case, "obligations", ()) and "condition" in here else []
        verb = data.draw(st.sampled_from((BY_ITSELF if anywhere else here) or [FIRE]))
        said = _SAID.get(verb, lambda _: {})(self.life.case)
        given = {name: data.draw(strategy) for name, strategy in said.items()}
        self.attempt(SYSTEM, verb, given, None, None)

    # ---- how wishes are made -------------------------------------------------------------------------------------

    def concerned(self) -> list[str]:
        """Return who has to do with the request, the requester among them."""
        case = self.life.case
        overseers = getattr(rules, "overseers", lambda _: ())(case)
        found = [case.requester, *waiting_for(case), *waiting_for(case), *overseers, *getattr(case, "breakers", ())]
        return [one for one in found if one != SYSTEM]

    def filled(self, data: st.DataObject, verb: str) -> GivenAnswers:
        """Answer the form that a verb asks in this state, or in any."""
        case = self.life.case
        states = [moves[verb] for moves in (TABLE[case.state], *TABLE.values()) if verb in moves]
        if not states:
            return {}
        asked = verb_forms.questions(case, self.life.book, states[0])
        given = answers(data.draw, asked, brief=data.draw(st.booleans()))
        if not getattr(states[0], "edits", False):
            return given
        changed = data.draw(st.lists(st.sampled_from([*given, "note"]), max_size=2))
        return {**self.life.given, **{name: value for name, value in given.items() if name in changed}}

    def attempt(
        self, actor: str, verb: str, given: GivenAnswers, revision: int | None, stage: int | None, **more: Any
    ) -> Decision:
        """Try something: what is accepted adds events, what is refused leaves at most a note of that."""
        before, known = self.life.case, len(self.life.events)
        decision = self.life.wish(verb, actor, given, revision=revision, stage=stage, **more)
        fresh = self.life.events[known:]
        assert [item.event for item in fresh] == [*decision.events]
        if decision.refusal:
            assert [item.event.type for item in fresh] in ([], ["refused"])
            assert invariants.unchanged(before, self.life.case), "refused, and yet something changed"
            assert not decision.texts
        else:
            assert fresh or actor == SYSTEM, "accepted, and nothing was saved"
            assert all(item.actor == actor for item in fresh)
            seen = (revision or before.revision, before.stage if stage is None else stage)
            assert actor == SYSTEM or seen == (before.revision, before.stage), "what was seen is not what there is"
            assert "refused" not in [item.event.type for item in fresh]
            self.remember(verb, given)
        return decision

    def remember(self, verb: str, given: GivenAnswers) -> None:
        """Keep what the form was answered with, for the next change."""
        if any(getattr(moves[verb], "edits", False) for moves in TABLE.values() if verb in moves):
            self.life.given |= {name: value for name, value in given.items() if name in self.life.book.fields}

    @invariant()
    def what_must_hold_holds(self) -> None:
        if len(self.life.events) > self.checked:
            invariants.check(self.life.events, self.life.book)
            self.checked = len(self.life.events)


TestEveryVerb = EveryVerb.TestCase
TestEveryVerb.settings = SETTINGS


def test_every_verb_of_the_table_is_driven_by_somebody() -> None:
    assert {*BY_PEOPLE, *BY_ITSELF, FIRE} == {verb for state, moves in TABLE.items() if state != NEW for verb in moves}


def test_every_type_of_question_that_a_verb_asks_can_be_answered() -> None:
    asked = {field.type for moves in TABLE.values() for move in moves.values() for field in move.form}
    assert asked <= _DRAWN.keys(), "draw answers to it in `_DRAWN`"
