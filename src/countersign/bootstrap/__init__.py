"""The one place where the parts meet, and the only one that reads a clock."""

from countersign.bootstrap.checks import Finding, check, manifest, manifest_of
from countersign.bootstrap.clock import OffsetClock, machine_clock
from countersign.bootstrap.copies import Copied, backup, note_restored, restore
from countersign.bootstrap.database import export_to, seal, upgrade, verify, verifying
from countersign.bootstrap.erasing import Wish, ask_to_erase
from countersign.bootstrap.folder import InForce, playbooks_folder, shipped_playbooks
from countersign.bootstrap.inspection import Inspector, News
from countersign.bootstrap.logs import logs
from countersign.bootstrap.papers import Form, case_document
from countersign.bootstrap.rehearsing import Question, Tested, explain, try_out
from countersign.bootstrap.service import BRISK, Service
from countersign.bootstrap.tokens import need_tokens
from countersign.bootstrap.watch import Watch
from countersign.db.audit import Audit

__all__ = [
    "BRISK",
    "Audit",
    "Copied",
    "Finding",
    "Form",
    "InForce",
    "Inspector",
    "News",
    "OffsetClock",
    "Question",
    "Service",
    "Tested",
    "Watch",
    "Wish",
    "ask_to_erase",
    "backup",
    "case_document",
    "check",
    "explain",
    "export_to",
    "logs",
    "machine_clock",
    "manifest",
    "manifest_of",
    "need_tokens",
    "note_restored",
    "playbooks_folder",
    "restore",
    "seal",
    "shipped_playbooks",
    "try_out",
    "upgrade",
    "verify",
    "verifying",
]
