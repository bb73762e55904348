"""The server: one event loop in a thread of its own, on an address that is taken before anything else starts."""

import asyncio
import socket
import threading

import uvicorn

from countersign.http.address import Address, BadAddress
from countersign.http.app import Door, Probes, build
from countersign.http.threads import Threads

# Longer than load balancers keep a connection that idles (a minute, mostly): who closes it first must be them, or a
# request may meet a connection that is going.
_IDLE_SECONDS = 75
_BACKLOG = 1024
# No listener takes longer.
_PATIENCE = 5


class Server:
    """Listens from ``start`` to ``stop``."""

    def __init__(self, address: Address, door: Door, probes: Probes, threads: int) -> None:
        """Take the address; who connects is refused until ``start``. Raises BadAddress if it cannot be had.

        ``threads`` is how many requests of Slack are answered at once.
        """
        self._socket = _taken(address)
        # Where it listens; the port is a real one even if 0 was asked for.
        self.address = Address(*self._socket.getsockname()[:2])
        self._threads = Threads(threads, "slack-http"), Threads(1, "probe")
        self._server = uvicorn.Server(
            uvicorn.Config(
                build(door, probes, *self._threads),
                log_config=None,
                access_log=False,
                lifespan="off",
                ws="none",
                proxy_headers=False,
                server_header=False,
                timeout_keep_alive=_IDLE_SECONDS,
                timeout_graceful_shutdown=_PATIENCE,
            )
        )
        self._thread = threading.Thread(target=self._serve, name="http", daemon=True)

    def start(self) -> None:
        """Take requests; from when this returns, who connects is answered."""
        self._socket.listen(_BACKLOG)
        self._thread.start()

    def stop(self) -> None:
        """Take no more, answer what is under way, and end; harmless where it never started."""
        self._server.should_exit = True
        if self._thread.is_alive():
            self._thread.join()
        self._socket.close()
        for threads in self._threads:
            threads.close()

    def alive(self) -> bool:
        """Tell whether it serves."""
        return self._thread.is_alive()

    def _serve(self) -> None:
        asyncio.run(self._server.serve(sockets=[self._socket]))


def _taken(address: Address) -> socket.socket:
    """Return a socket that is bound and does not listen yet."""
    try:
        found = socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)
        family, kind, protocol, _, where = found[0]
        # The protocol is named so that asyncio sends without delay: else each answer takes 40 ms.
        taken = socket.socket(family, kind, protocol)
    except OSError as error:
        raise _unusable(address, error) from error
    try:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind(where)
    except OSError as error:
        taken.close()
        raise _unusable(address, error) from error
    return taken


def _unusable(address: Address, error: OSError) -> BadAddress:
    return BadAddress(
        f"COUNTERSIGN_HTTP: nothing can listen at {address} ({error.strerror}). Name an address of this machine and a "
        "port that no other program uses."
    )
