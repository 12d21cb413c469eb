# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines in and out. Reads the file descriptor itself: sys.stdin may have read ahead or decoded."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator

from .messages import encode

__all__ = ("Channel",)


class Channel:
    """Both ends of the talk. send() may be called from any thread."""

    def __init__(self, input_fd: int, output_fd: int) -> None:
        self._input_fd = input_fd
        self._output_fd = output_fd
        self._lock = threading.Lock()

    def send(self, message: dict) -> None:
        """Writes one whole line. OSError: nobody listens any more."""
        rest = memoryview(encode(message))
        with self._lock:
            while rest:
                rest = rest[os.write(self._output_fd, rest) :]

    def lines(self) -> Iterator[bytes]:
        """Whole lines without their end, until the input ends."""
        parts: list[bytes] = []
        while True:
            block = os.read(self._input_fd, 1 << 20)
            if not block:
                return
            *whole, rest = block.split(b"\n")
            for piece in whole:
                line = b"".join((*parts, piece)).strip()
                parts.clear()
                if line:
                    yield line
            if rest:
                parts.append(rest)
