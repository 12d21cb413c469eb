// SPDX-License-Identifier: GPL-3.0-or-later
// Floor textures of a folder. render-tag takes them as the file system lists them; sorted, a scene has the
// same floor on every machine.
#include "core/compile/compiler.h"

#include <algorithm>
#include <array>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

bool isImage(const fs::path &path)
{
    constexpr std::array<std::string_view, 5> endings{".png", ".jpg", ".jpeg", ".tif", ".tiff"};
    std::string ending = path.extension().string();
    for (char &c : ending)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

} // namespace

Result<std::vector<std::string>> listTextures(const fs::path &dir)
{
    std::error_code failed;
    if (!fs::is_directory(dir, failed))
        return makeError(Errc::NotFound, "compile.no_textures", {dir.string()}, "scene.texture_dir");
    std::vector<std::string> files;
    fs::recursive_directory_iterator it(dir, fs::directory_options::skip_permission_denied, failed);
    for (; !failed && it != fs::recursive_directory_iterator(); it.increment(failed))
        if (isImage(it->path()))
            files.push_back(it->path().generic_string());
    if (failed)
        return makeError(Errc::Io, "compile.no_textures", {dir.string()}, "scene.texture_dir");
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace tagmill
