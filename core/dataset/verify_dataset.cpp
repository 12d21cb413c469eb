// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/verify_dataset.h"

#include "core/config/job_spec.h"
#include "core/dataset/checksums.h"
#include "core/dataset/dataset_job.h"
#include "core/dataset/dataset_sources.h"
#include "core/files.h"
#include "core/parallel_work.h"
#include "core/scene/render_scene.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

/// Made after the checksums, by us.
constexpr auto unlistedFiles = std::to_array<std::string_view>(
    {"checksums.json", "audit_report.json", "audit_dashboard.html", "telemetry.ndjson", "QUARANTINE", "scene_recipes.json", "README.md"});

class Verifier
{
public:
    Verifier(fs::path dataset, Executor &executor)
        : m_dataset(std::move(dataset))
        , m_executor(executor)
    {
    }

    Result<Verification> run(const Progress &progress)
    {
        TAGMILL_TRY(m_sums, readChecksums(m_dataset, m_found.problems));
        m_found.files = static_cast<int>(m_sums.files.size());
        TAGMILL_CHECK(checkListed(subprogress(progress, 0, 0.6)));
        checkUnlisted();
        std::error_code ec;
        if (fs::exists(m_dataset / ".tagmill" / "job.json", ec)) // else made by others: nothing to hold it against
            TAGMILL_CHECK(checkJob(subprogress(progress, 0.6, 1)));
        return std::move(m_found);
    }

private:
    void add(std::string_view id, const std::string &name, Severity severity = Severity::Error)
    {
        m_found.problems.push_back({std::string(id), severity, name, {}, 0, {name}});
    }

    Result<> forAll(size_t count, const Progress &progress, const std::function<void(size_t)> &body) { return forEach(m_executor, count, progress, "verifying", body); }

    Result<> checkListed(const Progress &progress)
    {
        const std::vector<std::pair<std::string, std::string>> files(m_sums.files.begin(), m_sums.files.end());
        std::vector<std::string_view> faults(files.size());
        TAGMILL_CHECK(forAll(files.size(), progress, [&](size_t i) { faults[i] = faultOf(m_dataset / files[i].first, files[i].second); }));
        for (size_t i = 0; i < files.size(); ++i)
            if (!faults[i].empty())
                add(faults[i], files[i].first);
        return {};
    }

    std::string_view faultOf(const fs::path &path, const std::string &sum) const
    {
        std::error_code ec;
        if (fs::exists(path, ec) && (!fs::is_regular_file(path, ec) || leadsOutside(path, m_dataset)))
            return "verify.link";
        const auto hash = fileSha256(path);
        if (!hash)
            return fs::exists(path, ec) ? "verify.unreadable" : "verify.missing";
        return *hash == sum ? std::string_view() : "verify.changed";
    }

    void checkUnlisted()
    {
        // A picture nobody listed is in the way of whoever takes the folder for its content; a note beside it is not.
        for (const char *folder : {"", "images"}) {
            std::vector<std::string> names;
            std::error_code ec;
            for (fs::directory_iterator it(m_dataset / folder, ec), end; !ec && it != end; it.increment(ec)) {
                const bool isOurs = std::find(unlistedFiles.begin(), unlistedFiles.end(), it->path().filename().string()) != unlistedFiles.end();
                const std::string name = (fs::path(folder) / it->path().filename()).generic_string();
                if (!it->is_directory(ec) && !isOurs && m_sums.files.count(name) == 0)
                    names.push_back(name);
            }
            std::sort(names.begin(), names.end());
            for (const std::string &name : names)
                add("verify.unlisted", name, *folder ? Severity::Error : Severity::Warning);
        }
    }

    Result<> checkJob(const Progress &progress)
    {
        std::error_code ec;
        const fs::path file = m_dataset / "job_spec.json";
        if (fs::exists(file, ec) && !fs::is_regular_file(file, ec)) // listed already
            return {};
        Report report;
        const auto spec = readJobSpec(file, report);
        m_found.problems.insert(m_found.problems.end(), report.problems.begin(), report.problems.end());
        if (!spec) {
            m_found.problems.push_back(spec.error().problem);
            return {};
        }
        if (jobHash(spec->scene_config, spec->global_seed) != m_sums.job)
            add("verify.other_job", "checksums.json");
        m_found.scenesPlanned = spec->scene_config.dataset.num_scenes;
        return checkResults(progress);
    }

    Result<> checkResults(const Progress &progress)
    {
        const std::vector<fs::path> files = sceneResultFiles(m_dataset);
        std::vector<std::vector<Problem>> faults(files.size());
        std::vector<int> ids(files.size(), -1);
        const auto readAndCheck = [&](size_t i) {
            const auto result = readSceneResult(files[i]);
            if (!result) {
                faults[i].push_back(result.error().problem);
                return;
            }
            ids[i] = result->sceneId;
            faults[i] = faultsOf(*result, files[i].lexically_relative(m_dataset).string());
        };
        TAGMILL_CHECK(forAll(files.size(), progress, readAndCheck));
        for (const auto &list : faults)
            m_found.problems.insert(m_found.problems.end(), list.begin(), list.end());
        std::sort(ids.begin(), ids.end());
        int firstMissing = -1;
        for (int id = 0; id < m_found.scenesPlanned; ++id) {
            if (std::binary_search(ids.begin(), ids.end(), id))
                ++m_found.scenes;
            else if (firstMissing < 0)
                firstMissing = id;
        }
        if (firstMissing >= 0) {
            const std::string missing = std::to_string(m_found.scenesPlanned - m_found.scenes);
            m_found.problems.push_back({"verify.incomplete", Severity::Error, {}, {}, 0, {missing, std::to_string(m_found.scenesPlanned), std::to_string(firstMissing)}});
        }
        return {};
    }

    std::vector<Problem> faultsOf(const SceneResult &result, const std::string &name) const
    {
        std::vector<Problem> faults;
        const auto fault = [&](std::string_view id) { // once a file, of however many frames
            if (std::none_of(faults.begin(), faults.end(), [id](const Problem &problem) { return problem.id == id; }))
                faults.push_back({std::string(id), Severity::Error, name, {}, 0, {name}});
        };
        if (result.job != m_sums.job)
            fault("verify.other_job");
        if (result.frames.size() != result.recipe.cameras.size())
            fault("verify.result_changed");
        // The fingerprint of a scene with textures would open files elsewhere; --resume looks at those.
        const bool isAlone = !result.recipe.world.background_hdri && !result.recipe.world.texture_path;
        const auto isTrue = [&result](const FrameResult &frame) {
            SceneRecipe recipe = result.recipe; // a recipe in render-tag's words does not say that it was drawn
            if (result.identityOf(frame).starts_with("engine=RASTERIZER"))
                recipe.renderer_options.mode = ImageMode::Preview;
            const auto fingerprint = frameFingerprint(recipe, frame.cameraIndex, result.identityOf(frame));
            return fingerprint && *fingerprint == frame.fingerprint;
        };
        for (const FrameResult &frame : result.frames) {
            const auto listed = m_sums.files.find("images/" + frame.image);
            if (listed == m_sums.files.end() || listed->second != frame.image_sha256)
                fault("verify.not_merged");
            else if (isAlone && !isTrue(frame))
                fault("verify.result_changed");
        }
        return faults;
    }

    const fs::path m_dataset;
    Executor &m_executor;
    Checksums m_sums;
    Verification m_found;
};

} // namespace

bool Verification::passed() const
{
    return std::none_of(problems.begin(), problems.end(), [](const Problem &problem) { return problem.severity == Severity::Error; });
}

Result<Verification> verifyDataset(const fs::path &dataset, Executor &executor, const Progress &progress)
{
    std::error_code ec;
    if (!fs::is_directory(dataset, ec))
        return makeError(Errc::NotFound, "dataset.not_found", {dataset.string()});
    return Verifier(dataset, executor).run(progress);
}

} // namespace tagmill
