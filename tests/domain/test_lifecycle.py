"""The tables of legal moves: what they may say at all, and what they say of each verb."""

from itertools import chain

import pytest

from countersign.domain import lifecycle, rules
from countersign.domain.commands import DECIDED, FIRE, HALT, NOTE, OPEN, REASSESS, SUPERSEDE
from countersign.domain.incidents.beside import TWIN
from countersign.domain.incidents.story import PIN, UNPIN
from countersign.domain.lifecycle import NEW, TABLES, Move
from countersign.domain.obligations import CONDITION, PROGRESS

MOVES = [
    pytest.param(name, state, verb, move, id=f"{name}-{state}-{verb}")
    for name, table in TABLES.items()
    for state, moves in table.items()
    for verb, move in moves.items()
]


@pytest.mark.parametrize(("name", "state", "verb", "move"), MOVES)
def test_a_move_names_rules_and_states_that_exist(name: str, state: str, verb: str, move: Move) -> None:
    assert move.by in rules.BY
    assert set(move.guards) <= rules.OF_CASE.keys() | rules.OF_BOOK.keys() | rules.OF_COMMAND.keys()
    assert set(move.to) <= set(TABLES[name]) - {NEW}
    assert move.to
    assert lifecycle.move(name, state, verb) is move


@pytest.mark.parametrize(("name", "state", "verb", "move"), MOVES)
def test_people_never_act_by_timer_and_timers_never_by_button(name: str, state: str, verb: str, move: Move) -> None:
    itself = (FIRE, NOTE, REASSESS, CONDITION, PROGRESS, SUPERSEDE, DECIDED, TWIN, HALT)
    assert (move.by == "system") == (verb in itself or (name, verb) == ("review", OPEN))
    assert (move.button is not None) == (verb not in (*itself, OPEN, PIN, UNPIN))


@pytest.mark.parametrize("name", TABLES)
def test_every_state_can_be_reached(name: str) -> None:
    table = TABLES[name]
    reached, more = set[str](), {NEW}
    while more:
        reached |= more
        more = set(chain.from_iterable(move.to for state in more for move in table[state].values())) - reached
    assert reached == set(table)


@pytest.mark.parametrize("name", TABLES)
def test_a_case_begins_in_the_state_that_opening_leads_to(name: str) -> None:
    (opening,) = TABLES[name][NEW].values()
    assert opening.to == (lifecycle.first_state(name),)


def test_where_nothing_can_happen_any_more_is_terminal() -> None:
    ended = {name: {state for state in table if lifecycle.terminal(name, state)} for name, table in TABLES.items()}
    assert ended == {
        "approval": {"rejected", "withdrawn", "lapsed", "expired", "revoked", "relinquished", "renewed"},
        "incident": set(),  # what is over can come back
        "task": {"done", "dropped", "superseded"},
        "review": {"held", "missed"},
        "ledger": set(),
    }


def test_what_a_table_does_not_say_is_impossible() -> None:
    assert lifecycle.move("approval", "approved", "approve") is None
    assert lifecycle.move("approval", "dreaming", "approve") is None


def test_only_those_asked_decide_and_never_for_themselves() -> None:
    for verb in ("approve", "reject"):
        move = TABLES["approval"]["pending"][verb]
        assert move.by == "asked"
        assert {"not_requester", "four_eyes", "once", "seat_open", "fresh", "standing"} <= set(move.guards)


@pytest.mark.parametrize(("name", "state", "verb"), [("approval", "pending", "reject"), ("task", "open", "drop")])
def test_saying_no_needs_a_reason(name: str, state: str, verb: str) -> None:
    assert [field.field for field in TABLES[name][state][verb].form if field.required] == ["reason"]
