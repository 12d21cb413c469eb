// SPDX-License-Identifier: GPL-3.0-or-later
// ColorScale: a metric of a planned camera as a colour. Absolute: the ends are round numbers of the metric's
// own unit, so that equal colours mean equal values while a plan changes.
#pragma once

#include "models/plan_model.h"

#include <QString>
#include <QVector3D>

#include <optional>

namespace tagmill {

enum class CameraMetric { Distance, Incidence, Ppm, Area, Detectability, Validity, Scene };

/// m, deg, px/module, px², % of the tags that any detector finds, whether one is seen whole (1 or 0), scene id; nothing when
/// the camera sees no whole target (the last three: always).
std::optional<double> metricValue(const PlannedCamera &camera, CameraMetric metric);

struct ColorScale
{
    CameraMetric metric = CameraMetric::Distance;
    double low = 0, high = 1; ///< of scenes the first and the last; none where high is below low
    float shade = 1; ///< < 1: darker, for a light ground

    /// They name things instead of measuring them.
    bool isOfNames() const { return metric == CameraMetric::Scene || metric == CameraMetric::Validity; }
    /// sRGB, 0 … 1. Scenes have a colour each; values outside take the end's.
    QVector3D color(double value) const;
};

/// Round ends around the plan's values; incidence is always 0 to 90°, detectability 0 to 100 %.
ColorScale makeColorScale(const Plan &plan, CameraMetric metric);
/// "Distance", "Incidence" …
QString metricLabel(CameraMetric metric);
/// "m", "°" … or empty.
QString metricUnit(CameraMetric metric);

} // namespace tagmill
