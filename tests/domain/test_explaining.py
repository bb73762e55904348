"""What a rehearsal tells of requests, incidents, tasks and digests."""

import json
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from countersign.app.rehearsing import rehearse
from countersign.domain import rehearsal
from countersign.domain.cast import Cast
from countersign.domain.commands import OPEN, Command
from countersign.domain.explanation import Explanation, as_data
from countersign.domain.localtime import short
from countersign.domain.rehearsal import Beat, Filed, Stage
from tests.domain.builders import (
    ANA,
    FACTS,
    LEAD,
    LEGAL,
    SECURITY,
    START,
    approval,
    incident,
    near_miss,
    review,
    stage,
    task,
    text,
    timed,
)
from tests.domain.rehearsing import CAST, TEAM, at, told


def people(explanation: Explanation) -> list[list[tuple[str, str]]]:
    """Return who is asked and why, stage by stage."""
    return [[(one.who, one.reason) for one in asking.people] for asking in explanation.asked]


def line(explanation: Explanation) -> list[str]:
    """Return the timeline: when, what strikes, and who is added."""
    return [
        " ".join([short(entry.at, TEAM.zone), *sorted(entry.does), *(one.who for one in entry.added)])
        for entry in explanation.timeline
    ]


def test_a_request_that_nobody_answers_is_told_to_its_end() -> None:
    escalate = [{"at": "100 %", "add": "deputies"}, {"at": "150 %", "add": [LEAD]}]
    clock = timed(remind=["50 %"], escalate=escalate, end={"at": "300 %", "then": "lapse"})
    found = told(approval(clocks=clock))
    assert line(found) == [
        "Tue 2026-03-03 10:00 ben",
        "Tue 2026-03-03 14:00 remind",
        "Tue 2026-03-03 18:00 escalate limit carl dora",
        "Tue 2026-03-03 22:00 escalate finn",
        "Wed 2026-03-04 10:00 lapse",
    ]
    assert [(one.who, one.face) for one in found.timeline[2].told] == [("ben", "reminder"), ("ana", "waiting")]
    assert found.timeline[-1].state == "lapsed"
    assert found.end
    assert (found.end.state, short(found.end.at, TEAM.zone)) == ("lapsed", "Wed 2026-03-04 10:00")
    assert [one.reason for one in found.timeline[3].added] == ["may answer for legal"]


def test_what_stays_overdue_is_overdue_since_its_first_limit() -> None:
    found = told(approval(stage(LEGAL, clock="a"), clocks={"a": {"limit": "8 hours"}, "b": {"limit": "1 hour"}}))
    assert found.end
    assert (found.end.state, short(found.end.at, TEAM.zone)) == ("overdue", "Tue 2026-03-03 18:00")


def test_without_a_clock_nothing_happens() -> None:
    found = told(approval(clocks={}))
    assert line(found) == ["Tue 2026-03-03 10:00 ben"]
    assert found.end
    assert found.end.state == "pending"
    assert found.asked[0].clocks == ()


def test_business_time_says_why_it_stands_still() -> None:
    clock = timed(limit="2 business days", calendar="office", remind=["50 %"])
    found = told(approval(clocks=clock), "Wed 2026-03-04 18:00")
    assert [entry.notes for entry in found.timeline] == [
        ("counting begins Fri 6 Mar 2026, 09:00 CET, when the calendar opens",),
        ("Thu 5 Mar is closed",),
        ("no working hours on Sat 7 Mar and Sun 8 Mar",),
    ]
    assert [(one.clock, one.length) for one in found.asked[0].clocks] == [("decision/1", "2 business days")]


def test_what_was_said_once_is_not_said_again() -> None:
    both = {"decision": {"limit": "8 business hours", "calendar": "office", "remind": ["50 %"]}}
    stages = [stage(LEGAL), stage(SECURITY, stage="more", beside=True)]
    found = told(approval(*stages, clocks=both), "Fri 2026-03-06 16:00")
    notes = [note for entry in found.timeline for note in entry.notes]
    assert notes == ["no working hours on Sat 7 Mar and Sun 8 Mar"]


def test_wall_time_says_when_clocks_change() -> None:
    found = told(approval(clocks=timed(limit="48 hours")), "Sat 2026-03-28 10:00")
    assert found.timeline[-1].notes == ("clocks change on Sun 29 Mar",)


REASONS = [
    ("hal", (), [("ben", "legal")]),
    ("ben", (), [("finn", "fallback: nobody of legal may (Ben asks, and so no deputy decides it either)")]),
    ("hal", ("ben",), [("carl", "legal, deputy: Ben is away")]),
    ("carl", ("ben",), [("dora", "legal, deputy: Ben is away")]),
    (
        "hal",
        ("ben", "carl", "dora"),
        [("finn", "fallback: nobody of legal can (Ben is away, Carl is away, Dora is away)")],
    ),
]


@pytest.mark.parametrize(("by", "away", "asked"), REASONS)
def test_everybody_who_is_asked_has_a_reason(by: str, away: tuple[str, ...], asked: list[tuple[str, str]]) -> None:
    assert people(told(approval(), by=by, away=away)) == [asked]


def test_who_gains_and_who_is_asked_already_are_passed_over_with_a_reason() -> None:
    book = approval(stage(LEGAL, {"person": "carl"}, {"field": "friend"}, {"person": "eve"}, quorum="all"))
    found = told(book, away=("ben",), gains=(CAST.actor("eve"),), friend=CAST.actor("hal"))
    assert people(found) == [
        [
            ("carl", "legal, deputy: Ben is away"),
            ("finn", "fallback: nobody of carl can (Carl is asked already)"),
            ("hal", "named: “Who decides?”"),
            ("gus", "fallback: nobody of eve may (Eve would gain by it, and so no deputy decides it either)"),
        ]
    ]


def test_groups_and_rotas_say_whose_they_are() -> None:
    book = approval(stage({"group": "platform"}, {"rota": "watch"}, quorum="all"))
    assert people(told(book)) == [[("hal", "watch, on turn"), ("carl", "one of platform"), ("dora", "one of platform")]]
    assert people(told(book, away=("hal",)))[0][0] == ("eve", "watch, deputy: Hal is away")
    assert people(told(book, away=("carl", "dora")))[0][1] == (
        "finn",
        "fallback: nobody of platform can (Carl is away, Dora is away)",
    )
    early = told(book, "Mon 2026-02-16 10:00", away=("finn", "gus"))
    assert [(one.seat, one.reason) for one in early.asked[0].unfilled] == [("rota:watch", "nobody of watch was found")]


def test_a_seat_that_nobody_can_fill_says_why_and_nobody_could_approve_it() -> None:
    away = ("ben", "carl", "dora", "finn", "gus")
    found = told(approval(stage(LEGAL, {"field": "friend"}, quorum="all")), away=away)
    assert [(one.seat, one.reason) for one in found.asked[0].unfilled] == [
        ("role:legal", "nobody of legal can (Ben is away, Carl is away, Dora is away)"),
        ("field:friend", "nobody of “Who decides?” was found"),
    ]
    assert found.approvable is False
    assert found.grant is None
    assert [(one.who, one.face) for one in found.timeline[0].told] == [("maya", "stuck")]


def test_later_stages_are_those_of_a_request_that_everybody_approves_at_once() -> None:
    stages = [
        stage(LEGAL, SECURITY, quorum="all"),
        stage({"person": "hal"}, stage="beside", beside=True),
        stage(LEAD, stage="last", quorum=1),
    ]
    found = told(approval(*stages))
    assert [(one.stage, one.quorum, one.later, one.beside) for one in found.asked] == [
        ("check", "all", False, False),
        ("beside", "any", False, True),
        ("last", "1", True, False),
    ]
    assert people(found)[2] == [("finn", "lead")]
    assert found.approvable is True
    assert found.grant is None


def test_an_approval_at_once_gives_a_grant_with_reminders() -> None:
    grant = {"lasts": "60 days", "remind": ["14 days"], "system": "system", "scope": "scope"}
    found = told(approval(grant=grant), system="chatbot", scope=("read", "write"))
    assert found.grant
    assert (found.grant.system, found.grant.scope) == ("chatbot", "read, write")
    assert short(found.grant.until, TEAM.zone) == "Sat 2026-05-02 11:00"
    assert [short(reminder, TEAM.zone) for reminder in found.grant.reminders] == ["Sat 2026-04-18 11:00"]


def test_the_rule_and_why_no_earlier_one() -> None:
    when = {"requester": "roles", "contains": "security"}
    routing = [
        {"rule": "Security asks", "when": when, "stages": [stage(LEAD)]},
        {"rule": "Everybody else", "stages": [stage(LEGAL)]},
    ]
    book = approval(routing=routing)
    found = told(book)
    assert found.rule == "Everybody else"
    assert found.route
    assert found.route.fits is None
    assert [(one.rule, one.needs) for one in found.route.passed] == [
        ("Security asks", ("requester's roles contains security",))
    ]
    other = told(book, by="eve")
    assert (other.rule, other.route and other.route.fits) == ("Security asks", "requester's roles contains security")


def test_what_a_score_is_made_of_and_what_would_be_lighter() -> None:
    form = [
        {"field": "what", "label": "What?", "type": "text", "required": True},
        {"field": "reach", "label": "Who uses it?", "type": "select", "options": ["us", "all"]},
    ]
    bands = [{"name": "high", "at_least": 4}, {"name": "low", "at_least": 0}]
    routing = [
        {"rule": "High", "when": {"band": "risk", "equals": "high"}, "stages": [stage(LEGAL), stage(LEAD)]},
        {"rule": "Low", "stages": [stage(LEGAL)]},
    ]
    scores = {"risk": {"questions": {"reach": {"us": 1, "all": 4}}, "bands": bands}}
    book = approval(form=form, scores=scores, routing=routing)
    found = told(book, reach="all").route
    assert found
    assert [(name, part.question, part.answer, part.points) for name, part in found.points] == [
        ("risk", "Who uses it?", "All", 4)
    ]
    assert [(way.answers, way.rule) for way in found.lighter] == [("“Who uses it?” Us", "Low")]


def test_answers_that_do_not_fit_are_refused_and_nothing_else_is_told() -> None:
    found = told(approval(), until="2026-03-01")
    assert found.refused
    assert list(found.refused.fields) == ["until"]
    assert (found.asked, found.timeline, found.end) == ((), (), None)


def test_an_incident_tells_its_clocks_by_severity() -> None:
    found = told(incident(), severity="high", type="leak")
    assert (found.severity, found.checklist) == ("high", ("Find it", "Stop it"))
    assert people(found) == [[("ben", "legal"), ("eve", "security"), ("hal", "named: hal")]]
    assert [(one.clock, one.length) for one in found.asked[0].clocks] == [
        ("triage/1", "1 hour"),
        ("leadership/1", "2 hours"),
        ("containment/1", "8 hours"),
        ("resolution/1", "3 days"),
    ]
    assert line(found)[:4] == [
        "Tue 2026-03-03 10:00 ben eve hal",
        "Tue 2026-03-03 10:30 remind",
        "Tue 2026-03-03 11:00 escalate limit carl dora",
        "Tue 2026-03-03 12:00 escalate limit finn",
    ]
    assert [(mark.clock, mark.does) for mark in found.timeline[3].struck] == [
        ("leadership/1", "limit"),
        ("leadership/1", "escalate"),
    ]
    assert (found.rule, found.approvable) == (None, None)


def test_a_near_miss_has_no_clock_and_a_task_has_a_day() -> None:
    quiet = told(near_miss())
    assert line(quiet) == ["Tue 2026-03-03 10:00 ben"]
    found = told(task(), owner=CAST.actor("hal"), due="2026-03-04")
    assert people(found) == [[("hal", "named: “Who?”")]]
    assert [(one.clock, one.length) for one in found.asked[0].clocks] == [("due/1", None)]
    assert line(found) == ["Tue 2026-03-03 10:00 hal", "Thu 2026-03-05 00:00 limit"]


def test_a_digest_is_posted_and_then_somebody_is_asked() -> None:
    found = told(review())
    assert line(found) == ["Tue 2026-03-03 10:00", "Mon 2026-03-09 09:00 publish finn", "Mon 2026-03-16 09:00 miss"]
    assert (found.requester, people(found)) == ("system", [[("finn", "lead")]])
    assert found.end
    assert found.end.state == "missed"


def test_an_erasure_is_rehearsed_as_if_it_named_a_case() -> None:
    assert people(told(approval(effect="erase"))) == [[("ben", "legal")]]


def test_for_machines_moments_are_those_of_the_team_and_everything_is_plain() -> None:
    grant = {"lasts": "60 days"}
    data = as_data(told(approval(grant=grant), away=("ben",)))
    plain = json.loads(json.dumps(data))
    assert plain["at"] == "2026-03-03T10:00+01:00"
    assert plain["away"] == ["ben"]
    assert plain["grant"]["until"] == "2026-05-02T11:00+02:00"
    assert plain["asked"][0]["people"][0]["who"] == "carl"
    refused = json.loads(json.dumps(as_data(told(approval(), until="2026-03-01"))))
    assert refused["refused"]["fields"] == {"until": "Choose a date from 3 March 2026 on."}


def test_whoever_is_back_is_asked_again_and_whoever_goes_is_replaced() -> None:
    away = ("ben to 2026-03-03", "eve 2026-03-04 to 2026-03-04")
    found = told(approval(stage(LEGAL, SECURITY, quorum="all"), clocks=timed(limit="3 days")), away=away)
    assert line(found)[:2] == ["Tue 2026-03-03 10:00 carl eve", "Wed 2026-03-04 00:00 ben carl"]
    assert [(one.who, one.why) for one in found.timeline[1].left] == [("carl", "back"), ("eve", "away")]
    assert [one.reason for one in found.timeline[1].added] == ["legal", "security, deputy: Eve is away"]


def test_a_seat_that_nobody_can_fill_later_on_is_told_ahead() -> None:
    away = tuple(f"{name} 2026-03-05 to 2026-03-20" for name in ("ben", "carl", "dora", "finn", "gus"))
    found = told(approval(clocks=timed(limit="3 days")), away=away)
    ahead = found.timeline[1]
    assert short(ahead.at, TEAM.zone) == "Wed 2026-03-04 08:00"
    assert [(one.who, one.face) for one in ahead.told] == [("maya", "ahead"), ("ana", "ahead")]


def test_messages_wait_for_the_hours_of_their_readers_unless_the_playbook_is_urgent() -> None:
    people = {**TEAM.people, "ben": TEAM.people["ben"].model_copy(update={"calendar": "office"})}
    cast = Cast(TEAM.model_copy(update={"people": people}))
    book = approval(clocks=timed(remind=["50 %"])).model_copy(update={"zone": TEAM.zone})
    filed = Filed(at("Fri 2026-03-06 18:00"), {"what": text("x")}, "ana")
    said = rehearse(cast, book, filed)
    waits = [
        [(one.who, one.face, one.waits and short(one.waits, TEAM.zone)) for one in entry.told]
        for entry in said.timeline
    ]
    assert waits == [
        [("ben", "prompt", "Mon 2026-03-09 09:00")],
        [("ben", "reminder", "Mon 2026-03-09 09:00")],
        [("ben", "reminder", "Mon 2026-03-09 09:00"), ("ana", "waiting", None)],
    ]
    urgent = rehearse(cast, book.model_copy(update={"urgent": True}), filed)
    assert [one.waits for entry in urgent.timeline for one in entry.told] == [None, None, None]


# ---- the rehearsal itself


def opening() -> tuple[Stage, Beat]:
    """Return a request that was opened, with what it is played on."""
    book = approval(clocks=timed(remind=["25 %", "50 %"]))
    here = Stage(book, lambda *_: FACTS, lambda after: after + timedelta(hours=3))
    beat = rehearsal.opening(here, Command("k", OPEN, ANA, "c", "exception", answers={"what": text("x")}), START)
    assert isinstance(beat, Beat)
    return here, beat


def test_a_rehearsal_ends_however_many_deadlines_there_are() -> None:
    here, beat = opening()
    assert [one.timers for one in rehearsal.silence(here, beat)] == [
        ("decision/1/remind25%",),
        ("decision/1/remind50%",),
        ("decision/1/limit",),
    ]
    assert len([*rehearsal.silence(here, beat, most=2)]) == 2


def test_rounds_go_on_until_the_next_deadline() -> None:
    """At two hours a reminder, at four another, and between it and the limit at eight a round that changes nothing."""
    here, beat = opening()
    asked = list[datetime]()
    watched = replace(here, facts=lambda command, _, at: (asked.append(at), FACTS)[1])
    assert len([*rehearsal.silence(watched, beat)]) == 3
    assert [(at - START).total_seconds() / 3600 for at in asked] == [2, 4, 7, 8]


def test_a_rehearsal_ends_where_no_deadline_may_strike() -> None:
    here, beat = opening()
    event, case = beat.steps[-1]
    assert [*rehearsal.silence(here, replace(beat, steps=((event, replace(case, state="withdrawn")),)))] == []
