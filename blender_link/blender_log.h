// SPDX-License-Identifier: GPL-3.0-or-later
// What Blender says while it works: progress, commentary nobody reads, and lines that matter.
#pragma once

#include "blender_link/rpc.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace tagmill {

/// The fraction of the samples done, from a line of Cycles ("… | Sample 4/16") or EEVEE ("Rendering 26 / 64 samples").
std::optional<double> sampleProgress(const QByteArray &line);

/// Running commentary of each step of a render; in a log it would push out what matters.
bool isCommentary(const QByteArray &line);

/// The last 200 lines that matter.
class BlenderLog
{
public:
    /// Tells of each whole line, commentary included.
    void add(const QByteArray &bytes, const std::function<void(const QByteArray &line)> &eachLine);
    QString tail() const { return m_lines.join(QLatin1Char('\n')); }
    /// The last three lines in one, for a message; "none" when there is none.
    std::string lastWords() const;

private:
    rpc::LineSplitter m_splitter;
    QStringList m_lines;
};

} // namespace tagmill
