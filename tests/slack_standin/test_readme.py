"""The README names what there is, and nothing else."""

import re
from pathlib import Path

import slack_standin
from slack_standin.control.dispatch import ROUTES
from slack_standin.webapi.dispatch import METHODS

README = Path(slack_standin.__file__).with_name("README.md").read_text(encoding="utf-8")


def test_every_method_is_listed() -> None:
    listed = re.findall(r"`([a-z]+(?:\.[A-Za-z]+)+)`", README.split("## Web API")[1].split("POST (form")[0])
    assert listed == sorted(METHODS)


def test_every_control_path_is_listed() -> None:
    rows = re.findall(r"^\| (`[^|]+) \|", README, re.MULTILINE)
    listed = [name for row in rows for name in re.findall(r"`([^`]+)`", row)]
    assert sorted(listed) == sorted(ROUTES)
