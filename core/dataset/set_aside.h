// SPDX-License-Identifier: GPL-3.0-or-later
// Setting frames aside: their pictures move to .tagmill/aside/N/, where nobody reads them and nothing is lost, and a run that
// resumes renders them again.
#pragma once

#include "core/dataset/dataset.h"

#include <filesystem>
#include <string>
#include <vector>

namespace tagmill {

/// The folder they lie in now; those without a picture have nothing to move. Halfway stopped by an error, what has moved goes
/// back. Error: Io.
Result<std::filesystem::path> setAside(const Dataset &dataset, const std::vector<std::string> &imageIds);
/// Pictures that were not made again go from that folder back to their place; where there is a newer one the old one stays. The
/// first error of several: Io.
Result<> restoreAside(const std::filesystem::path &folder);

} // namespace tagmill
