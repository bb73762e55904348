"""The core: pure functions and frozen values; no I/O, no clock, no Slack, no SQL."""
