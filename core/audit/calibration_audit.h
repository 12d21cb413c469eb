// SPDX-License-Identifier: GPL-3.0-or-later
// Calibration audit: a calibration that some tool made from a dataset's pictures, against the cameras that took them.
#pragma once

#include "core/calibration/calibration_files.h"
#include "core/calibration/projection_difference.h"
#include "core/dataset/dataset.h"

namespace tagmill {

struct CalibrationCheck
{
    std::string name;                  ///< of the lens in its file
    SolvedLens lens;
    CameraModel camera;                ///< the truth it is held against
    int frames = 0;                    ///< of that camera
    std::optional<ProjectionDifference> difference; ///< over what the targets covered
    int views = 0, points = 0;
    double residual_px = 0;            ///< RMS of the true points of boards, poses fitted: the in-sample residual without noise
};

struct CalibrationAudit
{
    std::string file, format;
    std::vector<CalibrationCheck> checks; ///< each lens against each camera of its resolution
    std::vector<Problem> problems;
};

/// Errors as readCalibrationFile; InvalidValue when no camera of the dataset has the resolution of any lens.
Result<CalibrationAudit> auditCalibration(const Dataset &dataset, const std::filesystem::path &file);

class JsonWriter;
/// The object `calibration` of the audit's report.
void writeCalibrationAudit(JsonWriter &json, const CalibrationAudit &audit);
std::string calibrationAuditText(const CalibrationAudit &audit);

} // namespace tagmill
