// SPDX-License-Identifier: GPL-3.0-or-later
// Closure test: do independent detectors and solvers get out of the pictures what the truth says went in? Detects tags
// and boards on every frame, measures corners against the truth, and for boards calibrates the camera anew.
// Nothing is corrected: what a detector does by itself stands in detector_bias.h, beside what was measured.
#pragma once

#include "core/audit/residuals.h"
#include "core/calibration/lens_calibration.h"
#include "core/calibration/projection_difference.h"
#include "core/calibration/tag_detectors.h"
#include "core/dataset/dataset.h"
#include "core/executor.h"

#include <array>
#include <map>

namespace tagmill {

/// How points are found. Subpix: of OpenCV's markers and boards with its cornerSubPix afterwards (window (5,5) where every
/// cell around is at least 48 px high, (4,4) from 32 px, not measured below). Edges: ours (edge_refinement.h).
enum class ClosureMethod { OpenCv, OpenCvSubpix, AprilTag3, Edges };
constexpr size_t closureMethodCount = 4;
std::string_view closureMethodName(ClosureMethod method); ///< "opencv", "opencv_subpix", "apriltag3", "edges"

struct TagClosure
{
    std::int64_t expected = 0, found = 0;  ///< tags that are whole in the picture and not hidden
    std::int64_t falsePositives = 0;       ///< no such tag, or it is elsewhere
    ResidualTable residuals;
    void add(const TagClosure &other);
};

struct BoardClosure
{
    std::int64_t expected = 0, found = 0; ///< boards; found: at least half of the points that are seen
    ResidualTable residuals;
    /// Of all points; none where no board was found: a few points of one tell nothing.
    ResidualSums sums() const { return found > 0 ? residuals.all() : ResidualSums(); }
    void add(const BoardClosure &other);
};

/// One lens that was solved from a camera's boards.
struct LensClosure
{
    Result<LensCalibration> solution;
    std::optional<ProjectionDifference> difference; ///< against the truth
};

struct CameraClosure
{
    CameraModel camera;                 ///< the truth
    int boards = 0, usedBoards = 0;     ///< in the dataset; that were calibrated with
    std::map<std::pair<ClosureMethod, LensFormula>, LensClosure> lenses;
};

struct ClosureReport
{
    int frames = 0, unreadableFrames = 0;
    std::map<std::pair<ClosureMethod, std::string>, TagClosure> tags; ///< by family
    std::array<BoardClosure, closureMethodCount> boards;
    std::vector<CameraClosure> cameras; ///< the first four that boards were seen by
    std::vector<Problem> problems;
};

struct ClosureOptions
{
    Vector2 truthShift{0, 0}; ///< px, added to the truth: for controls
    bool withLenses = true;
};

/// Error: Cancelled.
Result<ClosureReport> closureTest(const Dataset &dataset, Executor &executor, const ClosureOptions &options = {}, const Progress &progress = {});

class JsonWriter;
/// The key `projection_difference`, null where there is none.
void writeDifference(JsonWriter &json, const std::optional<ProjectionDifference> &difference);
/// The object `closure` of the audit's report.
void writeClosure(JsonWriter &json, const ClosureReport &report);
/// For people: one line a detector, a board method and a lens.
std::string closureText(const ClosureReport &report);

} // namespace tagmill
