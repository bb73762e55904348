"""Plays what people do at the page and takes the pictures of docs/screenshots: ``make screenshots``.

They are taken on the same days each time, so that a picture changes only when the page does, or by the hash of a seal.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from tests.browser import steps
from tests.browser.desk import TUESDAY, Desk, at_desk
from tests.browser.window import DARK, Window
from tests.chromium import MISSING, browsing, chromium

FOLDER = Path(__file__).parents[2] / "docs" / "screenshots"
# So that a page of several loads quickly.
MOST_BYTES = 200_000
# When people come in: what happened before is in the sample that the sandbox begins with.
MORNING = TUESDAY + timedelta(days=1, minutes=2)


@dataclass
class Camera:
    """Takes pictures into a folder."""

    folder: Path

    def take(self, name: str, window: Window) -> None:
        """Take a picture of a window. Raises ValueError if it is too large for a page with several."""
        window.page.mouse.move(0, 0)
        picture = window.page.screenshot(animations="disabled", scale="css")
        if len(picture) > MOST_BYTES:
            raise ValueError(f"{name}.png has {len(picture)} bytes, more than {MOST_BYTES}")
        (self.folder / f"{name}.png").write_bytes(picture)
        sys.stdout.write(f"{name}.png  {len(picture) // 1000} kB\n")


Scene = Callable[[Desk, Camera], None]


def first(desk: Desk, camera: Camera) -> None:
    """What somebody sees who opens the page for the first time."""
    newcomer = desk.window("alex", newcomer=True)
    newcomer.page.get_by_role("dialog").get_by_text("1 of 6").wait_for()
    camera.take("tour", newcomer)


def asked(desk: Desk, camera: Camera) -> None:
    """A dataset is asked for, with a slip in the form, and somebody else approves it."""
    alex = desk.window("alex")
    alex.types(f"/ai-ingress internal {steps.DATA}")
    alex.form.fill({**steps.DATA_PAGES[0], "Where is it?": "the blue folder"})
    alex.form.send()
    alex.form.error("Where is it?").wait_for()
    camera.take("form-error", alex)
    alex.form.fill(steps.DATA_PAGES[0])
    camera.take("form", alex)
    alex.form.send()
    alex.form.fill(steps.DATA_PAGES[1])
    alex.form.send()
    key = alex.form.key()
    alex.form.close()
    desk.rest()
    alex.be("dana")
    alex.goes_to("countersign")
    alex.button("Approve", on=key).scroll_into_view_if_needed()
    camera.take("approve", alex)
    alex.presses("Approve", on=key)
    alex.no_button("Approve", on=key)


def rejected(desk: Desk, camera: Camera) -> None:
    """Another is rejected: the reason is asked for, and the requester reads it."""
    key = desk.files("chris", "/ai-ingress internal Interviews of applicants", *steps.DATA_FIELDS)
    dana = desk.window("dana")
    dana.goes_to("countersign")
    dana.presses("Reject", on=key)
    dana.form.fill({"Why is this rejected? The requester reads it.": steps.REASON})
    camera.take("reject", dana)
    dana.form.send()
    dana.no_button("Reject", on=key)
    dana.be("chris")
    dana.goes_to("countersign")
    dana.reads(steps.REASON)
    camera.take("rejected", dana)


def late(desk: Desk, camera: Camera) -> None:
    """Nobody answers: the owner is reminded, the deputy is asked, and Monday brings the digest."""
    key = desk.files("alex", "/ai-ingress internal Chat logs of May", *steps.DATA_FIELDS)
    dana = desk.window("dana")
    dana.goes_to("countersign")
    dana.to_the_next_timer(key)
    dana.reads("This still waits for your answer.")
    camera.take("reminder", dana)
    dana.to_the_next_timer(key)
    dana.be("sam")
    dana.goes_to("countersign")
    dana.button("Approve", on=key).scroll_into_view_if_needed()
    camera.take("escalation", dana)
    dana.moves_time("monday")
    dana.goes_to("ai-governance")
    dana.message("Weekly AI governance review").scroll_into_view_if_needed()
    camera.take("digest", dana)


def incident(desk: Desk, camera: Camera) -> None:
    """An incident is declared and run to its close, in its room."""
    bea = desk.window("bea")
    key = steps.declares(bea)
    desk.rest()
    bea.be("omar")
    bea.goes_to(f"ai-{key.lower()}")
    bea.button("Take lead", on=key).scroll_into_view_if_needed()
    camera.take("incident", bea)
    steps.runs_to_its_close(bea, key)
    bea.reads("post-incident document, version 1")
    desk.rest()
    bea.message("post-incident document, version 1").scroll_into_view_if_needed()
    camera.take("document", bea)


def together(desk: Desk, camera: Camera) -> None:
    """Two people stand side by side."""
    key = desk.files("alex", "/ai-ingress internal Reviews of our shop", *steps.DATA_FIELDS)
    left, right = desk.side_by_side("alex", "dana")
    for one in (left, right):
        one.goes_to("countersign")
        one.reads(key)
    camera.take("two-windows", right)


def dark(desk: Desk, camera: Camera) -> None:
    """Dark colours, for whoever asked their machine for them."""
    alex = desk.window("alex", DARK)
    alex.goes_to("ai-governance")
    camera.take("dark", alex)


def keys(desk: Desk, camera: Camera) -> None:
    """Going somewhere by keys alone."""
    alex = desk.window("alex")
    alex.page.keyboard.press("Control+k")
    alex.page.keyboard.type("ai")
    camera.take("keyboard", alex)


SCENES: tuple[Scene, ...] = (first, asked, rejected, together, dark, keys, incident, late)


def main() -> int:
    """Play all scenes in one sandbox; return 1 if there is no Chromium."""
    executable = chromium()
    if executable is None:
        sys.stderr.write(f"{MISSING}\n")
        return 1
    FOLDER.mkdir(exist_ok=True)
    with (
        tempfile.TemporaryDirectory(prefix="countersign-") as scratch,
        browsing(executable) as browser,
        at_desk(Path(scratch), browser) as desk,
    ):
        for number, scene in enumerate(SCENES):
            # Each begins at a minute of its own, however long playing takes.
            desk.world.set_time(MORNING + number * timedelta(minutes=3))
            scene(desk, Camera(FOLDER))
            desk.close()
        sys.stderr.writelines(f"{line}\n" for line in desk.trouble)
        return 1 if desk.trouble else 0


if __name__ == "__main__":
    sys.exit(main())
