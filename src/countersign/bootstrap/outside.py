"""Webhooks as the program is started with them: addresses from team.yaml, secrets from the environment alone."""

import os
from collections.abc import Callable

from countersign.bootstrap.clock import machine_clock
from countersign.delivery.webhooks import Webhooks, key_of
from countersign.domain.playbooks import PlaybookSet

_MAKE = """python -c "import base64, os; print('whsec_' + base64.b64encode(os.urandom(32)).decode())\""""


def webhooks(playbooks: Callable[[], PlaybookSet]) -> Webhooks:
    """Return what tells programs outside Slack, with the webhooks in force."""
    return Webhooks(lambda: playbooks().team.webhooks, os.environ.get, machine_clock)


def problems(books: PlaybookSet) -> list[str]:
    """Return a sentence for each webhook that has no secret to sign with."""
    found = {name: hook.secret for name, hook in books.team.webhooks.items()}
    return [
        f"Webhook {name}: the environment variable {variable} {wrong}, so it cannot be told anything. "
        f"Make a secret with {_MAKE}, and give it to both sides."
        for name, variable in found.items()
        if (wrong := _wrong(os.environ.get(variable)))
    ]


def _wrong(secret: str | None) -> str | None:
    if not secret:
        return "is not set"
    return None if key_of(secret) else "holds no secret of 24 to 64 bytes in base64"
