"""Plays the exercise and writes what people read into exercise.md: ``make exercise``. A test compares them."""

import io
import re
from pathlib import Path

from rich.console import Console

from countersign.cli.sandbox.exercise import played

PAGE = Path(__file__).parent / "exercise.md"
_HEAD = """# An exercise: a privacy violation on a Saturday at two in the morning

For whoever will lead an incident one day. The night is played by `countersign sandbox --exercise`: the real bot over
real sockets, the shipped playbooks and the sample team, Slack played by the stand-in, its clock moved on. This page
is what that prints, made by `make exercise`; a test plays it again and compares.

Who is who: Bea and Chris work with the assistant. Omar is on call this week and away, so Ivan is called in his place,
and sleeps; Erin comes next on the rota. Theo answers for security, Ruth for risk, Priya for privacy, Lena for law,
Noor for AI safety, Maya for the policy, Paul for the product; Carla leads the company.

What it shows, in this order: declared from a message; the right people within minutes; nobody takes the lead, so more
are called; use of the system paused by two people and a gateway told by a signed webhook; a grant and a request
suspended; status updates; notices drafted, approved word for word and marked as sent; the 72 hours of the GDPR with
their reminders; an incident that does not close while something is missing; the review, its actions, the document,
the figures.

It is declared as real and not as a drill. A drill runs the same way, but it suspends nothing and counts in no figure,
and both are part of what is shown. To practise with your own people and playbooks, tick *This is a drill* when you
declare.

How to read it: local time (Europe/Berlin) on the left; `→` says who reads what is under it, `[…]` are buttons. Of a
long message `…` stands for lines that were read before, in another message about the same.

"""
# What differs between two runs: addresses of messages, names of files, hashes of seals.
_VARIES = (
    (r"/p\d{16}", "/p…"),
    (r"(-v\d+)\.[0-9a-f]{12}\.md", r"\1.md"),
    (r"begins with [0-9a-f]+", "begins with …"),
)


def page(keep: Path | None = None) -> str:
    """Play the exercise, and return the page with what it printed; ``keep`` is a folder for its database and logs."""
    console = Console(file=io.StringIO(), highlight=False, color_system=None)
    with console.capture() as printed:
        played(console, keep)
    text = printed.get()
    for pattern, same in _VARIES:
        text = re.sub(pattern, same, text)
    lines = "\n".join(line.rstrip() for line in text.strip().splitlines())
    return f"{_HEAD}````text\n{lines}\n````\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
