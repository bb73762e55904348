"""Messages that no shipped model can cause today."""

from typing import Annotated

import pytest
from annotated_types import Gt
from pydantic import ValidationError

from countersign.domain.model import Model
from countersign.playbook_files.messages import findings


class _Odd(Model):
    above: Annotated[int, Gt(3)] = 4


def test_an_error_nobody_foresaw_still_has_a_sentence() -> None:
    with pytest.raises(ValidationError) as caught:
        _Odd(above=1)
    assert [finding.message for finding in findings(_Odd, caught.value)] == ["the number 1 does not fit here"]
