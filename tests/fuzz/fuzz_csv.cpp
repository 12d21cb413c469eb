// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_records.h"

using namespace tagmill;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    return test::fuzzRecords(16 + size % 97, [&](const RecordReading &reading) { return readGroundTruthCsv(sourceOfText(text), reading); });
}
