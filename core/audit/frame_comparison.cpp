// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/frame_comparison.h"

#include "core/audit/picture_verdict.h"
#include "core/dataset/json_writer.h"
#include "core/dataset/scene_result.h"
#include "core/parallel_work.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

enum class Sameness { Unknown, Other, Same };

struct FramePair
{
    const DatasetFrame *base, *experiment;
    Sameness recipe = Sameness::Unknown;
};

void keepName(std::optional<std::string> &path)
{
    if (path)
        path = fs::path(*path).filename().string();
}

/// Of a recipe what stands before its cameras.
std::string sceneText(SceneRecipe recipe)
{
    recipe.scene_id = 0;
    recipe.random_seed = 0; // the renderer's
    recipe.renderer = {};
    recipe.renderer_options = {};
    recipe.cameras.clear();
    keepName(recipe.world.background_hdri);
    keepName(recipe.world.texture_path);
    for (ObjectRecipe &object : recipe.objects) {
        object.texture_path.reset(); // never read: targets are geometry
        if (object.tag)
            keepName(object.tag->texture_base_path);
    }
    return recipeToJson(recipe);
}

std::string cameraText(const SceneRecipe &recipe, size_t camera)
{
    SceneRecipe alone;
    alone.isCompat = recipe.isCompat;
    alone.cameras = {recipe.cameras[camera]};
    alone.cameras.front().name.reset();
    alone.cameras.front().truth_time = TruthTime::Mid; // of the records
    return recipeToJson(alone);
}

/// Of one scene.
void judgeRecipes(const Dataset &base, const Dataset &experiment, std::span<FramePair> pairs)
{
    const int scene = pairs.front().base->sceneId;
    const auto a = readSceneRecipe(sceneResultPath(base.dir, scene)), b = readSceneRecipe(sceneResultPath(experiment.dir, scene));
    if (!a || !b)
        return;
    const bool isSameScene = sceneText(*a) == sceneText(*b);
    for (FramePair &pair : pairs) {
        const auto camera = static_cast<size_t>(pair.base->cameraIndex);
        if (camera >= a->cameras.size() || camera >= b->cameras.size())
            continue;
        pair.recipe = isSameScene && cameraText(*a, camera) == cameraText(*b, camera) ? Sameness::Same : Sameness::Other;
    }
}

/// A point of the truth as one detector counts it, and where it finds it.
std::map<std::tuple<TagDetector, bool, double, double>, Vector2> foundPoints(const PictureVerdict &verdict)
{
    std::map<std::tuple<TagDetector, bool, double, double>, Vector2> points;
    for (const DetectorVerdict &detector : verdict.detectors)
        for (const FoundPoint &point : detector.points)
            points[{detector.detector, detector.isBoard, point.truth.x(), point.truth.y()}] = point.found;
    return points;
}

void compareCorners(const ComparedPictures &pictures, const std::vector<DetectionRecord> &records, ComparedFrame &out)
{
    const auto base = foundPoints(judgePicture(pictures.a, records)), experiment = foundPoints(judgePicture(pictures.b, records));
    for (const auto &[truth, found] : base) {
        const auto other = experiment.find(truth);
        if (other == experiment.end()) {
            ++out.onlyInBase;
            continue;
        }
        Residual residual;
        residual.offset = other->second - found;
        out.corners.add(residual);
    }
    out.onlyInExperiment = static_cast<int>(experiment.size()) - static_cast<int>(out.corners.count);
}

ComparedFrame comparedFrame(const Dataset &base, const Dataset &experiment, const FramePair &pair)
{
    ComparedFrame frame;
    frame.image_id = pair.base->image_id;
    const auto pictures = comparePictures(base, *pair.base, experiment, *pair.experiment);
    if (!pictures) {
        frame.problem = pictures.error().problem;
        return frame;
    }
    frame.pixels = pictures->difference;
    if (!frame.isSame())
        compareCorners(*pictures, base.recordsOf(*pair.base), frame);
    return frame;
}

bool isWorse(const ComparedFrame &a, const ComparedFrame &b)
{
    return std::tuple(!a.problem, a.pixels.psnr_db) < std::tuple(!b.problem, b.pixels.psnr_db);
}

/// Where each scene begins in pairs that are sorted by it, and their end.
std::vector<size_t> sceneBegins(const std::vector<FramePair> &pairs)
{
    std::vector<size_t> begins;
    for (size_t i = 0; i < pairs.size(); ++i)
        if (i == 0 || pairs[i].base->sceneId != pairs[i - 1].base->sceneId)
            begins.push_back(i);
    begins.push_back(pairs.size());
    return begins;
}

} // namespace

int FrameComparison::same() const
{
    return static_cast<int>(std::count_if(frames.begin(), frames.end(), [](const ComparedFrame &frame) { return frame.isSame(); }));
}

Result<FrameComparison> compareFrames(const Dataset &base, const Dataset &experiment, Executor &executor, const Progress &progress)
{
    constexpr double recipesPart = 0.1;
    FrameComparison comparison;
    std::vector<FramePair> pairs;
    for (const DatasetFrame &frame : base.frames)
        if (const DatasetFrame *other = experiment.frameOf(frame.image_id))
            pairs.push_back({&frame, other});
    comparison.baseAlone = static_cast<int>(base.frames.size() - pairs.size());
    comparison.experimentAlone = static_cast<int>(experiment.frames.size() - pairs.size());
    const std::vector<size_t> begins = sceneBegins(pairs);
    TAGMILL_CHECK(forEach(executor, begins.size() - 1, subprogress(progress, 0, recipesPart), "comparing recipes", [&](size_t i) {
        judgeRecipes(base, experiment, std::span(pairs).subspan(begins[i], begins[i + 1] - begins[i]));
    }));
    const auto count = [&](Sameness sameness) { return static_cast<int>(std::count_if(pairs.begin(), pairs.end(), [&](const FramePair &pair) { return pair.recipe == sameness; })); };
    comparison.otherRecipe = count(Sameness::Other);
    comparison.unknownRecipe = count(Sameness::Unknown);
    std::erase_if(pairs, [](const FramePair &pair) { return pair.recipe != Sameness::Same; });
    comparison.frames.resize(pairs.size());
    TAGMILL_CHECK(forEach(executor, pairs.size(), subprogress(progress, recipesPart, 1), "comparing pictures", [&](size_t i) { comparison.frames[i] = comparedFrame(base, experiment, pairs[i]); }));
    std::stable_sort(comparison.frames.begin(), comparison.frames.end(), isWorse);
    return comparison;
}

void writeFrameComparison(JsonWriter &json, const FrameComparison &comparison)
{
    json.beginObject().field("compared", static_cast<int>(comparison.frames.size())).field("same", comparison.same()).field("other_recipe", comparison.otherRecipe).field("unknown_recipe", comparison.unknownRecipe);
    json.field("base_alone", comparison.baseAlone).field("experiment_alone", comparison.experimentAlone).key("different").beginArray();
    for (const ComparedFrame &frame : comparison.frames) {
        if (frame.isSame())
            continue;
        json.beginObject().field("image_id", frame.image_id);
        if (frame.problem) {
            json.field("problem", frame.problem->sentence());
        } else {
            json.field("psnr_db", frame.pixels.psnr_db).field("pixels_differ", frame.pixels.share).field("largest_difference", frame.pixels.largest).field("mean_difference", frame.pixels.mean);
            json.key("corners").beginObject();
            writeSums(json, frame.corners);
            json.endObject().field("only_in_base", frame.onlyInBase).field("only_in_experiment", frame.onlyInExperiment);
        }
        json.endObject();
    }
    json.endArray().endObject();
}

} // namespace tagmill
