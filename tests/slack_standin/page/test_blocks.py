"""Every block as HTML: it says what its reader reads, and words stay words."""

from typing import Any

import pytest

from slack_standin.page import blocks
from slack_standin.page.blocks import BLOCKS, message_body
from slack_standin.page.elements import ELEMENTS
from slack_standin.page.reading import Reading
from slack_standin.slots import SLOTS
from tests.slack_standin.kit import actions, button, field, modal, plain, section
from tests.slack_standin.page import sample
from tests.slack_standin.page.html import Html, bare
from tests.slack_standin.page.readers import ALL_ELEMENTS, EVIL, html, message, replaced, view


@pytest.mark.parametrize("name", sample.BLOCKS)
def test_every_block(reading: Reading, snapshot: Any, name: str) -> None:
    sent = {**sample.BLOCKS[name], "block_id": "b"}
    assert str(message_body(reading, message(sent))) == snapshot


@pytest.mark.parametrize("name", ALL_ELEMENTS)
def test_every_element_of_a_form(reading: Reading, snapshot: Any, name: str) -> None:
    spec = modal(field("Label", ALL_ELEMENTS[name], block_id="b", hint=plain("Hint")))
    assert str(blocks.view(reading, view(spec))) == snapshot


def test_every_attachment(reading: Reading, snapshot: Any) -> None:
    assert str(message_body(reading, message(attachments=sample.ATTACHMENTS))) == snapshot


def test_every_block_and_element_is_among_the_samples() -> None:
    shown = {block["type"] for block in sample.BLOCKS.values()} | {"input"}
    placed = {one["type"] for one in ALL_ELEMENTS.values()} | {"button", "workflow_button", "overflow"}
    assert (shown, placed) == (set(BLOCKS), set(ELEMENTS))
    assert set(SLOTS) <= placed


def test_a_message_of_all_blocks_says_what_its_reader_reads(reading: Reading) -> None:
    silent = {"actions", "image", "video", "file", "divider"}
    said = [one for one in sample.message_blocks() if one["type"] not in silent]
    assert bare(html(reading, *said).words) == bare(reading.words.blocks(said))


def test_attachments_say_what_their_reader_reads(reading: Reading) -> None:
    shown = Html(message_body(reading, message(attachments=sample.ATTACHMENTS)))
    assert bare(shown.words) == bare(reading.words.message("", [], sample.ATTACHMENTS))


def test_a_message_without_blocks_says_its_text(reading: Reading) -> None:
    assert "<b>x</b>" in message_body(reading, message(text="*x*"))
    assert "<b>x</b>" not in message_body(reading, message(section("y"), text="*x*"))


def test_words_are_words_wherever_they_stand(reading: Reading) -> None:
    calm, evil = (
        Html(message_body(reading, message(*replaced(sample.message_blocks() + menus, words), attachments=attached)))
        for words in ("calm", EVIL)
        for menus in [sample.accessories() + sample.in_actions()]
        for attached in [replaced(sample.ATTACHMENTS[1:], words)]
    )
    assert evil.strange() == []
    assert [tag for tag, _ in evil.tags if tag != "br"] == [tag for tag, _ in calm.tags if tag != "br"]


def test_ids_that_the_app_made_up_stay_values(reading: Reading) -> None:
    pressed = button(action_id=EVIL, value=EVIL)
    found = html(reading, actions(pressed, block_id=EVIL))
    assert found.strange() == []
    (shown,) = found.all("button")
    assert (shown["data-block"], shown["data-action"], shown["data-value"]) == (EVIL, EVIL, EVIL)


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("/static/icon.svg", True),
        ("/companion/a/b.png", True),
        *(("https://example.com/x.png", False), ("//example.com/x.png", False), ("/\\example.com", False)),
        *(("/control/reset", False), ("/static/../control/reset", False), ("/static/%2e%2e/control", False)),
        *(("javascript:alert(1)", False), ("data:image/png,x", False), ("static/icon.svg", False)),
    ],
)
def test_no_picture_is_loaded_but_of_this_machine(reading: Reading, address: str, shown: bool) -> None:
    page = html(reading, {"type": "image", "image_url": address, "alt_text": "a cat"})
    assert bool(page.all("img")) == shown
    assert page.strange() == []
    assert "a cat" in page.words


def uploaded(reading: Reading, name: str) -> Any:
    files = reading.standin.files
    file = files.announce(name, 3, "UBOT", 0)
    assert files.receive(file.ticket, b"abc")
    return files.finish(file.id, "A title")


@pytest.mark.parametrize("named", ["id", "url"])
def test_an_uploaded_picture_is_shown(reading: Reading, named: str) -> None:
    file = uploaded(reading, "cat.png")
    found = {"id": file.id, "url": file.to_json("example", "http://127.0.0.1")["url_private"]}[named]
    sent = message({"type": "image", "slack_file": {named: found}, "alt_text": "a cat"})
    assert Html(message_body(reading, sent)).all("img")[0]["src"] == f"/files/{file.id}?user=UANN"
    reading.standin.files.delete(file.id)
    assert not Html(message_body(reading, sent)).all("img")


def test_files_in_a_form_are_called_by_their_names(reading: Reading) -> None:
    file = uploaded(reading, "paper.pdf")
    shown = view(modal(field("x", sample.TYPED["file_input"], block_id="b")))
    shown.entry("b", "file_input")["files"] = [{"id": file.id}, {"id": "F0123456789", "name": "other.pdf"}]
    assert "paper.pdf" in blocks.view(reading, shown)
    assert "other.pdf" in blocks.view(reading, shown)
