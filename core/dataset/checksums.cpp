// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/checksums.h"

#include "core/dataset/record_json.h"
#include "core/files.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tagmill {

namespace fs = std::filesystem;
using Json = nlohmann::json;

namespace {

/// A path that stays in the dataset.
bool isInside(const std::string &name)
{
    const fs::path path(name);
    return !name.empty() && path.is_relative() && std::all_of(path.begin(), path.end(), [](const fs::path &part) { return isSinglePathComponent(part.string()); });
}

} // namespace

Result<Checksums> readChecksums(const fs::path &dataset, std::vector<Problem> &problems)
{
    const fs::path file = dataset / "checksums.json";
    std::error_code ec;
    if (!fs::exists(file, ec))
        return makeError(Errc::NotFound, "verify.no_checksums", {dataset.string()});
    TAGMILL_TRY(const std::string text, readPlainFile(file));
    try {
        const Json json = Json::parse(text);
        Checksums sums;
        sums.job = json.at("job_id").get<std::string>();
        for (const auto &[name, hash] : json.at("files").items()) {
            if (isInside(name))
                sums.files[name] = hash.get<std::string>();
            else
                problems.push_back({"verify.outside", Severity::Error, name, file.string(), 0, {name}});
        }
        return sums;
    } catch (const Json::exception &e) {
        return makeError(Errc::Parse, "verify.broken_checksums", {file.string(), e.what()});
    }
}

} // namespace tagmill
