"""Uploaded files as the browser gets them."""

import copy
from collections.abc import Iterator

import httpx
import pytest
from starlette.testclient import TestClient

from slack_standin.app import build_app
from slack_standin.standin import Standin
from slack_standin.uploads import File
from tests.slack_standin.conftest import TEAM


@pytest.fixture
def standin() -> Standin:
    return Standin(copy.deepcopy(TEAM))


@pytest.fixture
def browser(standin: Standin) -> Iterator[TestClient]:
    with TestClient(build_app(standin), base_url="http://127.0.0.1") as browser:
        yield browser


def uploaded(standin: Standin, name: str, channel: str = "") -> File:
    """Return a file of three bytes, shown in a channel if one is named."""
    file = standin.files.announce(name, 3, "UBOT", 0)
    assert standin.files.receive(file.ticket, b"abc")
    if channel:
        file.channels.append(channel)
        standin.messages.post(channel, "UBOT", files=[file.to_json("example", "http://127.0.0.1")])
    return file


def got(browser: TestClient, file: File, user: str = "UANN") -> httpx.Response:
    return browser.get(f"/files/{file.id}", params={"user": user})


@pytest.mark.parametrize(
    ("name", "kind", "way"),
    [
        ("cat.PNG", "image/png", "inline; filename*=UTF-8''cat.PNG"),
        ("page.html", "application/octet-stream", "attachment; filename*=UTF-8''page.html"),
        ("drawing.svg", "application/octet-stream", "attachment; filename*=UTF-8''drawing.svg"),
        ('a"\n.pdf', "application/octet-stream", "attachment; filename*=UTF-8''a%22%0A.pdf"),
    ],
)
def test_a_picture_is_shown_and_everything_else_is_saved(
    standin: Standin, browser: TestClient, name: str, kind: str, way: str
) -> None:
    answer = got(browser, uploaded(standin, name, "CGEN"))
    assert (answer.status_code, answer.content) == (200, b"abc")
    assert (answer.headers["content-type"], answer.headers["content-disposition"]) == (kind, way)
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in answer.headers["content-security-policy"]


def test_a_file_is_there_for_those_who_see_where_it_was_shared(standin: Standin, browser: TestClient) -> None:
    file = uploaded(standin, "paper.pdf", "CPRV")
    assert [got(browser, file, user).status_code for user in ("UANN", "UBEN", "")] == [200, 404, 404]


def test_of_what_nobody_shared_only_pictures_are_there_for_blocks_show_them(
    standin: Standin, browser: TestClient
) -> None:
    assert [got(browser, uploaded(standin, name)).status_code for name in ("cat.png", "paper.pdf")] == [200, 404]


def test_a_file_that_was_never_sent_or_was_deleted_is_not_there(standin: Standin, browser: TestClient) -> None:
    announced = standin.files.announce("a.png", 3, "UBOT", 0)
    gone = uploaded(standin, "b.png", "CGEN")
    standin.files.delete(gone.id)
    assert [got(browser, one).status_code for one in (announced, gone)] == [404, 404]
    assert browser.get("/files/FNONE?user=UANN").status_code == 404
