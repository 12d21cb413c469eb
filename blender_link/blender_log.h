// SPDX-License-Identifier: GPL-3.0-or-later
// What Blender says while it works: progress, commentary nobody reads, and lines that matter.
#pragma once

#include <QByteArray>

#include <optional>

namespace tagmill {

/// The fraction of the samples done, from a line of Cycles ("… | Sample 4/16") or EEVEE ("Rendering 26 / 64 samples").
std::optional<double> sampleProgress(const QByteArray &line);

/// Running commentary of each step of a render; in a log it would push out what matters.
bool isCommentary(const QByteArray &line);

} // namespace tagmill
