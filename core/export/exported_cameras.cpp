// SPDX-License-Identifier: GPL-3.0-or-later
// What formats for calibration share: one camera a folder, its lens in the tool's words, the board's sizes.
#include "core/export/export_job.h"

#include "core/calibration/calibration_frame.h"
#include "core/dataset/json_writer.h"
#include "core/export/lens_fit.h"
#include "core/number_text.h"

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

std::string twoDigits(size_t number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

bool isSameBoard(const BoardDefinition &a, const BoardDefinition &b)
{
    return a.type == b.type && a.rows == b.rows && a.cols == b.cols && a.square_size_mm == b.square_size_mm && a.marker_size_mm == b.marker_size_mm
        && a.dictionary == b.dictionary && a.total_keypoints == b.total_keypoints && a.spacing_ratio == b.spacing_ratio && a.charuco_pattern == b.charuco_pattern
        && a.corner_ids == b.corner_ids && a.ids == b.ids;
}

/// Sizes are whole picometres: what is left of a difference of coordinates is its rounding.
double rounded(double metres)
{
    return std::round(metres * 1e12) / 1e12;
}

std::string lensText(const CameraModel &camera)
{
    const std::vector<double> &c = camera.distortionCoefficients();
    if (camera.distortionModel() == DistortionModel::KannalaBrandt)
        return "Kannala–Brandt";
    return "Brown–Conrady with k3 = " + pythonFloat(c.size() > 4 ? c[4] : 0);
}

Result<ExportedLens> fittedLens(const ExportJob &job, const CameraModel &camera, std::string_view model, FittedLens lens)
{
    if (!job.options.refit)
        return makeError(Errc::InvalidValue, "export.lens", {std::string(job.format.name), lensText(camera), std::string(model)});
    LensFit fit = fitLens(camera, lens);
    if (!std::isfinite(fit.error_px))
        return makeError(Errc::InvalidValue, "export.lens_too_wide", {std::string(job.format.name), std::string(model)});
    return ExportedLens{std::string(model), fromCornerOrigin(fit.k, job.origin()), std::move(fit.coefficients), fit.error_px};
}

} // namespace

std::vector<CameraGroup> cameraGroups(ExportJob &job)
{
    std::vector<std::vector<CameraGroup>> groups(job.parts.size());
    for (size_t part = 0; part < job.parts.size(); ++part) {
        for (size_t camera = 0; camera < job.cameras.size(); ++camera) {
            std::string folder = job.parts.size() > 1 ? job.parts[part] + "/" : "";
            if (job.cameras.size() > 1)
                folder += "camera_" + twoDigits(camera) + "/";
            groups[part].push_back({std::move(folder), camera, {}});
        }
    }
    for (const ExportFrame &frame : job.frames)
        groups[frame.part][frame.camera.value()].frames.push_back(&frame); // plan() left others out
    std::vector<CameraGroup> found;
    for (std::vector<CameraGroup> &part : groups)
        for (CameraGroup &group : part)
            if (!group.frames.empty())
                found.push_back(std::move(group));
    return found;
}

Result<DetectionRecord> onlyBoard(const ExportJob &job)
{
    std::optional<DetectionRecord> board;
    for (const ExportFrame &frame : job.frames) {
        for (const DetectionRecord &record : job.records(frame)) {
            if (record.record_type != RecordType::Board || !record.board_definition)
                continue;
            if (board && !isSameBoard(*board->board_definition, *record.board_definition))
                return makeError(Errc::InvalidValue, "export.several_boards", {std::string(job.format.name)});
            if (!board)
                board = record;
        }
    }
    if (!board)
        return makeError(Errc::InvalidValue, "export.no_board", {std::string(job.format.name)});
    return *std::move(board);
}

std::vector<double> lensCoefficients(const CameraModel &camera, size_t count)
{
    std::vector<double> coefficients(count, 0.0);
    if (camera.distortionModel() != DistortionModel::None)
        std::copy_n(camera.distortionCoefficients().begin(), std::min(count, camera.distortionCoefficients().size()), coefficients.begin());
    return coefficients;
}

Result<> writeImageTable(ExportJob &job, const std::vector<CameraGroup> &groups)
{
    std::string text = "image,split,camera_folder,width_px,height_px\r\n";
    for (const CameraGroup &group : groups) {
        for (const ExportFrame *frame : group.frames) {
            text += frame->name + "," + job.parts[frame->part] + ",./" + group.folder;
            text += "," + std::to_string(frame->size.width) + "," + std::to_string(frame->size.height) + "\r\n";
        }
    }
    return job.folder.write("images.csv", text);
}

ExportedLens exactLens(const ExportJob &job, const CameraModel &camera, std::string_view model, size_t coefficients)
{
    return {std::string(model), fromCornerOrigin(camera.k(), job.origin()), lensCoefficients(camera, coefficients), std::nullopt};
}

Result<ExportedLens> lensWithoutK3(const ExportJob &job, const CameraModel &camera, std::string_view model)
{
    const bool isExact = camera.distortionModel() == DistortionModel::None
        || (camera.distortionModel() == DistortionModel::BrownConrady && lensCoefficients(camera, 5)[4] == 0);
    if (isExact)
        return exactLens(job, camera, model, 4);
    return fittedLens(job, camera, model, FittedLens::Radtan4);
}

Result<ExportedLens> rationalLens(const ExportJob &job, const CameraModel &camera, std::string_view model)
{
    return fittedLens(job, camera, model, FittedLens::Rational8);
}

void tellLens(ExportJob &job, const std::string &file, const ExportedLens &lens)
{
    job.summary.cameras.push_back({file, lens.model, lens.refit_error_px});
    if (lens.refit_error_px)
        job.report.add(Severity::Notice, "export.refit", file, {lens.model, roundedFloat(*lens.refit_error_px, 4)});
}

Result<BoardSizes> boardSizes(const DetectionRecord &board)
{
    TAGMILL_TRY(const std::vector<Vector3> points, keypointsInBoard(board));
    const BoardDefinition &definition = *board.board_definition;
    const bool isTagCorners = definition.total_keypoints == 4 * definition.rows * definition.cols;
    const size_t columns = static_cast<size_t>(isTagCorners ? 2 * definition.cols : definition.cols - 1);
    if (points.empty())
        return makeError(Errc::InvalidValue, "export.no_keypoints", {}, board.image_id);
    BoardSizes sizes;
    sizes.origin = points[0].head<2>();
    const double across = columns > 1 ? std::abs(points[1].x() - points[0].x()) : 0;
    const double down = points.size() > columns ? std::abs(points[columns].y() - points[0].y()) : 0;
    if (across > 0 && down > 0 && std::abs(across - down) > 2e-7) // sizes are rounded to 0.1 µm
        return makeError(Errc::InvalidValue, "export.stretched_board", {pythonFloat(rounded(across) * 1000), pythonFloat(rounded(down) * 1000)});
    sizes.spacing = rounded(across > 0 ? across : down);
    if (isTagCorners)
        sizes.gap = rounded(columns > 2 ? points[2].x() - points[1].x() : sizes.spacing * definition.spacing_ratio.value_or(0));
    return sizes;
}

} // namespace tagmill
