# SPDX-License-Identifier: GPL-3.0-or-later
"""Resolution, image format, device and integrator of an open file: only what is asked for changes."""

from __future__ import annotations

import contextlib
import math

import bpy

from .bpy_probe import can_denoise, find_devices
from .bpy_sequence_camera import resolution
from .bpy_sequence_file import SequenceState
from .compat import enum_names, set_image_format
from .messages import WorkerError
from .sequence_data import CyclesData, ImageFormatData, ResolutionData

__all__ = ("apply_denoising", "cycles_settings", "image_settings", "set_resolution")

SAMPLES_WITHOUT_DENOISER = 4  # instead of a denoiser half the noise, as for datasets
MAX_SAMPLES = 2**24
MOVIE_FORMATS = ("AVI_JPEG", "AVI_RAW", "FFMPEG")


def set_resolution(data: ResolutionData) -> dict:
    """In whole pixels: a percentage of the file counts no more once a side is given."""
    render = bpy.context.scene.render
    if data.width is not None or data.height is not None:
        render.resolution_percentage = 100
    if data.width is not None:
        render.resolution_x = data.width
    if data.height is not None:
        render.resolution_y = data.height
    width, height = resolution(render)
    return {"width": width, "height": height}


def image_settings(data: ImageFormatData) -> dict:
    """All or nothing."""
    render = bpy.context.scene.render
    image = render.image_settings
    former = (image.file_format, image.color_depth, image.color_mode)
    where = "file_format"
    try:
        if data.file_format in MOVIE_FORMATS:
            raise WorkerError("BadScene", f"{data.file_format} is a movie; frames are single images", where=where)
        if data.file_format is not None:
            set_image_format(image, data.file_format)
        where = "bit_depth"
        if data.bit_depth is not None:
            image.color_depth = data.bit_depth
        where = "color_mode"
        if data.color_mode is not None:
            image.color_mode = data.color_mode
    except TypeError as error:
        wrong = {"file_format": data.file_format, "bit_depth": data.bit_depth, "color_mode": data.color_mode}[where]
        legal = ", ".join(enum_names(str(error))) or "something else"
        beside = "" if where == "file_format" else f" of {image.file_format}"
        set_image_format(image, former[0])
        image.color_depth, image.color_mode = former[1:]
        raise WorkerError("BadScene", f"{wrong} is none{beside}; this Blender takes {legal}", where=where) from error
    return {"extension": render.file_extension}


def apply_denoising(state: SequenceState) -> list[str]:
    """Switches the denoiser as wanted; without one in this build: more samples instead, and a note."""
    cycles = bpy.context.scene.cycles
    lacks = state.wants_denoising and not can_denoise()
    factor = SAMPLES_WITHOUT_DENOISER if lacks else 1
    cycles.use_denoising = state.wants_denoising and not lacks
    cycles.samples = min(state.samples * factor, MAX_SAMPLES)
    cycles.adaptive_threshold = state.adaptive_threshold / math.sqrt(factor)
    if not lacks:
        return []
    return [f"This Blender has no denoiser: frames are rendered without, with {factor} times the samples"]


def _device(data: CyclesData, notes: list[str]) -> list[str]:
    """The devices that will render. Nothing is switched off before it is known what is there."""
    cycles = bpy.context.scene.cycles
    preferences = bpy.context.preferences.addons["cycles"].preferences
    wanted = data.device_type or (preferences.compute_device_type if cycles.device == "GPU" else "CPU")
    there = [device for device in find_devices() if device["type"] == wanted]
    if wanted not in ("CPU", "NONE") and there:
        with contextlib.suppress(TypeError):  # a type this build does not know
            preferences.compute_device_type = wanted
            preferences.get_devices()
            for device in preferences.devices:
                device.use = device.type == wanted or (device.type == "CPU" and bool(data.use_cpu))
            cycles.device = "GPU"
            return [device.name for device in preferences.devices if device.use]
    if data.device_type not in (None, "CPU"):
        notes.append(f"There is no {wanted} device here, or this Blender cannot use it: frames are rendered on the CPU")
    cycles.device = "CPU"
    return [device["name"] for device in find_devices() if device["type"] == "CPU"]


def cycles_settings(state: SequenceState, data: CyclesData) -> dict:
    """With another engine: a note, and nothing else."""
    scene = bpy.context.scene
    if scene.render.engine != "CYCLES":
        note = f"The file renders with {scene.render.engine}: the settings of Cycles change nothing"
        return {"devices": [], "device": "CPU", "notes": [note]}
    notes: list[str] = []
    devices = _device(data, notes)
    if data.adaptive_threshold is not None:
        scene.cycles.use_adaptive_sampling = data.adaptive_threshold > 0
        state.adaptive_threshold = data.adaptive_threshold
    if data.max_samples is not None:
        state.samples = data.max_samples
        scene.cycles.use_layer_samples = "BOUNDED"  # a view layer may ask for fewer, not for more
    if data.use_denoising is not None:
        state.wants_denoising = data.use_denoising
    notes += apply_denoising(state)
    preferences = bpy.context.preferences.addons["cycles"].preferences
    device = preferences.compute_device_type if scene.cycles.device == "GPU" else "CPU"
    return {"devices": devices, "device": device, "notes": notes}
