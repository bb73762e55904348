"""Delivery: from what should stand in Slack to what stands there, each message in the end once."""

from countersign.delivery.pacing import Pacing
from countersign.delivery.service import Delivery

__all__ = ["Delivery", "Pacing"]
