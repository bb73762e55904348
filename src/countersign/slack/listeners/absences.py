"""``/ai-gov absence``: enter one, end one, or look; a form opens when words cannot be read as days."""

import re
from collections.abc import Sequence

from countersign.app.absences import Wish
from countersign.domain import absences as domain
from countersign.domain.absences import Days
from countersign.domain.actors import Actor, slack_actor
from countersign.slack import words
from countersign.slack.face import Body, Context, Face, Json, Told
from countersign.slack.forms_flow import key_of
from countersign.slack.replies import ephemeral, errors, open_view, update, whisper
from countersign.slack.views import absence, explain

_MENTION = re.compile(r"<@([UW][A-Z0-9]{1,30})(?:\|[^>]*)?>", re.ASCII)
_BACK = "back"
# What is wrong with the two days, so that it is said beside them and the form stays open.
_DAYS = frozenset({"absence_backwards", "absence_past", "absence_long"})


def command(face: Face, body: Body, said: Sequence[str]) -> Json | None:
    """Answer ``/ai-gov absence`` with whatever follows it; nothing is said when the form opens."""
    by = face.actor(body)
    named = bool(said) and (said[0].startswith(("<@", "@")))
    person = _person(face, said[0]) if named else by
    if person is None:
        return ephemeral(explain.told(words.NOBODY))
    rest = said[1:] if named else said
    face.directory.meet([person])
    if not rest and not named:
        return ephemeral(absence.overview(face.absences.overview(person)))
    days = domain.read(rest, face.absences.today(person).date())
    back = [word.casefold() for word in rest] == [_BACK]
    if days is None and not back:
        _open(face, body, person, absence.UNREADABLE if rest else "")
        return None
    return ephemeral(explain.told(_carried_out(face, f"slash:{body['trigger_id']}", by, person, days)))


def _person(face: Face, word: str) -> Actor | None:
    """Return whom a mention or a handle of the team names, None if nobody."""
    if mention := _MENTION.fullmatch(word):
        return slack_actor(face.team, mention[1])
    with face.store.reading() as tx:
        found = {member.handle: member.actor for member in tx.people.notable() if member.handle}
    return found.get(word.removeprefix("@").casefold())


def _carried_out(face: Face, key: str, by: Actor, person: Actor, days: Days | None) -> str:
    told = face.absences.carry_out(Wish(key, by, person, days, face.new_id()))
    return absence.told(told, person, by, back=days is None)


def _open(face: Face, body: Body, person: Actor, note: str) -> None:
    view = absence.form(person, face.actor(body), face.absences.today(person).date(), note)
    open_view(face, body, view, late=words.TOO_LATE, silent=words.NO_FORM)


def click(face: Face, body: Body, _: Context) -> None:
    """Open the form, or end the reader's own absence."""
    action, by = body["actions"][0], face.actor(body)
    if action["action_id"] == absence.FORM:
        _open(face, body, by, "")
        return
    key = f"button:{by}:{absence.BACK}:{action.get('action_ts', '')}"
    whisper(body, _carried_out(face, key, by, by, None))


def submit(face: Face, body: Body, _: Context) -> Json | None:
    """Take the two days of the form; what is wrong with them is said beside the last one."""
    view, by = body["view"], face.actor(body)
    read = absence.read(view)
    if read is None:
        raise Told(words.FORGED)
    person, days = read
    told = face.absences.carry_out(Wish(key_of(view), by, person, days, face.new_id()))
    if told.refusal and told.refusal.code in _DAYS:
        return errors({absence.LAST: explain.refusal(told.refusal)})
    title = "Not saved" if told.refusal else "Saved"
    return update(explain.view(absence.told(told, person, by, back=False), title))
