"""What every part shares: the JSON alias, Slack's way of refusing a call, and fresh ids."""

import secrets
import string
from typing import Any

Json = dict[str, Any]

_ALPHABET = string.ascii_uppercase + string.digits


class SlackError(Exception):
    """A refusal as Slack words it: ``code`` is the ``error`` field, ``details`` the fields beside it."""

    def __init__(self, code: str, **details: Any) -> None:
        super().__init__(code)
        self.code = code
        self.details = details

    def body(self) -> Json:
        """Return the JSON body Slack answers with."""
        return {"ok": False, "error": self.code, **self.details}


class WrongData(ValueError):
    """A workspace, manifest or other file that cannot be used; the text says in half a sentence what is wrong."""


def invalid_arguments(*messages: str) -> SlackError:
    """Return Slack's general refusal, naming what is wrong in ``response_metadata.messages``."""
    return SlackError(
        "invalid_arguments",
        response_metadata={"messages": [f"[ERROR] {message}" for message in messages]},
    )


def new_id(prefix: str, length: int = 10) -> str:
    """Return a fresh id such as ``V7QK2...``; random, so ids stay unique over restarts."""
    return prefix + "".join(secrets.choice(_ALPHABET) for _ in range(length))
