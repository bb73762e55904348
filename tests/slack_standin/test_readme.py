"""The README names what there is, and nothing else."""

import re
from pathlib import Path

import slack_standin
from slack_standin.__main__ import FOR_PEOPLE, _parser
from slack_standin.control.dispatch import ROUTES
from slack_standin.webapi.dispatch import METHODS

README = Path(slack_standin.__file__).with_name("README.md").read_text(encoding="utf-8")


def test_every_method_is_listed() -> None:
    listed = re.findall(r"`([a-z]+(?:\.[A-Za-z]+)+)`", README.split("## Web API")[1].split("POST (form")[0])
    assert listed == sorted(METHODS)


def test_every_control_path_is_listed() -> None:
    assert sorted(first_column("## Control")) == sorted(ROUTES)


def test_every_option_and_every_variable_is_listed() -> None:
    listed = first_column("## Try your own bot")
    options = [one.option_strings[-1] for one in _parser()._actions if one.dest != "help"]
    assert sorted(one.partition(" ")[0] for one in listed if one.startswith("--")) == sorted(options)
    assert [one for one in listed if one.startswith("SLACK_")] == re.findall("export ([A-Z_]+)=", FOR_PEOPLE)


def first_column(heading: str) -> list[str]:
    """Return the names in the first column of the tables under a heading."""
    under = README.split(f"{heading}\n")[1].split("\n## ")[0]
    rows = re.findall(r"^\| (`[^|]+) \|", under, re.MULTILINE)
    return [name for row in rows for name in re.findall(r"`([^`]+)`", row)]
