"""What must hold of every case whatever happens: small rules with names, told from nothing but record, case and rules.

Each takes a ``Tale`` and fails by an assertion. They ask for what a case or a rule may have by name, so that they hold
for kinds of cases and events that come later; ``tests/domain/test_invariants.py`` shows for each that it can fail.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from countersign.domain import calendars, clocks, lifecycle, record, rules
from countersign.domain.actors import Actor, is_person
from countersign.domain.asking import waiting_for
from countersign.domain.case import Case
from countersign.domain.event_parts import Asked
from countersign.domain.forms import actors_of
from countersign.domain.playbook import ApprovalPlaybook, Playbook
from countersign.domain.record import Recorded

try:
    from countersign.domain.grants import is_effective
except ImportError:  # until grants have a function that says whether they hold
    is_effective = None  # type: ignore[assignment]

# What may still happen to a case that is over: somebody tries in vain, and texts are erased.
AFTER_THE_END = frozenset({"refused", "texts_erased", "text_kept"})
# What ends a case for good, by the names of events: no table can say that anything follows.
ENDINGS = frozenset({"rejected", "withdrawn", "lapsed", "expired", "revoked", "relinquished", "renewed"})
ENDINGS |= {"done", "dropped", "held", "missed"}
# Where somebody is waited for, and where what was granted may be used.
WAITS, ALLOWS = frozenset({"pending", "emergency"}), frozenset({"approved", "emergency"})
SECOND = timedelta(seconds=1)


@dataclass(frozen=True)
class Moment:
    """One event, with the case before it (None: it opens the case) and after it."""

    before: Case | None
    item: Recorded
    after: Case

    @property
    def event(self) -> Any:
        return self.item.event


@dataclass(frozen=True)
class Tale:
    """A case's events in order, and the rules it lives by."""

    told: Sequence[Recorded]
    book: Playbook

    @cached_property
    def moments(self) -> Sequence[Moment]:
        """Every event with the case before and after it."""
        found, case = list[Moment](), None
        for item in self.told:
            after = record.after(case, item)
            found.append(Moment(case, item, after))
            case = after
        return found

    @property
    def case(self) -> Case:
        return self.moments[-1].after

    def of(self, *names: str) -> Iterator[Moment]:
        """Yield the moments of events by the names of their types, but for the opening."""
        return (moment for moment in self.moments if moment.before and moment.event.type in names)

    def as_of(self, at: datetime) -> Case | None:
        """Return the case as it was at a time, everything that happened then included."""
        past = [moment.after for moment in self.moments if moment.item.at <= at]
        return past[-1] if past else None


# ---- who decides -------------------------------------------------------------------------------------------------


def own_matter(case: Case, book: Playbook) -> set[Actor]:
    """Return whose own matter a request is: they ask for it, gain by it, or wrote it with others."""
    marked = [field for field in book.form if field.beneficiary or getattr(field, "coauthor", False)]
    named = (actor for field in marked for actor in actors_of(field, case.answers.get(field.field)))
    return {case.requester, *named}


def asked_by(event: Any) -> list[Asked]:
    """Return whom an event asks, whatever sort of event it is."""
    found = (*(getattr(event, "people", None) or ()), *(getattr(event, "added", None) or ()))
    return [asked for asked in found if isinstance(asked, Asked)]


def nobody_decides_their_own_matter(tale: Tale) -> None:
    """Not whoever asks, gains or wrote with others, and nobody as a deputy of one of them; they are not even asked."""
    if not isinstance(tale.book, ApprovalPlaybook):
        return
    for moment in tale.moments[1:]:
        own = own_matter(moment.after, tale.book)
        for asked in asked_by(moment.event):
            assert asked.person not in own, f"{asked.person} is asked about their own matter"
            assert asked.instead_of not in own, f"{asked.person} is asked in the place of one whose own matter it is"
        if moment.event.type == "voted":
            assert moment.item.actor not in own, f"{moment.item.actor} decided their own matter"
            assert moment.event.instead_of not in own, f"{moment.item.actor} decided for one whose own matter it is"


def nobody_lifts_what_stopped_them(tale: Tale) -> None:
    """Whose own matter a request is does not lift its suspension either."""
    for moment in tale.of("lifted"):
        assert moment.item.actor not in own_matter(moment.after, tale.book), "lifted by one whose own matter it is"


def nobody_breaks_the_glass_for_themselves(tale: Tale) -> None:
    """In an emergency somebody else allows it, and whoever did does not decide about it as well."""
    broke: Actor | None = None
    for moment in tale.moments:
        if moment.event.type == "glass_broken":
            broke = moment.item.actor
            assert broke not in own_matter(_known(moment), tale.book), f"{broke} broke the glass for themselves"
        if broke:
            assert broke not in {vote.person for vote in moment.after.votes}, f"{broke} broke the glass and decides"


def only_those_asked_decide(tale: Tale) -> None:
    """A vote is for a seat that its person sat in, on the same terms, and that had no answer."""
    for moment in tale.of("voted"):
        before, vote = _known(moment), moment.event
        sat = {(asked.stage, asked.seat, asked.instead_of) for asked in before.current if asked.person == _by(moment)}
        assert is_person(_by(moment))
        assert (vote.stage, vote.seat, vote.instead_of) in sat, "a vote for a seat that was not theirs"
        assert (vote.stage, vote.seat) in {(seat.stage, seat.name) for seat in rules.open_seats(before)}


def _known(moment: Moment) -> Case:
    assert moment.before
    return moment.before


def _by(moment: Moment) -> Actor:
    return moment.item.actor


def rejections_have_reasons(tale: Tale) -> None:
    """Whoever rejects says why."""
    assert all(moment.event.reason for moment in tale.of("voted") if moment.event.verdict == "reject")


# ---- what counts -------------------------------------------------------------------------------------------------


def no_vote_counts_twice(tale: Tale) -> None:
    """One human and one seat count once in a revision, across all stages; votes of earlier revisions do not count."""
    for moment in tale.moments:
        votes = moment.after.votes
        people, seats = [vote.person for vote in votes], [(vote.stage, vote.seat) for vote in votes]
        assert len(set(people)) == len(people), f"somebody counts twice: {people}"
        assert len(set(seats)) == len(seats), f"a seat counts twice: {seats}"
        assert all(getattr(vote, "revision", moment.after.revision) == moment.after.revision for vote in votes)
    for moment in tale.moments[1:]:
        if moment.after.revision != _known(moment).revision:
            assert not moment.after.votes, "votes on an earlier revision still count"


def _needed(case: Case, book: ApprovalPlaybook, number: int) -> int:
    """Return how many approvals a stage needs: the rule's own number, or one for each seat there is."""
    known = book.routing[case.rule].stages
    if number >= len(known):  # a stage that the playbook does not list takes one at least
        return 1
    seats = {asked.seat for asked in case.asked if asked.stage == number}
    seats |= {seat.name for seat in case.unfilled if seat.stage == number}
    quorum = known[number].quorum
    return {"any": 1, "all": len(seats)}.get(str(quorum)) or int(quorum)


def a_stage_passes_by_enough_humans(tale: Tale) -> None:
    """A stage passes with as many different people as it needs, and nobody is among them who counted elsewhere."""
    for moment in tale.of("stage_passed"):
        case, number = _known(moment), moment.event.stage
        assert isinstance(tale.book, ApprovalPlaybook)
        people = {vote.person for vote in case.voted(number, "approve")}
        elsewhere = {vote.person for vote in case.votes if vote.stage != number}
        assert len(people - elsewhere) >= _needed(case, tale.book, number), f"stage {number} passed with {people}"


def an_approval_has_passed_every_stage(tale: Tale) -> None:
    """Nothing is approved before all stages of the rule have passed, in this revision."""
    for moment in tale.of("approved"):
        assert isinstance(tale.book, ApprovalPlaybook)
        stages = set(range(len(tale.book.routing[moment.after.rule].stages)))
        assert stages <= set(_known(moment).passed), "approved while a stage was open"


# ---- grants ------------------------------------------------------------------------------------------------------


def _may_be_used(case: Case | None, at: datetime) -> bool:
    grant = case.grant if case else None
    return bool(case and grant and case.state in ALLOWS and grant.start <= at < grant.until)


def _probes(tale: Tale) -> set[datetime]:
    """Return the moments that matter: each event's, each grant's beginning and end, and a second beside them."""
    grants = [moment.after.grant for moment in tale.moments if moment.after.grant]
    edges = {moment.item.at for moment in tale.moments} | {at for one in grants for at in (one.start, one.until)}
    return {edge + step for edge in edges for step in (-SECOND, timedelta(0), SECOND)}


def no_grant_is_effective_outside_its_time(tale: Tale) -> None:
    """It holds from the decision until its end, and neither while suspended nor once it is over in any way."""
    for at in _probes(tale) if is_effective else ():
        case = tale.as_of(at)
        assert case is None or is_effective(case, at) == _may_be_used(case, at), f"{case.state} at {at}"


def a_grant_lasts_as_long_as_the_rules_say(tale: Tale) -> None:
    """It begins with the decision, belongs to whoever asked, and is no longer than the rules allow."""
    rule = getattr(tale.book, "grant", None)
    for moment in tale.of("approved"):
        grant = moment.after.grant
        assert (grant is None) == (rule is None)
        if grant:
            assert grant.holder == moment.after.requester
            assert moment.item.at == grant.start <= grant.until
            assert grant.until - grant.start <= timedelta(minutes=rule.lasts.minutes)
    for moment in tale.of("expired"):
        grant = moment.after.grant
        assert grant, "something expired that was never granted"
        assert moment.item.at >= grant.until, "a grant expired before its end"


def what_changes_a_grant_leaves_its_time(tale: Tale) -> None:
    """Suspending and lifting take nothing from a grant's time and add nothing."""
    for moment in tale.of("suspended", "lifted", "condition_moved"):
        assert moment.after.grant == _known(moment).grant


def an_unmet_condition_suspends(tale: Tale) -> None:
    """While a condition is overdue or was dropped the grant does not hold, unless somebody waived the condition."""
    for moment in tale.moments:
        unmet = [one for one in getattr(moment.after, "obligations", ()) if one.state in ("overdue", "dropped")]
        assert not unmet or moment.after.state != "approved" or moment.event.type == "condition_moved"


def an_emergency_does_not_go_on_without_a_review(tale: Tale) -> None:
    """What was allowed at once has a clock that ends it, until it is decided."""
    for moment in tale.moments:
        if moment.after.state == "emergency" and moment.event.type != "glass_broken":
            ends = [mark for clock in moment.after.clocks.values() for mark in clock.marks if mark.does == "revoke"]
            assert ends or _settles(moment), "an emergency that nothing ends"


# ---- time --------------------------------------------------------------------------------------------------------


def time_never_goes_back(tale: Tale) -> None:
    """Events are numbered without a gap and are never older than the one before."""
    times = [item.at for item in tale.told]
    assert times == sorted(times)
    assert [item.seq for item in tale.told] == list(range(1, len(times) + 1))


def no_timer_strikes_twice_or_early(tale: Tale) -> None:
    """A timer strikes once, when it is due or later, and only if it was there."""
    struck: Counter[str] = Counter()
    for moment in tale.of("clock_struck"):
        due = clocks.deadlines(_known(moment))
        for name in moment.event.timers:
            assert name in due, f"{name} struck and was not there"
            assert moment.item.at >= due[name], f"{name} struck before its time"
        struck.update(moment.event.timers)
    assert not struck or max(struck.values()) == 1, f"struck twice: {struck}"


def _asking_since(tale: Tale) -> Iterator[tuple[datetime, datetime | None]]:
    """Yield since and until when a question to the requester was open."""
    since: datetime | None = None
    for moment in tale.moments:
        if moment.after.state == "needs_info" and since is None:
            since = moment.item.at
        elif moment.after.state != "needs_info" and since is not None:
            yield since, moment.item.at
            since = None
    if since is not None:
        yield since, None


def clocks_never_run_while_paused(tale: Tale) -> None:
    """While a question to the requester is open no clock of a stage strikes, and none of its timers exists."""
    for moment in tale.moments:
        if moment.after.state != "needs_info":
            continue
        stages = [name for name, clock in moment.after.clocks.items() if clock.stage is not None]
        due = {timer.rpartition("/")[0] for timer in clocks.deadlines(moment.after)}
        assert not due & set(stages), f"timers of a clock that is paused: {due & set(stages)}"
        if moment.event.type == "clock_struck":
            struck = {timer.rpartition("/")[0] for timer in moment.event.timers}
            assert not struck & set(stages), f"a clock struck that is paused: {struck}"


def a_pause_takes_no_time_from_a_clock(tale: Tale) -> None:
    """A clock that runs on has as much time left as when it stopped, by the clock it counts with."""
    if not isinstance(tale.book, ApprovalPlaybook):
        return
    for moment in tale.of("info_given", "info_waived"):
        for again in moment.event.clocks:
            stopped: Any = _known(moment).clocks[again.clock]
            assert stopped.paused, "a clock runs on that was not stopped"
            if stopped.limit < stopped.paused:
                assert again.limit == stopped.limit, "a limit that has passed has passed"
                continue
            left = _span(tale.book, again.clock, stopped.paused, stopped.limit)
            assert _span(tale.book, again.clock, moment.item.at, again.limit) == left, "a pause took time"


def _span(book: ApprovalPlaybook, name: str, start: datetime, end: datetime) -> object:
    """Return the time between two moments, as a clock counts it."""
    rule = book.clocks[name.partition("/")[0]]
    if not (rule.calendar and rule.limit.business):
        return end - start
    return calendars.worked(book.calendars[rule.calendar], start, end)


# ---- states ------------------------------------------------------------------------------------------------------


def terminal_is_terminal(tale: Tale) -> None:
    """Once a case is over nothing happens to it any more, nobody waits, nothing is due and nothing is offered."""
    over = False
    for moment in tale.moments:
        assert not over or moment.event.type in AFTER_THE_END, f"{moment.event.type} after the end"
        ended = moment.event.type in ENDINGS
        assert not ended or lifecycle.terminal(moment.after.lifecycle, moment.after.state), "an end that is none"
        over = over or ended or lifecycle.terminal(moment.after.lifecycle, moment.after.state)
    case = tale.case
    if over:
        assert not waiting_for(case), "somebody is waited for after the end"
        assert not any(rules.offers(case, actor) for actor in [None, case.requester, *_everybody(case)])
        assert all(name.startswith(("retention", "erase")) for name in clocks.deadlines(case)), "a timer after the end"


def _everybody(case: Case) -> list[Actor]:
    return [asked.person for asked in case.asked]


def states_follow_the_table(tale: Tale) -> None:
    """A case changes its state only as some move of the table says, and every such step is noted."""
    for moment in tale.moments[1:]:
        before, after = _known(moment), moment.after
        if before.state != after.state:
            table = lifecycle.TABLES[after.lifecycle]
            assert any(after.state in move.to for move in table[before.state].values())
            assert (after.steps[-1].before, after.steps[-1].after) == (before.state, after.state)
        assert after.steps[: len(before.steps)] == before.steps, "a step was rewritten"


def a_decision_is_taken_once(tale: Tale) -> None:
    """How a case came out is said once and does not change, unless it comes back as a whole."""
    for moment in tale.moments[1:]:
        before, after = _known(moment).outcome, moment.after.outcome
        assert before is None or after in (before, None), "a decision was changed"
        assert before is None or after or moment.after.lifecycle != "approval", "a decision was taken back"


def a_refusal_changes_nothing_and_is_noted_once(tale: Tale) -> None:
    """A refused wish leaves at most a note, once for each person, verb and revision."""
    noted: Counter[tuple[Actor, str, int]] = Counter()
    for moment in tale.of("refused"):
        assert unchanged(_known(moment), moment.after), "a refusal changed the case"
        noted[_by(moment), moment.event.verb, moment.after.revision] += 1
    assert not noted or max(noted.values()) == 1, f"noted twice: {noted}"


def unchanged(before: Case, after: Case) -> bool:
    """Tell whether nothing but the note of a refusal tells two cases apart."""
    return replace(after, version=before.version, changed_at=before.changed_at, refusals=before.refusals) == before


def nobody_is_waited_for_in_silence(tale: Tale) -> None:
    """A case that waits is waited on by somebody, or somebody has been told that nobody can be found."""
    told = False
    for moment in tale.moments:
        told = told or bool(getattr(moment.event, "told", ()))
        case = moment.after
        if case.state in WAITS and case.asked_stages and not waiting_for(case):
            assert told or _settles(moment), "nobody is asked, and nobody was told"


def _settles(moment: Moment) -> bool:
    """Tell whether a moment is within a decision that is not at rest yet: the last answer, or the stage it passes."""
    return moment.event.type in {"voted", "stage_passed", "routed", "revised", "clock_struck", "reassigned"}


def a_closed_incident_had_all_that_its_rules_ask_for(tale: Tale) -> None:
    """Since it was opened or came back it was reviewed as its playbook asks, and nothing else was left open."""
    asked = frozenset(getattr(tale.book, "closing", ()))
    review: Any = None
    for moment in tale.moments:
        if moment.event.type == "reopened":
            review = None
        elif moment.event.type == "reviewed":
            review = moment.event
        elif moment.event.type == "closed" and not moment.event.false_alarm:
            told = {name for name in ("root_cause", "tests", "change") if getattr(review, name, None)}
            assert asked & {"root_cause", "tests", "change"} <= told, "closed without what its review has to say"
            ticked = {tick.item for tick in moment.after.response.ticks}
            assert "checklist" not in asked or len(ticked) == len(moment.after.response.checklist), "closed too early"


def what_changes_because_of_an_incident_is_one_task(tale: Tale) -> None:
    """Of the changes that reviews asked for no two wait to be made, and the one that waits is that of the last."""
    for moment in tale.of("reviewed"):
        actions = {one.task: one.state for one in moment.after.obligations}
        changes = {earlier.event.task for earlier in tale.moments if earlier.event.type == "reviewed"} - {None}
        waiting = {task for task in changes if actions.get(task) in ("set", "open", "overdue")}
        assert waiting <= {moment.event.task}, "two changes wait in the place of one"


def whoever_owns_a_task_is_reminded_once_a_day(tale: Tale) -> None:
    """Once it is overdue, no two reminders come on one day of its playbook's zone."""
    zone = ZoneInfo(tale.book.zone)
    struck = [moment for moment in tale.of("clock_struck") if moment.after.lifecycle == "task" and moment.after.overdue]
    days = [moment.item.at.astimezone(zone).date() for moment in struck]
    assert len(days) == len(set(days)), "reminded twice on one day"


INVARIANTS: Mapping[str, Callable[[Tale], None]] = {
    rule.__name__: rule
    for rule in (
        nobody_decides_their_own_matter,
        nobody_lifts_what_stopped_them,
        nobody_breaks_the_glass_for_themselves,
        only_those_asked_decide,
        rejections_have_reasons,
        no_vote_counts_twice,
        a_stage_passes_by_enough_humans,
        an_approval_has_passed_every_stage,
        no_grant_is_effective_outside_its_time,
        a_grant_lasts_as_long_as_the_rules_say,
        what_changes_a_grant_leaves_its_time,
        an_unmet_condition_suspends,
        an_emergency_does_not_go_on_without_a_review,
        time_never_goes_back,
        no_timer_strikes_twice_or_early,
        clocks_never_run_while_paused,
        a_pause_takes_no_time_from_a_clock,
        terminal_is_terminal,
        states_follow_the_table,
        a_decision_is_taken_once,
        a_refusal_changes_nothing_and_is_noted_once,
        nobody_is_waited_for_in_silence,
        a_closed_incident_had_all_that_its_rules_ask_for,
        what_changes_because_of_an_incident_is_one_task,
        whoever_owns_a_task_is_reminded_once_a_day,
    )
}


def check(told: Sequence[Recorded], book: Playbook) -> None:
    """Fail with the first invariant that a record breaks."""
    tale = Tale(told, book)
    for rule in INVARIANTS.values():
        rule(tale)
