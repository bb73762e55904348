"""The way of one API call: faults, token, scope, rate, the method itself, the log."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from slack_standin.standin import Standin
from slack_standin.webapi import chat, conversations, files, history, marks, members, people, scheduling, views
from slack_standin.webapi.args import Args
from slack_standin.webapi.faulty import ratelimited, suffer
from slack_standin.webapi.method import Method, need_scope
from slack_standin.wire import Json, SlackError

METHODS: dict[str, Method] = {
    **chat.METHODS,
    **conversations.METHODS,
    **files.METHODS,
    **history.METHODS,
    **marks.METHODS,
    **members.METHODS,
    **people.METHODS,
    **scheduling.METHODS,
    **views.METHODS,
}
"""Every method played here."""


async def answer(standin: Standin, request: Request) -> Response:
    """Answer ``/api/METHOD`` as Slack does: status 200 with ``ok``, or 429, or whatever fault was ordered."""
    name = str(request.path_params["method"])
    began = standin.clock.ticks()
    args, refusal = await _read(request)
    args.began = began
    fault = standin.faults.take(name)
    if fault is not None:
        return await suffer(standin, request, fault, name, args, lambda: _perform(standin, name, args))
    if refusal is not None:
        return _finish(standin, name, args, refusal.body())
    wait = _too_fast(standin, name, args)
    return ratelimited(standin, name, args, wait) if wait else _perform(standin, name, args)


async def _read(request: Request) -> tuple[Args, SlackError | None]:
    try:
        return await Args.read(request), None
    except SlackError as refusal:
        return Args({}), refusal


def _perform(standin: Standin, name: str, args: Args) -> Response:
    try:
        body = {"ok": True, **_allowed(standin, name, args).run(standin, args)}
    except SlackError as refusal:
        body = refusal.body()
    return _finish(standin, name, args, body)


def _allowed(standin: Standin, name: str, args: Args) -> Method:
    method = METHODS.get(name)
    if method is None:
        raise SlackError("unknown_method", req_method=name)
    _check_token(standin, method, args.token)
    need_scope(standin, *method.scopes)
    return method


def _check_token(standin: Standin, method: Method, token: str) -> None:
    bot = standin.space.bot
    right, wrong = (bot.app_token, bot.token) if method.app_token else (bot.token, bot.app_token)
    if not token:
        raise SlackError("not_authed")
    if token == wrong:
        raise SlackError("not_allowed_token_type")
    if token != right:
        raise SlackError("invalid_auth")


def _too_fast(standin: Standin, name: str, args: Args) -> int:
    method = METHODS.get(name)
    return standin.rates.wait_for(name, method.tier, args.text("channel")) if method else 0


def _finish(standin: Standin, name: str, args: Args, body: Json) -> Response:
    standin.calls.note(name, args.values, body, args.began)
    method = METHODS.get(name)
    headers = {
        "x-oauth-scopes": ",".join(sorted(standin.space.bot.scopes)),
        "x-accepted-oauth-scopes": ",".join(method.scopes if method else ()),
    }
    return JSONResponse(body, headers=headers)
