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
from tests.domain.builders import ANA, BEN, CARL, EVE, REASON, Life, approval, incident, stage, text

NAMES = {ANA: "Ana", BEN: "Ben", CARL: "Carl", EVE: "Eve"}


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
        "| Ben | lead |  |",
        "| Carl | legal | Ben |",
        "- Mon 2 Mar 2026, 12:10 UTC: Ben wrote down:",
        "  > First report\n  > by mail",
        "| Triage | Mon 2 Mar 2026, 10:00 UTC | Mon 2 Mar 2026, 10:10 UTC | reached | no |",
        "| Containment | Mon 2 Mar 2026, 17:00 UTC | Mon 2 Mar 2026, 12:10 UTC | reached | yes |",
        "| Telling leadership | Mon 2 Mar 2026, 11:00 UTC | Mon 2 Mar 2026, 12:10 UTC | the incident ended | no |",
        "| Find it | yes | Ben | Mon 2 Mar 2026, 12:10 UTC | https\\://store.example.com/7 |",
        "| Stop it | no |  |  |  |",
        "| Triage | Mon 2 Mar 2026, 10:10 UTC | 1 h 10 min | no |",
        "| Telling leadership |  |  | no |",
    ):
        assert line in written, line


def test_sections_come_in_a_fixed_order_and_empty_ones_are_left_out() -> None:
    titles = [line[3:] for line in md(closed()).splitlines() if line.startswith("## ")]
    assert titles == ["The case", "Facts", "People", "Severity", "Timeline", "Clocks", "Checklist", "Figures"]


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
    life = Life(incident()).open(severity="high", type="leak", what=text(words))
    life.do("triage", BEN, {"reason": text(words)})
    life.do("tick", BEN, {"item": "item_0", "reason": text(words)})
    life.do("entry", BEN, {"text": text(words)})
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
