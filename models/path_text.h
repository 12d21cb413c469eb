// SPDX-License-Identifier: GPL-3.0-or-later
// Paths between the standard library and Qt, byte for byte.
#pragma once

#include <QFile>
#include <QString>

#include <filesystem>

namespace tagmill {

inline QString pathText(const std::filesystem::path &path) { return QFile::decodeName(path.c_str()); }
inline std::filesystem::path filePath(const QString &path) { return QFile::encodeName(path).toStdString(); }

} // namespace tagmill
