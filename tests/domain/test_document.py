"""The post-incident document: what is in it, and that nothing anybody typed breaks it, in Markdown or JSON."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from countersign.domain import events as e
from countersign.domain.actors import Actor
from countersign.domain.form_checks import tidy
from countersign.domain.incidents import document_json, markdown
from countersign.domain.incidents.clocks_kept import kept
from countersign.domain.incidents.document import Document, document
from countersign.domain.incidents.markdown import escape
from countersign.domain.incidents.wording import Wording
from countersign.domain.texts import TextRef
from tests.domain.builders import ANA, BEN, CARL, EVE, FINN, HAL, REASON, Life, approval, incident, stage, text
from tests.domain.whole import BOOK, comes_out, says, whole

NAMES = {ANA: "Ana", BEN: "Ben", CARL: "Carl", EVE: "Eve", FINN: "Finn", HAL: "Hal"}


def made(life: Life) -> tuple[Document, Wording]:
    return document(life.events, life.book, life.words), Wording(life.words, NAMES, life.case.erased)


def md(life: Life) -> str:
    return markdown.markdown(*made(life))


def data(life: Life) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(document_json.written(*made(life)))
    return found


def closed(**answers: Any) -> Life:
    """Return an incident that was triaged too late, contained in time, and closed before leadership was told."""
    life = Life(incident()).open(severity="high", type="leak", **answers).after(minutes=70)
    life.do("take", BEN)
    life.do("triage", BEN, {"reason": text("It leaks")})
    life.after(hours=2)
    life.do("contain", EVE, {"reason": text("Switched off", "5b" * 16)})
    life.do("tick", BEN, {"item": "item_0", "reason": text("https://store.example.com/7", "5c" * 16)})
    life.do("entry", BEN, {"text": text("First report\nby mail", "5d" * 16)})
    life.do("resolve", BEN, {"reason": text("Keys are checked", "5e" * 16)})
    life.do("close", BEN, {"reason": text("No test asked for it", "5f" * 16)})
    return life


def rows(life: Life, section: str) -> list[list[Any]]:
    return [[*row.values()] for row in data(life)["sections"][section]]


def test_it_says_what_happened_who_did_what_and_which_limits_were_kept() -> None:
    written = md(closed())
    for line in (
        "# INC-7 Try a new model",
        "- **State**: closed",
        "- **Why**: No test asked for it",
        "- **Which kind?**: Leak",
        "| Lead | Ben | Mon 2 Mar 2026, 10:10 UTC |  |  |",
        "| Ben | legal |  |",
        "| Carl | legal | Ben |",
        "- Mon 2 Mar 2026, 12:10 UTC: Ben wrote down:",
        "  > First report\n  > by mail",
        "| Triage | Mon 2 Mar 2026, 10:00 UTC | Mon 2 Mar 2026, 10:10 UTC | reached | no |",
        "| Containment | Mon 2 Mar 2026, 17:00 UTC | Mon 2 Mar 2026, 12:10 UTC | reached | yes |",
        "| Telling leadership | Mon 2 Mar 2026, 11:00 UTC | Mon 2 Mar 2026, 12:10 UTC | the incident ended | no |",
        "| Find it | done | Ben | Mon 2 Mar 2026, 12:10 UTC | https\\://store.example.com/7 |",
        "| Stop it | open |  |  |  |",
        "| Triage | Mon 2 Mar 2026, 10:10 UTC | 1 h 10 min | no |",
        "| Telling leadership |  |  | no |",
    ):
        assert line in written, line


def test_sections_come_in_a_fixed_order_and_empty_ones_are_left_out() -> None:
    titles = [line[3:] for line in md(closed()).splitlines() if line.startswith("## ")]
    assert titles == [
        *("The case", "Facts", "People", "Who did what", "Severity"),
        *("Timeline", "Clocks", "Checklist", "Figures"),
    ]


def test_json_has_a_version_and_values_as_they_are() -> None:
    found = data(closed())
    assert (found["format"], found["version"], found["key"]) == ("countersign.case", 1, "INC-7")
    assert found["sections"]["figures"][1] == {
        "figure": "Triage",
        "at": "2026-03-02T10:10:00+00:00",
        "minutes": 70,
        "kept": False,
    }
    assert found["sections"]["people"][0]["who"] == {"id": BEN, "name": "Ben"}
    entry = next(row for row in found["sections"]["timeline"] if row["kind"] == "entry")
    assert (entry["typed"], entry["what"]) == ([{"text": "First report\nby mail", "erased": False}], None)
    opened = found["sections"]["timeline"][0]
    assert (opened["what"], opened["typed"], opened["note"]) == ("Ana declared this.", [], None)


def test_erased_texts_show_as_erased_everywhere() -> None:
    life = closed()
    gone = tuple(life.words)
    life._append(e.TextsErased(gone, "ERA-1", (EVE,)), "system")
    life.words.clear()
    written = md(life)
    assert "First report" not in written
    assert "It leaks" not in written
    assert "- **Why**: \\(erased" not in written
    assert "- **Why**: (erased Mon 2 Mar 2026, 12:10 UTC)" in written
    assert {"name": "why", "what": "Why", "value": {"text": None, "erased": True}} in data(life)["sections"]["case"]
    assert "Typed texts were erased." in written


def test_a_text_that_is_gone_without_a_record_is_erased_too() -> None:
    assert Wording({}).said(TextRef("x")) == "(erased)"


def test_whoever_reported_in_confidence_is_named_nowhere() -> None:
    life = Life(incident()).open("sealed:abc123", severity="high")
    assert "abc123" not in md(life) + document_json.written(*made(life)) + markdown.plain(*made(life))
    assert "- **Declared by**: a confidential reporter" in md(life)


@pytest.mark.parametrize(
    ("actor", "name"),
    [
        (BEN, "Ben"),
        ("slack:T1/U9", "U9"),
        ("system", "Countersign"),
        ("cli:jo", "jo (command line)"),
        ("token:ci", "ci (API token)"),
    ],
)
def test_everybody_is_called_by_their_name(actor: Actor, name: str) -> None:
    assert Wording({}, NAMES).who(actor) == name


def test_a_private_case_says_so_at_the_top() -> None:
    life = Life(incident(private=True)).open()
    assert md(life).splitlines()[2] == "**Private: only those who take part may read this.**"


def test_a_request_has_its_facts_and_people() -> None:
    life = Life(approval(stage({"role": "legal"}))).open(gains=(CARL, EVE), until="2026-05-01")
    found = data(life)
    assert [*found["sections"]] == ["case", "facts", "people"]
    assert "- **For whom?**: Carl, Eve" in md(life)
    assert "  Until when? · 1 May 2026" in markdown.plain(*made(life))


def test_decisions_left_to_approvals_stand_with_who_decided() -> None:
    life = Life(incident()).open(severity="high")
    life._append(e.Referred("c1.r1", "pause", "", "pause", {}), BEN)
    life._append(e.ReferralMoved("c1.r1", "PAU-1", "open"), "system")
    assert rows(life, "decisions") == [["pause the use of the system", "PAU-1", "open", None, None]]
    life._append(e.ReferralMoved("c1.r1", "PAU-1", "approved", (EVE, CARL)), "system")
    assert "| pause the use of the system | PAU-1 | approved | Eve, Carl | Mon 2 Mar 2026, 09:00 UTC |" in md(life)
    assert "Ben asked for a decision to pause the use of the system." in md(life)
    assert "Decision to pause the use of the system (PAU-1): approved by Eve, Carl." in md(life)
    life._append(e.ReferralMoved("other", "PAU-2", "lapsed"), "system")
    assert "PAU-2" not in md(life)


def test_clocks_that_were_set_aside_were_missed_only_if_their_limit_had_passed() -> None:
    life = Life(incident()).open(severity="high").after(minutes=30)
    life.do("severity", BEN, {"severity": "low"})
    ended = {one.name: (one.how, one.kept) for one in kept(life.events)}
    assert ended["triage/1"] == ("the severity changed", None)
    assert ended["triage/2"] == ("runs", None)
    life.after(hours=11)
    assert {one.name: one.kept for one in kept(life.events)}["triage/2"] is False
    assert kept(()) == ()


def test_a_clock_that_ran_out_unseen_was_missed_all_the_same() -> None:
    life = Life(incident()).open(severity="high")
    life.now += timedelta(hours=3)
    life.do("triage", BEN, REASON)
    assert {one.name: one.kept for one in kept(life.events)}["triage/1"] is False


# ---- what the other parts of an incident know


def test_every_section_is_there_for_an_incident_in_which_everything_happened() -> None:
    names = [*data(whole())["sections"]]
    assert names == [
        *("case", "facts", "people", "duties", "severities", "updates", "timeline", "regulations", "notices"),
        *("pauses", "clocks", "checklist", "decisions", "review", "actions", "figures"),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        (
            "| Communications |  | Mon 2 Mar 2026, 09:00 UTC |  |  |",
            "| Lead | Ben | Mon 2 Mar 2026, 09:10 UTC | Mon 2 Mar 2026, 09:20 UTC |  |",
            "| Lead | Finn | Mon 2 Mar 2026, 09:20 UTC |  | Ben |",
            "| Finn | lead |  |",
        ),
        ("- **Mon 2 Mar 2026, 09:20 UTC** · By: Ben\n  > Status: We look into it.\n  > More at ten.",),
        (
            "## Duties to report (counsel must confirm)",
            "- **GDPR, notice to the authority** · Limit: Thu 5 Mar 2026, 09:00 UTC · How it stands: answered · "
            "When: Mon 2 Mar 2026, 10:40 UTC · Limit kept: yes · By: Ben · Source: GDPR Art. 33(1)\n"
            "  > What shows it, or why: Reference 4711",
            "- **AI Act, serious incident** · Limit: Tue 17 Mar 2026, 09:00 UTC · How it stands: does not apply · "
            "When: Mon 2 Mar 2026, 10:50 UTC · By: Eve, Carl · Approval: NOR-1 · Source: AI Act Art. 73(2)\n"
            "  > What shows it, or why: Nobody was harmed",
            "- **Contract with Acme** · Limit: Mon 2 Mar 2026, 10:00 UTC · How it stands: answered · "
            "When: Mon 2 Mar 2026, 10:50 UTC · Limit kept: no · By: Ben",
        ),
        (
            "- **Users** · How it stands: sent · Sent: Mon 2 Mar 2026, 10:30 UTC · Drafted by: Ben · "
            "Decided by: Eve, Carl · Approval: NOT-1 · Marked as sent by: Ben\n"
            "  > How it was sent: By mail, reference 7\n  > Text: We are sorry.",
            "- **Authority** · How it stands: draft, blanks to fill in: 1 · Drafted by: Ben\n  > Text: To",
        ),
        (
            "- **Chatbot** · Paused: Mon 2 Mar 2026, 09:30 UTC · Approved by: Eve, Carl · Approval: PAU-1 · "
            "Grants and requests suspended: yes · Lifted: Mon 2 Mar 2026, 11:20 UTC · End approved by: Ben · "
            "Approval of the end: LIF-1\n",
        ),
        (
            "| Find it | done | Ben | Mon 2 Mar 2026, 10:50 UTC | https\\://store.example.com/7 |",
            "| Stop it | does not apply | Ben | Mon 2 Mar 2026, 10:50 UTC | It stopped by itself |",
        ),
        (
            "- **Root cause**\n  > The cache key lacked\n  > the customer",
            "- **Tests that would have caught it**: Ask for another's invoice",
            "- **What changes because of it**: Review cache keys\n- **Who makes this change**: Eve\n"
            "- **By when**: 2026-04-01\n- **Its task**: ACT-2\n- **Written by**: Ben",
        ),
        (
            "| ACT-1 | Tell the users again | Hal | 2026-03-20 | open | no |",
            "| ACT-2 | Review cache keys | Eve | 2026-04-01 | open | no |",
        ),
        ("| Until the first notice | Mon 2 Mar 2026, 10:30 UTC | 1 h 30 min | no |",),
    ],
    ids=["duties", "updates", "regulations", "notices", "pauses", "checklist", "review", "actions", "figures"],
)
def test_each_section_says_who_did_what_and_when(lines: tuple[str, ...]) -> None:
    written = md(whole())
    for line in lines:
        assert line in written, line


def test_json_has_them_as_they_are() -> None:
    sections = data(whole())["sections"]
    assert sections["regulations"][1] == {
        "duty": "AI Act, serious incident",
        "limit": "2026-03-17T09:00:00+00:00",
        "state": "does not apply",
        "at": "2026-03-02T10:50:00+00:00",
        "kept": None,
        "by": "Eve, Carl",
        "approval": "NOR-1",
        "said": {"text": "Nobody was harmed", "erased": False},
        "source": "AI Act Art. 73(2)",
    }
    assert [row["kept"] for row in sections["regulations"]] == [True, None, False]
    assert sections["pauses"][0]["halts"] is True
    assert sections["notices"][0]["text"] == {"text": "We are sorry.", "erased": False}
    assert [row["until"] for row in sections["duties"]] == [None, None, "2026-03-02T09:20:00+00:00", None]


def test_a_terminal_reads_which_moment_is_which() -> None:
    lines = markdown.plain(*made(whole())).splitlines()
    assert "  Mon 2 Mar 2026, 09:20 UTC · By: Ben · Status: We look into it. More at ten." in lines
    assert "  By when · 2026-04-01" in lines


def test_a_drill_says_so_above_all_else() -> None:
    assert md(whole(drill=True)).splitlines()[2] == (
        "**Drill: this was an exercise, and none of it happened. No figure counts it.**"
    )


def test_a_limit_of_a_law_that_passed_is_missed_before_anybody_answered() -> None:
    life = Life(BOOK).open(severity="high", exposed=True).after(hours=2)
    found = {row[0]: row[2:5] for row in rows(life, "regulations")}
    assert found["Contract with Acme"] == ["not answered", None, False]
    assert found["GDPR, notice to the authority"] == ["not answered", None, None]
    said = md(life)
    assert "Contract with Acme: the limit Mon 2 Mar 2026, 10:00 UTC passed." in said


def test_a_law_that_does_not_hold_any_more_says_by_whose_correction() -> None:
    life = Life(BOOK).open(severity="high", exposed=True)
    life.do("amend", BEN, {"what": text("Nothing got out"), "exposed": False, **REASON})
    assert [row[2] for row in rows(life, "regulations")] == ["does not hold any more"] * 3
    assert "How it stands: does not hold any more · When: Mon 2 Mar 2026, 09:00 UTC · By: Ben" in md(life)


def test_a_pause_that_goes_on_because_of_another_incident_says_so() -> None:
    life = Life(BOOK).open(severity="high", system="Chatbot")
    life._append(e.Paused("Chatbot", "PAU-1", (EVE,), halts=False), "system")
    (row,) = rows(life, "pauses")
    assert row[4:] == [False, None, None, None, None]
    life._append(e.PauseLifted("Chatbot", "LIF-1", (BEN,), still=("INC-9", "")), "system")
    assert "Paused still because of: INC-9, another incident" in md(life)


@pytest.mark.parametrize(
    ("state", "said"),
    [("open", "waits for approval"), ("rejected", "rejected"), ("approved", "approved")],
)
def test_a_notice_that_was_not_sent_says_how_far_it_came(state: str, said: str) -> None:
    life = Life(BOOK).open(severity="high")
    says(life, "draft", notice="users", text="~We are sorry.")
    comes_out(life, "NOT-1", state)
    assert [row[1:3] for row in rows(life, "notices")] == [[said, None]]
    again = Life(BOOK, events=life.events, found=life.found, words=life.words)
    if state != "open":
        says(again, "draft", notice="users", text="~We are very sorry: [to be filled in: why]")
        assert [row[1] for row in rows(again, "notices")] == [said, "draft, blanks to fill in: 1"]


def test_what_the_playbook_has_no_more_goes_by_its_name() -> None:
    life = whole()
    life.book = incident()
    written = md(life)
    for line in ("- **gdpr** · Limit: ", "- **users** · How it stands: sent", "| Press |  | Mon"):
        assert line in written, line


def test_a_short_review_says_what_there_is_and_that_it_came_back_since() -> None:
    life = Life(incident(closing=["root_cause"])).open(severity="high")
    for verb in ("triage", "contain", "resolve"):
        life.do(verb, BEN, REASON)
    says(life, "review", root_cause="~A cache")
    says(life, "close", reason="~Done")
    assert [row[0] for row in rows(life, "review")] == ["root_cause", "by", "at"]
    says(life, "reopen", reason="~It is back")
    assert rows(life, "review")[-1] == ["stale", "It came back since, and nobody has looked at this again", True]


def test_an_action_that_another_took_the_place_of_is_replaced() -> None:
    life = Life(BOOK).open(severity="high")
    for verb in ("triage", "contain", "resolve"):
        life.do(verb, BEN, REASON)
    told = {"root_cause": "~A cache", "tests": "~One", "change": "~Look", "change_due": "2026-04-01"}
    says(life, "review", **told, change_owner=EVE)
    says(life, "review", **told, change_owner=HAL)
    assert [row[4] for row in rows(life, "actions")] == ["replaced", "open"]


def test_what_is_about_the_same_is_named_unless_it_is_private() -> None:
    life = Life(incident()).open(severity="high")
    life._append(e.Twinned("c3", "INC-3"), "system")
    assert rows(life, "duplicates") == [["INC-3", "is a duplicate of this one"]]
    life._append(e.Duplicated("c2", "INC-2", False), BEN)
    assert rows(life, "duplicates")[0] == ["INC-2", "goes on in the place of this one"]
    hidden = Life(incident()).open(severity="high")
    hidden._append(e.Duplicated("c2", "INC-2", True), BEN)
    assert "INC-2" not in md(hidden) + document_json.written(*made(hidden))
    assert rows(hidden, "duplicates") == [["another incident", "goes on in the place of this one"]]


def test_erasing_takes_the_words_out_of_every_section() -> None:
    life = whole()
    said = [*life.words.values()]
    life._append(e.TextsErased(tuple(life.words), "ERA-1", (EVE,)), "system")
    life.words.clear()
    found = md(life) + document_json.written(*made(life))
    assert not [words for words in said if words.split("\n")[0] in found.replace("Try a new model", "")]


# ---- nothing typed breaks it

NASTY = st.text(
    st.sampled_from("ab \n\t#|*_`<>[]()!-+=~&\\:/.1@$0w") | st.characters(codec="utf-8"), min_size=1, max_size=60
) | st.sampled_from(
    [
        "# heading",
        "1. item",
        "- item",
        "+ x",
        "===",
        "---",
        "| a | b |\n|---|---|",
        "<script>alert(1)</script>",
        "[x](http://evil.example)",
        "![x](http://evil.example/x.png)",
        "http://evil.example",
        "https://evil.example",
        "www.evil.example",
        "a@evil.example",
        "mailto:a@evil.example",
        "<http://evil.example>",
        "&lt;b&gt;",
        "```\ncode",
        "    code",
        "> quote",
        "**bold** _it_ ~~gone~~",
        "[a]: http://evil.example",
        "a\\",
        "\\|",
    ]
)
READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def shape(source: str) -> list[str]:
    """Return what a reader of Markdown makes of a text, without what the text says."""
    kinds = []
    for token in READER.parse(source):
        inline = [child.type for child in token.children or [] if child.type not in ("text", "text_special")]
        kinds += [token.type, *(kind for kind in inline if kind not in ("softbreak",))]
    return kinds


def typed(words: str) -> Life:
    """Return an incident in which the same words were typed everywhere."""
    life = Life(BOOK).open(severity="high", type="leak", exposed=True, what=text(words))
    life.do("triage", BEN, {"reason": text(words)})
    life.do("tick", BEN, {"item": "item_0", "reason": text(words)})
    life.do("entry", BEN, {"text": text(words)})
    life.do("update", BEN, {"status": text(words)})
    life.do("skip", BEN, {"item": "item_1", "reason": text(words)})
    life.do("draft", BEN, {"notice": "users", "text": text(words)})
    life.do("notified", BEN, {"owed": "gdpr", "given": life.now.isoformat(), "evidence": text(words)})
    given = {"change": text(words), "change_owner": EVE, "change_due": "2026-04-01"}
    life.do("review", BEN, {"root_cause": text(words), "tests": text(words), **given})
    life.do("action", BEN, {"what": text(words), "owner": HAL, "due": "2026-04-01"})
    return life


@settings(max_examples=150, deadline=None)
@given(NASTY)
def test_typed_text_is_text_wherever_it_stands(words: str) -> None:
    """With ``|`` or a first ``#`` left as it is this was seen to fail."""
    life = Life(incident()).open(severity="high", type="leak", what=text("plain"))
    first, more = "x", "\n".join("x" for line in markdown._lines(words))
    assert shape(f"- {escape(words)}\n\n| {escape(words)} |\n| --- |\n| {escape(words)} |") == shape(
        f"- {first}\n\n| {first} |\n| --- |\n| {first} |" if escape(words) else "- \n\n|  |\n| --- |\n|  |"
    )
    quote = "\n".join(f"  > {escape(line)}" for line in markdown._lines(words))
    assert shape(f"- x\n{quote}") == shape("\n".join(["- x", *(f"  > {line}" for line in more.split("\n") if line)]))
    assert life.case


@settings(max_examples=80, deadline=None)
@given(NASTY)
def test_no_link_image_or_html_comes_out_of_what_was_typed(words: str) -> None:
    parsed = READER.parse(markdown.markdown(*made(typed(words))) if tidy(words) else "")
    found = {child.type for token in parsed for child in token.children or []} | {token.type for token in parsed}
    assert not found & {"link_open", "image", "html_inline", "html_block", "code_inline", "fence", "code_block", "hr"}


@pytest.mark.parametrize("address", ["http://evil.example", "www.evil.example", "a@evil.example", "MAILTO:a"])
def test_readers_that_make_links_by_themselves_find_none(address: str) -> None:
    assert address not in escape(address)


def test_a_terminal_gets_no_control_characters() -> None:
    life = typed("red \x1b[31m alert\u202e")
    assert "\x1b" not in markdown.plain(*made(life))
    assert "\u202e" not in markdown.plain(*made(life))
