# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens a .blend as it is, and what concerns the file as a whole: paths, add-ons, its range, its curves."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

import addon_utils
import bpy

from .blend_file import check_blend_file, check_blend_version
from .compat import action_fcurves, compositor_tree, motion_blur_owners, set_image_format
from .messages import WorkerError
from .sequence_data import OpenData, RangeData, RetimeData, retimed_range

__all__ = (
    "SequenceState",
    "fcurves",
    "load_addons",
    "move_keyframes",
    "open_file",
    "reset_blender",
    "save_file",
    "set_animation_range",
    "use_animations",
)

SIMULATIONS = ("CLOTH", "SOFT_BODY", "FLUID", "DYNAMIC_PAINT", "PARTICLE_SYSTEM")


class SequenceState:
    """What the open file said before anything was changed, and what is included since."""

    def __init__(self, scene: bpy.types.Scene) -> None:
        self.passes: list[str] = []
        self.muted_by_us: list[tuple] = []
        cycles = getattr(scene, "cycles", None)
        self.samples = getattr(cycles, "samples", 1)
        self.adaptive_threshold = getattr(cycles, "adaptive_threshold", 0.0)
        self.wants_denoising = bool(getattr(cycles, "use_denoising", False))


def reset_blender() -> None:
    """Factory state without any object; add-ons and devices included."""
    bpy.ops.wm.read_factory_settings(use_empty=True)


def _runs_scripts() -> bool:
    """As the process was started; the last word counts, as in Blender."""
    words = [word for word in sys.argv if word in ("-y", "-Y", "--enable-autoexec", "--disable-autoexec")]
    return bool(words) and words[-1] in ("-y", "--enable-autoexec")


def _load(path: str) -> None:
    check_blend_file(path, bpy.app.version)
    try:
        bpy.ops.wm.open_mainfile(filepath=path, use_scripts=_runs_scripts())
    except RuntimeError as error:
        message = f"Blender cannot open {path}: {str(error).strip()}"
        raise WorkerError("BadScene", message, where="blend_file") from error
    check_blend_version(path, bpy.data.version, bpy.app.version)


def _active_nodes(tree: object | None, kind: str, seen: set) -> Iterator[bpy.types.Node]:
    """The nodes of a kind that do something, those in groups too."""
    if tree is None or tree.name_full in seen:
        return
    seen.add(tree.name_full)
    for node in tree.nodes:
        if node.mute:
            continue
        if node.bl_idname == kind:
            yield node
        elif getattr(node, "node_tree", None) is not None:
            yield from _active_nodes(node.node_tree, kind, seen)


def _external_files() -> list[str]:
    """Files that can change a picture: neither texts nor sounds."""
    items = [*bpy.data.texts, *bpy.data.sounds]
    others = {bpy.path.abspath(item.filepath, library=item.library) for item in items}
    paths = bpy.utils.blend_paths(absolute=True, packed=False, local=False)
    return sorted({os.path.normpath(path) for path in paths if path and path not in others})


def _is_missing(path: str) -> bool:
    folder, name = os.path.split(path)
    for mark in ("<UDIM>", "<UVTILE>"):
        if mark in name:
            begin, _, end = name.partition(mark)
            names = os.listdir(folder) if os.path.isdir(folder) else []
            return not any(other.startswith(begin) and other.endswith(end) for other in names)
    return not os.path.exists(path)


def _unbaked(scene: bpy.types.Scene) -> list[str]:
    """Simulations whose frames depend on which ones were evaluated before."""
    found = []
    world = scene.rigidbody_world
    if world is not None and world.enabled and not world.point_cache.is_baked:
        found.append("rigid bodies")
    for item in scene.objects:
        for modifier in item.modifiers:
            if modifier.type in SIMULATIONS and not _is_baked(modifier):
                found.append(f"{item.name}: {modifier.name}")
    return found


def _is_baked(modifier: bpy.types.Modifier) -> bool:
    if modifier.type in ("CLOTH", "SOFT_BODY"):
        return modifier.point_cache.is_baked
    if modifier.type == "PARTICLE_SYSTEM":
        return modifier.particle_system.point_cache.is_baked
    if modifier.type == "DYNAMIC_PAINT":
        canvas = modifier.canvas_settings
        return canvas is None or all(surface.point_cache.is_baked for surface in canvas.canvas_surfaces)
    domain = modifier.domain_settings
    return domain is None or domain.has_cache_baked_data


def _with_simulating_nodes(scene: bpy.types.Scene) -> list[str]:
    """Geometry nodes do not tell whether they are baked."""
    notes = []
    for item in scene.objects:
        for modifier in item.modifiers:
            tree = modifier.node_group if modifier.type == "NODES" else None
            if next(_active_nodes(tree, "GeometryNodeSimulationOutput", set()), None) is not None:
                notes.append(f"{item.name}: {modifier.name} simulates; its frames are only right if it is baked")
    return notes


def _with_layers(scene: bpy.types.Scene) -> list[str]:
    names = [layer.name for layer in scene.view_layers if layer.use]
    if scene.render.use_single_layer or len(names) < 2:
        return []
    return [f"The scene renders {len(names)} view layers: ground truths are of the first, {names[0]}"]


def _without_movie(scene: bpy.types.Scene) -> list[str]:
    if not scene.render.is_movie_format:
        return []
    named = scene.render.image_settings.file_format
    set_image_format(scene.render.image_settings, "PNG")
    return [f"The file renders to a movie ({named}): frames are written as PNG"]


def _with_camera(scene: bpy.types.Scene) -> list[str]:
    """The only camera becomes the active one; which of several is meant cannot be known."""
    cameras = [item for item in scene.objects if item.type == "CAMERA"]
    if scene.camera is not None or len(cameras) != 1 or any(marker.camera for marker in scene.timeline_markers):
        return []
    scene.camera = cameras[0]
    return [f"The scene has no active camera: {cameras[0].name}, its only one, is used"]


def open_file(data: OpenData) -> tuple[SequenceState, dict]:
    """The state to work with, and what there is to know about the file. On an error Blender is empty."""
    try:
        _load(data.path)
    except WorkerError:
        reset_blender()
        raise
    scene = bpy.context.scene
    outputs = list(_active_nodes(compositor_tree(scene), "CompositorNodeOutputFile", set()))
    if not data.keep_file_outputs:
        for node in outputs:
            node.mute = True
    files = _external_files()
    notes = _with_camera(scene) + _without_movie(scene) + _with_layers(scene) + _with_simulating_nodes(scene)
    told = {
        "blender_of_file": list(bpy.data.version),
        "scene": scene.name,
        "engine": scene.render.engine,
        "external_files": files,
        "missing_files": [path for path in files if _is_missing(path)],
        "file_outputs": [node.name for node in outputs],
        "unbaked": _unbaked(scene),
        "notes": notes,
    }
    return SequenceState(scene), told


def save_file(path: str) -> dict:
    """A copy as things are now; never over anything."""
    if os.path.exists(path):
        raise WorkerError("BadScene", f"the file exists already: {path}", where="path")
    try:
        bpy.ops.wm.save_as_mainfile(filepath=path, copy=True, check_existing=False)
    except RuntimeError as error:
        raise WorkerError("BadScene", f"cannot save {path}: {str(error).strip()}", where="path") from error
    return {}


def load_addons(names: tuple[str, ...]) -> dict:
    """All or, when one is not installed, none."""
    known = {module.__name__ for module in addon_utils.modules()}
    chosen = [name if name in known else name.lower() for name in names]
    unknown = [name for name, module in zip(names, chosen) if module not in known]
    if unknown:
        raise WorkerError("BadScene", f"this Blender has no add-on {', '.join(unknown)}", where="names")
    failed = [name for name in chosen if addon_utils.enable(name) is None]
    if failed:
        raise WorkerError("BadScene", f"cannot be enabled in this Blender: {', '.join(failed)}", where="names")
    return {"enabled": chosen}


def set_animation_range(data: RangeData) -> dict:
    """Its end, as everywhere in Blender, is the last frame."""
    scene = bpy.context.scene
    start = scene.frame_start if data.start is None else data.start
    end = scene.frame_end if data.stop is None else data.stop - 1
    if end < start:
        raise WorkerError("BadScene", f"no frame is from {start} up to, but not including, {end + 1}", where="stop")
    scene.frame_start, scene.frame_end = start, end
    scene.frame_start = start  # the former end may have held it back
    if data.step is not None:
        scene.frame_step = data.step
    return {}


def fcurves() -> Iterator[tuple[tuple, bpy.types.FCurve]]:
    """All of the file, each with what finds it again."""
    for action in bpy.data.actions:
        for i, curve in enumerate(action_fcurves(action)):
            yield (action.name_full, curve.data_path, curve.array_index, i), curve


def use_animations(state: SequenceState, *, enable: bool) -> dict:
    """Curves the file itself mutes stay so."""
    mine = set(state.muted_by_us)
    for key, curve in fcurves():
        if enable and key in mine:
            curve.mute = False
        elif not enable and not curve.mute:
            curve.mute = True
            state.muted_by_us.append(key)
    if enable:
        state.muted_by_us = []
    return {}


def _retime_curve(curve: bpy.types.FCurve, data: RetimeData) -> None:
    points = curve.keyframe_points
    for name in ("co", "handle_left", "handle_right"):
        values = [0.0] * (2 * len(points))
        points.foreach_get(name, values)
        values[::2] = [data.moved(time) for time in values[::2]]
        points.foreach_set(name, values)
    for point in points:
        if point.interpolation == "ELASTIC":
            point.period *= data.scale
    curve.update()


def move_keyframes(data: RetimeData) -> dict:
    """Time runs `scale` times slower; the shutter stays open as long as before, counted in seconds of the action."""
    scene = bpy.context.scene
    start, end = retimed_range(data, scene.frame_start, scene.frame_end)
    for _, curve in fcurves():
        _retime_curve(curve, data)
    for marker in scene.timeline_markers:
        if marker.camera is not None:
            marker.frame = round(data.moved(marker.frame))
    set_animation_range(RangeData(start, end + 1, None))
    for owner in motion_blur_owners(scene):
        owner.motion_blur_shutter *= data.scale
    scene.frame_set(scene.frame_current)
    return {}
