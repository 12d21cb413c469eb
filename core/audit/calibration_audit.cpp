// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/calibration_audit.h"

#include "core/audit/closure.h"
#include "core/calibration/calibration_frame.h"
#include "core/calibration/lens_calibration.h"
#include "core/dataset/json_writer.h"
#include "core/truth/image_polygon.h"

#include <algorithm>

namespace tagmill {

namespace {

constexpr size_t mostCameras = 16, mostViews = 200;

/// What the dataset shows one camera.
struct TrueCamera
{
    CameraModel camera;
    int frames = 0;
    CoveredArea area;
    std::vector<CalibrationView> views;
};

void addFrame(TrueCamera &camera, const std::vector<DetectionRecord> &records)
{
    ++camera.frames;
    std::vector<Vector2> seen;
    for (const DetectionRecord &record : records) {
        for (size_t i = 0; i < record.corners.size() && i < record.corners_state.size(); ++i)
            if (pointVisibility(record.corners_state[i]) > 0)
                seen.push_back(record.corners[i]);
        const auto board = record.record_type == RecordType::Board ? calibrationFrame(record, {.withMargin = true}) : Result<CalibrationFrame>(CalibrationFrame());
        if (board && !board->ids.empty() && camera.views.size() < mostViews)
            camera.views.push_back({board->object_points, board->image_points, board->cam_from_board});
    }
    camera.area.add(seen);
}

std::vector<TrueCamera> camerasOf(const Dataset &dataset)
{
    std::vector<TrueCamera> cameras;
    for (const DatasetFrame &frame : dataset.frames) {
        const std::vector<DetectionRecord> records = dataset.recordsOf(frame);
        if (records.empty() || records.front().resolution.width <= 0)
            continue;
        const CameraModel model = recordCamera(records.front());
        auto camera = std::find_if(cameras.begin(), cameras.end(), [&](const TrueCamera &c) { return c.camera == model; });
        if (camera == cameras.end()) {
            if (cameras.size() == mostCameras)
                continue;
            cameras.push_back({model, 0, CoveredArea(model.resolution()), {}});
            camera = cameras.end() - 1;
        }
        addFrame(*camera, records);
    }
    return cameras;
}

CalibrationCheck check(const CalibratedLens &lens, const TrueCamera &camera)
{
    CalibrationCheck result{lens.name, lens.lens, camera.camera, camera.frames, projectionDifference(camera.camera, lens.lens, camera.area), 0, 0, 0};
    const LensCalibration fits = poseFits(lens.lens, camera.views);
    result.views = int(fits.poses.size());
    result.points = fits.points;
    result.residual_px = fits.rms;
    return result;
}

} // namespace

Result<CalibrationAudit> auditCalibration(const Dataset &dataset, const std::filesystem::path &file)
{
    TAGMILL_TRY(const CalibrationFile calibration, readCalibrationFile(file));
    CalibrationAudit audit{file.string(), calibration.format, {}, {}};
    const std::vector<TrueCamera> cameras = camerasOf(dataset);
    for (const CalibratedLens &lens : calibration.lenses) {
        for (const TrueCamera &camera : cameras) {
            // A file that does not say its resolution means the dataset's.
            if (lens.lens.resolution.width > 0 && !(lens.lens.resolution == camera.camera.resolution()))
                continue;
            audit.checks.push_back(check(lens, camera));
            if (!audit.checks.back().difference)
                audit.problems.push_back(makeError(Errc::InvalidValue, "calibration_file.no_use", {lens.name}, file.string()).problem);
        }
    }
    if (audit.checks.empty())
        return makeError(Errc::InvalidValue, "calibration_file.resolution", {file.string()});
    return audit;
}

void writeCalibrationAudit(JsonWriter &json, const CalibrationAudit &audit)
{
    json.beginObject().field("file", audit.file).field("format", audit.format);
    json.key("lenses").beginArray();
    for (const CalibrationCheck &check : audit.checks) {
        json.beginObject().field("name", check.name).field("model", lensFormulaName(check.lens.formula));
        const double intrinsics[] = {check.lens.fx, check.lens.fy, check.lens.cx, check.lens.cy};
        json.key("intrinsics").numbers(intrinsics, 4);
        json.key("coefficients").numbers(check.lens.coefficients.data(), Eigen::Index(check.lens.coefficients.size()));
        const Matrix3 &k = check.camera.k();
        const double truth[] = {k(0, 0), k(1, 1), k(0, 2), k(1, 2)};
        json.key("true_intrinsics").numbers(truth, 4);
        json.field("frames", check.frames);
        writeDifference(json, check.difference);
        json.field("views", check.views).field("points", check.points).key("residual_rms_px");
        if (check.points > 0)
            json.value(check.residual_px);
        else
            json.null();
        json.endObject();
    }
    json.endArray().key("problems").beginArray();
    for (const Problem &problem : audit.problems)
        json.value(problem.text());
    json.endArray().endObject();
}

std::string calibrationAuditText(const CalibrationAudit &audit)
{
    std::string text = "Calibration (" + audit.format + ") " + audit.file;
    for (const CalibrationCheck &check : audit.checks) {
        text += "\n  " + (check.name.empty() ? std::string("lens") : check.name) + ", " + std::string(lensFormulaName(check.lens.formula)) + ": ";
        if (check.difference)
            text += "projection difference rms " + roundedFloat(check.difference->rms, 4) + ", max " + roundedFloat(check.difference->max, 4) + " px over " + roundedFloat(100 * check.difference->coverage, 0) + " % of the picture";
        else
            text += "puts the covered part of the picture nowhere";
        if (check.points > 0)
            text += "; residual RMS " + roundedFloat(check.residual_px, 4) + " px over " + std::to_string(check.views) + " boards";
    }
    return text;
}

} // namespace tagmill
