"""The tier of a request: what its answers were scored."""

from countersign.app.sending import Picture
from countersign.domain.actors import Actor
from countersign.domain.event_parts import Scored
from countersign.domain.playbook import ApprovalPlaybook, Playbook
from countersign.slack.views.blocks import Json, escape, section
from countersign.slack.views.words import spoken

ROOM = 300  # characters


def _most(item: Scored, book: Playbook) -> str:
    score = book.scores.get(item.score) if isinstance(book, ApprovalPlaybook) else None
    return f" of {score.maximum}" if score else ""


def said(item: Scored, book: Playbook) -> str:
    """Return a score in words, escaped: ``*Risk: high* (14 of 23)``."""
    name, band = escape(spoken(item.score), 80), escape(item.band, 80)
    return f"*{name}: {band}* ({item.total}{_most(item, book)})"


def tier(picture: Picture, _: Actor | None) -> list[Json]:
    """Return what the answers were scored, nothing where nothing is."""
    scores = [said(item, picture.playbook) for item in picture.case.scores]
    return [section(" · ".join(scores), ROOM)] if scores else []
