// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/compat.h"

#include "core/problem.h"
#include "core/target/family.h"

#include <algorithm>
#include <array>

namespace tagmill {

namespace {

bool hasTags(const GenConfig &c)
{
    return c.scenario.subject.type == SubjectType::Tags;
}

bool hasBoard(const GenConfig &c)
{
    return !hasTags(c);
}

bool hasRandomPoses(const GenConfig &c)
{
    return c.scenario.sampling_mode == SamplingMode::Random;
}

bool hasLens(const GenConfig &c)
{
    return !distortionCoefficients(c.camera.intrinsics).empty();
}

bool isFlying(const GenConfig &c)
{
    return hasTags(c) && c.scenario.flying;
}

bool hasOccluders(const GenConfig &c)
{
    return c.scenario.occluders && c.scenario.occluders->enabled && !c.scene.lighting.directional.empty();
}

bool familyTablesDiffer(const GenConfig &c)
{
    const auto differs = [](const std::string &name) {
        const TagFamily *const family = findFamily(name);
        return family && (family->codeCount != family->compatCodeCount || family->grid != family->compatGrid || family->dataBits != family->compatBits);
    };
    const TagSubjectConfig &tags = c.scenario.subject.tags;
    return hasTags(c) && std::any_of(tags.tag_families.begin(), tags.tag_families.end(), differs);
}

bool familiesDifferInGrid(const GenConfig &c)
{
    const auto &names = c.scenario.subject.tags.tag_families;
    const auto grid = [](const std::string &name) {
        const TagFamily *const family = findFamily(name);
        return family ? family->grid : 0;
    };
    return hasTags(c) && !c.scenario.flying
           && (c.scenario.subject.tags.tag_spacing_bits < 2 * c.tag.margin_bits
               || std::any_of(names.begin(), names.end(), [&](const std::string &name) { return grid(name) != grid(names.front()); }));
}

bool always(const GenConfig &)
{
    return true;
}

#define TEXT(text) TAGMILL_TR("Compat", text)

constexpr auto table = std::to_array<CompatDifference>({
    {"family_tables", &Behaviour::peerFamilyTables, TEXT("tag16h5 uses only 16 of its 30 ids, and five dictionaries count with 8 modules and 36 bits"), familyTablesDiffer},
    {"aspect_seeds", &Behaviour::aspectSeedsIgnored, TEXT("seeds.layout, lighting, camera and noise have no effect"),
     [](const GenConfig &c) { const SeedsConfig &s = c.dataset.seeds; return s.layout || s.lighting || s.camera || s.noise; }},
    {"material", &Behaviour::fixedMaterial, TEXT("Tags have roughness 0.8 and specular 0.2 whatever tag.material says, unless it is randomised"),
     [](const GenConfig &c) { return hasTags(c) && !c.tag.material.randomize; }},
    {"spacing", &Behaviour::firstFamilySpacing, TEXT("Tags of a grid are spaced by the first family's modules, and their quiet zones may overlap"), familiesDifferInGrid},
    {"facing_away", &Behaviour::tagsMayFaceDown, TEXT("About half of the flying tags face away from every camera"), isFlying},
    {"collisions", &Behaviour::flyingMayCollide, TEXT("Flying tags may cut through or hide each other"), isFlying},
    {"ppm", &Behaviour::ppmFromFov, TEXT("The distance for a ppm follows from camera.fov even when a focal length or K is given, with render-tag's idea of tag size and grid"),
     [](const GenConfig &c) { return c.camera.ppm_constraint && hasRandomPoses(c); }},
    {"target_size", &Behaviour::targetSizeFromMarkers, TEXT("Targets keep twice the distance from the image border they need, boards by their markers' size alone"), hasRandomPoses},
    {"image_position", &Behaviour::pixelWithoutLens, TEXT("The image position of a target is aimed at without the lens distortion"),
     [](const GenConfig &c) { return hasRandomPoses(c) && hasLens(c); }},
    {"equal_roll", &Behaviour::equalRollIgnored, TEXT("Equal min_roll and max_roll mean no roll"),
     [](const GenConfig &c) { return c.camera.min_roll == c.camera.max_roll && c.camera.min_roll != 0; }},
    {"single_sweep", &Behaviour::singleSceneSweepRandom, TEXT("A sweep of one scene draws at random instead of taking its start"),
     [](const GenConfig &c) { return !hasRandomPoses(c) && c.dataset.num_scenes == 1; }},
    {"sweep_aim", &Behaviour::sweepsLookAtOrigin, TEXT("Sweeps look at the origin, not at the target"), [](const GenConfig &c) { return !hasRandomPoses(c); }},
    {"board_frame", &Behaviour::boardFrameIsHalf, TEXT("Only the inner quarter of a board must lie in the picture, so boards are often cut"), hasBoard},
    {"tag_frame", &Behaviour::tagFrameIsBorder, TEXT("A tag's quiet zone may be cut by the border of the picture"), [](const GenConfig &c) { return hasTags(c) && c.tag.margin_bits > 0; }},
    {"facing_limit", &Behaviour::looseFacing, TEXT("Poses up to 84° are found first and refused above 80° later"), always},
    {"pose_failure", &Behaviour::poseFailureEndsScene, TEXT("A camera without a pose ends its scene instead of starting another attempt"), always},
    {"validator", &Behaviour::validatorWithoutLens, TEXT("Scenes are validated without lens distortion, boards not at all"), [](const GenConfig &c) { return hasBoard(c) || hasLens(c); }},
    {"noise_seed", &Behaviour::noiseSeedOverwritten, TEXT("A given seed of the sensor noise is replaced"),
     [](const GenConfig &c) { return c.camera.sensor_noise && c.camera.sensor_noise->single.seed; }},
    {"overscan", &Behaviour::shortInverse, TEXT("The raw frame's size comes from an inverse lens that has not converged"), hasLens},
    {"occluder_size", &Behaviour::occluderSizeOfLastObject, TEXT("Occluders take the size of the last object for all; before boards they have none"), hasOccluders},
    {"occluder_view", &Behaviour::occluderViewFlipped, TEXT("Plates are looked for in a picture turned upside down"), hasOccluders},
    {"texture_paths", &Behaviour::texturePaths, TEXT("Recipes name texture files of tags and boards, which Tagmill does not need"), always},
    {"patterns", &Behaviour::peerPatterns, TEXT("Boards have render-tag's own ChArUco pattern and AprilGrid, which OpenCV and Kalibr do not know"), hasBoard},
});

#undef TEXT

} // namespace

Behaviour Behaviour::of(const GenConfig &config)
{
    Behaviour behaviour;
    behaviour.isCompat = config.isCompat();
    for (const CompatDifference &difference : table)
        behaviour.*difference.flag = behaviour.isCompat;
    return behaviour;
}

std::span<const CompatDifference> compatDifferences()
{
    return table;
}

std::vector<const CompatDifference *> compatDifferencesFor(const GenConfig &config)
{
    std::vector<const CompatDifference *> found;
    for (const CompatDifference &difference : table)
        if (difference.applies(config))
            found.push_back(&difference);
    return found;
}

} // namespace tagmill
