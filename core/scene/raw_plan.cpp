// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/raw_plan.h"

#include <Eigen/LU>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace tagmill {

namespace {

constexpr int gridSteps = 16, borderSteps = 128;
constexpr double safety = 1.01; ///< what the lens may shrink between two points of the grid
constexpr double margin_px = 4; ///< raw pixels that a sensor pixel's box may reach beyond its corners
constexpr double step_px = 0.5; ///< of the derivative

using Kind = RawProjection::Kind;

/// The lens seen on the plane the raw frame draws on, at the focal length `unit`.
class LensOnPlane
{
public:
    LensOnPlane(const CameraModel &camera, Kind kind)
        : m_camera(camera)
        , m_kind(kind)
        , m_unit(camera.k()(0, 0), camera.k()(1, 1))
    {
        if (kind == Kind::Equidistant)
            m_unit.setConstant(m_unit.maxCoeff());
        addPixel(camera.k().topRightCorner<2, 1>()); // where barrel lenses magnify least
        for (int i = 0; i <= gridSteps; ++i) {
            for (int j = 0; j <= gridSteps; ++j)
                addPixel(at(double(i) / gridSteps, double(j) / gridSteps));
        }
        for (int i = 0; i <= borderSteps; ++i) {
            const double part = double(i) / borderSteps;
            for (const Vector2 &p : {at(part, 0), at(part, 1), at(0, part), at(1, part)})
                addToBounds(p);
        }
        if (m_hasHoles && std::isfinite(camera.fieldLimit())) { // the lens's rim lies inside the frame
            m_min = -m_unit * camera.fieldLimit();
            m_max = -m_min;
        }
    }

    const Vector2 &unit() const { return m_unit; }
    const Vector2 &min() const { return m_min; }
    const Vector2 &max() const { return m_max; }
    bool seesAnything() const { return std::isfinite(m_shrink); }
    /// A ray of the frame has no place on the plane: it is not in front of the pinhole.
    bool isWhole() const { return m_isWhole; }
    /// Smallest length a sensor pixel has on the plane in any direction.
    double shrink() const { return m_shrink; }

private:
    Vector2 at(double x, double y) const { return {x * m_camera.resolution().width, y * m_camera.resolution().height}; }

    std::optional<Vector2> place(const Vector2 &pixel)
    {
        const auto ray = m_camera.unproject(pixel);
        if (!ray) {
            m_hasHoles = true;
            return std::nullopt;
        }
        const auto plane = onUnitPlane(m_kind, *ray);
        if (!plane) {
            m_isWhole = false;
            return std::nullopt;
        }
        return Vector2(m_unit.cwiseProduct(*plane));
    }

    std::optional<Vector2> addToBounds(const Vector2 &pixel)
    {
        const auto p = place(pixel);
        if (p) {
            m_min = m_min.cwiseMin(*p);
            m_max = m_max.cwiseMax(*p);
        }
        return p;
    }

    void addPixel(const Vector2 &pixel)
    {
        if (!m_camera.contains(pixel, -1) || !addToBounds(pixel))
            return;
        const auto left = place(pixel - Vector2(step_px, 0)), right = place(pixel + Vector2(step_px, 0));
        const auto above = place(pixel - Vector2(0, step_px)), below = place(pixel + Vector2(0, step_px));
        if (!left || !right || !above || !below)
            return;
        Matrix2 j;
        j << (*right - *left) / (2 * step_px), (*below - *above) / (2 * step_px);
        const double square = j.squaredNorm(), area = j.determinant();
        const double smallest = std::sqrt(std::max(0.0, (square - std::sqrt(std::max(0.0, square * square - 4 * area * area))) / 2));
        m_shrink = std::min(m_shrink, smallest);
    }

    const CameraModel &m_camera;
    Kind m_kind;
    Vector2 m_unit;
    Vector2 m_min = Vector2::Constant(std::numeric_limits<double>::infinity()), m_max = -m_min;
    double m_shrink = std::numeric_limits<double>::infinity();
    bool m_hasHoles = false, m_isWhole = true;
};

struct Frame
{
    double width = std::numeric_limits<double>::infinity(), height = width;
    bool isPossible(Size2i sensor) const
    {
        const double most = std::min(RawPlan::mostPixels, RawPlan::mostPerPixel * sensor.width * sensor.height);
        return width <= RawPlan::longestSide && height <= RawPlan::longestSide && width * height <= most;
    }
};

/// Raw pixels along a side of a sensor pixel.
double leastRatio(RendererMode engine)
{
    return engine == RendererMode::Workbench ? RawPlan::workbenchRatio : RawPlan::leastRatio;
}

/// Fills in everything but the kind, where that is possible.
Frame layOut(const LensOnPlane &lens, Size2i sensor, double ratio, RawProjection &raw)
{
    const double scale = safety * ratio / lens.shrink();
    raw.focal = scale * lens.unit();
    raw.principal = (margin_px - (scale * lens.min()).array()).matrix();
    if (raw.kind == Kind::Equidistant)
        raw.principal = raw.principal.array().ceil().matrix(); // the fisheye's centre is half of an even side
    const Vector2 size = (raw.principal + scale * lens.max()).array().ceil() + margin_px;
    const Frame frame{size.x(), size.y()};
    if (frame.isPossible(sensor))
        raw.resolution = {static_cast<int>(size.x()), static_cast<int>(size.y())};
    return frame;
}

Error tooLarge(const Frame &frame, const std::string &where)
{
    const auto text = [](double side) { return side < 1e9 ? std::to_string(static_cast<long>(side)) : std::string("∞"); };
    return makeError(Errc::NotFound, "scene.raw_too_large",
                     {text(frame.width), text(frame.height), std::to_string(RawPlan::longestSide), text(RawPlan::mostPixels / 1e6), text(RawPlan::mostPerPixel)},
                     where + ".intrinsics.resolution");
}

/// A frame of the sensor's own size and K: a pinhole's, or one drawn behind the lens.
RawPlan sensorPlan(const CameraModel &camera)
{
    RawPlan plan;
    plan.projection.resolution = camera.resolution();
    plan.projection.focal = {camera.k()(0, 0), camera.k()(1, 1)};
    plan.projection.principal = camera.k().topRightCorner<2, 1>();
    return plan;
}

/// The sensor's pinhole with Workbench's pixels.
Result<RawPlan> finer(RawPlan plan, const std::string &where)
{
    constexpr int ratio = RawPlan::workbenchRatio;
    RawProjection &raw = plan.projection;
    const Frame frame{double(ratio) * raw.resolution.width, double(ratio) * raw.resolution.height};
    if (!frame.isPossible(raw.resolution))
        return tooLarge(frame, where);
    raw.resolution = {ratio * raw.resolution.width, ratio * raw.resolution.height};
    raw.focal *= ratio;
    raw.principal *= ratio;
    plan.isWarped = true;
    plan.pixelRatio = ratio * ratio;
    return plan;
}

} // namespace

int RawPlan::samples(int samples) const
{
    return std::max(1, static_cast<int>(std::lround(samples / pixelRatio)));
}

double RawPlan::noiseThreshold(double threshold) const
{
    return isWarped ? std::min(1.0, leastRatio * threshold) : threshold;
}

Result<RawPlan> planRaw(const CameraModel &camera, RendererMode engine, const std::string &where, Optics optics)
{
    RawPlan plan = sensorPlan(camera);
    if (camera.distortionModel() == DistortionModel::None)
        return engine == RendererMode::Workbench ? finer(plan, where) : plan;
    if (optics == Optics::Direct) {
        if (engine != RendererMode::Cycles)
            return makeError(Errc::NotFound, "scene.direct_engine", {}, "renderer.tagmill.optics");
        TAGMILL_TRY(const DirectLens direct, directLens(camera, where + ".intrinsics.distortion_model"));
        plan.traced = direct.model;
        return plan;
    }

    plan.isWarped = true;
    const bool isFisheye = camera.distortionModel() == DistortionModel::KannalaBrandt;
    plan.projection.kind = isFisheye && engine == RendererMode::Cycles ? Kind::Equidistant : Kind::Pinhole;
    const LensOnPlane lens(camera, plan.projection.kind);
    if (!lens.seesAnything() && lens.isWhole())
        return makeError(Errc::InvalidValue, "scene.lens_sees_nothing", {}, where + ".intrinsics");
    Frame frame;
    if (lens.isWhole())
        frame = layOut(lens, camera.resolution(), leastRatio(engine), plan.projection);
    if (!frame.isPossible(camera.resolution())) {
        if (isFisheye && engine != RendererMode::Cycles)
            return makeError(Errc::NotFound, "scene.fisheye_engine", {}, where + ".intrinsics.distortion_model");
        return tooLarge(frame, where);
    }
    if (isFisheye)
        plan.projection.widest = std::min(camera.fieldLimit(), plan.projection.widest);
    const Size2i raw = plan.projection.resolution, sensor = camera.resolution();
    plan.pixelRatio = double(raw.width) * raw.height / (double(sensor.width) * sensor.height);
    return plan;
}

Result<RawPlan> planRaw(const SceneRecipe &recipe, int cameraIndex)
{
    const auto count = static_cast<int>(recipe.cameras.size());
    if (cameraIndex < 0 || cameraIndex >= count)
        return makeError(Errc::InvalidValue, "scene.no_such_camera", {std::to_string(cameraIndex), std::to_string(count)}, "cameras");
    const std::string where = "cameras[" + std::to_string(cameraIndex) + "]";
    const IntrinsicsRecipe &intrinsics = recipe.cameras[static_cast<size_t>(cameraIndex)].intrinsics;
    const Matrix3 &k = intrinsics.k_matrix;
    if (!(k(0, 0) > 0 && k(1, 1) > 0) || intrinsics.resolution.width <= 0 || intrinsics.resolution.height <= 0)
        return makeError(Errc::InvalidValue, "scene.camera_impossible", {}, where + ".intrinsics");
    if (recipe.renderer_options.mode == ImageMode::Preview)
        return sensorPlan(cameraModel(intrinsics));
    return planRaw(cameraModel(intrinsics), recipe.renderer.mode, where, recipe.renderer_options.optics);
}

} // namespace tagmill
