# SPDX-License-Identifier: GPL-3.0-or-later
"""Params of scene.set and render as checked values. Metres, radians, watts; world frame is Blender's."""

from __future__ import annotations

from dataclasses import dataclass

from .messages import WorkerError
from .params import Params

__all__ = (
    "DEVICE_TYPES",
    "ApertureData",
    "CameraData",
    "FisheyeData",
    "FrameData",
    "LightData",
    "MaterialData",
    "MotionData",
    "ObjectData",
    "PolynomialData",
    "SceneData",
    "SettingsData",
    "WorldData",
    "read_frame",
    "read_scene",
)

DEVICE_TYPES = ("CPU", "CUDA", "OPTIX", "HIP", "ONEAPI", "METAL")
BOUNCE_KINDS = ("total", "diffuse", "glossy", "transmission", "transparent")


@dataclass(frozen=True)
class WorldData:
    """What is behind everything: one radiance, or an equirectangular image turned about z."""

    background: tuple[float, ...]
    hdri_path: str | None
    hdri_rotation: float  # the picture turns counter-clockwise seen from above


@dataclass(frozen=True)
class MaterialData:
    """A diffuse print, or an emitter when emission_strength > 0."""

    name: str
    base_color: tuple[float, ...]
    roughness: float
    specular: float
    emission_strength: float
    texture_path: str | None
    texture_scale: float  # tiles a metre
    texture_rotation: float
    texture_size: tuple[float, ...] | None  # one picture of this size around the object's origin, instead of tiles


@dataclass(frozen=True)
class ObjectData:
    """A mesh in the world, with one material a slot."""

    name: str
    mesh: str
    world_from_object: tuple[float, ...]
    materials: tuple[int, ...]
    casts_shadow: bool


@dataclass(frozen=True)
class LightData:
    """A sphere light or the sun; shines along its -z."""

    name: str
    type: str
    world_from_light: tuple[float, ...]
    power: float
    color: tuple[float, ...]
    radius: float
    angle: float


@dataclass(frozen=True)
class SceneData:
    """The whole scene but the camera."""

    world: WorldData
    materials: tuple[MaterialData, ...]
    objects: tuple[ObjectData, ...]
    lights: tuple[LightData, ...]


@dataclass(frozen=True)
class FisheyeData:
    """Equidistant: theta = r / (side / 2) * fov / 2 around the middle of a square, of which a window is rendered."""

    fov: float
    side: int
    left: int
    top: int


@dataclass(frozen=True)
class PolynomialData:
    """theta = -(k0 + k1 r + k2 r^2 + k3 r^3 + k4 r^4), r in mm on the sensor; nothing beyond fov / 2."""

    fov: float
    k: tuple[float, ...]


@dataclass(frozen=True)
class MotionData:
    """An even way from the pose on while the frame is exposed; rolling: each row for its part of the time, the top first."""

    travel: tuple[float, ...]
    row_exposure: float | None


@dataclass(frozen=True)
class ApertureData:
    """A round opening and the distance at which it blurs nothing: along the axis, of a panorama from the eye."""

    radius: float
    focus_distance: float


@dataclass(frozen=True)
class CameraData:
    """A camera in Blender's terms: a pinhole, sensor fit AUTO, a fisheye, or a lens that Cycles traces."""

    world_from_camera: tuple[float, ...]
    resolution: tuple[int, int]
    lens_mm: float
    sensor_mm: float
    shift_x: float
    shift_y: float
    pixel_aspect: tuple[float, ...]
    clip_start: float
    clip_end: float
    fisheye: FisheyeData | None
    polynomial: PolynomialData | None
    motion: MotionData | None
    aperture: ApertureData | None


@dataclass(frozen=True)
class SettingsData:
    """How to integrate."""

    engine: str
    samples: int
    noise_threshold: float
    min_samples: int  # 0: as Blender sees fit
    denoise: bool
    seed: int
    bounces: dict
    caustics: bool
    filter: str


@dataclass(frozen=True)
class FrameData:
    """One render, or one a slice, which stand below each other. output_path None: the bytes travel in the reply."""

    frame: str
    camera: CameraData
    slices: tuple[CameraData, ...]
    settings: SettingsData
    output_path: str | None
    device: str  # Cycles renders on all of this type


def _read_world(params: Params) -> WorldData:
    world = WorldData(
        background=params.numbers("background", 3, low=0),
        hdri_path=params.optional_text("hdri_path"),
        hdri_rotation=params.number("hdri_rotation"),
    )
    params.finish()
    return world


def _read_material(params: Params) -> MaterialData:
    material = MaterialData(
        name=params.text("name"),
        base_color=params.numbers("base_color", 3, low=0),
        roughness=params.number("roughness", low=0, high=1),
        specular=params.number("specular", low=0, high=1),
        emission_strength=params.number("emission_strength", low=0),
        texture_path=params.optional_text("texture_path"),
        texture_scale=params.number("texture_scale"),
        texture_rotation=params.number("texture_rotation"),
        texture_size=params.optional_numbers("texture_size", 2, low=1e-9),
    )
    params.finish()
    return material


def _read_object(params: Params, material_count: int) -> ObjectData:
    item = ObjectData(
        name=params.text("name"),
        mesh=params.text("mesh"),
        world_from_object=params.numbers("world_from_object", 16),
        materials=params.integers("materials", below=material_count),
        casts_shadow=params.boolean("casts_shadow"),
    )
    params.finish()
    return item


def _read_light(params: Params) -> LightData:
    light = LightData(
        name=params.text("name"),
        type=params.choice("type", ("POINT", "SUN")),
        world_from_light=params.numbers("world_from_light", 16),
        power=params.number("power"),
        color=params.numbers("color", 3, low=0),
        radius=params.number("radius", low=0),
        angle=params.number("angle", low=0),
    )
    params.finish()
    return light


def read_scene(data: dict) -> SceneData:
    """Params of scene.set."""
    params = Params(data, "")
    world = _read_world(params.child("world"))
    materials = tuple(_read_material(p) for p in params.children("materials"))
    objects = tuple(_read_object(p, len(materials)) for p in params.children("objects"))
    lights = tuple(_read_light(p) for p in params.children("lights"))
    params.finish()
    return SceneData(world, materials, objects, lights)


def _read_fisheye(params: Params, width: int, height: int) -> FisheyeData:
    side = params.integer("side", low=1, high=65536)
    fisheye = FisheyeData(
        fov=params.number("fov", low=0.175, high=31),  # what Blender takes
        side=side,
        left=params.integer("left", low=0, high=max(side - width, 0)),
        top=params.integer("top", low=0, high=max(side - height, 0)),
    )
    if side < max(width, height):
        raise params.fail("side", f"{side} is smaller than the window, {width} x {height}")
    params.finish()
    return fisheye


def _read_polynomial(params: Params) -> PolynomialData:
    polynomial = PolynomialData(fov=params.number("fov", low=0, high=31), k=params.numbers("k", 5))
    params.finish()
    return polynomial


def _read_motion(params: Params) -> MotionData:
    motion = MotionData(
        travel=params.numbers("travel", 3),
        row_exposure=params.optional_number("row_exposure", low=0, high=1),
    )
    params.finish()
    return motion


def _read_aperture(params: Params) -> ApertureData:
    aperture = ApertureData(
        radius=params.number("radius", low=1e-9),
        focus_distance=params.number("focus_distance", low=1e-6),
    )
    params.finish()
    return aperture


def _read_camera(params: Params) -> CameraData:
    width, height = params.numbers("resolution", 2, low=1)
    if width != int(width) or height != int(height) or max(width, height) > 65536:
        raise params.fail("resolution", "is not two whole numbers within 1 to 65536")
    fisheye, polynomial = params.optional_child("fisheye"), params.optional_child("polynomial")
    motion, aperture = params.optional_child("motion"), params.optional_child("aperture")
    if fisheye and polynomial:
        raise params.fail("polynomial", "stands beside a fisheye; a camera has one lens")
    camera = CameraData(
        world_from_camera=params.numbers("world_from_camera", 16),
        resolution=(int(width), int(height)),
        lens_mm=params.number("lens_mm", low=1e-3),
        sensor_mm=params.number("sensor_mm", low=1e-3),
        shift_x=params.number("shift_x"),
        shift_y=params.number("shift_y"),
        pixel_aspect=params.numbers("pixel_aspect", 2, low=1),
        clip_start=params.number("clip_start", low=1e-6),
        clip_end=params.number("clip_end", low=1e-6),
        fisheye=_read_fisheye(fisheye, int(width), int(height)) if fisheye else None,
        polynomial=_read_polynomial(polynomial) if polynomial else None,
        motion=_read_motion(motion) if motion else None,
        aperture=_read_aperture(aperture) if aperture else None,
    )
    params.finish()
    return camera


def _read_settings(params: Params) -> SettingsData:
    bounces = params.child("bounces")
    settings = SettingsData(
        engine=params.choice("engine", ("cycles", "eevee", "workbench")),
        samples=params.integer("samples", low=1, high=2**24),
        noise_threshold=params.number("noise_threshold", low=0, high=1),
        min_samples=params.optional_integer("min_samples", low=0, high=2**24) or 0,
        denoise=params.boolean("denoise"),
        seed=params.integer("seed", low=0),
        bounces={kind: bounces.integer(kind, low=0, high=1024) for kind in BOUNCE_KINDS},
        caustics=params.boolean("caustics"),
        filter=params.choice("filter", ("box", "blackman_harris")),
    )
    bounces.finish()
    params.finish()
    return settings


def read_frame(data: dict) -> FrameData:
    """Params of render."""
    params = Params(data, "")
    output = params.child("output")
    frame = FrameData(
        frame=params.text("frame"),
        camera=_read_camera(params.child("camera")),
        slices=tuple(_read_camera(p) for p in params.optional_children("slices")),
        settings=_read_settings(params.child("settings")),
        output_path=output.optional_text("path"),
        device=params.choice("device", DEVICE_TYPES, default="CPU"),
    )
    if any(part.resolution[0] != frame.camera.resolution[0] for part in frame.slices):
        raise params.fail("slices", "are not as wide as the camera")
    for camera in (frame.camera, *frame.slices):
        for name in ("fisheye", "polynomial", "motion", "aperture"):
            if getattr(camera, name) and frame.settings.engine != "cycles":
                message = f"only Cycles renders this, not {frame.settings.engine}"
                raise WorkerError("BadScene", message, where=f"camera.{name}")
    output.finish()
    params.finish()
    return frame
