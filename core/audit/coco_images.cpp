// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/coco_images.h"

#include <fstream>
#include <string_view>

namespace tagmill {

namespace {

constexpr std::string_view key = "\"file_name\"";
constexpr size_t chunk = 1u << 20, longestEntry = 4096;

/// The text that stands behind a key; nothing when it does not end.
std::optional<std::string_view> valueBehind(std::string_view text)
{
    const size_t colon = text.find_first_not_of(" \t\r\n");
    if (colon == std::string_view::npos || text[colon] != ':')
        return {};
    const size_t open = text.find_first_not_of(" \t\r\n", colon + 1);
    if (open == std::string_view::npos || text[open] != '"')
        return {};
    const size_t close = text.find('"', open + 1);
    return close == std::string_view::npos ? std::nullopt : std::optional(text.substr(open + 1, close - open - 1));
}

} // namespace

std::optional<std::set<std::string, std::less<>>> cocoImages(const std::filesystem::path &dir)
{
    std::error_code ec;
    const std::filesystem::path file = dir / "coco_labels.json";
    if (!std::filesystem::is_regular_file(file, ec) || std::filesystem::is_symlink(file, ec))
        return {};
    std::set<std::string, std::less<>> names;
    std::ifstream in(file, std::ios::binary);
    std::string text;
    for (bool isEnd = !in; !isEnd;) {
        const size_t kept = text.size();
        text.resize(kept + chunk);
        in.read(text.data() + kept, chunk);
        text.resize(kept + static_cast<size_t>(in.gcount()));
        isEnd = !in;
        size_t at = 0;
        // What begins near the end of the piece is whole in the next one.
        const size_t last = isEnd || text.size() < longestEntry ? text.size() : text.size() - longestEntry;
        for (size_t found = text.find(key); found != std::string::npos && found < last; found = text.find(key, at)) {
            at = found + key.size();
            if (const auto value = valueBehind(std::string_view(text).substr(at, longestEntry)); value && value->find('\\') == std::string_view::npos)
                names.insert(std::filesystem::path(*value).stem().string());
        }
        text.erase(0, std::max(at, last));
    }
    return names;
}

} // namespace tagmill
