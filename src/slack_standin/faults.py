"""Faults on demand: what shall go wrong with the next calls of a method."""

from dataclasses import dataclass

from slack_standin.wire import Json, invalid_arguments

KINDS = ("ratelimited", "error", "http", "drop_before", "drop_after", "slow")


@dataclass
class Fault:
    """One order: the next ``times`` calls of ``method`` (None: all, until cleared) go wrong in this way."""

    method: str
    kind: str
    times: int | None = 1
    error: str = "internal_error"
    status: int = 500
    retry_after: int = 1
    seconds: float = 1.0
    after: bool = False
    """With ``kind`` ``error`` or ``http``: do the work first, then answer with the fault."""

    @property
    def comes_after(self) -> bool:
        """Tell whether the work is done before the fault strikes."""
        return self.after or self.kind == "drop_after"

    @property
    def shown(self) -> str:
        """Return what the log of calls says: the error name, or the kind."""
        return self.error if self.kind == "error" else self.kind


class Faults:
    """The orders that stand."""

    def __init__(self) -> None:
        self._orders: list[Fault] = []

    def add(self, data: Json) -> Fault:
        """Add an order from the control interface's JSON."""
        if data.get("kind") not in KINDS:
            raise invalid_arguments(f"kind must be one of {', '.join(KINDS)}")
        fault = Fault(**{"method": "*", **data})
        self._orders.append(fault)
        return fault

    def clear(self, kind: str = "") -> None:
        """Forget every order, or those of one kind."""
        self._orders = [order for order in self._orders if kind and order.kind != kind]

    def standing(self) -> list[Fault]:
        """Return the orders not used up yet."""
        return list(self._orders)

    def take(self, method: str) -> Fault | None:
        """Return the fault this call shall suffer, and count it; orders are served in the order they came."""
        for fault in self._orders:
            if fault.method in {method, "*"}:
                self._count(fault)
                return fault
        return None

    def _count(self, fault: Fault) -> None:
        if fault.times is not None:
            fault.times -= 1
            if fault.times <= 0:
                self._orders.remove(fault)
