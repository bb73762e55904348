"""Incidents under random people, verbs, severities and times: what must hold whatever happens."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from countersign.domain import events as e
from countersign.domain import lifecycle, record, rules
from countersign.domain.actors import SYSTEM, is_person, sealed_actor
from countersign.domain.case import Case
from countersign.domain.clocks import deadlines
from countersign.domain.commands import DECIDED, FIRE, OPEN, REASSESS, Decision, Facts, Quoted
from countersign.domain.erasure import ERASE
from countersign.domain.fields import Field, FieldType
from countersign.domain.incidents import closing
from countersign.domain.incidents.beside import TWIN
from countersign.domain.incidents.legal import regulation_of
from countersign.domain.mirrors import MIRRORS
from countersign.domain.notes import notes
from countersign.domain.obligations import PROGRESS
from countersign.domain.playbook import IncidentPlaybook
from countersign.domain.severities import STEPS
from countersign.domain.texts import Given, GivenAnswers, Text
from countersign.domain.verb_forms import item_name, offers, questions
from tests import incident_invariants, invariants
from tests.domain.builders import ANA, BEN, EVE, REASON, START, Life, text
from tests.domain.incident_books import ACTORS, SEVERITIES, TEAM, carried, people, playbooks, teams

TABLE = lifecycle.TABLES["incident"]
VERBS = sorted({verb for moves in TABLE.values() for verb in moves} | {"approve", "dance"})
STATES = {"triage": "triaged", "containment": "contained", "resolution": "resolved"}
UNKNOWN = "to be filled in"
DECIDED_BY_OTHERS = ["pause", "lift", "excuse", "unseal", "draft"]
ONWARD = ["close", "review", "notified", "sent", "resolve", "contain", "triage"]


def steps(case: Any) -> Iterator[tuple[str, str]]:
    """Return the changes of state; telling leadership is a step that is none."""
    return ((step.before, step.after) for step in case.steps if step.after != "informed")


class Incidents(RuleBasedStateMachine):
    """One incident of any playbook, and people who try anything."""

    life: Life

    @initialize(book=playbooks(), team=teams, requester=people | st.just("token:ci"), data=st.data())
    def opens(self, book: IncidentPlaybook, team: Facts, requester: str, data: st.DataObject) -> None:
        barred = {who: why for who, why in team.barred.items() if who != requester}
        self.life, self.book = Life(book, replace(team, barred=barred)), book
        answers: dict[str, Given] = {"what": text("Try a new model")}
        chosen = data.draw(st.sampled_from([None, *(name for name in book.severities if name != "odd")]))
        answers |= {"severity": chosen} if chosen else {}
        answers |= data.draw(st.sampled_from([{}, {"type": "leak"}, {"type": "bias"}]))
        answers |= data.draw(st.sampled_from([{"system": "Chatbot"}, {}]))
        answers |= dict.fromkeys(data.draw(st.sets(st.sampled_from(["private", "drill"]), max_size=1)), True)
        name = Text("5b" * 16, requester) if is_person(requester) and data.draw(st.booleans()) else None
        answers |= {"confidential": True} if name else {}
        opener = sealed_actor(name.ref.text) if name else requester
        assert self.life.do(OPEN, opener, answers, name=name).refusal is None

    @rule(team=teams)
    def team_changes(self, team: Facts) -> None:
        self.life.facts = team

    @rule(minutes=st.integers(0, 3000))
    def time_passes(self, minutes: int) -> None:
        self.life.now += timedelta(minutes=minutes)

    @rule()
    def timers_strike(self) -> None:
        due = self.life.due
        self.life.facts = replace(self.life.facts, texts=frozenset(self.life.words))
        decision = self.attempt(SYSTEM, FIRE, {}, timers=(*due, "triage/99/limit"))
        assert all(at > self.life.now for at in deadlines(self.life.case).values())
        struck = [event for event in decision.events if isinstance(event, e.ClockStruck)]
        erased = any(name.startswith("retention/") for name in due)
        assert len(struck) == (1 if due and not decision.refusal and not erased else 0)
        assert all(sorted(event.timers) == sorted(due) for event in struck)

    @rule()
    @precondition(lambda self: deadlines(self.life.case))
    def the_next_timer_strikes(self) -> None:
        self.life.now = max(self.life.now, min(deadlines(self.life.case).values()))
        self.timers_strike()

    @rule(
        actor=ACTORS,
        verb=st.sampled_from(VERBS),
        severity=st.sampled_from([*SEVERITIES, "x"]),
        item=st.integers(-1, 3),
        reasoned=st.booleans(),
    )
    def somebody_tries_something(self, actor: str, verb: str, severity: str, item: int, reasoned: bool) -> None:
        asked: dict[str, dict[str, Given]] = {"severity": {"severity": severity}, "tick": {"item": item_name(item)}}
        asked |= {"entry": {"text": text("It began at nine.")}}
        self.attempt(actor, verb, asked.get(verb, {}) | (REASON if reasoned else {}))

    @rule(data=st.data(), moves=st.integers(1, 6))
    def those_called_act(self, data: st.DataObject, moves: int) -> None:
        for _ in range(moves):
            self.one_acts(data, VERBS)

    @rule(data=st.data(), state=st.sampled_from(["approved", "approved", "rejected", "open"]))
    def something_is_decided(self, data: st.DataObject, state: str) -> None:
        """Somebody asks for a decision, and often it is given before anything else happens."""
        self.one_acts(data, DECIDED_BY_OTHERS)
        if self.life.case.referrals:
            self.decided(self.life.case.referrals[-1].case, state)

    @rule(data=st.data())
    def it_goes_on_its_way(self, data: st.DataObject) -> None:
        for _ in range(3):
            self.one_acts(data, ONWARD)

    def one_acts(self, data: st.DataObject, verbs: Sequence[str]) -> None:
        """What is offered to somebody who may act can be done, but for the few reasons that only an answer shows."""
        case = self.life.case
        able = [(who, verb) for who in TEAM for verb in offers(case, self.book, who) if verb in verbs]
        if not able:
            return
        verb = data.draw(st.sampled_from(sorted({verb for _, verb in able}, key=verbs.index)))
        actor = data.draw(st.sampled_from([who for who, other in able if other == verb]))
        answers = self.answers(verb, actor, data)
        refusal = self.attempt(actor, verb, answers).refusal
        hindered = actor in self.life.facts.barred or self.hindered(case, actor, verb, answers)
        assert bool(refusal) == hindered or (refusal and refusal.code == "unchanged"), refusal

    def answers(self, verb: str, actor: str, data: st.DataObject) -> dict[str, Given]:
        """Answer the form of a verb; questions that need no answer are all answered, or none."""
        case, fields = self.life.case, {"other": "INC-2"} if verb == "duplicate" else {}
        move = rules.offers(case, actor)[verb]
        if move.edits:  # the facts, which are others each time
            when = [{}, {"discovered": (START - timedelta(days=5)).isoformat()}, {"system": "Other"}]
            known = data.draw(st.sampled_from(when)) | {"type": data.draw(st.sampled_from(["leak", "bias"]))}
            return {"what": text(f"Story {len(self.life.events)}"), **known, **REASON}
        more = data.draw(st.booleans())
        asked = [field for field in questions(case, self.book, move) if field.required or more]
        return {field.field: data.draw(self.answer(field)) for field in asked} | fields

    def answer(self, field: Field) -> st.SearchStrategy[Given]:
        """Return answers that fit a question of a verb."""
        texts = [text("because"), text("A new story"), text(f"Still [{UNKNOWN}: how many]")]
        known: dict[FieldType, st.SearchStrategy[Given]] = {
            FieldType.SELECT: st.sampled_from([option.value for option in field.options] or [""]),
            FieldType.PERSON: people,
            FieldType.DATE: st.just("2028-01-31"),
            FieldType.DATETIME: st.just(max(self.life.now, self.life.case.changed_at).isoformat()),
        }
        return known.get(field.type, st.sampled_from(texts))

    def hindered(self, case: Case, actor: str, verb: str, answers: GivenAnswers) -> bool:
        """Tell whether what somebody answered could not be done, though the verb itself could."""
        team = self.life.facts
        named = {str(answers.get(name)) for name in ("to", "owner", "change_owner")}
        if named & {*team.barred} or answers.get("to") in team.away:
            return True
        if verb == "hand_over":
            duty = case.response.duty(str(answers["handed"]))
            return duty is not None and actor not in (case.response.lead, duty.holder)
        if verb == "duplicate":
            assert team.other
            return team.other.drill != case.drill or not carried(case, team.other)
        return verb == "close" and bool(closing.missing(case, self.book))

    def attempt(self, actor: str, verb: str, answers: GivenAnswers, **more: Any) -> Decision:
        before, offered = self.life.case, offers(self.life.case, self.book, actor)
        possible = verb in TABLE[before.state]
        decision = self.life.do(verb, actor, answers, **more)
        if decision.refusal:
            self.check_refusal(before, decision, actor, verb)
            return decision
        if any(isinstance(event, e.TextsErased) for event in decision.events):  # that happens in any state
            return decision
        assert possible
        move = TABLE[before.state][verb]
        assert self.life.case.state in move.to
        assert move.by == "system" or verb in offered or move.button is None
        assert decision.events or move.by == "system"
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

    # ---- what the program says to an incident

    @rule(data=st.data())
    @precondition(lambda self: any(one.waits for one in self.life.case.referrals))
    def what_waits_is_approved(self, data: st.DataObject) -> None:
        one = data.draw(st.sampled_from([one.case for one in self.life.case.referrals if one.waits]))
        self.decided(one, "approved")

    def decided(self, approval: str, state: str) -> None:
        said = {"case": approval, "key": approval.upper(), "state": state, "by": f"{EVE} {BEN}"}
        self.attempt(SYSTEM, DECIDED, said)

    @rule(
        number=st.integers(1, 4),
        state=st.sampled_from(["open", "approved", "rejected", "withdrawn", "lapsed"]),
        done=st.sampled_from(["open", "overdue", "done", "dropped"]),
        gone=st.booleans(),
    )
    def others_say_how_they_stand(self, number: int, state: str, done: str, gone: bool) -> None:
        """An approval, a task and another incident, also those that nobody asked for or that were over long ago."""
        self.decided(f"c1.r{number}", state)
        self.attempt(SYSTEM, PROGRESS, {"task": f"c1.a{number}", "key": f"ACT-{number}", "state": done})
        self.attempt(SYSTEM, TWIN, {"case": f"c{number + 2}", "key": f"INC-{number}", "gone": gone})
        if REASSESS in TABLE[self.life.case.state]:
            self.attempt(SYSTEM, REASSESS, {})

    @rule(actor=people, verb=st.sampled_from(["pin", "unpin"]), how=st.sampled_from(["pin", "pushpin"]))
    def somebody_marks_a_message(self, actor: str, verb: str, how: Any) -> None:
        self.attempt(actor, verb, {}, quoted=Quoted("C1/1.0", how, ANA, START))

    @rule()
    @precondition(lambda self: self.life.case.outcome)
    def what_was_typed_is_erased(self) -> None:
        self.life.facts = replace(self.life.facts, texts=frozenset(self.life.words))
        self.attempt(SYSTEM, ERASE, {"approval": "ERA-1", "by": BEN, "names": ""})
        self.life.words = {}

    @invariant()
    def what_must_hold_of_every_case_holds(self) -> None:
        invariants.check(self.life.events, self.book)
        incident_invariants.check(self.life.events, self.book)

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
        judged = [name for name, clock in case.clocks.items() if clock.judged and not regulation_of(name)]
        goals = [name for name in judged if not name.startswith("retention/")]
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
        own = [clock for clock in starts if not regulation_of(clock.clock)]  # duties may count from before it was known
        assert all(clock.limit > case.opened_at for clock in own)
        assert len({clock.clock for clock in own}) == len(own)

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
            assert case.outcome.state == case.state
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
        # Into its room only those are let who may see it, and a webhook says no more than what is paused.
        assert not case.private or {place.kind for place in places} <= {"person", "room", "webhook"}


TestIncidents = Incidents.TestCase
TestIncidents.settings = settings(
    max_examples=80,
    stateful_step_count=22,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[phase for phase in Phase if phase is not Phase.shrink],  # it takes minutes, and what fails is short enough
)
