# SPDX-License-Identifier: GPL-3.0-or-later
"""Passes picked out of a multilayer file: their bytes, under our names, of one view layer alone."""

from __future__ import annotations

import struct
import tempfile
import unittest
from pathlib import Path

import worker_path  # noqa: F401
from test_exr_stack import picture
from worker.exr_file import Picture, pack_channels
from worker.exr_passes import pick_passes
from worker.messages import WorkerError

WIDTH = 3
FLOAT = struct.pack("<4i", 2, 0, 1, 1)
HALF = struct.pack("<4i", 1, 0, 1, 1)
BLENDER = (
    *("Other.Depth.Z", "View.Layer.Combined.A", "View.Layer.Depth.Z", "View.Layer.IndexOB.X"),
    *(f"View.Layer.Normal.{axis}" for axis in "XYZ"),
    *(f"View.Layer.Vector.{axis}" for axis in "WXYZ"),
)


def values(name: str, y: int) -> bytes:
    """What a line holds of a channel: told apart by name and line."""
    start = 100 * BLENDER.index(name) + 10 * y
    return struct.pack("<3e" if name.endswith("Combined.A") else "<3f", *range(start, start + WIDTH))


def multilayer(names: tuple[str, ...] = BLENDER) -> bytes:
    kinds = {name: HALF if name.endswith("Combined.A") else FLOAT for name in names}
    lines = [b"".join(values(name, y) for name in sorted(names)) for y in range(2)]
    return picture(lines, channels=pack_channels(kinds), width=WIDTH, version=2 | 0x400)


class Pick(unittest.TestCase):
    def setUp(self) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self.addCleanup(self._folder.cleanup)
        self.source, self.target = (str(Path(self._folder.name) / name) for name in ("raw", "passes.exr"))

    def pick(self, data: bytes, *passes: str, layer: str = "View.Layer") -> dict[str, list[bytes]]:
        """What each channel of the new file holds, line by line."""
        Path(self.source).write_bytes(data)
        pick_passes(self.source, self.target, layer=layer, passes=passes)
        found = Picture(Path(self.target))
        return {c.name: [bytes(line[c.begin : c.begin + c.size]) for line in found.lines] for c in found.channels()}

    def test_all_passes_have_our_names_and_blenders_bytes(self) -> None:
        found = self.pick(multilayer(), "depth", "normal", "vector", "index")
        sources = {"depth.V": "Depth.Z", "index.V": "IndexOB.X"}
        sources.update({f"normal.{axis}": f"Normal.{axis}" for axis in "XYZ"})
        sources.update({f"vector.{ours}": f"Vector.{theirs}" for ours, theirs in zip("RGBA", "XYZW")})
        self.assertEqual(list(found), sorted(sources))
        for ours, theirs in sources.items():
            self.assertEqual(found[ours], [values(f"View.Layer.{theirs}", y) for y in range(2)], ours)

    def test_only_what_is_asked_for_is_there(self) -> None:
        self.assertEqual(list(self.pick(multilayer(), "index")), ["index.V"])
        self.assertEqual(self.pick(multilayer(), "depth", layer="Other"), {"depth.V": [values("Other.Depth.Z", y) for y in range(2)]})

    def test_a_pass_that_is_not_there_is_named(self) -> None:
        for layer, missing in (("View.Layer", "vector"), ("View", "depth")):
            names = tuple(name for name in BLENDER if "Vector" not in name)
            with self.subTest(layer), self.assertRaises(WorkerError) as caught:
                self.pick(multilayer(names), "depth", "vector", layer=layer)
            self.assertEqual(caught.exception.name, "RenderFailed")
            self.assertIn(f"no {missing} pass", str(caught.exception))
            self.assertFalse(Path(self.target).exists())

    def test_a_file_that_is_cut_off_is_said_to_be(self) -> None:
        whole = multilayer()
        for size in (0, 3, 40, len(whole) - 1):
            with self.subTest(size), self.assertRaises(WorkerError) as caught:
                self.pick(whole[:size], "depth")
            self.assertEqual(caught.exception.name, "RenderFailed")


if __name__ == "__main__":
    unittest.main()
