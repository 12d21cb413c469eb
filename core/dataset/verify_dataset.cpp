// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/verify_dataset.h"

#include "core/config/job_spec.h"
#include "core/dataset/checksums.h"
#include "core/dataset/dataset_job.h"
#include "core/dataset/dataset_sources.h"
#include "core/files.h"
#include "core/parallel_work.h"
#include "core/scene/fingerprint.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <mutex>
#include <set>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

/// Made after the checksums, by us.
constexpr auto unlistedFiles = std::to_array<std::string_view>(
    {"checksums.json", "audit_report.json", "audit_dashboard.html", "telemetry.ndjson", "QUARANTINE", "scene_recipes.json", "README.md"});

/// At most ten of them in one line.
std::string enumerated(const auto &names)
{
    std::string list;
    size_t count = 0;
    for (const std::string &name : names)
        if (count++ < 10)
            list += (count > 1 ? ", " : "") + name;
    return list;
}

/// The files that recipes name: opened where that is allowed, each once, whatever number of frames shows it.
class Assets
{
public:
    explicit Assets(std::vector<fs::path> folders)
        : m_folders(std::move(folders))
    {
    }

    const std::vector<fs::path> &folders() const { return m_folders; }

    Result<std::string> hashOf(const std::string &path)
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_hashes.find(path);
        return known != m_hashes.end() ? known->second : m_hashes.emplace(path, read(path)).first->second;
    }

    /// What could not be hashed.
    std::vector<Problem> problems() const
    {
        std::vector<Problem> problems;
        for (const std::string &path : m_missing)
            problems.push_back({"verify.asset_missing", Severity::Warning, path, {}, 0, {path}});
        if (!m_elsewhere.empty())
            problems.push_back({"verify.assets_outside", Severity::Warning, {}, {}, 0, {std::to_string(m_elsewhere.size()), enumerated(m_elsewhere)}});
        return problems;
    }

private:
    Result<std::string> read(const std::string &path)
    {
        std::error_code ec;
        const bool isElsewhere = fs::exists(path, ec) && std::all_of(m_folders.begin(), m_folders.end(), [&path](const fs::path &folder) { return leadsOutside(path, folder); });
        Result<std::string> hash = isElsewhere ? makeError(Errc::InvalidValue, "verify.assets_outside") : fileSha256(path);
        if (!hash)
            (isElsewhere ? m_elsewhere : m_missing).insert(path);
        return hash;
    }

    const std::vector<fs::path> m_folders;
    std::mutex m_mutex; ///< scenes are verified side by side and show the same files
    std::map<std::string, Result<std::string>> m_hashes;
    std::set<std::string> m_missing, m_elsewhere;
};

class Verifier
{
public:
    Verifier(fs::path dataset, Executor &executor, std::span<const fs::path> allowed)
        : m_dataset(std::move(dataset))
        , m_executor(executor)
        , m_assets(foldersWith(m_dataset, allowed))
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
    static std::vector<fs::path> foldersWith(const fs::path &dataset, std::span<const fs::path> allowed)
    {
        std::vector<fs::path> folders(allowed.begin(), allowed.end());
        folders.push_back(dataset);
        return folders;
    }

    static Problem faultIn(std::string_view id, const std::string &name, Severity severity = Severity::Error) { return {std::string(id), severity, name, {}, 0, {name}}; }
    static Problem resultChanged(const std::string &name) { return faultIn("verify.result_changed", name); }
    void add(std::string_view id, const std::string &name, Severity severity = Severity::Error) { m_found.problems.push_back(faultIn(id, name, severity)); }

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
        return checkResults(*spec, progress);
    }

    /// Whether all files the job names hold what they held when it was frozen. False where that cannot be told.
    bool areAssetsAsFrozen(const JobSpec &spec) const
    {
        if (!assetsOutside(spec.scene_config, m_assets.folders()).empty())
            return false;
        const auto hash = assetsHash(spec.scene_config);
        return hash && *hash == spec.assets_hash;
    }

    Result<> checkResults(const JobSpec &spec, const Progress &progress)
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
        std::vector<Problem> all;
        for (const auto &list : faults)
            all.insert(all.end(), list.begin(), list.end());
        const auto isStale = [](const Problem &problem) { return problem.id == "verify.stale"; };
        if (std::any_of(all.begin(), all.end(), isStale) && areAssetsAsFrozen(spec))
            for (Problem &problem : all)
                if (isStale(problem)) // the files are not to blame
                    problem = resultChanged(problem.where);
        m_found.problems.insert(m_found.problems.end(), all.begin(), all.end());
        const std::vector<Problem> untold = m_assets.problems();
        m_found.problems.insert(m_found.problems.end(), untold.begin(), untold.end());
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

    std::vector<Problem> faultsOf(const SceneResult &result, const std::string &name)
    {
        std::vector<Problem> faults;
        const auto addOnce = [&](Problem fault) { // a file, of however many frames
            if (std::none_of(faults.begin(), faults.end(), [&](const Problem &problem) { return problem.id == fault.id; }))
                faults.push_back(std::move(fault));
        };
        if (result.job != m_sums.job)
            addOnce(faultIn("verify.other_job", name));
        if (result.frames.size() != result.recipe.cameras.size())
            addOnce(resultChanged(name));
        const std::vector<std::string> assets = recipeAssets(result.recipe);
        size_t known = 0; // each is asked for: all that are missing are told
        for (const std::string &path : assets)
            known += m_assets.hashOf(path) ? 1 : 0;
        const auto isTrue = [&](const FrameResult &frame) {
            SceneRecipe recipe = result.recipe; // a recipe in render-tag's words does not say that it was drawn
            if (result.identityOf(frame).starts_with("engine=RASTERIZER"))
                recipe.renderer_options.mode = ImageMode::Preview;
            const auto fingerprint = frameFingerprint(recipe, frame.cameraIndex, result.identityOf(frame), [this](const std::string &path) { return m_assets.hashOf(path); });
            return fingerprint && *fingerprint == frame.fingerprint;
        };
        for (const FrameResult &frame : result.frames) {
            const auto listed = m_sums.files.find("images/" + frame.image);
            if (listed == m_sums.files.end() || listed->second != frame.image_sha256)
                addOnce(faultIn("verify.not_merged", name));
            else if (known == assets.size() && !isTrue(frame))
                addOnce(assets.empty() ? resultChanged(name) : Problem{"verify.stale", Severity::Error, name, {}, 0, {name, enumerated(assets)}});
        }
        return faults;
    }

    const fs::path m_dataset;
    Executor &m_executor;
    Assets m_assets;
    Checksums m_sums;
    Verification m_found;
};

} // namespace

bool Verification::passed() const
{
    return std::none_of(problems.begin(), problems.end(), [](const Problem &problem) { return problem.severity == Severity::Error; });
}

Result<Verification> verifyDataset(const fs::path &dataset, Executor &executor, const Progress &progress, std::span<const fs::path> allowed)
{
    std::error_code ec;
    if (!fs::is_directory(dataset, ec))
        return makeError(Errc::NotFound, "dataset.not_found", {dataset.string()});
    return Verifier(dataset, executor, allowed).run(progress);
}

} // namespace tagmill
