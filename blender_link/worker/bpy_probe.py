# SPDX-License-Identifier: GPL-3.0-or-later
"""What this Blender can do here, found by asking or trying, never assumed."""

from __future__ import annotations

import contextlib
import os
import subprocess
import tempfile

import bpy

from .compat import engine_ids, enum_names
from .display import has_display
from .scene_data import DEVICE_TYPES

__all__ = ("can_denoise", "can_render_with", "find_devices", "probe", "try_engine")

TRIAL_TIMEOUT_S = 60

TRIAL = """
import bpy
s = bpy.context.scene
s.render.engine = {engine!r}
s.render.resolution_x = s.render.resolution_y = 8
s.render.filepath = {path!r}
s.render.image_settings.file_format = "PNG"
s.eevee.taa_render_samples = 1
bpy.ops.render.render(write_still=True)
"""


def can_denoise() -> bool:
    """OpenImageDenoise is a build option; without it a denoising render raises."""
    import _cycles

    return bool(getattr(_cycles, "with_openimagedenoise", False))


def try_engine(engine_id: str) -> bool:
    """Renders 8x8 in a process of its own: without a display some versions abort, some use EGL."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "trial.png")
        code = TRIAL.format(engine=engine_id, path=path)
        command = [bpy.app.binary_path, "-b", "--factory-startup", "--disable-autoexec", "--python-expr", code]
        try:
            subprocess.run(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=TRIAL_TIMEOUT_S,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        return os.path.exists(path) and os.path.getsize(path) > 0


def can_render_with(engine: str, tried: dict[str, bool]) -> bool:
    """Cycles needs nothing; the others a display, or a trial (remembered in `tried`)."""
    if engine == "cycles" or has_display(os.environ):
        return True
    if engine not in tried:
        tried[engine] = try_engine(engine_ids(bpy.app.version)[engine])
    return tried[engine]


def _engines(*, try_engines: bool, tried: dict[str, bool]) -> list[str]:
    """Those that can render here. Untried and without a display, only Cycles is certain."""
    ids = engine_ids(bpy.app.version)
    found = [ids["cycles"]] if hasattr(bpy.context.scene, "cycles") else []
    for engine in ("eevee", "workbench"):
        if try_engines:
            tried[engine] = try_engine(ids[engine])
        if tried.get(engine, has_display(os.environ)):
            found.append(ids[engine])
    return found


def find_devices() -> list[dict]:
    """What Cycles can render on, all types."""
    import _cycles

    found = []
    for kind in DEVICE_TYPES:
        with contextlib.suppress(ValueError, TypeError):  # a kind this build does not know
            found += [{"type": kind, "name": d[0]} for d in _cycles.available_devices(kind) if d[1] == kind]
    return found


def _cpu_kernel() -> str:
    """The best instruction set Cycles found: "AVX2"."""
    import _cycles

    for line in _cycles.system_info().splitlines():
        name, _, value = line.partition(":")
        if name.strip() == "CPU device capabilities" and value.strip():
            return value.split()[-1]
    return ""


def _view_transforms() -> list[str]:
    settings = bpy.context.scene.view_settings
    try:
        settings.view_transform = "?"
    except TypeError as error:
        return enum_names(str(error))
    return []


def probe(*, try_engines: bool, tried: dict[str, bool]) -> dict:
    """The fields of BlenderInfo."""
    build_hash = bpy.app.build_hash
    return {
        "version": ".".join(str(n) for n in bpy.app.version),
        "build_hash": build_hash.decode("ascii", "replace") if isinstance(build_hash, bytes) else str(build_hash),
        "engines": _engines(try_engines=try_engines, tried=tried),
        "devices": find_devices(),
        "denoisers": ["OPENIMAGEDENOISE"] if can_denoise() else [],
        "has_display": has_display(os.environ),
        "view_transforms": _view_transforms(),
        "cpu_kernel": _cpu_kernel(),
        "color_config": os.path.join(bpy.utils.system_resource("DATAFILES") or "", "colormanagement"),
    }
