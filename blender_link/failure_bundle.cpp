// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/failure_bundle.h"

#include "core/config/job_spec.h"
#include "core/dataset/dataset_job.h"
#include "core/dataset/scene_result.h"
#include "core/files.h"

#include <QString>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

/// As a shell would take it as one word.
std::string quoted(const std::string &word)
{
    std::string text = "'";
    for (const char c : word)
        text += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return text + "'";
}

std::string instructions(const SceneFailure &failure, const GenConfig &config)
{
    std::string command = "tagmill generate --job job_spec.json --scene-ids " + std::to_string(failure.recipe.scene_id) + " -o again";
    for (const std::string &blender : failure.blenders)
        command += " --blender " + quoted(blender);
    if (failure.device != "CPU")
        command += " --device " + QString::fromStdString(failure.device).toLower().toStdString();
    for (const auto &asset : {config.scene.background_hdri, config.scene.texture_dir, config.tag.texture_path})
        if (asset && !asset->empty())
            command += " --allow-assets " + quoted(fs::path(*asset).parent_path().string());
    return failure.frame + " could not be rendered: " + failure.error
        + "\n\nrecipe.json    the scene's recipe\njob_spec.json  the job it belongs to\nworker.log     the last lines of the last worker that tried\n\n"
          "In this folder, this command renders the scene alone:\n\n    "
        + command + "\n";
}

} // namespace

fs::path failureFolder(const fs::path &dataset, int sceneId)
{
    return dataset / "failures" / sceneResultPath({}, sceneId).stem();
}

Result<> writeFailure(const fs::path &dataset, const SceneFailure &failure)
{
    const fs::path folder = failureFolder(dataset, failure.recipe.scene_id);
    Report report;
    TAGMILL_TRY(const JobSpec spec, readJobSpec(jobSpecFile(dataset), report));
    TAGMILL_CHECK(ensureWritableFolder(folder));
    TAGMILL_CHECK(writeFileAtomically(folder / "recipe.json", "[" + recipeToJson(failure.recipe) + "]\n"));
    TAGMILL_CHECK(writeFileAtomically(folder / "job_spec.json", jobSpecToJson(spec, folder)));
    TAGMILL_CHECK(writeFileAtomically(folder / "worker.log", failure.log + "\n"));
    return writeFileAtomically(folder / "README.txt", instructions(failure, spec.scene_config));
}

} // namespace tagmill
