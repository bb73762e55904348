"""Rich text: what people typed is shown literally in it, and mentions and dates are elements of their own."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from countersign.domain.actors import Actor
from countersign.domain.form_checks import clean
from countersign.slack.views.blocks import DATE_FORMAT, Json, cut, fallback, named, size, user_of

Part = Json | str


def text(words: str, *, bold: bool = False, italic: bool = False) -> Json:
    """Return literal text; Slack takes no empty text element."""
    style = {name: True for name, on in (("bold", bold), ("italic", italic)) if on}
    return {"type": "text", "text": clean(words) or " "} | ({"style": style} if style else {})


def person(actor: Actor) -> Json:
    """Return a mention of somebody in Slack, or plain words for any other actor."""
    user = user_of(actor)
    return {"type": "user", "user_id": user} if user else text(named(actor))


def moment(at: datetime) -> Json:
    """Return a date that each reader sees in their own zone."""
    return {"type": "date", "timestamp": int(at.timestamp()), "format": DATE_FORMAT, "fallback": fallback(at)}


def _parts(parts: Iterable[Part]) -> list[Json]:
    return [text(part) if isinstance(part, str) else part for part in parts]


def line(*parts: Part) -> Json:
    """Return a paragraph."""
    return {"type": "rich_text_section", "elements": _parts(parts)}


def quote(*parts: Part) -> Json:
    """Return a paragraph set off as a quotation."""
    return {"type": "rich_text_quote", "elements": _parts(parts)}


def bullets(items: Sequence[Json]) -> Json:
    """Return a list of paragraphs."""
    return {"type": "rich_text_list", "style": "bullet", "elements": [*items]}


def block(*elements: Json) -> Json:
    """Return a block of paragraphs, quotations and lists."""
    return {"type": "rich_text", "elements": [*elements]}


def said(words: str, limit: int = 2900) -> Json:
    """Return a block that quotes what somebody wrote."""
    return block(quote(cut(words, limit)))


def joined(parts: Sequence[Part], between: str = ", ") -> list[Part]:
    """Return parts with words between them."""
    return [piece for number, part in enumerate(parts) for piece in ([between, part] if number else [part])]


def within(parts: Iterable[Part], limit: int) -> list[Part]:
    """Return the parts that fit, the last text cut, if all their text together is longer than ``limit``."""
    kept: list[Part] = []
    for part in parts:
        if isinstance(part, str):
            kept.append(cut(part, max(limit, 1)))
            limit -= size(part)
        elif limit > 0:
            kept.append(part)
        if limit <= 0:
            break
    return kept
