// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/cluster_profiles.h"

#include <QStandardPaths>

#include <algorithm>

namespace tagmill {

namespace fs = std::filesystem;

fs::path clusterProfileFolder()
{
    return fs::path(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation).toStdString()) / "Tagmill" / "clusters";
}

std::vector<std::string> clusterProfileNames()
{
    std::vector<std::string> names;
    std::error_code ec;
    for (fs::directory_iterator at(clusterProfileFolder(), ec), end; !ec && at != end; at.increment(ec))
        if (at->path().extension() == ".yaml" && !at->path().stem().has_extension()) // a name with a dot is taken for a file
            names.push_back(at->path().stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

Result<ClusterProfile> chosenClusterProfile(const std::string &nameOrFile, Report &report)
{
    if (nameOrFile.empty())
        return ClusterProfile();
    const fs::path file = clusterProfilePath(nameOrFile, clusterProfileFolder());
    std::error_code ec;
    if (!fs::exists(file, ec))
        return makeError(Errc::NotFound, "cluster.no_profile", {nameOrFile, file.string()});
    return readClusterProfile(file, report);
}

} // namespace tagmill
