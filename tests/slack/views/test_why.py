"""The answer to "Why me?" as a modal."""

from dataclasses import replace
from typing import Any

from countersign.domain.conditions import Condition
from countersign.domain.event_parts import Scored
from countersign.domain.fields import Field
from countersign.domain.lighter import Lighter
from countersign.domain.playbook import Rule
from countersign.domain.why import Asked, Part, Passed, Why, why
from countersign.slack.views.why import view
from tests.slack.views import sample as s
from tests.slack.views.checks import check_view

FIELD = Field.model_validate({"field": "leaves", "label": "Data leaves our systems", "type": "checkbox"})


def rule(*stages: dict[str, Any]) -> Rule:
    return Rule.model_validate({"rule": "Light", "stages": stages})


ONE = {"stage": "data", "reviewers": [{"role": "data_steward"}]}
TWO = {"stage": "law", "reviewers": [{"role": "legal"}, {"role": "privacy_lead"}]}
WHY = Why(
    rule="Personal data",
    fits="“What kind of data?” is Personal data",
    passed=(Passed("High risk", ("risk is high", "“Is it logged?” is no")),),
    scores=((Scored("risk", 9, "medium"), (Part("What kind of data?", "Personal data", 9),)),),
    lighter=(
        Lighter(((FIELD, (False,)),), rule(ONE)),
        Lighter(((FIELD, (False,)), (s.BOOK.fields["data"], ("none", "personal"))), rule(ONE, TWO)),
        Lighter(((FIELD, (False,)),), rule(ONE, {**TWO, "beside": True})),
    ),
    since=s.NOW,
)


def words(found: Why, reader: str = s.DANA, story: s.Story | None = None) -> str:
    made = check_view(view(s.dm(story or s.pending(), reader), found, reader))
    texts = [block.get("text") or block["elements"][0] for block in made["blocks"]]
    return "\n".join(text["text"] for text in texts)


def test_the_modal_of_somebody_who_is_asked(snapshot: Any) -> None:
    assert check_view(view(s.dm(s.pending(), s.DANA), WHY, s.DANA)) == snapshot


def test_the_modal_of_anybody_else(snapshot: Any) -> None:
    assert check_view(view(s.dm(s.overdue(), s.ALEX), WHY, s.ALEX)) == snapshot


def test_a_lighter_way_names_whom_it_would_ask_turn_after_turn() -> None:
    said = words(WHY)
    assert "• With *Data leaves our systems* = no, only data steward would be asked." in said
    assert "= no and *What kind of data?* = None or Personal data, data steward, then legal and privacy lead" in said
    assert "= no, data steward, legal and privacy lead would be asked." in said


def test_whatever_is_not_known_is_left_out() -> None:
    bare = replace(WHY, fits=None, passed=(), scores=(), lighter=(), since=None)
    assert words(bare) == (
        "You hold the role data steward.\n*Rule: Personal data*\n"
        "It fits whatever no earlier rule fits. The first rule that fits says who decides."
    )


def test_many_rules_are_cut() -> None:
    many = replace(WHY, passed=tuple(Passed(f"Rule {n}", ("<@here> " * 90,)) for n in range(30)))
    assert "… and 22 more" in words(many)


def test_nothing_in_it_was_typed_by_anybody() -> None:
    book = s.BOOK.model_copy(
        update={
            "routing": (
                Rule.model_validate({"rule": "Never", "when": {"field": "data", "equals": "none"}, "stages": [ONE]}),
                *s.BOOK.routing,
            )
        }
    )
    story = s.pending()
    case = replace(story.case, rule=1)
    found = why(case, book, Asked())
    assert found
    said = words(found)
    assert not any(text in said for text in s.TEXTS.values())
    assert found.lighter
    assert Condition.model_validate({"field": "data", "equals": "none"}) == book.routing[0].when
