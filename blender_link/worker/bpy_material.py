# SPDX-License-Identifier: GPL-3.0-or-later
"""Materials and the world as node trees, made from nothing each time."""

from __future__ import annotations

import os

import bpy

from .compat import first_key
from .messages import WorkerError
from .scene_data import MaterialData, WorldData

__all__ = ("ImageLoader", "build_material", "build_world")


class ImageLoader:
    """Images of one scene by whole path; two files of one name stay two."""

    def __init__(self) -> None:
        self._images: dict[str, bpy.types.Image] = {}

    def load(self, path: str, *, where: str) -> bpy.types.Image:
        """AssetMissing when it is no file or no image."""
        if path not in self._images:
            if not os.path.isfile(path):
                raise WorkerError("AssetMissing", f"there is no such image: {path}", where=where)
            try:
                image = bpy.data.images.load(path, check_existing=False)
            except RuntimeError as error:
                raise WorkerError("AssetMissing", f"the image cannot be read: {path}", where=where) from error
            if 0 in image.size[:]:
                raise WorkerError("AssetMissing", f"the file is not an image Blender reads: {path}", where=where)
            self._images[path] = image
        return self._images[path]


def _cleared(owner: bpy.types.Material | bpy.types.World) -> bpy.types.NodeTree:
    owner.use_nodes = True
    owner.node_tree.nodes.clear()
    return owner.node_tree


def _mapped_coordinates(
    tree: bpy.types.NodeTree,
    output: str,
    *,
    scale: tuple[float, float, float],
    angle: float = 0.0,
    offset: float = 0.0,
) -> bpy.types.NodeSocket:
    """q = Rz(angle) (scale p) + offset in x and y: Blender's POINT mapping scales first, then turns, then moves."""
    coordinates = tree.nodes.new("ShaderNodeTexCoord")
    mapping = tree.nodes.new("ShaderNodeMapping")
    mapping.vector_type = "POINT"
    mapping.inputs["Scale"].default_value = scale
    mapping.inputs["Location"].default_value = (offset, offset, 0.0)
    mapping.inputs["Rotation"].default_value = (0.0, 0.0, angle)
    tree.links.new(coordinates.outputs[output], mapping.inputs["Vector"])
    return mapping.outputs["Vector"]


def _color(
    data: MaterialData, tree: bpy.types.NodeTree, socket: bpy.types.NodeSocket, texture: object
) -> bpy.types.Node | None:
    """The texture's node, when there is one."""
    socket.default_value = (*data.base_color, 1.0)
    if texture is None:
        return None
    node = tree.nodes.new("ShaderNodeTexImage")
    node.image = texture
    if data.texture_size is None:
        node.interpolation, node.extension = "Linear", "REPEAT"
        scale, angle, offset = (data.texture_scale,) * 3, data.texture_rotation, 0.0
    else:
        node.interpolation, node.extension = "Closest", "EXTEND"
        width, height = data.texture_size
        scale, angle, offset = (1 / width, 1 / height, 1.0), 0.0, 0.5
    coordinates = _mapped_coordinates(tree, "Object", scale=scale, angle=angle, offset=offset)
    tree.links.new(coordinates, node.inputs["Vector"])
    tree.links.new(node.outputs["Color"], socket)
    return node


def build_material(data: MaterialData, images: ImageLoader, *, where: str) -> bpy.types.Material:
    """Diffuse Principled, or an emitter of base_color."""
    material = bpy.data.materials.new(data.name)
    material.diffuse_color = (*data.base_color, 1.0)  # what Workbench shows
    texture = None
    if data.texture_path is not None:
        texture = images.load(data.texture_path, where=f"{where}.texture_path")
    tree = _cleared(material)
    output = tree.nodes.new("ShaderNodeOutputMaterial")
    if data.emission_strength > 0:
        shader = tree.nodes.new("ShaderNodeEmission")
        shader.inputs["Strength"].default_value = data.emission_strength
        _color(data, tree, shader.inputs["Color"], texture)
        tree.links.new(shader.outputs["Emission"], output.inputs["Surface"])
        return material
    shader = tree.nodes.new("ShaderNodeBsdfPrincipled")
    shader.inputs["Roughness"].default_value = data.roughness
    specular = first_key(shader.inputs, "Specular IOR Level", "Specular")
    shader.inputs[specular].default_value = data.specular
    picture = _color(data, tree, shader.inputs["Base Color"], texture)
    if picture is not None and data.texture_size is not None:
        tree.links.new(picture.outputs["Alpha"], shader.inputs["Alpha"])
    tree.links.new(shader.outputs["BSDF"], output.inputs["Surface"])
    return material


def build_world(data: WorldData, images: ImageLoader) -> bpy.types.World:
    """One radiance all around, or an environment image of strength 1."""
    world = bpy.data.worlds.new("world")
    world.color = data.background
    tree = _cleared(world)
    background = tree.nodes.new("ShaderNodeBackground")
    background.inputs["Color"].default_value = (*data.background, 1.0)
    output = tree.nodes.new("ShaderNodeOutputWorld")
    tree.links.new(background.outputs["Background"], output.inputs["Surface"])
    if data.hdri_path is not None:
        node = tree.nodes.new("ShaderNodeTexEnvironment")
        node.image = images.load(data.hdri_path, where="world.hdri_path")
        # The coordinates turn against the picture.
        coordinates = _mapped_coordinates(tree, "Generated", scale=(1.0, 1.0, 1.0), angle=-data.hdri_rotation)
        tree.links.new(coordinates, node.inputs["Vector"])
        tree.links.new(node.outputs["Color"], background.inputs["Color"])
    return world
