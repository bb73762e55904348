"""Why those who answered did so: each reason beside the name of whoever gave it, once the case is decided."""

from countersign.app.sending import Picture
from countersign.domain.actors import Actor
from countersign.slack.views import rich
from countersign.slack.views.blocks import Json, one_line
from countersign.slack.views.words import told

ROOM, LEAST = 800, 40  # characters of all of them, and of each


def others(picture: Picture, _: Actor | None) -> list[Json]:
    """Return the reasons of votes that are not the reason of the whole, which stands above them."""
    case = picture.case
    if case.outcome is None:
        return []
    given = [vote for vote in case.votes if vote.reason and vote.reason != case.outcome.reason]
    most = max(LEAST, ROOM // max(len(given), 1))
    parts: list[Json] = []
    for vote in given:
        words = told(vote.reason, picture.texts) or ""
        parts += [rich.line(rich.person(vote.person), ":"), rich.quote(one_line(words, most))]
    return [rich.block(*parts)] if parts else []
