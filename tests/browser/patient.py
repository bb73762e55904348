"""The stand-in as the sandbox starts it, but for its patience: ``python -m tests.browser.patient``.

A window is about what happens in it, not about how busy the machine is: Slack's three seconds are held elsewhere, in
tests/slack_standin.
"""

from functools import partial

from slack_standin import Settings, __main__

if __name__ == "__main__":
    __main__.Settings = partial(Settings, deadline_seconds=30, trigger_seconds=30)  # type: ignore[assignment, misc]
    __main__.main()
