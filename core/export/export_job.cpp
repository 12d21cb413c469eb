// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/export_job.h"
#include "core/dataset/dataset_sources.h"

#include "core/dataset/json_writer.h"
#include "core/number_text.h"
#include "core/truth/image_polygon.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <unordered_map>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

/// Nothing when the file is no PNG.
std::optional<Size2i> pngSize(const fs::path &file)
{
    std::array<unsigned char, 24> head{};
    std::ifstream in(file, std::ios::binary);
    if (!in.read(reinterpret_cast<char *>(head.data()), head.size()) || std::string_view(reinterpret_cast<char *>(head.data()) + 1, 3) != "PNG")
        return std::nullopt;
    const auto number = [&](size_t at) { return head[at] << 24 | head[at + 1] << 16 | head[at + 2] << 8 | head[at + 3]; };
    const Size2i size{number(16), number(20)};
    return size.width > 0 && size.height > 0 ? std::optional(size) : std::nullopt;
}

/// Of its target, when that is a plain file inside the dataset.
std::optional<fs::path> imageInside(const fs::path &dataset, const fs::path &image)
{
    std::error_code ec;
    const fs::path target = fs::canonical(image, ec);
    if (ec || !fs::is_regular_file(target, ec) || leadsOutside(target, dataset))
        return std::nullopt;
    return target;
}

bool hasCamera(const DetectionRecord &record)
{
    return record.k_matrix(0, 0) > 0 && record.k_matrix != Matrix3::Identity() && record.resolution.width > 0;
}

std::vector<double> cameraKey(const CameraModel &camera)
{
    std::vector<double> key = camera.distortionCoefficients();
    for (const double number : {double(camera.resolution().width), double(camera.resolution().height), double(static_cast<int>(camera.distortionModel())),
                                camera.k()(0, 0), camera.k()(1, 1), camera.k()(0, 2), camera.k()(1, 2)})
        key.push_back(number);
    return key;
}

std::string className(const DetectionRecord &record)
{
    std::string name = record.tag_family;
    if (record.record_type == RecordType::Board && record.board_definition)
        name += '_' + std::to_string(record.board_definition->cols) + 'x' + std::to_string(record.board_definition->rows);
    return name;
}

size_t pointCount(const DetectionRecord &record)
{
    return record.record_type == RecordType::Board ? record.keypoints.size() : record.corners.size();
}

} // namespace

ExportJob::ExportJob(const Dataset &d, const ExportOptions &o, const FormatDesc &f, ExportFolder &place, Report &r, const Progress &p)
    : dataset(d)
    , options(o)
    , format(f)
    , folder(place)
    , report(r)
    , progress(p)
{
}

PixelOrigin ExportJob::origin() const
{
    return options.pixel_origin.value_or(format.origin);
}

size_t ExportJob::corner(size_t i) const
{
    constexpr std::array<size_t, 4> aprilTag{1, 0, 3, 2};
    return options.corner_order == CornerOrder::AprilTag ? aprilTag[i] : i;
}

Vector4 ExportJob::tagRotation(const Vector4 &q) const
{
    // AprilTag's frame of the same tag is ours turned by 180° about z: q·(0, 0, 0, 1).
    return options.corner_order == CornerOrder::AprilTag ? Vector4(-q[3], q[2], -q[1], q[0]) : q;
}

Result<> ExportJob::step(size_t done)
{
    if (!reportProgress(progress, static_cast<double>(done) / static_cast<double>(std::max<size_t>(frames.size(), 1)), "exporting"))
        return makeError(Errc::Cancelled, "cancelled");
    return {};
}

bool ExportJob::findImage(ExportFrame &frame)
{
    if (frame.source->image.empty()) { // a link out of the dataset
        report.add(Severity::Warning, "export.image_outside", frame.source->image_id, {frame.source->image_id});
        return false;
    }
    if (!frame.source->imageExists) {
        report.add(Severity::Warning, "export.image_missing", frame.source->image_id, {frame.source->image.string()});
        return false;
    }
    if (!imageInside(dataset.dir, frame.source->image)) {
        report.add(Severity::Warning, "export.image_outside", frame.source->image_id, {frame.source->image.string()});
        return false;
    }
    if (frame.size.width <= 0)
        frame.size = pngSize(frame.source->image).value_or(Size2i{});
    if (frame.size.width <= 0)
        report.add(Severity::Warning, "export.no_size", frame.source->image_id);
    return frame.size.width > 0;
}

void ExportJob::findCamera(ExportFrame &frame)
{
    for (const DetectionRecord &record : records(frame)) {
        if (!hasCamera(record))
            continue;
        const CameraModel camera = recordCamera(record);
        const auto [known, isNew] = m_cameraIndex.try_emplace(cameraKey(camera), cameras.size());
        frame.camera = known->second;
        if (isNew)
            cameras.push_back(camera);
        return;
    }
}

Result<> ExportJob::plan()
{
    const bool isSplit = !options.split.shares.empty();
    for (size_t i = 0; isSplit && i < options.split.shares.size(); ++i)
        parts.emplace_back(splitNames[i]);
    if (!isSplit)
        parts.emplace_back("all");
    std::unordered_map<std::string, int> names;
    for (const DatasetFrame &source : dataset.frames) {
        if (!reportProgress(progress, 0, "planning the export"))
            return makeError(Errc::Cancelled, "cancelled");
        ExportFrame frame;
        frame.source = &source;
        frame.size = source.resolution;
        if (format.hasImages && !findImage(frame)) {
            ++summary.left_out;
            continue;
        }
        if (format.hasCameras)
            findCamera(frame);
        frame.name = plainName(source.image_id);
        if (const int again = names[frame.name]++; again > 0)
            frame.name += "_" + std::to_string(again + 1);
        frame.file = frame.name + ".png";
        frame.part = isSplit ? options.split.partOf(source.sceneId, source.image_id) : 0;
        frames.push_back(std::move(frame));
    }
    for (const std::string &part : parts)
        summary.parts.push_back({part, 0});
    for (const ExportFrame &frame : frames)
        ++summary.parts[frame.part].frames;
    for (const ExportSummary::Part &part : summary.parts)
        if (part.frames == 0)
            report.add(Severity::Warning, "export.part_empty", {}, {part.name});
    summary.frames = static_cast<int>(frames.size());
    return frames.empty() ? Result<>(makeError(Errc::InvalidValue, "export.no_frames", {dataset.dir.string()})) : Result<>();
}

TargetClasses::TargetClasses(const ExportJob &job)
{
    for (const ExportFrame &frame : job.frames) {
        for (const DetectionRecord &record : job.records(frame)) {
            const size_t points = pointCount(record);
            const bool isUsable = record.record_type == RecordType::Tag ? points == 4 : points > 0;
            if (!isUsable || find(className(record), record.record_type, points))
                continue;
            std::string name = className(record);
            m_all.push_back({std::move(name), record.record_type, points});
        }
    }
}

std::optional<size_t> TargetClasses::find(const std::string &name, RecordType type, size_t points) const
{
    for (size_t i = 0; i < m_all.size(); ++i)
        if (m_all[i].name == name && m_all[i].type == type && m_all[i].points == points)
            return i;
    return std::nullopt;
}

std::optional<size_t> TargetClasses::indexOf(const DetectionRecord &record) const
{
    return find(className(record), record.record_type, pointCount(record));
}

std::vector<LabelledPoint> labelledPoints(const ExportJob &job, const DetectionRecord &record)
{
    std::vector<LabelledPoint> points;
    if (record.record_type == RecordType::Tag) {
        for (size_t i = 0; i < record.corners.size(); ++i) {
            const size_t at = record.corners.size() == 4 ? job.corner(i) : i;
            points.push_back({job.pixel(record.corners[at]), record.corners_state.at(at)});
        }
        return points;
    }
    for (size_t i = 0; i < record.keypoints.size(); ++i) {
        const std::optional<Vector2> &keypoint = record.keypoints[i];
        points.push_back({keypoint ? std::optional(job.pixel(*keypoint)) : std::nullopt, record.keypoints_state.at(i)});
    }
    return points;
}

std::string quotedText(std::string_view text)
{
    return JsonWriter().value(text).take();
}

std::string numberList(std::span<const double> numbers)
{
    std::string text = "[";
    for (const double number : numbers)
        text.append(text.size() > 1 ? ", " : "").append(pythonFloat(number));
    return text + "]";
}

} // namespace tagmill
