// SPDX-License-Identifier: GPL-3.0-or-later
// A dataset of 100 000 frames with 10 tag records each: writing its files, reading them for the first time and from the
// index, auditing it (records alone: no pictures are there), and what it takes of memory. Aims: reading ≤ 10 s, from
// the index ≤ 1 s, audit ≤ 3 s on two cores, ≤ 600 bytes a record.
//   build/release/bin/bench_dataset FOLDER [FRAMES]      the folder is written into; about 2.5 GB
#include "core/audit/audit.h"
#include "core/dataset/canonical_files.h"
#include "core/dataset/dataset_index.h"
#include "core/files.h"
#include "tests/bench/synthetic_records.h"

#include <sys/resource.h>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace tagmill;
namespace fs = std::filesystem;

namespace {

/// Time on the clock and at work, of all threads: on a machine that others use the two tell different things.
class Timer
{
public:
    std::string text() const
    {
        char text[80];
        std::snprintf(text, sizeof text, "%.2f s (%.2f s at work)", std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count(), workSeconds() - m_work);
        return text;
    }

private:
    static double workSeconds()
    {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        const auto seconds = [](const timeval &time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6; };
        return seconds(usage.ru_utime) + seconds(usage.ru_stime);
    }

    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    double m_work = workSeconds();
};

long peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

std::vector<AnnotatedImage> images(int frames)
{
    std::vector<AnnotatedImage> all(static_cast<size_t>(frames));
    for (int frame = 0; frame < frames; ++frame) {
        AnnotatedImage &image = all[static_cast<size_t>(frame)];
        image.file_name = "images/" + imageId(frame / camerasOfScene, frame % camerasOfScene) + ".png";
        image.size = {640, 480};
        for (int i = 0; i < recordsPerFrame; ++i)
            image.records.push_back(syntheticTag(frame, i));
    }
    return all;
}

bool write(const fs::path &dir, int frames)
{
    const std::vector<AnnotatedImage> all = images(frames);
    const Timer timer;
    const auto rich = writeFileAtomically(dir / "rich_truth.json", richTruthText(all, RecordStyle::Ours));
    std::printf("writing rich_truth.json: %s, %.2f GB\n", timer.text().c_str(), static_cast<double>(fs::file_size(dir / "rich_truth.json")) * 1e-9);
    const Timer timerCsv;
    const auto csv = writeFileAtomically(dir / "ground_truth.csv", groundTruthCsv(all, RecordStyle::Ours));
    std::printf("writing ground_truth.csv: %s\n", timerCsv.text().c_str());
    return rich && csv;
}

std::shared_ptr<const Dataset> timedRead(const fs::path &dir, const char *what)
{
    const Timer timer;
    const auto dataset = readDataset(dir);
    const std::string time = timer.text();
    if (!dataset) {
        std::fprintf(stderr, "%s\n", dataset.error().text().c_str());
        std::exit(1);
    }
    std::printf("%s: %s, %d records, peak %ld MB\n", what, time.c_str(), (*dataset)->recordCount, peakMegabytes());
    return *dataset;
}

size_t bytesOf(const Dataset &dataset)
{
    size_t bytes = dataset.records.bytes();
    for (const DatasetFrame &frame : dataset.frames) // a path keeps its components as well
        bytes += sizeof(frame) + frame.image_id.capacity() + frame.image.native().size() + 64u * static_cast<size_t>(std::distance(frame.image.begin(), frame.image.end()));
    return bytes;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "bench_dataset FOLDER [FRAMES]\n");
        return 2;
    }
    const fs::path dir = fs::absolute(argv[1]);
    fs::create_directories(dir / "cache");
    setenv("XDG_CACHE_HOME", (dir / "cache").c_str(), 1);
    fs::remove(*indexInCache(dir));
    if (argc > 2 || !fs::exists(dir / "rich_truth.json"))
        if (!write(dir, argc > 2 ? std::atoi(argv[2]) : 100000))
            return 1;
    timedRead(dir, "reading, first time, index written");
    const auto dataset = timedRead(dir, "reading from the index");
    std::printf("in memory: %.0f bytes a record\n", static_cast<double>(bytesOf(*dataset)) / dataset->recordCount);
    ThreadExecutor executor(2);
    const Timer timer;
    const auto report = auditDataset(*dataset, executor);
    std::printf("audit on 2 threads: %s, %ld tags\n", timer.text().c_str(), report ? report->tag_count : -1);
    return 0;
}
