"""Before an incident is declared: what is open on the same system is shown first, to be joined or declared apart from.

The answers wait in the draft meanwhile. Both ways are remembered under the key of the page that was sent, so that a
page that comes twice is answered once.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from countersign.app.ports import Reply, Summary
from countersign.domain import confidence
from countersign.domain.commands import Command, Refusal
from countersign.domain.incidents import beside
from countersign.domain.incidents.declaring import DRILL, PRIVATE, retold, system_of
from countersign.domain.playbook import IncidentPlaybook
from countersign.domain.texts import Text
from countersign.slack import forms_flow as flow
from countersign.slack.face import Body, Context, Face, Json
from countersign.slack.views import similar as views
from countersign.slack.views.similar import CHOICE, DECLARE, JOIN

__all__ = ["DECLARE", "asked", "chosen", "join", "open_ones"]


def open_ones(face: Face, filled: flow.Filled) -> Sequence[Summary]:
    """Return the incidents that are open on the same system, as far as the person may see them, newest first.

    To be tied to a private one would tell that somebody who sees it reported this, so in confidence only public ones
    count.
    """
    system = system_of(filled.book.form, filled.answers)
    if system is None or filled.meta.case or not isinstance(filled.book, IncidentPlaybook):
        return ()
    viewer = confidence.UNNAMED if confidence.asked(filled.answers, filled.book) else filled.actor
    return face.queries.alike(system, viewer, drill=filled.answers.get(DRILL) is True)


def asked(
    face: Face, filled: flow.Filled, view: Mapping[str, Any], twins: Sequence[Summary], refused: Refusal | None = None
) -> Json:
    """Keep the answers and return the question; ``refused`` says why what was chosen before is not possible."""
    sent = str(view["hash"]) if refused else filled.meta.sent or str(view["hash"])
    waits = replace(filled, meta=replace(filled.meta, sent=sent))
    flow.keep(face, waits)
    return views.build(twins, waits.meta, views.Ways(_apart(filled, twins), refused))


def _apart(filled: flow.Filled, twins: Sequence[Summary]) -> str | None:
    """Return why nobody can be joined with these answers, None if they can."""
    if confidence.asked(filled.answers, filled.book):
        return views.IN_CONFIDENCE
    if filled.answers.get(PRIVATE) is True and not all(one.case.private for one in twins):
        return views.PRIVATELY
    return None if retold(filled.book, filled.answers) else views.TOO_LONG


def chosen(body: Body) -> str:
    """Return what was chosen: the id of the incident to join, or DECLARE."""
    entry = (flow.state_of(body).get(CHOICE) or {}).get(CHOICE) or {}
    value = str((entry.get("selected_option") or {}).get("value") or DECLARE)
    return value.removeprefix(JOIN)


def join(face: Face, filled: flow.Filled, view: Mapping[str, Any], context: Context, case: str) -> Reply:
    """Join an incident and add what was filled in to it. Raises StoreUnavailable."""
    face.directory.meet([filled.actor])
    said = None if _apart(filled, open_ones(face, filled)) else retold(filled.book, filled.answers)
    if said is None:
        return Reply(case, "", "", Refusal("unknown_verb"))
    answers = {beside.SAID.field: Text(face.new_salt(), said)}
    key = flow.key_of(view, filled.meta.sent)
    return face.handled(Command(key, beside.JOIN, filled.actor, case, answers=answers, keep=filled.keep), context)
