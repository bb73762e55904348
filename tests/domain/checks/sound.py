"""Sound playbooks to change, and the findings of a change.

Changes and findings name their place as ``routing.0.stages.0.quorum``; ``gone`` takes a key away.
"""

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from countersign.domain import checks
from countersign.domain.playbook import ApprovalPlaybook
from countersign.domain.problems import Finding
from countersign.domain.team import Team

TEAM: dict[str, Any] = {
    "people": {who: {"name": who, "email": f"{who}@example.com"} for who in ("ann", "bob", "cem", "dot", "eve")},
    "roles": {
        "steward": {"primary": "ann", "deputies": ["bob"]},
        "legal": {"primary": "cem"},
        "owner": {"primary": "dot", "deputies": ["eve"]},
    },
    "groups": {"privacy": "privacy-team"},
    "rotas": {"oncall": {"people": ["ann", "bob", "cem"], "every": "week", "starts": "2026-01-05"}},
    "calendars": {"office": {"zone": "UTC", "hours": {"mon": ["09:00-17:00"]}}},
    "channels": {"governance": "ai-governance"},
    "admins": ["ann"],
}
BOOK: dict[str, Any] = {
    "kind": "thing",
    "prefix": "THG",
    "command": "/ai-thing",
    "name": "Thing",
    "title": "{what} ({key})",
    "channel": "governance",
    "form": [
        {"field": "what", "label": "What?", "type": "text"},
        {"field": "size", "label": "Size?", "type": "select", "required": True, "options": ["big", "small"]},
        {"field": "tags", "label": "Tags?", "type": "multi_select", "options": ["x", "y"]},
        {"field": "count", "label": "How many?", "type": "number", "at_least": 1, "at_most": 9},
        {"field": "ok", "label": "OK?", "type": "checkbox"},
        {"field": "system", "label": "System?", "type": "system", "step": 2},
        {"field": "who", "label": "Who?", "type": "person", "step": 2},
        {"field": "until", "label": "Until?", "type": "date", "step": 2},
        {"field": "proof", "label": "Proof?", "type": "file", "step": 2},
    ],
    "scores": {
        "risk": {
            "questions": {"size": {"big": 5, "small": 1}},
            "bands": [{"name": "high", "at_least": 3}, {"name": "low", "at_least": 0}],
        }
    },
    "routing": [
        {
            "rule": "big",
            "when": {"field": "size", "equals": "big"},
            "stages": [
                {"stage": "one", "reviewers": [{"role": "steward"}, {"role": "legal"}], "quorum": "all"},
                {"stage": "two", "reviewers": [{"role": "owner"}]},
            ],
        },
        {"rule": "rest", "stages": [{"stage": "one", "reviewers": [{"role": "steward"}]}]},
    ],
    "fallback": [{"role": "owner"}, {"person": "eve"}],
    "clocks": {
        "main": {
            "limit": "10 business hours",
            "calendar": "office",
            "remind": ["50 %"],
            "escalate": [{"at": "100 %", "add": "deputies"}, {"at": "200 %", "add": [{"person": "eve"}]}],
            "end": {"at": "300 %", "then": "lapse"},
        }
    },
    "grant": {"lasts": "90 days", "until": "until", "system": "system", "scope": "tags", "remind": ["14 days"]},
}
TASK: dict[str, Any] = {
    **{key: BOOK[key] for key in ("kind", "prefix", "name", "channel")},
    "title": "{what}",
    "form": [
        {"field": "what", "label": "What?", "type": "text"},
        {"field": "who", "label": "Who?", "type": "person", "required": True},
        {"field": "due", "label": "When?", "type": "date", "required": True},
    ],
    "owner": "who",
    "due": "due",
    "remind": ["2 days", "1 day"],
}
REVIEW: dict[str, Any] = {
    **{key: BOOK[key] for key in ("kind", "prefix", "name", "channel")},
    "title": "Review",
    "weekday": "monday",
    "at": "09:00",
    "owner": {"role": "owner"},
    "sections": ["open", "decided"],
}
INCIDENT: dict[str, Any] = {
    **{key: BOOK[key] for key in ("kind", "prefix", "name", "channel")},
    "title": "{what}",
    "form": [
        {"field": "severity", "label": "How bad?", "type": "select", "options": ["high", "low"]},
        {"field": "what", "label": "What?", "type": "text", "required": True},
        {"field": "type", "label": "Which kind?", "type": "select", "options": ["leak", "outage"]},
        {"field": "people", "label": "People?", "type": "checkbox"},
        {"field": "who", "label": "Who?", "type": "person"},
    ],
    "severity": "low",
    "severities": {
        "high": {
            "label": "High",
            "triage": {
                "limit": "1 hour",
                "remind": ["50 %"],
                "escalate": [{"at": "100 %", "add": "deputies"}, {"at": "150 %", "add": [{"person": "cem"}]}],
            },
            "leadership": {"limit": "2 hours", "escalate": [{"at": "100 %", "add": [{"person": "cem"}]}]},
        },
        "low": {"label": "Low", "containment": {"limit": "3 business days", "calendar": "office"}},
    },
    "summons": [
        {"ask": [{"role": "steward"}]},
        {"when": {"field": "severity", "equals": "high"}, "ask": [{"role": "legal"}]},
        {"when": {"field": "type", "equals": "leak"}, "ask": [{"role": "owner"}]},
        {"when": {"field": "people", "equals": True}, "ask": [{"field": "who"}]},
    ],
    "fallback": [{"role": "owner"}],
    "checklists": {"leak": ["Find it", "Stop it"]},
}
gone = object()
Edits = Mapping[str, Any]


def changed(document: dict[str, Any], edits: Edits) -> dict[str, Any]:
    """Return a copy of a document with values set at places, a list's end included, or taken away."""
    copy = deepcopy(document)
    for place, value in edits.items():
        *way, last = place.split(".")
        inner: Any = copy
        for step in way:
            inner = inner[int(step)] if isinstance(inner, list) else inner.setdefault(step, {})
        key: Any = int(last) if isinstance(inner, list) else last
        if value is gone:
            del inner[key]
        elif isinstance(inner, list) and key == len(inner):
            inner.append(value)
        else:
            inner[key] = value
    return copy


def shown(findings: list[Finding]) -> list[tuple[str, str]]:
    return [(".".join(map(str, finding.path)), finding.message) for finding in findings]


def found(edits: Edits, team: Edits | None = None) -> list[tuple[str, str]]:
    """Return what is wrong with the changed approval in the changed team."""
    book = ApprovalPlaybook.model_validate(changed(BOOK, edits))
    return shown(checks.of_playbook(book, Team.model_validate(changed(TEAM, team or {}))))


def only(findings: list[tuple[str, str]], place: str, message: str) -> None:
    assert [where for where, _ in findings] == [place]
    assert message in findings[0][1]
