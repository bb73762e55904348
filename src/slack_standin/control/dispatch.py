"""The table of everything under ``/control/`` and how a request gets to its row."""

import json

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from slack_standin.control import acting, clicking, forms, looking, marking, typing, uploading, world
from slack_standin.control.route import Misused, Route
from slack_standin.standin import Standin
from slack_standin.wire import Json, SlackError

ROUTES: dict[str, Route] = {
    **acting.ROUTES,
    **clicking.ROUTES,
    **forms.ROUTES,
    **looking.ROUTES,
    **marking.ROUTES,
    **typing.ROUTES,
    **uploading.ROUTES,
    **world.ROUTES,
}


async def answer(standin: Standin, request: Request) -> Response:
    """Answer ``/control/NAME``; status 400: the request itself was wrong, 404: there is no such name."""
    route = ROUTES.get(request.path_params["name"])
    if route is None:
        return JSONResponse({"ok": False, "error": "unknown", "known": sorted(ROUTES)}, 404)
    try:
        data = await _data(request)
        route.check(data)
        return JSONResponse(await route.run(standin, data))
    except (Misused, ValueError) as wrong:
        return JSONResponse({"ok": False, "error": "misused", "message": str(wrong)}, 400)
    except SlackError as refusal:
        return JSONResponse(refusal.body(), 400)


async def _data(request: Request) -> Json:
    raw = await request.body()
    body = json.loads(raw) if raw.strip() else {}
    if not isinstance(body, dict):
        raise Misused("the body must be a JSON object")
    return {**dict(request.query_params), **body}
