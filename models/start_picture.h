// SPDX-License-Identifier: GPL-3.0-or-later
// What a file or folder looks like, for lists of recent ones: a config as its first camera will see it, a dataset by its first
// picture.
#pragma once

#include "core/config/document.h"

#include <QImage>

namespace tagmill {

/// `longest` pixels at most; null when there is nothing to see. For jobs: it compiles a scene, or reads a picture.
QImage startPicture(const ConfigDocument &document, int longest);
QImage startPicture(const std::filesystem::path &path, int longest);

} // namespace tagmill
