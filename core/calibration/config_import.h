// SPDX-License-Identifier: GPL-3.0-or-later
// What other tools' files become in a config: the camera of a calibration, the target of Kalibr.
#pragma once

#include "core/calibration/calibration_files.h"
#include "core/config/document.h"

namespace tagmill {

/// The document with this camera: resolution (when the file says it), K and lens; other ways to give the lens go. Pixels stay
/// corner-origin, as CalibratedLens has them. Error InvalidValue: OpenCV's rational model, which a config has no lens for.
Result<ConfigDocument> withCamera(const ConfigDocument &document, const CalibratedLens &camera);

/// Kalibr's target.yaml (aprilgrid), as its subject: rows, columns, tag36h11, tagSize and tagSpacing in Kalibr's layout.
/// Errors: Io, NotFound, Parse; InvalidValue for its other kinds of target (checkerboard, circlegrid).
Result<ConfigDocument> withKalibrTarget(const ConfigDocument &document, const std::filesystem::path &file);
/// Whether a file says target_type, as Kalibr's do.
bool isKalibrTarget(const std::filesystem::path &file);

} // namespace tagmill
