# SPDX-License-Identifier: GPL-3.0-or-later
"""Params of mesh.put: arrays as base64 of little-endian float32 and int32."""

from __future__ import annotations

import base64
import binascii
import sys
from array import array
from dataclasses import dataclass
from itertools import accumulate

from .messages import WorkerError
from .params import Params

__all__ = ("MeshData", "read_mesh")


@dataclass(frozen=True)
class MeshData:
    """Polygons, one material slot each; checked, so that Blender cannot trip over them."""

    sha256: str
    vertices: array  # x, y, z …, metres
    face_sizes: array
    face_vertices: array
    face_slots: array

    @property
    def face_starts(self) -> array:
        """Where each face's corners begin in face_vertices."""
        return array("i", accumulate(self.face_sizes[:-1], initial=0)) if self.face_sizes else array("i")

    @property
    def slot_count(self) -> int:
        """How many material slots the faces use."""
        return max(self.face_slots, default=0) + 1

    @property
    def size_bytes(self) -> int:
        """Size of the arrays, for the cache."""
        arrays = (self.vertices, self.face_sizes, self.face_vertices, self.face_slots)
        return sum(len(a) * a.itemsize for a in arrays)


def _decode(params: Params, key: str, code: str) -> array:
    values = array(code)
    try:
        values.frombytes(base64.b64decode(params.text(key), validate=True))
    except (binascii.Error, ValueError) as error:
        raise params.fail(key, f"is not base64 of 4-byte numbers: {error}") from error
    if sys.byteorder == "big":
        values.byteswap()
    return values


def read_mesh(data: dict) -> MeshData:
    """Checks everything an index could break."""
    params = Params(data, "mesh")
    name = params.text("sha256")
    vertices = _decode(params, "vertices", "f")
    sizes, corners, slots = (_decode(params, key, "i") for key in ("face_sizes", "face_vertices", "face_slots"))
    params.finish()
    if len(vertices) % 3:
        raise params.fail("vertices", "is not a list of x, y, z")
    if min(sizes, default=3) < 3 or sum(sizes) != len(corners):
        raise params.fail("face_sizes", f"does not add up to the {len(corners)} entries of face_vertices")
    if min(corners, default=0) < 0 or max(corners, default=-1) >= len(vertices) // 3:
        raise params.fail("face_vertices", f"names a vertex outside 0 to {len(vertices) // 3 - 1}")
    if len(slots) != len(sizes) or min(slots, default=0) < 0 or max(slots, default=0) > 32766:
        raise params.fail("face_slots", "is not one material slot a face")
    if not name:
        raise WorkerError("BadScene", "is empty", where="mesh.sha256")
    return MeshData(name, vertices, sizes, corners, slots)
