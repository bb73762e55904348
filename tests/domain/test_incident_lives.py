"""Incidents under random people, verbs, severities and times: what must hold whatever happens."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from countersign.domain import events as e
from countersign.domain import lifecycle, record, rules
from countersign.domain.actors import SYSTEM, is_person
from countersign.domain.case import Case
from countersign.domain.clocks import deadlines
from countersign.domain.commands import AMEND, FIRE, OPEN, Decision, Facts, Holder
from countersign.domain.fields import Field, FieldType
from countersign.domain.incidents import closing
from countersign.domain.incidents.legal import regulation_of
from countersign.domain.mirrors import MIRRORS
from countersign.domain.notes import notes
from countersign.domain.obligations import PROGRESS
from countersign.domain.playbook import IncidentPlaybook
from countersign.domain.referrals import waiting
from countersign.domain.severities import GOALS, STEPS
from countersign.domain.texts import Given
from countersign.domain.verb_forms import item_name, offers, questions
from tests import invariants
from tests.domain.builders import (
    ANA,
    BEN,
    CARL,
    DORA,
    EVE,
    FINN,
    GUS,
    HAL,
    MAYA,
    REASON,
    START,
    Life,
    incident,
    regulation,
    text,
)

TEAM = [ANA, BEN, CARL, DORA, EVE, FINN, GUS, HAL]
TABLE = lifecycle.TABLES["incident"]
VERBS = sorted({verb for moves in TABLE.values() for verb in moves} | {"approve", "dance"})
SEVERITIES = ["high", "low", "odd"]
DEMANDS = ["root_cause", "tests", "checklist"]
STATES = {"triage": "triaged", "containment": "contained", "resolution": "resolved"}

OTHER = Case("c2", "incident", "incident", "", "INC-2", "declared", ANA, START, START, 1)

people = st.sampled_from(TEAM)
holders = st.lists(people, max_size=3, unique=True).map(
    lambda team: Holder(team[0], tuple(team[1:])) if team else Holder(None)
)
teams = st.builds(
    Facts,
    roles=st.fixed_dictionaries(dict.fromkeys(["legal", "security", "lead"], holders)),
    people=st.just({"hal": HAL}),
    away=st.frozensets(people, max_size=3),
    barred=st.dictionaries(people, st.just("guest"), max_size=1),
    admins=st.just((MAYA,)),
    other=st.just(OTHER),
)
helps = st.sampled_from(["deputies", [{"role": "lead"}], [{"person": "hal"}, {"role": "security"}]])
clocks = st.fixed_dictionaries(
    {
        "limit": st.sampled_from(["20 minutes", "3 hours", "2 days", "2 business hours"]),
        "calendar": st.just("office"),
        "remind": st.lists(st.sampled_from(["50 %", "80 %", "10 minutes before"]), max_size=2, unique=True),
        "escalate": st.lists(
            st.fixed_dictionaries({"at": st.sampled_from(["50 %", "100 %", "150 %"]), "add": helps}), max_size=2
        ),
    }
)
severities = st.fixed_dictionaries({}, optional=dict.fromkeys(GOALS, clocks)).map(lambda goals: {"label": "L"} | goals)

_OF_BIAS = regulation(when={"field": "type", "equals": "bias"}, escalate=[{"at": "100 %", "add": "deputies"}])


@st.composite
def playbooks(draw: st.DrawFn) -> IncidentPlaybook:
    names = draw(st.lists(st.sampled_from(SEVERITIES), unique=True, max_size=3))
    return incident(
        severities={name: draw(severities) for name in names},
        severity=names[0] if names else None,
        private=draw(st.booleans()),
        regulations=draw(st.sampled_from([{}, {"gdpr": regulation(remind=["50 %"])}, {"bias": _OF_BIAS}])),
        decisions={"excuse": "not_reportable"},
        closing=draw(st.lists(st.sampled_from(DEMANDS), unique=True)),
        actions=draw(st.sampled_from([None, "task"])),
    )


def _answer(field: Field) -> st.SearchStrategy[Given]:
    """Return answers that fit a question of a verb."""
    if field.type is FieldType.SELECT:
        return st.sampled_from([option.value for option in field.options])
    return people if field.type is FieldType.PERSON else st.just(REASON["reason"])


def steps(case: Any) -> Iterator[tuple[str, str]]:
    """Return the changes of state; telling leadership is a step that is none."""
    return ((step.before, step.after) for step in case.steps if step.after != "informed")


class Incidents(RuleBasedStateMachine):
    """One incident of any playbook, and people who try anything."""

    life: Life

    @initialize(book=playbooks(), team=teams, requester=people | st.just("token:ci"), data=st.data())
    def opens(self, book: IncidentPlaybook, team: Facts, requester: str, data: st.DataObject) -> None:
        team = Facts(**{**vars(team), "barred": {who: why for who, why in team.barred.items() if who != requester}})
        self.life, self.book = Life(book, team), book
        answers: dict[str, Given] = {}
        chosen = data.draw(st.sampled_from([None, *(name for name in book.severities if name != "odd")]))
        answers |= {"severity": chosen} if chosen else {}
        answers |= data.draw(st.sampled_from([{}, {"type": "leak"}, {"type": "bias"}]))
        self.life.open(requester, **answers)

    @rule(team=teams)
    def team_changes(self, team: Facts) -> None:
        self.life.facts = team

    @rule(minutes=st.integers(0, 3000))
    def time_passes(self, minutes: int) -> None:
        self.life.now += timedelta(minutes=minutes)

    @rule()
    def timers_strike(self) -> None:
        due = self.life.due
        decision = self.attempt(SYSTEM, FIRE, {}, timers=(*due, "triage/99/limit"))
        assert all(at > self.life.now for at in deadlines(self.life.case).values())
        struck = [event for event in decision.events if isinstance(event, e.ClockStruck)]
        assert len(struck) == (1 if due and not decision.refusal else 0)
        assert all(sorted(event.timers) == sorted(due) for event in struck)

    @rule()
    @precondition(lambda self: deadlines(self.life.case))
    def the_next_timer_strikes(self) -> None:
        self.life.now = max(self.life.now, min(deadlines(self.life.case).values()))
        self.timers_strike()

    @rule(
        actor=people | st.sampled_from(["cli:bob", SYSTEM]),
        verb=st.sampled_from(VERBS),
        severity=st.sampled_from([*SEVERITIES, "x"]),
        item=st.integers(-1, 3),
        reasoned=st.booleans(),
    )
    def somebody_tries_something(self, actor: str, verb: str, severity: str, item: int, reasoned: bool) -> None:
        asked: dict[str, dict[str, Given]] = {"severity": {"severity": severity}, "tick": {"item": item_name(item)}}
        asked |= {"entry": {"text": text("It began at nine.")}}
        self.attempt(actor, verb, asked.get(verb, {}) | (REASON if reasoned else {}))

    @rule(data=st.data())
    @precondition(lambda self: any(rules.offers(self.life.case, person) for person in TEAM))
    def somebody_called_acts(self, data: st.DataObject) -> None:
        case = self.life.case
        able = [(who, verb) for who in TEAM for verb in offers(case, self.book, who)]
        if not able:
            return
        actor, verb = data.draw(st.sampled_from(able))
        asked = questions(case, self.book, rules.offers(case, actor)[verb])
        answers: dict[str, Given] = {field.field: data.draw(_answer(field)) for field in asked}
        answers |= {"other": OTHER.key} if verb == "duplicate" else {}
        answers |= self.of_laws(verb, data)
        decision = self.attempt(actor, verb, answers)
        away, barred = self.life.facts.away, self.life.facts.barred
        mine = (
            verb != "hand_over"
            or case.response.lead == actor
            or case.response.duty(str(answers["handed"])).holder == actor
        )
        named = {answers.get(name) for name in ("to", "owner", "change_owner")}
        able = actor not in barred and not named & {*barred} and answers.get("to") not in away
        same = decision.refusal is not None and decision.refusal.code == "unchanged"
        lacking = verb == "close" and closing.missing(case, self.book)
        assert decision.refusal is None or not able or not mine or same or lacking

    def of_laws(self, verb: str, data: st.DataObject) -> dict[str, Given]:
        """Return what is answered about facts and duties; what must be known of the incident is another each time."""
        if verb == AMEND:
            kind = data.draw(st.sampled_from(["leak", "bias"]))
            return {"what": text(f"Story {len(self.life.events)}"), "type": kind}
        case = self.life.case
        left = [one.regulation for one in case.response.open_duties]
        if verb == "notified":
            return {"owed": left[0], "given": START.isoformat(), "evidence": text("REF")}
        return {"exempt": next(one for one in left if not waiting(case, "excuse", one))} if verb == "excuse" else {}

    def attempt(self, actor: str, verb: str, answers: dict[str, Given], **more: Any) -> Decision:
        before, offered = self.life.case, offers(self.life.case, self.book, actor)
        possible = verb in TABLE[before.state]
        decision = self.life.do(verb, actor, answers, **more)
        if decision.refusal:
            self.check_refusal(before, decision, actor, verb)
            return decision
        assert possible
        assert self.life.case.state in TABLE[before.state][verb].to
        itself = TABLE[before.state][verb].by == "system"
        assert itself or verb in offered
        assert decision.events or itself
        return decision

    def check_refusal(self, before: Any, decision: Decision, actor: str, verb: str) -> None:
        noise = {"version", "changed_at", "refusals"}
        after = vars(self.life.case)
        assert all(value == after[name] for name, value in vars(before).items() if name not in noise)
        assert decision.refusal
        known = any(verb in moves for moves in TABLE.values())
        seen = (actor, verb, before.revision) in before.refusals
        noted = is_person(actor) and known and not seen and decision.refusal.code != "invalid"
        assert decision.events == ((e.Refused(verb, decision.refusal.code),) if noted else ())

    @rule(number=st.integers(1, 3), state=st.sampled_from(["open", "overdue", "done", "dropped"]))
    def a_task_says_how_it_stands(self, number: int, state: str) -> None:
        told = {"task": f"c1.a{number}", "key": f"ACT-{number}", "state": state}
        self.attempt(SYSTEM, PROGRESS, dict(told))

    @invariant()
    def what_must_hold_of_every_case_holds(self) -> None:
        invariants.check(self.life.events, self.book)

    @invariant()
    def a_duty_that_is_open_has_a_clock_that_runs_and_nothing_ends_before(self) -> None:
        case = self.life.case
        duties = case.response.open_duties
        laws = {name for name in case.clocks if regulation_of(name)}
        assert laws == {duty.clock for duty in duties}
        assert all(case.clocks[duty.clock].paused is None for duty in duties)
        assert not duties or case.outcome is None

    @invariant()
    def the_record_tells_the_same_story(self) -> None:
        assert record.replay(self.life.events) == self.life.case
        assert [record.read(item.body, item.hash) for item in self.life.events[-3:]] == self.life.events[-3:]

    @invariant()
    def every_change_of_state_is_one_of_the_table(self) -> None:
        case = self.life.case
        states = ["declared", *(after for _, after in steps(case))]
        assert [before for before, _ in steps(case)] == states[:-1]
        assert case.state == states[-1]
        for before, after in steps(case):
            assert any(after in move.to for verb, move in TABLE[before].items() if verb != OPEN)

    @invariant()
    def a_goal_is_reached_once_in_each_round(self) -> None:
        reached = Counter[str]()
        for item in self.life.events:
            if isinstance(item.event, e.Reopened):
                reached = Counter({"triage": 1, "leadership": reached["leadership"]})
            if isinstance(item.event, e.Reached):
                reached[item.event.goal] += 1
        assert set(reached.values()) <= {0, 1}
        assert {goal for goal, count in reached.items() if count} == set(self.life.case.response.reached)
        assert len(set(self.life.case.response.reached)) == len(self.life.case.response.reached)

    @invariant()
    def clocks_run_for_goals_that_are_not_reached_and_for_no_others(self) -> None:
        case = self.life.case
        goals = [name for name, clock in case.clocks.items() if clock.judged and not regulation_of(name)]
        running = [name.partition("/")[0] for name in goals]
        wanted = (
            self.book.severities[case.response.severity].clocks
            if case.response.severity and case.outcome is None
            else {}
        )
        assert sorted(running) == sorted(set(wanted) - set(case.response.reached))
        assert all(name.endswith(f"/{case.cycle}") for name in goals)

    @invariant()
    def every_clock_that_runs_has_a_way_to_be_stopped(self) -> None:
        case, state, seen = self.life.case, self.life.case.state, set[str]()
        while state not in seen:
            seen.add(state)
            ways = [way for verb, move in TABLE[state].items() for way in move.to if verb not in ("reopen", FIRE)]
            state = next((way for way in ways if way in STATES.values() and way not in seen), state)
        missing = {goal for goal in STATES if STATES[goal] not in seen - {case.state}}
        assert not missing & {name.partition("/")[0] for name in case.clocks}

    @invariant()
    def limits_count_from_the_declaration_or_the_last_return(self) -> None:
        case = self.life.case
        returns = [item.at for item in self.life.events if isinstance(item.event, e.Reopened)]
        assert case.anchor == (returns[-1] if returns else case.opened_at)
        starts = [item.event for item in self.life.events if isinstance(item.event, e.ClockStarted)]
        assert all(clock.limit > case.opened_at for clock in starts)
        assert len({clock.clock for clock in starts}) == len(starts)

    @invariant()
    def no_timer_strikes_twice_and_reminders_never_late(self) -> None:
        events = (item.event for item in self.life.events)
        names = Counter(name for event in events if isinstance(event, e.ClockStruck) for name in event.timers)
        assert not names or max(names.values()) == 1
        for item in self.life.events:
            if isinstance(item.event, e.ClockStarted):
                assert all(mark.at > item.at for mark in item.event.marks if mark.does == "remind")
                assert all(mark.at >= item.at for mark in item.event.marks)

    @invariant()
    def it_is_over_exactly_when_it_has_an_outcome(self) -> None:
        case = self.life.case
        assert (case.outcome is not None) == (case.state in ("closed", "false_alarm", "duplicate"))
        if case.outcome:
            assert (case.outcome.state, case.clocks) == (case.state, {})
            assert case.outcome.reason or case.state == "duplicate"
            late = any(step.kept is False for step in case.steps)
            assert case.outcome.kept is (not (late or case.limit_missed) if case.timed else None)
        assert not lifecycle.terminal("incident", case.state)

    @invariant()
    def whether_a_limit_was_kept_is_what_its_clock_says(self) -> None:
        limits, struck = dict[str, datetime](), set[str]()
        kept = list[bool | None]()
        for item in self.life.events:
            match item.event:
                case e.SeveritySet() | e.Closed() | e.Duplicated():
                    limits, struck = {}, set()
                case e.ClockStarted(clock=name, limit=limit):
                    limits[name.partition("/")[0]] = limit
                case e.ClockStruck(timers=timers):
                    struck |= {name.partition("/")[0] for name in timers if name.endswith("/limit")}
                case e.Reached(goal=goal):
                    limit = limits.pop(goal, None)
                    kept.append(None if limit is None else item.at <= limit and goal not in struck)
                case e.Reopened():
                    limits, struck = {}, set()
        assert kept == [step.kept for step in self.life.case.steps if step.after in STEPS.values()]

    @invariant()
    def nobody_is_called_twice_for_one_seat_and_each_seat_once(self) -> None:
        seats = [asked.seat for asked in self.life.case.asked if asked.why not in ("escalation", "joined")]
        both = [*seats, *(seat.name for seat in self.life.case.unfilled)]
        assert len(set(both)) == len(both)
        pairs = [(asked.person, asked.seat) for asked in self.life.case.asked]
        assert len(set(pairs)) == len(pairs)

    @invariant()
    def items_are_ticked_once(self) -> None:
        ticked = [tick.item for tick in self.life.case.response.ticks]
        assert len(set(ticked)) == len(ticked)
        assert set(ticked) <= set(range(len(self.life.case.response.checklist)))

    @invariant()
    def private_incidents_stay_out_of_channels(self) -> None:
        case, last = self.life.case, self.life.events[-1]
        places = [each.place for each in (*MIRRORS["incident"](case, self.book), *notes(last.event, case))]
        assert not case.private or all(place.kind == "person" for place in places)


TestIncidents = Incidents.TestCase
TestIncidents.settings = settings(
    max_examples=80,
    stateful_step_count=22,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[phase for phase in Phase if phase is not Phase.shrink],  # it takes minutes, and what fails is short enough
)
