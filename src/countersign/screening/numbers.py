"""Numbers of cards, accounts and people, by the check digits that python-stdnum knows.

A check digit lets one ordinary number in ten pass, so a number is only taken for a person's if it is also written like
one, or if a word before it on its line says so.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from stdnum import iban, luhn, verhoeff
from stdnum.be import nn
from stdnum.br import cpf
from stdnum.ca import sin
from stdnum.ch import ssn as ahv
from stdnum.cn import ric
from stdnum.de import idnr
from stdnum.es import dni, nie
from stdnum.fi import hetu
from stdnum.fr import nir
from stdnum.gb import nhs
from stdnum.it import codicefiscale
from stdnum.mx import curp
from stdnum.nl import bsn
from stdnum.no import fodselsnummer
from stdnum.pl import pesel
from stdnum.se import personnummer
from stdnum.us import ssn

from countersign.domain.guard import Hit

# Not in the middle of a word, a longer number, a hash, an address or a decimal number.
_ALONE, _NO_MORE = r"(?<![\w.,/=+#@-])", r"(?![\w/=@]|[.,-]\w)"
_FEWEST = 7  # digits; no number here has less
_BEFORE = 40  # characters before a number in which a word may say what it is


def _alone(pattern: str) -> re.Pattern[str]:
    return re.compile(f"{_ALONE}(?:{pattern}){_NO_MORE}", re.ASCII | re.IGNORECASE)


# How long the numbers of a card are, by how they begin.
_CARDS = (
    (re.compile(r"4"), {16, 19}),
    (re.compile(r"5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)"), {16}),
    (re.compile(r"3[47]"), {15}),
    (re.compile(r"3(?:0[0-5]|[68])"), {14}),
    (re.compile(r"6(?:011|4[4-9]|5)"), {16}),
    (re.compile(r"35(?:2[89]|[3-8])"), {16}),
    (re.compile(r"62"), {16, 19}),
)
# In groups as on the card, or in one piece.
_CARD = _alone(r"\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|\d{4}([ -])\d{6}\2\d{4,5}|\d{14,19}")
_ACCOUNT = _alone(r"[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?")


@dataclass(frozen=True)
class _Number:
    """Numbers of people of one kind: how they are written, what checks them, and words that have to stand before."""

    what: str
    pattern: re.Pattern[str]
    valid: Callable[[Any], bool]
    words: re.Pattern[str] | None = None


def _said(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


def _aadhaar(number: str) -> bool:
    return bool(verhoeff.is_valid(number.replace(" ", "")))


_PEOPLE = (
    _Number("Belgian national number", _alone(r"\d\d\.\d\d\.\d\d-\d{3}\.\d\d"), nn.is_valid),
    _Number("Brazilian CPF", _alone(r"\d{3}\.\d{3}\.\d{3}-\d\d"), cpf.is_valid),
    _Number("Swiss AHV number", _alone(r"756\.\d{4}\.\d{4}\.\d\d"), ahv.is_valid),
    _Number("Chinese identity number", _alone(r"\d{17}[\dX]"), ric.is_valid),
    _Number("Spanish DNI", _alone(r"\d{8}-?[A-Z]"), dni.is_valid, _said("dni|nif|documento")),
    _Number("Spanish NIE", _alone(r"[XYZ]-?\d{7}-?[A-Z]"), nie.is_valid),
    _Number("Finnish identity code", _alone(r"\d{6}[-+A-FU-Y]\d{3}[\dA-Y]"), hetu.is_valid),
    _Number("French NIR", _alone(r"[12] ?\d\d ?\d\d ?\d[\dAB] ?\d{3} ?\d{3} ?\d\d"), nir.is_valid),
    _Number("Italian codice fiscale", _alone(r"[A-Z]{6}\d\d[A-Z]\d\d[A-Z]\d{3}[A-Z]"), codicefiscale.is_valid),
    _Number("Mexican CURP", _alone(r"[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z\d]\d"), curp.is_valid),
    _Number("Norwegian identity number", _alone(r"\d{6} ?\d{5}"), fodselsnummer.is_valid),
    _Number("US social security number", _alone(r"\d{3}-\d\d-\d{4}"), ssn.is_valid),
    _Number(
        "German tax ID",
        _alone(r"\d\d ?\d{3} ?\d{3} ?\d{3}"),
        idnr.is_valid,
        _said("steuer\\S*|id-?nr|idnr|identifikationsnummer|tax|tin"),
    ),
    _Number("Dutch BSN", _alone(r"\d{9}"), bsn.is_valid, _said("bsn|burgerservicenummer|sofi\\S*")),
    _Number("Polish PESEL", _alone(r"\d{11}"), pesel.is_valid, _said("pesel")),
    _Number("Swedish identity number", _alone(r"\d{6}(?:\d\d)?[-+]?\d{4}"), personnummer.is_valid, _said("person\\S*")),
    _Number("NHS number", _alone(r"\d{3} ?\d{3} ?\d{4}"), nhs.is_valid, _said("nhs")),
    _Number("Canadian SIN", _alone(r"\d{3}[ -]?\d{3}[ -]?\d{3}"), sin.is_valid, _said("sin|social insurance|nas")),
    _Number("Aadhaar number", _alone(r"[2-9]\d{3} ?\d{4} ?\d{4}"), _aadhaar, _said("aadhaar|aadhar|uidai")),
)


def screen(text: str) -> tuple[Hit, ...]:
    """Return what looks like the number of a card, an account or a person."""
    if sum(map(str.isdigit, text)) < _FEWEST:
        return ()
    return (*_cards(text), *_accounts(text), *_people(text))


def _cards(text: str) -> Iterator[Hit]:
    for match in _CARD.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        known = any(begins.match(digits) and len(digits) in lengths for begins, lengths in _CARDS)
        if known and luhn.is_valid(digits):
            yield Hit(*match.span(), "personal", "card number")


def _accounts(text: str) -> Iterator[Hit]:
    """An account in groups may be followed by words that look like one more group, so it may end sooner."""
    for match in _ACCOUNT.finditer(text):
        ends = [match.end(), *(match.start() + gap.start() for gap in re.finditer(" ", match[0]))]
        for end in sorted(ends, reverse=True):
            if iban.is_valid(text[match.start() : end]):
                yield Hit(match.start(), end, "personal", "IBAN")
                break


def _people(text: str) -> Iterator[Hit]:
    for number in _PEOPLE:
        for match in number.pattern.finditer(text):
            if number.valid(match[0]) and _named(number, text, match.start()):
                yield Hit(*match.span(), "personal", number.what)


def _named(number: _Number, text: str, start: int) -> bool:
    if number.words is None:
        return True
    before = text[max(0, start - _BEFORE) : start].rpartition("\n")[2]
    return bool(number.words.search(before))
