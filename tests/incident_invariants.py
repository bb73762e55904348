"""What must hold of every incident whatever happens: small rules with names, told from nothing but record and rules.

Each takes a ``Tale`` and fails by an assertion, as those of ``tests/invariants.py`` do, which hold for every case.
``tests/domain/test_incident_invariants.py`` shows for each that it can fail. A tale ends where a case is at rest.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from countersign.domain.case import Case
from countersign.domain.confidence import keeps_name
from countersign.domain.incidents.legal import latest, regulation_of
from countersign.domain.playbook import IncidentPlaybook, Playbook
from countersign.domain.record import Recorded
from countersign.domain.referral_events import Referral
from tests.invariants import Moment, Tale

# The event by which an approved decision takes effect; a notice is sent by people, whenever they do.
EFFECTS = {"pause": "paused", "lift": "pause_lifted", "excuse": "excused", "unseal": "unsealed"}
ANSWERS = frozenset({"notified", "excused", "regulation_ended", "duplicated"})
# Typed text is erased a while after the end; nothing else is still to come then.
LATER = frozenset({"retention"})


def _base(clock: str) -> str:
    return clock.partition("/")[0]


def _known(moment: Moment) -> Case:
    assert moment.before
    return moment.before


def _book(tale: Tale) -> IncidentPlaybook:
    assert isinstance(tale.book, IncidentPlaybook)
    return tale.book


def a_severity_brings_what_it_brings_once(tale: Tale) -> None:
    """However often an incident has a severity, its effects happen the first time and never again."""
    entered = Counter(moment.event.severity for moment in tale.of("severity_entered"))
    assert not entered or max(entered.values()) == 1, f"entered twice: {entered}"
    for moment in tale.of("severity_entered"):
        assert moment.event.severity == _known(moment).response.severity, "entered what it did not have"
    rule = _book(tale).severities.get(tale.case.response.severity or "")
    due = rule and rule.on_entry and tale.case.outcome is None
    assert not due or tale.case.response.severity in entered, "a severity brought nothing"


def a_duty_to_report_is_open_as_long_as_its_clock_runs(tale: Tale) -> None:
    """Nothing pauses its clock, it has the duty's own limit, and there is none without an open duty."""
    case, duties = tale.case, {duty.clock: duty for duty in tale.case.response.owed}
    assert {name for name in case.clocks if regulation_of(name)} == duties.keys()
    for name, duty in duties.items():
        assert (case.clocks[name].limit, case.clocks[name].paused) == (duty.limit, None)


def a_duty_to_report_ends_by_an_answer(tale: Tale) -> None:
    """A duty is open until somebody answered it, others excused it, facts were corrected or another incident has it."""
    for moment in tale.moments[1:]:
        before, after = (latest(case.response.legal) for case in (_known(moment), moment.after))
        ended = [name for name, duty in before.items() if duty.state == "open" and after[name].state != "open"]
        assert not ended or moment.event.type in ANSWERS, f"{ended} ended by {moment.event.type}"


def nothing_is_due_after_the_end(tale: Tale) -> None:
    """No clock outlives an incident but that of retention, and once it is resolved only people announce updates."""
    bases = {_base(name) for name in tale.case.clocks}
    if tale.case.outcome:
        assert bases <= LATER, f"{bases} run after the end"
        assert not bases or tale.book.retention, "texts are erased that are kept for ever"
    for number, moment in enumerate(tale.moments):
        if moment.after.state == "resolved" and moment.event.type == "clock_started":
            said = tale.moments[number - 1].event.type in {"status_posted", "update_snoozed"}
            assert said or _base(moment.event.clock) != "update", "an update is due of what is resolved"


def an_open_duty_presses_and_a_held_one_does_not(tale: Tale) -> None:
    """Each duty that nobody holds has the clock its severity gives it while the incident runs; the others have none."""
    case, severity = tale.case, tale.case.response.severity or ""
    rules = {rule.duty: rule.unclaimed for rule in _book(tale).duties}
    open_ = [duty.name for duty in case.response.duties if duty.holder is None and case.outcome is None]
    wanted = [f"duty {name}" for name in open_ if severity in rules.get(name, {})]
    assert sorted(_base(name) for name in case.clocks if name.startswith("duty ")) == sorted(wanted)
    for moment in tale.moments:
        names = Counter(duty.name for duty in moment.after.response.duties)
        assert not names or max(names.values()) == 1, f"a duty is there twice: {names}"


def use_is_paused_once_and_by_a_decision(tale: Tale) -> None:
    """There is one pause at most; it begins with the approval of a pause and ends with the approval of its end."""
    for moment in tale.moments[1:]:
        before, after, kind = _known(moment).response.pause, moment.after.response.pause, moment.event.type
        assert kind != "paused" or before is None, "paused twice"
        assert kind != "pause_lifted" or before, "lifted without a pause"
        assert before == after or kind == ("pause_lifted" if before else "paused"), f"{kind} moved a pause"
        assert kind != "paused" or not (moment.after.drill and moment.event.halts), "a drill held up grants"


def what_was_approved_happens_once(tale: Tale) -> None:
    """Each approval has its effect right after it is known, if there is still something to do, and nothing else has."""
    wanted = Counter[str]()
    for number, moment in enumerate(tale.moments):
        if moment.event.type == "referral_moved" and moment.event.state == "approved":
            one = next(one for one in _known(moment).referrals if one.case == moment.event.referral)
            assert one.waits, f"{one.case} was decided twice"
            effect = _effect(_known(moment), one)
            following = tale.moments[number + 1].event.type if number + 1 < len(tale.moments) else None
            assert following == effect or (effect is None and following not in EFFECTS.values()), f"{effect} is missing"
            wanted.update([effect] if effect else [])
    found = Counter(moment.event.type for moment in tale.of(*EFFECTS.values()))
    assert found == wanted, f"{found} happened, {wanted} was approved"


def _effect(case: Case, one: Referral) -> str | None:
    """Return the event that follows an approval, None if there is nothing to do any more, or people do it."""
    duty = latest(case.response.legal).get(one.subject)
    there = {
        "pause": True,
        "lift": case.response.pause is not None,
        "excuse": duty is not None and duty.state == "open" and duty.started <= one.at,
        "unseal": keeps_name(case),
    }
    return EFFECTS[one.purpose] if there.get(one.purpose) else None


def goals_are_reached_by_steps_alone(tale: Tale) -> None:
    """Reaching one adds it, a return takes some away, and nothing else touches what is reached or when."""
    for moment in tale.moments[1:]:
        before, after, event = _known(moment).response, moment.after.response, moment.event
        if event.type == "reached":
            assert after.reached == (*before.reached, event.goal)
        assert event.type in {"reached", "reopened"} or before.reached == after.reached
        assert before.firsts.items() <= after.firsts.items(), "a first time was moved"


def an_incident_ends_with_nothing_open(tale: Tale) -> None:
    """No end leaves a duty to report or a pause behind: closed, a false alarm, or a duplicate."""
    for moment in tale.of("closed", "duplicated"):
        case = _known(moment)
        asked = [one for one in case.referrals if one.purpose == "pause" and one.waits]
        assert not asked, "ended while a pause was asked for"
        assert case.response.pause is None, "ended while use was paused"
        assert not moment.after.response.owed, f"{moment.event.type} with a duty to report"
        assert moment.event.type == "duplicated" or not case.response.owed, "closing answers no duty"


def a_notice_is_sent_once_for_each_approval(tale: Tale) -> None:
    """What is marked as sent was approved before, and no approval is used twice."""
    used = Counter[str]()
    for moment in tale.of("notice_sent"):
        given = {one.case: one for one in _known(moment).referrals if (one.purpose, one.state) == ("send", "approved")}
        assert given[moment.event.approval].subject == moment.event.notice, "another notice was approved"
        used[moment.event.approval] += 1
    assert not used or max(used.values()) == 1, f"sent twice: {used}"


def whoever_came_once_is_called(tale: Tale) -> None:
    """Nobody is called twice for one seat; who holds a duty was called."""
    for moment in tale.moments:
        pairs = [(asked.person, asked.seat) for asked in moment.after.asked]
        assert len(pairs) == len(set(pairs)), "called twice for one seat"
        holders = {duty.holder for duty in moment.after.response.duties} - {None}
        assert holders <= {asked.person for asked in moment.after.asked}, "holds a duty and was not called"


INVARIANTS: Mapping[str, Callable[[Tale], None]] = {
    rule.__name__: rule
    for rule in (
        a_severity_brings_what_it_brings_once,
        a_duty_to_report_is_open_as_long_as_its_clock_runs,
        a_duty_to_report_ends_by_an_answer,
        nothing_is_due_after_the_end,
        an_open_duty_presses_and_a_held_one_does_not,
        use_is_paused_once_and_by_a_decision,
        what_was_approved_happens_once,
        goals_are_reached_by_steps_alone,
        an_incident_ends_with_nothing_open,
        a_notice_is_sent_once_for_each_approval,
        whoever_came_once_is_called,
    )
}


def check(told: Sequence[Recorded], book: Playbook) -> None:
    """Fail with the first invariant that an incident's record breaks; other cases have none of these."""
    tale: Any = Tale(told, book)
    for rule in INVARIANTS.values() if isinstance(book, IncidentPlaybook) else ():
        rule(tale)
