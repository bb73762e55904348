"""A playbook of each lifecycle in which every state can be reached and every verb means something."""

from collections.abc import Mapping

from countersign.domain.ledger import LEDGER
from countersign.domain.playbook import Playbook
from countersign.domain.texts import GivenAnswers
from tests.domain.builders import (
    BEN,
    LEAD,
    LEGAL,
    SECURITY,
    approval,
    incident,
    regulation,
    review,
    severity,
    stage,
    task,
)

_GAINS = {"field": "gains", "label": "For whom?", "type": "people", "beneficiary": True}
_WHAT = {"field": "what", "label": "What?", "type": "text", "required": True}
_CLOCK = {
    "limit": "8 hours",
    "escalate": [{"at": "100 %", "add": "deputies"}],
    "end": {"at": "150 %", "then": "lapse"},
}

SAMPLES: Mapping[str, Playbook] = {
    "approval": approval(
        stage(LEGAL, SECURITY, quorum="all", denials=1, clock="decision"),
        stage(LEAD),
        clocks={"decision": _CLOCK},
        grant={"lasts": "30 days", "conditions": "task"},
        emergency={"by": [{"person": "gus"}], "lasts": "1 day", "review": {"limit": "2 days"}},
    ),
    "incident": incident(
        form=[
            {"field": "severity", "label": "How severe?", "type": "select", "options": ["high", "low"]},
            {"field": "type", "label": "Which kind?", "type": "select", "options": ["leak", "bias"]},
            _WHAT,
            _GAINS,
        ],
        severity="high",
        severities={
            "high": severity("High", triage={"limit": "1 hour", "escalate": [{"at": "100 %", "add": "deputies"}]}),
            "low": severity("Low"),
        },
        summons=[{"ask": [LEGAL]}],
        checklists={"leak": ["Find it", "Stop it"]},
        duties=[{"duty": "lead", "label": "Lead"}, {"duty": "scribe", "label": "Scribe"}],
        regulations={"gdpr": regulation()},
        decisions={"send": "notice", "excuse": "not_reportable"},
        notices={"users": {"label": "Users", "template": "{what}"}},
        closing=["root_cause"],
        actions="task",
    ),
    "task": task(
        form=[
            _WHAT,
            {"field": "owner", "label": "Who?", "type": "person", "required": True},
            {"field": "due", "label": "By when?", "type": "date", "required": True},
            _GAINS,
        ]
    ),
    "review": review(owner=LEGAL),
    "ledger": LEDGER,
}

# What the form of each is answered with, beside what it is about and who gains.
ANSWERS: Mapping[str, GivenAnswers] = {
    "approval": {},
    "incident": {"type": "leak"},
    "task": {"owner": BEN, "due": "2026-03-09"},
    "review": {"since": "2026-02-23T09:00:00+00:00", "due": "2026-03-09T09:00:00+00:00"},
    "ledger": {"what": "playbooks loaded"},
}

# What each verb is, said by hand and not by the tables under test:
#   opens      begins a case
#   decides    judges what somebody asked for, so four eyes are needed
#   acts       is for those who were called or hold the task, whoever opened the case
#   allows at once  is for those named for emergencies, and four eyes are needed
#   oversees   judges what was granted, for those who were asked about it
#   takes back is for the requester alone, and so is changing it or answering a question about it
#   joins      is for everybody in Slack who may see the case
#   points at  marks a message in Slack, for whoever sees it there
#   itself     is for the program alone, at its time
MEANINGS: Mapping[str, Mapping[str, str]] = {
    "approval": {
        "open": "opens",
        "approve": "decides",
        "approve_if": "decides",
        "reject": "decides",
        "ask": "decides",
        "resume": "acts",
        "answer": "takes back",
        "edit": "takes back",
        "withdraw": "takes back",
        "break_glass": "allows at once",
        "relinquish": "takes back",
        "suspend": "oversees",
        "lift": "oversees",
        "revoke": "oversees",
        "condition": "itself",
        "supersede": "itself",
        "fire": "itself",
        "reassess": "itself",
        "halt": "itself",
    },
    "incident": {
        "open": "opens",
        "take": "acts",
        "triage": "acts",
        "false_alarm": "acts",
        "inform": "acts",
        "severity": "acts",
        "tick": "acts",
        "skip": "acts",
        "untick": "acts",
        "draft": "acts",
        "sent": "acts",
        "contain": "acts",
        "resolve": "acts",
        "close": "acts",
        "review": "acts",
        "action": "acts",
        "progress": "itself",
        "reopen": "acts",
        "join": "joins",
        "duplicate": "acts",
        "unseal": "acts",
        "twin": "itself",
        "update": "acts",
        "take_over": "acts",
        "hand_over": "acts",
        "snooze": "acts",
        "reassess": "itself",
        "amend": "acts",
        "notified": "acts",
        "excuse": "acts",
        "entry": "acts",
        "pin": "points at",
        "unpin": "points at",
        "pause": "acts",
        "lift": "acts",
        "decided": "itself",
        "fire": "itself",
    },
    "task": {"open": "opens", "done": "acts", "drop": "acts", "supersede": "itself", "fire": "itself"},
    "review": {"open": "itself", "hold": "acts", "fire": "itself"},
    "ledger": {"note": "itself"},
}
