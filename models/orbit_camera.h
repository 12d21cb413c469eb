// SPDX-License-Identifier: GPL-3.0-or-later
// OrbitCamera: where the 3D view looks from: a turntable around a point, z up, as in Blender. And
// ViewportView, the matrices any view consists of, with projection to pixels for picking and overlays.
#pragma once

#include "core/compile/recipe.h"
#include "models/viewport_buffers.h"

#include <QMatrix4x4>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>

namespace tagmill {

struct ViewportView
{
    QMatrix4x4 view;       ///< eye from world; OpenGL axes
    QMatrix4x4 projection; ///< clip from eye
    QSizeF size;           ///< of the widget, device-independent pixels

    /// Pixel of a world point, y down; nothing behind the eye.
    std::optional<QPointF> project(const QVector3D &point) const;
    /// The same with the depth along the view axis, m.
    std::optional<QVector3D> projectWithDepth(const QVector3D &point) const;
    /// The world point at a pixel and a depth along the view axis, m.
    QVector3D pointAt(QPointF pixel, double depth) const;
};

class OrbitCamera
{
public:
    void orbit(double dx, double dy);                ///< pixels dragged
    void pan(double dx, double dy, double height);   ///< pixels dragged, height of the widget
    void zoom(double steps);                         ///< wheel notches, positive = nearer
    void frame(const Bounds &bounds, double aspect); ///< puts all of it in the picture
    void setDirection(double yaw, double pitch);     ///< rad
    void setOrthographic(bool on) { m_isOrthographic = on; }
    bool isOrthographic() const { return m_isOrthographic; }
    double yaw() const { return m_yaw; }
    double pitch() const { return m_pitch; }

    ViewportView view(QSizeF size, const Bounds &bounds) const;
    const QVector3D &target() const { return m_target; }
    double distance() const { return m_distance; }

private:
    QVector3D backward() const;

    QVector3D m_target;
    double m_distance = 2;
    double m_yaw = -0.9, m_pitch = 0.5; ///< of the eye seen from the target, rad
    bool m_isOrthographic = false;
};

/// What a planned camera sees, letterboxed into the widget (without its lens distortion).
struct LookThrough
{
    ViewportView view;
    QRectF picture; ///< of the sensor image in the widget
};
LookThrough lookThrough(const CameraRecipe &camera, QSizeF size, const Bounds &bounds);
/// Of a camera with K `k` (corner-origin) whose axes are Blender's.
LookThrough lookThrough(const Matrix3 &k, Size2i resolution, const Matrix4 &world_from_camera, QSizeF size, const Bounds &bounds);

} // namespace tagmill
