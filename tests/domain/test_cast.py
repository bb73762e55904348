"""A pretend workspace."""

import pytest

from countersign.domain.actors import SYSTEM
from countersign.domain.cast import SOMEBODY
from tests.domain.rehearsing import CAST


def test_everybody_has_an_account_and_so_has_a_colleague_without_a_role() -> None:
    assert [CAST.handle(CAST.actor(handle)) for handle in ("ana", "maya", SOMEBODY)] == ["ana", "maya", SOMEBODY]
    assert CAST.handle(SYSTEM) == SYSTEM


def test_people_are_called_by_their_names() -> None:
    assert [CAST.name(handle) for handle in ("ana", SOMEBODY)] == ["Ana", "somebody"]


def test_a_handle_that_nobody_bears_names_the_nearest() -> None:
    with pytest.raises(ValueError, match=r"unknown person 'dorra'; did you mean 'dora'\?"):
        CAST.actor("dorra")
