"""Texts, timers, follow-ups, answers, playbooks, people and drafts."""

from dataclasses import replace
from datetime import timedelta

import pytest

from countersign.app.drafts import Draft
from countersign.app.ports import DueCase, Member, QueuedFollowup, Reply, Store, Version
from countersign.domain.commands import Refusal
from countersign.domain.errors import StaleCase
from countersign.domain.event_parts import Link
from countersign.domain.playbook import Playbook, load
from countersign.domain.texts import Text
from countersign.domain.world import Followup
from tests.contract.stories import ANA, BEN, CAT, START, after, tell, text


def _book(name: str) -> Playbook:
    return load(
        '{"schema":1,"lifecycle":"task","kind":"todo","prefix":"TOD","title":"{what}","channel":"ai",'
        f'"name":"{name}","owner":"who","due":"when"}}'
    )


@pytest.fixture(autouse=True)
def _cases(store: Store) -> None:
    with store.writing() as tx:
        for number in (1, 2, 3):
            tell(number).save(tx)
        tx.commit()


def test_texts_are_kept_by_reference_apart_for_each_case(store: Store) -> None:
    first, second = text("Größe \N{SNOWMAN}\n'quoted'"), Text("01" * 16, "Größe \N{SNOWMAN}\n'quoted'")
    with store.writing() as tx:
        tx.texts.keep("exception-1", [first, second])
        tx.texts.keep("exception-1", [first])
        tx.texts.keep("exception-2", [first])
        tx.texts.keep("exception-3", [])
        tx.commit()
    with store.reading() as tx:
        assert tx.texts.of("exception-1") == {first.ref: first.body, second.ref: second.body}
        assert tx.texts.of("exception-2") == {first.ref: first.body}
        assert tx.texts.of("exception-3") == {}
        assert tx.texts.salted("exception-1") == {first.ref: first, second.ref: second}
        assert tx.texts.salted("exception-3") == {}


def test_erased_texts_are_gone_from_their_case_alone(store: Store) -> None:
    first, second = text("one"), text("two")
    with store.writing() as tx:
        tx.texts.keep("exception-1", [first, second])
        tx.texts.keep("exception-2", [first])
        tx.texts.erase("exception-1", [first.ref, text("never there").ref])
        tx.texts.erase("exception-2", [])
        tx.commit()
    with store.reading() as tx:
        assert tx.texts.of("exception-1") == {second.ref: second.body}
        assert tx.texts.of("exception-2") == {first.ref: first.body}


def test_drafts_that_hold_an_erased_text_are_removed(store: Store) -> None:
    answers = {"one": '{"a":{"text":["5a","say \\"Größe\\"\\n"]}}', "two": '{"a":{"text":["5a","say Größe twice"]}}'}
    with store.writing() as tx:
        for name, answer in answers.items():
            tx.drafts.put(Draft(name, ANA, "todo", "f" * 64, answer, after(days=1)))
        assert tx.drafts.erase([]) == 0
        assert tx.drafts.erase(['say "Größe"\n']) == 1
        tx.commit()
    with store.reading() as tx:
        assert tx.drafts.get("one", START) is None
        assert tx.drafts.get("two", START) is not None


def test_timers_become_what_they_should_be(store: Store) -> None:
    with store.writing() as tx:
        tx.timers.reconcile("exception-1", {"a": after(hours=3), "b": after(hours=2), "c": after(hours=9)})
        tx.timers.reconcile("exception-2", {"a": after(hours=1)})
        tx.timers.reconcile("exception-1", {"a": after(hours=3), "b": after(hours=4), "d": after(hours=4)})
        tx.commit()
    with store.reading() as tx:
        assert tx.timers.next_due() == after(hours=1)
        assert tx.timers.due(after(minutes=59), 9) == []
        assert tx.timers.due(after(hours=8), 9) == [
            DueCase("exception-2", ("a",), after(hours=1)),
            DueCase("exception-1", ("a", "b", "d"), after(hours=3)),
        ]
        assert tx.timers.due(after(hours=3), 9)[1] == DueCase("exception-1", ("a",), after(hours=3))
        assert [due.case for due in tx.timers.due(after(hours=8), 1)] == ["exception-2"]
    with store.writing() as tx:
        tx.timers.reconcile("exception-1", {})
        tx.timers.reconcile("exception-2", {})
        assert tx.timers.next_due() is None


def test_follow_ups_wait_in_order_until_done(store: Store) -> None:
    first = QueuedFollowup("k1", Followup("exception-2", "open", "system", "exception", {"a": True, "b": "x"}))
    second = QueuedFollowup("k2", Followup("exception-3", "fire", "system"))
    tied = Followup("task-1", "open", "system", "todo", {}, {"what": text("Log it").ref}, "exception-1")
    third = QueuedFollowup("k3", replace(tied, links=(Link("condition of", "exception-1", "EXC-1"),)))
    with store.writing() as tx:
        tx.followups.queue([first, second, third])
        tx.followups.queue([replace(first, followup=second.followup)])
        tx.commit()
    with store.writing() as tx:
        assert tx.followups.waiting(9) == [first, second, third]
        assert tx.followups.waiting(1) == [first]
        tx.followups.done("k1")
        assert tx.followups.waiting(9) == [second, third]


def test_an_answer_is_remembered_until_it_is_old(store: Store) -> None:
    plain = Reply("c", "EXC-1", "pending")
    refusal = Refusal("too_late", who=ANA, at=START, state="approved", fields={"a": "no"})
    refused = Reply("c", "EXC-1", "approved", refusal)
    with store.writing() as tx:
        tx.seen.put("one", plain, START)
        tx.seen.put("two", refused, after(days=1))
        tx.commit()
    with store.writing() as tx, pytest.raises(StaleCase):
        tx.seen.put("one", refused, START)
    with store.writing() as tx:
        assert (tx.seen.get("one"), tx.seen.get("two"), tx.seen.get("three")) == (plain, refused, None)
        assert tx.seen.forget(after(days=1)) == 1
        assert (tx.seen.get("one"), tx.seen.get("two")) == (None, refused)


def test_playbook_versions_know_since_when_they_are_replaced(store: Store) -> None:
    old, new = _book("Old"), _book("New")
    with store.writing() as tx:
        tx.playbooks.keep([old], START)
        tx.playbooks.keep([new], after(days=1))
        tx.playbooks.keep([new], after(days=2))
        tx.commit()
    with store.writing() as tx:
        assert tx.playbooks.get(old.digest) == Version(old, after(days=1))
        assert tx.playbooks.get(new.digest) == Version(new, None)
        assert tx.playbooks.get("0" * 64) is None
        tx.playbooks.keep([old], after(days=3))
        assert tx.playbooks.get(old.digest) == Version(old, None)
        assert tx.playbooks.get(new.digest) == Version(new, after(days=3))
        tx.playbooks.keep([], after(days=4))
        assert tx.playbooks.get(old.digest) == Version(old, after(days=4))


def test_the_set_in_force_is_the_one_loaded_last_since_it_first_was(store: Store) -> None:
    one, other = "1" * 64, "2" * 64
    with store.writing() as tx:
        assert tx.playbooks.in_force() is None
        tx.playbooks.put_in_force(one, START)
        tx.playbooks.put_in_force(one, after(days=1))
        assert tx.playbooks.in_force() == (one, START)
        tx.playbooks.put_in_force(other, after(days=2))
        assert tx.playbooks.in_force() == (other, after(days=2))
        tx.playbooks.put_in_force(one, after(days=3))
        tx.commit()
    with store.reading() as tx:
        assert tx.playbooks.in_force() == (one, after(days=3))


def test_only_those_matter_to_a_decision_who_bear_a_handle_or_may_not_take_part(store: Store) -> None:
    ana = Member(ANA, "Ana", "ana")
    barred = [Member(f"slack:T1/U{flag}", flag, **{flag: True}) for flag in ("bot", "deleted", "guest")]
    with store.writing() as tx:
        tx.people.put([ana, *barred, Member(BEN, "Ben"), Member(CAT, "Cat")])
        tx.commit()
    with store.reading() as tx:
        assert sorted(each.name for each in tx.people.notable()) == ["Ana", "bot", "deleted", "guest"]


def test_people_are_replaced_but_their_direct_message_channel_stays(store: Store) -> None:
    ana = Member(ANA, "Ana", "ana", "Europe/Berlin", "ana@example.org", "D1")
    ben = Member(BEN, "Ben", deleted=True, guest=True, bot=True)
    with store.writing() as tx:
        tx.people.put([ben, ana])
        tx.people.put([replace(ana, name="Ana B.", dm=None, email=None)])
        tx.commit()
    with store.reading() as tx:
        assert tx.people.get(ANA) == replace(ana, name="Ana B.", email=None)
        assert tx.people.all() == [replace(ana, name="Ana B.", email=None), ben]
        assert tx.people.get(CAT) is None
    with store.writing() as tx:
        tx.people.put([replace(ana, dm="D2")])
        assert tx.people.get(ANA) == replace(ana, dm="D2")


def test_whoever_is_in_a_group_is_replaced_as_a_whole(store: Store) -> None:
    with store.writing() as tx:
        assert tx.people.groups() == {}
        tx.people.put_groups({"privacy": [BEN, ANA], "legal": [CAT]})
        tx.people.put_groups({"privacy": [CAT], "empty": []})
        tx.people.put_groups({})
        tx.commit()
    with store.reading() as tx:
        assert tx.people.groups() == {"privacy": (CAT,), "legal": (CAT,), "empty": ()}


def test_drafts_are_kept_replaced_dropped_and_expire(store: Store) -> None:
    draft = Draft("d1", ANA, "exception", "f" * 64, '{"a": 1}', after(days=1))
    with store.writing() as tx:
        tx.drafts.put(draft)
        tx.drafts.put(replace(draft, answers="{}"))
        tx.drafts.put(replace(draft, id="d2"))
        tx.drafts.put(replace(draft, id="d3", expires=after(days=2)))
        tx.commit()
    with store.writing() as tx:
        assert tx.drafts.get("d1", START) == replace(draft, answers="{}")
        assert tx.drafts.get("d1", after(days=1)) is None
        assert tx.drafts.get("d1", after(days=1) - timedelta(microseconds=1)) is not None
        tx.drafts.drop("d2")
        assert tx.drafts.get("d2", START) is None
        assert tx.drafts.forget(after(days=1)) == 1
        assert tx.drafts.get("d3", after(days=1)) is not None
