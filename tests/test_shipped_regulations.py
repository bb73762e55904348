"""What the shipped playbook says that laws ask: how long, counted from what, for whom, and where it is written.

A limit in a playbook is no advice: the file says that counsel must confirm it, and when its source was last read.
"""

from datetime import date
from pathlib import Path

import pytest

from countersign.domain.conditions import Subjects, holds
from countersign.domain.playbook import ApprovalPlaybook, IncidentPlaybook
from countersign.domain.team import Team
from countersign.playbook_files import load

FOLDER = Path(__file__).parents[1] / "playbooks"
SET = load(FOLDER)
BOOK = SET.kinds["incident"]
assert isinstance(BOOK, IncidentPlaybook)
RULES = BOOK.regulations
DORA = "Delegated Regulation (EU) 2025/301 Art. 5"
LAWS = {
    "gdpr_authority": ("72 hours", "discovered", "GDPR Art. 33(1)", ["privacy_lead"]),
    "ai_act_2_days": ("2 days", "aware", "EU AI Act Art. 73(3)", ["legal", "ai_safety_lead"]),
    "ai_act_10_days": ("10 days", "aware", "EU AI Act Art. 73(4)", ["legal", "ai_safety_lead"]),
    "ai_act_15_days": ("15 days", "aware", "EU AI Act Art. 73(2)", ["legal", "ai_safety_lead"]),
    "nis2_warning": ("24 hours", "aware", "NIS2 Art. 23(4)(a)", ["security_lead"]),
    "nis2_notification": ("72 hours", "aware", "NIS2 Art. 23(4)(b)", ["security_lead"]),
    "nis2_final": ("1 month", "nis2_notification", "NIS2 Art. 23(4)(d)", ["security_lead"]),
    "dora_initial": ("4 hours", "classified", f"DORA Art. 19(4)(a), {DORA}", ["security_lead", "legal"]),
    "dora_intermediate": ("72 hours", "dora_initial", f"DORA Art. 19(4)(b), {DORA}", ["security_lead", "legal"]),
    "dora_final": ("1 month", "dora_intermediate", f"DORA Art. 19(4)(c), {DORA}", ["security_lead", "legal"]),
}


def test_how_long_each_law_gives_counted_from_what_and_who_answers() -> None:
    said = {
        name: (str(rule.limit), rule.anchor, rule.source, [one.role for one in rule.duty])
        for name, rule in RULES.items()
    }
    assert said == LAWS
    bounds = {name: str(rule.at_most) for name, rule in RULES.items() if rule.at_most}
    assert bounds == {"dora_initial": "24 hours"}, "from the discovery, however late it is classified"


@pytest.mark.parametrize("name", LAWS)
def test_each_is_reminded_of_half_way_and_the_executive_hears_at_its_limit(name: str) -> None:
    rule = RULES[name]
    assert rule.remind[0].share == 50
    assert len(rule.remind) > 1
    assert (rule.escalate[-1].at.share, [one.role for one in rule.escalate[-1].add]) == (100, ["executive"])  # type: ignore[union-attr]
    assert rule.calendar is None, "no law waits for the office to open"


@pytest.mark.parametrize("name", LAWS)
def test_each_says_where_it_is_written_and_when_that_was_last_read(name: str) -> None:
    rule = RULES[name]
    assert rule.link.startswith("https://eur-lex.europa.eu/eli/")
    assert date(2026, 1, 1) < rule.checked
    assert rule.asks.endswith(".")


def test_the_file_says_that_counsel_must_confirm() -> None:
    assert "# COUNSEL MUST CONFIRM all of this" in (FOLDER / "incident.yaml").read_text("utf-8")


def applies(entity: tuple[str, ...] = (), **answers: str | bool | tuple[str, ...]) -> set[str]:
    """Return the duties whose condition holds for these facts."""
    subjects = Subjects({"severity": "critical", **answers}, {}, {}, entity=entity)
    return {name for name, rule in RULES.items() if holds(rule.when, subjects)}


@pytest.mark.parametrize(("people", "here"), [(True, True), (True, False), (False, True)])
def test_the_gdpr_asks_only_if_data_of_people_in_the_eu_is_exposed(people: bool, here: bool) -> None:
    assert applies(personal_data=people, eu_residents=here) == ({"gdpr_authority"} if people and here else set())


AI_ACT = [
    (("health",), 15),
    (("fundamental_rights",), 15),
    (("property",), 15),
    (("death",), 10),
    (("health", "death", "property"), 10),
    (("widespread",), 2),
    (("critical_infrastructure",), 2),
    (("death", "critical_infrastructure"), 2),
    (("health", "widespread"), 2),
]


@pytest.mark.parametrize(("harm", "days"), AI_ACT)
def test_the_ai_act_has_one_limit_for_an_incident_the_shortest_that_its_harm_asks_for(
    harm: tuple[str, ...], days: int
) -> None:
    assert applies(high_risk=True, harm=harm) == {f"ai_act_{days}_days"}
    assert applies(high_risk=False, harm=harm) == set(), "only systems of high risk are reported"


def test_every_harm_the_form_knows_is_reported() -> None:
    (harm,) = [field for field in BOOK.form if field.field == "harm"]
    assert all(applies(high_risk=True, harm=(one.value,)) for one in harm.options)
    assert applies(high_risk=True, harm=()) == set()


NIS2, DORA_ALL = {name for name in LAWS if "nis2" in name}, {name for name in LAWS if "dora" in name}


@pytest.mark.parametrize("severity", ["critical", "high", "medium", "low"])
def test_nis2_and_dora_ask_such_entities_about_grave_incidents(severity: str) -> None:
    grave = severity in ("critical", "high")
    for entity, asked in [("essential", NIS2), ("important", NIS2), ("financial", DORA_ALL), ("provider", set[str]())]:
        assert applies((entity,), severity=severity) == (asked if grave else set())
    assert applies(("important", "financial"), severity=severity) == (NIS2 | DORA_ALL if grave else set())


def test_that_a_duty_does_not_apply_takes_two_people_and_a_reason() -> None:
    kind = SET.kinds[BOOK.decisions["excuse"]]
    assert isinstance(kind, ApprovalPlaybook)
    assert kind.effect == "excuse"
    (stage,) = [stage for rule in kind.routing for stage in rule.stages]
    assert [one.role for one in stage.reviewers] == ["privacy_lead", "legal"]
    assert (stage.quorum, stage.denials) == ("all", 1)
    assert kind.fields["reason"].required
    holders = {SET.team.roles[one.role].primary for one in stage.reviewers if one.role}
    assert len(holders) == 2, "two roles of one person are one person"
    assert kind.clocks["decision"].end.then == "stay", "nothing is found by silence"


def test_the_sample_team_says_how_to_say_what_an_organisation_is() -> None:
    assert SET.team.entity == ()
    example = "# entity: [important, deployer]"
    assert example in (FOLDER / "team.yaml").read_text("utf-8")
    assert Team.model_validate({**SET.team.model_dump(by_alias=True), "entity": ["important", "deployer"]}).entity
