// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a dataset never decodes an image and writes nothing into its folder.
#include "core/dataset/dataset_builder.h"
#include "core/dataset/dataset_index.h"
#include "core/dataset/dataset_sources.h"
#include "core/dataset/record_files.h"
#include "core/dataset/scene_result.h"

#include <algorithm>
#include <map>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t worthAnIndex = 4 << 20; ///< bytes of JSON; less is read as quickly

Error cancelled()
{
    return makeError(Errc::Cancelled, "cancelled");
}

Result<> addResults(const std::vector<fs::path> &files, DatasetBuilder &builder, Executor &executor, const Progress &progress)
{
    constexpr size_t filesAtOnce = 256; ///< read, then added: what waits is little
    for (size_t begin = 0; begin < files.size(); begin += filesAtOnce) {
        if (!reportProgress(progress, static_cast<double>(begin) / static_cast<double>(files.size()), "reading results"))
            return cancelled();
        const size_t count = std::min(filesAtOnce, files.size() - begin);
        std::vector<Report> reports(count);
        std::vector<std::vector<FrameResult>> results(count);
        executor.parallelFor(count, [&](size_t i) {
            Result<std::vector<FrameResult>> read = readFrameResults(files[begin + i], reports[i]);
            if (read)
                results[i] = *std::move(read);
            else
                reports[i].problems.push_back(std::move(read).error().problem);
        });
        for (size_t i = 0; i < count; ++i) {
            for (Problem &problem : reports[i].problems)
                builder.report().problems.push_back(std::move(problem));
            addFrames(files[begin + i], results[i], builder);
            results[i].clear();
        }
    }
    return {};
}

Result<> addRecordFile(const fs::path &file, SourceKind kind, const RecordReading &reading)
{
    const auto open = [&file] { return sourceOfFile(file); };
    if (kind == SourceKind::Coco)
        return readCoco(open, reading);
    TAGMILL_TRY(const ByteSource source, open());
    return kind == SourceKind::RichTruth ? readRichTruth(source, reading) : readGroundTruthCsv(source, reading);
}

Result<> addRecordFiles(const DatasetSources &sources, std::int64_t bytes, DatasetBuilder &builder, Executor &executor, const Progress &progress)
{
    std::int64_t done = 0;
    for (const fs::path &file : sources.files) {
        RecordReading reading{file.string(), executor, builder.report(), {}};
        reading.record = [&](const DetectionRecord &record) { builder.add(builder.frame(record.image_id).frame, record); };
        reading.image = [&](const std::string &name, Size2i size) { builder.frame(fs::path(name).stem().string(), name, size); };
        reading.progress = [&](std::int64_t read) {
            return reportProgress(progress, static_cast<double>(done + read) / static_cast<double>(std::max<std::int64_t>(1, bytes)), "reading records");
        };
        const Result<> result = addRecordFile(file, sources.kind, reading);
        if (!result && (result.error().code == Errc::Cancelled || sources.files.size() == 1))
            return result.error();
        if (!result)
            builder.report().problems.push_back(result.error().problem); // the other shards go on
        std::error_code ec;
        done += static_cast<std::int64_t>(fs::file_size(file, ec));
    }
    return {};
}

using ImageNames = std::optional<std::vector<std::string>>;

/// Which pictures are there; those no record speaks of are frames too.
void matchPictures(Dataset &dataset, const ImageNames &found, bool withUnlabelled, Report &report)
{
    static const std::vector<std::string> none;
    const std::vector<std::string> &names = found ? *found : none;
    std::vector<bool> isLabelled(names.size());
    int missing = 0;
    std::string firstMissing;
    size_t next = 0; // frames and names mostly have one order
    for (DatasetFrame &frame : dataset.frames) {
        const std::string_view name = std::string_view(frame.image.native()).substr(frame.image.native().rfind('/') + 1);
        if (next == names.size() || names[next] != name)
            next = static_cast<size_t>(std::lower_bound(names.begin(), names.end(), name) - names.begin());
        frame.imageExists = next < names.size() && names[next] == name && !isLabelled[next];
        if (frame.imageExists)
            isLabelled[next++] = true;
        std::error_code ec;
        if (!frame.imageExists && (!found || fs::is_symlink(frame.image, ec)))
            frame.image.clear(); // it leads elsewhere, or nowhere: nobody opens it
        if (!frame.imageExists && ++missing == 1)
            firstMissing = frame.image_id;
    }
    if (!names.empty() && missing > 0)
        report.add(Severity::Notice, "dataset.image_unknown", firstMissing, {std::to_string(missing), firstMissing});
    const size_t labelled = dataset.frames.size();
    for (size_t i = 0; withUnlabelled && i < names.size(); ++i) {
        if (isLabelled[i] || !names[i].ends_with(".png"))
            continue;
        dataset.frames.push_back(frameOfImage(dataset.dir, names[i].substr(0, names[i].size() - 4)));
        dataset.frames.back().imageExists = true;
    }
    if (dataset.frames.size() > labelled)
        std::sort(dataset.frames.begin(), dataset.frames.end(), comesBefore);
}

void noteSizes(const Dataset &dataset, Report &report)
{
    std::map<std::string, int> sizes;
    for (const DatasetFrame &frame : dataset.frames)
        if (frame.resolution.width > 0)
            ++sizes[std::to_string(frame.resolution.width) + "x" + std::to_string(frame.resolution.height)];
    if (sizes.size() < 2)
        return;
    std::string text;
    for (const auto &[size, count] : sizes)
        text += (text.empty() ? "" : ", ") + size + ": " + std::to_string(count);
    report.add(Severity::Notice, "dataset.sizes_differ", {}, {text.substr(0, 200)});
}

/// From the index where it is fresh, else from the files.
Result<Dataset> readRecords(const fs::path &dir, const DatasetSources &sources, Executor &executor, const Progress &progress)
{
    const SourceStamp stamp = stampOf(sources, dir); // before reading: what is written meanwhile is another dataset
    if (sources.kind != SourceKind::Nothing) {
        if (auto dataset = readIndex(dir, sources, stamp, executor)) {
            dataset->sources = stamp;
            return *std::move(dataset);
        }
    }
    DatasetBuilder builder(dir);
    if (sources.kind == SourceKind::Results)
        TAGMILL_CHECK(addResults(sources.files, builder, executor, progress));
    else
        TAGMILL_CHECK(addRecordFiles(sources, stamp.bytes, builder, executor, progress));
    Dataset dataset = builder.take();
    dataset.sources = stamp;
    if (sources.kind != SourceKind::Results && stamp.bytes >= worthAnIndex)
        writeIndexToCache(dataset, sources, executor);
    return dataset;
}

std::shared_ptr<const Dataset> withPictures(Dataset dataset, const ImageNames &pictures, bool withUnlabelled, Report &report)
{
    matchPictures(dataset, pictures, withUnlabelled, report);
    noteSizes(dataset, report);
    dataset.problems.insert(dataset.problems.begin(), report.problems.begin(), report.problems.end());
    return std::make_shared<const Dataset>(std::move(dataset));
}

} // namespace

Result<std::shared_ptr<const Dataset>> readDataset(const fs::path &dir, Executor &executor, const Progress &progress)
{
    std::error_code ec;
    const fs::path absolute = fs::absolute(dir, ec).lexically_normal();
    Report report;
    const DatasetSources sources = findSources(absolute, report);
    if (sources.kind == SourceKind::Nothing && !sources.isStarted)
        return makeError(Errc::NotFound, "dataset.not_found", {dir.string()});
    // At the same time: pictures are written before the results that speak of them, and those were listed just now.
    std::optional<Result<Dataset>> records;
    ImageNames pictures;
    Report pictureReport;
    executor.parallelFor(2, [&](size_t part) {
        if (part == 0)
            records = readRecords(absolute, sources, executor, progress);
        else
            pictures = presentImages(absolute, pictureReport);
    });
    TAGMILL_TRY(Dataset dataset, *std::move(records));
    report.problems.insert(report.problems.end(), pictureReport.problems.begin(), pictureReport.problems.end());
    if (sources.kind == SourceKind::Csv && dataset.recordCount > 0)
        report.add(Severity::Notice, "dataset.csv.no_camera", {}, {}, sources.files.front().string());
    return withPictures(std::move(dataset), pictures, sources.kind != SourceKind::Results && sources.kind != SourceKind::Nothing, report);
}

Result<std::shared_ptr<const Dataset>> readDataset(const fs::path &dir, const Progress &progress)
{
    ThreadExecutor executor;
    return readDataset(dir, executor, progress);
}

Result<std::shared_ptr<const Dataset>> readRichTruthFile(const fs::path &file, Executor &executor, const Progress &progress)
{
    std::error_code ec;
    const fs::path absolute = fs::absolute(file, ec).lexically_normal();
    const DatasetSources source{SourceKind::RichTruth, {absolute}};
    DatasetBuilder builder(absolute.parent_path());
    TAGMILL_CHECK(addRecordFiles(source, static_cast<std::int64_t>(fs::file_size(absolute, ec)), builder, executor, progress));
    Report report;
    const ImageNames pictures = presentImages(absolute.parent_path(), report);
    return withPictures(builder.take(), pictures, false, report);
}

Result<std::shared_ptr<const Dataset>> readRichTruthFile(const fs::path &file, const Progress &progress)
{
    ThreadExecutor executor;
    return readRichTruthFile(file, executor, progress);
}

} // namespace tagmill
