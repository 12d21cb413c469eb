// SPDX-License-Identifier: GPL-3.0-or-later
// mrcal: camera.cameramodel and corners.vnl. Its OPENCV models hold a pinhole and Brown–Conrady exactly; Kannala–Brandt
// has no exact one there and is refused or fitted by OPENCV8.
#include "core/export/export_job.h"

#include "core/calibration/calibration_frame.h"
#include "core/number_text.h"

namespace tagmill {

namespace {

Result<ExportedLens> mrcalLens(const ExportJob &job, const CameraModel &camera)
{
    switch (camera.distortionModel()) {
    case DistortionModel::None: return exactLens(job, camera, "LENSMODEL_PINHOLE", 0);
    case DistortionModel::BrownConrady: return exactLens(job, camera, "LENSMODEL_OPENCV5", 5);
    case DistortionModel::KannalaBrandt: break;
    }
    return rationalLens(job, camera, "LENSMODEL_OPENCV8");
}

std::string cameraModel(const ExportJob &job, const CameraModel &camera, const ExportedLens &lens)
{
    std::vector<double> intrinsics{lens.k(0, 0), lens.k(1, 1), lens.k(0, 2), lens.k(1, 2)};
    intrinsics.insert(intrinsics.end(), lens.coefficients.begin(), lens.coefficients.end());
    return "# Pixel origin " + job.summary.pixel_origin + "\n{\n    'lensmodel': '" + lens.model + "',\n\n    # fx, fy, cx, cy, then the distortion\n    'intrinsics': "
        + numberList(intrinsics) + ",\n\n    # the camera is the reference\n    'extrinsics': [0.0, 0.0, 0.0, 0.0, 0.0, 0.0],\n\n    'imagersize': ["
        + std::to_string(camera.resolution().width) + ", " + std::to_string(camera.resolution().height) + "]\n}\n";
}

/// Why there is no table of corners, or nothing. mrcal's boards are grids of even spacing.
std::optional<Error> whyNoCorners(const Result<DetectionRecord> &board)
{
    if (!board)
        return board.error();
    const Result<BoardSizes> sizes = boardSizes(*board);
    if (!sizes)
        return sizes.error();
    if (sizes->gap > 0)
        return makeError(Errc::InvalidValue, "export.mrcal_board", {});
    return std::nullopt;
}

/// Every point of the board, row by row; what is not seen has no place.
Result<std::string> cornerLines(const ExportJob &job, const ExportFrame &frame, const DetectionRecord &record)
{
    TAGMILL_TRY(const CalibrationFrame seen, calibrationFrame(record));
    if (seen.ids.empty())
        return std::string();
    std::string text;
    const std::vector<Vector2> pixels = seen.imagePoints(job.origin());
    size_t at = 0;
    for (int id = 0; id < record.board_definition->total_keypoints; ++id) {
        text += "images/" + frame.file;
        if (at < seen.ids.size() && seen.ids[at] == id)
            text += " " + pythonFloat(pixels[at].x()) + " " + pythonFloat(pixels[at].y()) + " 0\n", ++at;
        else
            text += " - - -\n";
    }
    return text;
}

Result<> writeCorners(ExportJob &job, const CameraGroup &group)
{
    TAGMILL_TRY(ExportFile file, job.folder.open(group.folder + "corners.vnl"));
    file.write("# filename x y level\n");
    for (const ExportFrame *frame : group.frames) {
        for (const DetectionRecord &record : job.records(*frame)) {
            if (record.record_type != RecordType::Board)
                continue;
            const Result<std::string> lines = cornerLines(job, *frame, record);
            if (!lines) {
                job.report.problems.push_back(lines.error().problem);
                continue;
            }
            file.write(*lines);
            ++job.summary.boards;
        }
    }
    return file.close();
}

} // namespace

Result<> writeMrcal(ExportJob &job)
{
    job.say("lens", "LENSMODEL_PINHOLE and LENSMODEL_OPENCV5 (Brown–Conrady: k1 k2 p1 p2 k3) are exact; Kannala–Brandt has no exact model in mrcal: with --refit the nearest LENSMODEL_OPENCV8");
    const Result<DetectionRecord> board = onlyBoard(job);
    const std::optional<Error> missing = whyNoCorners(board);
    if (missing)
        job.report.add(Severity::Warning, "export.no_corners", {}, {missing->problem.sentence()});
    else
        job.say("corners", "corners.vnl: the true points of the board, visible ones only, level 0; mrcal-calibrate-cameras --corners-cache corners.vnl --object-spacing "
                    + pythonFloat(boardSizes(*board)->spacing) + " --object-width-n " + std::to_string(board->board_definition->cols - 1) + " --object-height-n "
                    + std::to_string(board->board_definition->rows - 1) + " 'images/*.png'");
    job.say("board_frame", "mrcal's: origin at the first point, x along the rows of points, y along the columns, metres");
    const std::vector<CameraGroup> groups = cameraGroups(job);
    for (const CameraGroup &group : groups) {
        const CameraModel &camera = job.cameras[group.camera];
        TAGMILL_TRY(const ExportedLens lens, mrcalLens(job, camera));
        const std::string file = group.folder + "camera.cameramodel";
        TAGMILL_CHECK(job.folder.write(file, cameraModel(job, camera, lens)));
        tellLens(job, file, lens);
        if (!missing)
            TAGMILL_CHECK(writeCorners(job, group));
    }
    return writeImageTable(job, groups);
}

} // namespace tagmill
