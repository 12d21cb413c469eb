// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/blender_log.h"

#include <algorithm>
#include <charconv>

namespace tagmill {

namespace {

constexpr int LinesKept = 200;

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
    const bool isGreeting = line.startsWith("(InteractiveConsole)") || line.startsWith("Type \"help\", \"copyright\"") || (line.startsWith("Python ") && line.contains("[GCC"));
    return isGreeting || line.trimmed().isEmpty() || line.startsWith("Fra:") || line.startsWith(" Time:") || line.startsWith("Saved:");
}

void BlenderLog::add(const QByteArray &bytes, const std::function<void(const QByteArray &)> &eachLine)
{
    m_splitter.add(bytes);
    while (const auto line = m_splitter.next()) {
        if (!isCommentary(*line))
            m_lines += QString::fromUtf8(*line);
        if (m_lines.size() > LinesKept)
            m_lines.removeFirst();
        eachLine(*line);
    }
}

std::string BlenderLog::lastWords() const
{
    if (m_lines.isEmpty())
        return "none";
    return m_lines.mid(std::max<qsizetype>(0, m_lines.size() - 3)).join(QStringLiteral(" | ")).toStdString();
}

} // namespace tagmill
