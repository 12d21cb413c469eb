# SPDX-License-Identifier: GPL-3.0-or-later
"""The camera of an open file: where it is and what it sees, and ways to move it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import bpy
import mathutils

from .messages import WorkerError
from .sequence_data import CameraPlaceData

__all__ = (
    "active_camera",
    "camera_extrinsics",
    "camera_facts",
    "position_camera",
    "resolution",
    "rotate_camera",
    "set_camera_keyframe",
    "still_lens",
    "unbind_camera",
    "watched_camera",
)

WHERE = "camera"
LENS = ("lens", "lens_unit", "sensor_width", "sensor_height", "sensor_fit", "shift_x", "shift_y", "clip_start", "clip_end")
ANGLES = ("angle", "angle_x", "angle_y")
ROTATION_OF_MODE = {"QUATERNION": "rotation_quaternion", "AXIS_ANGLE": "rotation_axis_angle"}


def active_camera() -> bpy.types.Object:
    """The one that renders the current frame, markers followed."""
    scene = bpy.context.scene
    if scene.camera is None:
        cameras = sorted(item.name for item in scene.objects if item.type == "CAMERA")
        which = f"none of its cameras is active: {', '.join(cameras)}" if cameras else "it has no camera"
        message = f"scene {scene.name} cannot be rendered, {which}"
        raise WorkerError("BadScene", message, where=WHERE)
    if scene.camera.type != "CAMERA":
        raise WorkerError("BadScene", f"{scene.camera.name}, the active camera, is no camera", where=WHERE)
    return scene.camera


def _evaluated(camera: bpy.types.Object | None = None) -> bpy.types.Object:
    return (camera or active_camera()).evaluated_get(bpy.context.evaluated_depsgraph_get())


def _rows(matrix: mathutils.Matrix) -> list[list[float]]:
    return [list(row) for row in matrix]


def camera_extrinsics() -> dict:
    """Camera to world, without scale."""
    matrix = _evaluated().matrix_world
    location, axes = matrix.translation, matrix.to_3x3()
    rotation = mathutils.Matrix([axes.col[i].normalized() for i in range(3)]).transposed().to_4x4()
    return {"matrix": _rows(mathutils.Matrix.Translation(location) @ rotation)}


def camera_facts(of: bpy.types.Object | None = None) -> dict:
    """All that decides where a point of the world falls, as Blender has it at the current frame; of the active camera."""
    return _facts(_evaluated(of))


@contextlib.contextmanager
def watched_camera(number: int) -> Iterator[dict]:
    """The facts of the camera as the render evaluates it, once it has: what carries the camera may have modifiers that
    are others than in the viewport. Blender tells handlers of its own frame first, of a blurred one's parts later."""
    found: dict = {}

    def look(scene: bpy.types.Scene, depsgraph: bpy.types.Depsgraph | None = None) -> None:
        if found or depsgraph is None or depsgraph.mode != "RENDER" or scene != bpy.context.scene:
            return
        if scene.frame_current == number and scene.frame_subframe == 0:
            found.update(_facts(scene.camera.evaluated_get(depsgraph)))

    handlers = bpy.app.handlers.frame_change_post
    handlers.append(look)
    try:
        yield found
    finally:
        handlers.remove(look)


def _facts(camera: bpy.types.Object) -> dict:
    lens, render = camera.data, bpy.context.scene.render
    if lens.type != "PERSP":
        kind = {"ORTHO": "orthographic", "PANO": "panoramic"}.get(lens.type, lens.type.lower())
        message = f"{camera.name} is {kind}; sequences need a perspective camera"
        raise WorkerError("BadScene", message, where=WHERE)
    border = [render.border_min_x, render.border_max_x, render.border_min_y, render.border_max_y]
    return {
        "name": camera.name,
        "type": lens.type,
        "matrix_world": _rows(camera.matrix_world),
        **{name: getattr(lens, name) for name in (*LENS, *ANGLES)},
        "resolution": resolution(render),
        "pixel_aspect": [render.pixel_aspect_x, render.pixel_aspect_y],
        "border": border if render.use_border and render.use_crop_to_border else None,
    }


@contextlib.contextmanager
def still_lens(number: int) -> Iterator[dict]:
    """The active camera one frame before and after, where its lens changes. Inside, the lens stands still as it is at this
    frame: what the vector pass makes of a zoom differs between versions (3.4: nothing), of a lens at rest it does not."""
    camera, scene = active_camera(), bpy.context.scene
    animation = camera.data.animation_data
    if animation is None or not (animation.action or animation.drivers or animation.nla_tracks):
        yield {}
        return
    told = {}
    for key, other in (("before", number - 1), ("after", number + 1)):
        scene.frame_set(other)
        told[key] = camera_facts(camera)
    scene.frame_set(number)
    moving = camera.data
    camera.data = moving.copy()
    camera.data.animation_data_clear()
    try:
        yield told
    finally:
        still, camera.data = camera.data, moving
        bpy.data.cameras.remove(still)


def resolution(render: bpy.types.RenderSettings) -> list[int]:
    """Width and height of the frame, before a border cuts it."""
    return [size * render.resolution_percentage // 100 for size in (render.resolution_x, render.resolution_y)]


def _update() -> None:
    bpy.context.view_layer.update()


def unbind_camera(*, clear_animations: bool) -> dict:
    """The camera stays where it is in the world, and nothing else moves it."""
    camera = active_camera()
    pose = _evaluated().matrix_world.copy()
    camera.constraints.clear()
    if clear_animations:
        camera.animation_data_clear()
    camera.parent = None
    camera.matrix_world = pose
    _update()
    return {}


def _set_rotation(camera: bpy.types.Object, rotation: mathutils.Quaternion, *, in_order: bool) -> None:
    """In the camera's own mode; in order: angles go on from the former ones instead of jumping by full turns."""
    if camera.rotation_mode == "QUATERNION":
        if in_order and rotation.dot(camera.rotation_quaternion) < 0:
            rotation.negate()
        camera.rotation_quaternion = rotation
    elif camera.rotation_mode == "AXIS_ANGLE":
        axis, angle = rotation.to_axis_angle()
        camera.rotation_axis_angle = (angle, *axis)
    elif in_order:
        camera.rotation_euler = rotation.to_euler(camera.rotation_mode, camera.rotation_euler)
    else:
        camera.rotation_euler = rotation.to_euler(camera.rotation_mode)


def _rotation(camera: bpy.types.Object) -> mathutils.Quaternion:
    if camera.rotation_mode == "QUATERNION":
        return camera.rotation_quaternion.copy()
    if camera.rotation_mode == "AXIS_ANGLE":
        angle, *axis = camera.rotation_axis_angle
        return mathutils.Quaternion(axis, angle)
    return camera.rotation_euler.to_quaternion()


def position_camera(data: CameraPlaceData) -> dict:
    """In the parent's coordinates. A note when something else holds the camera."""
    camera = active_camera()
    before = _evaluated().matrix_world.copy()
    if data.location is not None:
        camera.location = data.location
    if data.look_at is not None:
        way = mathutils.Vector(data.look_at) - camera.location
        if way.length == 0:
            raise WorkerError("BadScene", "is where the camera stands", where="look_at")
        _set_rotation(camera, way.to_track_quat("-Z", "Y"), in_order=data.in_order)
    elif data.rotation is not None:
        _set_rotation(camera, mathutils.Matrix(data.rotation).to_quaternion(), in_order=False)
    _update()
    is_held = _evaluated().matrix_world == before
    return {"notes": [f"{camera.name} did not move: it may be there already, or something holds it"] if is_held else []}


def rotate_camera(angle: float) -> dict:
    """About the optical axis, clockwise as the camera sees it."""
    camera = active_camera()
    turn = mathutils.Quaternion((0.0, 0.0, 1.0), -angle)
    _set_rotation(camera, _rotation(camera) @ turn, in_order=True)
    _update()
    return {}


def set_camera_keyframe(frame: int, matrix: tuple | None) -> dict:
    """The pose as it is, or one in the world."""
    camera = active_camera()
    if matrix is not None:
        camera.matrix_world = mathutils.Matrix(matrix)
    for path in ("location", ROTATION_OF_MODE.get(camera.rotation_mode, "rotation_euler"), "scale"):
        camera.keyframe_insert(path, frame=frame)
    return {}
