"""Slack waits three seconds for an acknowledgement: it comes when the record is saved, before anything is said of it.

Shown by order and not by time, since a machine may be slow: what was done is acknowledged while nothing can be posted.
"""

from __future__ import annotations

from tests.scenarios.office import INGRESS, RIGHTS, Office, slot


def test_a_form_and_a_click_are_acknowledged_before_any_message_of_them_is_posted(at_work: Office) -> None:
    alex = at_work.person("alex")
    alex.type("/ai-ingress")
    alex.submit(**INGRESS)
    at_work.world.do("faults", method="chat.postMessage", kind="http", status=503, times=None)
    assert alex.submit(**RIGHTS)["ok"]
    assert at_work.happened("ING-1")[0] == "opened", "what is acknowledged is saved"
    assert [one for one in at_work.said() if slot(one) in {"card", "receipt"}] == []
    at_work.world.do("faults/clear")
    at_work.rest()
    prompt = at_work.prompt("dana", "ING-1")
    at_work.world.do("faults", method="chat.update", kind="http", status=503, times=None)
    assert at_work.world.ask("press", user="dana", channel=prompt["channel"], ts=prompt["ts"], label="Approve")["ok"]
    assert at_work.happened("ING-1").count("voted") == 1
    assert at_work.prompt("dana", "ING-1") == prompt, "it looks as it did"
    at_work.world.do("faults/clear")
    at_work.rest()
    assert at_work.prompt("dana", "ING-1") != prompt
