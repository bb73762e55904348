"""Where a case stands: its state with who and when, why it came out so, and the team's own sentence about that."""

from countersign.app.sending import Picture
from countersign.domain.actors import Actor
from countersign.slack.views import words
from countersign.slack.views.blocks import Json, escape, section, when


def state(picture: Picture, _: Actor | None) -> list[Json]:
    """Return where a case stands."""
    return [section(words.state_line(picture.case))]


def reason(picture: Picture, _: Actor | None) -> list[Json]:
    """Return why a case came out as it did, as a quotation."""
    return words.reason(picture.case, picture.texts)


def own(picture: Picture, _: Actor | None) -> list[Json]:
    """Return the sentence that the playbook has for a state."""
    return words.own_sentence(picture.case, picture.playbook, picture.texts)


def saved(picture: Picture, _: Actor | None) -> list[Json]:
    """Tell whoever asked that it is saved, until it has come out."""
    case = picture.case
    ends = "done" if case.lifecycle == "task" else "decided"
    line = f"Saved as *{escape(case.key)}* {when(case.opened_at)}. You'll be told when it is {ends}."
    return [section(line)] if case.outcome is None else []
