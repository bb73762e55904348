"""The mark of a drill: every message about one bears it, whatever its face, since there is one place that puts it."""

from dataclasses import replace

from countersign.app.sending import Message
from countersign.domain.case import Case
from countersign.slack.views import blocks

MARK = "DRILL"
_SAID = f"*{MARK}*: this is an exercise, and nothing of it is real."


def banner(case: Case) -> list[blocks.Json]:
    """Return what stands above everything about a drill."""
    return [blocks.context(_SAID)] if case.drill else []


def marked(case: Case, message: Message) -> Message:
    """Return a message with the mark in front of its text and above its blocks, if it is about a drill."""
    if not case.drill:
        return message
    drawn = blocks.message(f"{MARK}: {message.text}", [*banner(case), *map(dict, message.blocks)])
    return replace(drawn, file=message.file)
