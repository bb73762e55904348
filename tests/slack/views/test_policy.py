"""Live approvals and their caps, as everybody may see them."""

from typing import Any

import pytest

from countersign.domain.playbook import ApprovalPlaybook
from countersign.domain.playbooks import PlaybookSet
from countersign.slack.views import policy
from countersign.slack.views.sections.load import plural
from tests.app.desk import TEAM
from tests.domain.builders import LEAD, approval
from tests.slack.views.checks import check_message

FORM = [{"field": "clause", "label": "Clause?", "type": "select", "options": ["tools", "data"], "required": True}]


def book(by: str = "clause", **changes: Any) -> ApprovalPlaybook:
    form = [*FORM, {"field": "tool", "label": "Tool?", "type": "system", "required": True}]
    debt = {"by": by, "cap": 2, "reviewers": [LEAD, {"role": "legal"}]}
    return approval(**{"form": form, "title": "{clause}", "debt": debt, "grant": {"lasts": "9 days"}, **changes})


def shown(live: dict[str, int], *books: ApprovalPlaybook) -> str:
    found = policy.policy(PlaybookSet(TEAM, {one.kind: one for one in books}), {"exception": live})
    check_message(found)
    return str(found.blocks)


def test_every_option_is_listed_and_where_the_cap_is_reached() -> None:
    said = shown({"tools": 2}, book())
    assert "2 live exceptions, by clause. Once 2 of one clause are live, the lead or the legal decides" in said
    assert "Tools: " in said
    assert "2 of 2" in said
    assert " · the cap is reached" in said
    assert "0 of 2" in said


def test_of_systems_those_are_listed_that_have_an_approval() -> None:
    said = shown({"chatbot": 1}, book("tool"))
    assert "chatbot: " in said
    assert "1 of 2" in said
    assert "rich_text" not in shown({}, book("tool"))


def test_of_a_private_kind_not_even_a_count_is_told() -> None:
    assert "No playbook has a cap" in shown({"tools": 9}, book(private=True))
    assert "No playbook has a cap" in shown({}, approval())


@pytest.mark.parametrize(
    ("kind", "count", "words"),
    [("exception", 1, "1 live exception"), ("ingress", 2, "2 live ingresses"), ("data_flow", 0, "0 live data flows")],
)
def test_kinds_are_counted_in_words(kind: str, count: int, words: str) -> None:
    assert plural(kind, count) == words
