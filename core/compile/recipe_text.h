// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand in the text of a recipes file: its recipes one by one, so that a file of any size costs the
// memory of one, and the line of a path. Private to core/compile.
#pragma once

#include "core/result.h"

#include <optional>
#include <string_view>

namespace tagmill {

/// Deeper than any recipe; a text made to exhaust the stack is refused.
inline constexpr int maxRecipeDepth = 32;

struct RecipeText
{
    std::string_view text; ///< one value, not yet parsed
    int line = 1;          ///< where it begins
};

/// The elements of a list, or one bare value. Only brackets, strings and commas are looked at.
class RecipeTexts
{
public:
    explicit RecipeTexts(std::string_view text);

    bool isList() const { return m_isList; }
    /// Nothing at the end. Error Parse: nested too deeply, cut off, or not divided by commas.
    Result<std::optional<RecipeText>> next();

private:
    void skipBlanks();
    Result<RecipeText> takeValue();
    Error fail(std::string_view id, std::string argument) const;

    std::string_view m_text;
    size_t m_at = 0;
    int m_line = 1;
    bool m_isList = false, m_isFirst = true, m_isAtEnd = false;
};

/// Line of a path ("cameras[1].intrinsics.fov") in one valid JSON value, or of its nearest parent; 1-based.
int lineOfJsonPath(std::string_view text, std::string_view path);

} // namespace tagmill
