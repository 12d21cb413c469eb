// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/set_aside.h"

#include <unordered_set>

namespace tagmill {

namespace fs = std::filesystem;

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
        if (ec && ec != std::errc::no_such_file_or_directory)
            return makeError(Errc::Io, "file.unwritable", {frame.image.string(), ec.message()});
    }
    return folder;
}

} // namespace tagmill
