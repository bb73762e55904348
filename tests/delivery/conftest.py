"""One small world for all tests of delivery."""

import pytest

from tests.delivery.world import World


@pytest.fixture
def world() -> World:
    """Return a world with one open case that wants nothing shown yet."""
    return World()
