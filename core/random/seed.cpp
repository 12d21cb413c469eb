// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/random/seed.h"

#include "core/files.h"

#include <charconv>

namespace tagmill {

std::int64_t deriveSeed(std::int64_t master, std::string_view context, std::int64_t step, SeedWidth width)
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
    std::uint64_t word = 0;
    for (size_t i = 0; i < (width == SeedWidth::Bits31 ? 4u : 8u); ++i)
        word = word << 8 | digest[i];
    return static_cast<std::int64_t>(word & (width == SeedWidth::Bits31 ? 0x7FFFFFFFu : 0x7FFFFFFFFFFFFFFFu));
}

} // namespace tagmill
