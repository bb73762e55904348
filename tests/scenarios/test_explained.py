"""What ``playbook explain`` tells is what happens: the same request, over the wire, with nobody answering."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from countersign import bootstrap
from countersign.domain import events as e
from countersign.domain.explanation import Explanation
from tests.scenarios.office import BASIS, PERSONAL, Office

# A Friday at 17:50 in Berlin; Whit Monday follows.
FRIDAY = datetime(2030, 6, 7, 15, 50, tzinfo=UTC)


def explained(at_work: Office, **answers: object) -> Explanation:
    """Explain data ingress as alex files it on Friday, while the data steward is away."""
    form = at_work.clock_file.with_name("form.yaml")
    form.write_text("\n".join(f"{name}: {value}" for name, value in answers.items()), "utf-8")
    question = bootstrap.Question("ingress", form, "2030-06-07 17:50", away=("dana",))
    return bootstrap.explain(at_work.settings, question)[0]


def test_what_was_explained_is_what_happens(at_work: Office) -> None:
    told = explained(at_work, **PERSONAL, **BASIS)
    at_work.world.do("person", user="dana", deleted=True)
    at_work.close()
    at_work.world.set_time(FRIDAY)
    at_work.open()  # it learns from Slack that she left
    key = at_work.file("alex", "/ai-ingress", PERSONAL, BASIS)
    assert at_work.asked(key) == {one.who for one in told.asked[0].people} == {"sam", "priya"}

    struck = [entry for entry in told.timeline if entry.struck]
    for entry in struck:
        people = {"alex" if one.who == "somebody" else one.who for one in entry.told}
        before = {name: len(at_work.notes(name, key)) for name in people}
        at_work.until(entry.at - timedelta(minutes=1))
        assert {name: len(at_work.notes(name, key)) for name in people} == before, "not a minute earlier"
        at_work.until(entry.at + timedelta(minutes=1))
        assert {name: len(at_work.notes(name, key)) for name in people} == {name: n + 1 for name, n in before.items()}
        assert {one.who for one in entry.added} <= at_work.asked(key)

    marks = [
        item.at.replace(second=0, microsecond=0)
        for item in at_work.history(key)
        if isinstance(item.event, e.ClockStruck)
    ]
    assert marks == [entry.at for entry in struck]
    assert told.end
    assert at_work.case(key).state == told.end.state == "lapsed"
