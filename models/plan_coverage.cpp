// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan_coverage.h"

#include "core/transform_point.h"
#include "core/truth/image_polygon.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <numbers>

namespace tagmill {

namespace {

constexpr double degrees = 180 / std::numbers::pi;
constexpr size_t camerasAtOnce = 16; ///< one task

/// What one camera contributes.
struct CameraCoverage
{
    std::array<double, planQuantityCount> values;
    ImageCells cells;
    std::vector<std::pair<std::string, int>> whole;
};

const DetectionRecord *mainRecord(const std::vector<DetectionRecord> &records)
{
    const DetectionRecord *main = nullptr;
    for (const DetectionRecord &record : records) {
        const bool isBoard = record.record_type == RecordType::Board, wasBoard = main && main->record_type == RecordType::Board;
        if (!main || (isBoard && !wasBoard) || (isBoard == wasBoard && record.distance < main->distance))
            main = &record;
    }
    return main;
}

double elevation(const DetectionRecord &record, const CameraRecipe &camera)
{
    const Matrix4 world_from_camera = flipCameraAxes(camera.transform_matrix);
    const Vector3 target = transformPoint(world_from_camera, *record.position);
    const Vector3 up = world_from_camera.topRightCorner<3, 1>() - target;
    return std::asin(std::clamp(up.z() / std::max(up.norm(), 1e-12), -1.0, 1.0)) * degrees;
}

bool isWhole(const DetectionRecord &tag)
{
    return tag.record_type == RecordType::Tag && tag.corners_state.size() == 4
        && std::all_of(tag.corners_state.begin(), tag.corners_state.end(), [](PointState state) { return state == PointState::Visible || state == PointState::Margin; });
}

CameraCoverage coverageOf(const SceneRecipe &recipe, int index, const PlanMetrics &metrics, std::int64_t seed, CoverageReport &report)
{
    CameraCoverage out;
    out.values.fill(std::numeric_limits<double>::quiet_NaN());
    out.values[static_cast<size_t>(PlanQuantity::Roll)] = metrics.roll;
    const std::vector<DetectionRecord> records = detectionRecords(recipe, index, seed);
    CoverageReport own;
    for (const DetectionRecord &record : records) {
        own.add(record);
        if (isWhole(record))
            out.whole.emplace_back(record.tag_family, record.tag_id);
    }
    report.add(own);
    for (size_t i = 0; i < own.counts.size(); ++i)
        out.cells[i] = own.counts[i] > 0;
    const DetectionRecord *main = mainRecord(records);
    if (!main)
        return out;
    const auto set = [&out](PlanQuantity quantity, double value) { out.values[static_cast<size_t>(quantity)] = value; };
    set(PlanQuantity::Distance, main->distance);
    set(PlanQuantity::Incidence, main->angle_of_incidence);
    set(PlanQuantity::Ppm, metrics.visibleTargets > 0 ? metrics.ppm : main->ppm);
    set(PlanQuantity::Area, main->pixel_area);
    if (main->position)
        set(PlanQuantity::Elevation, elevation(*main, recipe.cameras[static_cast<size_t>(index)]));
    if (main->rotation_quaternion)
        set(PlanQuantity::Tilt, std::acos(std::clamp(std::abs(rotationFromQuaternion(*main->rotation_quaternion)(2, 2)), 0.0, 1.0)) * degrees);
    return out;
}

} // namespace

QString planQuantityLabel(PlanQuantity quantity)
{
    static const char *const labels[] = {QT_TRANSLATE_NOOP("PlanQuantity", "Distance"),  QT_TRANSLATE_NOOP("PlanQuantity", "Incidence"), QT_TRANSLATE_NOOP("PlanQuantity", "Pixels per module"),
                                         QT_TRANSLATE_NOOP("PlanQuantity", "Roll"),      QT_TRANSLATE_NOOP("PlanQuantity", "Elevation"), QT_TRANSLATE_NOOP("PlanQuantity", "Tilt"),
                                         QT_TRANSLATE_NOOP("PlanQuantity", "Target area")};
    return QCoreApplication::translate("PlanQuantity", labels[static_cast<size_t>(quantity)]);
}

QString planQuantityUnit(PlanQuantity quantity)
{
    switch (quantity) {
    case PlanQuantity::Distance: return QStringLiteral("m");
    case PlanQuantity::Ppm: return QStringLiteral("px");
    case PlanQuantity::Area: return QStringLiteral("px²");
    case PlanQuantity::Incidence:
    case PlanQuantity::Roll:
    case PlanQuantity::Elevation:
    case PlanQuantity::Tilt: break;
    }
    return QStringLiteral("°");
}

std::vector<int> PlanCoverage::camerasBetween(PlanQuantity quantity, double low, double high) const
{
    std::vector<int> cameras;
    const std::vector<double> &all = of(quantity);
    double highest = -std::numeric_limits<double>::infinity();
    for (const double value : all)
        highest = value > highest ? value : highest;
    for (size_t i = 0; i < all.size(); ++i)
        if (all[i] >= low && (all[i] < high || (all[i] == highest && all[i] <= high)))
            cameras.push_back(static_cast<int>(i));
    return cameras;
}

std::vector<int> PlanCoverage::camerasInCell(int column, int row) const
{
    std::vector<int> cameras;
    const auto cell = static_cast<size_t>(row * CoverageReport::columns + column);
    for (size_t i = 0; i < cells.size(); ++i)
        if (cells[i][cell])
            cameras.push_back(static_cast<int>(i));
    return cameras;
}

std::vector<int> PlanCoverage::camerasThatSee(const std::string &family, double lowId, double highId) const
{
    std::vector<int> cameras;
    const auto ids = seen.find(family);
    if (ids == seen.end())
        return cameras;
    for (const auto &[id, see] : ids->second)
        if (id >= lowId && id < highId)
            cameras.insert(cameras.end(), see.begin(), see.end());
    std::sort(cameras.begin(), cameras.end());
    cameras.erase(std::unique(cameras.begin(), cameras.end()), cameras.end());
    return cameras;
}

namespace {

Histogram histogramOf(const std::map<int, std::vector<int>> &seen)
{
    constexpr int mostBins = 40;
    std::vector<double> ids;
    for (const auto &[id, cameras] : seen)
        ids.insert(ids.end(), cameras.size(), id);
    return makeHistogram(ids, mostBins);
}

} // namespace

Result<std::shared_ptr<const PlanCoverage>> planCoverage(std::shared_ptr<const Plan> plan, Executor &executor, const Progress &progress)
{
    const size_t count = plan->cameras.size(), tasks = (count + camerasAtOnce - 1) / camerasAtOnce;
    std::vector<CameraCoverage> cameras(count);
    std::vector<CoverageReport> reports(tasks);
    std::atomic<bool> isCancelled = false;
    std::atomic<size_t> done = 0;
    executor.parallelFor(tasks, [&](size_t task) {
        for (size_t i = task * camerasAtOnce; i < std::min(count, (task + 1) * camerasAtOnce) && !isCancelled; ++i) {
            const PlannedCamera &camera = plan->cameras[i];
            cameras[i] = coverageOf(plan->recipes[static_cast<size_t>(camera.recipe)], camera.camera, camera.metrics, plan->config.dataset.seeds.global_seed, reports[task]);
        }
        if (!reportProgress(progress, static_cast<double>(++done) / static_cast<double>(tasks), "coverage"))
            isCancelled = true;
    });
    if (isCancelled)
        return makeError(Errc::Cancelled, "cancelled");
    auto out = std::make_shared<PlanCoverage>();
    for (auto &column : out->values)
        column.reserve(count);
    for (size_t i = 0; i < count; ++i) {
        for (size_t q = 0; q < planQuantityCount; ++q)
            out->values[q].push_back(cameras[i].values[q]);
        out->cells.push_back(cameras[i].cells);
        for (const auto &[family, id] : cameras[i].whole)
            out->seen[family][id].push_back(static_cast<int>(i));
    }
    for (const CoverageReport &report : reports)
        out->coverage.add(report);
    for (size_t q = 0; q < planQuantityCount; ++q)
        out->histograms[q] = makeHistogram(out->values[q]);
    for (const auto &[family, seen] : out->seen)
        out->idHistograms[family] = histogramOf(seen);
    out->plan = std::move(plan);
    return std::shared_ptr<const PlanCoverage>(std::move(out));
}

} // namespace tagmill
