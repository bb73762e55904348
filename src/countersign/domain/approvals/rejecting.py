"""Rejecting: what it says beside the reason, and the cool-down in which nobody is asked about the same again."""

import json
from collections.abc import Mapping
from datetime import timedelta
from hashlib import sha256

from countersign.domain.commands import Facts, Refusal
from countersign.domain.durations import Duration
from countersign.domain.event_parts import CoolDown, Denial
from countersign.domain.playbook import ApprovalPlaybook
from countersign.domain.rules import may_see
from countersign.domain.scene import Scene
from countersign.domain.texts import Answer, Given


def spans(book: ApprovalPlaybook) -> Mapping[str, Duration]:
    """Return the cool-downs that may be chosen, by the option that stands for each."""
    return {f"for_{span}".replace(" ", "_"): span for span in book.rejection.cool_down}


def denial(scene: Scene[ApprovalPlaybook]) -> Denial | None:
    """Return what a rejection says beside its reason, None if that is nothing."""
    code = scene.command.answers.get("code")
    found = Denial(
        code if isinstance(code, str) else None, scene.reason("scope"), scene.reason("alternative"), _cool_down(scene)
    )
    return found if found != Denial() else None


def _cool_down(scene: Scene[ApprovalPlaybook]) -> CoolDown | None:
    span = spans(scene.book).get(str(scene.command.answers.get("cool_down")))
    until = scene.at + timedelta(minutes=span.minutes) if span else None
    return CoolDown(until, fingerprint(scene.book, scene.case.answers)) if until else None


def fingerprint(book: ApprovalPlaybook, answers: Mapping[str, Answer] | Mapping[str, Given]) -> str:
    """Return the SHA-256 (hex) of the answers by which a playbook tells that two requests ask for the same.

    Letter case and the order of choices make no difference. Typed text is never among these answers.
    """
    said = {name: _plain(answers.get(name)) for name in book.rejection.same}
    return sha256(json.dumps(said, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def _plain(value: Answer | Given | None) -> object:
    items = value if isinstance(value, tuple) else (value,)
    return sorted(str(item).casefold() for item in items)


def cooling_down(facts: Facts, actor: str) -> Refusal | None:
    """Return why a request is not taken: the same was rejected and may not be asked again yet; None if it may.

    Whoever may not see the earlier case learns only until when.
    """
    case = facts.earlier
    if case is None or case.denial is None or case.denial.cool_down is None or case.outcome is None:
        return None
    until = case.denial.cool_down.until
    if not may_see(case, actor):
        return Refusal("cooling_down_private", until=until)
    return Refusal("cooling_down", case.outcome.by, case.outcome.at, until=until, case=case.id, key=case.key)
