// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/measured_size.h"

#include "core/number_text.h"
#include "core/print/print_subjects.h"

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

constexpr double mostDifference = 0.2;

double micrometre(double mm)
{
    return std::round(mm * 1e4) / 1e4;
}

/// Keys with a length of the target, and what they hold.
std::vector<CorrectedSize> sizesOf(const GenConfig &config)
{
    const SubjectConfig &subject = config.scenario.subject;
    if (subject.type == SubjectType::Tags)
        return {{"scenario.subject.size_mm", subject.tags.size_mm, 0}};
    std::vector<CorrectedSize> sizes;
    if (subject.board.square_size_mm && !subject.board.isAprilGrid())
        sizes.push_back({"scenario.subject.square_size_mm", *subject.board.square_size_mm, 0});
    sizes.push_back({"scenario.subject.marker_size_mm", subject.board.marker_size_mm, 0});
    if (subject.board.quiet_zone_mm > 0)
        sizes.push_back({"scenario.subject.quiet_zone_mm", subject.board.quiet_zone_mm, 0});
    return sizes;
}

} // namespace

Result<Vector2> designedSize_mm(const GenConfig &config)
{
    if (config.scenario.subject.type == SubjectType::Board) {
        TAGMILL_TRY(const ObjectRecipe board, designedBoard(config));
        return Vector2(1000 * printSize(board));
    }
    TAGMILL_TRY(const std::vector<PrintSubject> subjects, printSubjects(config, {0}));
    if (subjects.empty())
        return makeError(Errc::InvalidValue, "compile.no_families", {}, "scenario.subject.tag_families");
    return Vector2(1000 * printSize(subjects.front().object));
}

Result<std::optional<SizeCorrection>> configuredCorrection(const GenConfig &config)
{
    const PrintConfig &print = config.tagmill.print;
    if (!print.measured_x_mm && !print.measured_y_mm)
        return std::optional<SizeCorrection>();
    TAGMILL_TRY(const Vector2 designed, designedSize_mm(config));
    TAGMILL_TRY(SizeCorrection correction, sizeCorrection(config, {print.measured_x_mm.value_or(designed.x()), print.measured_y_mm.value_or(designed.y())}));
    return std::optional(std::move(correction));
}

Result<SizeCorrection> sizeCorrection(const GenConfig &config, const Vector2 &measured_mm)
{
    SizeCorrection correction;
    TAGMILL_TRY(correction.designed_mm, designedSize_mm(config));
    correction.measured_mm = measured_mm;
    const Vector2 factors = measured_mm.cwiseQuotient(correction.designed_mm);
    for (int axis = 0; axis < 2; ++axis)
        if (!(std::abs(factors[axis] - 1) <= mostDifference))
            return makeError(Errc::InvalidValue, "print.measured_odd", {axis == 0 ? "width" : "height", shortNumber(measured_mm[axis]), shortNumber(micrometre(correction.designed_mm[axis]))});
    correction.scale = factors.mean();
    correction.anisotropy = factors.x() / factors.y() - 1;
    correction.residual_mm = std::abs(factors.x() - factors.y()) / 2 * correction.designed_mm.maxCoeff() / 2;
    correction.sizes = sizesOf(config);
    for (CorrectedSize &size : correction.sizes)
        size.corrected_mm = micrometre(size.designed_mm * correction.scale);
    return correction;
}

} // namespace tagmill
