# SPDX-License-Identifier: GPL-3.0-or-later
"""What host and worker say to each other; blender_link/protocol.h has the same tables."""

from __future__ import annotations

import json

__all__ = (
    "ERRORS",
    "METHODS",
    "NOTIFICATIONS",
    "PROTOCOL_VERSION",
    "RENDERS",
    "WorkerError",
    "encode",
    "error_reply",
    "notification",
    "parse_request",
    "reply",
)

PROTOCOL_VERSION = 2

METHODS = (
    "probe",
    "mesh.put",
    "scene.set",
    "render",
    "seq.initialize",
    "seq.close",
    "seq.save_file",
    "seq.load_addons",
    "seq.original_fps",
    "seq.animation_range",
    "seq.set_animation_range",
    "seq.set_current_frame",
    "seq.fcurves",
    "seq.set_resolution",
    "seq.image_settings",
    "seq.use_motion_blur",
    "seq.use_animations",
    "seq.cycles_settings",
    "seq.camera_extrinsics",
    "seq.camera_intrinsics",
    "seq.unbind_camera",
    "seq.position_camera",
    "seq.rotate_camera",
    "seq.set_camera_keyframe",
    "seq.move_keyframes",
    "seq.include_depths",
    "seq.include_normals",
    "seq.include_flows",
    "seq.include_segmentations",
    "seq.render_current_frame",
    "seq.render_frame",
    "seq.render_frames",
    "seq.render_animation",
    "cancel",
    "status",
    "shutdown",
)

# Those that cancel reaches.
RENDERS = ("render", "seq.render_current_frame", "seq.render_frame", "seq.render_frames", "seq.render_animation")

NOTIFICATIONS = ("hello", "heartbeat", "progress", "log")

ERRORS = {
    "ParseError": -32700,
    "InvalidRequest": -32600,
    "MethodNotFound": -32601,
    "InvalidParams": -32602,
    "InternalError": -32603,
    "Protocol": -32001,
    "BadScene": -32002,
    "AssetMissing": -32003,
    "DeviceLost": -32004,
    "OutOfMemory": -32005,
    "DiskFull": -32006,
    "Cancelled": -32007,
    "RenderFailed": -32008,
}


class WorkerError(Exception):
    """The one exception of the worker: a name of ERRORS, a sentence, and the path of what is wrong."""

    def __init__(self, name: str, message: str, *, where: str = "") -> None:
        super().__init__(message)
        self.name = name
        self.where = where


def encode(message: dict) -> bytes:
    """One line. ASCII only, so that no locale can spoil it; NaN is refused, it is not JSON."""
    return json.dumps(message, separators=(",", ":"), allow_nan=False).encode("ascii") + b"\n"


def notification(method: str, params: dict) -> dict:
    """A message nobody answers."""
    return {"jsonrpc": "2.0", "method": method, "params": params}


def reply(request_id: object, result: dict) -> dict:
    """The good answer to a request."""
    return {"jsonrpc": "2.0", "id": request_id, "result": result}


def error_reply(request_id: object, error: WorkerError, *, traceback: str = "") -> dict:
    """The bad answer to a request."""
    data = {"where": error.where, "traceback": traceback}
    body = {"code": ERRORS[error.name], "message": str(error), "data": data}
    return {"jsonrpc": "2.0", "id": request_id, "error": body}


def parse_request(line: bytes) -> tuple[object, str, dict]:
    """The id, method and params of a line."""
    try:
        message = json.loads(line.decode("utf-8"))
    except ValueError as error:
        raise WorkerError("ParseError", f"not JSON: {error}") from error
    if not isinstance(message, dict) or not isinstance(message.get("method"), str) or "id" not in message:
        raise WorkerError("InvalidRequest", "a request needs id and method")
    params = message.get("params", {})
    if not isinstance(params, dict):
        raise WorkerError("InvalidParams", "params is not an object", where="params")
    return message["id"], message["method"], params
