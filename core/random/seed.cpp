// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/random/seed.h"

#include "core/files.h"

#include <charconv>

namespace tagmill {

std::int64_t deriveSeed(std::int64_t master, std::string_view context, std::int64_t step)
{
    // Two decimal numbers of at most 20 characters, two colons and a short name: no allocation.
    char text[96];
    char *const end = text + sizeof text;
    char *at = std::to_chars(text, end, master).ptr;
    *at++ = ':';
    at += context.copy(at, 48);
    *at++ = ':';
    at = std::to_chars(at, end, step).ptr;
    const Sha256 digest = sha256(std::string_view(text, static_cast<size_t>(at - text)));
    const std::uint32_t word = static_cast<std::uint32_t>(digest[0]) << 24 | static_cast<std::uint32_t>(digest[1]) << 16
                               | static_cast<std::uint32_t>(digest[2]) << 8 | static_cast<std::uint32_t>(digest[3]);
    return word & 0x7FFFFFFFu;
}

} // namespace tagmill
