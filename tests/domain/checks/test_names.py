"""Kinds, commands and prefixes are free, channels exist, placeholders stand for answers."""

import pytest

from countersign.domain import checks
from countersign.domain.playbook import ApprovalPlaybook, Playbook
from tests.domain.builders import approval
from tests.domain.checks.sound import BOOK, Edits, found, only

NAMES = [
    ({"kind": "help"}, "kind", "'help' is a word of /ai-gov itself; choose another kind"),
    ({"command": "/ai-gov"}, "command", "/ai-gov opens every kind already"),
    ({"channel": "gov"}, "channel", "unknown channel 'gov'; known: governance"),
    ({"title": "{wat}"}, "title", "unknown placeholder 'wat'; did you mean 'what'?"),
    ({"texts": {"opened": "{Key}"}}, "texts.opened", "unknown placeholder 'Key'; did you mean 'key'?"),
    ({"texts": {"lapsed": "a } b"}}, "texts.lapsed", "a brace without its partner"),
]


@pytest.mark.parametrize(("edits", "place", "message"), NAMES)
def test_a_name_is_free_and_known(edits: Edits, place: str, message: str) -> None:
    only(found(edits), place, message)


def test_kinds_prefixes_and_commands_belong_to_one_playbook() -> None:
    books: list[Playbook] = [ApprovalPlaybook.model_validate(BOOK), ApprovalPlaybook.model_validate(BOOK)]
    assert [(index, finding.path) for index, finding in checks.of_set(books)] == [
        (1, ("kind",)),
        (1, ("prefix",)),
        (1, ("command",)),
    ]


def test_one_kind_of_request_erases() -> None:
    first, second = (approval(kind=kind, prefix=kind[:3].upper(), effect="erase") for kind in ("one", "two"))
    found = [(index, finding.message) for index, finding in checks.of_set([first, second, approval()])]
    assert found == [(1, "effect 'erase' belongs to another playbook already")]
