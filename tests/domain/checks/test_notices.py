"""Notices name what the record knows, mark what it cannot know, and fit a form of Slack."""

import pytest

from countersign.domain import checks
from countersign.domain.playbook import ApprovalPlaybook, IncidentPlaybook
from tests.domain.checks.sound import BOOK, INCIDENT, Edits, changed, gone, only
from tests.domain.checks.test_incidents import found

NOTICE = {
    "label": "Authority",
    "when": {"field": "type", "equals": "leak"},
    "template": "{key}: {what}, {severity}, {measures}. [to be filled in: how many people]",
}


def noticed(edits: Edits) -> list[tuple[str, str]]:
    """Return what is wrong with a changed notice of a sound incident."""
    return found({"notices.authority": changed(NOTICE, edits), "decisions": {"send": "notice"}})


@pytest.mark.parametrize("edits", [{}, {"when": gone}, {"when": {"field": "severity", "equals": "high"}}])
def test_a_sound_notice_is_let_pass(edits: Edits) -> None:
    assert noticed(edits) == []


def test_notices_need_somebody_who_approves_them() -> None:
    only(found({"notices.authority": NOTICE}), "notices", "nobody would approve them; name a kind with 'effect: send'")


SENDER = {
    "effect": "send",
    "form": [
        {"field": "incident", "label": "Which?", "type": "text"},
        {"field": "notice", "label": "Which?", "type": "select", "options": ["authority"]},
        {"field": "text", "label": "What?", "type": "long_text"},
    ],
    "command": gone,
    "title": "{incident}",
    "scores": {},
    "routing": [{"rule": "all", "stages": [{"stage": "one", "reviewers": [{"role": "steward"}]}]}],
    "grant": gone,
}
SENDERS = [
    ({}, "", ""),
    ({"form.1.options": ["users"]}, "form.1.options", "notice 'authority' of 'incident' is missing, so nobody could"),
    ({"form.1.type": "text", "form.1.options": gone}, "form", "has a select question 'notice' with each notice"),
    ({"form.1.field": "which"}, "form", "has a select question 'notice' with each notice as an option"),
    ({"form.2.type": "text"}, "form", "has a long_text question 'text' that holds 3000 characters"),
    ({"form.2.max_length": 2999}, "form", "has a long_text question 'text' that holds 3000 characters"),
    ({"form.2.field": "words"}, "form", "has a long_text question 'text' that holds 3000 characters"),
]


@pytest.mark.parametrize(("edits", "place", "message"), SENDERS)
def test_those_who_approve_are_told_which_notice_and_in_which_words(edits: Edits, place: str, message: str) -> None:
    own = {"kind": "incident", "prefix": "INC", "notices.authority": NOTICE, "decisions": {"send": "thing"}}
    books = [
        IncidentPlaybook.model_validate(changed(INCIDENT, own)),
        ApprovalPlaybook.model_validate(changed(changed(BOOK, SENDER), edits)),
    ]
    findings = [(index, finding.message) for index, finding in checks.of_whole_set(books)]
    places = [".".join(map(str, finding.path)) for _, finding in checks.of_whole_set(books)]
    assert places == ([place] if place else [])
    assert all(index == 1 and message in said for index, said in findings)


WRONG = [
    ({"template": "{waht}"}, "template", "unknown placeholder 'waht'; did you mean 'what'?"),
    ({"template": "{mesures}"}, "template", "unknown placeholder 'mesures'; did you mean 'measures'?"),
    ({"template": "{what"}, "template", "a brace without its partner"),
    ({"template": "[how many]"}, "template", "'[how many]': square brackets stand around what is to be filled in"),
    ({"template": "[to be filled out: x]"}, "template", "stand around what is to be filled in: [to be filled in: "),
    ({"template": "[to be filled in: x"}, "template", "square brackets stand around"),
    ({"template": "x]"}, "template", "']': square brackets stand around"),
    ({"template": "{what} " * 30}, "template", "with long answers this has "),
    ({"when.equals": "laek"}, "when.equals", "unknown option of 'type': 'laek'; did you mean 'leak'?"),
    (
        {"when": {"requester": "roles", "contains": "legal"}},
        "when.requester",
        "a notice looks at the severity and at fields of the form, nothing else",
    ),
]


@pytest.mark.parametrize(("edits", "place", "message"), WRONG)
def test_what_is_wrong_with_a_notice_is_said(edits: Edits, place: str, message: str) -> None:
    only(noticed(edits), f"notices.authority.{place}", message)
