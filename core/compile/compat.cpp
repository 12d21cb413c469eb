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

bool hasFocus(const GenConfig &c)
{
    return c.camera.fstop.has_value();
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

/// Turned about the middle row, the picture is the same.
bool isOffCentre(const GenConfig &c)
{
    return cameraMatrix(c.camera)(1, 2) != c.camera.resolution.height / 2.0;
}

bool hasAssets(const GenConfig &c)
{
    return c.scene.background_hdri || c.scene.texture_dir;
}

bool mayBeEmpty(const GenConfig &c)
{
    return hasTags(c) && c.scenario.subject.tags.tags_per_scene.min < 1;
}

bool always(const GenConfig &)
{
    return true;
}

#define TEXT(text) TAGMILL_TR("Compat", text)

constexpr auto table = std::to_array<CompatDifference>({
    {"family_tables", &Behaviour::peerFamilyTables, TEXT("tag16h5 uses only 16 of its 30 ids, and five dictionaries count with 8 modules and 36 bits"),
     TEXT("Every family has all its ids, its own modules and its own bits"), familyTablesDiffer},
    {"aspect_seeds", &Behaviour::aspectSeedsIgnored, TEXT("seeds.layout, lighting, camera and noise have no effect"),
     TEXT("Each of seeds.layout, lighting, camera and noise starts the chance of its own aspect"), [](const GenConfig &c) { const SeedsConfig &s = c.dataset.seeds; return s.layout || s.lighting || s.camera || s.noise; }},
    {"material", &Behaviour::fixedMaterial, TEXT("Tags have roughness 0.8 and specular 0.2 whatever tag.material says, unless it is randomised"),
     TEXT("Tags have the roughness and the specular of tag.material"), [](const GenConfig &c) { return hasTags(c) && !c.tag.material.randomize; }},
    {"spacing", &Behaviour::firstFamilySpacing, TEXT("Tags of a grid are spaced by the first family's modules, and their quiet zones may overlap"),
     TEXT("The largest modules of a scene set the gap, and quiet zones that would overlap are refused"), familiesDifferInGrid},
    {"facing_away", &Behaviour::tagsMayFaceDown, TEXT("About half of the flying tags face away from every camera"),
     TEXT("Flying tags face up"), isFlying},
    {"collisions", &Behaviour::flyingMayCollide, TEXT("Flying tags may cut through or hide each other"),
     TEXT("Flying tags keep apart, and the camera's own target is not hidden"), isFlying},
    {"ppm", &Behaviour::ppmFromFov, TEXT("The distance for a ppm follows from camera.fov even when a focal length or K is given, with render-tag's idea of tag size and grid"),
     TEXT("The ppm holds for the lens that is given, counted on the black border at the target's depth"), [](const GenConfig &c) { return c.camera.ppm_constraint && hasRandomPoses(c); }},
    {"target_size", &Behaviour::targetSizeFromMarkers, TEXT("Targets keep twice the distance from the image border they need, boards by their markers' size alone"),
     TEXT("Targets keep the distance from the image border that their print needs"), hasRandomPoses},
    {"image_position", &Behaviour::pixelWithoutLens, TEXT("The image position of a target is aimed at without the lens distortion"),
     TEXT("The image position of a target is aimed at through the lens"), [](const GenConfig &c) { return hasRandomPoses(c) && hasLens(c); }},
    {"equal_roll", &Behaviour::equalRollIgnored, TEXT("Equal min_roll and max_roll mean no roll"),
     TEXT("Equal min_roll and max_roll mean that roll"), [](const GenConfig &c) { return c.camera.min_roll == c.camera.max_roll && c.camera.min_roll != 0; }},
    {"single_sweep", &Behaviour::singleSceneSweepRandom, TEXT("A sweep of one scene draws at random instead of taking its start"),
     TEXT("A sweep of one scene takes its start"), [](const GenConfig &c) { return !hasRandomPoses(c) && c.dataset.num_scenes == 1; }},
    {"sweep_aim", &Behaviour::sweepsLookAtOrigin, TEXT("Sweeps look at the origin, not at the target"),
     TEXT("Sweeps look at the target"), [](const GenConfig &c) { return !hasRandomPoses(c); }},
    {"board_frame", &Behaviour::boardFrameIsHalf, TEXT("Only the inner quarter of a board must lie in the picture, so boards are often cut"),
     TEXT("The whole board lies in the picture"), hasBoard},
    {"tag_frame", &Behaviour::tagFrameIsBorder, TEXT("A tag's quiet zone may be cut by the border of the picture"),
     TEXT("The camera's own target lies in the picture with its quiet zone"), [](const GenConfig &c) { return hasTags(c) && c.tag.margin_bits > 0; }},
    {"facing_limit", &Behaviour::looseFacing, TEXT("Poses up to 84° are found first and refused above 80° later"),
     TEXT("Poses are never steeper than 80°"), always},
    {"lens_limit", &Behaviour::lensBeyondItsLimit, TEXT("Targets may be placed where the lens polynomial has turned back, as if seen there"),
     TEXT("Targets are placed only where the lens can see"), hasLens},
    {"pose_failure", &Behaviour::poseFailureEndsScene, TEXT("A camera without a pose ends its scene instead of starting another attempt"),
     TEXT("A camera without a pose starts another attempt at its scene, when scenes are validated"), always},
    {"validator", &Behaviour::validatorWithoutLens, TEXT("Scenes are validated without lens distortion, boards not at all"),
     TEXT("Scenes are validated as the camera sees them, boards too"), [](const GenConfig &c) { return hasBoard(c) || hasLens(c); }},
    {"noise_seed", &Behaviour::noiseSeedOverwritten, TEXT("A given seed of the sensor noise is replaced"),
     TEXT("A given seed of the sensor noise is kept"), [](const GenConfig &c) { return c.camera.sensor_noise && c.camera.sensor_noise->single.seed; }},
    {"overscan", &Behaviour::shortInverse, TEXT("The raw frame's size comes from an inverse lens that has not converged"),
     TEXT("The raw frame holds all that the lens sees, and a lens that cannot be undone is refused"), hasLens},
    {"occluder_size", &Behaviour::occluderSizeOfLastObject, TEXT("Occluders take the size of the last object for all; before boards they have none"),
     TEXT("Occluders take the size of each target"), hasOccluders},
    {"occluder_view", &Behaviour::occluderViewFlipped, TEXT("Plates are looked for in a picture turned upside down"),
     TEXT("Plates are looked for in the picture as it is"), [](const GenConfig &c) { return hasOccluders(c) && isOffCentre(c); }},
    {"texture_paths", &Behaviour::texturePaths, TEXT("Recipes name texture files of tags and boards, which Tagmill does not need"),
     TEXT("Recipes name no texture files of targets; they are geometry"), always},
    {"patterns", &Behaviour::peerPatterns, TEXT("Boards have render-tag's own ChArUco pattern and AprilGrid, which OpenCV and Kalibr do not know"),
     TEXT("Boards are those of OpenCV and Kalibr, as tagmill.charuco and tagmill.aprilgrid say"), hasBoard},
    {"missing_assets", &Behaviour::missingAssetsPass, TEXT("A missing background picture is noticed only when scenes are validated, a missing texture folder never"),
     TEXT("A missing background picture or texture folder is refused"), hasAssets},
    {"empty_scenes", &Behaviour::emptyScenesRefused, TEXT("A scene must hold at least one tag"),
     TEXT("Scenes may hold no tag: tags_per_scene may be 0 or a range from 0"), mayBeEmpty},
    {"sensor_width", &Behaviour::sensorWidthForgotten, TEXT("Depth of field is that of a sensor 36 mm wide, whatever sensor_width_mm says"),
     TEXT("Depth of field follows sensor_width_mm or tagmill.pixel_pitch_um; 36 mm are assumed only without either, with a warning"), hasFocus},
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

GenConfig withoutUnusedOwnKeys(GenConfig config)
{
    if (config.isCompat()) {
        TagmillConfig own;
        own.present = config.tagmill.present;
        own.compat = config.tagmill.compat;
        own.mode = config.tagmill.mode;
        config.tagmill = std::move(own);
    }
    return config;
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

std::string compatMarkdown()
{
    std::string out = "\n## Differences to render-tag\n\nA config without a `tagmill:` section, or with `compat: render-tag` in it, means what render-tag means by it. "
                      "With `tagmill: {format: 1}` the right column holds.\n\n| id | as render-tag | Tagmill |\n| --- | --- | --- |\n";
    for (const CompatDifference &difference : table)
        out += "| `" + std::string(difference.id) + "` | " + std::string(difference.text) + " | " + std::string(difference.corrected) + " |\n";
    return out;
}

} // namespace tagmill
