// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/time_slices.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tagmill {

namespace {

constexpr int margin_px = 24; ///< raw rows beside a band: the boxes of its pixels and what the steps below leave out
constexpr double step_px = 4; ///< along the outline of a band

/// So many that nothing moves by more than about a pixel from one to the next, at the nearest target.
int countFor(const SceneRecipe &recipe, const CameraRecipe &camera, const CameraMotion &motion)
{
    const Vector3 eye = camera.transform_matrix.topRightCorner<3, 1>();
    double nearest = std::numeric_limits<double>::infinity();
    for (const ObjectRecipe &object : recipe.objects)
        if (object.tag || object.board)
            nearest = std::min(nearest, (object.location - eye).norm());
    const double travel_px = motion.velocity().norm() * motion.readout() * camera.intrinsics.k_matrix(0, 0) / std::max(nearest, 1e-3);
    return static_cast<int>(std::clamp(std::ceil(travel_px), double(TimeSlice::fewest), double(TimeSlice::most)));
}

/// Raw rows that a band of the sensor's rows is made of: by its outline, or pixel by pixel where the lens's rim crosses it.
void findBand(const CameraModel &sensor, const RawProjection &raw, TimeSlice &slice)
{
    const double width = sensor.resolution().width, upper = slice.firstRow, lower = upper + static_cast<double>(slice.weights.size());
    double least = std::numeric_limits<double>::infinity(), most = -least;
    bool isWhole = true;
    const auto add = [&](double x, double y) {
        const auto ray = sensor.unproject({x, y});
        const auto place = ray ? raw.project(*ray) : std::nullopt;
        isWhole = isWhole && place;
        if (!place)
            return;
        least = std::min(least, place->y());
        most = std::max(most, place->y());
    };
    for (double x = 0; x <= width; x += step_px) {
        add(x, upper);
        add(x, lower);
    }
    for (double y = upper; y <= lower; y += step_px) {
        add(0, y);
        add(sensor.k()(0, 2), y);
        add(width, y);
    }
    for (double y = upper + 0.5; !isWhole && y < lower; ++y) {
        for (double x = 0.5; x < width; ++x)
            add(x, y);
    }
    const double last = raw.resolution.height;
    slice.top = least > most ? 0 : static_cast<int>(std::clamp(std::floor(least) - margin_px, 0.0, last - 1));
    const double end = least > most ? 1 : std::clamp(std::ceil(most) + margin_px, slice.top + 1.0, last);
    slice.height = static_cast<int>(end) - slice.top;
}

} // namespace

std::vector<TimeSlice> timeSlices(const SceneRecipe &recipe, int cameraIndex, const RawPlan &plan)
{
    const CameraRecipe &camera = recipe.cameras[static_cast<size_t>(cameraIndex)];
    const CameraMotion motion(camera);
    if (!plan.isWarped || !motion.isMoving() || !motion.isRolling())
        return {};
    const CameraModel sensor = cameraModel(camera.intrinsics);
    const int rows = sensor.resolution().height, count = std::min(countFor(recipe, camera, motion), std::max(rows, 2));
    const double rowsAStep = (rows - 1) / (count - 1.0);
    std::vector<TimeSlice> slices;
    for (int k = 0; k < count; ++k) {
        TimeSlice slice;
        slice.begin = motion.rowStart(0.5 + k * rowsAStep);
        slice.firstRow = rows;
        for (int row = 0; row < rows; ++row) {
            const double weight = 1 - std::abs(row / rowsAStep - k);
            if (weight <= 1e-9)
                continue;
            slice.firstRow = std::min(slice.firstRow, row);
            slice.weights.push_back(static_cast<float>(weight));
        }
        if (slice.weights.empty())
            continue;
        findBand(sensor, plan.projection, slice);
        slices.push_back(std::move(slice));
    }
    return slices;
}

} // namespace tagmill
