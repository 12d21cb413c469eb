// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tagmill {

/// Brackets of a JSON text nest no deeper: writing and comparing what was read is recursive, so a text that is not trusted
/// is asked first.
inline bool isShallowJson(std::string_view text, int deepest = 200)
{
    int depth = 0;
    bool isText = false;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isText) {
            i += c == '\\';
            isText = c != '"';
        } else if (c == '"') {
            isText = true;
        } else if (c == '[' || c == '{') {
            if (++depth > deepest)
                return false;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return true;
}

} // namespace tagmill
