"""Text that people type to break things: in no face does it ping, link, forge markup or exceed a limit of Slack."""

import dataclasses
from typing import Any

import pytest

from countersign.domain.actors import SYSTEM
from countersign.domain.playbook import Texts
from countersign.domain.verb_forms import offers
from countersign.slack.views import explain, form, lists
from countersign.slack.views.blocks import cut, escape, one_line, people, who
from countersign.slack.views.faces import FACES, render
from tests.slack.views import incidents as i
from tests.slack.views import sample as s
from tests.slack.views.checks import check_message, check_mrkdwn, check_view

HOSTILE = {
    "channel": "<!channel> <!here> <!everyone> <!subteam^S1> @here @channel @everyone #general",
    "mention": "<@UVICTIM> <#C1|general> <mailto:a@b|c>",
    "link": "<https://evil.example|Approve here> [Approve](https://evil.example) https://evil.example|x",
    "entities": "&amp; &lt;!channel&gt; &#60;!channel&#62; &",
    "amps": "&" * 3000,
    "angles": "<" * 3000 + ">" * 3000,
    "long": "x" * 100_000,
    "words": "word " * 20_000,
    "lines": "line\n" * 2_000,
    "rtl": "\u202e\u05e9\u05dc\u05d5\u05dd\u202c \u2066\u05de\u05e4\u05ea\u05d7\u2069 \u0639\u0631\u0628\u0649",
    "control": "a\x00b\x07c\x1bd\x7fe\x85f\u2028g\r\nh\ri",
    "marks": "`code` *bold* _it_ ~no~ ```block``` > quote",
    "template": "{key} {system} {0.__class__} {why!r} {request:>1000000000}",
    "date": "<!date^1^{date}|Approved by the policy owner>",
    "blank": " \n\t ",
}


def hostile_stories(text: str) -> list[Any]:
    story = s.pending(request=text, why=text, spec=text, mail=text)
    answers = s.ANSWERS | {"system": cut(text, 75), "data": text, "regions": (text,), "until": text, "start": text}
    answers |= {"users": text, "sponsor": text, "testers": (text, f"slack:T1/{text[:40]}")}
    forged = s.Story(s.BOOK, request=text, why=text).open(f"cli:{text}", **answers)
    forged.tell(SYSTEM, dataclasses.replace(s.pending().recorded[1].event, trace=(text, text)))
    asked = s.pending().tell(s.PRIYA, s.e.InfoAsked(s.pending().keep(text)))
    asked.texts |= dict.fromkeys([asked.case.questions[0].text], text)
    said = s.pending(request=text).tell(s.PRIYA, s.e.InfoAsked(asked.case.questions[0].text))
    said.texts |= asked.texts
    said.tell(s.ALEX, s.e.InfoGiven(said.keep(text)))
    now = said.case.answers | {"data": text, "users": text, "testers": (f"slack:T1/{text[:40]}",)}
    said.tell(s.ALEX, s.e.Revised(2, now, ("data", "users", "testers", "why", "files"), material=True))
    said.tell(s.ALEX, s.e.PeopleAsked(0, (s.asked(s.PRIYA, "role:privacy_lead"),)))
    return [story, forged, asked, said, s.rejected(text), s.task_dropped()]


def hostile_incidents(text: str) -> list[Any]:
    """Return incidents whose every typed text is hostile, and whose playbook is too."""
    line = " ".join(text.split())[:140] or "x"
    severities = {name: severity.model_copy(update={"label": line}) for name, severity in i.BOOK.severities.items()}
    texts = Texts.model_construct(opened=line)
    changes = {"name": line, "title": line, "severities": severities, "texts": texts}
    stories = [
        make(text)
        for make in (
            i.declared,
            i.ticked,
            i.raised,
            i.triaged,
            i.drafted,
            i.sent,
            i.contained,
            i.resolved,
            i.closed,
            i.false_alarm,
        )
    ]
    odd = i.declared(text).tell(s.DANA, s.e.ChecklistMade((text, line)))
    odd.tell(s.DANA, s.e.ItemTicked(0, odd.keep(text)))
    told = s.e.PeopleAsked(0, (s.asked(f"slack:T1/{text[:40]}", f"role:{text}"),), (f"role:{text}",))
    odd.tell(s.DANA, told).tell(f"cli:{text}", s.e.SeveritySet(text))
    for story in [*stories[:4], odd]:
        story.book = i.BOOK.model_copy(update=changes)
    return [*stories, odd, i.reopened(text), i.near_miss(text)]


@pytest.mark.parametrize("name", HOSTILE)
def test_no_face_lets_hostile_text_act(name: str) -> None:
    for story in hostile_stories(HOSTILE[name]):
        for face in FACES:
            picture = story.note(s.DANA)
            check_message(render(face, dataclasses.replace(picture, error=HOSTILE[name], slot=HOSTILE[name])))


@pytest.mark.parametrize("name", HOSTILE)
def test_no_face_of_an_incident_lets_hostile_text_act(name: str) -> None:
    for story in hostile_incidents(HOSTILE[name]):
        for face in FACES:
            check_message(render(face, story.note(s.DANA)))
        summary = lists.Summary(story.case, story.book, story.texts)
        check_message(lists.show(summary, s.DANA))
        check_message(lists.mine([summary] * 30))


@pytest.mark.parametrize("name", HOSTILE)
def test_no_form_of_an_incident_does(name: str) -> None:
    for story in hostile_incidents(HOSTILE[name]):
        for verb, move in offers(story.case, story.book, s.DANA).items():
            if move.form:
                check_view(form.verb_form(story.case, story.book, verb, move, "{}"))


@pytest.mark.parametrize("name", HOSTILE)
def test_no_playbook_text_acts_either(name: str) -> None:
    """A team writes its playbooks itself, but an ampersand in a label must not break a message."""
    text = " ".join(HOSTILE[name].split())[:140] or "x"
    form = [field.model_copy(update={"label": text}) for field in s.BOOK.form]
    texts = Texts.model_construct(opened=text, approved=text, rejected=text, lapsed=text, expired=text)
    rule = s.BOOK.routing[0].model_copy(update={"rule": text})
    book = s.BOOK.model_copy(
        update={"name": text, "form": tuple(form), "texts": texts, "title": text, "routing": (rule,)}
    )
    for make in s.STORIES:
        for face in FACES:
            check_message(render(face, dataclasses.replace(make().note(s.MAYA), playbook=book)))


@pytest.mark.parametrize("name", HOSTILE)
def test_digests_and_lists_neither(name: str) -> None:
    text = HOSTILE[name]
    titles = {f"{sort}{n}": text for sort in "odei" for n in range(30)}
    check_message(render("digest", s.review(s.content(30)).picture(titles=titles)))
    named = dataclasses.replace(i.FIGURES, by_severity=((text, 1),), by_type=((text, 2),))
    odd = dataclasses.replace(i.running(0), severity=text, state=text)
    found = i.content(30)
    found = dataclasses.replace(found, figures=dataclasses.replace(found.figures, incidents=named), incidents=(odd,))
    book = s.WEEKLY.model_copy(update={"sections": ("incidents",), "name": text[:150]})
    check_message(render("digest", dataclasses.replace(s.review(found).picture(titles=titles), playbook=book)))
    for found in (
        [],
        [lists.Summary(s.pending(request=text).case, s.BOOK, dict.fromkeys(s.pending().texts, text))] * 30,
    ):
        for message in (lists.mine(found), lists.queue(found), lists.matches([text], found)):
            check_message(message)
    check_message(explain.told(explain.failure(text)))


def test_many_people_and_stages_keep_the_limits() -> None:
    stages = [
        {"stage": f"s{n}", "reviewers": [{"role": f"{'long_' * 7}{n}_{m}"} for m in range(20)], "quorum": "all"}
        for n in range(10)
    ]
    data = s.BOOK.model_dump(by_alias=True) | {"routing": [{"rule": "All of them", "stages": stages}]}
    book = type(s.BOOK).model_validate(data)
    people = tuple(s.asked(s.person(f"p{n}"), f"role:{'long_' * 7}{n}") for n in range(60))
    story = s.Story(book, **s.TEXTS).open(**s.ANSWERS)
    story.tell(s.ALEX, s.pending().recorded[1].event)
    story.tell(s.ALEX, s.e.PeopleAsked(0, people, tuple(f"role:missing_{n}" for n in range(60))))
    for face in FACES:
        check_message(render(face, story.note(s.person("p1"))))


def test_many_long_answers_keep_the_limits_and_say_so() -> None:
    fields = [{"field": f"f{n}", "label": f"Question {n}? " + "x" * 130, "type": "long_text"} for n in range(60)]
    book = type(s.BOOK).model_validate(s.BOOK.model_dump(by_alias=True) | {"form": fields, "title": "{f0}"})
    story = s.Story(book, **{f"f{n}": "answer " * 400 for n in range(60)}).open()
    story.tell(s.ALEX, s.pending().recorded[2].event)
    card = str(check_message(render("card", story.picture())))
    prompt = str(check_message(render("prompt", s.dm(story, s.DANA))))
    assert "and 20 more" in card
    assert "shortened here" in prompt
    assert "/ai-gov show EXC-7" in prompt


@pytest.mark.parametrize("limit", [10, 20, 75, 300])
@pytest.mark.parametrize("name", HOSTILE)
def test_escaped_text_keeps_its_limit_and_its_entities(name: str, limit: int) -> None:
    done = escape(HOSTILE[name], limit)
    assert len(done) <= limit
    check_mrkdwn(done)


def test_escaping_is_done_once_and_in_order() -> None:
    assert escape("a & b < c > d") == "a &amp; b &lt; c &gt; d"
    assert escape("&amp;") == "&amp;amp;"


def test_actors_are_mentioned_only_if_they_are_in_slack() -> None:
    assert who(s.DANA) == "<@UDANA>"
    assert who(SYSTEM) == "Countersign"
    assert who("cli:jo") == "jo (command line)"
    assert who("token:ci") == "ci (API token)"
    assert who("slack:T1/<!channel>") == "slack:T1/&lt;!channel&gt;"
    assert who("other") == "other"


def test_people_in_words() -> None:
    assert people([]) == "nobody"
    assert people([s.DANA, s.DANA]) == "<@UDANA>"
    assert people([s.DANA, s.SAM, s.MAYA]) == "<@UDANA>, <@USAM> and <@UMAYA>"
    assert people([s.person(f"p{n}") for n in range(30)]).endswith("and 20 more")


def test_cutting() -> None:
    assert cut("12345", 5) == "12345"
    assert cut("123 567", 5) == "123…"
    assert one_line(" a\n b\t\x00c ", 10) == "a b c"


def test_the_fullest_card_there_can_be_keeps_the_limits() -> None:
    stages = [
        {"stage": f"{'stage_' * 6}{n}", "reviewers": [{"role": f"{'long_' * 7}{n}_{m}"} for m in range(20)]}
        for n in range(10)
    ]
    fields = [{"field": f"f{n}", "label": f"Question {n}? " + "x" * 130, "type": "long_text"} for n in range(60)]
    rule = {"rule": "&" * 150, "stages": stages}
    texts = dict.fromkeys(("opened", "approved", "rejected", "lapsed", "expired"), "{f0} {f1} " + "y" * 1900)
    more = {"form": fields, "title": "{f0}", "routing": [rule], "texts": texts, "grant": None}
    book = type(s.BOOK).model_validate(s.BOOK.model_dump(by_alias=True) | more)
    for make in s.STORIES:
        story = make()
        full = s.Story(book, **{f"f{n}": "& answer " * 330 for n in range(60)})
        opened = dataclasses.replace(story.recorded[0].event, answers=full.answers)
        full.recorded = [dataclasses.replace(story.recorded[0], event=opened), *story.recorded[1:]]
        full.texts |= dict.fromkeys(story.texts, "r" * 2000)
        for face in FACES:
            check_message(render(face, full.note(s.DANA)))
        check_message(lists.show(lists.Summary(full.case, book, full.texts), s.DANA))


def test_the_fullest_incident_there_can_be_keeps_the_limits() -> None:
    fields = [{"field": f"f{n}", "label": f"Question {n}? " + "x" * 130, "type": "long_text"} for n in range(60)]
    more = {"form": fields, "title": "{f0}", "texts": {"opened": "{f0} {f1} " + "y" * 1900}}
    more |= {"checklists": {}, "name": "&" * 150}
    notice = {"label": "&" * 75, "template": "x"}
    more |= {"notices": {f"n{n}": notice for n in range(20)}, "decisions": {"send": "notice"}}
    fields.append({"field": "type", "label": "Kind?", "type": "select", "options": ["security_breach"]})
    more |= {"containment": {"security_breach": [f"{n} " + "& move " * 20 for n in range(10)]}}
    book = type(i.BOOK).model_validate(i.BOOK.model_dump(by_alias=True) | more)
    crowd = tuple(
        s.asked(s.person(f"p{n}"), f"role:{'long_' * 7}{n}_{m}", why="deputy", instead_of=s.MAYA)
        for n in range(60)
        for m in range(3)
    )
    for make in (i.declared, i.late, i.triaged, i.sent, i.closed, i.reopened):
        story = make()
        full = s.Story(book, **{f"f{n}": "& answer " * 330 for n in range(60)})
        answered = {**full.answers, "type": "security_breach"}
        opened = dataclasses.replace(story.recorded[0].event, answers=answered)
        full.recorded = [dataclasses.replace(story.recorded[0], event=opened), *story.recorded[1:]]
        full.texts |= dict.fromkeys(story.texts, "r" * 2000)
        items = s.e.ChecklistMade(tuple("& item " * 21 for _ in range(50)))
        full.at = story.at
        full.tell(s.DANA, items).tell(s.DANA, s.e.PeopleAsked(0, crowd, tuple(f"role:m{n}" for n in range(60))))
        full.tell(s.DANA, s.e.ItemTicked(3, full.keep("e" * 2000)))
        for face in FACES:
            for reader in (s.DANA, s.person("p1")):
                check_message(render(face, full.note(reader)))
        check_message(lists.show(lists.Summary(full.case, book, full.texts), s.DANA))
