// SPDX-License-Identifier: GPL-3.0-or-later
// OpenCV: camera.yaml, board.yaml and observations.yaml, written by cv::FileStorage itself. The board's frame is the one
// of the OpenCV that counts corners as the dataset does.
#include "core/export/board_files.h"
#include "core/export/export_job.h"

#include "core/calibration/calibration_frame.h"
#include "core/truth/image_polygon.h"

#include <opencv2/calib3d.hpp>
#include <opencv2/core.hpp>

namespace tagmill {

namespace {

cv::Mat matrix(const Matrix3 &m)
{
    return (cv::Mat_<double>(3, 3) << m(0, 0), m(0, 1), m(0, 2), m(1, 0), m(1, 1), m(1, 2), m(2, 0), m(2, 1), m(2, 2));
}

cv::FileStorage storage()
{
    return cv::FileStorage(".yaml", cv::FileStorage::WRITE | cv::FileStorage::MEMORY | cv::FileStorage::FORMAT_YAML);
}

/// OpenCV has both lenses as they are.
ExportedLens openCvLens(const CameraModel &camera, PixelOrigin origin)
{
    const bool isFisheye = camera.distortionModel() == DistortionModel::KannalaBrandt;
    return {isFisheye ? "fisheye" : "pinhole", fromCornerOrigin(camera.k(), origin), lensCoefficients(camera, isFisheye ? 4 : 5), std::nullopt};
}

void writeCamera(cv::FileStorage &file, const CameraModel &camera, const ExportedLens &lens, const std::string &origin)
{
    file << "image_width" << camera.resolution().width << "image_height" << camera.resolution().height;
    file << "camera_matrix" << matrix(lens.k);
    file << "fisheye_model" << (lens.model == "fisheye" ? 1 : 0);
    file << "distortion_coefficients" << cv::Mat(lens.coefficients, true);
    file << "pixel_origin" << origin;
}

std::string cameraYaml(const ExportJob &job, const CameraModel &camera, const ExportedLens &lens)
{
    cv::FileStorage file = storage();
    file.writeComment("Pixel origin " + job.summary.pixel_origin);
    writeCamera(file, camera, lens, job.summary.pixel_origin);
    return file.releaseAndGetString();
}

/// Where OpenCV has the board's origin, and its axes.
struct OpenCvBoard
{
    Vector2 origin;         ///< m, in the board (centre, x right, y down)
    bool isYUp = false;     ///< OpenCV up to 4.6: from the bottom left
    BoardSizes sizes;

    Vector3 point(const Vector3 &x_in_board) const { return {x_in_board.x() - origin.x(), (x_in_board.y() - origin.y()) * (isYUp ? -1 : 1), 0}; }
    Matrix4 board_from_opencv() const
    {
        Matrix4 m = Matrix4::Identity();
        m(1, 1) = m(2, 2) = isYUp ? -1 : 1;
        m.topRightCorner<2, 1>() = origin;
        return m;
    }
};

Result<OpenCvBoard> openCvBoard(const DetectionRecord &record)
{
    TAGMILL_TRY(const BoardSizes sizes, boardSizes(record));
    const BoardDefinition &board = *record.board_definition;
    OpenCvBoard result{{}, board.type == "charuco" && board.corner_ids == CharucoCornerIds::Bottom, sizes};
    if (board.type == "charuco")
        result.origin = Vector2(-board.cols, result.isYUp ? board.rows : -board.rows) * (sizes.spacing / 2);
    else if (sizes.gap > 0)
        result.origin = {sizes.origin.x(), -std::abs(sizes.origin.y())}; // top left, wherever the ids begin
    else
        result.origin = sizes.origin.array() - (sizes.spacing + board.marker_size_mm / 1000) / 2; // from the first gap's centre
    return result;
}

std::string frameText(const OpenCvBoard &board)
{
    return board.isYUp ? "Frame of OpenCV up to 4.6: origin at the bottom left of the board, x right, y up, z towards the viewer; metres"
                       : "Frame of OpenCV from 4.7: origin at the top left of the board, x right, y down, z into the surface; metres";
}

std::string boardYaml(const DetectionRecord &record, const OpenCvBoard &board)
{
    const BoardDefinition &definition = *record.board_definition;
    cv::FileStorage file = storage();
    const bool isCharuco = definition.type == "charuco";
    file.writeComment(frameText(board));
    file << "board_type" << (isCharuco ? "charuco" : "aprilgrid") << "dictionary" << definition.dictionary;
    if (isCharuco) {
        file << "squaresX" << definition.cols << "squaresY" << definition.rows << "squareLength" << board.sizes.spacing;
        file << "markerLength" << definition.marker_size_mm / definition.square_size_mm * board.sizes.spacing;
        file << "pattern" << (definition.charuco_pattern == CharucoPattern::OpenCv ? "opencv" : definition.charuco_pattern == CharucoPattern::OpenCvLegacy ? "opencv_legacy" : "peer");
        file << "legacyPattern" << (definition.charuco_pattern == CharucoPattern::OpenCvLegacy ? 1 : 0);
    } else {
        file << "markersX" << definition.cols << "markersY" << definition.rows << "markerLength" << definition.marker_size_mm / 1000;
        file << "markerSeparation" << definition.marker_size_mm / 1000 * definition.spacing_ratio.value_or(0);
    }
    if (!definition.ids.empty())
        file << "ids" << definition.ids;
    const Result<std::vector<Vector3>> points = keypointsInBoard(record);
    cv::Mat object(static_cast<int>(points->size()), 3, CV_64F);
    for (size_t i = 0; i < points->size(); ++i)
        for (int axis = 0; axis < 3; ++axis)
            object.at<double>(static_cast<int>(i), axis) = board.point((*points)[i])[axis];
    file << "object_points" << object;
    return file.releaseAndGetString();
}

void writePoints(cv::FileStorage &file, const CalibrationFrame &seen, const OpenCvBoard &board, PixelOrigin origin)
{
    const int count = static_cast<int>(seen.ids.size());
    cv::Mat image(count, 2, CV_64F), object(count, 3, CV_64F);
    const std::vector<Vector2> pixels = seen.imagePoints(origin);
    for (int i = 0; i < count; ++i) {
        const Vector3 x_in_board = board.point(seen.object_points[static_cast<size_t>(i)]);
        for (int axis = 0; axis < 3; ++axis)
            object.at<double>(i, axis) = x_in_board[axis];
        for (int axis = 0; axis < 2; ++axis)
            image.at<double>(i, axis) = pixels[static_cast<size_t>(i)][axis];
    }
    file << "ids" << seen.ids << "image_points" << image << "object_points" << object;
}

void writePose(cv::FileStorage &file, const CalibrationFrame &seen, const OpenCvBoard &board)
{
    if (!seen.cam_from_board)
        return;
    const Matrix4 cam_from_opencv = *seen.cam_from_board * board.board_from_opencv();
    cv::Mat rvec;
    cv::Rodrigues(matrix(cam_from_opencv.topLeftCorner<3, 3>()), rvec);
    file << "rvec" << rvec << "tvec" << (cv::Mat_<double>(3, 1) << cam_from_opencv(0, 3), cam_from_opencv(1, 3), cam_from_opencv(2, 3));
}

Result<> writeObservations(ExportJob &job, const CameraGroup &group, const OpenCvBoard &board)
{
    cv::FileStorage file = storage();
    file << "observations" << "[";
    for (const ExportFrame *frame : group.frames) {
        for (const DetectionRecord &record : job.records(*frame)) {
            if (record.record_type != RecordType::Board)
                continue;
            const Result<CalibrationFrame> seen = calibrationFrame(record);
            if (!seen) {
                job.report.problems.push_back(seen.error().problem);
                continue;
            }
            if (seen->ids.empty())
                continue;
            file << "{" << "image" << frame->file;
            writePoints(file, *seen, board, job.origin());
            writePose(file, *seen, board);
            file << "}";
            ++job.summary.boards;
        }
    }
    file << "]";
    return job.folder.write(group.folder + "observations.yaml", file.releaseAndGetString());
}

Result<> writeGroup(ExportJob &job, const CameraGroup &group, const Result<DetectionRecord> &board, const std::optional<OpenCvBoard> &frame)
{
    const CameraModel &camera = job.cameras[group.camera];
    const ExportedLens lens = openCvLens(camera, job.origin());
    TAGMILL_CHECK(job.folder.write(group.folder + "camera.yaml", cameraYaml(job, camera, lens)));
    tellLens(job, group.folder + "camera.yaml", lens);
    if (!frame)
        return {};
    TAGMILL_TRY(const std::string text, openCvBoardYaml(*board));
    TAGMILL_CHECK(job.folder.write(group.folder + "board.yaml", text));
    return writeObservations(job, group, *frame);
}

/// A tag as OpenCV's ArUco has it: x right, y up, z towards the viewer, corners TL, TR, BR, BL.
void writeTag(cv::FileStorage &file, const DetectionRecord &record, PixelOrigin origin)
{
    const double h = record.tag_size_mm / 2000;
    const double square[4][2] = {{-h, h}, {h, h}, {h, -h}, {-h, -h}};
    cv::Mat image(4, 2, CV_64F), object = cv::Mat::zeros(4, 3, CV_64F);
    for (int i = 0; i < 4; ++i) {
        const Vector2 pixel = fromCornerOrigin(record.corners[static_cast<size_t>(i)], origin);
        for (int axis = 0; axis < 2; ++axis) {
            image.at<double>(i, axis) = pixel[axis];
            object.at<double>(i, axis) = square[i][axis];
        }
    }
    file << "family" << record.tag_family << "id" << record.tag_id << "image_points" << image << "object_points" << object;
    if (!record.position || !record.rotation_quaternion)
        return;
    const Matrix3 cam_from_opencv = rotationFromQuaternion(*record.rotation_quaternion) * Vector3(1, -1, -1).asDiagonal();
    cv::Mat rvec;
    cv::Rodrigues(matrix(cam_from_opencv), rvec);
    file << "rvec" << rvec << "tvec" << (cv::Mat_<double>(3, 1) << record.position->x(), record.position->y(), record.position->z());
}

Result<std::string> recordYaml(const DetectionRecord &record)
{
    const PointConvention convention{PixelOrigin::Centre, CornerOrder::OpenCv};
    const CameraModel camera = recordCamera(record);
    const bool isTag = record.record_type == RecordType::Tag;
    cv::FileStorage file = storage();
    file.writeComment("Image " + record.image_id);
    file.writeComment("Pixel origin " + convention.originText());
    file.writeComment(isTag ? "Corner order " + convention.cornerText() : "Points by their ids, visible ones only");
    if (isTag) {
        file.writeComment("Frame of OpenCV's ArUco: origin in the tag's middle, x right, y up, z towards the viewer; metres");
        writeCamera(file, camera, openCvLens(camera, convention.origin), "centre");
        writeTag(file, record, convention.origin);
        return file.releaseAndGetString();
    }
    TAGMILL_TRY(const OpenCvBoard board, openCvBoard(record));
    TAGMILL_TRY(const CalibrationFrame seen, calibrationFrame(record));
    file.writeComment(frameText(board));
    writeCamera(file, camera, openCvLens(camera, convention.origin), "centre");
    writePoints(file, seen, board, convention.origin);
    writePose(file, seen, board);
    return file.releaseAndGetString();
}

} // namespace

Result<std::string> openCvRecordYaml(const DetectionRecord &record)
{
    const bool isTag = record.record_type == RecordType::Tag;
    if (isTag ? record.corners.size() != 4 : !record.board_definition)
        return makeError(Errc::InvalidValue, "record.no_points");
    try {
        return recordYaml(record);
    } catch (const cv::Exception &exception) {
        return makeError(Errc::Internal, "internal", {exception.what()});
    }
}

Result<std::string> openCvBoardYaml(const DetectionRecord &board)
{
    if (!board.board_definition)
        return makeError(Errc::InvalidValue, "export.no_board", {"OpenCV"});
    TAGMILL_TRY(const OpenCvBoard frame, openCvBoard(board));
    try {
        return boardYaml(board, frame);
    } catch (const cv::Exception &exception) {
        return makeError(Errc::Internal, "internal", {exception.what()});
    }
}

Result<> writeOpenCv(ExportJob &job)
{
    job.say("lens", "cv::projectPoints with k1 k2 p1 p2 k3 (0 for a pinhole), or cv::fisheye with k1 … k4 where fisheye_model is 1; both exact");
    job.say("board_frame", "from OpenCV 4.7 on: origin at the board's top left (of a grid: its first tag's), x right, y down, z into the surface; of ChArUco corners counted "
                           "from the bottom: OpenCV up to 4.6's, origin at the bottom left, y up; board.yaml says which. squaresX counts columns");
    job.say("observations", "observations.yaml: the true points of each picture, visible ones only, and the board's pose (rvec, tvec)");
    const Result<DetectionRecord> board = onlyBoard(job);
    std::optional<OpenCvBoard> frame;
    if (const Result<OpenCvBoard> made = board ? openCvBoard(*board) : Result<OpenCvBoard>(board.error()))
        frame = *made;
    else
        job.report.add(Severity::Warning, "export.no_corners", {}, {made.error().problem.sentence()});
    const std::vector<CameraGroup> groups = cameraGroups(job);
    try {
        for (const CameraGroup &group : groups)
            TAGMILL_CHECK(writeGroup(job, group, board, frame));
    } catch (const cv::Exception &exception) {
        return makeError(Errc::Internal, "internal", {exception.what()});
    }
    return writeImageTable(job, groups);
}

} // namespace tagmill
