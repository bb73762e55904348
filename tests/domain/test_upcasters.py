"""Old versions of events: lifted step by step when read, never rewritten."""

from typing import Any

from countersign.domain import events as e
from countersign.domain import record
from countersign.domain.case import Stamp
from countersign.domain.upcasters import UPCASTERS
from tests.domain.builders import ANA, START


def test_no_current_version_of_an_event_is_lifted() -> None:
    assert not {(kind.type, kind.version) for kind in record._TYPES.values()} & set(UPCASTERS)


def test_an_old_event_is_lifted_until_it_is_of_today() -> None:
    def split(data: dict[str, Any]) -> tuple[str, int, dict[str, Any]]:
        return "passed", 1, {"step": data["phase"]}

    def rename(data: dict[str, Any]) -> tuple[str, int, dict[str, Any]]:
        return "stage_passed", 1, {"stage": data["step"]}

    now = record.write("c1", 2, "h", Stamp(ANA, START), e.StagePassed(4))
    old = now.body.replace('"stage_passed"', '"phase_over"').replace('{"stage":4}', '{"phase":4}')
    lifted = record.read(old, "hash", {("phase_over", 1): split, ("passed", 1): rename})
    assert (lifted.event, lifted.body, lifted.hash) == (e.StagePassed(4), old, "hash")
