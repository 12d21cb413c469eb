// SPDX-License-Identifier: GPL-3.0-or-later
// Compat: every difference between render-tag's recipes and ours (DESIGN 26) as one named row. The compiler
// has one code path; where it forks it asks one of these booleans and nothing else.
#pragma once

#include "core/config/gen_config.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tagmill {

/// true = as render-tag does. Named after what render-tag does.
struct Behaviour
{
    static Behaviour of(const GenConfig &config);

    bool isCompat = false;
    bool peerFamilyTables = false;      ///< ids, grids and bit counts with render-tag's gaps
    bool aspectSeedsIgnored = false;    ///< seeds.layout, lighting, camera, noise have no effect
    bool fixedMaterial = false;         ///< 0.8 / 0.2 unless randomised
    bool firstFamilySpacing = false;    ///< grid spacing from the first family alone, quiet zones may touch
    bool tagsMayFaceDown = false;       ///< flying tags turned away from every camera
    bool flyingMayCollide = false;      ///< flying tags through each other and hidden by each other
    bool ppmFromFov = false;            ///< distance for a ppm from the field of view, inset size, fixed grid
    bool targetSizeFromMarkers = false; ///< margin of the image position from marker sizes, twice too large
    bool pixelWithoutLens = false;      ///< image position aimed at as if the lens had no distortion
    bool equalRollIgnored = false;      ///< min_roll == max_roll means 0
    bool singleSceneSweepRandom = false;///< a sweep of one scene draws at random
    bool sweepsLookAtOrigin = false;
    bool boardFrameIsHalf = false;      ///< only the inner quarter of a board must be in the frame
    bool tagFrameIsBorder = false;      ///< a tag's quiet zone may leave the frame
    bool looseFacing = false;           ///< 84° while searching, 80° when validating
    bool lensBeyondItsLimit = false;    ///< projection by the bare formula, also where the polynomial turns back
    bool poseFailureEndsScene = false;  ///< no further attempt when a camera finds no pose
    bool validatorWithoutLens = false;  ///< visibility judged without distortion, boards not at all
    bool noiseSeedOverwritten = false;
    bool shortInverse = false;          ///< overscan from 5 iterations at pixel indices
    bool occluderSizeOfLastObject = false;
    bool occluderViewFlipped = false;   ///< y not flipped when looking for plates in view
    bool texturePaths = false;          ///< names of cached pictures that are never made here
    bool peerPatterns = false;          ///< render-tag's ChArUco pattern and AprilGrid
    bool missingAssetsPass = false;     ///< missing HDRI found only when validating, missing textures never
    bool emptyScenesRefused = false;    ///< at least one tag a scene
    bool sensorWidthForgotten = false;  ///< depth of field of a sensor 36 mm wide
};

struct CompatDifference
{
    std::string_view id;
    bool Behaviour::*flag;
    std::string_view text;      ///< what compat does; English, marked for translation in context "Compat"
    std::string_view corrected; ///< what Tagmill does otherwise; the same
    bool (*applies)(const GenConfig &); ///< whether it can change this config's recipes
};

/// Keys of ours have no meaning beside compat, so they get their defaults there; a config from a file has said so already.
GenConfig withoutUnusedOwnKeys(GenConfig config);
/// Every difference, in the order of the fields of Behaviour.
std::span<const CompatDifference> compatDifferences();
/// Those that matter to this config, whichever behaviour it asks for.
std::vector<const CompatDifference *> compatDifferencesFor(const GenConfig &config);
/// The table as a chapter of the config's reference.
std::string compatMarkdown();

} // namespace tagmill
