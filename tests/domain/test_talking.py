"""Questions to the requester: who asks, what stands still, what is left afterwards, and that none is forgotten."""

from datetime import UTC, datetime, timedelta

from hypothesis import assume, example, given
from hypothesis import strategies as st

from countersign.domain import calendars
from countersign.domain import events as e
from countersign.domain.actors import SYSTEM
from countersign.domain.approvals.talking import resumed
from countersign.domain.asking import deciders, waiting_for
from countersign.domain.case import Case, RunningClock, Stamp
from countersign.domain.clocks import deadlines
from countersign.domain.commands import FIRE, Refusal
from countersign.domain.event_parts import Mark
from countersign.domain.evolving import evolve
from countersign.domain.mirrors import MIRRORS, question_of
from countersign.domain.notes import notes
from countersign.domain.playbook import ApprovalPlaybook
from tests.domain.builders import (
    ANA,
    BEN,
    CARL,
    EVE,
    FINN,
    LEGAL,
    OFFICE,
    REASON,
    SECURITY,
    START,
    Life,
    approval,
    facts,
    stage,
    text,
    timed,
)

WHY = {"question": text("Why this one?")}
THIS = {"answer": text("It is the best.")}
HOUR = timedelta(hours=1)
BOTH = stage(LEGAL, SECURITY, quorum="all")


def asked(book: ApprovalPlaybook | None = None, hours: float = 3) -> Life:
    """Return a case in which Ben asked after some hours."""
    life = Life(book or approval(BOTH)).open().after(hours=hours)
    assert life.do("ask", BEN, WHY).refusal is None
    return life


def told(life: Life, kind: type[e.Event]) -> dict[str, list[str]]:
    """Return who is told what because of the last event of a type, by the name of the wording."""
    event, found = life.last(kind), dict[str, list[str]]()
    for note in notes(event, life.case):
        found.setdefault(note.face, []).append(note.place.name)
    return found


# ---- who may, and what it changes


def test_a_question_waits_for_the_requester_and_nobody_decides_meanwhile() -> None:
    life = asked()
    assert life.case.state == "needs_info"
    assert life.case.open_question
    assert (life.case.open_question.text, life.case.open_question.by) == (WHY["question"].ref, BEN)
    assert (waiting_for(life.case), deciders(life.case)) == ((ANA,), (BEN, EVE))
    for actor, verb in ((BEN, "approve"), (EVE, "reject"), (EVE, "ask")):
        refused = life.do(verb, actor, REASON if verb == "reject" else WHY if verb == "ask" else {}).refusal
        assert refused == Refusal("question_open", ANA, START + 3 * HOUR)


def test_only_somebody_asked_with_an_open_seat_may_ask_and_only_the_requester_answers() -> None:
    life = Life(approval(BOTH)).open()
    assert life.do("ask", ANA, WHY).refusal == Refusal("own_request")
    assert life.do("ask", FINN, WHY).refusal == Refusal("not_asked")
    life.do("approve", EVE)
    assert life.do("ask", EVE, WHY).refusal == Refusal("already_voted")
    life.do("ask", BEN, WHY)
    assert life.do("answer", EVE, THIS).refusal == Refusal("not_requester")
    assert life.do("resume", ANA).refusal == Refusal("not_asked")
    assert life.do("resume", FINN).refusal == Refusal("not_asked")


def test_a_question_and_an_answer_need_words() -> None:
    life = Life(approval()).open()
    assert life.do("ask", BEN, {"question": text(" ")}).refusal == Refusal(
        "invalid", fields={"question": "This question needs an answer."}
    )
    life.do("ask", BEN, WHY)
    assert life.do("answer", ANA).refusal == Refusal("invalid", fields={"answer": "This question needs an answer."})


def test_the_answer_is_kept_beside_the_question_with_who_and_when() -> None:
    life = asked().after(hours=1)
    life.do("answer", ANA, THIS)
    question = life.case.questions[0]
    assert (question.settled, question.settled_by, question.settled_at) == ("given", ANA, START + 4 * HOUR)
    assert question.answer == THIS["answer"].ref
    assert (life.case.state, life.case.open_question) == ("pending", None)
    assert [(step.before, step.after) for step in life.case.steps] == [
        ("pending", "needs_info"),
        ("needs_info", "pending"),
    ]


def test_anybody_asked_may_go_on_without_an_answer_even_who_has_voted() -> None:
    life = Life(approval(BOTH)).open()
    life.do("approve", EVE)
    life.do("ask", BEN, WHY)
    assert life.do("resume", EVE).refusal is None
    assert life.case.questions[0].settled == "waived"
    life.do("approve", BEN)
    assert life.case.state == "approved"


def test_one_question_after_another() -> None:
    life = asked()
    life.do("answer", ANA, THIS)
    assert life.do("ask", EVE, WHY).refusal is None
    life.do("resume", BEN)
    assert [(one.by, one.settled) for one in life.case.questions] == [(BEN, "given"), (EVE, "waived")]
    assert [*life.case.clocks] == ["decision/1.3"]


def test_a_request_can_be_withdrawn_while_a_question_is_open() -> None:
    life = asked()
    life.do("withdraw", ANA)
    assert (life.case.state, deadlines(life.case)) == ("withdrawn", {})
    assert life.do("answer", ANA, THIS).refusal == Refusal("too_late", ANA, START + 3 * HOUR, "withdrawn")


def test_nobody_is_asked_who_would_not_read_it() -> None:
    """Whoever asked for it at the command line has no messages, and whoever left Slack reads none."""
    shell = Life(approval()).open("cli:bob")
    assert shell.do("ask", BEN, WHY).refusal == Refusal("requester_gone")
    gone = Life(approval()).open()
    gone.facts = facts(barred={ANA: "deactivated"})
    assert gone.do("ask", BEN, WHY).refusal == Refusal("requester_gone")


# ---- clocks


def test_clocks_stand_still_while_a_question_is_open_and_get_back_what_was_left() -> None:
    clock = timed(remind=["25 %", "50 %"], escalate=[{"at": "100 %", "add": "deputies"}], end="stay")
    life = asked(approval(clocks=clock))
    assert {name.partition("/")[0] for name in deadlines(life.case)} == {"question"}
    life.after(hours=20)
    assert life.told[-1] == "clock_started"
    life.do("answer", ANA, THIS)
    assert deadlines(life.case) == {
        "decision/1.2/remind50%": START + 24 * HOUR,  # an hour was left
        "decision/1.2/limit": START + 28 * HOUR,
        "decision/1.2/escalate1": START + 28 * HOUR,
    }


def test_a_regulators_clock_runs_on() -> None:
    """A playbook of approvals has none yet; the flag stands in the event for whoever has."""
    life = asked(approval(clocks=timed(remind=["50 %"])))
    started = e.ClockStarted("notify/1", START + 9 * HOUR, (Mark("limit", START + 9 * HOUR, "limit"),), pauses=False)
    ask = e.InfoAsked(text("?").ref)
    before = Life(approval()).open().case
    case = evolve(evolve(before, started, Stamp(SYSTEM, START)), ask, Stamp(BEN, START + HOUR))
    assert deadlines(case) == {"notify/1/limit": START + 9 * HOUR}
    assert case.clocks["decision/1"].paused == START + HOUR
    assert life.case.due == START + 3 * HOUR + timedelta(days=2), "the limit shown is that of the question"


def test_a_timer_on_its_way_when_the_question_came_does_nothing() -> None:
    life = asked(approval(clocks=timed(escalate=[{"at": "50 %", "add": "deputies"}])))
    life.now += 2 * HOUR
    assert life.do(FIRE, SYSTEM, timers=("decision/1/escalate1", "decision/1/limit")).events == ()
    life.now += timedelta(days=2)
    struck = life.do(FIRE, SYSTEM, timers=("question/q1/limit", "decision/1/escalate1")).events
    assert [(event.type, event.timers, event.added) for event in struck] == [
        ("clock_struck", ("question/q1/limit",), ())
    ]


def test_the_limit_is_judged_without_the_time_a_question_was_open() -> None:
    life = asked().after(days=30)
    life.do("answer", ANA, THIS)
    life.after(hours=4)
    life.do("approve", BEN)
    life.do("approve", EVE)
    assert life.case.outcome
    assert life.case.outcome.kept is True
    assert life.case.outcome.at - life.case.opened_at > timedelta(days=30), "but the time to decide counts all of it"


def test_a_limit_that_passed_before_the_question_stays_missed() -> None:
    life = Life(approval()).open()
    life.now += 9 * HOUR  # its timer has not struck yet
    life.do("ask", BEN, WHY)
    life.do("answer", ANA, THIS)
    assert life.case.clocks["decision/1.2"].limit == START + 8 * HOUR
    assert deadlines(life.case) == {"decision/1.2/limit": START + 9 * HOUR}
    life.do("approve", BEN)
    assert life.case.outcome
    assert life.case.outcome.kept is False


def test_withdrawing_during_a_question_misses_no_limit() -> None:
    life = asked().after(days=30)
    life.do("withdraw", ANA)
    assert life.case.outcome
    assert life.case.outcome.kept is True


def test_without_clocks_there_is_no_limit_to_keep_although_a_question_has_one() -> None:
    life = asked(approval(clocks={}))
    life.do("answer", ANA, THIS)
    life.do("approve", BEN)
    assert life.case.outcome
    assert life.case.outcome.kept is None


def test_stages_beside_each_other_stand_still_together_and_the_next_one_starts_under_a_new_name() -> None:
    book = approval(stage(LEGAL), stage(SECURITY, beside=True), stage({"person": "hal"}))
    life = asked(book)
    life.do("answer", ANA, THIS)
    assert [*life.case.clocks] == ["decision/1.2", "decision/2.2"]
    life.do("approve", BEN)
    life.do("approve", EVE)
    assert [*life.case.clocks] == ["decision/3.2"]


minutes = st.integers(0, 20_000)
SLOTS = st.timedeltas(timedelta(), timedelta(days=30)).map(lambda span: START + span)


@given(paused=SLOTS, lasts=st.timedeltas(timedelta(), timedelta(days=20)), ahead=st.lists(minutes, min_size=1))
@example(paused=datetime(2026, 3, 6, 16, 59, 30, tzinfo=UTC), lasts=timedelta(days=1), ahead=[60, 4000])
def test_what_was_left_of_a_clock_is_left_to_the_microsecond(
    paused: datetime, lasts: timedelta, ahead: list[int]
) -> None:
    """In wall time and in working time, whatever the hour; no mark is in the past, and their order stays."""
    marks = tuple(Mark(f"m{n}", paused + timedelta(minutes=after), "remind") for n, after in enumerate(sorted(ahead)))
    at, clock = paused + lasts, RunningClock(marks[-1].at, marks, paused=paused)
    wall, work = resumed("a/1", "a/1.2", clock, at, None), resumed("a/1", "a/1.2", clock, at, OFFICE)
    for old, on_the_wall, at_work in zip(marks, wall.marks, work.marks, strict=True):
        assert on_the_wall.at - at == old.at - paused
        assert calendars.worked(OFFICE, at, at_work.at) == calendars.worked(OFFICE, paused, old.at)
        assert at_work.at >= at
    assert [mark.at for mark in work.marks] == sorted(mark.at for mark in work.marks)
    assert (work.limit, wall.limit) == (work.marks[-1].at, wall.marks[-1].at)


@given(st.lists(st.tuples(st.integers(1, 600), st.integers(1, 6000)), min_size=1, max_size=6))
def test_questions_take_nothing_from_a_limit_however_many_there_are(turns: list[tuple[int, int]]) -> None:
    assume(sum(work for work, _ in turns) < 8 * 60)
    life = Life(approval()).open()
    for work, pause in turns:
        life.now += timedelta(minutes=work)
        life.do("ask", BEN, WHY)
        life.now += timedelta(minutes=pause)
        life.do("answer", ANA, THIS)
    (clock,) = life.case.clocks.values()
    assert clock.limit - life.now == timedelta(minutes=8 * 60 - sum(work for work, _ in turns))


def test_a_business_clock_gets_its_working_minutes_back() -> None:
    book = approval(clocks=timed(limit="10 business hours", calendar="office"))
    life = asked(book, hours=7)  # Monday at four: three hours are left
    life.after(days=5)  # Saturday
    life.do("answer", ANA, THIS)
    assert life.case.due == START + timedelta(days=7, hours=3)


# ---- it never ends in silence


def test_after_two_days_both_sides_hear_that_there_is_no_answer() -> None:
    life = asked().after(days=2)
    assert told(life, e.ClockStruck) == {"reminder": [ANA], "unanswered": [BEN, EVE], "line": ["card"]}
    assert life.case.state == "needs_info"
    assert life.case.overdue


ANSWER = {
    "decision": {"limit": "8 hours"},
    "answer": {"limit": "4 days", "remind": ["50 %"], "end": {"at": "200 %", "then": "lapse"}},
}


def test_a_playbook_names_the_clock_of_its_questions() -> None:
    life = asked(approval(BOTH, clocks=ANSWER, questions={"clock": "answer"})).after(days=2)
    assert told(life, e.ClockStruck) == {"reminder": [ANA]}
    life.after(days=2)
    assert told(life, e.ClockStruck)["unanswered"] == [BEN, EVE]
    life.after(days=4)
    assert life.case.state == "lapsed"
    assert life.case.outcome
    assert (life.case.outcome.by, life.case.outcome.kept) == (SYSTEM, True), "it was not those who decide who were late"


def test_stages_take_the_other_clock_when_one_is_for_questions() -> None:
    book = approval(stage(LEGAL), clocks=ANSWER, questions={"clock": "answer"})
    assert book.routing[0].stages[0].clock == "decision"
    one = approval(stage(LEGAL), questions={"clock": "decision"})
    assert one.routing[0].stages[0].clock == "decision"


def test_whoever_settles_a_question_is_not_told() -> None:
    life = asked()
    life.do("answer", ANA, THIS)
    assert told(life, e.InfoGiven) == {"settled": [BEN, EVE], "line": ["card"]}
    life.do("ask", BEN, WHY)
    assert told(life, e.InfoAsked) == {"line": ["card"]}
    life.do("resume", BEN)
    assert told(life, e.InfoWaived) == {"settled": [EVE, ANA], "line": ["card"]}


def test_a_private_case_has_no_thread_and_asks_in_a_direct_message_alone() -> None:
    life = asked(approval(BOTH, private=True))
    assert told(life, e.InfoAsked) == {}
    places = {mirror.slot: mirror.place.kind for mirror in MIRRORS["approval"](life.case, life.book)}
    assert places == {"receipt": "person", "question:1": "person", f"prompt:{BEN}": "person", f"prompt:{EVE}": "person"}


def test_each_question_has_a_message_of_its_own() -> None:
    life = asked()
    life.do("answer", ANA, THIS)
    life.do("ask", EVE, WHY)
    case: Case = life.case
    assert question_of(case, "question:1") is case.questions[0]
    assert question_of(case, "question:2") is case.open_question
    others = ("question:3", "question:0", "question:x", "receipt")
    assert [question_of(case, slot) for slot in others] == [None] * 4


def test_carl_steps_in_after_a_question_as_he_would_have_before() -> None:
    life = asked(approval(clocks=timed(escalate=[{"at": "100 %", "add": "deputies"}])))
    life.do("answer", ANA, THIS)
    life.after(hours=5)
    assert CARL in {one.person for one in life.case.current}
