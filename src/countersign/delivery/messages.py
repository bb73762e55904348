"""What delivery wants to know of a drawn message: whether it changed, and whether it asks somebody to act."""

import json
from dataclasses import asdict
from hashlib import sha256

from countersign.app.sending import Message


def fingerprint(message: Message) -> str:
    """Return a hash that is equal for messages that look the same in Slack."""
    drawn: dict[str, object] = {"text": message.text, "blocks": list(message.blocks)}
    drawn |= {"file": asdict(message.file)} if message.file else {}
    return sha256(json.dumps(drawn, sort_keys=True, default=dict).encode()).hexdigest()


def offers_buttons(message: Message) -> bool:
    """Tell whether a message has something to press: a row of actions, or a button beside a text."""
    return any(block.get("type") == "actions" or "accessory" in block for block in message.blocks)
