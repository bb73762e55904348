"""Playbooks as values: short forms, strict values, and canonical JSON that loads back to the same playbook."""

import json
from typing import Any

import pytest
from pydantic import ValidationError

from countersign.domain import playbook
from countersign.domain.fields import Field
from countersign.domain.playbook import ApprovalPlaybook, End, Moment, Reviewer, ReviewPlaybook, Stage, TaskPlaybook
from countersign.domain.playbooks import PlaybookSet
from countersign.domain.problems import Finding, PlaybookError, Problem, quote, unknown
from countersign.domain.team import Person, Team
from tests.domain.builders import incident
from tests.domain.checks.sound import BOOK, REVIEW, TASK, TEAM, changed

BOOKS: list[playbook.Playbook] = [
    ApprovalPlaybook.model_validate(BOOK | {"calendars": TEAM["calendars"], "zone": "Europe/Berlin"}),
    TaskPlaybook.model_validate(TASK | {"kind": "task"}),
    ReviewPlaybook.model_validate(REVIEW | {"kind": "weekly"}),
]


@pytest.mark.parametrize("book", BOOKS, ids=lambda book: book.kind)
def test_canonical_json_loads_back_to_an_equal_playbook_with_the_same_digest(book: playbook.Playbook) -> None:
    again = playbook.load(book.canonical())
    assert again == book
    assert again.digest == book.digest


def test_canonical_json_keeps_the_order_of_the_file_and_says_its_lifecycle_and_schema() -> None:
    """Or what is shown in that order, such as severities, would be shown in another one once it was stored."""
    data = json.loads(BOOKS[1].canonical())
    assert (data["lifecycle"], data["schema"]) == ("task", 1)
    names = ["low", "high"]
    book = incident(severities={name: {"label": name} for name in names}, severity="low")
    assert [*json.loads(book.canonical())["severities"]] == [*playbook.load(book.canonical()).severities] == names


def test_the_digest_tells_playbooks_and_calendars_apart() -> None:
    other = changed(BOOK, {"clocks.main.limit": "9 business hours"}) | {"calendars": TEAM["calendars"]}
    bare = ApprovalPlaybook.model_validate(BOOK)
    assert len({BOOKS[0].digest, bare.digest, ApprovalPlaybook.model_validate(other).digest}) == 3


def test_the_digest_of_a_playbook_is_stable() -> None:
    assert BOOKS[1].digest == TaskPlaybook.model_validate(TASK | {"kind": "task"}).digest
    assert len(BOOKS[1].digest) == 64


def test_the_only_clock_is_that_of_every_stage_that_names_none() -> None:
    book = ApprovalPlaybook.model_validate(BOOK)
    assert {stage.clock for rule in book.routing for stage in rule.stages} == {"main"}
    two = ApprovalPlaybook.model_validate(changed(BOOK, {"clocks.other": {"limit": "1 day"}}))
    assert {stage.clock for rule in two.routing for stage in rule.stages} == {None}


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["a", "on_call"], [("a", "A"), ("on_call", "On call")]),
        ({"a": "First", "b": "Second"}, [("a", "First"), ("b", "Second")]),
        ([{"value": "a", "label": "First"}], [("a", "First")]),
    ],
)
def test_options_can_be_written_in_three_ways(options: object, expected: list[tuple[str, str]]) -> None:
    field = Field.model_validate({"field": "x", "label": "X", "type": "select", "options": options})
    assert [(option.value, option.label) for option in field.options] == expected


@pytest.mark.parametrize(("written", "kept"), [(3, "3"), ("3", "3"), (True, True), (["a"], ("a",)), (None, None)])
def test_a_default_is_kept_as_answers_are(written: object, kept: object) -> None:
    data = {"field": "x", "label": "X", "type": "number", "default": written}
    assert Field.model_validate(data).default == kept


@pytest.mark.parametrize(
    ("quorum", "needed"),
    [("any", 1), ("all", 2), (2, 2)],
)
def test_a_quorum_says_how_many_seats_must_approve(quorum: object, needed: int) -> None:
    reviewers = [{"role": "legal"}, {"person": "ann"}]
    assert Stage.model_validate({"stage": "x", "reviewers": reviewers, "quorum": quorum}).needed == needed


@pytest.mark.parametrize("quorum", ["most", 0, 21, True, 1.5, None])
def test_what_is_no_quorum_is_refused(quorum: object) -> None:
    with pytest.raises(ValidationError, match="a quorum is any, all, or a number from 1 to 20"):
        Stage.model_validate({"stage": "x", "reviewers": [{"role": "legal"}], "quorum": quorum})


def test_a_reviewer_fills_a_seat() -> None:
    seats = [Reviewer.model_validate({kind: "legal"}).seat for kind in ("role", "group", "rota", "person", "field")]
    assert seats == ["role:legal", "group:legal", "rota:legal", "person:legal", "field:legal"]


@pytest.mark.parametrize("odd", [{}, {"role": "a", "field": "b"}])
def test_a_reviewer_is_of_one_sort(odd: dict[str, str]) -> None:
    with pytest.raises(ValidationError, match="a reviewer is one of role, group, rota, person, field"):
        Reviewer.model_validate(odd)


@pytest.mark.parametrize(
    ("written", "name"),
    [("50 %", "50%"), ("150%", "150%"), ("14 days before", "14daysbefore"), ({"share": 5}, "5%")],
)
def test_a_moment_has_a_name(written: object, name: str) -> None:
    assert Moment.model_validate(written).name == name


@pytest.mark.parametrize("odd", ["half", "0 %", "1001 %", {}, {"share": 5, "before": "1 day"}, {"share": "5"}])
def test_what_is_no_moment_is_refused(odd: object) -> None:
    with pytest.raises(ValidationError):
        Moment.model_validate(odd)


def test_an_end_can_be_written_in_short() -> None:
    assert End.model_validate("lapse") == End.model_validate({"at": "100 %", "then": "lapse"})


@pytest.mark.parametrize("silence", ["approve", "Approved", {"then": "approval"}])
def test_an_approval_by_silence_does_not_exist(silence: object) -> None:
    with pytest.raises(ValidationError, match="an approval by silence does not exist"):
        End.model_validate(silence)


@pytest.mark.parametrize("key", ["lasts", "remind"])
def test_a_grant_runs_by_the_clock_on_the_wall(key: str) -> None:
    value: Any = "3 business days" if key == "lasts" else ["3 business days"]
    with pytest.raises(ValidationError, match="say days or hours, not business days"):
        ApprovalPlaybook.model_validate(changed(BOOK, {f"grant.{key}": value}))


def test_values_never_change() -> None:
    with pytest.raises(ValidationError):
        BOOKS[0].kind = "other"  # type: ignore[misc]


def test_a_set_knows_its_commands_requests_and_digests() -> None:
    books = PlaybookSet(Team.model_validate(TEAM), {book.kind: book for book in BOOKS})
    assert list(books.commands) == ["/ai-thing"]
    assert list(books.requests) == ["thing", "task"]
    assert list(books.digests) == ["weekly"]


def test_the_digest_of_a_set_is_that_of_its_team_and_every_playbook_in_whatever_order() -> None:
    def digest(team: dict[str, Any] = TEAM, *kinds: playbook.Playbook) -> str:
        return PlaybookSet(Team.model_validate(team), {book.kind: book for book in kinds or BOOKS}).digest

    assert digest() == digest(TEAM, *reversed(BOOKS))
    assert digest() == digest(dict(reversed(TEAM.items())))
    changes = [digest(changed(TEAM, {"zone": "Europe/Rome"})), digest(TEAM, *BOOKS[1:])]
    changes.append(digest(TEAM, ApprovalPlaybook.model_validate(BOOK | {"name": "Another name"}), *BOOKS[1:]))
    assert len({digest(), *changes}) == 4


def test_a_person_can_be_found_by_id_or_by_e_mail() -> None:
    assert Person(name="Ann", slack="U024BE7LH").email is None
    with pytest.raises(ValidationError, match="else nobody finds them in Slack"):
        Person(name="Ann")


def test_problems_are_listed_once_each_by_file_and_line() -> None:
    late, early = Problem("b.yaml", 3, 1, "late"), Problem("b.yaml", 2, 9, "early")
    error = PlaybookError([late, early, late])
    assert error.problems == (early, late)
    assert str(error) == "b.yaml:2:9: early\nb.yaml:3:1: late"


def test_a_finding_can_be_seen_from_further_out() -> None:
    assert Finding(("a",), "x").under("list", 3) == Finding(("list", 3, "a"), "x")


@pytest.mark.parametrize(
    ("word", "known", "message"),
    [
        ("Legl", ["legal", "owner"], "unknown role 'Legl'; did you mean 'legal'?"),
        ("data-steward", ["data_steward"], "unknown role 'data-steward'; did you mean 'data_steward'?"),
        ("x", ["legal", "owner"], "unknown role 'x'; known: legal, owner"),
        ("x", [], "unknown role 'x'"),
        ("x", [f"role{i}" for i in range(9)], "unknown role 'x'"),
    ],
)
def test_an_unknown_word_leads_to_the_nearest_known_one(word: str, known: list[str], message: str) -> None:
    assert unknown("role", word, known) == message


def test_what_is_quoted_stays_on_one_short_line() -> None:
    assert quote("a\nb") == r"'a\nb'"
    assert len(quote("x" * 1000)) < 70
