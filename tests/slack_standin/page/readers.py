"""Readers of a small team, and what the page draws for them."""

import copy
from typing import Any

from slack_standin.blockkit import checked_blocks, checked_view
from slack_standin.modals import View
from slack_standin.model import Message
from slack_standin.page import blocks
from slack_standin.page.blocks import message_body
from slack_standin.page.reading import Reading
from slack_standin.slots import first_state
from slack_standin.standin import Standin
from tests.slack_standin.conftest import TEAM
from tests.slack_standin.kit import Json, field, modal
from tests.slack_standin.page import sample
from tests.slack_standin.page.html import Html

EVIL = "\"'><script>x</script>&lt;b&gt;"
ALL_ELEMENTS = {**sample.CHOICES, **sample.TYPED}


def reading_of(user: str = "UANN") -> Reading:
    """Return somebody of a team of their own; Ann is in Berlin, Ben nowhere in particular."""
    standin = Standin(copy.deepcopy(TEAM))
    return Reading(standin, standin.space.users[user])


def message(*sent: Json, **more: Any) -> Message:
    return Message("CGEN", "1.000001", "UBOT", blocks=checked_blocks(list(sent)), **more)


def view(spec: Json, **more: Any) -> View:
    shown = View("V1", "UANN", checked_view(spec, spec["type"]), "V1", **more)
    shown.values = first_state(shown.blocks) | shown.values
    return shown


def html(reading: Reading, *sent: Json) -> Html:
    return Html(message_body(reading, message(*sent)))


def form(reading: Reading, *elements: Json, **more: Any) -> Html:
    return Html(blocks.view(reading, view(modal(*(field(element=one, **more) for one in elements)))))


def replaced(thing: Any, words: str) -> Any:
    """Return what an app sends with other words wherever people read words."""
    if isinstance(thing, list):
        return [replaced(one, words) for one in thing]
    if not isinstance(thing, dict):
        return thing
    told = {"text", "alt_text", "author_name", "provider_name", "external_id", "fallback", "title", "footer", "pretext"}
    return {
        key: words if key in told and isinstance(value, str) else replaced(value, words) for key, value in thing.items()
    }
