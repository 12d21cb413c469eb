# SPDX-License-Identifier: GPL-3.0-or-later
"""Serves requests: work on the main thread (Blender's), everything else beside it.

A reader thread answers status, cancel and shutdown while a render runs; another one beats. A render that
runs cannot be stopped from here: Cycles looks at Blender's break flag only between batches of up to 128
samples (18 to 25 s measured on 1280x960), and a handler that raises stops nothing. So cancel marks it, its
file is dropped, and the host, which does not wait longer than a second, ends the process and starts another.
"""

from __future__ import annotations

import queue
import sys
import threading
import time
import traceback
from collections.abc import Callable

from .channel import Channel
from .messages import METHODS, RENDERS, WorkerError, error_reply, notification, parse_request, reply

__all__ = ("Call", "Server")


class Call:
    """One request on its way."""

    def __init__(self, request_id: object, method: str, params: dict, channel: Channel) -> None:
        self.request_id = request_id
        self.method = method
        self.params = params
        self.frame = params.get("frame") if isinstance(params.get("frame"), str) else ""
        self._channel = channel
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """From now on check() raises."""
        self._cancelled.set()

    def check(self) -> None:
        """Raises when the call was cancelled."""
        if self._cancelled.is_set():
            raise WorkerError("Cancelled", "cancelled", where=self.frame)

    def begin(self, frame: str | None = None) -> None:
        """Tells the host that the frame is being rendered now; a call for several frames names each.

        Further progress it reads from Blender's commentary: render_stats handlers get no statistics (3.4.1).
        """
        self._channel.send(notification("progress", {"frame": frame or self.frame, "fraction": 0.0}))


class Server:
    """Runs until the input ends or shutdown is asked for."""

    def __init__(
        self,
        channel: Channel,
        handlers: dict[str, Callable[[Call], dict]],
        *,
        status: Callable[[], dict],
        end: Callable[[int], None],
        beat_s: float = 1.0,
    ) -> None:
        self._channel = channel
        self._handlers = handlers
        self._status = status
        self._end = end
        self._beat_s = beat_s
        self._waiting: queue.Queue[Call] = queue.Queue()
        self._lock = threading.Lock()
        self._calls: list[Call] = []  # waiting and running, in order

    def run(self) -> None:
        """The main thread's life; returns never but through `end`."""
        for target in (self._read, self._beat):
            threading.Thread(target=self._guarded, args=(target,), daemon=True).start()
        while True:
            call = self._waiting.get()
            answer = self._answer(call)
            with self._lock:
                self._calls.remove(call)
            self._channel.send(answer)

    def _guarded(self, target: Callable[[], None]) -> None:
        """A side thread that ends, ends the process: a worker that does not listen is no use."""
        try:
            target()
            self._end(0)
        except OSError:
            self._end(0)  # the host is gone
        except BaseException:
            traceback.print_exc(file=sys.stderr)
            self._end(3)

    def _beat(self) -> None:
        while True:
            time.sleep(self._beat_s)
            usage = {"cpu_seconds": time.process_time(), "rss_bytes": self._status().get("rss_bytes", 0)}
            self._channel.send(notification("heartbeat", {**self._state(), **usage}))

    def _state(self) -> dict:
        with self._lock:
            call = self._calls[0] if self._calls else None
        if call is None:
            return {"busy": False, "frame": ""}
        return {"busy": True, "frame": call.frame}

    def _read(self) -> None:
        for line in self._channel.lines():
            request_id: object = None
            try:
                request_id, method, params = parse_request(line)
                answer = self._begin(request_id, method, params)
            except WorkerError as error:
                answer = error_reply(request_id, error)
            if answer is not None:
                self._channel.send(answer)
            if request_id is not None and method == "shutdown":
                return

    def _begin(self, request_id: object, method: str, params: dict) -> dict | None:
        if method == "status":
            return reply(request_id, {**self._state(), **self._status()})
        if method == "cancel":
            return reply(request_id, {"cancelled": self._cancel()})
        if method == "shutdown":
            return reply(request_id, {})
        if method not in METHODS or method not in self._handlers:
            raise WorkerError("MethodNotFound", f"there is no method {method!r}", where=method)
        call = Call(request_id, method, params, self._channel)
        with self._lock:
            self._calls.append(call)
        self._waiting.put(call)
        return None

    def _cancel(self) -> int:
        with self._lock:
            renders = [call for call in self._calls if call.method in RENDERS]
        for call in renders:
            call.cancel()
        return len(renders)

    def _answer(self, call: Call) -> dict:
        try:
            call.check()
            result = self._handlers[call.method](call)
            call.check()
            return reply(call.request_id, result)
        except WorkerError as error:
            return error_reply(call.request_id, error, traceback=traceback.format_exc())
        except MemoryError as error:
            failure = WorkerError("OutOfMemory", str(error) or "out of memory", where=call.method)
            return error_reply(call.request_id, failure, traceback=traceback.format_exc())
        except Exception as error:
            failure = WorkerError("InternalError", f"{type(error).__name__}: {error}", where=call.method)
            return error_reply(call.request_id, failure, traceback=traceback.format_exc())

