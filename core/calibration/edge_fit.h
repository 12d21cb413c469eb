// SPDX-License-Identifier: GPL-3.0-or-later
// EdgeFit: where an edge between dark and bright lies in a picture, when its course is known to a pixel or two. Every
// pixel of a strip along it is fitted by a blurred step, so that an edge is worth hundreds of pixels.
#pragma once

#include "core/geometry.h"
#include "core/image.h"

#include <optional>
#include <span>

namespace tagmill {

/// The expected course of an edge, px, corner-origin: from `from` to `to`, bent as a lens bends it.
class EdgeCurve
{
public:
    /// Five points of the course at even steps, its ends included.
    explicit EdgeCurve(std::span<const Vector2, 5> course);

    double length() const { return m_length; }
    double along(const Vector2 &pixel) const { return (pixel - m_from).dot(m_u) / m_length; } ///< 0 … 1
    /// px, signed: positive on the right of the way in an image that is y down.
    double across(const Vector2 &pixel) const { return (pixel - m_from).dot(m_v) - bend(along(pixel)); }
    /// d across / d pixel at that place of the course.
    Vector2 gradient(double t) const;
    Vector2 at(double t) const { return m_from + t * m_length * m_u + bend(t) * m_v; }

private:
    double bend(double t) const;

    Vector2 m_from, m_u, m_v;
    double m_length = 0;
    Vector3 m_bend = Vector3::Zero(); ///< t·(1 − t)·(b0 + b1 (t − ½) + b2 (t − ½)²)
};

struct EdgeFit
{
    double offset = 0;     ///< px across, at t = ½
    double slope = 0;      ///< px across from t = 0 to t = 1
    double blur = 0;       ///< px, standard deviation of the step's blur
    double contrast = 0;   ///< grey levels between its two sides
    double offsetAt(double t) const { return offset + slope * (t - 0.5); }
};

/// The edge in the strip t0 ≤ t ≤ t1, |across| ≤ halfWidth. Nothing where the strip leaves the picture, where there are
/// fewer than 30 grey levels of contrast, or where the pixels are not those of one step.
std::optional<EdgeFit> fitEdge(const Image8 &grey, const EdgeCurve &curve, double t0, double t1, double halfWidth);

} // namespace tagmill
