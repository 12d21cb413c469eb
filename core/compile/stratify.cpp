// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/stratify.h"

#include "core/compile/target_size.h"
#include "core/random/shuffled_index.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>

namespace tagmill {

namespace {

constexpr double LargestIncidence = 80 * std::numbers::pi / 180;

Interval binInterval(const Interval &range, int bin, int bins)
{
    const double width = range.high - range.low;
    return {range.low + width * bin / bins, bin + 1 == bins ? range.high : range.low + width * (bin + 1) / bins};
}

/// Whether more than a border is shared, or one of them is a single value inside the other.
bool overlaps(const Interval &a, const Interval &b)
{
    const double low = std::max(a.low, b.low), high = std::min(a.high, b.high);
    const double border = 1e-9 * (std::abs(low) + std::abs(high)); // as wide as rounding makes it
    return high - low > border || (high - low >= -border && (a.low == a.high || b.low == b.high));
}

/// What the distances allow, of any target.
bool isPpmReachable(const GenConfig &config, const CameraModel &camera, std::span<const ObjectRecipe> targets, const Interval &bin)
{
    return std::any_of(targets.begin(), targets.end(), [&](const ObjectRecipe &target) {
        const TargetSize size = trueTargetSize(target);
        const double scale = camera.k()(0, 0) * size.marker / size.modules;
        return overlaps(bin, {scale / config.camera.max_distance, scale / config.camera.min_distance});
    });
}

/// Targets that lie flat see the camera under the polar angle; turned ones under any.
bool isIncidenceReachable(const GenConfig &config, const Interval &bin)
{
    const ScenarioConfig &scenario = config.scenario;
    const bool isFlat = config.tagmill.orientation == Orientation::Flat && !(scenario.flying && scenario.subject.type == SubjectType::Tags);
    if (!isFlat)
        return true;
    const CameraConfig &camera = config.camera;
    const double low = camera.elevation.value_or(camera.min_elevation), high = camera.elevation.value_or(camera.max_elevation);
    return overlaps(bin, {std::acos(std::clamp(high, -1.0, 1.0)), std::acos(std::clamp(low, -1.0, 1.0))});
}

/// Whether the whole target can lie in the picture with its centre in the cell, seen from as far as possible.
bool isCellReachable(const GenConfig &config, const CameraModel &camera, std::span<const ObjectRecipe> targets, const Interval &columns, const Interval &rows)
{
    return std::any_of(targets.begin(), targets.end(), [&](const ObjectRecipe &target) {
        const double half = trueTargetSize(target).halfExtent / config.camera.max_distance;
        const double x = camera.k()(0, 0) * half, y = camera.k()(1, 1) * half;
        return overlaps(columns, {x, camera.resolution().width - x}) && overlaps(rows, {y, camera.resolution().height - y});
    });
}

} // namespace

Result<Strata> Strata::create(const GenConfig &config, const CameraModel &camera, std::span<const ObjectRecipe> targets, std::int64_t seed, SeedWidth width)
{
    const StratifyConfig &given = config.tagmill.stratify;
    Strata strata;
    strata.m_seed = seed;
    strata.m_width = width;
    strata.m_cameras = config.camera.samples_per_scene;
    strata.m_resolution = camera.resolution();
    if (config.camera.ppm_constraint)
        strata.m_ppmRange = {config.camera.ppm_constraint->min, config.camera.ppm_constraint->max};
    else if (given.ppm)
        return makeError(Errc::InvalidValue, "config.needs", {"tagmill.stratify.ppm", "camera.ppm_constraint"}, "tagmill.stratify.ppm");

    const auto fill = [](Quantity &quantity, std::optional<int> bins, int cells, const std::function<bool(int)> &isReachable, const char *where) -> Result<> {
        if (!bins)
            return {};
        quantity.bins = *bins;
        for (int bin = 0; bin < cells; ++bin)
            if (isReachable(bin))
                quantity.reachable.push_back(bin);
        if (quantity.reachable.empty())
            return makeError(Errc::InvalidValue, "compile.no_bin", {where}, where);
        return {};
    };
    TAGMILL_CHECK(fill(strata.m_ppm, given.ppm, given.ppm.value_or(0), [&](int bin) {
        return isPpmReachable(config, camera, targets, binInterval(strata.m_ppmRange, bin, *given.ppm));
    }, "tagmill.stratify.ppm"));
    TAGMILL_CHECK(fill(strata.m_incidence, given.incidence, given.incidence.value_or(0), [&](int bin) {
        return isIncidenceReachable(config, binInterval({0, LargestIncidence}, bin, *given.incidence));
    }, "tagmill.stratify.incidence"));
    const int side = given.image_position.value_or(0);
    const Size2i size = camera.resolution();
    TAGMILL_CHECK(fill(strata.m_position, given.image_position, side * side, [&](int bin) {
        return isCellReachable(config, camera, targets, binInterval({0, double(size.width)}, bin % side, side), binInterval({0, double(size.height)}, bin / side, side));
    }, "tagmill.stratify.image_position"));
    return strata;
}

int Strata::binOf(const Quantity &quantity, int scene, int camera) const
{
    const auto slot = static_cast<std::uint64_t>(scene) * static_cast<std::uint64_t>(m_cameras) + static_cast<std::uint64_t>(camera);
    const std::uint64_t count = quantity.reachable.size();
    const auto pass = static_cast<std::int64_t>(slot / count);
    const auto seed = static_cast<std::uint64_t>(deriveSeed(m_seed, quantity.name, pass, m_width));
    return quantity.reachable[shuffledIndex(slot % count, count, seed)];
}

CameraBins Strata::binsOf(int scene, int camera, int attempt) const
{
    CameraBins bins;
    if (m_ppm.bins > 0)
        bins.ppm = binInterval(m_ppmRange, binOf(m_ppm, scene, camera), m_ppm.bins);
    if (m_incidence.bins > 0)
        bins.incidence = binInterval({0, LargestIncidence}, binOf(m_incidence, scene, (camera + attempt) % m_cameras), m_incidence.bins);
    if (m_position.bins > 0) {
        const int cell = binOf(m_position, scene, (camera + 2 * attempt + attempt / m_cameras) % m_cameras);
        bins.columns = binInterval({0, double(m_resolution.width)}, cell % m_position.bins, m_position.bins);
        bins.rows = binInterval({0, double(m_resolution.height)}, cell / m_position.bins, m_position.bins);
    }
    return bins;
}

void Strata::countUnreachable(int scene, Rejections &rejections) const
{
    for (const Quantity *quantity : {&m_ppm, &m_incidence, &m_position}) {
        if (quantity->bins == 0)
            continue;
        const auto count = static_cast<std::int64_t>(quantity->reachable.size());
        const std::int64_t cells = quantity == &m_position ? std::int64_t{quantity->bins} * quantity->bins : quantity->bins;
        const std::int64_t first = std::int64_t{scene} * m_cameras, last = first + m_cameras;
        // Multiples of count in [first, last).
        const std::int64_t passes = (last + count - 1) / count - (first + count - 1) / count;
        rejections.counts[static_cast<size_t>(quantity->reason)] += passes * (cells - count);
    }
}

} // namespace tagmill
