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
from .bpy_sequence import SequenceMethods
from .channel import Channel
from .compat import engine_ids
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
        self.sequence = SequenceMethods(
            opening=self._forget_meshes, check_render=self._check_sequence_render, peak_bytes=peak_bytes
        )
        clear_scene()

    def probe(self, call: Call) -> dict:
        """Abilities."""
        return probe(try_engines=bool(call.params.get("try_engines")), tried=self._tried_engines)

    def _forget_meshes(self) -> None:
        self._meshes = MeshStore()  # Blender drops them with the scene

    def _refuse_open_file(self, call: Call) -> None:
        if self.sequence.is_open:
            message = f"a .blend is open: {call.method} comes after seq.close, and begins with no mesh"
            raise WorkerError("BadScene", message, where="blend_file")

    def put_mesh(self, call: Call) -> dict:
        """Keeps a mesh; tells which ones had to go for it."""
        self._refuse_open_file(call)
        return {"evicted": self._meshes.put(read_mesh(call.params))}

    def set_scene(self, call: Call) -> dict:
        """Replaces the scene."""
        self._refuse_open_file(call)
        set_scene(read_scene(call.params), self._meshes)
        return {}

    def render(self, call: Call) -> dict:
        """Renders a frame of the scene."""
        self._refuse_open_file(call)
        data = read_frame(call.params)
        self._check_render(data.settings.engine, data.output_path, where="output.path", frame=data.frame)
        return {**render_frame(data, begin=call.begin, check=call.check), "peak_bytes": peak_bytes()}

    def _check_render(self, engine: str, output: str | None, *, where: str, frame: str) -> None:
        if output is not None and not self._is_folder_shared:
            raise WorkerError("BadScene", "the exchange folder is not shared with this worker", where=where)
        if not can_render_with(engine, self._tried_engines):
            message = f"{engine} needs a display or EGL here; use cycles, or start under xvfb-run -a"
            raise WorkerError("RenderFailed", message, where=frame)

    def _check_sequence_render(self, engine_id: str, folder: str | None) -> None:
        names = {name: engine for engine, name in engine_ids(bpy.app.version).items()}
        if not engine_id:
            message = "the file's render engine is not in this Blender; enable the add-on it comes from"
            raise WorkerError("BadScene", message, where="engine")
        # An engine of an add-on is taken to need no more than Cycles does.
        self._check_render(names.get(engine_id, "cycles"), folder, where="output.folder", frame=bpy.context.scene.name)

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
        **worker.sequence.handlers(),
    }
    return Server(Channel(0, output_fd), handlers, status=worker.status, end=end_process)
