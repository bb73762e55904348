"""Queues, searches and the rows of a digest: the right cases, in order, and nothing private."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest

from countersign.app.ports import Store
from countersign.domain import events as e
from countersign.domain import evolving, record
from countersign.domain.actors import sealed_actor
from countersign.domain.case import Case, Stamp
from countersign.domain.digesting import compose
from countersign.domain.digests import OpenLine
from countersign.domain.event_parts import CoolDown, Denial, Grant
from countersign.domain.grants import is_effective
from countersign.domain.pauses import InUse, Pausing, Use
from countersign.domain.period import Period, Rows
from countersign.domain.playbook import load
from tests.contract.stories import ANA, BEN, CAT, DAN, START, Story, after, tell, text


def _save(store: Store, stories: Iterable[Story]) -> None:
    with store.writing() as tx:
        for story in stories:
            story.save(tx)
        tx.commit()


def test_a_queue_shows_the_nearest_limit_first_and_no_limit_last(store: Store) -> None:
    _save(
        store,
        [
            tell(1, at=after(hours=1)).asking(BEN),
            tell(2).asking(BEN, CAT).limited(after(days=3)),
            tell(3).asking(BEN).limited(after(days=2)),
            tell(4).asking(BEN),
            tell(5).asking(CAT).limited(after(days=1)),
        ],
    )
    with store.reading() as tx:
        assert tx.queries.open_for(BEN) == ["exception-3", "exception-2", "exception-4", "exception-1"]
        assert tx.queries.open_for(CAT) == ["exception-5", "exception-2"]
        assert tx.queries.open_for(ANA) == []


def test_whoever_answered_is_not_waited_for(store: Store) -> None:
    story = tell().asking(BEN, CAT)
    _save(store, [story])
    voted = story.then(e.Voted(0, f"person:{BEN}", "approve"), BEN)
    with store.writing() as tx:
        tx.cases.get(story.case.id)
        voted.save(tx, known=2)
        tx.commit()
    with store.reading() as tx:
        assert (tx.queries.open_for(BEN), tx.queries.open_for(CAT)) == ([], [story.case.id])
    with store.writing() as tx:
        voted.then(e.Withdrawn(), ANA).save(tx, known=3)
        tx.commit()
    with store.reading() as tx:
        assert tx.queries.open_for(CAT) == []


def test_the_next_stage_waits_for_other_people(store: Store) -> None:
    story = tell().asking(BEN).then(e.Voted(0, f"person:{BEN}", "approve"), BEN).then(e.StagePassed(0))
    _save(store, [story.asking(CAT, stage=1)])
    with store.reading() as tx:
        assert (tx.queries.open_for(BEN), tx.queries.open_for(CAT)) == ([], [story.case.id])


def test_my_requests_are_the_newest_first(store: Store) -> None:
    _save(store, [tell(n, by=BEN if n == 3 else ANA, at=after(hours=n)) for n in range(1, 6)])
    with store.reading() as tx:
        assert tx.queries.opened_by(ANA, 3) == ["exception-5", "exception-4", "exception-2"]
        assert tx.queries.opened_by(BEN, 3) == ["exception-3"]
        assert tx.queries.opened_by(CAT, 3) == []


@pytest.fixture
def library(store: Store) -> Store:
    _save(store, [tell(1), tell(2, at=after(hours=1)), tell(3, kind="incident", by=ANA, private=True).asking(BEN)])
    with store.writing() as tx:
        tx.texts.keep("exception-1", [text("Übersetzung für den CHATBOT"), text("100% safe_mode \\o/")])
        tx.texts.keep("exception-2", [text("chatbot two")])
        tx.texts.keep("incident-3", [text("chatbot leak")])
        tx.commit()
    return store


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["chatbot"], ["exception-2", "exception-1"]),
        (["exc", "CHATBOT"], ["exception-2", "exception-1"]),
        (["übersetzung", "chatbot", "exc-1"], ["exception-1"]),
        (["100%"], ["exception-1"]),
        (["10%0"], []),
        (["safe_mode"], ["exception-1"]),
        (["safe-mode"], []),
        (["safexmode"], []),
        (["\\o/"], ["exception-1"]),
        (["%"], ["exception-1"]),
        (["_"], ["exception-1"]),
        (["exception"], ["exception-2", "exception-1"]),
        (["EXC-2"], ["exception-2"]),
        (["leak"], []),
        ([], ["exception-2", "exception-1"]),
    ],
)
def test_a_search_takes_words_as_they_are(library: Store, words: list[str], found: list[str]) -> None:
    with library.reading() as tx:
        assert tx.queries.matching(words, DAN, 9) == found


def test_a_private_case_is_found_by_those_who_have_to_do_with_it(library: Store) -> None:
    with library.reading() as tx:
        assert [tx.queries.matching(["leak"], who, 9) for who in (ANA, BEN, CAT)] == [["incident-3"]] * 2 + [[]]
        assert tx.queries.matching([], ANA, 2) == ["exception-2", "incident-3"]


def test_nobody_finds_a_report_in_confidence_by_the_name_of_who_made_it(store: Store) -> None:
    name, said = text("slack:T1/USECRET"), text("USECRET is the name of a model")
    with store.writing() as tx:
        for number, by, typed in ((1, sealed_actor(name.ref.text), name), (2, ANA, said)):
            story = tell(number, by=by)
            story.save(tx)
            tx.texts.keep(story.case.id, [typed])
        tx.commit()
    with store.reading() as tx:
        assert tx.queries.matching(["usecret"], ANA, 9) == ["exception-2"]


def test_whoever_was_asked_once_still_finds_a_private_case(store: Store) -> None:
    story = tell(private=True).asking(BEN).then(e.Withdrawn(), ANA)
    _save(store, [story])
    with store.reading() as tx:
        assert tx.queries.matching(["exc"], BEN, 9) == [story.case.id]


def test_systems_given_in_public_cases_are_offered_again(store: Store) -> None:
    book = load(
        '{"schema":1,"lifecycle":"task","kind":"todo","prefix":"TOD","title":"{what}","channel":"ai","name":"Todo",'
        '"owner":"who","due":"when","form":[{"field":"where","label":"System","type":"system"}]}'
    )
    with store.writing() as tx:
        tx.playbooks.keep([book], START)
        for number, name in enumerate(["Chatbot", "CHATBOT", "Größe_1", ""], start=1):
            tell(number, kind="todo", lifecycle="task", playbook=book.digest, answers={"where": name}).save(tx)
        tell(9, kind="todo", lifecycle="task", playbook=book.digest, answers={"where": "secret"}, private=True).save(tx)
        tell(10, answers={"where": "of another playbook"}).save(tx)
        tx.commit()
    with store.reading() as tx:
        assert tx.queries.systems("", 9) == ["Chatbot", "Größe_1"]
        assert tx.queries.systems("", 1) == ["Chatbot"]
        assert tx.queries.systems("GRÖSSE_", 9) == ["Größe_1"]
        assert tx.queries.systems("e_2", 9) == []


def test_open_cases_of_a_kind_are_the_newest_first(store: Store) -> None:
    stories = [tell(n, kind="weekly", lifecycle="review", at=after(days=n)) for n in (1, 2, 3)]
    _save(store, [stories[0].then(e.Missed()), stories[1], stories[2], tell(4)])
    with store.reading() as tx:
        assert tx.queries.open_of_kind("weekly") == ["weekly-3", "weekly-2"]
        assert tx.queries.review_before("weekly", "weekly-3") == "weekly-2"
        assert tx.queries.review_before("weekly", "weekly-1") is None
        assert tx.queries.review_before("weekly", "weekly-9") is None


def test_reviews_opened_at_the_same_moment_are_told_apart(store: Store) -> None:
    _save(store, [tell(n, kind="weekly", lifecycle="review") for n in (1, 2)])
    with store.reading() as tx:
        assert tx.queries.review_before("weekly", "weekly-2") == "weekly-1"
        assert tx.queries.review_before("weekly", "weekly-1") is None


SINCE, UNTIL, ENDING = after(days=7), after(days=14), after(days=28)


def keys(cases: Iterable[Case]) -> list[str]:
    """Return the keys of cases, sorted: their order is for the digest to make."""
    return sorted(case.key for case in cases)


def test_a_digest_of_nothing_is_empty(store: Store) -> None:
    with store.reading() as tx:
        assert tx.queries.digest_rows(SINCE, UNTIL, ENDING) == Rows()


def test_a_digest_reads_what_was_opened_in_its_window(store: Store) -> None:
    edge = [
        tell(n, at=at) for n, at in enumerate((SINCE, after(days=7, seconds=1), UNTIL, after(days=14, seconds=1)), 1)
    ]
    task = tell(1, kind="todo", lifecycle="task", at=after(days=9))
    _save(store, [*edge, task, tell(9, at=after(days=9), private=True)])
    with store.reading() as tx:
        assert keys(tx.queries.digest_rows(SINCE, UNTIL, ENDING).opened) == ["EXC-2", "EXC-3", "TOD-1"]


def test_a_digest_reads_what_is_not_over_whenever_it_began(store: Store) -> None:
    late = tell(1).asking(CAT, BEN).limited(after(days=1)).overdue()
    task = tell(1, kind="todo", lifecycle="task", at=after(hours=1)).asking(DAN)
    done = tell(2).asking(BEN).approved(BEN, after(hours=1))
    _save(store, [late, task, done, tell(3, private=True).asking(BEN), tell(4)])
    with store.reading() as tx:
        rows = tx.queries.digest_rows(SINCE, UNTIL, ENDING)
        found = tx.cases.get("exception-1")
    assert keys(rows.waiting) == ["EXC-1", "EXC-4", "TOD-1"]
    assert found
    assert found.case in rows.waiting


def test_a_digest_reads_what_moved_in_its_window(store: Store) -> None:
    kept = tell(1, at=after(days=6)).asking(BEN).limited(after(days=9)).approved(BEN, after(days=8, seconds=59))
    missed = tell(2).asking(BEN).limited(after(days=1)).overdue().then(e.Rejected(), BEN, after(days=9))
    freely = tell(3).then(e.Withdrawn(), ANA, UNTIL)
    expired = tell(4).asking(BEN).approved(BEN, after(days=1), until=after(days=8)).then(e.Expired(), at=after(days=8))
    before = tell(5).then(e.Withdrawn(), ANA, SINCE)
    task = tell(1, kind="todo", lifecycle="task").asking(BEN).then(e.Done(), BEN, after(days=8))
    hidden = tell(6, private=True).then(e.Withdrawn(), ANA, after(days=8))
    _save(store, [kept, missed, freely, expired, before, task, hidden])
    with store.reading() as tx:
        rows = tx.queries.digest_rows(SINCE, UNTIL, ENDING)
    assert keys(rows.moved) == ["EXC-1", "EXC-2", "EXC-3", "EXC-4", "TOD-1"]


def test_a_digest_reads_grants_that_end_soon_and_counts_those_in_force(store: Store) -> None:
    def granted(number: int, start: int, until: int, *, private: bool = False) -> Story:
        story = tell(number, private=private).asking(BEN)
        return story.approved(BEN, after(days=start), until=after(days=until))

    stories = [
        granted(1, 1, 20),
        granted(2, 1, 28),
        granted(3, 1, 29),  # in force, but not soon at its end
        granted(4, 1, 14),  # ends with the period
        granted(5, 15, 20),  # begins after it
        granted(6, 1, 20).then(e.Expired(), at=after(days=10)),  # came to an end before its time
        granted(7, 1, 20).then(e.Expired(), at=after(days=15)),  # ended later, but was in force
        granted(8, 1, 20, private=True),
    ]
    _save(store, stories)
    with store.reading() as tx:
        rows = tx.queries.digest_rows(SINCE, UNTIL, ENDING)
    assert keys(rows.ending) == ["EXC-1", "EXC-2", "EXC-5"]
    assert rows.in_force == 4


def test_a_suspended_grant_is_not_in_force_and_the_digest_names_it_whenever_it_ends(store: Store) -> None:
    def granted(number: int, until: int) -> Story:
        return tell(number).asking(BEN).approved(BEN, after(days=1), until=after(days=until))

    stopped = granted(1, 90).then(e.Suspended(), BEN, after(days=2))
    stories = [
        stopped,
        granted(2, 90).then(e.Suspended(), BEN, after(days=2)).then(e.Lifted(), BEN, after(days=3)),
        granted(3, 90).then(e.Suspended(), BEN, after(days=2)).then(e.Revoked(text("no").ref), BEN, after(days=3)),
        granted(4, 90).then(e.Relinquished(), ANA, after(days=3)),
        granted(5, 90).then(e.Suspended(), BEN, after(days=2)).then(e.Renewed("EXC-9"), at=after(days=3)),
        granted(6, 4).then(e.Suspended(), BEN, after(days=2)),  # its time is over, and its timer late
        granted(7, 90),
    ]
    _save(store, stories)
    with store.reading() as tx:
        rows = tx.queries.digest_rows(SINCE, UNTIL, ENDING)
    assert keys(rows.ending) == ["EXC-1"]
    assert rows.in_force == sum(is_effective(story.case, UNTIL) for story in stories) == 2


def test_cases_are_found_by_what_ties_them_to_another(store: Store) -> None:
    ties = [
        tell(1),
        tell(2, links=[e.Link("renews", "exception-1", "EXC-1")], at=after(hours=2)),
        tell(3, links=[e.Link("renews", "exception-1")], at=after(hours=1)),
        tell(4, links=[e.Link("erases", "exception-1"), e.Link("renews", "exception-2")]),
    ]
    _save(store, ties)
    with store.reading() as tx:
        assert tx.queries.tied_to("exception-1", "renews") == ["exception-3", "exception-2"]
        assert tx.queries.tied_to("exception-2", "renews") == ["exception-4"]
        assert tx.queries.tied_to("exception-3", "renews") == []


def test_a_digest_is_found_by_the_cases_it_names(store: Store) -> None:
    line = OpenLine("exception-1", "EXC-1", "exception", (ANA,), None, overdue=False)
    content = replace(compose(Period(SINCE, UNTIL, Rows())), open=(line,))
    with store.writing() as tx:
        tell(1).save(tx)
        tell(1, kind="weekly", lifecycle="review").then(e.Published(content)).save(tx)
        tell(2, kind="weekly", lifecycle="review").save(tx)
        tx.commit()
    with store.reading() as tx:
        assert tx.queries.digests_naming("exception-1") == ["weekly-1"]
        assert tx.queries.digests_naming("exception-%") == []
        assert tx.queries.digests_naming("exception-") == []


def test_the_ledger_is_in_no_digest_and_no_search(store: Store) -> None:
    with store.writing() as tx:
        tell(1, kind="ledger", lifecycle="ledger", by="system", case_id="ledger@2026-03-02").save(tx)
        tx.commit()
    with store.reading() as tx:
        assert tx.queries.digest_rows(SINCE, UNTIL, ENDING) == Rows()
        assert tx.queries.matching(["led"], ANA, 9) == []


def _denied(number: int, same: str, **left: float) -> Story:
    """Tell of a request that was rejected, and may not be repeated for so long."""
    denial = Denial(cool_down=CoolDown(after(**left), same))
    return tell(number).asking(BEN).then(e.Rejected(None, denial), BEN, START)


def test_of_cases_that_cool_down_the_one_that_takes_longest_is_found_until_its_time_is_over(store: Store) -> None:
    _save(store, [_denied(1, "a" * 64, days=2), _denied(2, "a" * 64, days=3), _denied(3, "b" * 64, days=9), tell(4)])
    with store.reading() as tx:
        find = tx.queries.cooling_down
        assert find("exception", "a" * 64, START) == "exception-2"
        assert find("exception", "a" * 64, after(days=2, hours=23)) == "exception-2"
        assert find("exception", "a" * 64, after(days=3)) is None
        assert find("exception", "c" * 64, START) is None
        assert find("ingress", "a" * 64, START) is None


def _granted(number: int, sort: str | None, kind: str = "exception", **span: float) -> Story:
    """Tell of a grant that counts under an answer and lasts for so long."""
    grant = Grant(ANA, None, None, START, after(**span), sort)
    return tell(number, kind=kind).asking(BEN).then(e.Approved(grant), BEN, START)


def test_live_approvals_are_counted_by_the_answer_under_which_they_count(store: Store) -> None:
    ended = _granted(5, "tools", days=30).then(e.Expired(), at=after(days=1))
    _save(
        store,
        [
            _granted(1, "tools", days=30),
            _granted(2, "tools", days=3),
            _granted(3, "data", days=30),
            _granted(4, None, days=30),
            ended,
            _granted(6, "tools", "ingress", days=30),
            tell(7).asking(BEN),
        ],
    )
    with store.reading() as tx:
        assert tx.queries.live_grants("exception", START) == {"tools": 2, "data": 1}
        assert tx.queries.live_grants("exception", after(days=3)) == {"tools": 1, "data": 1}
        assert tx.queries.live_grants("exception", after(days=-1)) == {}
        assert tx.queries.live_grants("other", START) == {}


def _about(number: int, system: str, **more: Any) -> Story:
    """Return a request about a system."""
    story = tell(number, **more)
    opening = replace(story.events[0].event, systems=(system,))  # type: ignore[arg-type]  # it is an opening
    stamp = Stamp(ANA, START)
    item = record.write(story.case.id, 1, record.GENESIS, stamp, opening)
    return Story(evolving.opened(story.case.id, opening, stamp), (item,))


def _pausing(number: int, system: str = "Chatbot", *, private: bool = False, halts: bool = True) -> Story:
    """Return a case that pauses the use of a system."""
    return tell(number, private=private).then(e.Paused(system, "PAU-1", (), halts))


def test_what_a_pause_of_use_concerns_is_found_by_the_system(store: Store) -> None:
    grant = Grant(ANA, "Chatbot", None, START, after(days=30))
    held = _about(2, "chatbot").then(e.Approved(grant), BEN, START)
    over = _about(4, "chatbot").then(e.Approved(grant), BEN, START).then(e.Revoked(text("why").ref), BEN)
    _save(
        store,
        [
            _about(1, "chatbot").asking(BEN),
            held,
            _about(3, "search"),
            over,
            _about(5, "chatbot").then(e.Approved(), BEN, START),
            _about(6, "chatbot", private=True).asking(CAT),
            tell(7),
        ],
    )
    with store.reading() as tx:
        assert tx.queries.users("chatbot") == ["exception-1", "exception-2", "exception-6"]
        assert tx.queries.users("nothing") == []
        found = tx.queries.in_use("chatbot", DAN)
        uses = (Use("EXC-1", "exception", "pending"), Use("EXC-2", "exception", "approved"))
        assert found == InUse("chatbot", uses, hidden=1)
        assert tx.queries.in_use("chatbot", None) == found
        seen = tx.queries.in_use("chatbot", CAT)
        assert (seen.shown[-1].key, seen.hidden) == ("EXC-6", 0)


def test_incidents_that_pause_a_system_are_found_by_it_and_private_ones_without_their_key(store: Store) -> None:
    lifted = _pausing(3).then(e.PauseLifted("Chatbot", "LIF-1", ()))
    _save(store, [_pausing(1), _pausing(2, " CHATbot", private=True, halts=False), lifted, _pausing(4, "search")])
    for transaction in (store.reading, store.writing):
        with transaction() as tx:
            one, two = Pausing("exception-1", "EXC-1"), Pausing("exception-2", "", halts=False)
            assert tx.queries.paused({"chatbot", "other"}) == {"chatbot": (one, two)}
            assert tx.queries.paused(set()) == {}


def test_what_is_held_up_by_a_pause_is_not_in_force(store: Store) -> None:
    broken = e.GlassBroken(Grant(ANA, "chatbot", None, START, after(days=1), "tools"), text("now").ref, ())
    story = _about(1, "chatbot").then(broken, BEN, START)
    _save(store, [story])
    with store.reading() as tx:
        assert tx.queries.live_grants("exception", START) == {"tools": 1}
        assert tx.queries.digest_rows(after(days=-1), START, after(days=1)).in_force == 1
    with store.writing() as tx:
        stored = tx.cases.get(story.case.id)
        assert stored
        story.then(e.Halted("inc4", "INC-4")).save(tx, known=2)
        tx.commit()
    with store.reading() as tx:
        assert tx.queries.live_grants("exception", START) == {}
        assert tx.queries.digest_rows(after(days=-1), START, after(days=1)).in_force == 0
