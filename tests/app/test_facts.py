"""Facts: what is true around a case, as the rules may know it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from countersign.app import facts
from countersign.app.ports import Member
from countersign.domain.absences import Absence
from countersign.domain.actors import SYSTEM
from countersign.domain.commands import EDIT, FIRE, OPEN, Command, Facts, Holder
from countersign.domain.playbook import Playbook
from countersign.domain.review import opening
from countersign.domain.rotas import Rota
from tests.app.desk import HANDLES, TEAM, Desk
from tests.domain.builders import (
    ANA,
    BEN,
    CARL,
    DORA,
    EVE,
    FINN,
    GUS,
    MAYA,
    REASON,
    START,
    approval,
    review,
    text,
)

HOUSE = facts.House(TEAM, "T1")


def known(desk: Desk, actor: str = ANA, verb: str = OPEN, case: str = "c1") -> Facts:
    """Return the facts for a command."""
    with desk.store.reading() as tx:
        stored = tx.cases.get(case)
        book: Playbook = desk.playbooks.kinds["weekly" if stored else "exception"]
        wish = Command("k", verb, actor, case)
        return facts.gather(tx, wish, stored.case if stored else None, book, HOUSE, desk.clock())


@pytest.fixture
def desk() -> Desk:
    return Desk(approval(), review())


def test_roles_are_held_by_the_people_behind_the_handles(desk: Desk) -> None:
    found = known(desk)
    assert found.roles == {
        "legal": Holder(BEN, (CARL, DORA)),
        "security": Holder(EVE, (CARL,)),
        "lead": Holder(FINN, (GUS,)),
    }
    assert (found.people, found.admins, found.roles_of(BEN)) == (HANDLES, (MAYA,), ("legal",))
    assert (found.away, found.barred, found.rows, found.not_held) == (frozenset(), {}, None, None)


def test_whoever_slack_does_not_know_holds_nothing(desk: Desk) -> None:
    for actor in (BEN, CARL, MAYA):
        del desk.store.state.people[actor]
    found = known(desk)
    assert (found.roles["legal"], found.admins) == (Holder(None, (DORA,)), ())


def test_a_handle_that_left_the_team_holds_nothing(desk: Desk) -> None:
    desk.meet(Member("slack:T1/UOLD", "Old", "old"), Member("slack:T1/UNEW", "New"))
    assert known(desk).people == HANDLES


@pytest.mark.parametrize(
    ("flags", "code"),
    [
        ({"deleted": True}, "deactivated"),
        ({"guest": True}, "guest"),
        ({"bot": True}, "bot"),
        ({"deleted": True, "guest": True, "bot": True}, "deactivated"),
        ({}, None),
    ],
)
def test_some_may_not_take_part_and_the_deactivated_are_away(
    desk: Desk, flags: dict[str, bool], code: str | None
) -> None:
    ben = replace(Member(BEN, "Ben", "ben"), **flags)  # type: ignore[arg-type]
    desk.meet(ben)
    found = known(desk)
    assert facts.standing(ben) == code
    assert found.barred == ({BEN: code} if code else {})
    assert found.away == ({BEN} if flags.get("deleted") else set())


def test_whoever_is_absent_now_is_away_and_those_to_come_are_known(desk: Desk) -> None:
    now, later = START + timedelta(days=1), START + timedelta(days=2)
    with desk.store.writing() as tx:
        tx.absences.put(Absence("a1", BEN, START, now, BEN, START))
        tx.absences.put(Absence("a2", BEN, now, later, BEN, START))
        tx.absences.put(Absence("a3", CARL, now, later, CARL, START))
        tx.commit()
    found = known(desk)
    assert found.away == {BEN}
    assert found.absences == {BEN: ((START, now), (now, later)), CARL: ((now, later),)}
    desk.clock.now = now
    assert known(desk).away == {BEN, CARL}


@pytest.mark.parametrize(
    ("actor", "barred"),
    [("slack:T2/UX", {"slack:T2/UX": "other_workspace"}), ("slack:T1/UX", {}), ("cli:bob", {}), (SYSTEM, {})],
)
def test_only_members_of_this_workspace_may_act(desk: Desk, actor: str, barred: dict[str, str]) -> None:
    assert known(desk, actor).barred == barred


def test_what_a_digest_shows_is_read_only_when_its_time_has_come(desk: Desk) -> None:
    desk.open("x1")
    desk.do("approve", BEN, "x1")
    wish = opening(review(), START - timedelta(minutes=1))
    desk.do(OPEN, SYSTEM, wish.case, kind="weekly", answers=wish.answers)
    assert known(desk, FINN, "hold", wish.case).rows is None
    desk.clock.advance(weeks=1)
    rows = known(desk, SYSTEM, FIRE, wish.case).rows
    assert rows
    assert ([case.key for case in rows.opened], [case.key for case in rows.moved], rows.in_force) == (
        ["REV-1", "EXC-1"],
        ["EXC-1"],
        0,
    )


def test_grants_that_end_soon_are_read_as_far_ahead_as_the_digest_says() -> None:
    desk = Desk(approval(grant={"lasts": "10 days"}), review(ending_within="3 days"))
    desk.open("x1")
    desk.do("approve", BEN, "x1")
    wish = opening(review(), START)
    desk.do(OPEN, SYSTEM, wish.case, kind="weekly", answers=wish.answers)
    for days, keys in ((6, []), (1, ["EXC-1"])):
        desk.clock.advance(days=days)
        rows = known(desk, SYSTEM, FIRE, wish.case).rows
        assert rows
        assert ([line.key for line in rows.ending], rows.in_force) == (keys, 1)


def test_a_review_before_this_one_is_named_only_if_it_was_published_and_not_held(desk: Desk) -> None:
    first, second = opening(review(), START - timedelta(weeks=1)), opening(review(), START)
    for wish in (first, second):
        desk.do(OPEN, SYSTEM, wish.case, kind="weekly", answers=wish.answers)
        desk.clock.advance(seconds=1)
    assert known(desk, SYSTEM, FIRE, second.case).not_held is None
    desk.do(FIRE, SYSTEM, first.case, timers=("publish/1/end",))
    assert known(desk, SYSTEM, FIRE, second.case).not_held == "REV-1"
    assert known(desk, SYSTEM, FIRE, first.case).not_held is None
    desk.do("hold", FINN, first.case)
    assert known(desk, SYSTEM, FIRE, second.case).not_held is None


def test_a_request_that_repeats_one_that_cools_down_finds_it() -> None:
    playbook = approval(rejection={"cool_down": ["14 days"], "same": ["system"]})
    desk = Desk(playbook)

    def earlier(system: str) -> str | None:
        wish = Command("k", OPEN, ANA, "c9", answers={"what": text("Again"), "system": system})
        with desk.store.reading() as tx:
            found = facts.gather(tx, wish, None, playbook, HOUSE, desk.clock()).earlier
        return found.id if found else None

    desk.handler.handle(
        Command("k1", OPEN, ANA, "c1", "exception", answers={"what": text("A bot"), "system": "Chatbot"})
    )
    assert earlier("chatbot") is None
    desk.handler.handle(Command("k2", "reject", BEN, "c1", answers={**REASON, "cool_down": "for_14_days"}))
    assert (earlier(" chatbot "), earlier("another")) == ("c1", None)
    desk.clock.advance(days=14)
    assert earlier("chatbot") is None


def test_a_change_meets_what_cools_down_only_if_it_asks_for_that_now() -> None:
    playbook = approval(rejection={"cool_down": ["14 days"], "same": ["system"]})
    desk = Desk(playbook)

    def opened(case: str, system: str) -> None:
        answers = {"what": text("A bot"), "system": system}
        desk.handler.handle(Command(f"open {case}", OPEN, ANA, case, "exception", answers=answers))

    def earlier(case: str, system: str) -> str | None:
        wish = Command("k", EDIT, ANA, case, answers={"what": text("Another"), "system": system})
        with desk.store.reading() as tx:
            stored = tx.cases.get(case)
            found = facts.gather(tx, wish, stored.case if stored else None, playbook, HOUSE, desk.clock()).earlier
        return found.id if found else None

    for case, system in (("c1", "chatbot"), ("c2", "chatbot"), ("c3", "reader")):
        opened(case, system)
    desk.handler.handle(Command("no", "reject", BEN, "c1", answers={**REASON, "cool_down": "for_14_days"}))
    assert (earlier("c2", "chatbot"), earlier("c3", "chatbot"), earlier("c3", "writer")) == (None, "c1", None)


ROTA = Rota(people=("ben", "carl", "dora"), every="week", starts=date(2026, 3, 2), at="09:00", zone="UTC")


def with_rota(desk: Desk, **span: float) -> Holder:
    """Return who is on turn so much later than START, which is when the rota begins."""
    house = replace(HOUSE, team=TEAM.model_copy(update={"rotas": {"oncall": ROTA}}))
    with desk.store.reading() as tx:
        wish = Command("k", OPEN, ANA, "c1")
        found = facts.gather(tx, wish, None, desk.playbooks.kinds["exception"], house, START + timedelta(**span))
    return found.rotas["oncall"]


def test_whoever_is_on_turn_has_those_after_them_for_deputies(desk: Desk) -> None:
    assert with_rota(desk) == Holder(BEN, (CARL, DORA))
    assert with_rota(desk, days=8) == Holder(CARL, (DORA, BEN))
    assert with_rota(desk, minutes=-1) == Holder(None)
    del desk.store.state.people[CARL]
    assert with_rota(desk, days=8) == Holder(None, (DORA, BEN))


def test_groups_are_those_that_the_team_names(desk: Desk) -> None:
    with desk.store.writing() as tx:
        tx.people.put_groups({"privacy": [BEN, GUS], "former": [EVE]})
        tx.commit()
    house = replace(HOUSE, team=TEAM.model_copy(update={"groups": {"privacy": "privacy-team", "fresh": "S01"}}))
    with desk.store.reading() as tx:
        wish = Command("k", OPEN, ANA, "c1")
        found = facts.gather(tx, wish, None, desk.playbooks.kinds["exception"], house, START)
    assert found.groups == {"privacy": (BEN, GUS)}


def test_an_administrator_who_left_is_told_nothing(desk: Desk) -> None:
    assert known(desk).admins == (MAYA,)
    desk.meet(replace(desk.store.state.people[MAYA], deleted=True))
    assert known(desk).admins == ()
