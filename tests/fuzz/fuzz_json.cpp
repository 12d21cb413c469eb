// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_document.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return tagmill::test::fuzzDocument(data, size, tagmill::TextFormat::Json);
}
