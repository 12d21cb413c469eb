// SPDX-License-Identifier: GPL-3.0-or-later
// ExportJob: what a format's writer works with. Private to core/export.
#pragma once

#include "core/export/export.h"
#include "core/export/export_folder.h"
#include "core/optics/camera_model.h"

#include <map>
#include <span>

namespace tagmill {

class JsonWriter;

/// How points are said: where (0, 0) is, and in which order a tag's corners stand.
struct PointConvention
{
    PixelOrigin origin = PixelOrigin::Corner;
    CornerOrder corner_order = CornerOrder::OpenCv;

    Vector2 pixel(const Vector2 &corner_origin) const { return fromCornerOrigin(corner_origin, origin); }
    /// Which of our corners stands at place i.
    size_t corner(size_t i) const;
    /// The pose of a tag in the frame that belongs to the corner order.
    Vector4 tagRotation(const Vector4 &wxyz) const;
    /// What a person reads of either.
    std::string originText() const;
    std::string cornerText() const;
};

struct ExportFrame
{
    const DatasetFrame *source = nullptr;
    std::string name;    ///< a plain file name without extension, unique in the export
    std::string file;    ///< of its picture
    size_t part = 0;     ///< index into ExportJob::parts
    Size2i size;
    std::optional<size_t> camera; ///< index into ExportJob::cameras; none when no record tells it
};

struct FormatDesc;

class ExportJob
{
public:
    ExportJob(const Dataset &dataset, const ExportOptions &options, const FormatDesc &format, ExportFolder &folder, Report &report, const Progress &progress);

    const Dataset &dataset;
    const ExportOptions &options;
    const FormatDesc &format;
    ExportFolder &folder;
    Report &report;
    const Progress &progress;
    std::vector<std::string> parts;   ///< "all", or the names of the split
    std::vector<ExportFrame> frames;  ///< in the dataset's order
    std::vector<CameraModel> cameras; ///< different ones, in the order of first use
    ExportSummary summary;

    /// Which frames are exported, under which names. Error Cancelled.
    Result<> plan();

    const PointConvention convention;
    PixelOrigin origin() const { return convention.origin; }
    Vector2 pixel(const Vector2 &corner_origin) const { return convention.pixel(corner_origin); }
    Vector4 tagRotation(const Vector4 &wxyz) const { return convention.tagRotation(wxyz); }
    /// Those with possible numbers; the others became problems.
    std::vector<DetectionRecord> records(const ExportFrame &frame) const;
    Result<> addImage(const ExportFrame &frame, const std::string &folderName) { return folder.addImage(frame.source->image, folderName + "/" + frame.file); }
    void say(std::string what, std::string is) { summary.conventions.push_back({std::move(what), std::move(is)}); }
    /// Error Cancelled; call it once a frame.
    Result<> step(size_t done);

private:
    bool findImage(ExportFrame &frame);
    bool findCamera(ExportFrame &frame);
    void tellImpossibleRecords(const ExportFrame &frame);
    int m_impossible = 0;
    std::map<std::vector<double>, size_t> m_cameraIndex; ///< by their numbers
};

/// Of the records of a frame the first that tells its camera, null when none does (a table of detections).
const DetectionRecord *firstWithCamera(const std::vector<DetectionRecord> &records);

/// One row a format.
struct FormatDesc
{
    std::string_view name;
    std::string_view tool; ///< who reads it, for the README
    PixelOrigin origin = PixelOrigin::Corner; ///< what that tool means by a pixel
    bool isOriginFixed = false; ///< its numbers can mean nothing else
    bool hasCornerOrder = false;
    bool hasImages = false; ///< frames without a picture are left out
    bool hasCameras = false; ///< one camera a file
    Result<> (*write)(ExportJob &job) = nullptr;
};
std::span<const FormatDesc> exportFormatTable();

Result<> writeCoco(ExportJob &job);
Result<> writeYoloPose(ExportJob &job);
Result<> writeCsv(ExportJob &job);
Result<> writeImageFolder(ExportJob &job);
Result<> writeKalibr(ExportJob &job);
Result<> writeOpenCv(ExportJob &job);
Result<> writeMrcal(ExportJob &job);
Result<> writeRos(ExportJob &job);

/// A class of targets to a learner: a family of tags, or boards with the same keypoints.
struct TargetClass
{
    std::string name;
    RecordType type = RecordType::Tag;
    size_t points = 4;
};

/// Of one record; without points it has none.
TargetClass targetClass(const DetectionRecord &record);

/// The classes of all frames, in the order of first use.
class TargetClasses
{
public:
    explicit TargetClasses(const ExportJob &job);
    /// Nothing for a record without the points of its class: it is not exported.
    std::optional<size_t> indexOf(const DetectionRecord &record) const;
    const std::vector<TargetClass> &all() const { return m_all; }

private:
    std::optional<size_t> find(const std::string &name, RecordType type, size_t points) const;
    std::vector<TargetClass> m_all;
};

struct LabelledPoint
{
    std::optional<Vector2> pixel; ///< in the convention's pixel origin
    PointState state = PointState::Behind;
};
/// The points of a record's class: corners in the convention's order, or keypoints by id.
std::vector<LabelledPoint> labelledPoints(const PointConvention &convention, const DetectionRecord &record);

/// What COCO's annotation says of a record's shape and points, with our attributes; into an open object.
void writeCocoTarget(JsonWriter &json, const PointConvention &convention, const DetectionRecord &record);
void writeCocoCategory(JsonWriter &json, const PointConvention &convention, const TargetClass &target, size_t id);

/// Frames of one part seen by one camera, where formats keep one camera a folder.
struct CameraGroup
{
    std::string folder; ///< "" or with a slash at the end
    size_t camera = 0;
    std::vector<const ExportFrame *> frames;
};
std::vector<CameraGroup> cameraGroups(ExportJob &job);
/// images.csv: which image belongs to which group.
Result<> writeImageTable(ExportJob &job, const std::vector<CameraGroup> &groups);

/// A camera in another tool's words, in the job's pixel origin.
struct ExportedLens
{
    std::string model;
    Matrix3 k;
    std::vector<double> coefficients;
    std::optional<double> refit_error_px;
};
/// Brown–Conrady without k3, for tools that have no k3: fitted when the options allow it. Error export.lens.
Result<ExportedLens> lensWithoutK3(const ExportJob &job, const CameraModel &camera, std::string_view model);
/// The nearest rational lens. Error export.lens.
Result<ExportedLens> rationalLens(const ExportJob &job, const CameraModel &camera, std::string_view model);
ExportedLens exactLens(const ExportJob &job, const CameraModel &camera, std::string_view model, size_t coefficients);
/// Adds it to the summary.
void tellLens(ExportJob &job, const std::string &file, const ExportedLens &lens);

/// Width over height of a stretched print differ: formats with one cell size cannot hold it.
struct BoardSizes
{
    Vector2 origin;       ///< keypoint 0, m, in the board (x right, y down)
    double spacing = 0;   ///< m, between neighbouring keypoints of a ChArUco board; between tag corners 0 and 1
    double gap = 0;       ///< m, between tags of an AprilGrid
};
/// As printed. Error export.stretched_board.
Result<BoardSizes> boardSizes(const DetectionRecord &board);

/// The only board of the dataset; errors export.no_board, export.several_boards.
Result<DetectionRecord> onlyBoard(const ExportJob &job);

/// In double quotes, for JSON and YAML.
std::string quotedText(std::string_view text);
/// "[1.0, 2.0]".
std::string numberList(std::span<const double> numbers);
/// Exactly `count` of them: missing ones are 0.
std::vector<double> lensCoefficients(const CameraModel &camera, size_t count);

} // namespace tagmill
