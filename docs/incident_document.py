"""Writes incident-document.md, a sample of a post-incident document: ``make document``. A test compares the page.

The incident is played by the shipped rules and the sample team: every line of it is what the program says.
"""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from countersign.domain.actors import SYSTEM
from countersign.domain.cast import Cast
from countersign.domain.commands import DECIDED, Facts, Holder
from countersign.domain.incidents.document import document
from countersign.domain.incidents.markdown import markdown
from countersign.domain.incidents.wording import Wording
from countersign.domain.texts import Given, Text
from countersign.playbook_files import load
from tests.domain.builders import Life

PAGE = Path(__file__).parent / "incident-document.md"
_BOOKS = load(Path(__file__).parents[1] / "playbooks")
_CAST = Cast(_BOOKS.team)
_WHAT = "~The billing chatbot shows other people's invoices"
_HEAD = """> A sample of what is attached when an incident is closed, made by `make document` from the shipped rules and
> the sample team. What is read where stands in [incidents.md](incidents.md#the-document).

"""
_DECLARED = datetime(2026, 11, 24, 20, 40, tzinfo=UTC)


def _facts() -> Facts:
    """Return the sample team as it stands in team.yaml; Omar is on call."""
    roles = {
        name: Holder(_CAST.actor(role.primary), tuple(map(_CAST.actor, role.deputies)))
        for name, role in _BOOKS.team.roles.items()
        if role.primary
    }
    people = {handle: _CAST.actor(handle) for handle in _BOOKS.team.people}
    return Facts(roles=roles, people=people, rotas={"on_call": Holder(_CAST.actor("omar"))})


def _says(life: Life, minutes: float, verb: str, by: str, **answers: Any) -> None:
    """Let somebody do something some minutes later; ``~`` begins what is typed, ``@`` somebody's handle."""
    life.after(minutes=minutes)
    decision = life.do(verb, _CAST.actor(by), {name: _given(value) for name, value in answers.items()})
    if decision.refusal:
        raise ValueError(f"{verb}: {decision.refusal}")


def _given(value: Any) -> Any:
    if isinstance(value, str) and value[:1] == "~":
        return Text("5a" * 16, value[1:])
    return _CAST.actor(value[1:]) if isinstance(value, str) and value[:1] == "@" else value


def _decided(life: Life, minutes: float, key: str, *by: str) -> None:
    """Let the approval of what was asked for last be opened, and approved some minutes later."""
    one = {"case": life.case.referrals[-1].case, "key": key, "by": " ".join(map(_CAST.actor, by))}
    life.do(DECIDED, SYSTEM, {**one, "state": "open"})
    life.after(minutes=minutes)
    life.do(DECIDED, SYSTEM, {**one, "state": "approved"})


def played() -> Life:
    """Return the incident of the sample: declared in the evening, contained in the night, closed a week later."""
    life = Life(_BOOKS.kinds["incident"], facts=_facts(), now=_DECLARED)
    known: dict[str, Given] = {"what": _given(_WHAT), "type": "privacy_violation", "system": "Billing chatbot"}
    known["discovered"] = (_DECLARED - timedelta(minutes=40)).isoformat()
    life.open(_CAST.actor("carla"), severity="high", **known)
    _says(life, 6, "take", "omar")
    _says(life, 15, "triage", "omar", reason="~Eleven customers saw another one's invoice since noon.")
    _says(life, 2, "pause", "omar", reason="~It goes on while we look.", suspend="suspend")
    _decided(life, 9, "PAU-1", "ruth", "theo")
    _says(life, 5, "inform", "theo")
    facts: Any = {**known, "personal_data": True, "eu_residents": True}
    _says(life, 20, "amend", "omar", reason="~Two of them live in France.", **facts)
    _says(life, 5, "take_over", "priya", duty="privacy")
    _says(life, 10, "update", "omar", status="~The chatbot is off. We look for everybody whose invoices were shown.")
    _says(life, 240, "contain", "omar", reason="~The cache of answers is off.")
    _says(
        life,
        600,
        "draft",
        "priya",
        notice="regulator",
        text="~Eleven customers, two of them in the EU. Shown: invoices.",
    )
    _decided(life, 35, "NOT-1", "ruth", "maya")
    _says(life, 10, "sent", "priya", letter="regulator", evidence="~By the authority's form, reference 2026-4711")
    given = life.now.isoformat()
    _says(life, 5, "notified", "priya", owed="gdpr_authority", given=given, evidence="~Reference 2026-4711")
    for item in range(6):
        _says(life, 3, "tick", "omar", item=f"item_{item}")
    _says(life, 3, "skip", "omar", item="item_6", reason="~No model was trained on them.")
    _says(life, 600, "resolve", "omar", reason="~The customer is part of the cache key.")
    _says(life, 30, "lift", "omar", reason="~Four thousand test questions show nobody else's data.")
    _decided(life, 50, "LIF-1", "ruth", "theo")
    _says(life, 60, "action", "omar", what="~Tell the eleven customers how it ended", owner="@erin", due="2026-12-04")
    life.do("progress", SYSTEM, {"task": "c1.a1", "key": "ACT-1", "state": "open"})
    when = (_DECLARED - timedelta(hours=9)).isoformat()
    _says(life, 2000, "entry", "theo", text="~The release with the shared cache went out.", when=when)
    _says(
        life,
        60,
        "review",
        "omar",
        root_cause="~The key of the cache had the question in it, and not the customer.",
        tests="~Ask the same question as two customers, and compare.",
        change="~Cache keys are part of every release review",
        change_owner="@theo",
        change_due="2026-12-11",
    )
    life.do("progress", SYSTEM, {"task": "c1.a2", "key": "ACT-2", "state": "open"})
    _says(life, 4320, "close", "omar", reason="~Nobody else was affected.")
    return life


def page() -> str:
    """Return the whole page, as the program writes it now."""
    life = played()
    names = {_CAST.actor(handle): _CAST.name(handle) for handle in _CAST.actors}
    wording = Wording(life.words, names, zone=life.book.zone)
    return _HEAD + markdown(document(life.events, life.book, life.words), wording)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
