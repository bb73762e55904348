"""An incident in the page, from the sentence that declares it to the document that is left of it."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser import steps
from tests.browser.window import Window

pytestmark = pytest.mark.xdist_group("browser: incident")


def test_it_is_declared_and_run_to_its_close_in_its_room(alex: Window) -> None:
    alex.be("bea")
    key = steps.declares(alex)
    room = f"ai-{key.lower()}"
    alex.goes_to("ai-incidents")
    alex.reads(key, steps.OUTAGE, f"This is dealt with in #{room}.")

    alex.be("omar")
    alex.goes_to("countersign")
    alex.reads("You are called. You are on turn (rota on call).")
    alex.goes_to(room)
    alex.reads("Nobody leads this yet.")
    steps.runs_to_its_close(alex, key)
    alex.reads("Status update by @Omar Diaz:", "We roll back.", "Closed by @Omar Diaz", "It answers again.")
    expect(alex.button("Reopen", on=key)).to_be_visible()

    alex.reads("post-incident document, version 1")
    document = alex.opens_file(on="post-incident document, version 1")
    for words in (key, steps.OUTAGE, "We roll back.", "A release without its test.", "It answers again."):
        expect(document).to_contain_text(words)
    with alex.page.expect_download() as saved:
        document.get_by_role("link", name=f"Download {key}").click()
    assert steps.OUTAGE in saved.value.path().read_text(encoding="utf-8")

    alex.be("bea")
    alex.goes_to("countersign")
    alex.reads("It answers again.")


def test_whoever_presses_close_too_early_reads_what_is_missing_and_nobody_else_does(alex: Window) -> None:
    alex.be("bea")
    key = steps.declares(alex, "The search finds nothing", "search-assistant")
    alex.be("omar")
    alex.goes_to(f"ai-{key.lower()}")
    for label in ("Triaged", "Contained", "Resolved"):
        steps.moves_on(alex, label, key)
    alex.presses_anywhere("Close", on=key)
    alex.reads("cannot be closed yet", "Only visible to you")
    alex.be("theo")
    alex.reads("resolved this.")
    expect(alex.messages("cannot be closed yet")).to_have_count(0)
