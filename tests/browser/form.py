"""The form that is open in a window: its questions by what they ask, answers by what they say."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from playwright.sync_api import FrameLocator, Locator, Page, expect

Answers = Mapping[str, str]
_KEY = re.compile(r"\b[A-Z]{3,}-\d+\b")


class Form:
    """The form that is open in a window."""

    def __init__(self, inside: Page | FrameLocator) -> None:
        """Look at the topmost form, whichever that is by then."""
        self.box = inside.get_by_role("dialog").and_(inside.locator("[data-view]"))

    def fill(self, answers: Answers) -> None:
        """Answer questions by what they ask, in this order; options by what they say."""
        for label, answer in answers.items():
            field = self.field(label)
            expect(field).to_be_visible()
            kind = field.evaluate("it => it.getAttribute('role') ?? (it.type || it.tagName).toLowerCase()")
            _GESTURES.get(kind, Locator.fill)(field, answer)

    def send(self) -> None:
        """Press the button that sends it, whatever that says."""
        self.box.locator("button[type=submit]").click()

    def presses(self, label: str) -> None:
        """Press a button in it."""
        self.box.get_by_role("button", name=label, exact=True).click()

    def close(self) -> None:
        """Close it by its cross."""
        self.box.get_by_role("button", name="Close", exact=True).first.click()
        expect(self.box).to_have_count(0)

    def reads(self, *words: str) -> None:
        """Wait until it says all of this."""
        for one in words:
            expect(self.box).to_contain_text(one)

    def key(self) -> str:
        """Return the key of the case that was saved, once it says so."""
        self.reads("Saved as")
        found = _KEY.search(self.box.inner_text())
        assert found, self.box.inner_text()
        return found[0]

    def field(self, label: str) -> Locator:
        """Return where a question is answered."""
        return self.box.get_by_label(re.compile(rf"^{re.escape(label)}\s*(\(optional\))?$"))

    def error(self, label: str) -> Locator:
        """Return what is said to be wrong with an answer, found as a program finds it that reads aloud."""
        field = self.field(label)
        expect(field).to_have_attribute("aria-invalid", "true")
        named = (field.get_attribute("aria-describedby") or "").split()
        assert named, f"nothing says what is wrong with {label!r}"
        return self.box.locator(",".join(f"[id='{one}']" for one in named)).and_(self.box.get_by_role("alert"))


def _choose(field: Locator, answer: str) -> None:
    field.select_option(label=answer)


def _search(field: Locator, answer: str) -> None:
    field.fill(answer)
    field.locator("xpath=..").get_by_role("option").filter(has_text=answer).first.click()
    expect(field).to_have_value(re.compile(re.escape(answer)))


def _tick(field: Locator, answer: str) -> None:
    field.get_by_label(answer, exact=True).check()


# How a field is answered, by its role or its type; all others are typed into.
_GESTURES: Mapping[str, Callable[[Locator, str], Any]] = {
    "select-one": _choose,
    "combobox": _search,
    "group": _tick,
    "radiogroup": _tick,
}
