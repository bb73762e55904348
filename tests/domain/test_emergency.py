"""Breaking the glass: allowed at once by those named for it, decided all the same, and revoked if nobody does.

Switched off once: without ``glass_whole`` in the table, and with asking blind to who broke the glass, Ben decides about
what he allowed himself; with ``is_effective`` ending at approvals the grants below hold nothing.
"""

from datetime import timedelta
from typing import Any

import pytest

from countersign.domain import record
from countersign.domain.clocks import deadlines
from countersign.domain.commands import Refusal
from countersign.domain.events import Approved, GlassBroken, GlassOffered, Reassigned, Rejected, Revoked
from countersign.domain.grants import ended_at, is_effective
from countersign.domain.mirrors import MIRRORS
from countersign.domain.notes import notes
from countersign.domain.playbook import ApprovalPlaybook
from countersign.domain.rules import may_see, offers
from countersign.domain.world import URGENT
from tests.domain.builders import (
    ANA,
    BEN,
    CARL,
    DORA,
    EVE,
    FINN,
    HAL,
    LEAD,
    LEGAL,
    MAYA,
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

BURNS = {"reason": text("Production is down")}
EMERGENCY = {"by": [{"person": "hal"}], "lasts": "24 hours", "review": {"limit": "3 days", "remind": ["50 %"]}}


def book(*stages: Any, **changes: Any) -> ApprovalPlaybook:
    return approval(*stages, **{"grant": {"lasts": "30 days"}, "emergency": EMERGENCY, **changes})


def broken(*stages: Any, by: str = HAL, answers: dict[str, Any] | None = None, **changes: Any) -> Life:
    """Return a request for which somebody broke the glass an hour after it was opened."""
    life = Life(book(*stages, **changes)).open(**answers or {}).after(hours=1)
    assert life.do("break_glass", by, BURNS).refusal is None
    return life


def told(life: Life, kind: type[Any]) -> list[tuple[str, str]]:
    """Return what is said about the last event of a type: to whom, with which words."""
    item = next(item for item in reversed(life.events) if isinstance(item.event, kind))
    case = record.replay([one for one in life.events if one.seq <= item.seq])
    return [(note.place.name, note.face) for note in notes(item.event, case)]


# ---- who may


def test_those_whom_the_playbook_names_are_offered_it_as_soon_as_the_request_is_there() -> None:
    life = Life(book()).open()
    assert life.last(GlassOffered).people == (HAL,)
    glass = next(one for one in MIRRORS["approval"](life.case, life.book) if one.slot == f"glass:{HAL}")
    assert (glass.face, glass.urgency, glass.asks) == ("glass", URGENT, True)
    assert [*offers(life.case, HAL)] == ["break_glass"]
    assert may_see(life.case, HAL)


@pytest.mark.parametrize("named", [LEGAL, SECURITY])
def test_a_role_means_who_holds_it_or_the_first_deputy_who_can(named: dict[str, str]) -> None:
    """Carl stands in for both; who is asked to decide may break the glass as well."""
    life = Life(book(stage(LEAD), emergency={**EMERGENCY, "by": [named]}), facts(away=frozenset({BEN, EVE})))
    assert life.open().case.breakers == (CARL,)


def test_nobody_breaks_the_glass_for_themselves_or_for_what_they_gain_by() -> None:
    assert Life(book()).open(HAL).case.breakers == ()
    assert Life(book()).open(gains=(HAL,)).case.breakers == ()
    assert Life(book(emergency={**EMERGENCY, "by": [LEGAL]})).open(BEN).case.breakers == ()  # nor his deputies
    life = Life(book(emergency={**EMERGENCY, "by": [LEGAL]})).open()
    assert life.do("break_glass", ANA, BURNS).refusal == Refusal("own_request")


def test_whoever_can_later_is_offered_it_later() -> None:
    life = Life(book(stage(LEGAL, SECURITY, quorum="all")), facts(away=frozenset({HAL}))).open()
    assert life.case.breakers == ()
    life.facts = facts()
    life.do("approve", BEN)
    assert life.case.breakers == (HAL,)


@pytest.mark.parametrize("actor", [BEN, FINN, MAYA, "cli:bob"])
def test_nobody_else_may_not_even_those_who_decide(actor: str) -> None:
    life = Life(book()).open()
    assert life.do("break_glass", actor, BURNS).refusal == Refusal("not_breaker")


def test_a_reason_is_needed() -> None:
    life = Life(book()).open()
    refusal = life.do("break_glass", HAL, {"reason": text(" ")}).refusal
    assert refusal
    assert [*refusal.fields] == ["reason"]


def test_without_a_word_in_the_playbook_there_is_no_glass() -> None:
    life = Life(approval()).open()
    assert life.case.breakers == ()
    assert life.do("break_glass", HAL, BURNS).refusal == Refusal("not_breaker")


# ---- what it allows


def test_it_is_allowed_at_once_and_for_no_longer_than_the_playbook_says() -> None:
    life = broken()
    grant = life.last(GlassBroken).grant
    assert (grant.holder, grant.start, grant.until) == (ANA, life.now, life.now + timedelta(hours=24))
    assert (life.case.state, life.case.outcome) == ("emergency", None)
    assert is_effective(life.case, life.now)
    assert not is_effective(life.case, life.now - timedelta(seconds=1))
    assert not is_effective(life.case, grant.until)
    assert ended_at(life.case) is None


def test_the_day_that_was_asked_for_ends_it_as_well() -> None:
    life = broken(grant={"lasts": "30 days", "until": "until"}, answers={"until": "2026-03-02"})
    assert life.last(GlassBroken).grant.until == START + timedelta(hours=15)


def test_everybody_concerned_is_told_at_once_and_the_channel_reads_it() -> None:
    life = broken(stage(LEGAL, SECURITY, quorum="all"))
    faces = [(person, "glass_broken") for person in (ANA, BEN, EVE, MAYA)]
    assert told(life, GlassBroken) == [*faces, ("card", "line")]


# ---- the review


def test_the_stages_go_on_and_their_approval_is_one_like_any_other() -> None:
    life = broken(stage(LEGAL), stage(LEAD)).after(hours=5)
    life.do("approve", BEN)
    assert life.case.state == "emergency"
    life.do("approve", FINN)
    grant = life.last(Approved).grant
    assert (life.case.state, grant.start, grant.until) == ("approved", life.now, life.now + timedelta(days=30))
    assert [*deadlines(life.case)] == ["grant/1/end"]
    assert ended_at(life.case) is None
    assert told(life, Approved) == [(ANA, "outcome"), (HAL, "outcome")]


def test_a_rejection_takes_it_back_at_once() -> None:
    life = broken(rejection={"codes": {"risky": "Too risky"}})
    life.do("reject", BEN, {**REASON, "code": "risky"})
    assert life.case.state == "revoked"
    assert life.case.denial
    assert life.last(Revoked) == Revoked(text("because").ref, life.case.denial)
    assert not is_effective(life.case, life.now)
    assert (ended_at(life.case), deadlines(life.case)) == (life.now, {})
    assert told(life, Revoked) == [(ANA, "outcome"), (BEN, "outcome"), (HAL, "outcome"), ("card", "line")]
    assert not [item for item in life.events if isinstance(item.event, Rejected)]


def test_without_a_decision_by_its_deadline_it_is_revoked() -> None:
    life = broken().after(days=2, hours=23)
    assert life.case.state == "emergency"
    life.after(hours=1)
    assert (life.case.state, life.last(Revoked).reason) == ("revoked", None)
    assert told(life, Revoked) == [(ANA, "outcome"), (BEN, "outcome"), (HAL, "outcome"), ("card", "line")]


def test_those_who_must_decide_are_reminded_of_the_review() -> None:
    life = broken(clocks=timed(limit="9 days")).after(days=1, hours=12)
    assert life.told[-1] == "clock_struck"
    assert [note.face for note in notes(life.events[-1].event, life.case)] == ["reminder"]


@pytest.mark.parametrize("end", ["reject", "lapse"])
def test_a_stage_whose_own_clock_ends_first_revokes_it_too(end: str) -> None:
    life = broken(clocks=timed(end=end)).after(hours=8)
    assert (life.case.state, life.last(Revoked)) == ("revoked", Revoked())


def test_the_clocks_of_stages_run_on_and_bring_in_deputies() -> None:
    life = broken(clocks=timed(escalate=[{"at": "100 %", "add": "deputies"}])).after(hours=8)
    assert [asked.person for asked in life.case.current] == [BEN, CARL, DORA]
    life.do("approve", CARL)
    assert life.case.state == "approved"


def test_whoever_asked_takes_it_back_and_nothing_is_allowed_any_more() -> None:
    life = broken()
    life.do("withdraw", ANA)
    assert (life.case.state, ended_at(life.case)) == ("withdrawn", life.now)
    assert not is_effective(life.case, life.now)


def test_whoever_broke_the_glass_does_not_decide_and_the_fallback_sits_in_their_place() -> None:
    """A deputy would answer for Ben, who has said yes already."""
    life = broken(stage(LEGAL, SECURITY, quorum="all"), by=BEN, emergency={**EMERGENCY, "by": [LEGAL]})
    assert [asked.person for asked in life.last(Reassigned).people] == [FINN]
    assert [asked.person for asked in life.case.current] == [EVE, FINN]
    for verb in ("approve", "reject"):
        assert life.do(verb, BEN, REASON).refusal == Refusal("broke_glass")
    assert [*offers(life.case, BEN)] == []
    life.do("approve", EVE)
    life.do("approve", FINN)
    assert life.case.state == "approved"


def test_whoever_has_voted_does_not_break_the_glass_so_that_nobody_allows_and_decides() -> None:
    """Without ``once`` in the table Ben's approval counted in the review of what he had allowed himself."""
    emergency = EMERGENCY | {"by": [{"role": "legal"}]}
    life = Life(book(stage(LEGAL, SECURITY, quorum="all"), emergency=emergency)).open()
    assert life.do("approve", BEN).refusal is None
    assert life.do("break_glass", BEN, BURNS).refusal == Refusal("already_voted")
    assert "break_glass" not in offers(life.case, BEN)


def test_whoever_broke_the_glass_is_not_asked_in_a_later_stage_either() -> None:
    life = broken(stage(LEGAL), stage(LEAD), by=FINN, fallback=[SECURITY], emergency={**EMERGENCY, "by": [LEAD]})
    life.do("approve", BEN)
    assert [asked.person for asked in life.case.current] == [EVE]


def test_the_glass_is_broken_once_and_only_while_nothing_is_decided() -> None:
    life = broken()
    assert life.do("break_glass", HAL, BURNS).refusal == Refusal("wrong_state", state="emergency")
    done = Life(book()).open()
    done.do("approve", BEN)
    refusal = done.do("break_glass", HAL, BURNS).refusal
    assert refusal
    assert refusal.code == "too_late"


def test_replay_needs_nothing_but_events() -> None:
    life = broken(stage(LEGAL), stage(LEAD)).after(hours=2)
    life.do("approve", BEN)
    assert record.replay(life.events) == life.case
