"""Routing: the first rule that fits decides, and the trace says why no earlier one did."""

from typing import Any

from countersign.domain.event_parts import Scored
from countersign.domain.events import Routed
from countersign.domain.routing import route, scored
from tests.domain.builders import LEAD, LEGAL, SECURITY, approval, stage

STAGES = {"lead": [stage(LEAD)], "legal": [stage(LEGAL)], "security": [stage(SECURITY)]}
SCORES = {
    "risk": {
        "questions": {"impact": {"money": 5, "none": 0}, "users": {"many": 3, "few": 1}},
        "bands": [{"name": "high", "at_least": 6}, {"name": "low", "at_least": 0}],
    }
}
RULES: list[dict[str, Any]] = [
    {"rule": "Legal's own", "when": {"requester": "roles", "contains": "legal"}, "stages": STAGES["lead"]},
    {"rule": "High risk", "when": {"band": "risk", "equals": "high"}, "stages": STAGES["security"]},
    {"rule": "Some money", "when": {"score": "risk", "at_least": 5}, "stages": STAGES["legal"]},
    {"rule": "Everything else", "stages": STAGES["legal"]},
]
BOOK = approval(routing=RULES, scores=SCORES)
NOT_LEGAL = "not 'Legal's own': requester's roles contains legal"


def test_the_first_rule_that_fits_is_taken_with_nothing_to_explain_away() -> None:
    routed = route(BOOK, {}, ("legal",))
    assert routed == Routed(0, ("'Legal's own': requester's roles contains legal",), ())


def test_a_band_picks_the_rule_and_the_trace_names_what_failed_before() -> None:
    routed = route(BOOK, {"impact": "money", "users": "many"}, ())
    assert routed == Routed(1, (NOT_LEGAL, "'High risk': risk is high"), (Scored("risk", 8, "high"),))


def test_the_number_of_a_score_picks_a_rule_as_well() -> None:
    routed = route(BOOK, {"impact": "money", "users": "few"}, ())
    assert routed.rule == 1
    routed = route(approval(routing=RULES[2:], scores=SCORES), {"impact": "money", "users": "few"}, ())
    assert (routed.rule, routed.trace) == (0, ("'Some money': risk at least 5",))


def test_the_last_rule_takes_what_no_other_does() -> None:
    routed = route(BOOK, {"impact": "none", "users": "few"}, ("lead",))
    assert routed.rule == 3
    assert routed.trace == (
        NOT_LEGAL,
        "not 'High risk': risk is high",
        "not 'Some money': risk at least 5",
        "'Everything else': always",
    )
    assert routed.scores == (Scored("risk", 1, "low"),)


def test_a_score_with_a_question_that_was_not_asked_does_not_exist() -> None:
    assert scored(BOOK, {"impact": "money"}) == ()
    assert route(BOOK, {"impact": "money"}, ()).rule == 3
