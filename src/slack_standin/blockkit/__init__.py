"""Block Kit as tables: which blocks, elements and views Slack takes, and within which limits."""

from slack_standin.blockkit.messages import checked_blocks
from slack_standin.blockkit.views import checked_view

__all__ = ["checked_blocks", "checked_view"]
