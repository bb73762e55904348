"""What must hold for the life of every case, told from nothing but its record."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import pairwise

from countersign.domain import events as e
from countersign.domain.actors import SYSTEM, Actor, is_person
from countersign.domain.case import Case
from countersign.domain.playbook import ApprovalPlaybook, Playbook, Stage
from countersign.domain.record import Recorded
from countersign.domain.rules import beneficiaries

DECISIONS = (e.Approved, e.Rejected, e.Withdrawn, e.Lapsed)
ENDS = (e.Rejected, e.Withdrawn, e.Lapsed, e.Expired, e.Done, e.Dropped, e.Held, e.Missed)
# All clocks of a case stop when one of these happens.
STOPS = (*ENDS, e.Approved, e.Closed, e.StagePassed, e.Published, e.SeveritySet, e.InfoAsked, e.Revised)


@dataclass(frozen=True)
class Story:
    """A case's events in order, what they amount to, and the rules it lives by."""

    told: Sequence[Recorded]
    case: Case
    book: Playbook

    def of(self, *kinds: type[e.Event]) -> list[Recorded]:
        """Return the events of some kinds, in order."""
        return [item for item in self.told if isinstance(item.event, kinds)]

    @property
    def opened(self) -> e.Opened:
        event = self.told[0].event
        assert isinstance(event, e.Opened)
        return event

    @property
    def asked(self) -> list[tuple[int, e.Asked]]:
        """Everybody who was asked, with the number of the event that did."""
        found: list[tuple[int, e.Asked]] = []
        for item in self.told:
            if isinstance(item.event, e.PeopleAsked):
                found += [(item.seq, asked) for asked in item.event.people]
            if isinstance(item.event, e.ClockStruck):
                found += [(item.seq, asked) for asked in item.event.added]
        return found

    @property
    def members(self) -> set[Actor]:
        """Who may see it if it is private."""
        return {self.opened.requester, *(asked.person for _, asked in self.asked)}

    @property
    def revisions(self) -> list["Story"]:
        """Return the story of each revision by itself; one that is changed begins with the change."""
        changes = [item.seq for item in self.of(e.Revised) if item.event.material]  # type: ignore[union-attr]
        bounds = [0, *(seq - 1 for seq in changes), len(self.told)]
        return [replace(self, told=self.told[start:end]) for start, end in pairwise(bounds)]

    @property
    def stages(self) -> Sequence[Stage]:
        routed = [item.event.rule for item in self.told if isinstance(item.event, e.Routed)]
        return self.book.routing[routed[0]].stages if routed and isinstance(self.book, ApprovalPlaybook) else ()


def clocks_left(story: Story) -> dict[str, datetime]:
    """Return the timers that must still be there; every one that struck must have been there, and due."""
    left: dict[str, datetime] = {}
    for item in story.told:
        event = item.event
        if isinstance(event, e.InfoGiven | e.InfoWaived):
            left = {f"{clock.name}/{mark.name}": mark.at for clock in event.clocks for mark in clock.marks}
        elif isinstance(event, STOPS) and getattr(event, "material", True):
            left = {}
        elif isinstance(event, e.Reached):
            left = {name: at for name, at in left.items() if not name.startswith(f"{event.goal}/")}
        elif isinstance(event, e.ClockStarted):
            left |= {f"{event.clock}/{mark.name}": mark.at for mark in event.marks}
        elif isinstance(event, e.ClockStruck):
            struck = {name: left.pop(name) for name in event.timers}
            assert item.at >= max(struck.values()), "a timer struck before its time"
            assert event.late == (item.at - min(struck.values())) // timedelta(seconds=1)
    return left


def _each_timer_takes_effect_once(story: Story) -> None:
    struck = Counter(name for item in story.of(e.ClockStruck) for name in item.event.timers)  # type: ignore[union-attr]
    assert not struck or max(struck.values()) == 1


def _one_decision(story: Story) -> None:
    assert len(story.of(*DECISIONS)) <= 1
    assert len(story.of(*ENDS)) <= 1


def _time_never_goes_back(story: Story) -> None:
    times = [item.at for item in story.told]
    assert times == sorted(times)
    assert [item.seq for item in story.told] == list(range(1, len(times) + 1))


def _nobody_decides_for_themselves(story: Story) -> None:
    if isinstance(story.book, ApprovalPlaybook):
        gain, last = {story.opened.requester, *beneficiaries(story.case, story.book)}, story.revisions[-1]
        assert not gain & {item.actor for item in last.of(e.Voted)}
        assert not gain & {asked.person for _, asked in last.asked}
        assert not {item.actor for item in story.of(e.Voted)} & {story.opened.requester}


def _one_human_counts_once(story: Story) -> None:
    for revision in story.revisions:
        votes = revision.of(e.Voted)
        assert len({item.actor for item in votes}) == len(votes)
        assert len({(item.event.stage, item.event.seat) for item in votes}) == len(votes)  # type: ignore[union-attr]


def _only_those_asked_decide(story: Story) -> None:
    for revision in story.revisions:
        _only_those_asked_vote(revision)


def _only_those_asked_vote(story: Story) -> None:
    for item in story.of(e.Voted):
        vote = item.event
        assert isinstance(vote, e.Voted)
        sat = [asked for seq, asked in story.asked if seq < item.seq and asked.person == item.actor]
        assert (vote.stage, vote.seat, vote.instead_of) in {(one.stage, one.seat, one.instead_of) for one in sat}
        assert is_person(item.actor)
        assert vote.verdict == "approve" or vote.reason


def _tally(story: Story, stage: int, before: int) -> tuple[int, int]:
    votes = [item.event for item in story.of(e.Voted) if item.seq < before]
    of_stage = [vote.verdict for vote in votes if isinstance(vote, e.Voted) and vote.stage == stage]
    return of_stage.count("approve"), of_stage.count("reject")


def _quorums_decide(story: Story) -> None:
    for revision in story.revisions:
        _quorums_decide_in(revision)


def _quorums_decide_in(story: Story) -> None:
    passed = 0
    for item in story.of(e.StagePassed, e.Approved, e.Rejected):
        if isinstance(item.event, e.Approved):
            assert passed == len(story.stages)
            continue
        stage = story.stages[passed]
        approvals, denials = _tally(story, passed, item.seq)
        if isinstance(item.event, e.StagePassed):
            assert approvals >= stage.needed
            passed += 1
        elif item.actor != SYSTEM:
            assert denials >= stage.denials or approvals + len(stage.reviewers) - approvals - denials < stage.needed


def _an_end_is_an_end(story: Story) -> None:
    for item in story.of(*ENDS):
        assert all(isinstance(later.event, e.Refused) for later in story.told[item.seq :])
    for item in story.of(e.Closed):
        following = [later.event for later in story.told[item.seq :] if not isinstance(later.event, e.Refused)]
        assert not following or isinstance(following[0], e.Reopened)


def _a_grant_holds_in_its_time_only(story: Story) -> None:
    for item in story.of(e.Approved):
        grant = item.event.grant  # type: ignore[union-attr]
        assert isinstance(story.book, ApprovalPlaybook)
        assert (grant is None) == (story.book.grant is None)
        if grant and story.book.grant:
            assert grant.holder == story.opened.requester
            assert item.at == grant.start <= grant.until
            assert grant.until - grant.start <= timedelta(minutes=story.book.grant.lasts.minutes)
        assert all(grant and later.at >= grant.until for later in story.of(e.Expired))
    assert not story.of(e.Expired) or story.of(e.Approved)


def _a_refusal_is_noted_once(story: Story) -> None:
    for revision in story.revisions:
        noted = Counter((item.actor, item.event.verb) for item in revision.of(e.Refused))  # type: ignore[union-attr]
        assert not noted or max(noted.values()) == 1


def _nobody_decides_while_a_question_is_open(story: Story) -> None:
    """Nor does any clock strike but that of the question itself."""
    asked = False
    for item in story.told:
        event = item.event
        if isinstance(event, e.ClockStruck):
            assert {"/q" in name for name in event.timers} <= {asked}
        assert not (asked and isinstance(event, e.Voted | e.StagePassed | e.Approved | e.PeopleAsked))
        if isinstance(event, e.InfoAsked | e.InfoGiven | e.InfoWaived | e.Revised):
            asked = isinstance(event, e.InfoAsked) or (asked and not getattr(event, "material", True))


def _an_empty_seat_is_told(story: Story) -> None:
    for item in story.of(e.PeopleAsked):
        assert isinstance(item.event, e.PeopleAsked)
        assert bool(item.event.unfilled) == bool(item.event.told)
        assert item.event.people or item.event.told, "nobody is asked and nobody is told"


PROMISES: Sequence[Callable[[Story], object]] = (
    clocks_left,
    _each_timer_takes_effect_once,
    _one_decision,
    _time_never_goes_back,
    _nobody_decides_for_themselves,
    _one_human_counts_once,
    _only_those_asked_decide,
    _quorums_decide,
    _an_end_is_an_end,
    _a_grant_holds_in_its_time_only,
    _a_refusal_is_noted_once,
    _nobody_decides_while_a_question_is_open,
    _an_empty_seat_is_told,
)


def check(story: Story) -> None:
    """Fail if a case broke a promise."""
    for promise in PROMISES:
        promise(story)
