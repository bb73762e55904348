"""The storage takes no more in the middle of the work: people are told, nothing is half saved, and it goes on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import make_url

from tests.scenarios.office import INGRESS, RIGHTS, Office
from tests.storage import no_file_longer_than, only_read


@contextmanager
def no_room(here: Office) -> Iterator[None]:
    """Let the system refuse what the bot wants to write: its journal may not grow, or its server only reads."""
    for words in ("a listener failed", "delivery failed", "look failed"):
        here.expect_error(words)
    if here.database.startswith("postgresql"):
        with only_read(here.database):
            yield
        return
    journal = Path(f"{make_url(here.database).database}-wal")
    with no_file_longer_than(journal.stat().st_size + 5000):  # room for one page, and a form takes some
        yield


def test_what_there_was_no_room_for_is_told_and_saved_once_when_there_is(at_work: Office) -> None:
    before = at_work.file("bea", "/ai-ingress", INGRESS, RIGHTS)
    prompt = at_work.prompt("dana", before)
    alex = at_work.person("alex")
    alex.type("/ai-ingress")
    alex.submit(**INGRESS)
    with no_room(at_work):
        for _ in range(2):
            answer = alex.submit(**RIGHTS)
            assert "so nothing was saved" in str(answer["errors"])
        at_work.world.ask("press", user="dana", channel=prompt["channel"], ts=prompt["ts"], label="Approve")
        assert "nothing was saved" in at_work.whispers("dana")[-1]
        assert at_work.case(before).state == "pending", "reading goes on"
    assert at_work.send("alex", {}) == "ING-2", "no number was lost"
    at_work.approve("dana", before)
    assert at_work.happened(before).count("voted") == 1
