"""Declaring: in a hurry or in full, from a message, beside what is open already, as a drill, twice by mistake."""

from __future__ import annotations

from tests.scenarios.office import Json, Office, slot
from tests.scenarios.test_incidents import WHAT, declared, does

SYSTEM = {"system": "Billing chatbot"}
SECOND = {"what": "It shows addresses too", "type": "privacy_violation", **SYSTEM}


def again(here: Office, who: str, **more: object) -> Json:
    """Have somebody report what is open already; return what they are asked."""
    here.person(who).type("/ai-incident")
    answer = here.person(who).submit(**{**SECOND, **more})
    assert answer["ok"], answer
    assert "Nothing is saved yet." in answer["view"]["text"]
    return answer


def shortcut(here: Office, who: str, posted: Json) -> Json:
    """Use the shortcut on a message; return the form."""
    place = {"channel": posted["channel"], "ts": posted["ts"]}
    view: Json = here.world.do("shortcut", user=who, callback_id="report:incident", **place)["view"]
    return view


def test_only_what_happened_has_to_be_answered_and_one_box_asks_for_one_more_answer(at_work: Office) -> None:
    form = at_work.person("bea").type("/ai-incident")["view"]
    assert [field["label"] for field in form["fields"] if not field["optional"]] == ["What happened?"]
    labels = [field["label"] for field in form["fields"]]
    assert {"Keep it private", "Report it in confidence", "This is a drill"} <= set(labels)
    assert "People in the EU are affected" not in labels
    ticked = at_work.world.do("press", user="bea", view=True, block_id="personal_data", value=["Yes"])["view"]
    assert "People in the EU are affected" in [field["label"] for field in ticked["fields"]]


def test_a_message_becomes_a_report_with_its_text_and_a_link_to_it_as_evidence(at_work: Office) -> None:
    posted = at_work.world.do("message", user="alex", channel="general", text="The bot told me <@U0OMAR> owes & pays")
    form = shortcut(at_work, "bea", posted)
    values = {field["label"]: field["value"] for field in form["fields"]}
    assert values["What happened?"] == "The bot told me @U0OMAR owes & pays"
    link = f"https://sandbox.slack.com/archives/{posted['channel']}/p{posted['ts'].replace('.', '')}"
    assert values["A link to what shows it"] == link
    key = at_work.send("bea", {})
    assert link in at_work.summary(key)["text"]
    assert "owes & pays" in at_work.summary(key)["text"]


def test_a_reply_where_the_bot_is_not_is_reported_with_its_own_address(at_work: Office) -> None:
    place = at_work.world.do("channel", channel="C0DIRECT", name="alex-and-bea", is_private=True)
    members = [user["id"] for user in at_work.world.do("workspace")["users"] if user["name"] in ("alex", "bea")]
    at_work.world.do("channel", channel="C0DIRECT", members=members)
    assert place["ok"]
    first = at_work.world.do("message", user="alex", channel="C0DIRECT", text="Look at this")
    reply = at_work.world.do("message", user="alex", channel="C0DIRECT", text="x" * 2500, thread_ts=first["ts"])
    form = shortcut(at_work, "bea", reply)
    values = {field["label"]: field["value"] for field in form["fields"]}
    assert len(values["What happened?"]) == 2000
    assert values["What happened?"].endswith("…")
    assert values["A link to what shows it"].endswith(f"?thread_ts={first['ts']}&cid=C0DIRECT")
    at_work.person("bea").close()


def test_what_a_message_holds_by_accident_is_asked_about_like_what_is_typed(at_work: Office) -> None:
    secret = "AKIA" + "IOSFODNN7EXAMPLA"
    posted = at_work.world.do("message", user="alex", channel="general", text=f"It printed {secret}")
    shortcut(at_work, "bea", posted)
    answer = at_work.person("bea").submit()
    assert "Found here: access key" in answer["view"]["text"]
    at_work.person("bea").close()


def test_what_is_open_on_the_system_is_shown_first_and_joined_with_all_that_was_typed(at_work: Office) -> None:
    key = declared(at_work, **SYSTEM)
    asked = again(at_work, "alex")
    assert f"{key} is open on this system: {WHAT}" in asked["view"]["text"]
    sent = at_work.world.do("deliveries")["deliveries"][-1]["n"]
    joined = at_work.person("alex").submit(similar_choice=f"Join {key}")
    assert f"Saved as {key}" in joined["view"]["text"]
    at_work.rest()
    assert "You joined by yourself." in at_work.prompt("alex", key)["text"]
    line = next(one for one in at_work.thread(key) if "joined" in one)
    assert "It shows addresses too" in line
    assert "Privacy violation" in line
    last = at_work.world.do("deliveries")["deliveries"][-1]["n"]
    before = at_work.happened(key)
    for number in (sent, last, sent):
        at_work.world.ask("replay", n=number)
    at_work.rest()
    assert at_work.happened(key) == before
    assert at_work.asks("alex", "show INC-2")["text"].startswith("There is no such case")


def test_declared_apart_it_is_tied_to_what_was_open_and_a_page_that_comes_twice_makes_one(at_work: Office) -> None:
    key = declared(at_work, **SYSTEM)
    again(at_work, "alex", system="billing CHATBOT")
    sent = at_work.world.do("deliveries")["deliveries"][-1]["n"]
    saved = at_work.person("alex").submit(similar_choice="Declare it apart")
    assert "Saved as INC-2" in saved["view"]["text"]
    for number in (sent, at_work.world.do("deliveries")["deliveries"][-1]["n"]):
        at_work.world.ask("replay", n=number)
    at_work.rest()
    assert [(link.relation, link.key) for link in at_work.case("INC-2").links] == [("similar to", key)]
    assert f"Declared while {key} was open" in at_work.summary("INC-2")["text"]
    assert at_work.asks("alex", "show INC-3")["text"].startswith("There is no such case")


def test_of_a_private_incident_a_second_report_says_nothing_and_who_is_called_may_join(at_work: Office) -> None:
    key = declared(at_work, private=True, **SYSTEM)
    assert not [one for one in at_work.said() if slot(one) == "card"]
    other = at_work.file("alex", "/ai-incident", SECOND)
    assert other == "INC-2"
    assert at_work.case(other).links == ()
    does(at_work, "omar", "False alarm", other, reason="The same as before.")
    asked = again(at_work, "omar")
    assert key in asked["view"]["text"]
    assert "INC-2" not in asked["view"]["text"]
    at_work.person("omar").submit(similar_choice=f"Join {key}")
    at_work.rest()
    assert len(at_work.case(key).response.remarks) == 1
    assert "joined" not in [asked.seat for asked in at_work.case(key).asked], "called already, Omar only adds"


def test_if_it_is_over_by_the_time_somebody_joins_nothing_typed_is_lost(at_work: Office) -> None:
    key = declared(at_work, **SYSTEM)
    again(at_work, "alex")
    does(at_work, "omar", "False alarm", key, reason="A test tenant.")
    refused = at_work.person("alex").submit(similar_choice=f"Join {key}")
    assert "False alarm" in refused["view"]["text"] or "false alarm" in refused["view"]["text"]
    saved = at_work.person("alex").submit(similar_choice="Declare it apart")
    assert "Saved as INC-2" in saved["view"]["text"]
    at_work.rest()
    assert "It shows addresses too" in at_work.summary("INC-2")["text"]


def test_a_duplicate_ends_and_both_cards_say_so_until_it_is_reopened(at_work: Office) -> None:
    key = declared(at_work, **SYSTEM)
    other = at_work.file("alex", "/ai-incident critical The same", {})
    menu = at_work.click("omar", "More…", at_work.prompt("omar", other))
    assert "Duplicate of" in menu["view"]["text"] or "Duplicate of" in str(menu["view"]["buttons"])
    form = at_work.world.do("press", user="omar", view=True, label="Duplicate of")["view"]
    assert form["title"].startswith("Duplicate of")
    for wrong, said in (("INC-9", "There is no INC-9"), (other, "no duplicate of itself")):
        at_work.world.do("suggest", user="omar", block_id="other", value=wrong)
        answer = at_work.person("omar").submit(other=wrong)
        assert said in str(answer["errors"])
    offered = at_work.world.do("suggest", user="omar", block_id="other", value="invoices")["options"]
    assert [option["value"] for option in offered] == [key, "invoices"]
    at_work.answer("omar", other=offered[0]["text"]["text"], reason="Same cache.")
    assert at_work.case(other).state == "duplicate"
    assert at_work.case(other).clocks == {}
    assert f"Duplicate of {key}" in at_work.card(other)["text"]
    assert f"Duplicates of this: {other}" in at_work.summary(key)["text"]
    assert f"Duplicate of {key}" in at_work.told("alex", "uplicate")["text"]
    does(at_work, "omar", "Reopen", other, reason="It is another one.")
    assert "Duplicates of this" not in at_work.summary(key)["text"]
    assert any(f"{other} was reopened" in line for line in at_work.thread(key))


def test_every_message_of_a_drill_says_so_and_nothing_real_is_tied_to_it(at_work: Office) -> None:
    key = declared(at_work, "critical", drill=True, **SYSTEM)
    at_work.pass_time("26 minutes")
    does(at_work, "omar", "Triaged", key, reason="We would look at the logs.")
    does(at_work, "omar", "False alarm", key, reason="The exercise is over.")
    about = [one for one in at_work.said() if at_work.case(key).id in str(one["metadata"])]
    assert len(about) > 10
    assert [one["text"] for one in about if "DRILL" not in one["text"] or "DRILL" not in one["notification"]] == []
    assert "DRILL" in at_work.asks("bea", "mine")["text"]
    assert "DRILL" in at_work.asks("bea", f"show {key}")["text"]
    real = at_work.file("alex", "/ai-incident", SECOND)
    assert at_work.case(real).links == (), "a drill is nothing that a real report joins"
