// SPDX-License-Identifier: GPL-3.0-or-later
// RawPlan: which frame Blender renders for a camera, and how the sensor's pixels lie in it. A camera without
// distortion is rendered as it is. Under a lens the raw frame has at least two of its pixels along each side of
// every pixel of the sensor (DESIGN 8) and ends where the lens ends: a pinhole for Brown–Conrady, an equidistant
// fisheye for Kannala–Brandt (a pinhole again for engines that have no fisheye, where that is not too large). Of mode
// preview the raw frame is the sensor's: it is drawn through the lens itself.
#pragma once

#include "core/compile/recipe.h"
#include "core/optics/direct_lens.h"
#include "core/optics/raw_projection.h"
#include "core/result.h"

namespace tagmill {

struct RawPlan
{
    static constexpr double leastRatio = 2;       ///< raw pixels along a side of a sensor pixel
    static constexpr int workbenchRatio = 4;      ///< Workbench's, also without a lens: its own anti-aliasing moves edges by 0.1 px
    static constexpr int longestSide = 16384;     ///< px
    static constexpr double mostPixels = 1 << 27; ///< 1.6 GB as float
    static constexpr double mostPerPixel = 64;    ///< raw pixels for one of the sensor, on average

    RawProjection projection;
    std::optional<CameraModel> traced; ///< direct optics: the lens that Cycles traces and the truth holds
    bool isWarped = false;     ///< false: the raw frame is the sensor's
    double pixelRatio = 1;     ///< pixels of the raw frame ÷ of the sensor

    /// Light paths a raw pixel, so that a frame costs about what `samples` a sensor pixel would.
    int samples(int samples) const;
    /// Noise of a raw pixel at which the sensor pixel, a mean of four or more, has this much.
    double noiseThreshold(double threshold) const;
};

/// With direct optics Cycles traces the lens itself, where its polynomial is near enough (direct_lens.h): no warp.
/// Error NotFound when the raw frame would be too large or the polynomial too far; `where` prefixes the field ("cameras[2]").
Result<RawPlan> planRaw(const CameraModel &camera, RendererMode engine, const std::string &where = "camera", Optics optics = Optics::Warp);
/// Of a camera of a recipe. Errors: those above, InvalidValue for an impossible camera or index.
Result<RawPlan> planRaw(const SceneRecipe &recipe, int cameraIndex);

} // namespace tagmill
