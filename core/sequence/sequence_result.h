// SPDX-License-Identifier: GPL-3.0-or-later
// SequenceFrameResult: what is done of a sequence (DESIGN 29). One file a frame, DIR/.tagmill/results/NNN/frame_NNNNNN.json,
// written atomically after the frame's files; transforms.json and info.json are derived from these alone.
#pragma once

#include "core/progress.h"
#include "core/sequence/frame_passes.h"
#include "core/sequence/sequence_camera.h"

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace tagmill {

struct SequenceFile
{
    std::string path;   ///< below the sequence's folder
    std::string sha256;
    bool operator==(const SequenceFile &) const = default;
};

struct SequenceFrameResult
{
    int frame = 0;
    std::string fingerprint;
    std::string render_identity;
    SequenceCamera camera;
    int channels = 3;               ///< of the colour frame: 1, 3 or 4
    SequenceFile colour;
    std::map<PassKind, SequenceFile> passes;
    std::optional<SequenceFile> depthPng;
    PassRange depth, flow;          ///< for the colour maps; flow: of both directions
    double render_seconds = 0;
    std::vector<std::string> notes; ///< fallbacks taken, as sentences
};

/// Everything that decides the bytes of a frame, but for the frame's number.
struct SequenceIdentity
{
    std::string blend_sha256;
    std::string externals_sha256; ///< of the files that the .blend refers to
    std::string settings;         ///< the RenderConfig's rows that decide pixels or bytes, as JSON
    std::string render_identity;

    std::string fingerprint(int frame) const;
};

std::filesystem::path frameResultPath(const std::filesystem::path &sequence, int frame);
Result<> writeFrameResult(const std::filesystem::path &sequence, const SequenceFrameResult &result);
/// Of all frames that have one; links are left out.
std::vector<std::filesystem::path> frameResultFiles(const std::filesystem::path &sequence);
/// Errors: Io, NotFound, Parse, InvalidValue (a path that leads out of the folder among them).
Result<SequenceFrameResult> readFrameResult(const std::filesystem::path &file);
/// All of a folder, by frame, or those that are wanted. Broken ones are listed in the report and left out.
std::vector<SequenceFrameResult> readFrameResultsOf(const std::filesystem::path &sequence, Report &report, const std::function<bool(int frame)> &isWanted = {});

/// Complete: as asked for. Stale: of other settings, another .blend or Blender. Damaged: a file is missing or changed.
enum class FrameState { Missing, Complete, Stale, Damaged };

struct WantedFrame
{
    int frame = 0;
    std::string fingerprint;
    std::vector<PassKind> passes;
    bool wantsDepthPng = false;
};
/// What lies in the folder of that frame: by its content, not by its being there. `found` takes the result when complete.
FrameState frameState(const std::filesystem::path &sequence, const WantedFrame &wanted, SequenceFrameResult *found = nullptr);

} // namespace tagmill
