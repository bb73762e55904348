"""The wheel: built, installed into a folder of its own, and used far from the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SECONDS = 120


def python(*arguments: str, cwd: Path, **settings: str) -> str:
    """Run Python with nothing of this process's surroundings but PATH; return what it printed."""
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env={"PATH": os.environ["PATH"], "HOME": str(cwd), **settings},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel and install it without its dependencies, which this environment has; return where."""
    built, target = tmp_path_factory.mktemp("built"), tmp_path_factory.mktemp("installed")
    python("-m", "hatchling", "build", "-t", "wheel", "-d", str(built), cwd=ROOT)
    (wheel,) = built.glob("*.whl")
    options = ["--no-deps", "--no-index", "--no-compile", "--disable-pip-version-check", "--target", str(target)]
    python("-m", "pip", "install", "-q", *options, str(wheel), cwd=target)
    return target


def countersign(installed: Path, folder: Path, arguments: Sequence[str], **settings: str) -> str:
    return python("-m", "countersign", *arguments, cwd=folder, PYTHONPATH=str(installed), **settings)


def test_the_wheel_works_far_from_the_checkout(installed: Path, tmp_path: Path) -> None:
    looked = "import countersign, slack_standin; print(countersign.__file__, slack_standin.__file__, sep='\\n')"
    places = python("-c", looked, cwd=tmp_path, PYTHONPATH=str(installed)).splitlines()
    assert [Path(place).relative_to(installed).as_posix() for place in places] == [
        "countersign/__init__.py",
        "slack_standin/__init__.py",
    ]
    shipped = len([*(ROOT / "playbooks").rglob("*.yaml"), *(ROOT / "playbooks").rglob("*.json")])
    assert f"Wrote {shipped} files to conf." in countersign(installed, tmp_path, ["init", "conf"])
    assert "Playbooks: 12 in conf" in countersign(installed, tmp_path, ["check"], COUNTERSIGN_PLAYBOOKS="conf")
    assert " passed, 0 failed" in countersign(installed, tmp_path, ["playbook", "test", "conf"])
    told = countersign(installed, tmp_path, ["sandbox", "--tour"], COUNTERSIGN_PLAYBOOKS="conf")
    assert "Weekly AI governance review" in told
    assert [path.name for path in tmp_path.iterdir()] == ["conf"]


def test_without_a_folder_the_playbooks_in_the_wheel_are_used(installed: Path, tmp_path: Path) -> None:
    assert f"Playbooks: 12 in {installed / 'countersign' / 'playbooks'}" in countersign(installed, tmp_path, ["check"])
    assert countersign(installed, tmp_path, ["manifest"]) == (ROOT / "manifest.yml").read_text("utf-8")
    assert (installed / "countersign" / "manifest.yml").is_file()


def test_what_pages_are_drawn_from_is_in_the_wheel(installed: Path) -> None:
    """Templates and scripts are no Python, and an import would not miss them."""
    for folder in ("countersign/cli/sandbox/companion/templates", "slack_standin/page"):
        source = {path.relative_to(ROOT / "src") for path in (ROOT / "src" / folder).rglob("*") if path.is_file()}
        assert {path for path in source if path.suffix in (".html", ".js", ".css")}
        assert all((installed / path).is_file() for path in source if "__pycache__" not in path.parts)
