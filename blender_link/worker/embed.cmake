# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUTPUT, a .cpp holding the .py files of FOLDER named in MODULES, so that nothing must be installed.
set(text "// Made by blender_link/worker/embed.cmake from the worker's .py files; do not edit.\n")
string(APPEND text "#include \"blender_link/worker_payload.h\"\n\n#include <array>\n\nnamespace tagmill {\n\n"
    "std::span<const WorkerSource> workerSources()\n{\n    static constexpr auto sources = std::to_array<WorkerSource>({\n")
foreach(module ${MODULES})
    file(READ ${FOLDER}/${module}.py source)
    string(APPEND text "{\"${module}\", R\"__py__(${source})__py__\"},\n")
endforeach()
string(APPEND text "    });\n    return sources;\n}\n\n} // namespace tagmill\n")
file(WRITE ${OUTPUT} "${text}")
