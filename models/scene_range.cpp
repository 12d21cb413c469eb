// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scene_range.h"

#include <QRegularExpression>

#include <algorithm>

namespace tagmill {

std::optional<SceneRange> SceneRange::fromText(const QString &text)
{
    static const QRegularExpression part(QStringLiteral("^\\s*(\\d{1,9})\\s*(?:[-–…]\\s*(\\d{1,9})\\s*)?$"));
    SceneRange range;
    if (text.trimmed().isEmpty())
        return range;
    for (const QString &one : text.split(QLatin1Char(','))) {
        const auto match = part.match(one);
        if (!match.hasMatch())
            return std::nullopt;
        const int first = match.captured(1).toInt(), last = match.hasCaptured(2) ? match.captured(2).toInt() : first;
        range.m_parts.emplace_back(std::minmax(first, last));
    }
    return range;
}

bool SceneRange::contains(int scene) const
{
    return isAll() || std::any_of(m_parts.begin(), m_parts.end(), [&](const auto &part) { return part.first <= scene && scene <= part.second; });
}

} // namespace tagmill
