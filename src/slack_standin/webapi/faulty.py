"""Answers that are faults: rate limits, errors, server trouble, slowness and cut connections."""

import asyncio
from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from slack_standin.faults import Fault
from slack_standin.standin import Standin
from slack_standin.webapi.args import Args

Perform = Callable[[], Response]


def ratelimited(standin: Standin, name: str, args: Args, seconds: int) -> Response:
    """Answer 429. The body is empty on purpose: Slack's can be, and apps must not rely on it."""
    standin.calls.note(name, args.values, {"ok": False, "error": "ratelimited"}, args.began)
    return Response(status_code=429, headers={"Retry-After": str(seconds)})


async def suffer(standin: Standin, request: Request, fault: Fault, name: str, args: Args, perform: Perform) -> Response:
    """Answer a call with an ordered fault; ``perform`` does the real work, for faults that come after it."""
    if fault.kind == "ratelimited":
        return ratelimited(standin, name, args, fault.retry_after)
    if fault.kind == "slow":
        await asyncio.sleep(fault.seconds)
        return perform()
    if fault.comes_after:
        perform()
    else:
        standin.calls.note(name, args.values, {"ok": False, "error": fault.shown}, args.began)
    return await _answer(standin, request, fault)


async def _answer(standin: Standin, request: Request, fault: Fault) -> Response:
    if fault.kind == "error":
        return JSONResponse({"ok": False, "error": fault.error})
    if fault.kind == "http":
        return Response(status_code=fault.status)
    return await _hang_up(standin, request)


async def _hang_up(standin: Standin, request: Request) -> Response:
    """Close the connection without an answer; the response returned here reaches nobody."""
    if request.client is not None:
        standin.cut((request.client.host, request.client.port))
        while (await request.receive())["type"] != "http.disconnect":
            pass
    return Response()
