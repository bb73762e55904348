"""Who may ask, before a form opens; and how many approvals are live."""

from countersign.app import opening
from countersign.app.facts import House
from countersign.app.queries import Queries
from countersign.domain.commands import OPEN, Command, Refusal
from tests.app.desk import TEAM, Desk
from tests.domain.builders import BEN, HAL, LEAD, LEGAL, approval, text

HOUSE = House(TEAM, "T1")


def test_only_those_named_may_ask_where_the_playbook_names_some() -> None:
    only, desk = approval(requesters=[LEGAL]), Desk(approval())
    assert opening.refused(desk.store, only, BEN, HOUSE, desk.clock()) is None
    assert opening.refused(desk.store, only, HAL, HOUSE, desk.clock()) == Refusal("may_not_ask", named=("role:legal",))
    assert opening.refused(desk.store, approval(), HAL, HOUSE, desk.clock()) is None


def test_live_approvals_are_counted_for_each_kind() -> None:
    clause = {"field": "clause", "label": "Clause?", "type": "select", "options": ["tools"], "required": True}
    what = {"field": "what", "label": "What?", "type": "text", "required": True}
    debt = {"by": "clause", "cap": 1, "reviewers": [LEAD]}
    desk = Desk(approval(form=[what, clause], debt=debt, grant={"lasts": "9 days"}))
    answers = {"what": text("A bot"), "clause": "tools"}
    desk.handler.handle(Command("k1", OPEN, HAL, "c1", "exception", answers=answers))
    desk.handler.handle(Command("k2", "approve", BEN, "c1"))
    assert Queries(desk.store).live(["exception", "other"], desk.clock()) == {"exception": {"tools": 1}, "other": {}}
