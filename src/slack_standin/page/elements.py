"""Buttons, menus and inputs as HTML: one row per element says what draws it."""

from collections.abc import Callable
from functools import partial
from typing import Any

from markupsafe import Markup

from slack_standin.dates import moment_of
from slack_standin.filling import TEXT_LIMIT
from slack_standin.page import choices, mrkdwn
from slack_standin.page.spot import Attributes, Spot
from slack_standin.page.templating import render
from slack_standin.render import rich_words
from slack_standin.slots import SLOTS

Draw = Callable[[Spot], Markup]


def element(spot: Spot) -> Markup:
    """Return one element."""
    return ELEMENTS[spot.element["type"]](spot)


def _draw(template: str, spot: Spot, **values: Any) -> Markup:
    return render(f"blocks/{template}.html", spot=spot, element=spot.element, plain=mrkdwn.plain, **values)


def _button(spot: Spot) -> Markup:
    told = {"data-value": spot.element.get("value"), "aria-label": spot.element.get("accessibility_label")}
    return _draw("button", spot, attributes={**spot.data, "id": spot.id, **told}, address=_address(spot.element))


def _overflow(spot: Spot) -> Markup:
    return _draw("overflow", spot, entries=[(one, _address(one)) for one in spot.element["options"]])


def _address(thing: dict[str, Any]) -> str:
    return mrkdwn.safe_address(thing.get("url", ""))


def _select(spot: Spot, offer: choices.Offer) -> Markup:
    chosen, groups = _offered(spot, offer)
    attributes = {**spot.typed, "placeholder": None}
    return _draw("select", spot, groups=groups, chosen={one.value for one in chosen}, attributes=attributes)


def _combo(spot: Spot, offer: choices.Offer) -> Markup:
    """Draw a menu one types into; it may take several."""
    chosen, groups = _offered(spot, offer)
    asks = spot.element["type"].endswith("external_select")
    least = spot.element.get("min_query_length", 3) if asks else None
    limits = {"data-max": spot.element.get("max_selected_items"), "data-least": least}
    many = SLOTS[spot.element["type"]].many
    return _draw("combo", spot, groups=groups, chosen=chosen, many=many, limits=limits)


def _offered(spot: Spot, offer: choices.Offer) -> tuple[list[choices.Option], list[choices.Group]]:
    """Return what is chosen, and all that is offered: what is chosen is there even if it is offered no more."""
    chosen, groups = choices.chosen(spot.reading, spot.value), offer(spot.reading, spot.element)
    known = {option.value for group in groups for option in group.options}
    missing = [one for one in chosen if one.value not in known]
    return chosen, [choices.Group("", missing)] * bool(missing) + groups


def _ticks(spot: Spot, kind: str) -> Markup:
    chosen = {one.value for one in choices.chosen(spot.reading, spot.value)}
    return _draw("ticks", spot, kind=kind, chosen=chosen, text=partial(mrkdwn.text, spot.reading))


def _input(spot: Spot, kind: str, **more: str | int | None) -> Markup:
    return _draw("typed", spot, attributes={"type": kind, **spot.typed, "value": spot.value, **more})


def _number(spot: Spot) -> Markup:
    step = "any" if spot.element["is_decimal_allowed"] else "1"
    return _input(spot, "number", min=spot.element.get("min_value"), max=spot.element.get("max_value"), step=step)


def _text(spot: Spot) -> Markup:
    limits: Attributes = {
        "minlength": spot.element.get("min_length"),
        "maxlength": spot.element.get("max_length", TEXT_LIMIT),
    }
    if spot.element.get("multiline"):
        return _draw("lines", spot, attributes={**spot.typed, **limits}, text=spot.value or "")
    return _input(spot, "text", **limits)


def _rich_text(spot: Spot) -> Markup:
    return _draw("lines", spot, attributes=spot.typed, text=rich_words(spot.reading.words, spot.value))


def _moment(spot: Spot) -> Markup:
    zone = spot.reading.user.tz
    at = moment_of(str(spot.value), zone)
    return _input(spot, "datetime-local", value=f"{at:%Y-%m-%dT%H:%M}" if at else None, **{"data-zone": zone})


def _file(spot: Spot) -> Markup:
    sorts = spot.element.get("filetypes", [])
    most = spot.element.get("max_files", 10)
    attributes: Attributes = {
        **spot.typed,
        "accept": ",".join(f".{sort}" for sort in sorts) or None,
        "multiple": "" if most > 1 else None,
        "data-max": most,
    }
    held = [(one, spot.reading.file_name(one)) for one in spot.value or []]
    return _draw("file_input", spot, attributes=attributes, files=held)


ELEMENTS: dict[str, Draw] = {
    "button": _button,
    "workflow_button": partial(_draw, "workflow_button"),
    "overflow": _overflow,
    "static_select": partial(_select, offer=choices.given),
    "users_select": partial(_combo, offer=choices.people),
    "channels_select": partial(_combo, offer=choices.public),
    "conversations_select": partial(_combo, offer=choices.conversations),
    "external_select": partial(_combo, offer=choices.given),
    "multi_static_select": partial(_combo, offer=choices.given),
    "multi_users_select": partial(_combo, offer=choices.people),
    "multi_channels_select": partial(_combo, offer=choices.public),
    "multi_conversations_select": partial(_combo, offer=choices.conversations),
    "multi_external_select": partial(_combo, offer=choices.given),
    "checkboxes": partial(_ticks, kind="checkbox"),
    "radio_buttons": partial(_ticks, kind="radio"),
    "datepicker": partial(_input, kind="date"),
    "timepicker": partial(_input, kind="time"),
    "datetimepicker": _moment,
    "plain_text_input": _text,
    "email_text_input": partial(_input, kind="email"),
    "url_text_input": partial(_input, kind="url"),
    "number_input": _number,
    "file_input": _file,
    "rich_text_input": _rich_text,
}
"""Every element but the image, which is no more than a picture."""
