# SPDX-License-Identifier: GPL-3.0-or-later
"""Replaces the scene as a whole: of the former one nothing stays but cached meshes."""

from __future__ import annotations

import bpy
import mathutils

from .bpy_material import ImageLoader, build_material, build_world
from .bpy_mesh import MeshStore
from .messages import WorkerError
from .scene_data import LightData, ObjectData, SceneData

__all__ = ("clear_scene", "set_scene", "to_matrix")


def to_matrix(values: tuple[float, ...]) -> mathutils.Matrix:
    """Sixteen numbers, row-major. Blender would take nested tuples too, but by columns."""
    return mathutils.Matrix([values[i : i + 4] for i in range(0, 16, 4)])


def clear_scene() -> None:
    """Removes everything a scene brings, cameras included."""
    data = bpy.data
    bpy.context.scene.world = None
    scene_kinds = (data.objects, data.lights, data.cameras, data.materials, data.images, data.worlds)
    kinds = (*scene_kinds, data.actions)  # those of moving cameras
    data.batch_remove([item for kind in kinds for item in kind])


def _hide_shadow(item: bpy.types.Object) -> None:
    if hasattr(item, "visible_shadow"):
        item.visible_shadow = False
    else:  # before 3.0
        item.cycles_visibility.shadow = False
    for slot in item.material_slots:
        if hasattr(slot.material, "shadow_method"):  # EEVEE before 4.2 asks the material
            slot.material.shadow_method = "NONE"


def _add_object(data: ObjectData, meshes: MeshStore, materials: list, *, where: str) -> None:
    mesh = meshes.get(data.mesh)
    if mesh is None:
        raise WorkerError("AssetMissing", f"the worker does not hold mesh {data.mesh}", where=f"{where}.mesh")
    if len(data.materials) < len(mesh.materials):
        message = f"has {len(data.materials)} materials, the mesh uses {len(mesh.materials)} slots"
        raise WorkerError("BadScene", message, where=f"{where}.materials")
    item = bpy.data.objects.new(data.name, mesh)
    item.matrix_world = to_matrix(data.world_from_object)
    for slot, index in zip(item.material_slots, data.materials):
        slot.link = "OBJECT"  # the mesh is shared between scenes, its materials are not
        slot.material = materials[index]
    if not data.casts_shadow:
        _hide_shadow(item)
    bpy.context.scene.collection.objects.link(item)


def _add_light(data: LightData) -> None:
    light = bpy.data.lights.new(data.name, data.type)
    light.color = data.color
    light.energy = data.power
    if data.type == "SUN":
        light.angle = data.angle
    else:
        light.shadow_soft_size = data.radius
        if hasattr(light, "use_soft_falloff"):  # since 4.2; would dim what touches the lamp
            light.use_soft_falloff = False
    item = bpy.data.objects.new(data.name, light)
    item.matrix_world = to_matrix(data.world_from_light)
    bpy.context.scene.collection.objects.link(item)


def set_scene(data: SceneData, meshes: MeshStore) -> None:
    """Builds the scene. On an error the scene is empty."""
    clear_scene()
    images = ImageLoader()
    try:
        bpy.context.scene.world = build_world(data.world, images)
        materials = [
            build_material(material, images, where=f"materials[{i}]") for i, material in enumerate(data.materials)
        ]
        for i, item in enumerate(data.objects):
            _add_object(item, meshes, materials, where=f"objects[{i}]")
        for light in data.lights:
            _add_light(light)
    except Exception:
        clear_scene()
        raise
    meshes.keep_only({item.mesh for item in data.objects})
