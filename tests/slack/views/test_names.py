"""Texts that say what to press: every button that they name is there."""

from __future__ import annotations

import re
from itertools import chain

import pytest

from countersign.domain import refusals
from countersign.domain.incidents import closing
from countersign.domain.lifecycle import TABLES

BUTTONS = {move.button for table in TABLES.values() for moves in table.values() for move in moves.values()}
NAMED = {
    **{code: re.findall(r"\*([^*]+)\*", sentence) for code, sentence in refusals.SENTENCES.items()},
    **{lack: re.findall(r"“([^”]+)”", sentence) for lack, sentence in closing.SENTENCES.items()},
}


@pytest.mark.parametrize("name", sorted(set(chain.from_iterable(NAMED.values())) - {"More…"}))
def test_every_button_that_a_refusal_or_a_lack_names_is_there(name: str) -> None:
    assert name in BUTTONS


@pytest.mark.parametrize("lack", closing.SENTENCES)
def test_whoever_reads_what_is_missing_reads_what_to_press(lack: str) -> None:
    assert NAMED[lack]
