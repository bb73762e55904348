"""Digests with incidents, and with what every figure was the last time."""

import dataclasses
from typing import Any

import pytest

from countersign.domain.digests import DigestContent, Figures, IncidentFigures, SealLine
from countersign.slack.views import figures
from countersign.slack.views.faces import render
from tests.slack.views import incidents as i
from tests.slack.views import sample as s
from tests.slack.views.checks import check_message

ALL = ["open", "incidents", "decided", "ending", "figures"]


def digest(content: DigestContent, *sections: str, titles: dict[str, str] | None = None) -> dict[str, Any]:
    """Return a digest of these sections; without any, of all."""
    book = s.WEEKLY.model_copy(update={"sections": sections or tuple(ALL)})
    picture = s.review(content).picture(titles=titles or {})
    return check_message(render("digest", dataclasses.replace(picture, playbook=book)))


def test_digest_with_incidents_and_changes(snapshot: Any) -> None:
    titles = {"i0": "Invoices of others", "i2": "A refund nearly made"}
    assert digest(i.content(), titles=titles) == snapshot


def test_digest_of_incidents_alone_shows_nothing_else(snapshot: Any) -> None:
    assert digest(i.content(changed=False), "incidents") == snapshot


def test_digest_without_incidents_says_so_and_counts_what_there_was(snapshot: Any) -> None:
    assert digest(i.content(0), "incidents") == snapshot
    assert "declared" not in str(digest(i.content(0, changed=False), "incidents"))


@pytest.mark.parametrize("section", ALL)
def test_a_section_that_is_not_listed_is_not_shown(section: str) -> None:
    names = {
        "open": "*Waiting*",
        "incidents": "*Incidents*",
        "decided": "*Decided*",
        "ending": "*Ending soon*",
        "figures": "*Figures*",
    }
    said = str(digest(i.content(), *(name for name in ALL if name != section)))
    assert [name for name in ALL if names[name] not in said] == [section]


def test_a_digest_prints_the_seal_so_that_slack_keeps_it() -> None:
    sealed = dataclasses.replace(i.content(), seal=SealLine(7, "0123456789abcdef01234567"))
    said = str(digest(sealed))
    assert "The record is sealed: seal 7 begins with `0123456789abcdef01234567`." in said
    assert "sealed" not in str(digest(i.content()))


def test_the_notification_names_what_is_shown() -> None:
    assert digest(i.content(1))["text"] == "Weekly review: 2 waiting, 1 incident running, 2 decided"
    assert digest(i.content(), "incidents")["text"] == "Weekly review: 3 incidents running"
    assert digest(i.content(), "figures")["text"] == "Weekly review: published"


@pytest.mark.parametrize("size", [21, 70, 400])
def test_a_long_digest_of_everything_keeps_the_limits(size: int) -> None:
    titles = {f"{sort}{n}": "long " * 50 for sort in "odei" for n in range(size)}
    more = vars(i.content(size)) | {name: getattr(s.content(size), name) for name in ("open", "decided", "ending")}
    assert f"… and {size - 20} more" in str(digest(DigestContent(**more), titles=titles))


def test_actions_of_incidents_are_named_counted_and_said_to_be_carried_over() -> None:
    content = i.content(1)
    (line,) = (dataclasses.replace(one, actions=2, missing=("root_cause", "pause")) for one in content.incidents)
    first, *others = content.open
    changed = {"incidents": (line,), "open": (dataclasses.replace(first, of="INC-0", overdue=True), *others)}
    said = str(digest(dataclasses.replace(content, **changed)))
    assert "Actions carried over from incidents: 1, 1 overdue." in said
    assert " · action of INC-0" in said
    assert " · 2 open actions" in said
    assert " · missing to close: root cause, lifting the pause" in said
    assert "carried over" not in str(digest(content))


NONE = Figures(0, 0, None, None, None, (), 0)


def test_one_is_one_and_many_are_many() -> None:
    one, two = dataclasses.replace(NONE, in_force=1), dataclasses.replace(NONE, in_force=2)
    assert figures.requests(one, two)[0] == (
        "0 opened (0 last time) · 0 decided (0 last time) · 1 approval in force (2 last time)"
    )
    assert figures.requests(two, None)[0] == "0 opened · 0 decided · 2 approvals in force"


def test_what_was_not_measured_the_last_time_is_not_compared() -> None:
    now = dataclasses.replace(NONE, median=5, p90=90, within=100)
    assert figures.requests(now, NONE)[1] == (
        "Half were decided within 5 min · nine in ten within 1 h 30 min · 100 % kept their limit"
    )
    assert figures.requests(NONE, now)[1:] == ["Nothing is overdue."]


def test_overdue_is_compared_for_each_person_and_cut_off() -> None:
    many = tuple((s.person(f"p{n}"), 1) for n in range(22))
    now = dataclasses.replace(NONE, overdue=(*many, (s.DANA, 1)))
    assert figures.requests(now, None)[-1].endswith(", 3 more people")
    assert figures.requests(dataclasses.replace(now, overdue=now.overdue[:21]), None)[-1].endswith(", 1 more person")
    last = dataclasses.replace(NONE, overdue=((s.person("p0"), 4),))
    assert "<@UP0> 1 (4 last time), <@UP1> 1," in figures.requests(now, last)[-1]


def test_very_many_types_are_cut_off() -> None:
    found = IncidentFigures(12, 0, 0, (), tuple((f"type_{n}", 1) for n in range(12)), ())
    lines = figures.incidents(dataclasses.replace(NONE, incidents=found), NONE)
    assert lines[0] == "12 declared (0 last time) · 0 closed (0 last time) · 0 near misses (0 last time)"
    assert lines[1].endswith("type 9 1, 2 more")
