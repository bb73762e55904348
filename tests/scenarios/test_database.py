"""The database cannot be reached: whoever asks is told that nothing was saved, and nothing is lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

import psycopg
import pytest
from sqlalchemy import make_url

from countersign.db import engine as engines
from tests.scenarios.office import INGRESS, RIGHTS, Office


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the bot wait for its database as it does at work."""
    monkeypatch.setattr(engines, "WAIT_SECONDS", 2.0)


@contextmanager
def locked(here: Office) -> Iterator[None]:
    """Another program writes in the bot's database and does not finish."""
    if here.database.startswith("postgresql"):
        with psycopg.connect(here.database) as server:
            server.execute("LOCK TABLE cases, seen IN EXCLUSIVE MODE")
            yield
        return
    with closing(sqlite3.connect(str(make_url(here.database).database), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def test_a_form_that_could_not_be_saved_stays_open_and_is_saved_once_afterwards(at_work: Office) -> None:
    at_work.expect_error("a listener failed")
    alex = at_work.person("alex")
    alex.type("/ai-ingress")
    alex.submit(**INGRESS)
    with locked(at_work):
        answer = alex.submit(**RIGHTS)
        assert list(answer["errors"].values()) == [
            "The record cannot be reached right now, so nothing was saved. Please try again in a minute."
        ]
    assert alex.sees()["view"], "the form is still there, with what was typed"
    key = at_work.send("alex", {})
    assert key == "ING-1"
    assert len(at_work.channel("Data ingress")) == 1


def test_a_click_that_could_not_be_saved_is_told_so_and_works_afterwards(at_work: Office) -> None:
    at_work.expect_error("a listener failed")
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    prompt = at_work.prompt("dana", key)
    with locked(at_work):
        at_work.world.ask("press", user="dana", channel=prompt["channel"], ts=prompt["ts"], label="Approve")
        assert "nothing was saved" in at_work.whispers("dana")[-1]
    at_work.approve("dana", key)
    assert at_work.happened(key).count("voted") == 1


def test_looking_up_works_while_somebody_else_writes(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    with locked(at_work):
        assert key in at_work.asks("alex", "mine")["text"]
        assert "Support tickets" in at_work.asks("alex", f"show {key}")["text"]
