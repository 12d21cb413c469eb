# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUTPUT, a .cpp holding the JSON files of FOLDER named in PRESETS, so that nothing must be installed.
set(text "// Made by core/config/embed_presets.cmake from resources/presets; do not edit.\n")
string(APPEND text "#include \"core/config/preset_files.h\"\n\n#include <array>\n\nnamespace tagmill {\n\n"
    "std::span<const PresetFile> presetFiles()\n{\n    static constexpr auto files = std::to_array<PresetFile>({\n")
foreach(preset ${PRESETS})
    file(READ ${FOLDER}/${preset}.json json)
    string(APPEND text "{\"${preset}\", R\"__json__(${json})__json__\"},\n")
endforeach()
string(APPEND text "    });\n    return files;\n}\n\n} // namespace tagmill\n")
file(WRITE ${OUTPUT} "${text}")
