"""Why somebody is not asked any more although nobody has answered: they are away, or others can answer again."""

from collections.abc import Mapping

from countersign.app.sending import Picture
from countersign.domain import rules
from countersign.domain.actors import Actor
from countersign.slack.views.blocks import people
from countersign.slack.views.words import seat

_WHY: Mapping[str, str] = {
    "away": "You are away, so nothing is asked of you now ({seat}). If this is still open when you are back, you are "
    "asked again; `/ai-gov absence back` says that you are.",
    "barred": "This account cannot answer here any more, so nothing is asked of you ({seat}).",
    "back": "{people} can answer again, so nothing more is asked of you ({seat}).",
    "changed": "Others are to answer for this now, so nothing more is asked of you ({seat}).",
}


def why(picture: Picture, reader: Actor | None) -> str | None:
    """Return why a reader is not asked any more for a seat without an answer, None if that is not so."""
    case = picture.case
    free = rules.open_seats(case)
    gone = next((one for one in reversed(case.gone) if one.asked.person == reader and one.asked.place in free), None)
    if gone is None:
        return None
    near = [one.person for one in case.current if one.place == gone.asked.place and one.why != "escalation"]
    return _WHY[gone.why].format(people=people(near), seat=seat(gone.asked.seat, picture.playbook))
