// SPDX-License-Identifier: GPL-3.0-or-later
// FramePasses: the passes of one frame as Blender has them, and the files we make of them. Planes are rows top to bottom.
//
// Depth is the distance along the optical axis, in Blender units; 1e10 where nothing is. Normals point out of surfaces, in
// the camera's axes (x right, y up, z towards the camera), of unit length; (0, 0, 0) where nothing is. Flow is in pixels,
// x right, y down: a point at p in this frame is at p + forward in the next one and was at p + backward in the one before.
// Ids are whole numbers; 0 where nothing is, or nothing that has an id.
#pragma once

#include "core/geometry.h"
#include "core/image.h"
#include "core/imaging/exr_channels.h"
#include "core/sequence/pass_kind.h"

#include <optional>

namespace tagmill {

inline constexpr float depthBackground = 1e10f;

struct FramePasses
{
    int width = 0, height = 0;
    std::vector<float> depth;                  ///< empty: not there; so are the others
    std::array<std::vector<float>, 3> normal;  ///< in the world's axes
    std::array<std::vector<float>, 4> vector;  ///< Blender's: to the previous frame x, y up; from the next frame x, y up
    std::vector<float> index;
};

/// The layers depth, normal, vector and index of a multilayer file, as far as they are there. Errors: Io, NotFound, Parse.
Result<FramePasses> readFramePasses(const std::filesystem::path &file);
Result<FramePasses> framePassesIn(const ExrChannels &image, const std::string &name);

/// Channel Y. Depth of EEVEE ends at 65504 (a half's largest): background as well.
ExrChannels depthImage(const FramePasses &passes);
/// Channels R, G, B = x, y, z, turned into the camera that looked.
ExrChannels normalImage(const FramePasses &passes, const Matrix3 &worldFromCamera);
/// Channel Y.
ExrChannels segmentationImage(const FramePasses &passes);
/// Millimetres, rounded; 0 where nothing is or beyond 65.535 m.
Image16 depthMillimetres(const FramePasses &passes);

/// Planes of flow in our convention.
struct FlowPlanes
{
    std::vector<float> forward_x, forward_y, backward_x, backward_y;
};
/// K of this frame, of the one before and of the one after.
struct FlowLenses
{
    Matrix3 here, before, after;
};
/// Blender takes this frame's lens for its neighbours too. Where a lens changes, what it says is mapped through theirs
/// (exactly: the mapping does not depend on depth); what is nowhere by the depth stays 0.
FlowPlanes flowPlanes(const FramePasses &passes, const FlowLenses &lenses);
/// Channels forward.x, forward.y, backward.x, backward.y.
ExrChannels flowImage(const FlowPlanes &flow, int width, int height);
/// Channels R, G, B, A as Blender has them, its faults included.
ExrChannels rawFlowImage(const FramePasses &passes);
/// Of a flow file, whichever order it has; nothing when it is none.
std::optional<FlowPlanes> flowPlanesIn(const ExrChannels &image);

/// What a colour map over the whole sequence needs to know of a frame.
struct PassRange
{
    float min = 0, max = 0;
    bool isEmpty = true; ///< background alone

    void add(float value);
    void add(const PassRange &other);
};
PassRange depthRange(const std::vector<float> &depth);
/// Lengths; 0 is no background here.
PassRange flowRange(const std::vector<float> &x, const std::vector<float> &y);

} // namespace tagmill
