// SPDX-License-Identifier: GPL-3.0-or-later
// SceneRange: scenes as people write them: "3", "0-9", "0-9, 20"; nothing written means all.
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace tagmill {

class SceneRange
{
public:
    /// Nothing when it cannot be read.
    static std::optional<SceneRange> fromText(const QString &text);

    bool isAll() const { return m_parts.empty(); }
    bool contains(int scene) const;
    bool operator==(const SceneRange &) const = default;

private:
    std::vector<std::pair<int, int>> m_parts; ///< first and last
};

} // namespace tagmill
