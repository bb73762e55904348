"""Fields as a playbook writes them: short forms, and defaults that can be answers."""

import pytest
from pydantic import ValidationError

from countersign.domain.fields import Field, Option

BASE = {"field": "size", "label": "Which size?", "type": "select"}


@pytest.mark.parametrize(
    "options",
    [
        ["very_small", {"value": "big", "label": "Big"}],
        {"very_small": "Very small", "big": "Big"},
        [{"value": "very_small", "label": "Very small"}, "big"],
    ],
)
def test_options_have_short_forms(options: object) -> None:
    field = Field.model_validate({**BASE, "options": options})
    assert field.options == (Option(value="very_small", label="Very small"), Option(value="big", label="Big"))


@pytest.mark.parametrize(("given", "kept"), [(3, "3"), (True, True), ("big", "big"), (["a", "b"], ("a", "b"))])
def test_a_default_is_kept_as_an_answer_would_be(given: object, kept: object) -> None:
    assert Field.model_validate({**BASE, "default": given}).default == kept


@pytest.mark.parametrize("given", [0.5, {"a": 1}])
def test_what_can_be_no_answer_is_no_default(given: object) -> None:
    with pytest.raises(ValidationError, match="a default is a text, a number, true, false or a list of options"):
        Field.model_validate({**BASE, "default": given})
