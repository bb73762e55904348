"""Forms over real sockets: opened by a command, turned, corrected, saved once."""

from tests.slack.desk import Desk


def test_a_request_is_saved_page_by_page(work: Desk) -> None:
    opened = work.type("/ai-ingress", "internal Support tickets")
    assert opened["view"]["title"] == "Data ingress"
    second = work.submit()
    assert second["ok"], second
    saved = work.submit(**{"Until when?": "2026-04-01", "Who knows it?": "new"})
    assert "ING-1" in saved["view"]["text"], saved
