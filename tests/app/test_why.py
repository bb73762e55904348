"""What "Why me?" reads beside the case."""

from datetime import timedelta

from countersign.app.ports import Member
from countersign.app.why import known
from countersign.domain.actors import SYSTEM
from countersign.domain.commands import FIRE
from countersign.domain.why import Asked
from tests.app.desk import TEAM, Desk
from tests.domain.builders import ANA, BEN, CARL, HAL, LEAD, LEGAL, START, approval, stage, timed

ESCALATES = approval(stage(LEGAL), clocks=timed(escalate=[{"at": "100 %", "add": "deputies"}]))


def test_it_says_since_when_somebody_is_asked() -> None:
    desk = Desk(ESCALATES)
    desk.open()
    desk.clock.now = START + timedelta(hours=8)
    timers = tuple(desk.timers())
    desk.do(FIRE, SYSTEM, timers=timers)
    assert known(desk.store, TEAM, desk.case(), BEN) == Asked((), START)
    assert known(desk.store, TEAM, desk.case(), CARL) == Asked((), START + timedelta(hours=8))
    assert known(desk.store, TEAM, desk.case(), ANA) == Asked()


def test_it_says_which_roles_the_requester_holds_as_their_own() -> None:
    desk = Desk(approval(stage(LEAD)))
    desk.open(actor=BEN)
    assert known(desk.store, TEAM, desk.case(), ANA) == Asked(("legal",))


def test_somebody_whom_team_yaml_does_not_name_holds_no_role() -> None:
    desk = Desk(approval(stage(LEAD)))
    desk.meet(Member(HAL, "Hal"))
    desk.open(actor=HAL)
    assert known(desk.store, TEAM, desk.case(), ANA) == Asked()
    desk.open("c2", actor="cli:jo")
    assert known(desk.store, TEAM, desk.case("c2"), ANA) == Asked()
