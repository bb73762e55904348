"""The button that asks why: beside the sentence it explains. It opens a modal for its reader and changes nothing."""

from countersign.app.sending import Picture
from countersign.domain.actors import Actor
from countersign.domain.case import Case
from countersign.domain.why import explainable
from countersign.slack.views.blocks import BUTTON, Json, button_value, plain
from countersign.slack.views.sections import standing, yours

WHY = "why:"  # the button's action_id
ME, THEM = "Why me?", "Why these people?"


def _beside(blocks: list[Json], label: str, case: Case) -> list[Json]:
    button = {"type": "button", "action_id": WHY, "text": plain(label, BUTTON), "value": button_value(case)}
    return [{**blocks[0], "accessory": button}, *blocks[1:]]


def ask(picture: Picture, reader: Actor | None) -> list[Json]:
    """Return what is asked of the reader; of a request with why it is asked of them."""
    blocks = yours.ask(picture, reader)
    return _beside(blocks, ME, picture.case) if explainable(picture.case, picture.playbook) else blocks


def state(picture: Picture, reader: Actor | None) -> list[Json]:
    """Return where a case stands; of a request with why these people decide or decided."""
    blocks = standing.state(picture, reader)
    return _beside(blocks, THEM, picture.case) if explainable(picture.case, picture.playbook) else blocks


def pending(picture: Picture, reader: Actor | None) -> list[Json]:
    """Return where a case stands, with why these people decide until they have: then nothing is left to press."""
    return state(picture, reader) if picture.case.outcome is None else standing.state(picture, reader)
