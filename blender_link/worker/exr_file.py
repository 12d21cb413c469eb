# SPDX-License-Identifier: GPL-3.0-or-later
"""Uncompressed scan-line OpenEXR files, read and written byte by byte: no numpy, no decoding."""

from __future__ import annotations

import mmap
import os
import struct
from collections.abc import Iterable
from pathlib import Path

from .messages import WorkerError

__all__ = ("MAGIC", "Channel", "Picture", "pack_channels", "picture_fault", "write_picture")

MAGIC = b"\x76\x2f\x31\x01"
LONG_NAMES = 0x400  # the only flag of a version that changes nothing here
WINDOWS = (b"dataWindow", b"displayWindow")
BYTES_OF_TYPE = (4, 2, 4)  # whole number, half, float


def picture_fault(path: Path, message: str) -> WorkerError:
    """A fault of a file, named after it."""
    return WorkerError("RenderFailed", f"{path.name} {message}")


class Channel:
    """One channel: its part of each line, and what the header says of it."""

    def __init__(self, name: str, begin: int, size: int, kind: bytes) -> None:
        self.name = name
        self.begin = begin
        self.size = size
        self.kind = kind  # pixel type, linear flag, sampling: the 16 bytes behind the name


class Picture:
    """Attributes by name, in order, and the bytes of each line. The file stays mapped, not read, until close()."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.attributes: dict[bytes, tuple[bytes, bytes]] = {}
        self.lines: list[memoryview] = []
        with path.open("rb") as file:
            if os.fstat(file.fileno()).st_size == 0:
                raise picture_fault(path, "is cut off")
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        try:
            with memoryview(self._map) as data:
                self._read(data)
        except (ValueError, IndexError, KeyError, struct.error) as error:
            self.close()
            raise picture_fault(path, "is cut off") from error
        except WorkerError:
            self.close()
            raise

    def __enter__(self) -> Picture:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the file: a mapped one keeps its space on the disk, even when it is removed."""
        for line in self.lines:
            line.release()
        self._map.close()

    def _read(self, data: memoryview) -> None:
        self.version = int.from_bytes(data[4:8], "little")
        if bytes(data[:4]) != MAGIC or self.version & ~LONG_NAMES != 2:
            raise picture_fault(self._path, "is not a single-part scan-line OpenEXR file")
        at = self._read_attributes(data, 8)
        if self.attributes[b"compression"][1] != b"\0" or self.attributes[b"lineOrder"][1] != b"\0":
            raise picture_fault(self._path, "is compressed or not in order of its lines")
        left, top, right, bottom = struct.unpack("<4i", self.attributes[b"dataWindow"][1])
        self.width, self.height = right - left + 1, bottom - top + 1
        for offset in struct.unpack_from(f"<{self.height}Q", data, at):
            size = struct.unpack_from("<i", data, offset + 4)[0]
            self.lines.append(data[offset + 8 : offset + 8 + size])
            if len(self.lines[-1]) != size:
                raise picture_fault(self._path, "is cut off")

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

    def channels(self) -> list[Channel]:
        """In the order in which each line holds them."""
        value = self.attributes[b"channels"][1]
        found, at, begin = [], 0, 0
        while value[at : at + 1] not in (b"", b"\0"):
            end = value.index(b"\0", at)
            kind = value[end + 1 : end + 17]
            size = BYTES_OF_TYPE[kind[0]] * self.width
            found.append(Channel(value[at:end].decode("utf-8", "replace"), begin, size, kind))
            begin += size
            at = end + 17
        return found


def pack_channels(kinds: dict[str, bytes]) -> bytes:
    """The header's list of channels, which must be in order of their names."""
    return b"".join(name.encode("ascii") + b"\0" + kinds[name] for name in sorted(kinds)) + b"\0"


def write_picture(
    target: str,
    attributes: dict[bytes, tuple[bytes, bytes]],
    lines: Iterable[bytes],
    *,
    size: tuple[int, int],
    version: int = 2,
) -> None:
    """Lines of one length below each other; the windows become theirs."""
    width, height = size
    window = struct.pack("<4i", 0, 0, width - 1, height - 1)
    parts = [MAGIC, version.to_bytes(4, "little")]
    for name, (kind, value) in attributes.items():
        new = window if name in WINDOWS else value
        parts += [name, b"\0", kind, b"\0", struct.pack("<i", len(new)), new]
    header = b"".join(parts) + b"\0"
    with open(target, "wb") as file:
        for y, line in enumerate(lines):
            if y == 0:
                at, step = len(header) + 8 * height, 8 + len(line)
                file.write(header + struct.pack(f"<{height}Q", *range(at, at + height * step, step)))
            file.write(struct.pack("<2i", y, len(line)))
            file.write(line)
