// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/closure.h"
#include "core/calibration/detector_bias.h"
#include "core/dataset/json_writer.h"

#include <cmath>

namespace tagmill {

namespace {

double share(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? double(part) / double(whole) : std::nan("");
}

std::string shortNumber(double value, int decimals)
{
    return std::isfinite(value) ? roundedFloat(value, decimals) : "–";
}

void writeTags(JsonWriter &json, const ClosureReport &report)
{
    json.key("tags").beginObject();
    for (size_t m = 0; m < closureMethodCount; ++m) {
        bool isOpen = false;
        for (const auto &[key, tags] : report.tags) {
            if (key.first != ClosureMethod(m))
                continue;
            if (!isOpen)
                json.key(closureMethodName(key.first)).beginObject();
            isOpen = true;
            json.key(key.second).beginObject();
            json.field("expected", tags.expected).field("found", tags.found).field("recall", share(tags.found, tags.expected)).field("false_positives", tags.falsePositives);
            writeResiduals(json, tags.residuals);
            json.endObject();
        }
        if (isOpen)
            json.endObject();
    }
    json.endObject();
}

void writeBoards(JsonWriter &json, const ClosureReport &report)
{
    json.key("boards").beginObject();
    for (size_t m = 0; m < closureMethodCount; ++m) {
        const BoardClosure &boards = report.boards[m];
        if (boards.expected == 0)
            continue;
        json.key(closureMethodName(ClosureMethod(m))).beginObject();
        json.field("expected", boards.expected).field("found", boards.found).field("recall", share(boards.found, boards.expected));
        writeResiduals(json, boards.residuals);
        json.endObject();
    }
    json.endObject();
}

void writeLens(JsonWriter &json, const LensClosure &lens)
{
    json.beginObject();
    if (!lens.solution) {
        json.field("problem", lens.solution.error().problem.sentence()).endObject();
        return;
    }
    const LensCalibration &solution = *lens.solution;
    json.field("views", int(solution.poses.size())).field("points", solution.points).field("rms_px", solution.rms);
    const double intrinsics[] = {solution.lens.fx, solution.lens.fy, solution.lens.cx, solution.lens.cy};
    json.key("intrinsics").numbers(intrinsics, 4);
    json.key("coefficients").numbers(solution.lens.coefficients.data(), Eigen::Index(solution.lens.coefficients.size()));
    json.key("sigmas").numbers(solution.sigmas.data(), Eigen::Index(solution.sigmas.size()));
    writeDifference(json, lens.difference);
    json.endObject();
}

void writeCameras(JsonWriter &json, const ClosureReport &report)
{
    json.key("cameras").beginArray();
    for (const CameraClosure &camera : report.cameras) {
        json.beginObject().field("resolution", std::to_string(camera.camera.resolution().width) + "x" + std::to_string(camera.camera.resolution().height));
        const Matrix3 &k = camera.camera.k();
        const double intrinsics[] = {k(0, 0), k(1, 1), k(0, 2), k(1, 2)};
        json.key("intrinsics").numbers(intrinsics, 4);
        const auto &coefficients = camera.camera.distortionCoefficients();
        json.key("coefficients").numbers(coefficients.data(), Eigen::Index(coefficients.size()));
        json.field("boards", camera.boards).field("used_boards", camera.usedBoards);
        for (size_t m = 0; m < closureMethodCount; ++m) {
            bool isOpen = false;
            for (const auto &[key, lens] : camera.lenses) {
                if (key.first != ClosureMethod(m))
                    continue;
                if (!isOpen)
                    json.key(closureMethodName(key.first)).beginObject();
                isOpen = true;
                json.key(lensFormulaName(key.second));
                writeLens(json, lens);
            }
            if (isOpen)
                json.endObject();
        }
        json.endObject();
    }
    json.endArray();
}

std::string sumsText(const ResidualSums &sums)
{
    if (sums.count == 0)
        return "no corners";
    std::string text = std::to_string(sums.count) + " corners, RMS " + shortNumber(sums.rms(), 4) + " px, bias " + shortNumber(sums.bias().x(), 4) + ", " + shortNumber(sums.bias().y(), 4);
    if (sums.outwardCount > 0)
        text += ", outward " + shortNumber(sums.outwardBias(), 4);
    return text + " px";
}

} // namespace

void writeDifference(JsonWriter &json, const std::optional<ProjectionDifference> &difference)
{
    json.key("projection_difference");
    if (!difference) {
        json.null();
        return;
    }
    json.beginObject().field("rms_px", difference->rms).field("max_px", difference->max).field("points", difference->points).field("coverage", difference->coverage);
    json.key("rotation_rad").numbers(difference->rotation.data(), 3);
    json.endObject();
}

void writeClosure(JsonWriter &json, const ClosureReport &report)
{
    json.beginObject().field("frames", report.frames).field("unreadable_frames", report.unreadableFrames);
    json.field("opencv", tagDetectorVersion(TagDetector::OpenCv)).field("apriltag", tagDetectorVersion(TagDetector::AprilTag3));
    writeTags(json, report);
    writeBoards(json, report);
    writeCameras(json, report);
    writeDetectorBias(json);
    json.key("problems").beginArray();
    for (const Problem &problem : report.problems)
        json.value(problem.text());
    json.endArray().endObject();
}

std::string closureText(const ClosureReport &report)
{
    std::string text = "Closure over " + std::to_string(report.frames) + " frames\n";
    for (const auto &[key, tags] : report.tags)
        text += "  " + key.second + " by " + std::string(closureMethodName(key.first)) + ": " + std::to_string(tags.found) + " of " + std::to_string(tags.expected) + " tags, "
            + std::to_string(tags.falsePositives) + " false; " + sumsText(tags.residuals.all()) + "\n";
    for (size_t m = 0; m < closureMethodCount; ++m)
        if (report.boards[m].expected > 0)
            text += "  boards by " + std::string(closureMethodName(ClosureMethod(m))) + ": " + std::to_string(report.boards[m].found) + " of " + std::to_string(report.boards[m].expected) + "; "
                + sumsText(report.boards[m].sums()) + "\n";
    for (const CameraClosure &camera : report.cameras) {
        for (const auto &[key, lens] : camera.lenses) {
            text += "  lens " + std::string(lensFormulaName(key.second)) + " by " + std::string(closureMethodName(key.first)) + ": ";
            if (!lens.solution)
                text += lens.solution.error().problem.sentence();
            else if (!lens.difference)
                text += "in-sample RMS " + shortNumber(lens.solution->rms, 4) + " px, of no use in the covered area";
            else
                text += "in-sample RMS " + shortNumber(lens.solution->rms, 4) + " px, projection difference rms " + shortNumber(lens.difference->rms, 4) + ", max " + shortNumber(lens.difference->max, 4)
                    + " px over " + shortNumber(100 * lens.difference->coverage, 0) + " % of the picture";
            text += "\n";
        }
    }
    text.pop_back();
    return text;
}

} // namespace tagmill
