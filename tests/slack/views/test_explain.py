"""Refusals and failures, as the person meets them."""

from typing import Any

import pytest

from countersign.domain.commands import Refusal
from countersign.domain.refusals import SENTENCES
from countersign.slack.views import explain
from tests.slack.views import sample as s
from tests.slack.views.checks import check_message, check_view

LACKS = ("root_cause", "checklist")


@pytest.mark.parametrize("code", SENTENCES)
def test_every_refusal_has_a_sentence(code: str, snapshot: Any) -> None:
    sentence = explain.refusal(Refusal(code, s.MAYA, s.NOW, "approved", key="EXC-7", until=s.NOW, missing=LACKS))
    check_message(explain.told(sentence))
    check_view(explain.view(sentence))
    assert sentence == snapshot


@pytest.mark.parametrize("code", SENTENCES)
def test_a_refusal_that_names_nobody_still_reads(code: str) -> None:
    sentence = explain.refusal(Refusal(code))
    assert "{" not in sentence
    assert "None" not in sentence


def test_an_unknown_code_still_says_that_nothing_changed() -> None:
    assert "Nothing was changed" in explain.refusal(Refusal("of_a_newer_program"))


def test_failures_say_that_nothing_was_saved() -> None:
    assert "nothing was saved" in explain.UNAVAILABLE
    assert "nothing was saved" in explain.failure("7f3a")
    assert "7f3a" in explain.failure("7f3a")
