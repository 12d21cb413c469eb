# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds Blender meshes from arrays, without numpy and without a loop over faces."""

from __future__ import annotations

import bpy

from .asset_cache import AssetCache
from .mesh_data import MeshData

__all__ = ("MeshStore", "build_mesh")

CACHE_BYTES = 256 << 20


def build_mesh(data: MeshData) -> bpy.types.Mesh:
    """A mesh with flat faces and empty material slots; the object fills them."""
    mesh = bpy.data.meshes.new(data.sha256[:16])
    mesh.vertices.add(len(data.vertices) // 3)
    mesh.vertices.foreach_set("co", data.vertices)
    mesh.loops.add(len(data.face_vertices))
    mesh.loops.foreach_set("vertex_index", data.face_vertices)
    faces = mesh.polygons
    faces.add(len(data.face_sizes))
    faces.foreach_set("loop_start", data.face_starts)
    if len(faces) and not faces[0].is_property_readonly("loop_total"):  # follows from loop_start since 4.1
        faces.foreach_set("loop_total", data.face_sizes)
    faces.foreach_set("material_index", data.face_slots)
    faces.foreach_set("use_smooth", bytes(len(faces)))  # new meshes are smooth since 4.1
    for _ in range(data.slot_count):
        mesh.materials.append(None)
    mesh.update(calc_edges=True)
    return mesh


class MeshStore:
    """Meshes by sha256. Those of the scene are never dropped."""

    def __init__(self) -> None:
        self._cache: AssetCache[bpy.types.Mesh] = AssetCache(CACHE_BYTES, bpy.data.meshes.remove)

    def __len__(self) -> int:
        return len(self._cache)

    def put(self, data: MeshData) -> list[str]:
        """Builds the mesh unless it is there; returns what had to go."""
        if self._cache.get(data.sha256) is not None:
            return []
        return self._cache.put(data.sha256, build_mesh(data), data.size_bytes)

    def get(self, sha256: str) -> bpy.types.Mesh | None:
        """The mesh, or None."""
        return self._cache.get(sha256)

    def keep_only(self, sha256s: set[str]) -> None:
        """What the scene now uses."""
        self._cache.keep_only(sha256s)
