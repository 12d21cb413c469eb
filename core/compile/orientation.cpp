// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/orientation.h"

#include "core/random/generator.h"
#include "core/random/rotation.h"
#include "core/random/seed.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tagmill {

namespace {

const double cosineOf80Degrees = std::cos(80 * std::numbers::pi / 180);

/// Largest cosine between the normal and a direction whose height and azimuth are in the config's ranges.
double bestCosine(const CameraConfig &camera, const Vector3 &normal)
{
    const double low = camera.elevation.value_or(camera.min_elevation), high = camera.elevation.value_or(camera.max_elevation);
    const double from = std::acos(std::clamp(high, -1.0, 1.0)), to = std::acos(std::clamp(low, -1.0, 1.0)); // polar angles
    const double across = camera.azimuth ? normal.x() * std::cos(*camera.azimuth) + normal.y() * std::sin(*camera.azimuth) : std::hypot(normal.x(), normal.y());
    const auto cosine = [&](double polar) { return normal.z() * std::cos(polar) + across * std::sin(polar); };
    const double best = std::atan2(across, normal.z());
    return best >= from && best <= to ? cosine(best) : std::max(cosine(from), cosine(to));
}

Matrix3 drawRotation(const CameraConfig &camera, Generator &random, Rejections &rejections)
{
    constexpr int Tries = 1000;
    Matrix3 rotation = Matrix3::Identity();
    for (int i = 0; i < Tries; ++i) {
        const double a = random.nextDouble(), b = random.nextDouble(), c = random.nextDouble();
        rotation = uniformRotation(a, b, c);
        if (bestCosine(camera, rotation.col(2)) > cosineOf80Degrees)
            break;
        rejections.add(Rejection::Orientation);
    }
    return rotation;
}

void turnGroup(const Matrix3 &rotation, std::vector<ObjectRecipe> &objects)
{
    Vector3 low = objects.front().location, high = low;
    for (const ObjectRecipe &object : objects) {
        low = low.cwiseMin(object.location);
        high = high.cwiseMax(object.location);
    }
    const Vector3 middle = (low + high) / 2;
    double lowest = FloorClearance;
    for (ObjectRecipe &object : objects) {
        object.location = middle + rotation * (object.location - middle);
        object.rotation_euler = eulerFromRotation(rotation);
        lowest = std::min(lowest, lowestPoint(object));
    }
    for (ObjectRecipe &object : objects)
        object.location.z() += FloorClearance - lowest;
}

} // namespace

double lowestPoint(const ObjectRecipe &object)
{
    const Matrix3 rotation = rotationFromEuler(object.rotation_euler);
    const Vector2 half = printSize(object) / 2;
    return object.location.z() - std::abs(rotation(2, 0)) * half.x() - std::abs(rotation(2, 1)) * half.y();
}

void turnTargets(const CompileContext &context, const SceneSeeds &seeds, std::vector<ObjectRecipe> &objects, Rejections &rejections)
{
    if (context.config.tagmill.orientation == Orientation::Flat || objects.empty())
        return;
    Generator random(static_cast<std::uint64_t>(context.derive(seeds.layout, "orientation", 0)));
    if (!context.board && context.config.scenario.flying) {
        for (ObjectRecipe &object : objects)
            object.rotation_euler = eulerFromRotation(drawRotation(context.config.camera, random, rejections));
        return;
    }
    turnGroup(drawRotation(context.config.camera, random, rejections), objects);
}

} // namespace tagmill
