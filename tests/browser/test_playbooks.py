"""A playbook is changed while the sandbox runs: it is loaded at once, and a mistake is shown with file and line."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.desk import Desk
from tests.browser.window import Window

pytestmark = pytest.mark.xdist_group("browser: playbooks")


def test_a_mistake_is_shown_with_file_and_line_and_the_mended_file_is_loaded(desk: Desk, alex: Window) -> None:
    file = desk.playbooks / "data-ingress.yaml"
    good = file.read_text(encoding="utf-8")
    lines = good.splitlines()
    number = next(n for n, line in enumerate(lines, 1) if "rule: All other data" in line) + 2
    bad = [*lines[: number - 1], lines[number - 1].replace("data_steward", "data_stewart"), *lines[number:]]

    file.write_text("\n".join(bad) + "\n", encoding="utf-8")
    expect(alex.strip).to_contain_text(f"data-ingress.yaml:{number}")
    expect(alex.strip).to_contain_text("data_stewart")
    expect(alex.strip).to_contain_text("Nothing was loaded")
    alex.types("/ai-ingress internal Still filed")
    expect(alex.form.field("Which dataset?")).to_have_value("Still filed")
    alex.form.close()

    file.write_text(good.replace("label: Which dataset?", "label: Which data is it?"), encoding="utf-8")
    expect(alex.strip).to_contain_text("Loaded: data-ingress.yaml changed.")
    alex.types("/ai-ingress internal Asked anew")
    expect(alex.form.field("Which data is it?")).to_have_value("Asked anew")
