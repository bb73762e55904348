"""Prose as HTML. What it says is what ``render.py`` says; here it gets its looks."""

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Any

from markupsafe import Markup, escape

from slack_standin import markdown as blocks_dialect
from slack_standin import mrkdwn as slacks_dialect
from slack_standin.dates import moment_of, shown_date
from slack_standin.page import emojis
from slack_standin.page.reading import Reading
from slack_standin.prose import Colour, Date, Emoji, Fence, Line, Link, Mention, Node, Piece, Prose, Styled, Text
from slack_standin.wire import Json

BREAK = Markup("<br>")
_OPENED = ("https://", "http://", "mailto:")
_DEEPEST = 4

_TAGS = {
    "bold": Markup("<b>{}</b>"),
    "italic": Markup("<i>{}</i>"),
    "strike": Markup("<s>{}</s>"),
    "code": Markup("<code>{}</code>"),
    "underline": Markup("<u>{}</u>"),
    "highlight": Markup("<mark>{}</mark>"),
}


def text(reading: Reading, thing: Json) -> Markup:
    """Return a text object; emoji of ``plain_text`` are shown unless it says ``emoji: false``."""
    if thing["type"] == "mrkdwn":
        return mrkdwn(reading, thing["text"], verbatim=bool(thing.get("verbatim")))
    return broken(emojis.as_html(thing["text"]) if thing.get("emoji", True) else escape(thing["text"]))


def plain(thing: Json | None) -> str:
    """Return a ``plain_text`` object where nothing but characters fits: in an option, a placeholder, a label."""
    if thing is None:
        return ""
    return emojis.as_text(thing["text"]) if thing.get("emoji", True) else str(thing["text"])


def mrkdwn(reading: Reading, source: str, verbatim: bool = False) -> Markup:
    """Return mrkdwn as this person sees it."""
    return _shown(reading, list(slacks_dialect.parse(source, verbatim)))


def markdown(reading: Reading, source: str) -> Markup:
    """Return the Markdown of a markdown block as this person sees it."""
    return _shown(reading, list(blocks_dialect.parse(source)))


def _shown(reading: Reading, pieces: Sequence[Piece]) -> Markup:
    return Markup().join(_piece(reading, pieces, number) for number in range(len(pieces)))


def prose(reading: Reading, nodes: Prose) -> Markup:
    """Return prose within a line or block."""
    return Markup().join(_NODES[type(node)](reading, node) for node in nodes)


def broken(html: Markup) -> Markup:
    """Return HTML with its line breaks shown."""
    return html.replace("\n", BREAK)


def safe_address(url: str) -> str:
    """Return an address that a click may open; empty for any other, such as ``javascript:``."""
    return url if url.lower().startswith(_OPENED) else ""


def _piece(reading: Reading, pieces: Sequence[Piece], number: int) -> Markup:
    piece = pieces[number]
    if isinstance(piece, Fence):
        return Markup("<pre>{}</pre>").format(prose(reading, piece.inside))
    before, after = number > 0, number + 1 < len(pieces)
    # A fence stands on lines of its own: the line break beside it is no empty line.
    first = int(before and piece[0].is_empty)
    last = len(piece) - int(after and piece[-1].is_empty)
    groups = [(kind, list(lines)) for (kind, _), lines in groupby(piece[first:last], _alike)]
    shown = [_GROUPS[kind](reading, lines) for kind, lines in groups]
    for place, (_, lines) in enumerate(groups):
        # A browser drops one break before a block, be that a list, a quote or a fence.
        if lines[-1].is_empty and (after or place + 1 < len(groups)):
            shown[place] += BREAK
    return Markup().join(shown)


def _alike(line: Line) -> tuple[str, str]:
    return line.kind, line.mark if line.kind == "bullet" else ""


def _plain(reading: Reading, lines: list[Line]) -> Markup:
    return BREAK.join(prose(reading, line.inside) for line in lines)


def _quote(reading: Reading, lines: list[Line]) -> Markup:
    return Markup("<blockquote>{}</blockquote>").format(_plain(reading, lines))


def _list(reading: Reading, lines: list[Line]) -> Markup:
    mark = lines[0].mark
    depth = min((len(mark) - len(mark.lstrip())) // 2, _DEEPEST)
    items = Markup().join(Markup("<li>{}</li>").format(_box(mark) + prose(reading, line.inside)) for line in lines)
    sort = "dash" if "-" in mark else "dot"
    return Markup('<ul class="list {} indent-{}">{}</ul>').format(sort, depth, items)


def _box(mark: str) -> Markup:
    """A task of Markdown has a box in its mark, which stays."""
    return escape("".join(f"{one} " for one in mark if one in "☐☑"))


def _heading(reading: Reading, lines: list[Line]) -> Markup:
    return Markup().join(Markup('<div class="subhead">{}</div>').format(prose(reading, line.inside)) for line in lines)


def _rule(_reading: Reading, lines: list[Line]) -> Markup:
    return Markup("<hr>") * len(lines)


_GROUPS: dict[str, Callable[[Reading, list[Line]], Markup]] = {
    "": _plain,
    "quote": _quote,
    "bullet": _list,
    "heading": _heading,
    "rule": _rule,
}


def _link(_reading: Reading, link: Link) -> Markup:
    return linked(link.url, escape(link.shown))


def linked(url: str, inside: Markup) -> Markup:
    """Return a link that opens in a window of its own; what may not be opened stays words."""
    if not safe_address(url):
        return inside
    html = Markup('<a href="{}" target="_blank" rel="noopener noreferrer nofollow">{}</a>')
    return html.format(url, inside)


def _mention(reading: Reading, mention: Mention) -> Markup:
    words = reading.words.mention(mention.sign + mention.name, mention.label)
    if mention.sign == "#":
        return Markup('<a href="#" class="mention" data-goto="{}">{}</a>').format(mention.name, words)
    look = "mention me" if reading.means_me(mention) else "mention"
    what = "user" if mention.sign == "@" else "group"
    name = mention.name.removeprefix("subteam^")
    return Markup('<span class="{}" data-{}="{}">{}</span>').format(look, what, name, words)


def _date(reading: Reading, date: Date) -> Markup:
    zone = reading.user.tz
    shown = escape(reading.words.date(date))
    moment = moment_of(date.stamp, zone)
    if moment is not None:
        full = shown_date(date.stamp, "{date_long} at {time}", zone)
        shown = Markup('<time datetime="{}" title="{}">{}</time>').format(moment.isoformat(), full, shown)
    return linked(date.url, shown)


def _colour(_reading: Reading, colour: Colour) -> Markup:
    html = Markup(
        '<svg class="patch" viewBox="0 0 1 1" role="img" aria-label="{0}"><path fill="{0}" d="M0 0h1v1H0z"/></svg>'
    )
    return html.format(colour.value)


def _styled(reading: Reading, styled: Styled) -> Markup:
    return _TAGS[styled.style].format(prose(reading, styled.inside))


_NODES: dict[type[Node], Callable[[Reading, Any], Markup]] = {
    Text: lambda _reading, node: broken(escape(node.text)),
    Emoji: lambda _reading, node: emojis.shown(node.name),
    Link: _link,
    Mention: _mention,
    Date: _date,
    Colour: _colour,
    Styled: _styled,
}
