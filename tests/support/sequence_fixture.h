// SPDX-License-Identifier: GPL-3.0-or-later
// A rendered sequence of a few tiny frames, with all passes, whose every number is known.
#pragma once

#include "core/files.h"
#include "core/sequence/frame_passes.h"
#include "core/sequence/transforms.h"
#include "tests/support/test_support.h"

#include <QImage>

namespace tagmill::test {

inline constexpr int sequenceWidth = 8, sequenceHeight = 6;

/// Depth 2 + x + frame (background in the last column), normals towards the camera, flow (frame, −x) and (−1, 2), ids by rows: 0 above, 7 below.
inline FramePasses knownPasses(int frame)
{
    FramePasses passes;
    passes.width = sequenceWidth;
    passes.height = sequenceHeight;
    for (int y = 0; y < sequenceHeight; ++y) {
        for (int x = 0; x < sequenceWidth; ++x) {
            passes.depth.push_back(x == sequenceWidth - 1 ? 1e10f : static_cast<float>(2 + x + frame));
            passes.index.push_back(y < sequenceHeight / 2 ? 0.0f : 7.0f);
            const float normal[] = {0, 0, 1}, vector[] = {-1, -2, static_cast<float>(-frame), static_cast<float>(x)};
            for (size_t c = 0; c < 3; ++c)
                passes.normal[c].push_back(normal[c]);
            for (size_t c = 0; c < 4; ++c)
                passes.vector[c].push_back(vector[c]);
        }
    }
    return passes;
}

inline Result<> writeText(const std::filesystem::path &file, const std::string &text)
{
    std::error_code ec;
    std::filesystem::create_directories(file.parent_path(), ec);
    return writeFileAtomically(file, text);
}

/// Writes one frame with its result.
inline Result<> writeKnownFrame(const std::filesystem::path &folder, int frame)
{
    const FramePasses passes = knownPasses(frame);
    SequenceFrameResult result;
    result.frame = frame;
    result.fingerprint = "known";
    result.render_identity = "none";
    result.render_seconds = 0.5;
    result.camera.resolution = {sequenceWidth, sequenceHeight};
    result.camera.matrix_world(0, 3) = frame;
    result.colour.path = colourFile(frame, ".png");
    result.depth = depthRange(passes.depth);
    const Matrix3 k = result.camera.intrinsics();
    const FlowPlanes flow = flowPlanes(passes, {k, k, k});
    result.flow = flowRange(flow.forward_x, flow.forward_y);
    QImage colour(sequenceWidth, sequenceHeight, QImage::Format_RGB32);
    colour.fill(QColor(10 * frame, 20, 30));
    std::error_code ec;
    std::filesystem::create_directories(folder / "frames", ec);
    if (!colour.save(QString::fromStdString((folder / result.colour.path).string())))
        return makeError(Errc::Io, "io.cannot_write", {result.colour.path});
    for (const PassKind kind : allPassKinds) {
        const ExrChannels image = kind == PassKind::Depth ? depthImage(passes) : kind == PassKind::Normal ? normalImage(passes, Matrix3::Identity()) : kind == PassKind::Flow ? flowImage(flow, passes.width, passes.height) : segmentationImage(passes);
        TAGMILL_TRY(const std::string bytes, encodeExrChannels(image, "ZIP"));
        result.passes[kind].path = passFile(kind, frame);
        TAGMILL_CHECK(writeText(folder / passFile(kind, frame), bytes));
    }
    return writeFrameResult(folder, result);
}

/// Frames 1 to `count`.
inline Result<> writeKnownSequence(const std::filesystem::path &folder, int count)
{
    TAGMILL_CHECK(writeText(folder / ".tagmill" / "sequence.json", "{\"format\": 1}\n"));
    TAGMILL_CHECK(writeText(folder / objectTableFile, objectTableJson({{7, "Würfel", "cube"}})));
    for (int frame = 1; frame <= count; ++frame)
        TAGMILL_CHECK(writeKnownFrame(folder, frame));
    return {};
}

} // namespace tagmill::test
