// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/export_job.h"

#include "core/dataset/annotations.h"
#include "core/dataset/json_writer.h"
#include "core/dataset/picture_file.h"
#include "core/number_text.h"
#include "core/truth/image_polygon.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

namespace tagmill {

namespace {

std::string sizeText(Size2i size)
{
    return std::to_string(size.width) + " × " + std::to_string(size.height);
}

struct NamedValue
{
    std::string_view name;
    double value = 0;
};

/// The first number that is finite and yet no number of a picture: learners and tables would choke on it.
std::optional<NamedValue> impossibleValue(const DetectionRecord &record)
{
    constexpr double farthest_px = 1e7, largest = 1e12;
    if (record.record_type == RecordType::Tag && !record.corners.empty() && record.corners.size() != 4)
        return NamedValue{"number of corners", double(record.corners.size())};
    for (const Vector2 &corner : record.corners)
        for (const double value : {corner.x(), corner.y()})
            if (!(std::abs(value) <= farthest_px))
                return NamedValue{"corners", value};
    for (const std::optional<Vector2> &keypoint : record.keypoints)
        for (const double value : {keypoint ? keypoint->x() : 0, keypoint ? keypoint->y() : 0})
            if (!(std::abs(value) <= farthest_px))
                return NamedValue{"keypoints", value};
    std::vector<NamedValue> numbers{{"distance", record.distance}, {"angle_of_incidence", record.angle_of_incidence}, {"pixel_area", record.pixel_area},
                                    {"occlusion_ratio", record.occlusion_ratio}, {"ppm", record.ppm}, {"tag_size_mm", record.tag_size_mm}};
    for (int i = 0; record.position && i < 3; ++i)
        numbers.push_back({"position", (*record.position)[i]});
    for (int i = 0; record.rotation_quaternion && i < 4; ++i)
        numbers.push_back({"rotation_quaternion", (*record.rotation_quaternion)[i]});
    for (int i = 0; i < 9; ++i)
        numbers.push_back({"k_matrix", record.k_matrix(i / 3, i % 3)});
    const auto bad = std::find_if(numbers.begin(), numbers.end(), [](const NamedValue &number) { return !(std::abs(number.value) <= largest); });
    return bad == numbers.end() ? std::nullopt : std::optional(*bad);
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
    , convention{o.pixel_origin.value_or(f.origin), o.corner_order.value_or(CornerOrder::OpenCv)}
{
}

size_t PointConvention::corner(size_t i) const
{
    constexpr std::array<size_t, 4> aprilTag{1, 0, 3, 2};
    return corner_order == CornerOrder::AprilTag ? aprilTag[i] : i;
}

Vector4 PointConvention::tagRotation(const Vector4 &q) const
{
    // AprilTag's frame of the same tag is ours turned by 180° about z: q·(0, 0, 0, 1).
    return corner_order == CornerOrder::AprilTag ? Vector4(-q[3], q[2], -q[1], q[0]) : q;
}

std::string PointConvention::originText() const
{
    return origin == PixelOrigin::Corner ? "corner: pixel i covers [i, i+1), the image's centre is (W/2, H/2); OpenCV's coordinates are these − 0.5"
                                         : "centre: (0, 0) is the centre of the first pixel, as OpenCV counts; Tagmill's own coordinates are these + 0.5";
}

std::string PointConvention::cornerText() const
{
    return corner_order == CornerOrder::AprilTag ? "apriltag: p[0] … p[3] of AprilTag 3, which are TR, TL, BL, BR of the tag's picture as OpenCV draws it"
                                                 : "opencv: TL, TR, BR, BL of the tag's picture as OpenCV draws it";
}

Result<> ExportJob::step(size_t done)
{
    if (!reportProgress(progress, static_cast<double>(done) / static_cast<double>(std::max<size_t>(frames.size(), 1)), "exporting"))
        return makeError(Errc::Cancelled, "cancelled");
    return {};
}

bool ExportJob::findImage(ExportFrame &frame)
{
    const DatasetFrame &source = *frame.source;
    const auto leaveOut = [&](std::string_view id, std::vector<std::string> args) {
        report.add(Severity::Warning, id, source.image_id, std::move(args));
        return false;
    };
    if (source.image.empty()) // a link out of the dataset
        return leaveOut("export.image_outside", {source.image_id});
    const PictureOutline outline = source.imageExists ? pictureOutline(dataset.dir, source.image) : PictureOutline{};
    switch (outline.state) {
    case PictureState::Missing: return leaveOut("export.image_missing", {source.image.string()});
    case PictureState::Foreign: return leaveOut("export.image_outside", {source.image.string()});
    case PictureState::Broken: return leaveOut("export.image_broken", {source.image.string()});
    case PictureState::Whole: break;
    }
    if (frame.size.width <= 0)
        frame.size = outline.size;
    return frame.size == outline.size || leaveOut("export.image_size", {sizeText(outline.size), sizeText(frame.size), source.image.string()});
}

std::vector<DetectionRecord> ExportJob::records(const ExportFrame &frame) const
{
    std::vector<DetectionRecord> records = dataset.recordsOf(*frame.source);
    std::erase_if(records, [](const DetectionRecord &record) { return impossibleValue(record).has_value(); });
    for (DetectionRecord &record : records)
        if (record.resolution.width <= 0)
            record.resolution = frame.size; // a table of detections does not tell it
    return records;
}

void ExportJob::tellImpossibleRecords(const ExportFrame &frame)
{
    constexpr int mostListed = 1000;
    for (const DetectionRecord &record : dataset.recordsOf(*frame.source))
        if (const auto bad = impossibleValue(record); bad && ++m_impossible <= mostListed)
            report.add(Severity::Warning, "export.record_left_out", frame.source->image_id, {std::to_string(record.tag_id), std::string(bad->name), shortNumber(bad->value)});
}

bool ExportJob::findCamera(ExportFrame &frame)
{
    const std::vector<DetectionRecord> all = records(frame);
    const DetectionRecord *record = firstWithCamera(all);
    if (!record)
        return false;
    const CameraModel camera = recordCamera(*record);
    const auto [known, isNew] = m_cameraIndex.try_emplace(cameraKey(camera), cameras.size());
    frame.camera = known->second;
    if (isNew)
        cameras.push_back(camera);
    return true;
}

const DetectionRecord *firstWithCamera(const std::vector<DetectionRecord> &records)
{
    const auto found = std::ranges::find_if(records, hasCamera);
    return found != records.end() ? &*found : nullptr;
}

Result<> ExportJob::plan()
{
    const bool isSplit = !options.split.shares.empty();
    for (size_t i = 0; isSplit && i < options.split.shares.size(); ++i)
        parts.emplace_back(splitNames[i]);
    if (!isSplit)
        parts.emplace_back("all");
    std::unordered_map<std::string, int> names;
    int unknown = 0, quarantined = 0;
    TAGMILL_TRY(const Annotations annotations, readAnnotations(dataset.dir));
    for (const DatasetFrame &source : dataset.frames) {
        if (!reportProgress(progress, 0, "planning the export"))
            return makeError(Errc::Cancelled, "cancelled");
        if (annotations.tagsOf(source.image_id) & (1u << quarantineTag)) {
            ++quarantined;
            ++summary.left_out;
            continue;
        }
        ExportFrame frame;
        frame.source = &source;
        frame.size = source.resolution;
        if (format.hasImages && !findImage(frame)) {
            ++summary.left_out;
            continue;
        }
        tellImpossibleRecords(frame);
        if (format.hasCameras && !findCamera(frame)) {
            ++unknown;
            ++summary.left_out;
            continue;
        }
        frame.name = plainName(source.image_id);
        if (const int again = names[frame.name]++; again > 0)
            frame.name += "_" + std::to_string(again + 1);
        frame.file = frame.name + ".png";
        frame.part = isSplit ? options.split.partOf(source.sceneId, source.image_id) : 0;
        frames.push_back(std::move(frame));
    }
    if (quarantined > 0)
        report.add(Severity::Notice, "export.quarantined", {}, {std::to_string(quarantined)});
    if (unknown > 0)
        report.add(Severity::Warning, "export.no_camera_of_frames", {}, {std::to_string(unknown)});
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

TargetClass targetClass(const DetectionRecord &record)
{
    return {className(record), record.record_type, pointCount(record)};
}

TargetClasses::TargetClasses(const ExportJob &job)
{
    for (const ExportFrame &frame : job.frames) {
        for (const DetectionRecord &record : job.records(frame)) {
            const size_t points = pointCount(record);
            const bool isUsable = record.record_type == RecordType::Tag ? points == 4 : points > 0;
            if (!isUsable || find(className(record), record.record_type, points))
                continue;
            m_all.push_back(targetClass(record));
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

std::vector<LabelledPoint> labelledPoints(const PointConvention &convention, const DetectionRecord &record)
{
    std::vector<LabelledPoint> points;
    if (record.record_type == RecordType::Tag) {
        for (size_t i = 0; i < record.corners.size(); ++i) {
            const size_t at = record.corners.size() == 4 ? convention.corner(i) : i;
            points.push_back({convention.pixel(record.corners[at]), record.corners_state.at(at)});
        }
        return points;
    }
    for (size_t i = 0; i < record.keypoints.size(); ++i) {
        const std::optional<Vector2> &keypoint = record.keypoints[i];
        points.push_back({keypoint ? std::optional(convention.pixel(*keypoint)) : std::nullopt, record.keypoints_state.at(i)});
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
