"""``countersign run``: the bot in a real workspace."""

from countersign import bootstrap
from countersign.settings import Settings


def run() -> None:
    """Run the bot: needs SLACK_BOT_TOKEN and SLACK_APP_TOKEN; stops on Ctrl-C or SIGTERM, reloads on SIGHUP."""
    settings = Settings()
    bootstrap.logs(settings)
    bootstrap.need_tokens(settings)
    bootstrap.Service(settings).run()
