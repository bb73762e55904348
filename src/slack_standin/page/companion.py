"""The companion: a program of the app's own that fills the side panel and moves time; requests are passed on to it."""

import httpx
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

_SECONDS = 120.0
"""Moving time by a week stops at every timer, and may take a while."""


async def answer(address: str, request: Request) -> Response:
    """Pass a request on; 404 if there is no companion, 502 if it does not answer."""
    if not address:
        return JSONResponse({"ok": False, "error": "no_companion"}, 404)
    url = f"{address}/{request.path_params['path']}"
    try:
        # trust_env: a proxy in the environment must not stand between two processes of this machine.
        async with httpx.AsyncClient(timeout=_SECONDS, trust_env=False) as client:
            said = await client.request(
                request.method,
                url,
                params=dict(request.query_params),
                content=await request.body(),
                headers={"content-type": request.headers.get("content-type", "application/json")},
            )
    except httpx.HTTPError as error:
        return JSONResponse({"ok": False, "error": "companion_silent", "details": type(error).__name__}, 502)
    return Response(said.content, said.status_code, media_type=said.headers.get("content-type"))
