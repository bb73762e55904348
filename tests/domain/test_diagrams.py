"""Pictures of the lifecycles: an arrow for every way that the tables allow, and no other."""

import pytest

from countersign.domain.diagrams import diagram
from countersign.domain.lifecycle import TABLES


def test_a_task_looks_like_this() -> None:
    assert diagram("task").splitlines() == [
        "stateDiagram-v2",
        "    [*] --> open: open (anyone)",
        "    open --> done: done (asked)",
        "    open --> dropped: drop (asked)",
        "    open --> superseded: supersede (system)",
        "    open --> open: fire (system)",
        "    done --> [*]",
        "    dropped --> [*]",
        "    superseded --> [*]",
    ]


@pytest.mark.parametrize("name", TABLES)
def test_every_move_is_an_arrow(name: str) -> None:
    moves = [move for moves in TABLES[name].values() for move in moves.values()]
    ends = [state for state, moves in TABLES[name].items() if not moves]
    assert len(diagram(name).splitlines()) == 1 + sum(len(move.to) for move in moves) + len(ends)
