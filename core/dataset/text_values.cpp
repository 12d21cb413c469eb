// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/text_values.h"

namespace tagmill {

std::vector<std::string> csvCells(std::string_view line)
{
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    std::vector<std::string> out(1);
    bool isQuoted = false;
    for (size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"' && isQuoted && i + 1 < line.size() && line[i + 1] == '"')
            out.back() += line[++i];
        else if (line[i] == '"')
            isQuoted = !isQuoted;
        else if (line[i] == ',' && !isQuoted)
            out.emplace_back();
        else
            out.back() += line[i];
    }
    return out;
}

} // namespace tagmill
