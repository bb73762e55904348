"""`countersign sandbox` as a program: one address, a prompt beside it, and an end without a trace."""

from __future__ import annotations

import os
import pty
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event

import httpx
import pytest

from countersign.cli.sandbox.interactive import quietly

SECONDS = 120


@dataclass(frozen=True)
class Program:
    """The program, running: its process, the address that it printed, and what it wrote so far."""

    process: subprocess.Popen[bytes]
    url: str
    folder: Path

    def answers(self) -> bool:
        """Tell whether the page is there."""
        try:
            return httpx.get(self.url, trust_env=False).status_code == 200
        except httpx.HTTPError:
            return False

    def ended(self) -> tuple[int, str]:
        """Wait until it ends; return its exit code, and what it wrote to stderr."""
        _, err = self.process.communicate(timeout=SECONDS)
        return self.process.returncode, err.decode()


@contextmanager
def program(folder: Path, stdin: int) -> Iterator[Program]:
    """Run the command in an empty folder until it has printed its address, and end it at the end whatever happened."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("SLACK_", "COUNTERSIGN_"))}
    command = [sys.executable, "-u", "-m", "countersign", "sandbox", "--keep", str(folder / "kept")]
    with subprocess.Popen(
        command, cwd=folder, env=kept, stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        try:
            assert process.stdout
            first = process.stdout.readline().decode()
            found = re.search(r"Open (http://127\.0\.0\.1:\d+) in a browser", first)
            assert found, first
            yield Program(process, found[1], folder)
        finally:
            process.kill()


def test_without_a_terminal_it_serves_until_it_is_interrupted_and_leaves_nothing_running(tmp_path: Path) -> None:
    """Its input ends at once. The address is all that a script or a service needs, so that is no reason to end."""
    with program(tmp_path, subprocess.DEVNULL) as running:
        assert running.answers()
        running.process.send_signal(signal.SIGINT)
        code, err = running.ended()
        assert (code, err) == (0, "")
        assert not running.answers()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_whoever_ends_it_is_heeded_once_and_children_are_stopped_in_peace(number: signal.Signals) -> None:
    """With the second signal heeded as well, what stops the children would be torn away in the middle of it."""
    before = signal.getsignal(number)
    stopped = False
    with quietly():
        try:
            os.kill(os.getpid(), number)
            Event().wait(SECONDS)
        finally:
            os.kill(os.getpid(), number)
            stopped = True
    assert stopped
    assert signal.getsignal(number) is before


def test_a_signal_that_was_ignored_from_the_start_stays_ignored() -> None:
    """As under nohup, where the end of the terminal is not the end of the program."""
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with quietly():
            os.kill(os.getpid(), signal.SIGHUP)
            assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGHUP, before)


def test_lines_can_be_given_to_it_and_the_last_one_may_end_it(tmp_path: Path) -> None:
    lines = b"see\nas dana\npress Approve Product\nsee\ntime monday\nno such step\ntime soon\nquit\n"
    with program(tmp_path, subprocess.PIPE) as running:
        out, err = running.process.communicate(lines, timeout=SECONDS)
        said = out.decode()
        assert (running.process.returncode, err) == (0, b"")
        assert "Product reviews 2026 into recommendation-model" in said
        assert "REV-1 · Weekly AI governance review" in said
        assert re.search(r"Monday \d+ \w+ \d+, 09:00", said), "the Monday of the team's zone"
        assert "There is no step 'no' here; type help." in said
        assert "That did not work: " in said
        assert "Can I still put something on the agenda?" not in said, "what was there before is not told anew"


def test_at_a_terminal_the_end_of_input_ends_it(tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    try:
        with program(tmp_path, theirs) as running:
            os.write(ours, b"\x04")
            assert running.ended()[0] == 0
            assert not running.answers()
    finally:
        os.close(ours)
        os.close(theirs)
