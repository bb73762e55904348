"""The few Block Kit objects the views are made of, each kept within Slack's limits.

Text that people typed goes into ``plain_text`` objects or ``rich_text`` elements, which parse no markup. Where a
sentence of ours needs mentions and dates it is ``mrkdwn`` with ``verbatim``, and every foreign word in it is escaped.
"""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from countersign.app.sending import Message
from countersign.domain.actors import SYSTEM, Actor, seal_of, slack_user
from countersign.domain.case import Case
from countersign.domain.form_checks import clean
from countersign.domain.lifecycle import Move

Json = dict[str, Any]

BLOCKS, TEXT, HEADER, BUTTON, OPTION, TITLE, LABEL = 50, 3000, 150, 75, 75, 24, 2000
CONFIRM_TITLE, CONFIRM_TEXT, CONFIRM_BUTTON = 100, 300, 30
BUTTONS = 25  # elements of an actions block
MORE = "more:"  # the action id of the button that opens the menu
NOTIFICATION = 1000  # top-level text; Slack takes 4000 in an update, but it is read on a lock screen
VALUE = 2000  # of a button

_USER = re.compile(r"[UW][A-Z0-9]+", re.ASCII)
_CASE = re.compile(r"[\w.:@+-]{1,200}", re.ASCII)
_PING = re.compile(r"@(?=here\b|channel\b|everyone\b|group\b)|#(?=[^\W\d])", re.IGNORECASE)
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}  # in this order, and nothing else (Slack's rule)
_JOINER = "\u2060"  # invisible, and keeps Slack from reading @here or #channel as such


def size(text: str) -> int:
    """Return how long a text is for Slack, which does not say whether it counts characters or UTF-16 units."""
    return len(text) if text.isascii() else len(text) + sum(char > "\uffff" for char in text)


def head(text: str, limit: int) -> str:
    """Return the beginning of a text, of at most ``limit`` characters however Slack counts them."""
    start = text[:limit]
    while (over := size(start) - limit) > 0:
        start = start[: -((over + 1) // 2)]
    return start


def cut(text: str, limit: int) -> str:
    """Return a text of at most ``limit`` characters; one that was longer ends in ``…``."""
    return text if size(text) <= limit else f"{head(text, limit - 1).rstrip()}…"


def one_line(text: str, limit: int) -> str:
    """Return a text on one line of at most ``limit`` characters, without control characters."""
    return cut(" ".join(clean(text[: 4 * limit]).split()), limit)


def escape(text: str, limit: int = 300) -> str:
    """Return foreign text for a mrkdwn sentence: cut first, so that no entity is torn, then escaped.

    ``@here`` and ``#channel`` are broken up invisibly, since top-level text has no ``verbatim``. Escaping can make
    a text five times as long, so it is cut again until the result keeps the limit.
    """
    shorter = one_line(text, limit)
    while (over := size(done := _escaped(shorter)) - limit) > 0:
        shorter = cut(shorter, size(shorter) - max(1, over // 5))
    return done


def _escaped(text: str) -> str:
    for char, entity in _ENTITIES.items():
        text = text.replace(char, entity)
    return _PING.sub(lambda match: match[0] + _JOINER, text)


def named(actor: Actor) -> str:
    """Return an actor in plain words, for those who cannot be mentioned: ``jo (command line)``."""
    kind, _, name = actor.partition(":")
    sources = {"cli": "command line", "token": "API token"}
    if actor == SYSTEM:
        return "Countersign"
    if seal_of(actor):
        return "somebody in confidence"
    return one_line(f"{name} ({sources[kind]})" if kind in sources else actor, 100)


def user_of(actor: Actor) -> str | None:
    """Return the Slack user id that can be mentioned for an actor, None if there is none."""
    user = slack_user(actor)
    return user if user and _USER.fullmatch(user) else None


def who(actor: Actor) -> str:
    """Return how an actor is named in mrkdwn: a mention for somebody in Slack, plain words for anybody else."""
    user = user_of(actor)
    return f"<@{user}>" if user else escape(named(actor))


def people(actors: Iterable[Actor]) -> str:
    """Return several actors as a list in words; nobody is ``nobody``."""
    names = [who(actor) for actor in dict.fromkeys(actors)]
    shown = [*names[:10], *([f"{len(names) - 10} more"] if len(names) > 10 else [])]  # noqa: PLR2004 - a bound
    return " and ".join(filter(None, [", ".join(shown[:-1]), shown[-1]])) if shown else "nobody"


DATE_FORMAT = "{date_short_pretty} at {time}"


def fallback(at: datetime) -> str:
    """Return a moment in words with its zone, for readers whose client cannot show Slack's dates."""
    utc = at.astimezone(UTC)
    return f"{utc.day} {utc:%b %Y, %H:%M} UTC"


def when(at: datetime) -> str:
    """Return a date token: every reader sees the moment in the zone of their own device."""
    return f"<!date^{int(at.timestamp())}^{DATE_FORMAT}|{fallback(at)}>"


def plain(text: str, limit: int = TEXT) -> Json:
    """Return a ``plain_text`` object, which is never empty; it parses no markup and, here, no emoji either."""
    return {"type": "plain_text", "text": cut(clean(text[: 2 * limit]).strip(), limit) or "-", "emoji": False}


def mrkdwn(text: str, limit: int = TEXT) -> Json:
    """Return a ``mrkdwn`` object of a sentence whose foreign words are escaped already.

    ``verbatim`` keeps Slack from turning names, channels and addresses in it into links and mentions.
    """
    return {"type": "mrkdwn", "text": _within(text, limit), "verbatim": True}


def _within(text: str, limit: int) -> str:
    """Cut mrkdwn at the end of a line or a word outside of ``<...>`` and entities."""
    if size(text) <= limit:
        return text
    start = head(text, limit - 2)
    safe = max(start.rfind("\n"), start.rfind(" ", 0, _open_token(start)))
    return f"{start[: max(safe, 1)]} …"


def _open_token(start: str) -> int:
    return start.rfind("<") if start.rfind("<") > start.rfind(">") else len(start)


def unmarked(text: str) -> str:
    """Return a sentence of ours without marks of emphasis, for a notification."""
    return text.replace("*", "").replace("`", "")


def section(text: str, limit: int = TEXT) -> Json:
    """Return a section of mrkdwn."""
    return {"type": "section", "text": mrkdwn(text, limit)}


def context(*texts: str) -> Json:
    """Return small print of at most ten mrkdwn texts."""
    return {"type": "context", "elements": [mrkdwn(text) for text in texts[:10]]}


def header(text: str) -> Json:
    """Return a header, on one line of at most 150 characters."""
    return {"type": "header", "text": plain(one_line(text, HEADER), HEADER)}


def divider() -> Json:
    """Return a rule between parts."""
    return {"type": "divider"}


@dataclass(frozen=True)
class ButtonValue:
    """What a button carries: the case, and the revision and stage that its reader saw."""

    case: str
    revision: int
    stage: int


def button_value(case: Case) -> str:
    """Return the value of a case's buttons, as compact JSON (Slack takes 2000 characters)."""
    return compact({"c": case.id, "r": case.revision, "s": case.stage})


def compact(data: object) -> str:
    """Return JSON without white space."""
    return json.dumps(data, separators=(",", ":"), ensure_ascii=False)


def read_json(text: object, limit: int) -> Mapping[str, Any] | None:
    """Return the object that a value made by us holds, None for anything that cannot be one."""
    if not isinstance(text, str) or len(text) > limit:
        return None
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return data if isinstance(data, dict) else None


def read_button(value: object) -> ButtonValue | None:
    """Return what a button carried, None if its value is forged or broken."""
    data = read_json(value, VALUE)
    if data is None or set(data) != {"c", "r", "s"}:
        return None
    case, revision, stage = data["c"], data["r"], data["s"]
    if not isinstance(case, str) or not _CASE.fullmatch(case) or not (_count(revision, 1) and _count(stage, 0)):
        return None
    return ButtonValue(case, revision, stage)


def _count(value: object, least: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= 1_000_000  # noqa: PLR2004 - a bound


def verb_button(verb: str, move: Move, case: Case) -> Json:
    """Return the button that offers a move, with its confirm dialog if it has one."""
    label = move.button or verb
    button = {"type": "button", "action_id": f"verb:{verb}", "text": plain(label, BUTTON)}
    button |= {"value": button_value(case)} | ({"style": move.style} if move.style else {})
    return button | ({"confirm": _confirm(label, move.confirm, case)} if move.confirm else {})


def more_button(case: Case) -> Json:
    """Return the button that opens the menu with whatever else can be done."""
    return {"type": "button", "action_id": MORE, "text": plain("More…", BUTTON), "value": button_value(case)}


def _confirm(label: str, text: str, case: Case) -> Json:
    return {
        "title": plain(f"{label} {case.key}?", CONFIRM_TITLE),
        "text": plain(text, CONFIRM_TEXT),
        "confirm": plain(label, CONFIRM_BUTTON),
        "deny": plain("Not now", CONFIRM_BUTTON),
    }


def buttons(offers: Mapping[str, Move], case: Case) -> list[Json]:
    """Return an actions block with a case's buttons, none if nothing is offered; the menu's moves are behind one.

    Its ``block_id`` changes with what the reader saw, since Slack wants new ids when a message is updated.
    """
    elements = [verb_button(verb, move, case) for verb, move in offers.items() if not move.menu][: BUTTONS - 1]
    if any(move.menu for move in offers.values()):
        elements.append(more_button(case))
    name = cut(f"verbs:{case.id}:{case.state}:{case.revision}:{case.stage}", 255)
    return [{"type": "actions", "block_id": name, "elements": elements}] if elements else []


def message(text: str, blocks: Sequence[Json]) -> Message:
    """Return a message: at most 50 blocks, and escaped text for notifications and screen readers."""
    kept = [*blocks] if len(blocks) <= BLOCKS else [*blocks[: BLOCKS - 1], context("… and more than fits here.")]
    return Message(_within(text, NOTIFICATION), kept)
