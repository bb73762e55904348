"""Who may do what: everybody tries everything everywhere, and the answers are those of docs/authority.md.

The page is what people have read and agreed to; the rules below it do not come from the code under test either.
Switched off once each: without ``not_requester`` in the table of approvals the page differs, and where ``asking`` lets
requesters sit as well, ``test_nobody_decides_for_themselves`` fails; without ``standing`` guests, bots and deactivated
people decide and ``test_whoever_may_not_act_here_can_do_nothing`` fails; with ``_asked`` letting an administrator in,
``test_an_administrator_can_do_what_a_stranger_can`` fails; with refusals recorded each time,
``test_a_refusal_changes_nothing_but_its_own_record`` fails.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from countersign.domain.events import Refused
from countersign.domain.lifecycle import NEW, TABLES
from docs.authority import PAGE, page
from tests.authority.cast import FALLEN_REQUESTERS, KINDS, Kind
from tests.authority.samples import MEANINGS, SAMPLES
from tests.authority.trial import CASE, YES, Cell, Moment, attempts, cells, opening, verbs

# All read the same answers, which take a worker half a minute to collect.
pytestmark = pytest.mark.xdist_group("authority")
NO_PEOPLE = {"token", "shell user", "token that asked", "system"}
OUT = {"guest", "bot", "deactivated", "other workspace"}
# Who may do what a verb of each meaning does, at most; the page says in which state.
MAY = {
    "opens": {kind.name for kind in KINDS} - OUT,
    "decides": {"asked", "added by escalation"},
    "acts": {
        "asked",
        "asked, a second time",
        "added by escalation",
        "requester, holds the role",
        "gains by it, holds the role",
    },
    "joins": {kind.name for kind in KINDS} - {"guest", "bot", "deactivated", "other workspace"} - NO_PEOPLE,
    "allows at once": {"named for emergencies"},
    "oversees": {"asked", "asked, a second time", "added by escalation", "asked in a later stage"},
    "takes back": {"requester", "requester, holds the role", "token that asked"},
    "points at": {kind.name for kind in KINDS if kind.actor.startswith("slack:")} - OUT,
    "itself": {"system"},
}
OWN = {"requester", "requester, holds the role", "gains by it, holds the role", "token that asked"}


def done() -> Iterator[tuple[Cell, str]]:
    """Yield everything that somebody may do, with what the verb means."""
    yield from ((cell, MEANINGS[cell.lifecycle][cell.verb]) for cell in cells() if cell.answer == YES)


# ---- nothing is left out


@pytest.mark.parametrize("lifecycle", TABLES)
def test_every_lifecycle_verb_and_state_is_tried(lifecycle: str) -> None:
    assert lifecycle in SAMPLES, f"Add a playbook of the lifecycle {lifecycle!r} to tests/authority/samples.py."
    for verb in verbs(lifecycle):
        assert verb in MEANINGS.get(lifecycle, {}), (
            f"Say in MEANINGS (tests/authority/samples.py) what {verb!r} of the lifecycle {lifecycle!r} means: "
            "that tells who may do it. Then run `make authority` and read its new rows."
        )
    for state in set(TABLES[lifecycle]) - {NEW}:
        assert state in {cell.state for cell in cells() if cell.lifecycle == lifecycle}, (
            f"No case of the lifecycle {lifecycle!r} gets into the state {state!r}: change the playbook in "
            "tests/authority/samples.py so that one does."
        )


def test_the_page_says_what_everybody_is_answered() -> None:
    stands, made = PAGE.read_text(encoding="utf-8").splitlines(), page().splitlines()
    new = [line for line in made if line not in stands]
    gone = [line for line in stands if line not in made]
    assert (new, gone) == ([], []), (
        "docs/authority.md does not say who may do this. Run `make authority`, read the difference, and commit it if "
        "it is what you want."
    )
    assert stands == made, "run `make authority`"


# ---- what must hold, whatever the page says


def test_each_verb_is_done_only_by_those_whom_its_meaning_allows() -> None:
    assert [cell for cell, meaning in done() if cell.kind not in MAY[meaning]] == []


def test_only_people_who_were_asked_decide() -> None:
    assert {cell.kind for cell, meaning in done() if meaning == "decides"} == {"asked", "added by escalation"}


def test_nobody_decides_for_themselves() -> None:
    decisions = [cell for cell in cells() if MEANINGS[cell.lifecycle][cell.verb] == "decides"]
    assert {cell.kind for cell in decisions} >= OWN
    assert [cell for cell in decisions if cell.kind in OWN and cell.answer == YES] == []


def test_only_those_named_for_emergencies_allow_at_once_and_not_for_themselves() -> None:
    assert {cell.kind for cell, meaning in done() if meaning == "allows at once"} == {"named for emergencies"}


def test_nobody_decides_twice() -> None:
    assert [cell for cell, meaning in done() if meaning == "decides" and cell.kind == "asked, a second time"] == []


def test_an_administrator_can_do_what_a_stranger_can() -> None:
    answers = {name: [cell.answer for cell in cells() if cell.kind == name] for name in ("admin", "stranger")}
    assert answers["admin"] == answers["stranger"]


def test_whoever_may_not_act_here_can_do_nothing() -> None:
    assert [cell for cell in cells() if cell.kind in OUT and cell.answer == YES] == []


def test_tokens_and_shells_open_and_take_back_what_they_opened_and_no_more() -> None:
    machines = {"token", "shell user", "token that asked"}
    assert {meaning for cell, meaning in done() if cell.kind in machines} == {"opens", "takes back"}


def test_nothing_but_time_acts_at_its_time() -> None:
    assert {cell.kind for cell, meaning in done() if meaning == "itself"} == {"system"}
    assert {meaning for cell, meaning in done() if cell.kind == "system"} == {"opens", "itself"}


@pytest.mark.parametrize("lifecycle", TABLES)
@pytest.mark.parametrize("kind", FALLEN_REQUESTERS, ids=lambda kind: kind.name)
def test_a_requester_who_may_not_act_any_more_can_do_nothing_either(lifecycle: str, kind: Kind) -> None:
    assert [
        f"{verb} in {state}" for state, verb, _, reply, _, _ in attempts(lifecycle, kind) if not reply.refusal
    ] == []


# ---- what is refused


@pytest.mark.parametrize("lifecycle", TABLES)
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_refusal_changes_nothing_but_its_own_record(lifecycle: str, kind: Kind) -> None:
    """It is recorded once per person, verb and revision, however often they try; of machines it is not recorded."""
    for state, verb, before, reply, after, trial in attempts(lifecycle, kind):
        if reply.refusal is None:
            continue
        assert untouched(after) == untouched(before), f"{verb} in {state}"
        recorded = [item.event for item in after.state.events[CASE][len(before.state.events[CASE]) :]]
        known = (kind.actor, verb, before.case.revision) in before.case.refusals
        expected = [] if known or not kind.actor.startswith("slack:") else [Refused(verb, reply.refusal.code)]
        assert recorded == expected, f"{verb} in {state}"
        trial.does(kind.actor, verb)
        assert trial.here.state.events == after.state.events, f"{verb} in {state}, once more"


def untouched(moment: Moment) -> object:
    """Return everything there is but the events, and what of the case tells that there was one more."""
    case = {
        name: value for name, value in vars(moment.case).items() if name not in ("version", "changed_at", "refusals")
    }
    stored = vars(moment.state)
    rest = {name: stored[name] for name in ("texts", "timers", "counters", "followups", "drafts", "people", "systems")}
    return case, rest, [(slot, row.job.face) for slot, row in moment.state.outbox.items()]


@pytest.mark.parametrize("lifecycle", TABLES)
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.name in OUT], ids=lambda kind: kind.name)
def test_whoever_may_not_open_leaves_nothing_behind(lifecycle: str, kind: Kind) -> None:
    reply, left = opening(lifecycle, kind)
    assert reply.refusal
    assert (left.cases, left.events, left.counters, left.texts, left.timers, left.outbox) == ({}, {}, {}, {}, {}, {})
