"""``countersign manifest``: the app manifest to paste into Slack."""

from typing import Annotated

import typer

from countersign import bootstrap
from countersign.settings import Settings

_URL = "For Slack over HTTP: where Slack reaches the bot, https://... Without it the app uses Socket Mode."


def manifest(url: Annotated[str, typer.Option(help=_URL, metavar="URL")] = "") -> None:
    """Print the app manifest that belongs to the playbooks: paste it at api.slack.com/apps, From a manifest."""
    typer.echo(bootstrap.manifest(Settings(), url), nl=False)
