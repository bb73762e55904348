"""The one place where the parts meet, and the only one that reads a clock."""

from countersign.bootstrap.checks import Finding, check, manifest
from countersign.bootstrap.clock import OffsetClock, machine_clock
from countersign.bootstrap.database import upgrade, verify
from countersign.bootstrap.erasing import Wish, ask_to_erase
from countersign.bootstrap.folder import InForce, playbooks_folder, shipped_playbooks
from countersign.bootstrap.logs import logs
from countersign.bootstrap.service import BRISK, Service
from countersign.bootstrap.tokens import need_tokens
from countersign.bootstrap.watch import Watch

__all__ = [
    "BRISK",
    "Finding",
    "InForce",
    "OffsetClock",
    "Service",
    "Watch",
    "Wish",
    "ask_to_erase",
    "check",
    "logs",
    "machine_clock",
    "manifest",
    "need_tokens",
    "playbooks_folder",
    "shipped_playbooks",
    "upgrade",
    "verify",
]
