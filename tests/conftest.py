"""What every test shares: as little as possible."""

import os

from hypothesis import settings

# Under CI Hypothesis takes its own "ci" profile: the same examples at every run, no deadline. On a desk it
# may search anew each time, but a slow machine is still no failure.
if "CI" not in os.environ:
    settings.register_profile("desk", deadline=None)
    settings.load_profile("desk")
