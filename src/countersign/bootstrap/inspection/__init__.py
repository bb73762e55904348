"""The record read for a workbench, from outside the bot's process: cases, their messages, and what happened lately."""

from countersign.bootstrap.inspection.reader import Inspector
from countersign.bootstrap.inspection.shown import News

__all__ = ["Inspector", "News"]
