"""What delivery needs: keys to know a message by, and errors that say what to do next."""

from countersign.app.sending import Job, SendError, Trouble
from countersign.domain.world import NORMAL, Place


def test_a_message_is_known_by_its_case_and_slot() -> None:
    place = Place("channel", "governance")
    job = Job(1, "c1", "card", "c1/card", place, "card", False, 4, NORMAL, 0, False, None, None, None, None)
    assert job.key == "c1/card"


def test_an_error_says_what_went_wrong_where() -> None:
    error = SendError(Trouble.LIMITED, "chat.update", "ratelimited", 2.5)
    assert str(error) == "chat.update: ratelimited"
    assert (error.trouble, error.method, error.retry_after) == (Trouble.LIMITED, "chat.update", 2.5)
