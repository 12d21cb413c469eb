// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/set_aside.h"

#include <unordered_set>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> filesIn(const fs::path &folder)
{
    std::error_code ec;
    std::vector<fs::path> files;
    for (auto it = fs::directory_iterator(folder, ec); !ec && it != fs::directory_iterator(); it.increment(ec))
        files.push_back(it->path());
    return files;
}

} // namespace

Result<fs::path> setAside(const Dataset &dataset, const std::vector<std::string> &imageIds)
{
    std::error_code ec;
    const fs::path all = dataset.dir / ".tagmill" / "aside";
    fs::create_directories(all, ec);
    fs::path folder;
    bool isNew = false;
    for (int number = 1; !isNew && !ec; ++number) {
        folder = all / std::to_string(number);
        isNew = fs::create_directory(folder, ec);
    }
    if (!isNew)
        return makeError(Errc::Io, "file.unwritable", {all.string(), ec.message()});
    const std::unordered_set<std::string> wanted(imageIds.begin(), imageIds.end());
    for (const DatasetFrame &frame : dataset.frames) {
        if (!wanted.contains(frame.image_id) || !frame.imageExists || frame.image.empty())
            continue;
        fs::rename(frame.image, folder / frame.image.filename(), ec);
        if (ec && ec != std::errc::no_such_file_or_directory) {
            const Error error = makeError(Errc::Io, "file.unwritable", {frame.image.string(), ec.message()});
            (void)restoreAside(folder); // the first error is told
            return error;
        }
    }
    return folder;
}

Result<> restoreAside(const fs::path &folder)
{
    const fs::path images = folder.parent_path().parent_path().parent_path() / "images";
    Result<> done;
    for (const fs::path &file : filesIn(folder)) {
        const fs::path place = images / file.filename();
        std::error_code ec;
        if (fs::symlink_status(place, ec).type() != fs::file_type::not_found)
            continue;
        fs::rename(file, place, ec);
        if (ec && done)
            done = makeError(Errc::Io, "file.unwritable", {place.string(), ec.message()});
    }
    return done;
}

} // namespace tagmill
