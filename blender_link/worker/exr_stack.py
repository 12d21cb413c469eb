# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts uncompressed scan-line OpenEXR files of one width below each other, byte by byte: no numpy, no decoding."""

from __future__ import annotations

import struct
from pathlib import Path

from .messages import WorkerError

__all__ = ("stack_files",)

MAGIC = b"\x76\x2f\x31\x01"
LONG_NAMES = 0x400  # the only flag of a version that changes nothing here
WINDOWS = (b"dataWindow", b"displayWindow")


def _fail(path: Path, message: str) -> WorkerError:
    return WorkerError("RenderFailed", f"{path.name} {message}")


class _Picture:
    """Attributes by name, in order, and the bytes of each line."""

    def __init__(self, path: Path) -> None:
        data = memoryview(path.read_bytes())
        self.version = int.from_bytes(data[4:8], "little")
        if bytes(data[:4]) != MAGIC or self.version & ~LONG_NAMES != 2:
            raise _fail(path, "is not a single-part scan-line OpenEXR file")
        self.attributes: dict[bytes, tuple[bytes, bytes]] = {}
        at = self._read_attributes(data, 8)
        if self.attributes[b"compression"][1] != b"\0" or self.attributes[b"lineOrder"][1] != b"\0":
            raise _fail(path, "is compressed or not in order of its lines")
        left, top, right, bottom = struct.unpack("<4i", self.attributes[b"dataWindow"][1])
        self.width, self.height = right - left + 1, bottom - top + 1
        offsets = struct.unpack_from(f"<{self.height}Q", data, at)
        self.lines = []
        for offset in offsets:
            size = struct.unpack_from("<i", data, offset + 4)[0]
            line = data[offset + 8 : offset + 8 + size]
            if len(line) != size:
                raise _fail(path, "is cut off")
            self.lines.append(line)

    def _read_attributes(self, data: memoryview, at: int) -> int:
        def text() -> bytes:
            nonlocal at
            begin = at
            while data[at]:
                at += 1
            at += 1
            return bytes(data[begin : at - 1])

        while name := text():
            kind = text()
            size = struct.unpack_from("<i", data, at)[0]
            self.attributes[name] = (kind, bytes(data[at + 4 : at + 4 + size]))
            at += 4 + size
        return at


def _header(picture: _Picture, height: int) -> bytes:
    window = struct.pack("<4i", 0, 0, picture.width - 1, height - 1)
    parts = [MAGIC, picture.version.to_bytes(4, "little")]
    for name, (kind, value) in picture.attributes.items():
        new = window if name in WINDOWS else value
        parts += [name, b"\0", kind, b"\0", struct.pack("<i", len(new)), new]
    return b"".join(parts) + b"\0"


def stack_files(paths: list[str], target: str) -> None:
    """The first file stands at the top, and its header is the whole's."""
    pictures = [_Picture(Path(path)) for path in paths]
    first = pictures[0]
    for path, picture in zip(paths, pictures):
        same = picture.attributes[b"channels"] == first.attributes[b"channels"]
        if picture.width != first.width or not same:
            raise _fail(Path(path), "is of another kind than the first slice")
    lines = [line for picture in pictures for line in picture.lines]
    header = _header(first, len(lines))
    at = len(header) + 8 * len(lines)
    with open(target, "wb") as file:
        file.write(header)
        for line in lines:
            file.write(struct.pack("<Q", at))
            at += 8 + len(line)
        for y, line in enumerate(lines):
            file.write(struct.pack("<2i", y, len(line)))
            file.write(line)
