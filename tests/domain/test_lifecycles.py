"""Every lifecycle under random people, verbs, playbooks and times: what must hold whatever happens."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from countersign.domain import events as e
from countersign.domain import lifecycle, record, rules
from countersign.domain.actors import SYSTEM, is_person
from countersign.domain.approvals import revising
from countersign.domain.asking import waiting_for
from countersign.domain.case import Case
from countersign.domain.clocks import deadlines, end_of_day
from countersign.domain.commands import EDIT, FIRE, OPEN, Decision, Facts, Holder
from countersign.domain.lifecycles import LIFECYCLES
from countersign.domain.playbook import ApprovalPlaybook, Stage
from countersign.domain.texts import GivenAnswers
from tests.domain.builders import ANA, BEN, CARL, DORA, EVE, FINN, GUS, MAYA, REASON, Life, approval, review, task, text

TEAM = [ANA, BEN, CARL, DORA, EVE, FINN, GUS]
ROLES = ["legal", "security", "lead", "risk"]
VERBS = ["approve", "reject", "ask", "answer", "resume", "withdraw", "done", "drop", "hold", FIRE, OPEN, EDIT, "dance"]
# What a verb is answered with, where it asks something.
WORDS: dict[str, GivenAnswers] = {
    **{verb: {} for verb in ["approve", "resume", "withdraw", FIRE, OPEN, EDIT, "dance"]},
    **dict.fromkeys(["reject", "done", "drop", "hold"], REASON),
    "ask": {"question": text("Why?")},
    "answer": {"answer": text("So.")},
}
FEW = settings(max_examples=40, stateful_step_count=18, deadline=None, suppress_health_check=[HealthCheck.too_slow])

people = st.sampled_from(TEAM)
holders = st.one_of(
    st.lists(people, min_size=1, max_size=4, unique=True).map(lambda team: Holder(team[0], tuple(team[1:]))),
    st.lists(people, max_size=1).map(lambda team: Holder(None, tuple(team))),
)
GROUPS = ("privacy", "writers")
teams = st.builds(
    Facts,
    roles=st.fixed_dictionaries(dict.fromkeys(ROLES, holders)),
    groups=st.fixed_dictionaries(dict.fromkeys(GROUPS, st.lists(people, max_size=3, unique=True).map(tuple))),
    rotas=st.fixed_dictionaries({"oncall": holders}),
    people=st.just({"ana": ANA, "gus": GUS}),
    away=st.frozensets(people, max_size=2),
    barred=st.dictionaries(people, st.just("guest"), max_size=1),
    admins=st.just((MAYA,)),
)
reviewers = st.sampled_from(
    [
        *({"role": role} for role in ROLES),
        *({"group": group} for group in GROUPS),
        {"rota": "oncall"},
        {"person": "gus"},
        {"field": "friend"},
        {"field": "gains"},
    ]
)
some_reviewers = st.lists(reviewers, min_size=1, max_size=3, unique_by=str)
limits = st.sampled_from(["3 hours", "2 days", "2 business hours", "1 business day"])


@st.composite
def stages(draw: st.DrawFn) -> dict[str, Any]:
    asked = draw(some_reviewers)
    quorum = draw(st.sampled_from(["any", "all", *range(1, len(asked) + 1)]))
    denials = draw(st.integers(1, len(asked)))
    clock = draw(st.sampled_from([None, "one", "two"]))
    beside = draw(st.booleans())
    return {
        "stage": "check",
        "reviewers": asked,
        "quorum": quorum,
        "denials": denials,
        "clock": clock,
        "beside": beside,
    }


helps = st.just("deputies") | some_reviewers
ends = st.sampled_from(["stay", {"at": "100 %", "then": "reject"}, {"at": "150 %", "then": "lapse"}])
clocks = st.fixed_dictionaries(
    {
        "limit": limits,
        "calendar": st.just("office"),
        "remind": st.lists(st.sampled_from(["50 %", "80 %", "1 hour before"]), max_size=3, unique=True),
        "escalate": st.lists(
            st.fixed_dictionaries({"at": st.sampled_from(["50 %", "100 %", "120 %"]), "add": helps}), max_size=2
        ),
        "end": ends,
    }
)
grants = st.none() | st.fixed_dictionaries(
    {"lasts": st.sampled_from(["1 day", "30 days"]), "until": st.just("until"), "remind": st.just(["12 hours"])}
)


@st.composite
def approvals(draw: st.DrawFn) -> ApprovalPlaybook:
    return approval(
        *draw(st.lists(stages(), min_size=1, max_size=3)),
        clocks={"one": draw(clocks), "two": draw(clocks)},
        fallback=draw(some_reviewers),
        grant=draw(grants),
    )


def unchanged(before: Case, after: Case) -> bool:
    """Tell whether nothing but the note of a refusal tells two cases apart."""
    noise = {"version", "changed_at", "refusals"}
    return all(value == getattr(after, name) for name, value in vars(before).items() if name not in noise)


class Lives(RuleBasedStateMachine):
    """What holds for a case of any lifecycle. Subclasses open one."""

    life: Life

    @rule(team=teams)
    def team_changes(self, team: Facts) -> None:
        self.life.facts = team

    @rule(
        actor=people | st.sampled_from(["cli:bob", SYSTEM]),
        verb=st.sampled_from(VERBS),
        reasoned=st.booleans(),
        stage=st.none() | st.integers(0, 1),
    )
    def somebody_tries_something(self, actor: str, verb: str, reasoned: bool, stage: int | None) -> None:
        self.attempt(actor, verb, WORDS[verb] if reasoned else {}, stage)

    @rule(data=st.data())
    @precondition(lambda self: waiting_for(self.life.case))
    def somebody_asked_answers(self, data: st.DataObject) -> None:
        actor = data.draw(st.sampled_from(waiting_for(self.life.case)))
        verbs = ["approve", "approve", "reject", "ask", "answer", "done", "drop", "hold"]
        verb = data.draw(st.sampled_from(verbs))
        self.attempt(actor, verb, WORDS[verb], None)

    @rule(data=st.data(), verb=st.sampled_from(["approve", "reject"]))
    @precondition(lambda self: self.life.case.votes)
    def somebody_answers_again(self, data: st.DataObject, verb: str) -> None:
        actor = data.draw(st.sampled_from([vote.person for vote in self.life.case.votes]))
        assert self.attempt(actor, verb, REASON if verb == "reject" else {}, None).refusal

    @rule(minutes=st.integers(1, 3000))
    def time_passes(self, minutes: int) -> None:
        self.life.now += timedelta(minutes=minutes)

    @rule(late=st.sampled_from([0, 0, 90, 100_000]))
    @precondition(lambda self: deadlines(self.life.case))
    def next_timer_strikes(self, late: int) -> None:
        soonest = min(deadlines(self.life.case).values())
        self.life.now = max(self.life.now, soonest + timedelta(seconds=late))
        self.timers_strike()

    @rule()
    def timers_strike(self) -> None:
        case, due = self.life.case, self.life.due
        first = min((deadlines(case)[name] for name in due), default=None)
        decision = self.attempt(SYSTEM, FIRE, {}, None, timers=(*due, "decision/9/limit"))
        assert all(at > self.life.now for at in deadlines(self.life.case).values())
        strikes = [event for event in decision.events if isinstance(event, e.ClockStruck)]
        if decision.refusal is None:
            assert len(strikes) == (1 if due else 0)
        for strike in strikes:
            assert sorted(strike.timers) == sorted(due)
            assert not {name.rpartition("/")[0] for name in due} & {n for n, one in case.clocks.items() if one.paused}
            assert first is not None
            assert strike.late == (self.life.case.changed_at - first) // timedelta(seconds=1)

    def attempt(self, actor: str, verb: str, answers: GivenAnswers, stage: int | None, **more: Any) -> Decision:
        before, offered = self.life.case, rules.offers(self.life.case, actor)
        asked = actor in waiting_for(before)
        decision = self.life.do(verb, actor, answers, stage=stage, **more)
        if decision.refusal:
            self.check_refusal(before, decision, actor, verb)
        else:
            assert self.life.case.state in lifecycle.TABLES[before.lifecycle][before.state][verb].to
            assert decision.events or verb == FIRE
        current = stage is None or stage == before.stage
        reasoned = bool(answers) == bool(lifecycle.TABLES[before.lifecycle][before.state].get(verb, _NONE).form)
        silent = verb == EDIT or (verb == "ask" and before.requester in self.life.facts.barred)
        if asked and not silent and verb in offered and current and reasoned and actor not in self.life.facts.barred:
            assert decision.refusal is None, decision.refusal
        if verb in lifecycle.TABLES[before.lifecycle][before.state] and verb not in offered and verb != FIRE:
            assert decision.refusal is not None
        return decision

    def check_refusal(self, before: Case, decision: Decision, actor: str, verb: str) -> None:
        assert decision.refusal
        assert unchanged(before, self.life.case)
        known = any(verb in moves for moves in lifecycle.TABLES[before.lifecycle].values())
        seen = (actor, verb, before.revision) in before.refusals
        noted = is_person(actor) and known and not seen and decision.refusal.code != "invalid"
        expected = (e.Refused(verb, decision.refusal.code),) if noted else ()
        assert decision.events == expected

    @invariant()
    def the_record_tells_the_same_story(self) -> None:
        assert record.replay(self.life.events) == self.life.case
        assert self.life.case.version == len(self.life.events)

    def teardown(self) -> None:
        if not hasattr(self, "life"):
            return
        head = record.GENESIS
        for seq, item in enumerate(self.life.events, start=1):
            assert record.read(item.body, item.hash) == item
            assert (item.seq, item.hash) == (seq, record.digest(head, item.body))
            head = item.hash

    @invariant()
    def time_never_goes_back(self) -> None:
        times = [item.at for item in self.life.events]
        assert times == sorted(times)

    @invariant()
    def no_timer_strikes_twice(self) -> None:
        events = (item.event for item in self.life.events)
        names = Counter(name for event in events if isinstance(event, e.ClockStruck) for name in event.timers)
        assert not names or max(names.values()) == 1

    @invariant()
    def the_end_is_the_end(self) -> None:
        case = self.life.case
        if lifecycle.terminal(case.lifecycle, case.state):
            assert not case.clocks
            assert not waiting_for(case)
            assert not any(rules.offers(case, actor) for actor in [None, *TEAM])
            assert [step.after for step in case.steps][-1] == case.state

    @invariant()
    def states_follow_the_table(self) -> None:
        case = self.life.case
        states = [lifecycle.first_state(case.lifecycle), *(step.after for step in case.steps)]
        assert [step.before for step in case.steps] == states[:-1]
        assert case.state == states[-1]
        assert case.state in lifecycle.TABLES[case.lifecycle]


_NONE = lifecycle.Move(by="anyone", to=())


def _limit(event: e.Event) -> dict[str, datetime]:
    """Return the limits that an event sets, by the names of their clocks, if decisions are measured by it."""
    if isinstance(event, e.InfoGiven | e.InfoWaived):
        return {clock.name: clock.limit for clock in event.clocks}
    return {event.clock: event.limit} if isinstance(event, e.ClockStarted) and event.judged else {}


def _stages(event: e.Event, before: Mapping[str, int | None]) -> dict[str, int | None]:
    """Return of which stage each clock is that an event starts; one that runs on is of the stage it was of."""
    if isinstance(event, e.InfoGiven | e.InfoWaived):
        return {clock.name: before[clock.clock] for clock in event.clocks}
    return {event.clock: event.stage} if isinstance(event, e.ClockStarted) else {}


# Here it is seen whether a limit was kept that has not struck yet.
_JUDGES = (e.StagePassed, e.InfoAsked, e.Revised)


class ApprovalLives(Lives):
    """An approval: who may decide, what counts, how long it holds."""

    book: ApprovalPlaybook
    beneficiaries: frozenset[str]

    @initialize(
        book=approvals(),
        team=teams,
        requester=people | st.just("cli:bob"),
        gains=st.lists(people, max_size=2, unique=True),
        friend=people,
        until=st.sampled_from(["", "2026-03-02", "2026-03-10"]),
    )
    def opens(
        self, book: ApprovalPlaybook, team: Facts, requester: str, gains: list[str], friend: str, until: str
    ) -> None:
        team = Facts(**{**vars(team), "barred": {who: why for who, why in team.barred.items() if who != requester}})
        self.book, self.life, self.until = book, Life(book, team), until
        self.beneficiaries = frozenset(gains)
        self.life.open(requester, gains=tuple(gains), friend=friend, until=until)

    @rule(data=st.data(), gains=st.lists(people, max_size=2, unique=True), friend=people, words=st.integers(0, 2))
    @precondition(lambda self: self.life.case.state in ("pending", "needs_info"))
    def the_requester_changes_something(self, data: st.DataObject, gains: list[str], friend: str, words: int) -> None:
        before = self.life.case
        new: GivenAnswers = {"gains": tuple(gains), "friend": friend, "what": text(f"Version {words}")}
        given = {**revising.recorded(before, self.life.words), data.draw(st.sampled_from([*new])): None}
        given = {name: new[name] if value is None else value for name, value in given.items()}
        decision = self.attempt(before.requester, EDIT, given, None)
        if decision.refusal is None:
            revised = self.life.last(e.Revised)
            assert revised.material == (self.life.case.revision > before.revision)
            assert revised.material or (before.votes, before.clocks) == (self.life.case.votes, self.life.case.clocks)
            self.beneficiaries = frozenset(gains) if "gains" in revised.changed else self.beneficiaries

    @invariant()
    def no_clock_runs_while_a_question_is_open(self) -> None:
        case = self.life.case
        stopped = {name for name, clock in case.clocks.items() if clock.paused}
        assert bool(case.open_question) == (case.state == "needs_info")
        judged = {name for name, clock in case.clocks.items() if clock.judged}
        assert stopped == (judged if case.open_question else set())
        assert not {name.rpartition("/")[0] for name in deadlines(case)} & stopped

    @invariant()
    def no_clock_has_the_name_of_an_earlier_one(self) -> None:
        events = (item.event for item in self.life.events)
        names = [event.clock for event in events if isinstance(event, e.ClockStarted)]
        settled = (item.event for item in self.life.events if isinstance(item.event, e.InfoGiven | e.InfoWaived))
        names += [clock.name for event in settled for clock in event.clocks]
        assert len(set(names)) == len(names)

    @invariant()
    def every_vote_counts_in_its_revision_alone(self) -> None:
        case = self.life.case
        assert {vote.revision for vote in case.votes} <= {case.revision}
        assert all(vote.revision < case.revision for vote in case.void)
        assert len({(vote.person, vote.revision) for vote in case.void}) == len(case.void)

    @property
    def stages(self) -> tuple[Stage, ...]:
        return self.book.routing[0].stages

    @invariant()
    def nobody_decides_for_themselves(self) -> None:
        case = self.life.case
        out = {case.requester, *self.beneficiaries}
        assert not out & {vote.person for vote in case.votes}
        assert not out & {asked.person for asked in case.asked}
        assert not out & {asked.instead_of for asked in case.asked}, "their deputies neither"

    @invariant()
    def one_human_and_one_seat_count_once(self) -> None:
        votes = self.life.case.votes
        assert len({vote.person for vote in votes}) == len(votes)
        assert len({(vote.stage, vote.seat) for vote in votes}) == len(votes)

    @invariant()
    def only_those_asked_have_voted(self) -> None:
        case = self.life.case
        asked = {(asked.person, asked.stage, asked.seat, asked.instead_of) for asked in case.asked}
        assert asked >= {(vote.person, vote.stage, vote.seat, vote.instead_of) for vote in case.votes}

    @invariant()
    def nobody_sits_twice_in_a_seat(self) -> None:
        asked = [(asked.person, asked.stage, asked.seat) for asked in self.life.case.asked]
        assert len(set(asked)) == len(asked)
        assert all(asked.instead_of != asked.person for asked in self.life.case.asked)

    @invariant()
    def rejections_have_reasons(self) -> None:
        assert all(vote.reason for vote in self.life.case.votes if vote.verdict == "reject")

    def approvals(self, stage: int) -> int:
        return len(self.life.case.voted(stage, "approve"))

    def denied(self, number: int) -> bool:
        """Tell whether an open stage must end in a rejection."""
        case, stage = self.life.case, self.stages[number]
        denials = len(case.voted(number, "reject"))
        silent = self.seats(number) - denials - self.approvals(number)
        return denials > 0 and (denials >= stage.denials or self.approvals(number) + silent < self.needed(number))

    def seats(self, number: int) -> int:
        """Return how many seats a stage has: a field that names several people has one for each."""
        case = self.life.case
        asked = {asked.seat for asked in case.asked if asked.stage == number}
        return len(asked | {seat.name for seat in case.unfilled if seat.stage == number})

    def needed(self, number: int) -> int:
        """Return how many approvals a stage needs."""
        quorum = self.stages[number].quorum
        return int({"any": 1, "all": self.seats(number)}.get(str(quorum), quorum))

    def turn(self, number: int) -> int:
        """Return how many stages before one had to pass before it opened."""
        return sum(not stage.beside or n == 0 for n, stage in enumerate(self.stages[: number + 1]))

    @invariant()
    def quorums_decide(self) -> None:
        case = self.life.case
        everything = set(range(len(self.stages)))
        assert all(self.approvals(number) >= self.needed(number) for number in case.passed)
        if case.state in ("pending", "needs_info"):
            assert case.stage == min(n for n in everything if self.turn(n) == self.turn(case.open_stages[0]))
            assert all(self.approvals(number) < self.needed(number) for number in case.open_stages)
            assert not any(self.denied(number) for number in case.open_stages)
        if case.state in ("approved", "expired"):
            assert set(case.passed) == everything
        if case.state == "rejected" and case.outcome and case.outcome.by != SYSTEM:
            assert any(self.denied(number) for number in case.open_stages)
            assert case.outcome.reason

    @invariant()
    def stages_of_a_turn_run_beside_each_other_and_turns_after_each_other(self) -> None:
        case = self.life.case
        turns = {self.turn(number) for number in case.open_stages}
        assert len(turns) <= 1
        for turn in turns:
            earlier = {n for n in range(len(self.stages)) if self.turn(n) < turn}
            beside = {n for n in range(len(self.stages)) if self.turn(n) == turn}
            assert earlier <= set(case.passed)
            assert beside <= {*case.passed, *case.open_stages}

    @invariant()
    def a_grant_holds_for_its_time_only(self) -> None:
        case, rule = self.life.case, self.book.grant
        assert (case.grant is not None) == (rule is not None and case.state in ("approved", "expired"))
        if case.grant and case.outcome and rule:
            assert case.outcome.at == case.grant.start <= case.grant.until
            assert case.grant.until <= case.grant.start + timedelta(minutes=rule.lasts.minutes)
            if self.until:
                assert case.grant.until <= max(case.grant.start, end_of_day(self.until, "UTC"))
            pending = deadlines(case)
            assert case.state == "expired" or pending["grant/1/end"] == case.grant.until
            assert case.state == "approved" or case.changed_at >= case.grant.until

    @invariant()
    def the_limit_is_judged_over_all_stages(self) -> None:
        case = self.life.case
        if case.outcome is None:
            return
        limits, kept = dict[str, datetime](), None
        stages: dict[str, int | None] = {}
        for item in self.life.events:
            stages |= _stages(item.event, stages)
            if started := _limit(item.event):
                limits, kept = limits | started, kept is not False
            if isinstance(item.event, e.ClockStruck):
                kept = kept and not any("/q" not in name and name.endswith("/limit") for name in item.event.timers)
            passed = item.event.stage if isinstance(item.event, e.StagePassed) else None
            judged = {name: limit for name, limit in limits.items() if passed in (None, stages[name])}
            if isinstance(item.event, _JUDGES) or item.at == case.outcome.at:
                kept = kept and all(item.at <= limit for limit in judged.values()) if judged else kept
            if isinstance(item.event, e.InfoAsked | e.StagePassed | e.Rejected | e.Lapsed | e.Withdrawn | e.Revised):
                left = {name: limit for name, limit in limits.items() if name not in judged}
                limits = left if getattr(item.event, "material", True) else limits
            if isinstance(item.event, e.Approved | e.Rejected | e.Lapsed | e.Withdrawn):
                break
        assert case.outcome.kept is kept

    @invariant()
    def no_stage_is_left_without_anybody_told(self) -> None:
        for event in (item.event for item in self.life.events if isinstance(item.event, e.PeopleAsked)):
            seats = {asked.seat for asked in event.people} | set(event.unfilled)
            asked = {one.seat for one in self.stages[event.stage].reviewers}
            assert {seat.partition("/")[0] for seat in seats} == asked
            dead_ends = {gap.why for gap in event.gaps} & {"own", "gone", "empty", "no_turn"}
            assert event.told == ((MAYA,) if event.unfilled or dead_ends else ())
            meant = {asked.seat for asked in event.people if asked.why in ("primary", "named", "member", "turn")}
            assert {gap.seat for gap in event.gaps} == seats - meant, "and it is said why"


class TaskLives(Lives):
    """A task: its owner alone ends it."""

    @initialize(team=teams, owner=people, requester=st.sampled_from([EVE, MAYA]), due=st.integers(2, 20))
    def opens(self, team: Facts, owner: str, requester: str, due: int) -> None:
        self.life = Life(task(), Facts(**{**vars(team), "barred": {}}))
        self.life.open(requester, owner=owner, due=f"2026-03-{due:02}")
        self.owner = owner

    @invariant()
    def only_the_owner_ends_it(self) -> None:
        case = self.life.case
        assert case.outcome is None or case.outcome.by == self.owner
        assert case.asked or case.unfilled

    @invariant()
    def overdue_means_that_its_day_is_over(self) -> None:
        case = self.life.case
        if case.overdue:
            assert case.due
            assert self.life.now >= case.due


class ReviewLives(Lives):
    """A review: published once, then held or missed."""

    @initialize(team=teams)
    def opens(self, team: Facts) -> None:
        self.life = Life(review(), team)
        answers = {"since": "2026-02-23T09:00:00+00:00", "due": "2026-03-09T09:00:00+00:00"}
        assert self.life.do(OPEN, SYSTEM, answers).refusal is None

    @invariant()
    def it_is_held_or_missed_after_it_is_published(self) -> None:
        case, told = self.life.case, self.life.told
        assert told.count("published") == (1 if case.digest else 0)
        assert case.digest or case.outcome is None
        if case.state == "missed":
            assert case.outcome
            assert (case.outcome.by, case.outcome.kept) == (SYSTEM, False)


TestApprovals = ApprovalLives.TestCase
TestApprovals.settings = settings(FEW, max_examples=400)
TestTasks = TaskLives.TestCase
TestTasks.settings = FEW
TestReviews = ReviewLives.TestCase
TestReviews.settings = FEW


def test_every_verb_of_a_table_has_an_act_and_every_act_a_verb() -> None:
    for name, table in lifecycle.TABLES.items():
        verbs = {verb for moves in table.values() for verb in moves} - {OPEN}
        assert set(LIFECYCLES[name].acts) == verbs


def test_what_a_form_drops_is_in_no_event_and_among_no_texts() -> None:
    life = Life(approval(form=_HIDING))
    decision = life.do(OPEN, ANA, {"what": text("shown"), "more": text("hidden")})
    assert [kept.body for kept in decision.texts] == ["shown"]
    assert set(life.case.answers.values()) == {text("shown").ref}


_HIDING = [
    {"field": "what", "label": "What?", "type": "text", "required": True},
    {"field": "tick", "label": "More?", "type": "checkbox"},
    {"field": "more", "label": "What more?", "type": "text", "shown_when": {"field": "tick", "equals": True}},
]
