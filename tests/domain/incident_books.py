"""Playbooks of incidents that use all their parts at once, and teams around them, for hypothesis to draw."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import strategies as st

from countersign.domain.actors import SYSTEM, Actor
from countersign.domain.case import Case
from countersign.domain.commands import Facts, Holder
from countersign.domain.incidents.demands import Demand
from countersign.domain.incidents.legal import LegalDuty, LegalState
from countersign.domain.incidents.state import Response
from countersign.domain.playbook import IncidentPlaybook
from countersign.domain.severities import GOALS
from tests.domain.builders import (
    ANA,
    BEN,
    CARL,
    DORA,
    DUTIES,
    EVE,
    FINN,
    GUS,
    HAL,
    LEAD,
    LEGAL,
    MAYA,
    SECURITY,
    START,
    incident,
    regulation,
)

TEAM = [ANA, BEN, CARL, DORA, EVE, FINN, GUS, HAL]
SEVERITIES = ["high", "low", "odd"]
DEMANDS: list[Demand] = ["root_cause", "tests", "change", "checklist"]
DECISIONS = {name: name for name in ("pause", "lift", "excuse", "send", "unseal")}
FORM = [
    {"field": "severity", "label": "How severe?", "type": "select", "options": ["high", "low"]},
    {"field": "what", "label": "What?", "type": "text", "required": True},
    {"field": "system", "label": "Which system?", "type": "system"},
    {"field": "type", "label": "Which kind?", "type": "select", "options": ["leak", "bias"]},
    {"field": "discovered", "label": "When?", "type": "datetime", "past": True},
    *({"field": name, "label": name, "type": "checkbox"} for name in ("private", "drill", "confidential")),
]

people = st.sampled_from(TEAM)
_holders = st.lists(people, max_size=3, unique=True).map(
    lambda team: Holder(team[0], tuple(team[1:])) if team else Holder(None)
)


def _carrying(duties: dict[str, tuple[int, LegalState]]) -> Response:
    """Return the response of an incident that has duties to report, each with its limit in hours and its state."""
    return Response(
        legal=tuple(
            LegalDuty(name, 1, START, START + timedelta(hours=hours), (), None, START, state)
            for name, (hours, state) in duties.items()
        )
    )


_OTHER = Case("c2", "incident", "incident", "", "INC-2", "declared", ANA, START, START, 1)
_STATES: list[LegalState] = ["open", "notified", "excused", "ended"]
_carried = st.tuples(st.sampled_from([1, 72, 9999]), st.sampled_from(_STATES))
others = st.builds(
    lambda drill, duties: replace(_OTHER, drill=drill, response=_carrying(duties)),
    st.sampled_from([False, False, True]),
    st.dictionaries(st.sampled_from(["gdpr", "bias", "final"]), _carried),
)


def _absences(away: frozenset[Actor]) -> dict[Actor, Any]:
    """Return stretches in which people are away: from an hour after the beginning on."""
    return {person: ((START + timedelta(hours=1), START + timedelta(days=400)),) for person in away}


_facts = st.builds(
    Facts,
    roles=st.fixed_dictionaries(dict.fromkeys(["legal", "security", "lead"], _holders)),
    people=st.just({"hal": HAL}),
    away=st.frozensets(people, max_size=3),
    barred=st.dictionaries(people, st.just("guest"), max_size=1),
    admins=st.just((MAYA,)),
    other=others,
)
teams = _facts.map(lambda team: replace(team, absences=_absences(team.away)))

_helps = st.sampled_from(["deputies", [{"role": "lead"}], [{"person": "hal"}, {"role": "security"}]])
_clocks = st.fixed_dictionaries(
    {
        "limit": st.sampled_from(["20 minutes", "3 hours", "2 days", "2 business hours"]),
        "calendar": st.just("office"),
        "remind": st.lists(st.sampled_from(["50 %", "80 %", "10 minutes before"]), max_size=2, unique=True),
        "escalate": st.lists(
            st.fixed_dictionaries({"at": st.sampled_from(["50 %", "100 %", "150 %"]), "add": _helps}), max_size=2
        ),
    }
)
_effects = [{"call": [{"person": "hal"}]}, {"tell": [LEAD, SECURITY]}, {"channel": "governance"}, {"update": True}]
_updates = st.sampled_from(["1 hour", {"every": "4 business hours", "calendar": "office"}])
_severities = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(GOALS, _clocks),
        "on_entry": st.lists(st.sampled_from(_effects), min_size=1, max_size=4),
        "updates": _updates,
    },
).map(lambda parts: {"label": "L"} | parts)

_BIAS = {"field": "type", "equals": "bias"}
_LAWS: dict[str, Any] = {
    "gdpr": regulation(remind=["50 %"], anchor="discovered"),
    "bias": regulation(when=_BIAS, escalate=[{"at": "100 %", "add": "deputies"}]),
    "severe": regulation(
        when={"field": "severity", "equals": "high"}, limit="4 hours", anchor="classified", at_most="24 hours"
    ),
    "final": regulation(limit="1 months", anchor="gdpr", duty=[SECURITY]),
}
_NOTICES = {
    "users": {"label": "Users", "template": "{what}, {severity}"},
    "authority": {"label": "Authority", "template": "{type} {measures}", "when": _BIAS},
}


@st.composite
def playbooks(draw: st.DrawFn) -> IncidentPlaybook:
    """Draw a playbook: any of its parts may be there, and mostly all are."""
    names = draw(st.lists(st.sampled_from(SEVERITIES), unique=True, max_size=3))
    laws = draw(st.lists(st.sampled_from([*_LAWS]), unique=True))
    decided = draw(st.sampled_from([DECISIONS, DECISIONS, {}, {"excuse": "excuse"}]))
    return incident(
        form=FORM,
        severities={name: draw(_severities) for name in names},
        severity=names[0] if names else None,
        private=draw(st.sampled_from([False, False, True])),
        regulations={name: _LAWS[name] for name in laws if name != "final" or "gdpr" in laws},
        duties=draw(st.sampled_from([DUTIES, DUTIES, []])),
        notices=_NOTICES if "send" in decided else {},
        decisions=decided,
        closing=draw(st.lists(st.sampled_from(DEMANDS), unique=True)),
        actions=draw(st.sampled_from([None, "task"])),
        room=draw(st.sampled_from([None, {"name": "ai-{key}"}])),
        pause=draw(st.sampled_from([None, {"webhooks": ["gateway"]}])),
        retention=draw(st.sampled_from([None, {"typed_text": "30 days"}])),
        summons=[
            {"ask": [LEGAL]},
            {"when": {"field": "severity", "equals": "high"}, "ask": [SECURITY]},
            {"when": {"field": "type", "equals": "leak"}, "ask": [{"person": "hal"}]},
        ],
    )


def carried(case: Case, other: Case) -> bool:
    """Tell whether another incident has every duty to report that is open here, and no later."""
    there = {duty.regulation: duty for duty in other.response.legal}
    return all(
        (one := there.get(duty.regulation)) is not None
        and (one.state in ("notified", "excused") or (one.state == "open" and one.limit <= duty.limit))
        for duty in case.response.owed
    )


ACTORS = people | st.sampled_from(["cli:bob", SYSTEM])
