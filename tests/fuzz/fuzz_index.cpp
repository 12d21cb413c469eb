// SPDX-License-Identifier: GPL-3.0-or-later
// An index of anyone: what is taken for a dataset can be walked, whatever its bytes. The hash at its
// end is left out, or no input but the corpus would ever come past it.
#include "core/dataset/dataset_index.h"
#include "core/dataset/record_json.h"
#include "core/files.h"
#include "tests/fuzz/fuzz_document.h"

#include <unistd.h>

#include <fstream>

using namespace tagmill;
using test::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const std::filesystem::path file = std::filesystem::temp_directory_path() / ("tagmill_fuzz_index_" + std::to_string(::getpid()));
    std::ofstream(file, std::ios::binary | std::ios::trunc).write(reinterpret_cast<const char *>(data), static_cast<std::streamsize>(size));
    const auto dataset = datasetOfIndex(file, "/dataset", IndexCheck::AllButHash);
    std::filesystem::remove(file);
    if (!dataset)
        return 0;
    for (const DatasetFrame &frame : dataset->frames) {
        require(isSinglePathComponent(frame.image_id) && frame.image.parent_path() == "/dataset/images");
        for (const DetectionRecord &record : dataset->recordsOf(frame)) {
            require(record.corners_state.size() == record.corners.size());
            JsonWriter json;
            writeRecord(json, record, RecordStyle::Ours);
        }
    }
    for (const Problem &problem : dataset->problems)
        require(!problem.sentence().empty());
    return 0;
}
