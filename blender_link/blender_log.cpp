// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/blender_log.h"

#include <algorithm>
#include <charconv>

namespace tagmill {

namespace {

/// "4/16" or "26 / 64" at `text`.
std::optional<double> fraction(const char *text, const char *end)
{
    int done = 0, total = 0;
    auto parsed = std::from_chars(text, end, done);
    if (parsed.ec != std::errc())
        return {};
    while (parsed.ptr != end && (*parsed.ptr == ' ' || *parsed.ptr == '/'))
        ++parsed.ptr;
    if (std::from_chars(parsed.ptr, end, total).ec != std::errc() || total <= 0 || done < 0)
        return {};
    return std::min(1.0, static_cast<double>(done) / total);
}

} // namespace

std::optional<double> sampleProgress(const QByteArray &line)
{
    for (const QByteArray &word : {QByteArray("Sample "), QByteArray("Rendering ")})
        if (const qsizetype at = line.lastIndexOf(word); at >= 0)
            if (const auto found = fraction(line.constData() + at + word.size(), line.constData() + line.size()))
                return found;
    return {};
}

bool isCommentary(const QByteArray &line)
{
    return line.trimmed().isEmpty() || line.startsWith("Fra:") || line.startsWith(" Time:") || line.startsWith("Saved:");
}

} // namespace tagmill
