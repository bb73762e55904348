"""The ledger: opened by its first entry of a day, never by a person, and it keeps plain words."""

from datetime import UTC, datetime, timedelta, timezone

from countersign.domain import checks
from countersign.domain.actors import SYSTEM
from countersign.domain.commands import NOTE, OPEN, Command
from countersign.domain.decide import decide
from countersign.domain.events import Noted
from countersign.domain.ledger import LEDGER, entry
from countersign.domain.playbook import load
from countersign.domain.playbooks import PlaybookSet
from tests.app.desk import TEAM
from tests.domain.builders import ANA, FACTS, START, Life, approval


def test_a_day_is_one_of_universal_time() -> None:
    late = datetime(2026, 3, 3, 0, 30, tzinfo=timezone(timedelta(hours=1)))
    assert entry(late, "x", {}).case == "ledger@2026-03-02"
    assert entry(late.astimezone(UTC), "x", {}).kind == "ledger"


def test_the_first_entry_opens_it_and_the_next_is_added() -> None:
    life = Life(LEDGER)
    life.do(NOTE, SYSTEM, {"what": "playbooks loaded", "digest": "d1"})
    assert [item.event.type for item in life.events] == ["opened", "noted"]
    assert (life.case.answers, life.case.state, life.case.private) == ({}, "kept", False)
    life.do(NOTE, SYSTEM, {"what": "texts erased", "texts": "3"})
    assert life.events[-1].event == Noted("texts erased", {"texts": "3"})


def test_no_person_writes_in_it() -> None:
    opening = Command("k", NOTE, ANA, "ledger@2026-03-02", "ledger", answers={"what": "x"})
    refused = decide(None, opening, LEDGER, FACTS, START)
    assert refused.refusal
    assert (refused.refusal.code, refused.events) == ("system_only", ())
    by_form = decide(None, Command("k", OPEN, ANA, "c", "ledger"), LEDGER, FACTS, START)
    assert by_form.refusal
    assert by_form.refusal.code == "unknown_case"


def test_its_rules_load_back_and_its_names_are_its_own() -> None:
    assert load(LEDGER.canonical()) == LEDGER
    found = [finding.message for finding in checks.of_playbook(LEDGER, None)]
    assert found == [
        "'ledger' is the ledger's, which keeps itself; choose another kind",
        "'LOG' is the ledger's, which keeps itself; choose another prefix",
    ]


def test_a_set_of_playbooks_has_one_digest_and_the_kind_that_erases() -> None:
    plain, erasing = approval(), approval(kind="erasure", prefix="ERA", effect="erase")
    books = PlaybookSet(TEAM, {book.kind: book for book in (plain, erasing)})
    assert books.erasure == erasing
    assert list(books.requests) == ["exception"]
    fewer = PlaybookSet(TEAM, {plain.kind: plain})
    assert fewer.erasure is None
    assert books.digest != fewer.digest
    assert books.digest == PlaybookSet(TEAM, {book.kind: book for book in (erasing, plain)}).digest
