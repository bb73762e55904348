"""A stand-in for Slack on loopback: the Web API, Socket Mode, and people to play.

``with running(workspace) as server:`` runs one in a thread; ``python -m slack_standin`` in a process.
"""

from slack_standin.server import Server, running
from slack_standin.settings import Settings
from slack_standin.standin import Standin

__all__ = ["Server", "Settings", "Standin", "running"]
