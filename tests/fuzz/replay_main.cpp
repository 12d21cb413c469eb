// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzzer's function over the files of a folder. A finding ends the program.
#include "core/files.h"

#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

int main(int argc, char **argv)
{
    int files = 0;
    if (argc == 2) {
        for (const auto &entry : std::filesystem::directory_iterator(argv[1])) {
            const auto text = tagmill::readFile(entry.path());
            if (!text)
                return 1;
            std::printf("%s\n", entry.path().c_str());
            std::fflush(stdout);
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(text->data()), text->size());
            ++files;
        }
    }
    std::printf("%d files\n", files);
    return files > 0 ? 0 : 1;
}
