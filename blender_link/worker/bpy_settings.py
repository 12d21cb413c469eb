# SPDX-License-Identifier: GPL-3.0-or-later
"""Camera, integrator and output settings; every setting that decides a pixel is set each time."""

from __future__ import annotations

import bpy
import mathutils

from .bpy_scene import to_matrix
from .compat import engine_ids, fcurves, literal_path, motion_position_owner, panorama_owner
from .messages import WorkerError
from .scene_data import ApertureData, CameraData, FisheyeData, MotionData, PolynomialData, SettingsData

__all__ = ("apply_camera", "apply_output", "apply_settings")

FILTER_WIDTH_PX = {"box": 1.0, "blackman_harris": 1.5}


def _apply_fisheye(
    scene: bpy.types.Scene, lens: bpy.types.Camera, data: FisheyeData, window: tuple[int, int]
) -> None:
    panorama = panorama_owner(lens)
    panorama.panorama_type = "FISHEYE_EQUIDISTANT"
    panorama.fisheye_fov = data.fov
    render = scene.render
    render.resolution_x = render.resolution_y = data.side
    # Fractions of the side, from below; some versions round them to pixels, some cut: a quarter decides for both.
    below = data.side - data.top - window[1]
    render.border_min_x, render.border_max_x = ((data.left + x + 0.25) / data.side for x in (0, window[0]))
    render.border_min_y, render.border_max_y = ((below + y + 0.25) / data.side for y in (0, window[1]))


def _apply_polynomial(lens: bpy.types.Camera, data: PolynomialData) -> None:
    panorama = panorama_owner(lens)
    if not hasattr(panorama, "fisheye_polynomial_k0"):
        message = "this Blender traces no polynomial lens; use a newer one, or optics: warp"
        raise WorkerError("RenderFailed", message, where="camera.polynomial")
    panorama.panorama_type = "FISHEYE_LENS_POLYNOMIAL"
    panorama.fisheye_fov = data.fov
    for i, value in enumerate(data.k):
        setattr(panorama, f"fisheye_polynomial_k{i}", value)


def _stop(camera: bpy.types.Object) -> None:
    if camera.animation_data is not None:
        camera.animation_data_clear()
        bpy.data.batch_remove(list(bpy.data.actions))


def _apply_motion(scene: bpy.types.Scene, data: MotionData | None) -> None:
    """The exposure is frame 0 to frame 1: from the pose the camera has, along `travel`."""
    scene.render.use_motion_blur = data is not None
    if data is None:
        return
    camera = scene.camera
    begin = camera.location.copy()
    for frame, part in ((0, 0.0), (1, 1.0)):
        camera.location = begin + part * mathutils.Vector(data.travel)
        camera.keyframe_insert("location", frame=frame)
    for curve in fcurves(camera.animation_data):
        for key in curve.keyframe_points:
            key.interpolation = "LINEAR"
    scene.frame_set(0)
    scene.render.motion_blur_shutter = 1.0
    motion_position_owner(scene).motion_blur_position = "START"
    scene.cycles.rolling_shutter_type = "NONE" if data.row_exposure is None else "TOP"
    scene.cycles.rolling_shutter_duration = data.row_exposure or 0.0


def _apply_aperture(lens: bpy.types.Camera, data: ApertureData | None) -> None:
    """Blender derives the opening from its own focal length, which need not be the sensor's: the f-number makes up for it."""
    dof = lens.dof
    dof.use_dof = data is not None
    if data is None:
        return
    dof.focus_object = None
    dof.focus_distance = data.focus_distance
    dof.aperture_fstop = lens.lens * 1e-3 / (2 * data.radius)
    dof.aperture_blades = 0
    dof.aperture_rotation = 0.0
    dof.aperture_ratio = 1.0


def apply_camera(scene: bpy.types.Scene, data: CameraData) -> None:
    """Pinhole, fisheye or traced lens, at rest or moving, with or without an aperture. Kept between frames: only its values change."""
    if scene.camera is None:
        scene.camera = bpy.data.objects.new("camera", bpy.data.cameras.new("camera"))
        scene.collection.objects.link(scene.camera)
    _stop(scene.camera)
    scene.camera.matrix_world = to_matrix(data.world_from_camera)
    _apply_motion(scene, data.motion)
    lens = scene.camera.data
    lens.type = "PANO" if data.fisheye or data.polynomial else "PERSP"
    lens.sensor_fit = "AUTO"
    lens.lens_unit = "MILLIMETERS"
    lens.sensor_width = data.sensor_mm
    lens.lens = data.lens_mm
    lens.shift_x, lens.shift_y = data.shift_x, data.shift_y
    lens.clip_start, lens.clip_end = data.clip_start, data.clip_end
    _apply_aperture(lens, data.aperture)
    render = scene.render
    render.resolution_x, render.resolution_y = data.resolution
    render.resolution_percentage = 100
    render.use_border = render.use_crop_to_border = data.fisheye is not None
    if data.fisheye:
        _apply_fisheye(scene, lens, data.fisheye, data.resolution)
    elif data.polynomial:
        _apply_polynomial(lens, data.polynomial)
    render.pixel_aspect_x, render.pixel_aspect_y = data.pixel_aspect


def _apply_device(cycles: object, device: str) -> None:
    cycles.device = "CPU" if device == "CPU" else "GPU"
    if device == "CPU":
        return
    preferences = bpy.context.preferences.addons["cycles"].preferences
    try:
        preferences.compute_device_type = device
    except TypeError as error:  # a type this build does not know
        raise WorkerError("RenderFailed", f"this Blender cannot render on {device}", where="device") from error
    preferences.get_devices()
    for one in preferences.devices:
        one.use = one.type == device


def _apply_cycles(cycles: object, data: SettingsData, *, denoise: bool, device: str) -> None:
    _apply_device(cycles, device)
    cycles.samples = data.samples
    cycles.use_adaptive_sampling = data.noise_threshold > 0
    cycles.adaptive_threshold = data.noise_threshold
    cycles.adaptive_min_samples = data.min_samples
    cycles.use_denoising = denoise
    cycles.seed = data.seed
    cycles.use_animated_seed = False
    cycles.max_bounces = data.bounces["total"]
    cycles.diffuse_bounces = data.bounces["diffuse"]
    cycles.glossy_bounces = data.bounces["glossy"]
    cycles.transmission_bounces = data.bounces["transmission"]
    cycles.transparent_max_bounces = data.bounces["transparent"]
    cycles.volume_bounces = 0
    cycles.caustics_reflective = cycles.caustics_refractive = data.caustics
    cycles.pixel_filter_type = data.filter.upper()
    cycles.filter_width = FILTER_WIDTH_PX[data.filter]
    cycles.film_exposure = 1.0
    if hasattr(cycles, "use_auto_tile"):  # since 3.0; tiles go through files on disk
        cycles.use_auto_tile = False


def _apply_eevee(eevee: object, data: SettingsData) -> None:
    eevee.taa_render_samples = data.samples
    for name in ("use_gtao", "use_bloom", "use_ssr", "use_motion_blur"):
        if hasattr(eevee, name):
            setattr(eevee, name, False)


def _apply_workbench(scene: bpy.types.Scene) -> None:
    shading = scene.display.shading
    shading.light = "FLAT"
    shading.color_type = "MATERIAL"
    shading.show_cavity = shading.show_shadows = shading.show_object_outline = False
    scene.display.render_aa = "OFF"  # biased by 0.1 px; the host asks for finer frames instead


def apply_settings(scene: bpy.types.Scene, data: SettingsData, *, denoise: bool, device: str) -> None:
    """Engine and integrator. The view transform does not matter: EXR is scene linear."""
    render = scene.render
    render.engine = engine_ids(bpy.app.version)[data.engine]
    render.use_compositing = render.use_sequencer = False
    render.use_simplify = False
    render.film_transparent = False
    # A render must not depend on the ones before; and it gains nothing here (3136 quads, 160x120: 28 against 36 ms).
    render.use_persistent_data = False
    render.filter_size = FILTER_WIDTH_PX[data.filter]  # EEVEE's; Cycles has its own
    if data.engine == "cycles":
        _apply_cycles(scene.cycles, data, denoise=denoise, device=device)
    elif data.engine == "eevee":
        _apply_eevee(scene.eevee, data)
    else:
        _apply_workbench(scene)


def apply_output(scene: bpy.types.Scene, path: str) -> None:
    """Uncompressed half-float RGB EXR: the fastest to write and to read that loses nothing we need."""
    render = scene.render
    render.filepath = literal_path(render, path)
    render.use_file_extension = False
    render.use_overwrite = True
    render.use_placeholder = False
    image = render.image_settings
    if hasattr(image, "media_type"):  # since 5.0; must come first
        image.media_type = "IMAGE"
    image.file_format = "OPEN_EXR"
    image.color_mode = "RGB"
    image.color_depth = "16"
    image.exr_codec = "NONE"
