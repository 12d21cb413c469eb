// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluation: anybody's detector against a dataset's truth: what it finds, misses and invents, where it puts corners and
// poses, how long it takes, by what may make it hard; and against a baseline.
#pragma once

#include "core/audit/detections.h"
#include "core/audit/gates.h"
#include "core/audit/residuals.h"
#include "core/calibration/tag_detectors.h"
#include "core/dataset/dataset.h"
#include "core/executor.h"

namespace tagmill {

/// Sums of one quantity with its largest value.
struct Spread
{
    std::int64_t count = 0;
    double sum = 0, squares = 0, largest = 0;
    void add(double value);
    double mean() const { return sum / double(count); }
    double rms() const;
};

/// Frames, as their places in the dataset, ascending and each once.
struct EvaluationFrames
{
    std::vector<std::uint32_t> missed; ///< an expected tag was not found
    std::vector<std::uint32_t> wrong;  ///< a tag was taken for another one, or its corners begin elsewhere
    std::vector<std::uint32_t> far;    ///< a corner is farther off than ResidualSums counts as near
};

struct PoseErrors
{
    Spread translation_m, translation_share, rotation_deg; ///< share: of the distance
};

/// Of tags in one range of one quantity. Expected: whole in the picture, nothing of it hidden or in the margin.
struct EvaluationBin
{
    std::int64_t expected = 0, found = 0;
    ResidualSums residuals;
    EvaluationFrames frames;
    PoseErrors given, fromCorners; ///< as Evaluation
    double recall() const { return double(found) / double(expected); }
};

struct Evaluation
{
    std::int64_t images = 0;          ///< that were looked at
    std::int64_t unreadable = 0;      ///< images nobody could look at: their tags count nowhere
    std::int64_t expected = 0, found = 0;
    std::int64_t false_positives = 0; ///< nothing is there, or it was found before
    std::int64_t wrong_ids = 0;       ///< a tag is there, but another one
    std::int64_t turned = 0;          ///< the right tag, its corners in another order
    EvaluationFrames frames;
    std::vector<std::uint32_t> falseFrames; ///< with false positives, as EvaluationFrames
    ResidualSums residuals;
    PoseErrors given, fromCorners;    ///< the detector's own poses; those its corners give by solvePnP
    std::vector<double> latencies_ms; ///< sorted
    std::vector<std::vector<EvaluationBin>> bins; ///< as evaluationScales()

    double recall() const { return double(found) / double(expected); }
    double latency(double quantile) const; ///< NaN when there are none
};

/// ppm, incidence_deg, distance_m, blur_px, noise.
const std::vector<BinScale> &evaluationScales();

/// Held against an earlier run: worse by more than `allowed`.
struct BaselineRow
{
    std::string metric;
    double baseline = 0, value = 0, allowed = 0;
    bool isHigherBetter = false;
    bool hasRegressed() const;
};

struct EvaluationReport
{
    std::string dataset_name, timestamp, detector;
    double match_px = defaultMatch_px;
    Evaluation result;
    std::optional<Evaluation> baseline;
    std::vector<BaselineRow> comparison;
    std::vector<GateOutcome> gates;
    std::vector<Problem> problems;
    std::int64_t problemCount = 0;
    bool isDatasetBroken = false; ///< some of it could not be read: what follows holds for the rest

    bool passed() const;
};

/// Detections of images the dataset does not have become problems of the set.
Evaluation evaluate(const Dataset &dataset, DetectionSet &detections, double match_px);
void compareWithBaseline(EvaluationReport &report, Evaluation baseline);

/// A built-in detector on every picture, one a thread. What cannot be read becomes a problem. Error: Cancelled.
Result<DetectionSet> detectAll(const Dataset &dataset, TagDetector detector, Executor &executor, const Progress &progress = {});

std::string evaluationJson(const EvaluationReport &report);
std::string evaluationText(const EvaluationReport &report);
std::string evaluationHtml(const EvaluationReport &report);
/// The gates' verdicts, held against evaluationJson(). Error Internal.
Result<> applyGates(EvaluationReport &report, const std::vector<GateRule> &rules);

} // namespace tagmill
