"""The record: what is hashed is what is stored, and reading gives back what was written."""

import json
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from countersign.domain import events as e
from countersign.domain import record
from countersign.domain.case import Stamp
from countersign.domain.digesting import compose
from countersign.domain.event_parts import Grant, Scored
from countersign.domain.period import Period
from countersign.domain.texts import Answer, FileRef
from tests.domain.builders import ANA, BEN, START, Life, approval, text
from tests.domain.test_review import ROWS

STAMP = Stamp(ANA, START)
REF = text("why").ref
EVENTS: list[e.Event] = [
    e.Routed(1, ("not 'A': always",), (Scored("risk", 7, "medium"),)),
    e.PeopleAsked(0, (e.Asked(BEN, "role:legal", 0, "deputy", ANA),), ("role:x",), (ANA,)),
    e.ClockStarted(
        "decision/1", START, (e.Mark("remind50%", START, "remind"), e.Mark("escalate2", START, "escalate", 1))
    ),
    e.ClockStruck(("decision/1/limit",), 61, (e.Asked(BEN, "role:legal", 0, "escalation"),), final=True),
    e.Voted(0, "role:legal", "reject", ANA, REF),
    e.StagePassed(0),
    e.Approved(Grant(ANA, "bot", None, START, START + timedelta(days=1, microseconds=5))),
    e.Approved(),
    e.Rejected(REF),
    e.Withdrawn(),
    e.Lapsed(),
    e.Expired(),
    e.Done(REF),
    e.Dropped(REF),
    e.Published(compose(Period(START, START + timedelta(weeks=2), ROWS), "REV-1")),
    e.Held(),
    e.Missed(),
    e.Refused("approve", "not_asked"),
]
answers = st.dictionaries(
    st.sampled_from("abc"),
    st.booleans()
    | st.text(st.characters(exclude_categories=["Cs"]))
    | st.lists(st.sampled_from(["x", "true", "1"]), min_size=1).map(tuple[str, ...])
    | st.just(REF)
    | st.just((FileRef("F1", REF),)),
)


def opening(given_answers: dict[str, Answer]) -> e.Opened:
    links = (e.Link("follows", "c0"),)
    return e.Opened("exception", "approval", "d" * 64, "EXC", 3, ANA, "pending", given_answers, True, links)


def body(**changes: Any) -> str:
    """Return a stored event with changes to its envelope."""
    return record.canonical(json.loads(record.write("c1", 2, "h", STAMP, e.StagePassed(0)).body) | changes)


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.type)
def test_an_event_reads_back_as_it_was_written(event: e.Event) -> None:
    written = record.write("c1", 2, record.GENESIS, STAMP, event)
    assert record.read(written.body, written.hash) == written
    assert written.stamp == STAMP


@given(answers)
def test_answers_of_every_sort_read_back_as_they_were_written(given_answers: dict[str, Answer]) -> None:
    written = record.write("c1", 1, record.GENESIS, STAMP, opening(given_answers))
    read = record.read(written.body, written.hash)
    assert read == written
    assert isinstance(read.event, e.Opened)
    assert {name: type(read.event.answers[name]) for name in given_answers} == {
        name: type(answer) for name, answer in given_answers.items()
    }


def test_the_hash_covers_the_stored_bytes_and_everything_before() -> None:
    one = record.write("c1", 1, record.GENESIS, STAMP, e.Lapsed())
    assert one.hash == record.digest(record.GENESIS, one.body)
    others = [("c2", 1, record.GENESIS), ("c1", 2, record.GENESIS), ("c1", 1, "f" * 64)]
    assert one.hash not in {record.write(*where, STAMP, e.Lapsed()).hash for where in others}


def test_a_body_says_case_number_person_time_type_and_version_on_one_line() -> None:
    written = record.write("c1", 2, "h", STAMP, e.Held(REF))
    assert written.body == (
        '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"c1",'
        f'"data":{{"notes":{{"text":"{REF.text}"}}}},"seq":2,"type":"held","v":1}}'
    )


def test_text_stands_as_it_is_in_canonical_json() -> None:
    assert record.canonical({"b": ["é"], "a": 1}) == '{"a":1,"b":["é"]}'


@pytest.mark.parametrize("data", [0.5, [1, 2.0], {"a": {"b": (1.5,)}}])
def test_a_float_cannot_stand_in_the_record(data: object) -> None:
    with pytest.raises(ValueError, match="float"):
        record.canonical(data)


@pytest.mark.parametrize("changes", [{"type": "sealed"}, {"v": 2}])
def test_an_event_of_a_newer_program_is_left_alone(changes: dict[str, Any]) -> None:
    with pytest.raises(record.UnknownEvent, match="newer"):
        record.read(body(**changes), "h")


@pytest.mark.parametrize("stored", ["{}", "[]", "nonsense", body(data={"stage": "x"}), body(v="1"), body(at="noon")])
def test_what_is_no_event_is_a_value_error(stored: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        record.read(stored, "h")


def test_replay_tells_the_same_case_as_living_it() -> None:
    life = Life(approval()).open().after(hours=9)
    life.do("approve", BEN)
    assert record.replay(life.events) == life.case


def test_a_record_needs_exactly_one_opening_at_its_beginning() -> None:
    events = Life(approval()).open().events
    with pytest.raises(ValueError, match="opening"):
        record.replay(events[1:])
    with pytest.raises(ValueError, match="opened once"):
        record.replay([*events, events[0]])
    with pytest.raises(ValueError, match="at least one"):
        record.replay([])
