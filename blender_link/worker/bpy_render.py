# SPDX-License-Identifier: GPL-3.0-or-later
"""Renders one frame into a file that appears whole or not at all."""

from __future__ import annotations

import base64
import contextlib
import os
import shutil
import tempfile
import time
from collections.abc import Callable

import bpy

from .bpy_probe import can_denoise
from .bpy_settings import apply_camera, apply_output, apply_settings
from .exr_stack import stack_files
from .messages import WorkerError
from .scene_data import CameraData, FrameData

__all__ = ("render_failure", "render_frame")

# What Blender says, and which error that is.
FAILURES = (
    ("DiskFull", ("no space left", "disk full")),
    ("OutOfMemory", ("out of memory", "out of gpu memory", "bad_alloc", "malloc returns null")),
    ("DeviceLost", ("cuda", "optix", "hip error", "oneapi", "metal", "device lost", "illegal address")),
)


def render_failure(message: str, frame: str) -> WorkerError:
    """The error that Blender's words mean."""
    text = message.strip() or "Blender gave no reason"
    for name, signs in FAILURES:
        if any(sign in text.lower() for sign in signs):
            return WorkerError(name, text, where=frame)
    return WorkerError("RenderFailed", text, where=frame)


def _check_file(path: str, data: FrameData, camera: CameraData) -> int:
    """The size of a whole file; a short one means that the disk is full."""
    width, height = camera.resolution
    needed = width * height * 3 * 2
    size = os.path.getsize(path) if os.path.exists(path) else 0
    if size >= needed:
        return size
    folder = os.path.dirname(path)
    if shutil.disk_usage(folder).free < needed:
        raise WorkerError("DiskFull", f"{size} of {needed} bytes could be written to {folder}", where=data.frame)
    raise WorkerError("RenderFailed", f"Blender wrote {size} of at least {needed} bytes", where=data.frame)


def _render_camera(path: str, data: FrameData, camera: CameraData) -> tuple[float, int]:
    """Seconds inside the render call, and bytes."""
    apply_camera(bpy.context.scene, camera)
    apply_output(bpy.context.scene, path)
    begin_s = time.perf_counter()
    try:
        bpy.ops.render.render(write_still=True)
    except RuntimeError as error:
        raise render_failure(str(error), data.frame) from error
    seconds = time.perf_counter() - begin_s
    return seconds, _check_file(path, data, camera)


def _render_into(path: str, data: FrameData, check: Callable[[], None]) -> tuple[float, int]:
    """The whole frame, slice by slice when it has some."""
    if not data.slices:
        return _render_camera(path, data, data.camera)
    paths = [f"{path}.{i}" for i in range(len(data.slices))]
    seconds = 0.0
    try:
        for part, camera in zip(paths, data.slices):
            seconds += _render_camera(part, data, camera)[0]
            check()
        stack_files(paths, path)
    finally:
        for part in paths:
            with contextlib.suppress(FileNotFoundError):
                os.remove(part)
    return seconds, os.path.getsize(path)


def render_frame(data: FrameData, *, begin: Callable[[], None], check: Callable[[], None]) -> dict:
    """`begin` is called before the render; `check` raises when the call was cancelled: then no file stays."""
    scene = bpy.context.scene
    notes = []
    denoise = data.settings.denoise and data.settings.engine == "cycles"
    if denoise and not can_denoise():
        denoise = False
        notes.append("This Blender has no denoiser: the frame was rendered without denoising")
    apply_settings(scene, data.settings, denoise=denoise, device=data.device)
    folder = tempfile.mkdtemp() if data.output_path is None else os.path.dirname(data.output_path)
    if not os.path.isdir(folder):
        raise WorkerError("BadScene", f"there is no such folder: {folder}", where="output.path")
    part = os.path.join(folder, "frame.exr") if data.output_path is None else f"{data.output_path}.part"
    with contextlib.suppress(FileNotFoundError):
        os.remove(part)  # of a worker that was killed
    try:
        begin()
        seconds, size = _render_into(part, data, check)
        check()
        result = {"seconds": seconds, "bytes": size, "notes": notes}
        if data.output_path is None:
            with open(part, "rb") as file:
                return {**result, "data": base64.b64encode(file.read()).decode("ascii")}
        os.replace(part, data.output_path)
        return {**result, "path": data.output_path}
    finally:
        with contextlib.suppress(FileNotFoundError):
            os.remove(part)
        if data.output_path is None:
            shutil.rmtree(folder, ignore_errors=True)
