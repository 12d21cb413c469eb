# SPDX-License-Identifier: GPL-3.0-or-later
"""Stacking of EXR files: the lines of all, in order, under one header."""

from __future__ import annotations

import struct
import tempfile
import unittest
from pathlib import Path

import worker_path  # noqa: F401
from worker.exr_file import MAGIC
from worker.exr_stack import stack_files
from worker.messages import WorkerError


def picture(lines: list[bytes], *, channels: bytes = b"R", compression: bytes = b"\0", width: int = 4, version: int = 2) -> bytes:
    """A file as Blender writes it; the lines' content is not looked into."""
    window = struct.pack("<4i", 0, 0, width - 1, len(lines) - 1)
    attributes = {
        b"channels": (b"chlist", channels),
        b"compression": (b"compression", compression),
        b"dataWindow": (b"box2i", window),
        b"displayWindow": (b"box2i", window),
        b"lineOrder": (b"lineOrder", b"\0"),
    }
    header = MAGIC + struct.pack("<i", version)
    for name, (kind, value) in attributes.items():
        header += name + b"\0" + kind + b"\0" + struct.pack("<i", len(value)) + value
    header += b"\0"
    at = len(header) + 8 * len(lines)
    table = body = b""
    for y, line in enumerate(lines):
        table += struct.pack("<Q", at + len(body))
        body += struct.pack("<2i", y, len(line)) + line
    return header + table + body


class Stack(unittest.TestCase):
    def setUp(self) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self.addCleanup(self._folder.cleanup)

    def path(self, name: str, data: bytes | None = None) -> str:
        path = Path(self._folder.name) / name
        if data is not None:
            path.write_bytes(data)
        return str(path)

    def test_the_lines_of_all_files_stand_in_order_under_one_header(self) -> None:
        upper, lower = [b"aaaa", b"bbbb"], [b"cccc"]
        parts = [self.path("0", picture(upper)), self.path("1", picture(lower))]
        stack_files(parts, self.path("whole"))
        self.assertEqual(Path(self.path("whole")).read_bytes(), picture(upper + lower))

    def test_one_file_stays_what_it_is(self) -> None:
        one = picture([b"x" * 8] * 5, version=0x402)  # long names, as Blender says
        stack_files([self.path("0", one)], self.path("whole"))
        self.assertEqual(Path(self.path("whole")).read_bytes(), one)

    def test_what_cannot_be_stacked_is_refused(self) -> None:
        whole = picture([b"aaaa"])
        rows = {
            "no EXR": b"P6 4 1 255 ......",
            "compressed": picture([b"aaaa"], compression=b"\x03"),
            "of other channels": picture([b"aaaa"], channels=b"RGB"),
            "in tiles": picture([b"aaaa"], version=0x202),
            "wider": picture([b"aaaa"], width=5),
            "cut off": whole[:-2],
        }
        for name, data in rows.items():
            with self.subTest(name), self.assertRaises(WorkerError) as caught:
                stack_files([self.path("0", whole), self.path("1", data)], self.path("whole"))
            self.assertEqual(caught.exception.name, "RenderFailed")


if __name__ == "__main__":
    unittest.main()
