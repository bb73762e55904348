"""Shortcuts of a form: text after a command fills it in, menus answer while a person types, drafts are kept."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from countersign.domain.fields import Field, FieldType, Option
from countersign.domain.form_checks import LONGEST, LONGEST_NAME, clean
from countersign.domain.forms import visible
from countersign.domain.playbook import Playbook
from countersign.domain.texts import File, Given, GivenAnswers, Text
from countersign.slack.views.blocks import Json, compact, cut, head, one_line, read_json
from countersign.slack.views.inputs import OPTIONS, option

_TYPOGRAPHIC = str.maketrans(dict.fromkeys("“”„«»", '"') | dict.fromkeys("\u2018\u2019\u201a", "'"))
# What Slack makes of names and addresses in a command's text: <@U1|dana>, <#C1|general>, <https://x|x>.
_FORMS = re.compile(r"<([@#]?)([^<>|]*)(?:\|([^<>]*))?>")
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))
_DRAFT = 1_000_000


def _as_typed(text: str) -> str:
    plain = _FORMS.sub(lambda match: match[1] + ((match[3] if match[1] else "") or match[2]), text)
    for entity, char in _ENTITIES:
        plain = plain.replace(entity, char)
    return clean(plain).strip()


def _word(text: str) -> str:
    return text.translate(_TYPOGRAPHIC).replace("_", " ").replace("-", " ").strip(" \"':,").casefold()


def _leading(options: Iterable[Option], words: Sequence[str]) -> tuple[Option, int] | None:
    """Return the option that the first words name, the longest name first, and how many words that took."""
    for count in range(len(words), 0, -1):
        wanted = _word(" ".join(words[:count]))
        for item in options:
            if wanted in {_word(item.value), _word(item.label)}:
                return item, count
    return None


def _unquoted(text: str) -> str:
    plain = text.strip()
    marks = plain.translate(_TYPOGRAPHIC)
    return plain[1:-1].strip() if len(marks) > 1 and marks[0] == marks[-1] and marks[0] in "\"'" else plain


def prefill(book: Playbook, text: str) -> GivenAnswers:
    """Return answers made of the text after a command.

    Leading words that are an option of the first menu choose it; the rest goes into the first text question.
    Salts are empty, since the form gives the text back with a real one.
    """
    rest = _as_typed(text)
    answers: dict[str, Given] = {}
    select = next((field for field in visible(book.form, answers) if field.type is FieldType.SELECT), None)
    words = rest.split()[:12]
    found = _leading(select.options, words) if select else None
    if select and found:
        answers[select.field] = found[0].value
        rest = rest.split(maxsplit=found[1])[-1] if len(rest.split()) > found[1] else ""
    return answers | _first_text(book, answers, _unquoted(rest.lstrip(":,")))


def _first_text(book: Playbook, answers: GivenAnswers, text: str) -> dict[str, Given]:
    kinds = {FieldType.TEXT, FieldType.LONG_TEXT}
    field = next((field for field in visible(book.form, answers) if field.type in kinds), None)
    if field is None or not text:
        return {}
    return {field.field: Text("", head(text, min(field.max_length or LONGEST, LONGEST)))}


def of_message(book: Playbook, text: str, link: str) -> GivenAnswers:
    """Return answers made of a message: its text in the first text question, cut to fit, its address in the first link.

    Salts are empty, since the form gives the text back with a real one, and looks at it like at anything typed.
    """
    answers: dict[str, Given] = {}
    typed = _first(book, {FieldType.TEXT, FieldType.LONG_TEXT})
    body = cut(_as_typed(text), min(typed.max_length or LONGEST, LONGEST)) if typed else ""
    answers |= {typed.field: Text("", body)} if typed and body else {}
    evidence = _first(book, {FieldType.URL})
    return answers | ({evidence.field: Text("", link)} if evidence and link else {})


def _first(book: Playbook, kinds: set[FieldType]) -> Field | None:
    return next((field for field in visible(book.form, {}) if field.type in kinds), None)


def options_for(field: Field, typed: str, known: Iterable[str] = ()) -> list[Json]:
    """Return up to 100 suggestions (Slack's limit) that contain what was typed, for a menu that asks while typing.

    For a system the names known so far are suggested, and what was typed itself can be chosen.
    """
    name = one_line(typed, LONGEST_NAME)
    if field.type is not FieldType.SYSTEM:
        found = [item for item in field.options if name.casefold() in item.label.casefold()]
        return [option(item.label, item.value) for item in found[:OPTIONS]]
    names = [each for each in dict.fromkeys(known) if name.casefold() in each.casefold()]
    new = [option(f'Use "{name}"', name)] if name and name not in names else []
    return [*new, *(option(each, one_line(each, LONGEST_NAME)) for each in names)][:OPTIONS]


def _packed(value: Given) -> object:
    if isinstance(value, Text):
        return {"text": [value.salt, value.body]}
    if isinstance(value, tuple) and any(isinstance(item, File) for item in value):
        return {"files": [[item.file, item.name.salt, item.name.body] for item in value if isinstance(item, File)]}
    return value


# No name of a question: those begin with a letter.
_KEPT = "_keep"


def pack(answers: GivenAnswers, keep: Text | None = None) -> str:
    """Return answers, and why what was found in them stays, as JSON to be kept as a draft."""
    kept: GivenAnswers = {_KEPT: keep} if keep else {}
    return compact({name: _packed(value) for name, value in {**answers, **kept}.items()})


def _unpacked(value: Any) -> Given:
    if isinstance(value, Mapping) and "text" in value:
        return Text(*value["text"])
    if isinstance(value, Mapping):
        return tuple(File(file, Text(salt, name)) for file, salt, name in value["files"])
    return tuple(value) if isinstance(value, list) else value


def unpack(text: str) -> tuple[GivenAnswers, Text | None]:
    """Return the answers of a draft that ``pack`` wrote, and why what was found in them stays."""
    found = {name: _unpacked(value) for name, value in (read_json(text, _DRAFT) or {}).items()}
    keep = found.pop(_KEPT, None)
    return found, keep if isinstance(keep, Text) else None
