"""What is wrong with one answer, by the type of its question: one table, with sentences for the person."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from unicodedata import category
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from countersign.domain.fields import Field, FieldType
from countersign.domain.texts import File, Given, Text

LONGEST = 3000  # characters of a text: what an input of Slack can hold
LONGEST_NAME = 75  # characters of a system's name: what an option of Slack can show
MOST_FILES = 10  # Slack's limit for one question
MOST_PEOPLE = 50
_LATEST_YEAR = 2199  # later is a slip of the keyboard

_NUMBER = re.compile(r"([+-]?)(\d{0,15})(?:\.(\d{1,9}))?", re.ASCII)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_ACTOR = re.compile(r"slack:[A-Z0-9]+/[UW][A-Z0-9]+", re.ASCII)
_FILE = re.compile(r"[A-Z0-9]{1,50}", re.ASCII)
_EMAIL = re.compile(r"[^\s@<>|,;]+@[^\s@<>|,;]+")
_LINE_END = re.compile("\r\n?|[\x85\u2028\u2029]")
# Control characters, halves of characters that no file can hold, and what reorders the text around it, so that a
# reader would see another order than was saved.
_UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")

# Nobody sees these by themselves: spaces, joiners, marks that need a letter; and letters that are blank.
_UNSEEN = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf", "Mn", "Me"})
_FILLERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")

NO_CHOICE = "Choose one of the options shown."


def clean(text: str) -> str:
    """Return a text without control characters (newlines and tabs stay) and without what reorders text."""
    return _UNWANTED.sub("", _LINE_END.sub("\n", text))


def _shows(char: str) -> bool:
    return category(char) not in _UNSEEN and char not in _FILLERS


def tidy(text: str) -> str:
    """Return a text as it is kept: clean, and without white space around it; empty if nothing in it can be seen."""
    kept = clean(text).strip()
    return kept if any(map(_shows, kept)) else ""


def number(text: str) -> str | None:
    """Return a number in canonical form (``+01.50`` is ``1.5``), None for anything but plain digits."""
    match = _NUMBER.fullmatch(text.strip())
    if match is None or not (match[2] or match[3]):
        return None
    whole, part = match[2].lstrip("0") or "0", (match[3] or "").rstrip("0")
    digits = f"{whole}.{part}" if part else whole
    return f"-{digits}" if match[1] == "-" and digits != "0" else digits


def moment(text: str) -> datetime | None:
    """Return the instant (UTC) an ISO 8601 text names, None without a zone or when it is none."""
    try:
        read = datetime.fromisoformat(text)
        return read.astimezone(UTC) if read.tzinfo else None
    except (ValueError, OverflowError):
        return None


def day_of(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        return None


def spell_day(day: date) -> str:
    """Return a day as people write it: ``19 February 2027``."""
    return f"{day.day} {day:%B %Y}"


def spell_moment(at: datetime, zone: str = "UTC") -> str:
    """Return a moment as people write it, by the clocks of ``zone``: ``19 February 2027, 14:00 UTC``."""
    local = at.astimezone(ZoneInfo(zone))
    return f"{spell_day(local.date())}, {local:%H:%M} {local.tzname()}"


@dataclass(frozen=True)
class Today:
    """The time (UTC) an answer is judged at, and the zone of the playbook, which says what day it is."""

    now: datetime
    zone: ZoneInfo

    @property
    def day(self) -> date:
        """The day it is where the playbook lives."""
        return self.now.astimezone(self.zone).date()

    def latest(self, field: Field) -> date | None:
        """The last day a field takes; it is counted in days, since a form has no calendar for business days."""
        if field.latest is None or field.latest.business:
            return None
        return self.day + timedelta(minutes=field.latest.minutes)


def _as_text(field: Field, given: Given, _: Today) -> str | None:
    if not isinstance(given, Text):
        return "This question takes text."
    shortest, longest = field.min_length or 0, min(field.max_length or LONGEST, LONGEST)
    if len(given.body) > longest:
        return f"Use at most {longest} characters; this has {len(given.body)}."
    return f"Use at least {shortest} characters; this has {len(given.body)}." if len(given.body) < shortest else None


def _as_number(field: Field, given: Given, _: Today) -> str | None:
    plain = number(given) if isinstance(given, str) else None
    if plain is None:
        return "Write a number in plain digits, for example 12 or 0.5."
    if field.at_least is not None and Decimal(plain) < field.at_least:
        return f"Write a number of at least {field.at_least}."
    return f"Write a number of at most {field.at_most}." if _above(field, plain) else None


def _above(field: Field, plain: str) -> bool:
    return field.at_most is not None and Decimal(plain) > field.at_most


def _as_option(field: Field, given: Given, _: Today) -> str | None:
    return None if given in [option.value for option in field.options] else NO_CHOICE


def _as_options(field: Field, given: Given, _: Today) -> str | None:
    offered = {option.value for option in field.options}
    return None if isinstance(given, tuple) and offered.issuperset(given) else NO_CHOICE


def _as_person(_: Field, given: Given, __: Today) -> str | None:
    return None if isinstance(given, str) and _ACTOR.fullmatch(given) else "Choose a person of this workspace."


def _as_people(_: Field, given: Given, __: Today) -> str | None:
    known = isinstance(given, tuple) and all(isinstance(item, str) and _ACTOR.fullmatch(item) for item in given)
    if not known or not isinstance(given, tuple):
        return "Choose people of this workspace."
    return f"Choose at most {MOST_PEOPLE} people." if len(given) > MOST_PEOPLE else None


def _in_range(field: Field, day: date, today: Today) -> str | None:
    latest = today.latest(field)
    if not field.past and day < today.day:
        return f"Choose a date from {spell_day(today.day)} on."
    if latest and day > latest:
        return f"Choose a date up to {spell_day(latest)}."
    return f"Choose a date before the year {_LATEST_YEAR + 1}." if day.year > _LATEST_YEAR else None


def _as_date(field: Field, given: Given, today: Today) -> str | None:
    day = day_of(given) if isinstance(given, str) else None
    return _in_range(field, day, today) if day else "Choose a date, written like 2027-02-19."


def _as_datetime(field: Field, given: Given, today: Today) -> str | None:
    at = moment(given) if isinstance(given, str) else None
    if at is None:
        return "Choose a day and a time, written like 2027-02-19T14:00+00:00."
    if not field.past and at < today.now.replace(second=0, microsecond=0):
        return "Choose a time that has not passed yet."
    return _in_range(field.model_copy(update={"past": True}), at.astimezone(today.zone).date(), today)


def _as_url(field: Field, given: Given, today: Today) -> str | None:
    wrong = _as_text(field, given, today)
    return wrong or (None if isinstance(given, Text) and is_address(given.body) else _WANTED_ADDRESS)


_WANTED_ADDRESS = "Give a web address that begins with https:// or http://."


def is_address(text: str) -> bool:
    """Tell whether a text is a web address that can be followed: http or https, with a host, in one piece."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and not re.search(r"\s", text)


def _as_email(field: Field, given: Given, today: Today) -> str | None:
    wrong = _as_text(field, given, today)
    known = isinstance(given, Text) and _EMAIL.fullmatch(given.body)
    return wrong or (None if known else "Give an e-mail address such as name@example.com.")


def _as_tick(field: Field, given: Given, _: Today) -> str | None:
    if not isinstance(given, bool):
        return "Answer with yes or no."
    return "Please tick this to go on." if field.required and not given else None


def _as_files(_: Field, given: Given, __: Today) -> str | None:
    files = isinstance(given, tuple) and all(isinstance(item, File) and _FILE.fullmatch(item.file) for item in given)
    if not files or not isinstance(given, tuple):
        return "Attach a file."
    return f"Attach at most {MOST_FILES} files." if len(given) > MOST_FILES else None


def _as_system(_: Field, given: Given, __: Today) -> str | None:
    known = isinstance(given, str) and len(given) <= LONGEST_NAME
    return None if known else f"Name one system, in at most {LONGEST_NAME} characters."


Check = Callable[[Field, Given, Today], str | None]

CHECKS: Mapping[FieldType, Check] = {
    FieldType.TEXT: _as_text,
    FieldType.LONG_TEXT: _as_text,
    FieldType.NUMBER: _as_number,
    FieldType.SELECT: _as_option,
    FieldType.MULTI_SELECT: _as_options,
    FieldType.PERSON: _as_person,
    FieldType.PEOPLE: _as_people,
    FieldType.DATE: _as_date,
    FieldType.DATETIME: _as_datetime,
    FieldType.URL: _as_url,
    FieldType.EMAIL: _as_email,
    FieldType.CHECKBOX: _as_tick,
    FieldType.FILE: _as_files,
    FieldType.SYSTEM: _as_system,
}
