"""A database in a file for each test, and what is on the bench."""

from __future__ import annotations

import pytest


@pytest.fixture
def kind(request: pytest.FixtureRequest) -> str:
    """Name the kind of database; which one makes no difference to what is shown, so most tests take the quick one."""
    return str(getattr(request, "param", "sqlite"))
