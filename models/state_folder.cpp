// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state_folder.h"

#include "models/path_text.h"

#include <QDir>

namespace tagmill {

std::filesystem::path stateFolder()
{
    const std::filesystem::path given = filePath(qEnvironmentVariable("XDG_STATE_HOME"));
    const std::filesystem::path home = given.is_absolute() ? given : filePath(QDir::homePath()) / ".local/state";
    return home / "tagmill";
}

} // namespace tagmill
