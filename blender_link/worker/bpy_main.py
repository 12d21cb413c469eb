# SPDX-License-Identifier: GPL-3.0-or-later
"""Binds the methods of the protocol to Blender."""

from __future__ import annotations

import os
import shutil
import sys

import bpy

from .bpy_mesh import MeshStore
from .bpy_probe import can_render_with, probe
from .bpy_render import render_frame
from .bpy_scene import clear_scene, set_scene
from .channel import Channel
from .mesh_data import read_mesh
from .messages import WorkerError
from .scene_data import read_frame, read_scene
from .server import Call, Server

__all__ = ("make_server",)


class Worker:
    """What lives as long as the process: the meshes and what was learnt about the engines."""

    def __init__(self, *, is_folder_shared: bool) -> None:
        self._meshes = MeshStore()
        self._tried_engines: dict[str, bool] = {}
        self._is_folder_shared = is_folder_shared
        clear_scene()

    def probe(self, call: Call) -> dict:
        """Abilities."""
        return probe(try_engines=bool(call.params.get("try_engines")), tried=self._tried_engines)

    def put_mesh(self, call: Call) -> dict:
        """Keeps a mesh; tells which ones had to go for it."""
        return {"evicted": self._meshes.put(read_mesh(call.params))}

    def set_scene(self, call: Call) -> dict:
        """Replaces the scene."""
        set_scene(read_scene(call.params), self._meshes)
        return {}

    def render(self, call: Call) -> dict:
        """Renders a frame of the scene."""
        data = read_frame(call.params)
        if data.output_path is not None and not self._is_folder_shared:
            raise WorkerError("BadScene", "the exchange folder is not shared with this worker", where="output.path")
        if not can_render_with(data.settings.engine, self._tried_engines):
            message = f"{data.settings.engine} needs a display or EGL here; use cycles, or start under xvfb-run -a"
            raise WorkerError("RenderFailed", message, where=data.frame)
        return {**render_frame(data, begin=call.begin, check=call.check), "peak_bytes": peak_bytes()}

    def status(self) -> dict:
        """Asked from the reader's thread: touches no Blender data."""
        return {"rss_bytes": rss_bytes(), "meshes": len(self._meshes)}


def rss_bytes() -> int:
    """Resident memory; 0 where there is no /proc."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def peak_bytes() -> int:
    """Most resident memory there ever was; 0 where there is no /proc."""
    try:
        with open("/proc/self/status", encoding="ascii", errors="replace") as file:
            return next((int(line.split()[1]) * 1024 for line in file if line.startswith("VmHWM:")), 0)
    except OSError:
        return 0


def end_process(code: int) -> None:
    """From any thread, at once, also while Blender renders; takes Blender's temporary folder along."""
    shutil.rmtree(bpy.app.tempdir, ignore_errors=True)
    sys.stderr.flush()
    os._exit(code)


def make_server(output_fd: int, *, is_folder_shared: bool) -> Server:
    """Serves fd 0 and `output_fd`."""
    worker = Worker(is_folder_shared=is_folder_shared)
    handlers = {
        "probe": worker.probe,
        "mesh.put": worker.put_mesh,
        "scene.set": worker.set_scene,
        "render": worker.render,
    }
    return Server(Channel(0, output_fd), handlers, status=worker.status, end=end_process)
