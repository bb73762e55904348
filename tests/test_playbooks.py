"""The shipped playbooks: they load, say what the governance rules say, and every rule and option can be reached."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

from countersign.domain import playbook, scores
from countersign.domain.fields import FieldType
from countersign.domain.playbook import ApprovalPlaybook, Playbook, ReviewPlaybook, TaskPlaybook
from countersign.domain.routing import route
from countersign.domain.texts import Answers
from countersign.playbook_files import load

FOLDER = Path(__file__).parents[1] / "playbooks"
SET = load(FOLDER)
ROLES = {
    "policy_owner": "maya",
    "data_steward": "dana",
    "privacy_lead": "priya",
    "security_lead": "theo",
    "risk_owner": "ruth",
    "ml_ops": "ivan",
    "ai_safety_lead": "noor",
    "legal": "lena",
    "product_owner": "paul",
    "engineering_manager": "erin",
    "executive": "carla",
}


def approval(kind: str) -> ApprovalPlaybook:
    book = SET.kinds[kind]
    assert isinstance(book, ApprovalPlaybook)
    return book


EXCEPTION, INGRESS = approval("exception"), approval("ingress")
RISK = EXCEPTION.scores["risk"]


def stages(book: ApprovalPlaybook, answers: Answers) -> list[list[str]]:
    """Return whom a request with these answers asks, stage by stage."""
    rule = book.routing[route(book, answers, ()).rule]
    return [[reviewer.seat.removeprefix("role:") for reviewer in stage.reviewers] for stage in rule.stages]


def options(book: Playbook, field: str) -> list[str]:
    return [option.value for option in book.fields[field].options]


def by_band() -> dict[str, dict[str, str]]:
    """Return answers to the six risk questions for every band."""
    found: dict[str, dict[str, str]] = {}
    for values in product(*(list(points) for points in RISK.questions.values())):
        answers = dict(zip(RISK.questions, values, strict=True))
        found.setdefault(scores.band(RISK, scores.total(RISK, answers)), answers)
    return found


BANDS = by_band()


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.yaml")), ids=lambda path: path.name)
def test_each_file_says_first_what_it_is_for(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    assert lines[0] == "# yaml-language-server: $schema=schema.json"
    assert lines[1].startswith("# ")
    assert next(line for line in lines if line and not line.startswith("#")) == "schema: 1"


def test_every_role_has_its_primary_and_a_deputy_who_is_somebody_else() -> None:
    assert {name: role.primary for name, role in SET.team.roles.items()} == ROLES
    assert all(role.deputies for role in SET.team.roles.values())
    assert all(person.email for person in SET.team.people.values())


def test_commands_and_prefixes_are_the_documented_ones() -> None:
    assert {command: book.kind for command, book in SET.commands.items()} == {
        "/ai-exception": "exception",
        "/ai-incident": "incident",
        "/ai-ingress": "ingress",
    }
    assert {kind: book.prefix for kind, book in SET.kinds.items()} == {
        "erasure": "ERA",
        "not_reportable": "NOR",
        "exception": "EXC",
        "incident": "INC",
        "near_miss": "NM",
        "lift": "LIF",
        "notice": "NOT",
        "pause": "PAU",
        "ingress": "ING",
        "task": "ACT",
        "unsealing": "UNS",
        "weekly": "REV",
    }


@pytest.mark.parametrize("book", SET.kinds.values(), ids=lambda book: book.kind)
def test_a_case_can_keep_its_playbook(book: Playbook) -> None:
    assert playbook.load(book.canonical()) == book
    assert playbook.load(book.canonical()).digest == book.digest


@pytest.mark.parametrize("book", SET.requests.values(), ids=lambda book: book.kind)
def test_the_first_page_is_short(book: Playbook) -> None:
    """Or at least in one: of an incident only what happened has to be answered, and it can be sent from wherever."""
    first = [field for field in book.form if field.step == 1]
    assert len(first) <= 6 or [field.field for field in first if field.required] == ["what"]


@pytest.mark.parametrize("book", [EXCEPTION, INGRESS], ids=lambda book: book.kind)
def test_a_form_cannot_steer_a_route_by_answers_that_may_be_missing(book: ApprovalPlaybook) -> None:
    assert all(field.required for field in book.form if field.type is FieldType.SELECT)


OWNERS = {
    "approved_tools": "policy_owner",
    "confidential_data": "data_steward",
    "data_retention": "data_steward",
    "personal_data": "privacy_lead",
    "vendor_terms": "legal",
    "disclosure": "legal",
    "human_review": "ai_safety_lead",
    "testing": "ai_safety_lead",
}


@pytest.mark.parametrize("clause", OWNERS)
@pytest.mark.parametrize("band", ["low", "medium"])
def test_the_owner_of_the_clause_decides_an_exception(clause: str, band: str) -> None:
    assert stages(EXCEPTION, {"clause": clause, **BANDS[band]}) == [[OWNERS[clause]]]


@pytest.mark.parametrize("clause", OWNERS)
@pytest.mark.parametrize("band", ["high", "critical"])
def test_high_risk_also_needs_the_security_lead_and_the_policy_owner(clause: str, band: str) -> None:
    owner = [] if OWNERS[clause] == "policy_owner" else [[OWNERS[clause]]]
    expected = [*owner, ["security_lead"], ["policy_owner"]]
    assert stages(EXCEPTION, {"clause": clause, **BANDS[band]}) == expected


PERSONAL = ("personal", "special_category")


@pytest.mark.parametrize("leaves", [True, False])
@pytest.mark.parametrize("kind", ["public", "internal", "confidential", "personal", "special_category"])
def test_who_decides_on_data(kind: str, leaves: bool) -> None:
    steward = ["data_steward", "privacy_lead"] if kind in PERSONAL else ["data_steward"]
    expected = [steward, ["legal", "product_owner"]] if leaves else [steward]
    assert stages(INGRESS, {"data_classification": kind, "leaves": leaves}) == expected


def every_answer() -> Iterator[tuple[ApprovalPlaybook, Answers]]:
    for clause, risk in product(options(EXCEPTION, "clause"), BANDS.values()):
        yield EXCEPTION, {"clause": clause, **risk}
    for kind, leaves in product(options(INGRESS, "data_classification"), (True, False)):
        yield INGRESS, {"data_classification": kind, "leaves": leaves}


def test_every_rule_is_reached_by_some_answers() -> None:
    reached = {(book.kind, route(book, answers, ()).rule) for book, answers in every_answer()}
    assert reached == {(book.kind, rule) for book in (EXCEPTION, INGRESS) for rule in range(len(book.routing))}
    assert set(options(EXCEPTION, "clause")) == set(OWNERS)


def test_everybody_must_agree_on_personal_data_and_on_an_addendum() -> None:
    shared = [stage for rule in INGRESS.routing for stage in rule.stages if len(stage.reviewers) > 1]
    assert {stage.quorum for stage in shared} == {"all"}


CLOCKS = [
    (EXCEPTION, "decision", "2 business days", ["50%", "80%"], "stay", None),
    (INGRESS, "decision", "4 business hours", ["50%"], "lapse", 300),
    (INGRESS, "addendum", "48 hours", ["50%"], "lapse", 300),
]


@pytest.mark.parametrize(("book", "name", "limit", "reminders", "end", "at"), CLOCKS)
def test_how_long_a_decision_may_take(
    book: ApprovalPlaybook, name: str, limit: str, reminders: list[str], end: str, at: int | None
) -> None:
    clock = book.clocks[name]
    assert (str(clock.limit), [moment.name for moment in clock.remind]) == (limit, reminders)
    assert [(step.at.share, step.add) for step in clock.escalate] == [(100, "deputies")]
    assert (clock.end.then, clock.end.at.share) == (end, at or 100)


@pytest.mark.parametrize(
    ("book", "lasts", "remind", "until"),
    [(EXCEPTION, "90 days", ["14 days"], "until"), (INGRESS, "365 days", ["30 days"], None)],
)
def test_how_long_an_approval_holds(book: ApprovalPlaybook, lasts: str, remind: list[str], until: str | None) -> None:
    assert book.grant is not None
    assert (str(book.grant.lasts), [*map(str, book.grant.remind)], book.grant.until) == (lasts, remind, until)


def test_an_exception_cannot_be_asked_for_longer_than_it_may_last() -> None:
    assert EXCEPTION.grant is not None
    assert EXCEPTION.fields["until"].latest == EXCEPTION.grant.lasts


EXAMPLES = [
    (
        "a screener of applications",
        "employment partial sensitive general_public thousands difficult_to_reverse",
        13,
        "high",
    ),
    ("a chatbot for bills", "financial partial sensitive general_public thousands reversible", 11, "medium"),
    ("a summariser for us", "informational full sensitive professionals internal reversible", 6, "low"),
    ("the worst", "life_safety none special_category vulnerable_populations millions irreversible", 23, "critical"),
]


@pytest.mark.parametrize(("what", "words", "total", "band"), EXAMPLES)
def test_risk_adds_up(what: str, words: str, total: int, band: str) -> None:
    answers = dict(zip(RISK.questions, words.split(), strict=True))
    assert scores.total(RISK, answers) == total
    assert scores.band(RISK, total) == band


def test_bands_start_where_the_tiers_do() -> None:
    assert {band.name: band.at_least for band in RISK.bands} == {"critical": 17, "high": 12, "medium": 7, "low": 0}
    assert RISK.maximum == 23


def test_data_is_refused_without_a_classification() -> None:
    field = INGRESS.fields["data_classification"]
    assert field.required
    assert options(INGRESS, "data_classification")[-2:] == list(PERSONAL)


@pytest.mark.parametrize("text", ["opened", "rejected", "lapsed"])
def test_data_stays_in_quarantine_unless_it_is_approved(text: str) -> None:
    assert "stays in quarantine" in getattr(INGRESS.texts, text)


def test_the_weekly_review_is_on_monday_morning() -> None:
    weekly = SET.kinds["weekly"]
    assert isinstance(weekly, ReviewPlaybook)
    assert (weekly.weekday, weekly.at, weekly.owner.seat) == ("monday", "09:00", "role:policy_owner")
    assert weekly.sections == ("open", "incidents", "decided", "ending", "figures")
    assert str(weekly.ending_within) == "14 days"


def test_a_task_reminds_two_days_before() -> None:
    task = SET.kinds["task"]
    assert isinstance(task, TaskPlaybook)
    assert [*map(str, task.remind)] == ["2 days"]
