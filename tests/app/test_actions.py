"""Actions of an incident: each is a task that is reminded of until it is done or dropped, and tells how it stands."""

from datetime import timedelta
from typing import Any

from countersign.app.ports import Reply
from countersign.domain.actors import SYSTEM
from countersign.domain.event_parts import Link
from countersign.domain.texts import Given, GivenAnswers
from tests.app.desk import Desk
from tests.domain.builders import ANA, BEN, CARL, EVE, GUS, REASON, START, incident, review, task, text

ACTION: dict[str, Given] = {"what": text("Tell the users"), "owner": CARL, "due": "2026-03-09"}
LESSONS: dict[str, Given] = {
    "root_cause": text("The cache"),
    "change": text("Review cache keys"),
    "change_owner": CARL,
    "change_due": "2026-03-09",
}
FIRST, SECOND = "c1.a1", "c1.a2"


class Scene:
    """Ana declares an incident that Ben is called for; the sweep runs after everything."""

    def __init__(self, **changes: Any) -> None:
        book = incident(closing=["root_cause", "change"], actions="task", **changes)
        self.desk = Desk(book, task(nag=True), review(sections=["open", "incidents"]))
        self.desk.open(kind="incident")
        self._keys = 0

    def do(self, verb: str, actor: str = BEN, answers: GivenAnswers | None = None, case: str = "c1") -> Reply:
        self._keys += 1
        reply = self.desk.do(verb, actor, case, key=f"k{self._keys}", answers=answers or {})
        self.desk.sweep.run()
        return reply

    def pass_days(self, days: int) -> None:
        """Let time pass hour by hour, as the sweep does."""
        for _ in range(24 * days):
            self.desk.clock.advance(hours=1)
            self.desk.sweep.run()

    @property
    def states(self) -> list[str]:
        """How the actions stand."""
        return [one.state for one in self.desk.case().obligations]

    def notes(self, face: str, case: str = "c1") -> list[str]:
        """Who was told something of this wording, in order."""
        rows = self.desk.store.state.outbox.values()
        return [row.job.place.name for row in rows if row.job.case == case and row.job.note and row.job.face == face]


def test_an_action_is_a_task_of_its_owner_tied_to_the_incident() -> None:
    here = Scene()
    assert here.do("action", BEN, ACTION).refusal is None
    case = here.desk.case(FIRST)
    assert (case.kind, case.requester, case.answers["owner"]) == ("task", SYSTEM, CARL)
    assert case.links == (Link("action of", "c1", "INC-1"),)
    assert [(one.key, one.state) for one in here.desk.case().obligations] == [("ACT-1", "open")]


def test_what_becomes_of_it_is_told_to_whoever_gave_it() -> None:
    here = Scene()
    here.do("action", BEN, ACTION)
    here.do("done", CARL, case=FIRST)
    assert (here.states, here.notes("action")) == (["done"], [BEN])
    here.do("action", BEN, ACTION)
    here.do("drop", CARL, REASON, case=SECOND)
    assert (here.states, here.notes("action")) == (["done", "dropped"], [BEN, BEN])


def test_nobody_is_told_of_what_they_gave_themselves() -> None:
    here = Scene()
    here.do("action", BEN, {**ACTION, "owner": BEN})
    here.do("done", BEN, case=FIRST)
    assert (here.states, here.notes("action")) == (["done"], [])


def test_an_overdue_action_is_told_once_and_its_owner_is_reminded_daily() -> None:
    """Without ``nag`` in the task's playbook its owner heard of it three times only, last at the end of the day."""
    here = Scene()
    here.do("action", BEN, ACTION)  # due on Monday; this is Monday, a week before
    here.pass_days(12)  # until Saturday at nine
    assert (here.states, here.notes("action")) == (["overdue"], [BEN])
    # five and two days before, at the end of Monday, and at nine from Wednesday to Friday
    assert here.notes("reminder", FIRST) == [CARL] * 6
    here.pass_days(2)
    assert here.notes("reminder", FIRST) == [CARL] * 7, "not on a weekend, and again on Monday"
    here.do("done", CARL, case=FIRST)
    here.pass_days(3)
    assert len(here.notes("reminder", FIRST)) == 7
    assert here.desk.timers(FIRST) == []


def test_reminders_that_were_missed_while_it_was_down_are_one() -> None:
    here = Scene()
    here.do("action", BEN, ACTION)
    here.desk.clock.advance(days=30)
    here.desk.sweep.run()
    assert len(here.notes("reminder", FIRST)) == 1
    here.desk.clock.advance(days=30)
    here.desk.sweep.run()
    assert len(here.notes("reminder", FIRST)) == 2


def test_the_change_of_the_review_is_such_an_action_and_another_takes_its_place() -> None:
    here = Scene()
    here.do("review", BEN, LESSONS)
    assert here.desk.case(FIRST).state == "open"
    assert here.do("review", BEN, {**LESSONS, "change_owner": EVE}).refusal is None
    assert (here.desk.case(FIRST).state, here.desk.case(SECOND).answers["owner"]) == ("superseded", EVE)
    assert here.states == ["superseded", "open"]
    assert here.notes("outcome", FIRST) == [CARL], "it is not theirs any more"
    here.pass_days(12)
    assert here.notes("reminder", FIRST) == []


def test_the_same_words_typed_again_are_no_other_change() -> None:
    here = Scene()
    here.do("review", BEN, LESSONS)
    reply = here.do("review", BEN, {**LESSONS, "change": text("Review cache keys", "6b" * 16), "root_cause": text("X")})
    assert reply.refusal is None
    assert here.states == ["open"]


def test_what_was_done_before_it_was_replaced_stays_done() -> None:
    here = Scene()
    here.do("review", BEN, LESSONS)
    here.do("done", CARL, case=FIRST)
    here.do("review", BEN, {**LESSONS, "change_owner": EVE})
    assert here.states == ["done", "open"]
    assert here.desk.case(FIRST).state == "done"


def test_an_action_of_a_private_incident_is_private() -> None:
    here = Scene(private=True)
    here.do("action", BEN, ACTION)
    assert here.desk.case(FIRST).private


def test_actions_live_on_when_the_incident_is_closed_or_was_none() -> None:
    here = Scene()
    here.do("action", BEN, ACTION)
    here.do("false_alarm", BEN, REASON)
    here.do("done", CARL, case=FIRST)
    assert (here.desk.case().state, here.states) == ("false_alarm", ["done"])


def published(here: Scene) -> Any:
    """Return the digest of the week, as it was frozen."""
    wish = {"since": START.isoformat(), "due": (START + timedelta(weeks=1)).isoformat()}
    here.desk.do("open", SYSTEM, "r1", kind="weekly", answers=wish)
    here.pass_days(8)
    return here.desk.case("r1").digest


def test_the_digest_carries_actions_and_says_what_is_missing_to_close() -> None:
    here = Scene()
    for verb in ("triage", "contain", "resolve"):
        here.do(verb, BEN, REASON)
    here.do("action", BEN, ACTION)
    content = published(here)
    assert [(line.key, line.of) for line in content.open] == [("ACT-1", "INC-1")]
    assert [(line.key, line.actions, line.missing) for line in content.incidents] == [
        ("INC-1", 1, ("root_cause", "change"))
    ]


def test_an_incident_that_is_not_resolved_is_not_said_to_lack_anything() -> None:
    here = Scene()
    here.do("action", GUS, ACTION)
    assert here.desk.store.state.cases.keys() == {"c1"}, "Gus was not called"
    assert [(line.actions, line.missing) for line in published(here).incidents] == [(0, ())]


def test_the_requester_hears_nothing_of_actions_that_others_gave() -> None:
    here = Scene()
    here.do("action", BEN, ACTION)
    here.do("done", CARL, case=FIRST)
    assert ANA not in here.notes("action")
