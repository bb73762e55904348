"""How long tests wait for what comes at all: a busy machine may stand still for seconds, and that is no failure."""

PATIENCE = 60.0
"""Seconds. Nothing waits for so long but a test that fails; what must not come is waited for in another way."""
