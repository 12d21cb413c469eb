// SPDX-License-Identifier: GPL-3.0-or-later
// What host and worker say to each other: JSON-RPC 2.0, one message a line, over the worker's stdin and
// stdout. worker/messages.py holds the same tables; tests/process compares the two. Params and results
// are described where the worker reads them: worker/scene_data.py, worker/sequence_data.py, worker/bpy_*.py.
#pragma once

#include "core/result.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace tagmill::protocol {

/// Host and worker must have the same: the host ships the worker, so another number means another Tagmill.
inline constexpr int Version = 2;
/// The oldest Blender that works; `bootstrap.py` has the same.
inline constexpr int OldestBlenderMajor = 2, OldestBlenderMinor = 93;

/// Requests, host to worker. `status`, `cancel` and `shutdown` are answered while a render runs.
inline constexpr auto Methods = std::to_array<std::string_view>({
    "probe",     ///< {"try_engines": bool} → abilities, see BlenderInfo
    "mesh.put",  ///< renderer-ready polygons, kept by sha256 → {"evicted": [sha256…]}
    "scene.set", ///< replaces the whole scene; AssetMissing names a mesh the worker does not hold
    "render",    ///< one frame → {"path" or "data", "seconds", "bytes", "notes", "peak_bytes"}
    // A .blend as it is; sequence_client.h has each with its types. While one is open, the four above but probe are BadScene.
    "seq.initialize",          ///< opens a file afresh
    "seq.close",               ///< factory state; no mesh is held any more
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
    "cancel",    ///< the renders that run or wait reply Cancelled → {"cancelled": count}
    "status",    ///< → {"busy", "frame", "rss_bytes", "meshes"}
    "shutdown",  ///< replies, then the process ends
});

/// Those of the above that cancel reaches.
inline constexpr auto Renders = std::to_array<std::string_view>(
    {"render", "seq.render_current_frame", "seq.render_frame", "seq.render_frames", "seq.render_animation"});

/// Notifications, worker to host. `heartbeat` {"busy", "frame", "cpu_seconds", "rss_bytes"}: time of all threads, since the
/// start; what Blender itself holds now.
/// `progress` {"frame", "fraction"}: 0 when a frame begins; between that and the reply the host reads Blender's commentary
/// on stderr (blender_log.h), since its handlers are not told.
inline constexpr auto Notifications = std::to_array<std::string_view>({"hello", "heartbeat", "progress", "log"});

/// One error of the wire, and what it becomes here.
struct ErrorRow
{
    int code;
    std::string_view name;
    Errc errc;
    std::string_view problem; ///< row of problemTexts(); %1 = the worker's message, %2 = where
};

inline constexpr auto Errors = std::to_array<ErrorRow>({
    {-32700, "ParseError", Errc::Process, "worker.protocol"},
    {-32600, "InvalidRequest", Errc::Process, "worker.protocol"},
    {-32601, "MethodNotFound", Errc::Process, "worker.protocol"},
    {-32602, "InvalidParams", Errc::Process, "worker.protocol"},
    {-32603, "InternalError", Errc::Process, "worker.internal"},
    {-32001, "Protocol", Errc::Process, "worker.protocol"},
    {-32002, "BadScene", Errc::InvalidValue, "worker.bad_scene"},
    {-32003, "AssetMissing", Errc::NotFound, "worker.asset_missing"},
    {-32004, "DeviceLost", Errc::Process, "worker.device_lost"},
    {-32005, "OutOfMemory", Errc::Process, "worker.out_of_memory"},
    {-32006, "DiskFull", Errc::Io, "worker.disk_full"},
    {-32007, "Cancelled", Errc::Cancelled, "cancelled"},
    {-32008, "RenderFailed", Errc::Process, "worker.render_failed"},
});

} // namespace tagmill::protocol
