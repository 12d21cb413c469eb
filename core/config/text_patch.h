// SPDX-License-Identifier: GPL-3.0-or-later
// Changes a text so that it means another map, touching only the bytes that must change. Private to core/config.
#pragma once

#include "core/config/document.h"
#include "core/config/text_tree.h"

namespace tagmill {

Result<TextTree> parseText(std::string_view text, TextFormat format);

struct PatchedText
{
    std::string text;
    TextTree tree; ///< of the new text
};

/// The text patched to mean `wanted`. When no patch does that (the value lies in an alias, a merge …), the whole
/// top-level section is written anew, and as a last resort the whole text. Error InvalidValue when the format cannot
/// express the value.
Result<PatchedText> patchText(std::string_view text, const TextTree &tree, TextFormat format, const Value &wanted);

} // namespace tagmill
