# SPDX-License-Identifier: GPL-3.0-or-later
"""Ground truths: the passes a frame must give, the ids of objects, and the file that holds them.

They are taken from the render result, not from the compositor: so the file's own node tree, whatever it is and
whether it runs or not, stays untouched, and a frame's colours stay what they are without any pass.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator

import bpy

from .bpy_sequence_file import SequenceState
from .compat import engine_passes, motion_blur_owners, set_image_format
from .exr_passes import pick_passes
from .messages import WorkerError
from .object_ids import number_objects

__all__ = ("include_pass", "include_segmentations", "render_layer", "save_passes", "use_motion_blur")

SWITCHES = {
    "depth": "use_pass_z",
    "normal": "use_pass_normal",
    "vector": "use_pass_vector",
    "index": "use_pass_object_index",
}
GEOMETRY = ("MESH", "CURVE", "CURVES", "SURFACE", "META", "FONT", "VOLUME", "POINTCLOUD", "HAIR")
CLASS_PROPERTIES = ("class", "category", "category_id")
LAYER_NAME_BYTES = 48  # Blender cuts a channel's name, layer and pass together, after 63
IMAGE_SETTINGS = ("color_mode", "color_depth", "exr_codec")


def render_layer() -> bpy.types.ViewLayer:
    """The view layer whose passes are taken: the first that is rendered."""
    scene = bpy.context.scene
    if scene.render.use_single_layer:
        return bpy.context.view_layer
    layer = next((layer for layer in scene.view_layers if layer.use), None)
    if layer is None:
        raise WorkerError("BadScene", f"scene {scene.name} renders none of its view layers", where="view_layers")
    return layer


def _is_blurred(scene: bpy.types.Scene) -> bool:
    return any(owner.use_motion_blur for owner in motion_blur_owners(scene))


def include_pass(state: SequenceState, name: str) -> dict:
    """Depth, normal or vector: refused where the engine has none."""
    scene = bpy.context.scene
    engine = scene.render.engine
    if name not in engine_passes(engine, bpy.app.version):
        raise WorkerError("BadScene", f"{engine} gives no {name} pass; Cycles does", where="engine")
    if name == "vector" and _is_blurred(scene):
        raise WorkerError("BadScene", "flows need sharp frames: switch motion blur off first", where="motion_blur")
    layer = render_layer()
    if len(layer.name.encode()) > LAYER_NAME_BYTES:
        message = f"the name of view layer {layer.name} is too long for its passes; {LAYER_NAME_BYTES} bytes are the most"
        raise WorkerError("BadScene", message, where="view_layers")
    setattr(layer, SWITCHES[name], True)
    if name not in state.passes:
        state.passes.append(name)
    return {}


def use_motion_blur(state: SequenceState, *, enable: bool) -> dict:
    """Not together with flows: the vector pass would be empty."""
    if enable and "vector" in state.passes:
        raise WorkerError("BadScene", "flows are included, and they need sharp frames", where="motion_blur")
    for owner in motion_blur_owners(bpy.context.scene):
        owner.use_motion_blur = enable
    return {}


def _class_of(item: bpy.types.Object, collections: dict[str, str]) -> str:
    """Its custom property, else the first collection it is in."""
    for name in CLASS_PROPERTIES:
        if item.get(name) is not None:
            return str(item[name])
    return collections.get(item.name_full, "")


def include_segmentations(state: SequenceState, *, renumber: bool) -> dict:
    """Gives ids to objects without one, by name; says which object has which id, and of which class it is."""
    if bpy.context.scene.render.engine != "CYCLES":
        message = "segmentations need Cycles, the only engine with an object index pass"
        raise WorkerError("BadScene", message, where="engine")
    include_pass(state, "index")
    items = [item for item in bpy.data.objects if item.type in GEOMETRY]
    items.sort(key=lambda item: item.name_full)
    ids = number_objects([0 if renumber else item.pass_index for item in items])
    collections: dict[str, str] = {}
    for collection in bpy.data.collections:
        for item in collection.objects:
            collections.setdefault(item.name_full, collection.name)
    objects = []
    for item, number in zip(items, ids):
        is_kept = item.pass_index == number and not renumber
        item.pass_index = number
        objects.append({"id": number, "name": item.name_full, "class": _class_of(item, collections), "kept": is_kept})
    return {"objects": objects}


@contextlib.contextmanager
def _multilayer_settings(image: bpy.types.ImageFormatSettings) -> Iterator[None]:
    """Uncompressed floats; what the file says comes back afterwards."""
    file_format = image.file_format
    former = {name: getattr(image, name) for name in IMAGE_SETTINGS}
    set_image_format(image, "OPEN_EXR_MULTILAYER")
    image.color_depth, image.exr_codec = "32", "NONE"
    try:
        yield
    finally:
        set_image_format(image, file_format)
        for name, value in former.items():
            with contextlib.suppress(TypeError):  # a codec that only the other format has
                setattr(image, name, value)


def save_passes(state: SequenceState, path: str) -> None:
    """Of the frame that was rendered last."""
    scene = bpy.context.scene
    result = next(image for image in bpy.data.images if image.type == "RENDER_RESULT")
    raw = f"{path}.raw"
    try:
        with _multilayer_settings(scene.render.image_settings):
            result.save_render(raw, scene=scene)
        pick_passes(raw, path, layer=render_layer().name, passes=tuple(state.passes))
    finally:
        with contextlib.suppress(FileNotFoundError):
            os.remove(raw)
