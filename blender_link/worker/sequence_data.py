# SPDX-License-Identifier: GPL-3.0-or-later
"""Params of the seq.* methods as checked values. What is None stays as in the file."""

from __future__ import annotations

from dataclasses import dataclass

from .params import Params
from .scene_data import DEVICE_TYPES

__all__ = (
    "MAX_FRAME",
    "CameraPlaceData",
    "CyclesData",
    "FramesData",
    "ImageFormatData",
    "OpenData",
    "OutputData",
    "RangeData",
    "ResolutionData",
    "RetimeData",
    "read_addons",
    "read_angle",
    "read_camera_key",
    "read_camera_place",
    "read_cycles",
    "read_enable",
    "read_frame_number",
    "read_frames",
    "read_image_format",
    "read_nothing",
    "read_open",
    "read_range",
    "read_renumber",
    "read_resolution",
    "read_retime",
    "read_save",
    "read_unbind",
    "retimed_range",
)

MAX_FRAME = 1048574  # Blender's


@dataclass(frozen=True)
class OpenData:
    """Which file, and whether its own File Output nodes may write."""

    path: str
    keep_file_outputs: bool


@dataclass(frozen=True)
class RangeData:
    """Frames of the animation; `stop` is the first that no longer belongs to it."""

    start: int | None
    stop: int | None
    step: int | None


@dataclass(frozen=True)
class ResolutionData:
    """Pixels of the frame."""

    height: int | None
    width: int | None


@dataclass(frozen=True)
class ImageFormatData:
    """How frames are written, in Blender's words."""

    file_format: str | None
    bit_depth: str | None
    color_mode: str | None


@dataclass(frozen=True)
class CyclesData:
    """Device and integrator of Cycles."""

    device_type: str | None
    use_cpu: bool | None
    adaptive_threshold: float | None
    max_samples: int | None
    use_denoising: bool | None


@dataclass(frozen=True)
class CameraPlaceData:
    """Where the camera stands and looks, in its parent's coordinates."""

    location: tuple[float, ...] | None
    rotation: tuple[tuple[float, ...], ...] | None
    look_at: tuple[float, ...] | None
    in_order: bool


@dataclass(frozen=True)
class RetimeData:
    """new = old * scale + shift."""

    scale: float
    shift: float

    def moved(self, time: float) -> float:
        """Where a time goes."""
        return time * self.scale + self.shift


@dataclass(frozen=True)
class OutputData:
    """Where frames go; folder None: the bytes travel in the reply. A dry run makes none."""

    folder: str | None
    dry_run: bool


@dataclass(frozen=True)
class FramesData:
    """A render: these frames, or the animation's (numbers None) within a range that may be another."""

    output: OutputData
    numbers: tuple[int, ...] | None
    start: int | None = None
    end: int | None = None
    step: int | None = None


def read_nothing(data: dict) -> None:
    """Params of a method that takes none."""
    Params(data, "").finish()


def read_open(data: dict) -> OpenData:
    """Params of seq.initialize."""
    params = Params(data, "")
    found = OpenData(params.text("blend_file"), params.boolean("keep_file_outputs", default=False))
    params.finish()
    return found


def read_save(data: dict) -> str:
    """Params of seq.save_file: the path."""
    params = Params(data, "")
    path = params.text("path")
    params.finish()
    return path


def read_addons(data: dict) -> tuple[str, ...]:
    """Params of seq.load_addons: the names."""
    params = Params(data, "")
    names = params.texts("names")
    params.finish()
    return names


def read_range(data: dict) -> RangeData:
    """Params of seq.set_animation_range."""
    params = Params(data, "")
    found = RangeData(
        start=params.optional_integer("start", low=0, high=MAX_FRAME),
        stop=params.optional_integer("stop", low=1, high=MAX_FRAME + 1),
        step=params.optional_integer("step", low=1, high=MAX_FRAME),
    )
    params.finish()
    return found


def read_frame_number(data: dict) -> int:
    """Params of seq.set_current_frame."""
    params = Params(data, "")
    frame = params.integer("frame", low=0, high=MAX_FRAME)
    params.finish()
    return frame


def read_resolution(data: dict) -> ResolutionData:
    """Params of seq.set_resolution."""
    params = Params(data, "")
    found = ResolutionData(
        height=params.optional_integer("height", low=4, high=65536),
        width=params.optional_integer("width", low=4, high=65536),
    )
    params.finish()
    return found


def read_image_format(data: dict) -> ImageFormatData:
    """Params of seq.image_settings."""
    params = Params(data, "")
    file_format, color_mode = params.optional_text("file_format"), params.optional_text("color_mode")
    depth = params.optional_integer("bit_depth", low=8, high=32)
    params.finish()
    return ImageFormatData(
        file_format=file_format and file_format.upper(),
        bit_depth=None if depth is None else str(depth),
        color_mode=color_mode and color_mode.upper(),
    )


def read_enable(data: dict) -> bool:
    """Params of seq.use_motion_blur and seq.use_animations."""
    params = Params(data, "")
    enable = params.boolean("enable")
    params.finish()
    return enable


def read_cycles(data: dict) -> CyclesData:
    """Params of seq.cycles_settings."""
    params = Params(data, "")
    device_type = params.optional_text("device_type")
    if device_type is not None and device_type.upper() not in DEVICE_TYPES:
        raise params.fail("device_type", f"{device_type!r} is none of {', '.join(DEVICE_TYPES)}")
    found = CyclesData(
        device_type=device_type and device_type.upper(),
        use_cpu=params.optional_boolean("use_cpu"),
        adaptive_threshold=params.optional_number("adaptive_threshold", low=0, high=1),
        max_samples=params.optional_integer("max_samples", low=1, high=2**24),
        use_denoising=params.optional_boolean("use_denoising"),
    )
    params.finish()
    return found


def read_unbind(data: dict) -> bool:
    """Params of seq.unbind_camera: whether the camera's animation goes too."""
    params = Params(data, "")
    clear_animations = params.boolean("clear_animations", default=True)
    params.finish()
    return clear_animations


def read_camera_place(data: dict) -> CameraPlaceData:
    """Params of seq.position_camera."""
    params = Params(data, "")
    found = CameraPlaceData(
        location=params.optional_numbers("location", 3),
        rotation=params.optional_matrix("rotation", sizes=(3, 4)),
        look_at=params.optional_numbers("look_at", 3),
        in_order=params.boolean("in_order", default=True),
    )
    if found.rotation is not None and found.look_at is not None:
        raise params.fail("look_at", "stands beside a rotation; a camera has one of them")
    params.finish()
    return found


def read_angle(data: dict) -> float:
    """Params of seq.rotate_camera."""
    params = Params(data, "")
    angle = params.number("angle")
    params.finish()
    return angle


def read_camera_key(data: dict) -> tuple[int, tuple[tuple[float, ...], ...] | None]:
    """Params of seq.set_camera_keyframe: the frame, and the pose in the world."""
    params = Params(data, "")
    found = params.integer("frame", low=0, high=MAX_FRAME), params.optional_matrix("matrix")
    params.finish()
    return found


def read_retime(data: dict) -> RetimeData:
    """Params of seq.move_keyframes."""
    params = Params(data, "")
    scale, shift = params.optional_number("scale"), params.optional_number("shift")
    if scale is not None and scale <= 0:
        raise params.fail("scale", f"{scale} is not above 0")
    params.finish()
    return RetimeData(1.0 if scale is None else scale, shift or 0.0)


def retimed_range(data: RetimeData, start: int, end: int) -> tuple[int, int]:
    """Start and end (inclusive) after the move: as many times the frames, in whole frames."""
    moved = round(data.moved(start)), round(data.moved(end + 1)) - 1
    if not 0 <= moved[0] <= moved[1] <= MAX_FRAME:
        message = f"frames {start} to {end} would become {moved[0]} to {moved[1]}; Blender has 0 to {MAX_FRAME}"
        raise Params({}, "").fail("scale", message)
    return moved


def read_renumber(data: dict) -> bool:
    """Params of seq.include_segmentations: whether the file's own pass indices go."""
    params = Params(data, "")
    renumber = params.boolean("renumber", default=False)
    params.finish()
    return renumber


def _read_output(params: Params) -> OutputData:
    dry_run = params.boolean("dry_run", default=False)
    place = params.child("output")
    output = OutputData(place.optional_text("folder"), dry_run)
    place.finish()
    return output


def read_frames(data: dict, method: str) -> FramesData:
    """Params of the four seq.render_*; numbers () is the current frame."""
    params = Params(data, "")
    params.optional_text("frame")  # the label of progress: the server's
    output = _read_output(params)
    if method == "seq.render_frame":
        found = FramesData(output, (params.integer("number", low=0, high=MAX_FRAME),))
    elif method == "seq.render_frames":
        numbers = params.integers("numbers", below=MAX_FRAME + 1)
        if not numbers:
            raise params.fail("numbers", "is empty")
        found = FramesData(output, numbers)
    elif method == "seq.render_animation":
        names = ("frame_start", "frame_end")
        start, end = (params.optional_integer(name, low=0, high=MAX_FRAME) for name in names)
        found = FramesData(output, None, start, end, params.optional_integer("frame_step", low=1, high=MAX_FRAME))
    else:
        found = FramesData(output, ())
    params.finish()
    return found
