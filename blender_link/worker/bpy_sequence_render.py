# SPDX-License-Identifier: GPL-3.0-or-later
"""Renders frames of an open file as `blender -b FILE -f N` does; each file appears whole or not at all."""

from __future__ import annotations

import base64
import contextlib
import os
import shutil
import tempfile
import time
from collections.abc import Callable

import bpy

from .bpy_render import render_failure
from .bpy_sequence_camera import camera_facts, resolution, still_lens, watched_camera
from .bpy_sequence_file import SequenceState
from .bpy_sequence_passes import render_layer, save_passes
from .compat import literal_path, sequencer_strips
from .messages import WorkerError
from .sequence_data import FramesData, OutputData

__all__ = ("render_frames",)

BYTES_OF_RAW_PIXEL = 4 * (4 + 9)  # colour and all passes as floats


def _frame_name(number: int) -> str:
    return f"frame_{number:06d}"


def _check_scene() -> None:
    """What cannot become a frame with one camera."""
    scene = bpy.context.scene
    if scene.render.use_multiview:
        message = f"scene {scene.name} renders several views (stereoscopy); sequences have one camera a frame"
        raise WorkerError("BadScene", message, where="views")
    strips = sequencer_strips(scene) if scene.render.use_sequencer else []
    if any(strip.type != "SOUND" and not strip.mute for strip in strips):
        message = f"scene {scene.name} renders the strips of its video editor, not what its camera sees"
        raise WorkerError("BadScene", message, where="sequencer")
    render_layer()


def _numbers(data: FramesData) -> tuple[int, ...]:
    scene = bpy.context.scene
    if data.numbers is not None:
        return data.numbers or (scene.frame_current,)
    start = scene.frame_start if data.start is None else data.start
    end = scene.frame_end if data.end is None else data.end
    numbers = tuple(range(start, end + 1, data.step or scene.frame_step))
    if not numbers:
        raise WorkerError("BadScene", f"no frame is from {start} to {end}", where="frame_end")
    return numbers


def _is_full(folder: str) -> bool:
    """Whether a frame as raw as can be has no room any more."""
    width, height = resolution(bpy.context.scene.render)
    return shutil.disk_usage(folder).free < width * height * BYTES_OF_RAW_PIXEL


def _write(write: Callable[[], None], path: str, frame: str) -> int:
    """The size of what was written; what went wrong, else: Blender does not always say that a disk is full."""
    try:
        write()
        size = os.path.getsize(path) if os.path.exists(path) else 0
        if size == 0:
            raise WorkerError("RenderFailed", "Blender wrote no file")
        return size
    except (OSError, RuntimeError, WorkerError) as error:
        failure = render_failure(str(error), frame)
        if failure.name == "RenderFailed" and _is_full(os.path.dirname(path)):
            failure = WorkerError("DiskFull", f"{frame} could not be written to {os.path.dirname(path)}", where=frame)
        raise failure from error


def _render(path: str) -> None:
    render = bpy.context.scene.render
    # With its extension: whether Blender adds one is the file's own matter, and that of its File Output nodes.
    render.filepath = literal_path(render, path)
    render.use_overwrite, render.use_placeholder = True, False
    bpy.ops.render.render(write_still=True)


def _render_files(state: SequenceState, folder: str, names: dict[str, str], check: Callable[[], None]) -> dict:
    """Writes the files of a frame under names of their own, then all at once under their final ones."""
    paths = {key: os.path.join(folder, name) for key, name in names.items()}
    parts = {key: ".part".join(os.path.splitext(path)) for key, path in paths.items()}
    frame = os.path.splitext(names["image"])[0]
    begin_s = time.perf_counter()
    try:
        size = _write(lambda: _render(parts["image"]), parts["image"], frame)
        check()
        if "passes" in parts:
            size += _write(lambda: save_passes(state, parts["passes"]), parts["passes"], frame)
        seconds = time.perf_counter() - begin_s
        check()
        for key in reversed(list(parts)):  # the image last: where it is, all is
            os.replace(parts[key], paths[key])
    finally:
        for part in parts.values():
            with contextlib.suppress(FileNotFoundError):
                os.remove(part)
    return {"seconds": seconds, "bytes": size}


def _render_into(state: SequenceState, folder: str | None, names: dict[str, str], check: Callable[[], None]) -> dict:
    """Folder None: the files' content is in the answer."""
    if folder is not None:
        return _render_files(state, folder, names, check)
    folder = tempfile.mkdtemp()
    try:
        told = _render_files(state, folder, names, check)
        for key, name in names.items():
            with open(os.path.join(folder, name), "rb") as file:
                told[f"{key}_data"] = base64.b64encode(file.read()).decode("ascii")
        return told
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _frame(state: SequenceState, number: int, output: OutputData, begin: Callable, check: Callable[[], None]) -> dict:
    scene = bpy.context.scene
    scene.frame_set(number)
    names = {"image": _frame_name(number) + scene.render.file_extension}
    if state.passes:
        names["passes"] = f"passes_{number:06d}.exr"
    told = {"number": number, "camera": camera_facts(), "image": names["image"], "passes": names.get("passes")}
    if output.dry_run:
        return {**told, "notes": []}
    begin(_frame_name(number))
    lens = still_lens(number) if "vector" in state.passes else contextlib.nullcontext({})
    with lens as neighbours, watched_camera(number) as rendered:
        files = _render_into(state, output.folder, names, check)
    return {**told, **files, "camera": rendered or told["camera"], **neighbours, "notes": []}


def render_frames(state: SequenceState, data: FramesData, *, begin: Callable, check: Callable[[], None]) -> list[dict]:
    """`begin` is told each frame's name; `check` raises when the call was cancelled: then no file of its frame stays."""
    if data.output.folder is not None and not data.output.dry_run and not os.path.isdir(data.output.folder):
        raise WorkerError("BadScene", f"there is no such folder: {data.output.folder}", where="output.folder")
    _check_scene()
    frames = []
    for number in _numbers(data):
        check()
        frames.append(_frame(state, number, data.output, begin, check))
    return frames
