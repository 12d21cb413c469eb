// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/state_folder.h"

#include <cstdlib>

namespace tagmill {

namespace fs = std::filesystem;

fs::path stateFolder()
{
    const char *const given = std::getenv("XDG_STATE_HOME"), *const home = std::getenv("HOME");
    if (given && fs::path(given).is_absolute())
        return fs::path(given) / "tagmill";
    return fs::path(home ? home : "/") / ".local/state/tagmill";
}

} // namespace tagmill
