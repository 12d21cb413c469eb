// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/submitted_jobs.h"

#include "core/files.h"
#include "core/state_folder.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

/// Tokens are ours to make: nothing but what a UUID has becomes the name of a file.
bool isToken(const std::string &text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || c == '-'; });
}

fs::path memoryOf(const ClusterJob &job)
{
    return submissionMemory() / job.token;
}

/// Of all that is said in a job.json but when it was submitted.
Result<std::string> fingerprint(const fs::path &folder)
{
    TAGMILL_TRY(const std::string text, readFile(clusterFolder(folder) / "job.json"));
    nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
    if (json.is_object())
        json.erase("submitted");
    return hex(sha256(json.is_object() ? json.dump() : text));
}

} // namespace

fs::path submissionMemory()
{
    return stateFolder() / "submitted";
}

Result<> rememberSubmission(const fs::path &folder, const ClusterJob &job)
{
    TAGMILL_TRY(const std::string print, fingerprint(folder));
    TAGMILL_CHECK(ensureWritableFolder(memoryOf(job).parent_path()));
    return writeFileAtomically(memoryOf(job), print);
}

Result<> checkIsOurs(const fs::path &folder, const ClusterJob &job)
{
    if (isToken(job.token)) {
        const auto known = readFile(memoryOf(job)), now = fingerprint(folder);
        if (known && now && *known == *now)
            return {};
    }
    return makeError(Errc::InvalidValue, "cluster.not_ours", {folder.string()});
}

} // namespace tagmill
