"""What Slack tells of without being asked: a user group changed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.slack.desk import Desk

MEMBERS = {"type": "subteam_members_changed", "subteam_id": "SPRI", "added_users": ["UANA"], "added_users_count": "1"}
UPDATED = {"type": "subteam_updated", "subteam": {"id": "SPRI", "handle": "privacy", "users": ["UANA"]}}


def told(desk: Desk, event: dict[str, Any]) -> bool:
    payload = {"type": "event_callback", "team_id": "T1", "event_id": "Ev1", "event": event}
    return bool(desk.control("deliver", type="events_api", payload=payload)["ok"])


@pytest.mark.parametrize(("event", "noted"), [(MEMBERS, ("SPRI", None)), (UPDATED, ("SPRI", "privacy"))])
def test_a_group_that_changed_is_noted(work: Desk, event: dict[str, Any], noted: tuple[str, str | None]) -> None:
    assert told(work, event)
    assert work.regrouped == [noted]


@pytest.mark.parametrize(
    "event", [MEMBERS | {"subteam_id": "no id"}, UPDATED | {"subteam": {"handle": "x"}}, UPDATED | {"subteam": "SPRI"}]
)
def test_what_slack_would_not_send_is_acknowledged_and_nothing_else(
    work: Desk, event: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    assert told(work, event)
    assert work.regrouped == []
    assert "a listener failed" not in caplog.messages
