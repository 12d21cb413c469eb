# SPDX-License-Identifier: GPL-3.0-or-later
"""What differs between Blender 2.93 and 5.x, as functions of its version and of what it answers."""

from __future__ import annotations

import ast
import re

__all__ = (
    "OLDEST",
    "action_fcurves",
    "compositor_tree",
    "engine_passes",
    "enum_names",
    "eevee_id",
    "engine_ids",
    "fcurves",
    "first_key",
    "is_supported",
    "literal_path",
    "motion_blur_owners",
    "motion_position_owner",
    "panorama_owner",
    "sequencer_strips",
    "set_image_format",
)

OLDEST = (2, 93, 0)


def is_supported(version: tuple[int, ...]) -> bool:
    """Whether the worker runs there."""
    return tuple(version) >= OLDEST


def eevee_id(version: tuple[int, ...]) -> str:
    """EEVEE was renamed in 4.2 and got its name back in 5.0."""
    return "BLENDER_EEVEE_NEXT" if (4, 2) <= tuple(version)[:2] < (5, 0) else "BLENDER_EEVEE"


def engine_ids(version: tuple[int, ...]) -> dict[str, str]:
    """Blender's name of each engine."""
    return {"cycles": "CYCLES", "eevee": eevee_id(version), "workbench": "BLENDER_WORKBENCH"}


def first_key(collection: object, *names: str) -> str:
    """The first of several names that a collection knows: node inputs were renamed in 4.0."""
    for name in names:
        if name in collection:
            return name
    raise KeyError(f"none of {', '.join(names)}")


def panorama_owner(camera: object) -> object:
    """Who holds panorama_type and fisheye_fov: Cycles' part of the camera, in newer versions the camera itself."""
    return camera if hasattr(camera, "panorama_type") else camera.cycles


def motion_position_owner(scene: object) -> object:
    """Who holds motion_blur_position: Cycles, in newer versions the render settings."""
    return scene.render if hasattr(scene.render, "motion_blur_position") else scene.cycles


def fcurves(animation: object) -> list:
    """The curves of an object's animation; an action is a stack of layers since 4.4 and nothing else since 5.0."""
    action = animation.action
    if hasattr(action, "fcurves"):
        return list(action.fcurves)
    return list(action.layers[0].strips[0].channelbag(animation.action_slot).fcurves)


def action_fcurves(action: object) -> list:
    """All curves of an action, of all its layers and slots: since 4.4 `fcurves` are those of the first slot."""
    if not getattr(action, "is_action_layered", not hasattr(action, "fcurves")):
        return list(action.fcurves)
    bags = [bag for layer in action.layers for strip in layer.strips for bag in getattr(strip, "channelbags", ())]
    return [curve for bag in bags for curve in bag.fcurves]


def compositor_tree(scene: object) -> object | None:
    """The compositor's node tree: a node group since 5.0, before that a part of the scene, with a switch."""
    if hasattr(scene, "compositing_node_group"):
        return scene.compositing_node_group
    return scene.node_tree if scene.use_nodes else None


def sequencer_strips(scene: object) -> list:
    """The strips of the video sequencer; `sequences` before 4.4."""
    editor = scene.sequence_editor
    if editor is None:
        return []
    return list(editor.strips if hasattr(editor, "strips") else editor.sequences)


def set_image_format(image: object, file_format: str) -> None:
    """Since 5.0 the kind of medium decides which formats there are. TypeError: no such format."""
    if hasattr(image, "media_type"):
        image.media_type = "MULTI_LAYER_IMAGE" if file_format == "OPEN_EXR_MULTILAYER" else "IMAGE"
    image.file_format = file_format


def literal_path(render: object, path: str) -> str:
    """A path for render.filepath, where braces begin a template in newer versions: doubled they are braces."""
    if getattr(render.bl_rna.properties["filepath"], "is_path_supports_templates", False):
        return path.replace("{", "{{").replace("}", "}}")
    return path


def motion_blur_owners(scene: object) -> list:
    """Who holds use_motion_blur and motion_blur_shutter: the render settings, and EEVEE's own before 4.2."""
    return [owner for owner in (scene.render, scene.eevee) if hasattr(owner, "motion_blur_shutter")]


def engine_passes(engine: str, version: tuple[int, ...]) -> tuple[str, ...]:
    """The ground truths an engine can give; one that came as an add-on is believed until it renders."""
    if engine == "BLENDER_WORKBENCH":
        return ()
    if engine == "BLENDER_EEVEE" and tuple(version)[:2] < (4, 2):
        return ("depth", "normal")
    if engine in ("BLENDER_EEVEE", "BLENDER_EEVEE_NEXT"):
        return ("depth", "normal", "vector")
    return ("depth", "normal", "vector", "index")


def enum_names(error_text: str) -> list[str]:
    """The legal values of a dynamic enum, from the error Blender gives for an illegal one.

    Its own list (bl_rna.enum_items) stays empty for enums that are made at run time.
    """
    found = re.search(r"not found in (\(.*\))", error_text, re.DOTALL)
    return [str(name) for name in ast.literal_eval(found.group(1))] if found else []
