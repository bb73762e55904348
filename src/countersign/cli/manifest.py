"""``countersign manifest``: the app manifest to paste into Slack."""

import typer

from countersign import bootstrap
from countersign.settings import Settings


def manifest() -> None:
    """Print the app manifest that belongs to the playbooks: paste it at api.slack.com/apps, From a manifest."""
    typer.echo(bootstrap.manifest(Settings()), nl=False)
