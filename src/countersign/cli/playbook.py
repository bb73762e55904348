"""``countersign playbook``: what helps to write playbooks."""

import typer

from countersign.playbook_files import schema as schemas

app = typer.Typer(help="What helps to write playbooks.", no_args_is_help=True)


@app.callback()
def playbook() -> None:
    """Group the commands, also while there is only one."""


@app.command()
def schema() -> None:
    """Print the JSON Schema of playbooks, by which editors complete keys and mark slips."""
    typer.echo(schemas.text(), nl=False)
