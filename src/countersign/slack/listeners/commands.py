"""Slash commands: those of playbooks open a form, ``/ai-gov`` looks things up; only the asker sees the answer."""

from collections.abc import Callable, Mapping, Sequence

from countersign.app import opening
from countersign.app.facts import House
from countersign.app.queries import LONGEST_WORD, MOST_WORDS
from countersign.app.sending import Message
from countersign.domain.actors import Actor
from countersign.domain.commands import Refusal
from countersign.domain.playbook import Playbook
from countersign.slack import words
from countersign.slack.face import Body, Context, Face, Json
from countersign.slack.listeners import absences, forms
from countersign.slack.manifest import GOVERN
from countersign.slack.replies import ephemeral, open_view
from countersign.slack.views import explain, lists, policy, prefill
from countersign.slack.views.incidents import timeline

# Clients turn straight quotes into typographic ones; whatever is quoted here means the words inside.
_QUOTES = str.maketrans(dict.fromkeys("\"'“”„«»‘’‚`", " "))  # noqa: RUF001 - quotes on purpose
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))


def answer(face: Face, body: Body, _: Context) -> Json | None:
    """Answer any slash command; nothing is said when a form opens."""
    command, text = str(body["command"]).lower(), str(body.get("text") or "")
    if command == GOVERN:
        return _govern(face, body, text)
    return _form(face, body, face.playbooks().commands.get(command), text, command)


def _govern(face: Face, body: Body, text: str) -> Json | None:
    asked = _split(text)
    word = asked[0].casefold() if asked else "help"
    if word in LOOK_UPS:
        return ephemeral(LOOK_UPS[word](face, face.actor(body), asked[1:]))
    if word == "absence":
        return absences.command(face, body, asked[1:])
    rest = text.strip().split(maxsplit=1)[1:]
    book = face.playbooks().requests.get(word.replace("-", "_"))
    return _form(face, body, book, rest[0] if rest else "", asked[0])


def _split(text: str) -> Sequence[str]:
    for entity, char in _ENTITIES:
        text = text.replace(entity, char)
    return text.translate(_QUOTES).split()


def _form(face: Face, body: Body, book: Playbook | None, text: str, word: str) -> Json | None:
    """Open a playbook's form with the text that followed; ``word`` is what was typed for the playbook."""
    if book is None:
        return ephemeral(lists.unknown(word, face.playbooks()))
    house = House(face.playbooks().team, face.team)
    if refused := opening.refused(face.store, book, face.actor(body), house, face.clock()):
        return ephemeral(explain.told(explain.refusal(refused)))
    view = forms.first_page(face, face.actor(body), book, prefill.prefill(book, text))
    open_view(face, body, view, late=words.TOO_LATE, silent=words.NO_FORM)
    return None


def _show(face: Face, viewer: Actor, asked: Sequence[str]) -> Message:
    if not asked:
        return explain.told(words.WHICH)
    found = face.queries.show(asked[0], viewer)
    return lists.show(found, viewer) if found else explain.told(explain.refusal(Refusal("unknown_case")))


def _timeline(face: Face, viewer: Actor, asked: Sequence[str]) -> Message:
    if not asked:
        return explain.told(words.WHICH_TIMELINE)
    found = face.queries.story(asked[0], viewer)
    if found is None:
        return explain.told(explain.refusal(Refusal("unknown_case")))
    summary, history = found
    incident = summary.case.lifecycle == "incident"
    return timeline.shown(summary, history) if incident else explain.told(words.NO_TIMELINE)


def _find(face: Face, viewer: Actor, asked: Sequence[str]) -> Message:
    if not asked:
        return explain.told(words.WHAT)
    if len(asked) > MOST_WORDS or any(len(word) > LONGEST_WORD for word in asked):
        return explain.told(words.TOO_MUCH)
    return lists.matches(asked, face.queries.find(asked, viewer))


def _policy(face: Face, _: Actor, __: Sequence[str]) -> Message:
    books = face.playbooks()
    return policy.policy(books, face.queries.live((book.kind for book in policy.capped(books)), face.clock()))


LookUp = Callable[[Face, Actor, Sequence[str]], Message]

LOOK_UPS: Mapping[str, LookUp] = {
    "help": lambda face, _, __: lists.usage(face.playbooks()),
    "mine": lambda face, viewer, _: lists.mine(face.queries.mine(viewer)),
    "queue": lambda face, viewer, _: lists.queue(face.queries.queue(viewer)),
    "show": _show,
    "timeline": _timeline,
    "find": _find,
    "policy": _policy,
}
