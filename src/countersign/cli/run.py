"""``countersign run``: the bot in a real workspace."""

from countersign import bootstrap
from countersign.settings import Settings


def run() -> None:
    """Run the bot: stops on Ctrl-C or SIGTERM, reloads on SIGHUP.

    Needs SLACK_BOT_TOKEN, and SLACK_APP_TOKEN for Socket Mode; with COUNTERSIGN_HTTP, SLACK_SIGNING_SECRET.
    """
    settings = Settings()
    bootstrap.logs(settings)
    bootstrap.need_tokens(settings)
    bootstrap.Service(settings).run()
