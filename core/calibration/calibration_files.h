// SPDX-License-Identifier: GPL-3.0-or-later
// Calibration files of other tools, as lenses in our convention (corner-origin pixels): OpenCV's FileStorage (its
// calibration sample's names), Kalibr's camchain, mrcal's .cameramodel, ROS's camera_info. All of them put (0, 0) in the
// middle of a pixel; a file that says `pixel_origin: corner` itself is taken at its word.
#pragma once

#include "core/calibration/solved_lens.h"
#include "core/result.h"

#include <filesystem>

namespace tagmill {

struct CalibratedLens
{
    std::string name; ///< "cam0" of Kalibr; else the file's camera_name, or nothing
    SolvedLens lens;
};

struct CalibrationFile
{
    std::string format; ///< "opencv", "kalibr", "mrcal", "ros"
    std::vector<CalibratedLens> lenses; ///< at least one
};

/// Errors: Io, NotFound; Parse (none of the four, or damaged); InvalidValue (a lens model that is not understood).
Result<CalibrationFile> readCalibrationFile(const std::filesystem::path &file);

} // namespace tagmill
