// SPDX-License-Identifier: GPL-3.0-or-later
// The user's cluster profiles, each a file of his config folder.
#pragma once

#include "core/config/cluster_profile.h"

namespace tagmill {

/// Where profiles have names.
std::filesystem::path clusterProfileFolder();
/// Those that are there, sorted.
std::vector<std::string> clusterProfileNames();
/// By its name or file; empty: the cluster's defaults. Errors: NotFound cluster.no_profile and those of readClusterProfile().
Result<ClusterProfile> chosenClusterProfile(const std::string &nameOrFile, Report &report);

} // namespace tagmill
