"""A form has names, pages, options, limits and defaults that fit."""

import pytest

from tests.domain.checks.sound import Edits, found, only

FORMS = [
    (
        {"form.9": {"field": "what", "label": "x", "type": "text", "step": 2}},
        "form.9.field",
        "field 'what' is there twice",
    ),
    ({"form.0.step": 2}, "form.0.step form.1.step", "the form starts with step 2; steps start at 1"),
    ({"form.8.step": 4}, "form.8.step", "step 4 follows step 2"),
    (
        {"form.0.options": ["a"]},
        "form.0.options",
        "options does not fit a text field, only multi_select, select fields",
    ),
    ({"form.2.options": []}, "form.2", "a multi_select field needs options"),
    ({"form.2.options": ["x", "x"]}, "form.2.options.1", "option 'x' is there twice"),
    ({"form.4.max_length": 3}, "form.4.max_length", "max_length does not fit a checkbox field"),
    ({"form.4.placeholder": "x"}, "form.4.placeholder", "placeholder does not fit a checkbox field, only most other"),
    ({"form.0.at_least": 3}, "form.0.at_least", "at_least does not fit a text field, only number fields"),
    ({"form.0.past": True}, "form.0.past", "past does not fit a text field, only date, datetime fields"),
    ({"form.0.latest": "3 days"}, "form.0.latest", "latest does not fit a text field"),
    ({"form.7.latest": "3 business days"}, "form.7.latest", "not in business days: a form has no calendar"),
    ({"form.0.beneficiary": True}, "form.0.beneficiary", "beneficiary does not fit a text field, only people, person"),
    ({"form.0.min_length": 9, "form.0.max_length": 8}, "form.0.max_length", "max_length 8 is below min_length 9"),
    ({"form.3.at_most": 0}, "form.3.at_most", "at_most 0 is below at_least 1, so no answer is possible"),
    ({"form.1.default": "bigg"}, "form.1.default", "default 'bigg' is no option; did you mean 'big'?"),
    ({"form.1.default": True}, "form.1.default", "default 'True' is no option"),
    ({"form.2.default": "x"}, "form.2.default", "the default of a multi_select field is a list of options"),
    ({"form.2.default": ["x", "z"]}, "form.2.default", "default 'z' is no option; known: x, y"),
    ({"form.3.default": "many"}, "form.3.default", "default 'many' is not a number"),
    ({"form.3.default": 10}, "form.3.default", "default 10 is outside the limits of the field"),
    ({"form.3.default": 0}, "form.3.default", "default 0 is outside the limits of the field"),
    ({"form.3.default": "NaN"}, "form.3.default", "default NaN is outside the limits of the field"),
    ({"form.4.default": "yes"}, "form.4.default", "the default of a checkbox is true or false"),
    ({"form.0.default": True}, "form.0.default", "the default of a text field is a text"),
    ({"form.0.default": "long", "form.0.max_length": 3}, "form.0.default", "shorter or longer than the answer may be"),
    ({"form.7.default": "2026-01-01"}, "form.7.default", "a date field has no default"),
    ({"form.0.shown_when": {"field": "size", "equals": "big"}}, "form.0.shown_when.field", "'size' must stand above"),
    ({"form.1.shown_when": {"field": "size", "equals": "big"}}, "form.1.shown_when.field", "'size' must stand above"),
    ({"form.1.shown_when": {"field": "zise", "equals": "big"}}, "form.1.shown_when.field", "unknown field 'zise'"),
    ({"form.2.shown_when": {"band": "risk", "equals": "low"}}, "form.2.shown_when.band", "only its fields are known"),
]


@pytest.mark.parametrize(("edits", "place", "message"), FORMS)
def test_a_field_is_as_its_type_wants_it(edits: Edits, place: str, message: str) -> None:
    findings = found(edits)
    assert " ".join(where for where, _ in findings) == place
    assert message in findings[0][1]


SOUND = [
    {"form.1.default": "big", "form.2.default": ["x"], "form.3.default": 3, "form.4.default": True},
    {"form.0.default": "text", "form.5.default": "chatbot"},
    {"form.2.shown_when": {"field": "size", "equals": "big"}},
]


@pytest.mark.parametrize("edits", SOUND)
def test_fitting_defaults_and_conditions_are_sound(edits: Edits) -> None:
    assert found(edits) == []


def test_a_page_has_room_for_30_fields() -> None:
    more = {f"form.{9 + i}": {"field": f"f{i}", "label": "x", "type": "text", "step": 2} for i in range(27)}
    only(found(more), "form", "step 2 has 31 fields; more than 30 do not fit a page")
