"""Messages and views as HTML: one row per block says what draws it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from markupsafe import Markup

from slack_standin.modals import View
from slack_standin.model import Message
from slack_standin.page import attached, mrkdwn
from slack_standin.page.elements import element
from slack_standin.page.reading import Reading
from slack_standin.page.spot import Spot, is_group
from slack_standin.page.templating import render
from slack_standin.richtext import prose_of
from slack_standin.slots import SLOTS, kept_state, value_of
from slack_standin.wire import Json


@dataclass(frozen=True)
class Surface:
    """What blocks stand on: who reads, what they chose, what is wrong with it.

    ``where`` begins the ids on the page: what is shown in two places of a window needs two of them.
    """

    reading: Reading
    where: str
    typed: Mapping[str, Json]
    errors: Mapping[str, str] = field(default_factory=dict)
    in_view: bool = False

    def spot(self, block: Json, thing: Json, name: str) -> Spot:
        """Return an element of a block with what it holds."""
        value = None
        if thing["type"] in SLOTS:
            value = value_of(self.typed[block["block_id"]][thing["action_id"]])
        return Spot(self.reading, name, block, thing, value, self.errors.get(block["block_id"], ""), self.in_view)


def message_body(reading: Reading, message: Message, where: str = "") -> Markup:
    """Return what a message says: its blocks, or its text if it has none, then its attachments."""
    typed = message.typed.get(reading.user.id, {})
    name = where or f"m{message.ts}"
    said = Markup()
    if message.blocks:
        said = blocks(reading, message.blocks, typed, name)
    elif message.text:
        said = Markup('<div class="b-text">{}</div>').format(mrkdwn.mrkdwn(reading, message.text))
    more = [_attachment(reading, one, typed, f"{name}-a{number}") for number, one in enumerate(message.attachments)]
    return Markup().join([said, *more])


def view(reading: Reading, shown: View) -> Markup:
    """Return what a modal or Home tab says and asks, with what was filled in and what is wrong with it."""
    return _drawn(Surface(reading, shown.id, shown.values, shown.errors, in_view=True), shown.blocks)


def blocks(reading: Reading, blocks: list[Json], typed: Mapping[str, Json], where: str) -> Markup:
    """Return the blocks of a message; ``typed`` is what this person chose in them, as ``state.values``."""
    return _drawn(Surface(reading, where, kept_state(dict(typed), blocks)), blocks)


def _drawn(surface: Surface, blocks: list[Json]) -> Markup:
    return Markup().join(
        BLOCKS[block["type"]](surface, f"{surface.where}-{number}", block) for number, block in enumerate(blocks)
    )


def _attachment(reading: Reading, attachment: Json, typed: Mapping[str, Json], where: str) -> Markup:
    inside = blocks(reading, attachment["blocks"], typed, where) if attachment.get("blocks") else None
    return attached.attachment(reading, attachment, inside)


def _draw(template: str, surface: Surface, name: str, block: Json, **values: Any) -> Markup:
    reading = surface.reading

    def part(thing: Json, number: int = 0) -> Markup:
        if thing["type"] == "image":
            return picture(reading, thing)
        return element(surface.spot(block, thing, f"{name}-{number}"))

    return render(
        f"blocks/{template}.html",
        block=block,
        text=partial(mrkdwn.text, reading),
        plain=mrkdwn.plain,
        element=part,
        **values,
    )


def picture(reading: Reading, thing: Json) -> Markup:
    """Return a picture of this machine; of any other a frame that says what would be there."""
    outside = mrkdwn.safe_address(thing.get("image_url", ""))
    return render("blocks/picture.html", source=reading.picture(thing), alt=thing["alt_text"], outside=outside)


def _image(surface: Surface, name: str, block: Json) -> Markup:
    return _draw("image", surface, name, block, picture=picture(surface.reading, block))


def _input(surface: Surface, name: str, block: Json) -> Markup:
    spot = surface.spot(block, block["element"], f"{name}-0")
    return _draw("input", surface, name, block, spot=spot, is_group=is_group(spot.element), control=element(spot))


def _rich_text(surface: Surface, name: str, block: Json) -> Markup:
    return _draw("rich_text", surface, name, block, parts=partial(_parts, surface.reading))


def _parts(reading: Reading, parts: list[Json]) -> Markup:
    return mrkdwn.prose(reading, prose_of(parts))


def _markdown(surface: Surface, name: str, block: Json) -> Markup:
    return _draw("markdown", surface, name, block, html=mrkdwn.markdown(surface.reading, block["text"]))


def _table(surface: Surface, name: str, block: Json) -> Markup:
    settings = block.get("column_settings")
    rows = [[_cell(surface, name, cell) for cell in row] for row in block["rows"]]
    return _draw("table", surface, name, block, rows=rows, looks=_looks(settings))


def _looks(settings: Any) -> list[str]:
    """Return how each column stands, as far as the app says so in a way that is understood."""
    columns = settings if isinstance(settings, list) else []
    wanted = [one.get("align") if isinstance(one, dict) else None for one in columns]
    return [one if one in {"left", "center", "right"} else "left" for one in wanted]


def _cell(surface: Surface, name: str, cell: Json) -> Markup:
    if cell["type"] == "rich_text":
        return _rich_text(surface, name, cell)
    words = mrkdwn.broken(Markup.escape(cell.get("text", cell.get("value"))))
    return Markup('<div class="b-text">{}</div>').format(words)


def _video(surface: Surface, name: str, block: Json) -> Markup:
    address = mrkdwn.safe_address(block.get("title_url") or block["video_url"])
    return _draw("video", surface, name, block, address=address)


BLOCKS: dict[str, Callable[[Surface, str, Json], Markup]] = {
    "section": partial(_draw, "section"),
    "header": partial(_draw, "header"),
    "divider": partial(_draw, "divider"),
    "context": partial(_draw, "context"),
    "actions": partial(_draw, "actions"),
    "input": _input,
    "image": _image,
    "rich_text": _rich_text,
    "markdown": _markdown,
    "table": _table,
    "video": _video,
    "file": partial(_draw, "file"),
}
