"""The arguments of one API call, whichever way they came: query, form or JSON."""

import json
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import Request

from slack_standin.wire import Json, SlackError, invalid_arguments


class Args:
    """Typed access to what was passed; forms carry everything as text, JSON keeps its types."""

    def __init__(self, values: Json, header_token: str = "") -> None:
        self.values = values
        self.token = header_token or str(values.get("token") or "")
        self.began: float | None = None
        """When the call came, in ticks of the clock."""

    @classmethod
    async def read(cls, request: Request) -> "Args":
        """Read the arguments of a request; query values are there too, the body wins."""
        kind = request.headers.get("content-type", "").partition(";")[0].strip()
        values = {**dict(request.query_params), **_body(kind, await request.body())}
        return cls(values, request.headers.get("authorization", "").removeprefix("Bearer ").strip())

    def has(self, name: str) -> bool:
        """Tell whether an argument was passed and is not null."""
        return self.values.get(name) is not None

    def text(self, name: str, default: str = "") -> str:
        """Return an argument as text."""
        value = self.values.get(name)
        return default if value is None else str(value)

    def need(self, name: str) -> str:
        """Return an argument that has to be there, or refuse the call."""
        value = self.text(name)
        if not value:
            raise invalid_arguments(f"missing required field: {name}")
        return value

    def flag(self, name: str, default: bool = False) -> bool:
        """Return an argument as truth: forms write it as 1/0 or true/false."""
        value = self.values.get(name)
        return default if value is None else str(value).lower() in {"1", "true"}

    def whole(self, name: str, default: int) -> int:
        """Return an argument as a whole number."""
        value = self.text(name)
        if not value:
            return default
        try:
            return int(value)
        except ValueError:
            raise invalid_arguments(f"{name} must be an integer") from None

    def parsed(self, name: str, refusal: str = "invalid_arguments") -> Any:
        """Return an argument that is JSON, parsed if it came as text."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except ValueError:
            raise SlackError(refusal) from None

    def ids(self, name: str) -> list[str]:
        """Return a list of ids, passed as a list or separated by commas."""
        value = self.values.get(name) or []
        return list(value) if isinstance(value, list) else [one.strip() for one in str(value).split(",") if one.strip()]


def _body(kind: str, raw: bytes) -> Json:
    if kind == "application/json":
        return _json_object(raw)
    return dict(parse_qsl(raw.decode("utf-8", "replace"), keep_blank_values=True))


def _json_object(raw: bytes) -> Json:
    if not raw.strip():
        return {}
    try:
        values = json.loads(raw)
    except ValueError:
        raise SlackError("invalid_json") from None
    if not isinstance(values, dict):
        raise SlackError("json_not_object")
    return values
