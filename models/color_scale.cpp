// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/color_scale.h"

#include <QColor>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace tagmill {

namespace {

QVector3D fromColor(const QColor &color)
{
    return {color.redF(), color.greenF(), color.blueF()};
}

/// Blue to red through green: legible as thin lines on a dark and on a light ground.
QVector3D ramp(double position)
{
    static const std::array<QVector3D, 5> stops = {
        fromColor(QColor(0x4c, 0x7d, 0xff)), fromColor(QColor(0x1f, 0xb0, 0xc4)), fromColor(QColor(0x46, 0xb2, 0x4c)),
        fromColor(QColor(0xee, 0xa8, 0x2c)), fromColor(QColor(0xe5, 0x48, 0x4d))};
    const double at = std::clamp(position, 0.0, 1.0) * (stops.size() - 1);
    const size_t left = std::min(static_cast<size_t>(at), stops.size() - 2);
    const auto part = static_cast<float>(at - static_cast<double>(left));
    return stops[left] * (1 - part) + stops[left + 1] * part;
}

/// Successive hues a golden angle apart differ well, however many there are.
QVector3D sceneColor(int scene)
{
    constexpr double goldenRatio = 0.618033988749895;
    return fromColor(QColor::fromHsvF(static_cast<float>(std::fmod(0.6 + scene * goldenRatio, 1.0)), 0.7f, 0.9f));
}

double roundStep(double span)
{
    const double power = std::pow(10.0, std::floor(std::log10(span)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= span * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

} // namespace

std::optional<double> metricValue(const PlannedCamera &camera, CameraMetric metric)
{
    if (metric == CameraMetric::Scene)
        return camera.sceneId;
    const PlanView &metrics = camera.metrics;
    if (metric == CameraMetric::Validity)
        return metrics.visibleTargets > 0;
    if (metric == CameraMetric::Detectability)
        return metrics.targets > 0 ? 100.0 * metrics.easyTargets / metrics.targets : 0;
    if (metrics.visibleTargets == 0)
        return std::nullopt;
    switch (metric) {
    case CameraMetric::Distance: return metrics.distance;
    case CameraMetric::Incidence: return metrics.incidence;
    case CameraMetric::Ppm: return metrics.ppm;
    case CameraMetric::Area: return metrics.area;
    case CameraMetric::Detectability:
    case CameraMetric::Validity:
    case CameraMetric::Scene: break;
    }
    return std::nullopt;
}

QVector3D ColorScale::color(double value) const
{
    if (metric == CameraMetric::Scene)
        return sceneColor(static_cast<int>(value)) * shade;
    if (metric == CameraMetric::Validity)
        return (value > 0 ? fromColor(QColor(0x46, 0xb2, 0x4c)) : fromColor(QColor(0xe5, 0x48, 0x4d))) * shade;
    return ramp((value - low) / (high - low)) * shade;
}

ColorScale makeColorScale(const Plan &plan, CameraMetric metric)
{
    if (metric == CameraMetric::Incidence)
        return {metric, 0, 90};
    if (metric == CameraMetric::Detectability)
        return {metric, 0, 100};
    if (metric == CameraMetric::Validity)
        return {metric, 0, 1};
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (const PlannedCamera &camera : plan.cameras) {
        if (const auto value = metricValue(camera, metric)) {
            low = std::min(low, *value);
            high = std::max(high, *value);
        }
    }
    if (metric == CameraMetric::Scene)
        return low <= high ? ColorScale{metric, low, high} : ColorScale{metric, 0, -1};
    if (!(low <= high))
        return {metric, 0, 1};
    // Whole steps around the values, a step being a round quarter of their span (or of the value itself).
    const double step = roundStep(std::max({(high - low) / 4, std::abs(high) * 0.02, 1e-6}));
    ColorScale scale{metric, std::floor(low / step) * step, std::ceil(high / step) * step};
    if (scale.high <= scale.low)
        scale.high = scale.low + step;
    return scale;
}

QString metricLabel(CameraMetric metric)
{
    switch (metric) {
    case CameraMetric::Distance: return QCoreApplication::translate("CameraMetric", "Distance");
    case CameraMetric::Incidence: return QCoreApplication::translate("CameraMetric", "Incidence");
    case CameraMetric::Ppm: return QCoreApplication::translate("CameraMetric", "Pixels per module");
    case CameraMetric::Area: return QCoreApplication::translate("CameraMetric", "Area of the tag");
    case CameraMetric::Detectability: return QCoreApplication::translate("CameraMetric", "Detectability");
    case CameraMetric::Validity: return QCoreApplication::translate("CameraMetric", "Validity");
    case CameraMetric::Scene: return QCoreApplication::translate("CameraMetric", "Scene");
    }
    return {};
}

QString metricUnit(CameraMetric metric)
{
    switch (metric) {
    case CameraMetric::Distance: return QStringLiteral("m");
    case CameraMetric::Incidence: return QStringLiteral("°");
    case CameraMetric::Ppm: return QStringLiteral("px");
    case CameraMetric::Area: return QStringLiteral("px²");
    case CameraMetric::Detectability: return QStringLiteral("%");
    case CameraMetric::Validity:
    case CameraMetric::Scene: break;
    }
    return {};
}

} // namespace tagmill
