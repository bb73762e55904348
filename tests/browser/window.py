"""A window of the page as a person uses it: they read, type and press, and find everything by what it is called."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from playwright.sync_api import Browser, FrameLocator, Locator, Page, expect

from tests.browser.form import Form
from tests.chromium import PATIENCE_MS

# What stands on the buttons that move time.
MOVES = {"hour": "+1 h", "day": "+1 day", "next": "Next timer", "monday": "Monday 09:00"}
MORE = "More…"
# How often somebody looks whether a button is there that ought to be.
_LOOKS = 10
# More timers than there may be between two that concern one case.
_TIMERS = 20
# The clock stops at every timer on the way, until the bot has done what is due.
_WEEK_MS = 3 * PATIENCE_MS
_MOVED = re.compile("/(companion/time|control/move)$")


@dataclass(frozen=True)
class Looks:
    """How the window of a person looks: its size in pixels, and the colours that they asked their machine for."""

    width: int = 1280
    height: int = 800
    colors: Literal["light", "dark"] = "light"


LIGHT, DARK = Looks(), Looks(colors="dark")


class Window:
    """One person at the page; ``page`` is for what has no gesture here."""

    def __init__(self, page: Page, inside: Page | FrameLocator | None = None) -> None:
        """Begin where the page is; ``inside`` is one of several windows that it shows."""
        self.page, self._in = page, inside or page
        self.form = Form(self._in)
        self.talk = self._in.get_by_role("log", name="Messages")

    @classmethod
    def opened(
        cls, browser: Browser, url: str, name: str, looks: Looks, trouble: list[str], *, newcomer: bool
    ) -> Window:
        """Open the page in a browser of its own; what goes wrong there is added to ``trouble``."""
        context = browser.new_context(
            viewport={"width": looks.width, "height": looks.height}, color_scheme=looks.colors, reduced_motion="reduce"
        )
        if not newcomer:
            context.add_init_script("localStorage.setItem('tour', 'over')")
        page = context.new_page()
        page.set_default_timeout(PATIENCE_MS)
        _watch(page, url, trouble)
        page.goto(f"{url}/?as={name}")
        return cls(page)

    def side(self, number: int) -> Window:
        """Return one of the two windows that stand side by side, the left one first."""
        return Window(self.page, self.page.frame_locator("iframe").nth(number))

    # ---- who and where ---------------------------------------------------------------------------------------

    def be(self, name: str) -> None:
        """Be somebody else, with one click."""
        person = self._in.get_by_label("You are", exact=True).get_by_role("link", name=_starts(name))
        person.click()
        expect(person).to_have_attribute("aria-current", "true")

    def goes_to(self, place: str) -> None:
        """Go to a place of the sidebar."""
        # On a narrow screen the sidebar is a drawer, which closes behind whoever went.
        drawer = self._in.get_by_role("button", name="Channels", exact=True)
        expect(self.talk).to_be_visible()
        if drawer.is_visible():
            drawer.click()
        places = self._in.get_by_role("navigation", name="Places", include_hidden=True)
        link = places.get_by_role("link", name=_starts(place), include_hidden=True)
        link.click()
        expect(link).to_have_attribute("aria-current", "page")

    # ---- what they do ----------------------------------------------------------------------------------------

    def types(self, text: str) -> None:
        """Write in the box below the messages, and send it."""
        self.box.fill(text)
        self.box.press("Enter")
        expect(self.box).to_have_value("")

    def presses(self, label: str, on: str) -> None:
        """Press a button on the newest message that has it and says this."""
        self.button(label, on).click()

    def moves_time(self, to: str) -> None:
        """Move the clock, and wait until it has arrived."""
        with self.page.expect_response(_MOVED, timeout=_WEEK_MS) as arrived:
            self._in.get_by_role("button", name=MOVES[to], exact=True).click()
        answer = arrived.value.json()
        assert answer["ok"], answer
        now = datetime.fromisoformat(answer["now"]).astimezone(UTC)
        expect(self.clock).to_have_attribute("datetime", re.compile(f"^{now:%Y-%m-%dT%H}"))

    def to_the_next_timer(self, key: str) -> None:
        """Move the clock from timer to timer until something happened to a case."""
        happened = self.strip.get_by_text(f"{key}:")
        before = happened.count()
        for _ in range(_TIMERS):
            self.moves_time("next")
            if happened.count() > before:
                return
        raise AssertionError(f"nothing happened to {key}")

    def opens_file(self, on: str) -> Locator:
        """Open all of the file that a message bears, and return where it stands."""
        file = self.message(on).get_by_role("figure")
        file.get_by_text("Show all", exact=True).click()
        return file

    def presses_anywhere(self, label: str, on: str) -> None:
        """Press a button of a message, or one that is behind its "More…"; what just changed is looked at again."""
        here, more = self.button(label, on), self.button(MORE, on)
        for _ in range(_LOOKS):
            expect(here.or_(more).first).to_be_visible()
            if here.count():
                here.click()
                return
            more.click()
            expect(self.form.box).to_be_visible()
            if self.form.box.get_by_role("button", name=label, exact=True).count():
                self.form.presses(label)
                return
            self.form.close()
        raise AssertionError(f"there is no {label} on {on}")

    # ---- what they see ---------------------------------------------------------------------------------------

    @property
    def box(self) -> Locator:
        """The box to write in."""
        main, name = self._in.get_by_role("main"), _starts("Message")
        return main.get_by_role("combobox", name=name).or_(main.get_by_role("textbox", name=name))

    @property
    def clock(self) -> Locator:
        """The business time that the window shows."""
        return self._in.locator("time.clock")

    def now(self) -> datetime:
        """Return the business time that the window shows."""
        return datetime.fromisoformat(self.clock.get_attribute("datetime") or "")

    @property
    def strip(self) -> Locator:
        """What happened while time moved."""
        return self._in.get_by_role("region", name="What fired")

    def message(self, says: str) -> Locator:
        """Return the newest message here that says this."""
        return self.messages(says).last

    def card(self, key: str) -> Locator:
        """Return the message here on which a case is dealt with: the one that offers more."""
        return self.messages(key).filter(has=self.page.get_by_role("button", name=MORE, exact=True)).last

    def messages(self, says: str) -> Locator:
        """Return all messages here that say this, the oldest first."""
        return self.talk.get_by_role("article").filter(has_text=says)

    def button(self, label: str, on: str) -> Locator:
        """Return a button of the newest message that has it and says this."""
        named = self._in.get_by_role("button", name=label, exact=True)
        return self.messages(on).filter(has=named).last.get_by_role("button", name=label, exact=True)

    def reads(self, *words: str) -> None:
        """Wait until the messages here say all of this."""
        for one in words:
            expect(self.talk).to_contain_text(one)

    def no_button(self, label: str, on: str) -> None:
        """Wait until no message that says this has such a button; there has to be one that says it."""
        expect(self.message(on)).to_be_visible()
        expect(self.messages(on).get_by_role("button", name=label, exact=True)).to_have_count(0)


def _starts(name: str) -> re.Pattern[str]:
    """Return what fits a name with marks behind it, such as how much is unread."""
    return re.compile(rf"^\W*{re.escape(name)}\b", re.IGNORECASE)


def _watch(page: Page, url: str, trouble: list[str]) -> None:
    def said(kind: str, text: str) -> None:
        if kind in ("error", "warning"):
            trouble.append(f"console: {text}")

    def asked(address: str) -> None:
        if not address.startswith((f"{url}/", url.replace("http:", "ws:") + "/", "data:", "blob:")):
            trouble.append(f"left the machine: {address}")

    page.on("console", lambda message: said(message.type, f"{message.text} {message.location.get('url', '')}"))
    page.on("pageerror", lambda error: trouble.append(f"error: {error}"))
    page.context.on("request", lambda request: asked(request.url))
    page.on("websocket", lambda socket: asked(socket.url))
