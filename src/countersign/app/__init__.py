"""Use cases: one transaction each, over ports; no Slack and no SQL here."""
