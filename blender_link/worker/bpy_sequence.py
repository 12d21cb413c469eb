# SPDX-License-Identifier: GPL-3.0-or-later
"""Binds the seq.* methods of the protocol to Blender: one .blend at a time, from seq.initialize to seq.close."""

from __future__ import annotations

from collections.abc import Callable

import bpy

from . import bpy_sequence_camera as camera
from . import bpy_sequence_file as file
from . import bpy_sequence_passes as passes
from . import bpy_sequence_settings as settings
from . import sequence_data as data
from .bpy_sequence_render import render_frames
from .messages import WorkerError
from .server import Call

__all__ = ("SequenceMethods",)

State = file.SequenceState


def _original_fps(_: State, params: dict) -> dict:
    data.read_nothing(params)
    render = bpy.context.scene.render
    return {"fps": render.fps / render.fps_base}


def _animation_range(_: State, params: dict) -> dict:
    data.read_nothing(params)
    scene = bpy.context.scene
    return {"start": scene.frame_start, "end": scene.frame_end, "step": scene.frame_step}


def _set_current_frame(_: State, params: dict) -> dict:
    bpy.context.scene.frame_set(data.read_frame_number(params))
    return {}


def _fcurves(_: State, params: dict) -> dict:
    data.read_nothing(params)
    found = [
        {**dict(zip(("action", "data_path", "index"), key)), "keyframes": len(curve.keyframe_points), "mute": curve.mute}
        for key, curve in file.fcurves()
    ]
    return {"fcurves": found}


def _camera_extrinsics(_: State, params: dict) -> dict:
    data.read_nothing(params)
    return camera.camera_extrinsics()


def _camera_intrinsics(_: State, params: dict) -> dict:
    data.read_nothing(params)
    return {"camera": camera.camera_facts()}


def _include(name: str) -> Callable[[State, dict], dict]:
    def include(state: State, params: dict) -> dict:
        data.read_nothing(params)
        return passes.include_pass(state, name)

    return include


METHODS: dict[str, Callable[[State, dict], dict]] = {
    "seq.save_file": lambda _, params: file.save_file(data.read_save(params)),
    "seq.load_addons": lambda _, params: file.load_addons(data.read_addons(params)),
    "seq.original_fps": _original_fps,
    "seq.animation_range": _animation_range,
    "seq.set_animation_range": lambda _, params: file.set_animation_range(data.read_range(params)),
    "seq.set_current_frame": _set_current_frame,
    "seq.fcurves": _fcurves,
    "seq.set_resolution": lambda _, params: settings.set_resolution(data.read_resolution(params)),
    "seq.image_settings": lambda _, params: settings.image_settings(data.read_image_format(params)),
    "seq.use_motion_blur": lambda state, params: passes.use_motion_blur(state, enable=data.read_enable(params)),
    "seq.use_animations": lambda state, params: file.use_animations(state, enable=data.read_enable(params)),
    "seq.cycles_settings": lambda state, params: settings.cycles_settings(state, data.read_cycles(params)),
    "seq.camera_extrinsics": _camera_extrinsics,
    "seq.camera_intrinsics": _camera_intrinsics,
    "seq.unbind_camera": lambda _, params: camera.unbind_camera(clear_animations=data.read_unbind(params)),
    "seq.position_camera": lambda _, params: camera.position_camera(data.read_camera_place(params)),
    "seq.rotate_camera": lambda _, params: camera.rotate_camera(data.read_angle(params)),
    "seq.set_camera_keyframe": lambda _, params: camera.set_camera_keyframe(*data.read_camera_key(params)),
    "seq.move_keyframes": lambda _, params: file.move_keyframes(data.read_retime(params)),
    "seq.include_depths": _include("depth"),
    "seq.include_normals": _include("normal"),
    "seq.include_flows": _include("vector"),
    "seq.include_segmentations": lambda state, params: passes.include_segmentations(
        state, renumber=data.read_renumber(params)
    ),
}


class SequenceMethods:
    """The open file, if one is. `opening` is called before Blender's data goes; `check_render(engine, folder)` raises
    when it cannot be rendered so."""

    def __init__(
        self,
        *,
        opening: Callable[[], None],
        check_render: Callable[[str, str | None], None],
        peak_bytes: Callable[[], int],
    ) -> None:
        self._state: State | None = None
        self._opening = opening
        self._check_render = check_render
        self._peak_bytes = peak_bytes

    @property
    def is_open(self) -> bool:
        """Whether Blender holds a user's file instead of our scene."""
        return self._state is not None

    def handlers(self) -> dict[str, Callable[[Call], dict]]:
        """All seq.* methods, by name."""
        handlers = {name: self._bound(method) for name, method in METHODS.items()}
        handlers.update({"seq.initialize": self._initialize, "seq.close": self._close})
        handlers.update(dict.fromkeys(("seq.render_current_frame", "seq.render_frame"), self._render_one))
        handlers.update(dict.fromkeys(("seq.render_frames", "seq.render_animation"), self._render_many))
        return handlers

    def _opened(self, method: str) -> State:
        if self._state is None:
            raise WorkerError("BadScene", f"no file is open: {method} comes after seq.initialize", where="blend_file")
        return self._state

    def _bound(self, method: Callable[[State, dict], dict]) -> Callable[[Call], dict]:
        return lambda call: method(self._opened(call.method), call.params)

    def _initialize(self, call: Call) -> dict:
        wanted = data.read_open(call.params)
        self._opening()
        if self._state is not None:
            self._state = None
            file.reset_blender()
        self._state, told = file.open_file(wanted)
        if told["engine"] == "CYCLES":
            told["notes"] += settings.apply_denoising(self._state)
        return told

    def _close(self, call: Call) -> dict:
        data.read_nothing(call.params)
        self._state = None
        file.reset_blender()
        return {}

    def _render(self, call: Call, begin: Callable[[str], None]) -> list[dict]:
        state = self._opened(call.method)
        wanted = data.read_frames(call.params, call.method)
        if not wanted.output.dry_run:
            self._check_render(bpy.context.scene.render.engine, wanted.output.folder)
        frames = render_frames(state, wanted, begin=begin, check=call.check)
        return [frame if wanted.output.dry_run else {**frame, "peak_bytes": self._peak_bytes()} for frame in frames]

    def _render_one(self, call: Call) -> dict:
        return self._render(call, lambda _: call.begin())[0]  # by the host's own label

    def _render_many(self, call: Call) -> dict:
        return {"frames": self._render(call, call.begin)}
