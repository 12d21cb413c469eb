// SPDX-License-Identifier: GPL-3.0-or-later
// Plates between the sun and the targets whose shadows fall on the targets, out of every camera's sight
// (GENERATION section 11).
#include "core/compile/context.h"
#include "core/random/generator.h"
#include "core/transform_point.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tagmill {

namespace {

constexpr double Pi = std::numbers::pi;

/// Python's modulo: in [0, 2π).
double wrapped(double angle)
{
    const double rest = std::fmod(angle, 2 * Pi);
    return rest < 0 ? rest + 2 * Pi : rest;
}

Vector2 along(double theta)
{
    return {std::cos(theta), std::sin(theta)};
}

Vector2 across(double theta)
{
    return {-std::sin(theta), std::cos(theta)};
}

struct Cluster
{
    Vector3 centre = Vector3::Zero();
    double radius = 0;
    double rise = 0;             ///< m, of the highest point of a turned target above the centre
    std::vector<Vector3> points; ///< what must not lie behind a plate
};

/// What render-tag calls the size of an object: the first of tag_size, size_along_edge_m, square_size.
double peerSize(const ObjectRecipe &object)
{
    return object.tag ? object.tag->tag_size : object.plain_board ? object.plain_board->tag_size : 0;
}

double halfDiagonal(const ObjectRecipe &object)
{
    if (object.board)
        return std::hypot(printSize(object).x(), printSize(object).y()) / 2;
    return peerSize(object) * object.print_scale.maxCoeff() / std::numbers::sqrt2;
}

std::optional<Cluster> findCluster(const std::vector<ObjectRecipe> &objects, bool sizeOfLast)
{
    if (objects.empty())
        return std::nullopt;
    Cluster cluster;
    for (const ObjectRecipe &object : objects)
        cluster.centre += object.location;
    cluster.centre /= static_cast<double>(objects.size());
    const auto distance = [&](const ObjectRecipe &object) { return std::hypot(object.location.x() - cluster.centre.x(), object.location.y() - cluster.centre.y()); };
    for (const ObjectRecipe &object : objects)
        cluster.radius = std::max(cluster.radius, distance(object) + (sizeOfLast ? 0 : halfDiagonal(object)));
    if (sizeOfLast)
        cluster.radius += peerSize(objects.back()) / std::sqrt(2.0);
    cluster.points.push_back(cluster.centre);
    for (const ObjectRecipe &object : objects) {
        cluster.points.push_back(object.location);
        for (const double sx : {1.0, -1.0})
            for (const double sy : {1.0, -1.0})
                cluster.points.emplace_back(cluster.centre.x() + sx * cluster.radius, cluster.centre.y() + sy * cluster.radius, object.location.z());
    }
    return cluster;
}

/// Turned targets: what must not be covered are their own corners, and plates hang above the highest.
void addTurnedCorners(const std::vector<ObjectRecipe> &objects, Cluster &cluster)
{
    for (const ObjectRecipe &object : objects) {
        const Matrix4 world_from_object = poseMatrix(object.location, object.rotation_euler);
        const Vector2 half = printSize(object) / 2;
        for (const double sx : {1.0, -1.0})
            for (const double sy : {1.0, -1.0}) {
                cluster.points.push_back(transformPoint(world_from_object, {sx * half.x(), sy * half.y(), 0}));
                cluster.rise = std::max(cluster.rise, cluster.points.back().z() - cluster.centre.z());
            }
    }
}

enum class Anchor { Edge, Corner, Centre };

struct Plate
{
    const char *name = "";
    Vector3 target = Vector3::Zero();
    double height = 0, theta = 0, sign = 1, offset = 0, alongOffset = 0;
    double sizeAlong = 0, sizeAcross = 0;
    Anchor anchor = Anchor::Edge;
};

class OccluderSearch
{
public:
    OccluderSearch(const CompileContext &context, const OccludersConfig &given, const SceneRecipe &recipe, Cluster cluster, const Vector3 &sun, Generator random)
        : m_context(context)
        , m_given(given)
        , m_recipe(recipe)
        , m_cluster(std::move(cluster))
        , m_sun(sun)
        , m_random(random)
    {
    }

    std::vector<ObjectRecipe> run()
    {
        const OccluderPattern first = m_given.patterns[m_random.choice(m_given.patterns.size())];
        std::vector<ObjectRecipe> plates = tryPattern(first);
        if (plates.empty() && first != OccluderPattern::Half)
            plates = tryPattern(OccluderPattern::Half);
        return plates;
    }

private:
    std::vector<ObjectRecipe> tryPattern(OccluderPattern pattern)
    {
        constexpr int Tries = 50;
        constexpr double Lift = 0.05; ///< m a try
        const double base = m_random.uniform(m_given.height_min_m, m_given.height_max_m);
        double shift = 0;
        for (int i = 0; i < Tries; ++i, shift += Lift) {
            const double height = m_cluster.centre.z() + m_cluster.rise + base + shift;
            std::vector<ObjectRecipe> objects;
            bool isFree = true;
            for (const Plate &plate : drawPlates(pattern, height, viewAngles(height))) {
                objects.push_back(makeObject(plate));
                isFree = isFree && !isInView(objects.back());
            }
            if (!objects.empty() && isFree)
                return objects;
        }
        return {};
    }

    /// Directions, seen from the shadow's origin at this height, in which cameras look past it.
    std::vector<double> viewAngles(double height) const
    {
        const Vector3 &c = m_cluster.centre;
        const double t0 = (height - c.z()) / m_sun.z();
        const Vector2 anchor(c.x() + t0 * m_sun.x(), c.y() + t0 * m_sun.y());
        std::vector<double> angles;
        for (const CameraRecipe &camera : m_recipe.cameras) {
            const Vector3 eye = camera.transform_matrix.col(3).head<3>();
            for (const Vector3 &point : m_cluster.points) {
                const double drop = eye.z() - point.z();
                if (std::abs(drop) < 1e-9)
                    continue;
                const double t = (eye.z() - height) / drop;
                if (!(t > 0 && t < 1))
                    continue;
                const Vector2 hit(eye.x() + t * (point.x() - eye.x()), eye.y() + t * (point.y() - eye.y()));
                if (std::hypot(hit.x() - anchor.x(), hit.y() - anchor.y()) < 1e-9)
                    continue;
                angles.push_back(std::atan2(hit.y() - anchor.y(), hit.x() - anchor.x()));
            }
        }
        return angles;
    }

    /// Start of an arc of length `most` that covers all angles; nothing when they spread farther.
    std::optional<double> drawArc(const std::vector<double> &angles, double most)
    {
        if (angles.empty())
            return m_random.uniform(0, 2 * Pi);
        std::vector<double> sorted;
        for (const double angle : angles)
            sorted.push_back(wrapped(angle));
        std::sort(sorted.begin(), sorted.end());
        double gap = sorted.front() + 2 * Pi - sorted.back(), end = sorted.back();
        for (size_t i = 0; i + 1 < sorted.size(); ++i) {
            if (sorted[i + 1] - sorted[i] > gap) {
                gap = sorted[i + 1] - sorted[i];
                end = sorted[i];
            }
        }
        const double span = 2 * Pi - gap;
        if (span > most + 1e-12)
            return std::nullopt;
        return wrapped(end - most + m_random.uniform(0, std::max(0.0, most - span)));
    }

    double drawOffset() { return m_random.uniform(-m_given.edge_offset_max_r, m_given.edge_offset_max_r) * m_cluster.radius; }

    std::vector<Plate> drawPlates(OccluderPattern pattern, double height, const std::vector<double> &angles)
    {
        Plate plate;
        plate.target = m_cluster.centre;
        plate.height = height;
        plate.sizeAlong = plate.sizeAcross = m_given.plate_size_m;
        switch (pattern) {
        case OccluderPattern::Half: return drawHalf(plate, angles);
        case OccluderPattern::Corner: return drawCorner(plate, angles);
        case OccluderPattern::Bar: return drawBar(plate, angles);
        case OccluderPattern::Slit: return drawSlit(plate, angles);
        }
        return {};
    }

    std::vector<Plate> drawHalf(Plate plate, const std::vector<double> &angles)
    {
        plate.name = "Occluder_half";
        plate.offset = drawOffset();
        std::vector<std::pair<double, double>> options; // angle, sign
        if (const auto start = drawArc(angles, Pi))
            options.emplace_back(wrapped(*start + Pi), 1.0);
        if (const auto start = drawArc(angles, Pi))
            options.emplace_back(*start, -1.0);
        if (options.empty())
            return {};
        auto chosen = std::find_if(options.begin(), options.end(), [&](const auto &option) { return option.second * plate.offset <= 0; });
        if (chosen == options.end())
            chosen = options.begin() + static_cast<std::ptrdiff_t>(m_random.choice(options.size()));
        std::tie(plate.theta, plate.sign) = *chosen;
        return {plate};
    }

    std::vector<Plate> drawCorner(Plate plate, const std::vector<double> &angles)
    {
        plate.name = "Occluder_corner";
        plate.anchor = Anchor::Corner;
        plate.offset = drawOffset();
        plate.alongOffset = drawOffset();
        const auto start = drawArc(angles, 1.5 * Pi);
        if (!start)
            return {};
        plate.theta = wrapped(*start - Pi / 2);
        return {plate};
    }

    std::vector<Plate> drawBar(Plate plate, const std::vector<double> &angles)
    {
        plate.name = "Occluder_bar";
        plate.anchor = Anchor::Centre;
        plate.sizeAcross = m_random.uniform(m_given.bar_width_min_r, m_given.bar_width_max_r) * m_cluster.radius;
        plate.offset = drawOffset();
        const auto start = drawArc(angles, Pi);
        if (!start)
            return {};
        plate.theta = wrapped(*start + Pi);
        return {plate};
    }

    std::vector<Plate> drawSlit(Plate plate, const std::vector<double> &angles)
    {
        const double width = m_random.uniform(m_given.slit_width_min_r, m_given.slit_width_max_r) * m_cluster.radius;
        plate.offset = drawOffset();
        const auto start = drawArc(angles, Pi);
        if (!start)
            return {};
        plate.theta = wrapped(*start + Pi);
        const Vector2 half = (width / 2) * across(plate.theta);
        Plate other = plate;
        plate.name = "Occluder_slit_0";
        plate.target.head<2>() += half;
        other.name = "Occluder_slit_1";
        other.target.head<2>() -= half;
        other.sign = -1;
        other.height += 1.1 * m_given.plate_thickness_m;
        return {plate, other};
    }

    ObjectRecipe makeObject(const Plate &plate) const
    {
        const double t = (plate.height - plate.target.z()) / m_sun.z();
        const Vector2 e = along(plate.theta), n = across(plate.theta);
        Vector2 centre(plate.target.x() + t * m_sun.x(), plate.target.y() + t * m_sun.y());
        // One term after the other, as render-tag adds them.
        centre += plate.offset * n;
        centre += plate.alongOffset * e;
        if (plate.anchor == Anchor::Edge)
            centre += plate.sign * (plate.sizeAcross / 2) * n;
        else if (plate.anchor == Anchor::Corner)
            centre += plate.sign * (plate.sizeAlong / 2) * e + plate.sign * (plate.sizeAcross / 2) * n;
        ObjectRecipe object;
        object.type = ObjectType::Occluder;
        object.name = plate.name;
        object.location = {centre.x(), centre.y(), plate.height};
        object.rotation_euler = {0, 0, plate.theta};
        object.occluder = OccluderRecipe{plate.sizeAlong, plate.sizeAcross, m_given.plate_thickness_m, m_given.albedo, m_given.roughness};
        return object;
    }

    bool isInView(const ObjectRecipe &object) const
    {
        return std::any_of(m_recipe.cameras.begin(), m_recipe.cameras.end(), [&](const CameraRecipe &camera) { return isInView(object, camera.transform_matrix); });
    }

    bool isInView(const ObjectRecipe &object, const Matrix4 &world_from_camera) const
    {
        constexpr double Near = -1e-4; ///< Blender cameras look along −z
        const Matrix4 cam_from_world = rigidInverse(world_from_camera);
        const Vector2 a = along(object.rotation_euler.z()) * (object.occluder->size_along_edge_m / 2);
        const Vector2 b = across(object.rotation_euler.z()) * (object.occluder->size_across_edge_m / 2);
        const Vector2 centre = object.location.head<2>();
        std::vector<Vector3> corners;
        for (const Vector2 &corner : {Vector2(centre + a + b), Vector2(centre - a + b), Vector2(centre - a - b), Vector2(centre + a - b)})
            corners.push_back(transformPoint(cam_from_world, {corner.x(), corner.y(), object.location.z()}));

        std::vector<Vector2> polygon;
        for (size_t i = 0; i < corners.size(); ++i) {
            const Vector3 &from = corners[i], &to = corners[(i + 1) % corners.size()];
            if (from.z() <= Near)
                polygon.push_back(pixelOf(from));
            if ((from.z() <= Near) != (to.z() <= Near))
                polygon.push_back(pixelOf(from + (Near - from.z()) / (to.z() - from.z()) * (to - from)));
        }
        return !polygon.empty() && touchesFrame(polygon);
    }

    Vector2 pixelOf(const Vector3 &x_in_cam) const
    {
        const Matrix3 &k = m_context.camera.k();
        const double flip = m_context.behaviour.occluderViewFlipped ? 1 : -1;
        return {k(0, 0) * x_in_cam.x() / -x_in_cam.z() + k(0, 2), flip * k(1, 1) * x_in_cam.y() / -x_in_cam.z() + k(1, 2)};
    }

    /// Separating axes of the frame and of the polygon's edges; touching counts.
    bool touchesFrame(const std::vector<Vector2> &polygon) const
    {
        const double width = m_context.camera.resolution().width, height = m_context.camera.resolution().height;
        const std::array<Vector2, 4> frame{Vector2(0, 0), Vector2(width, 0), Vector2(width, height), Vector2(0, height)};
        const auto isSeparating = [&](const Vector2 &axis) {
            double a0 = INFINITY, a1 = -INFINITY, b0 = INFINITY, b1 = -INFINITY;
            for (const Vector2 &p : polygon) {
                a0 = std::min(a0, axis.dot(p));
                a1 = std::max(a1, axis.dot(p));
            }
            for (const Vector2 &p : frame) {
                b0 = std::min(b0, axis.dot(p));
                b1 = std::max(b1, axis.dot(p));
            }
            return a1 < b0 || b1 < a0;
        };
        if (isSeparating({1, 0}) || isSeparating({0, 1}))
            return false;
        for (size_t i = 0; i < polygon.size(); ++i) {
            const Vector2 edge = polygon[(i + 1) % polygon.size()] - polygon[i];
            if (edge.norm() >= 1e-9 && isSeparating(Vector2(-edge.y(), edge.x()) / edge.norm()))
                return false;
        }
        return true;
    }

    const CompileContext &m_context;
    const OccludersConfig &m_given;
    const SceneRecipe &m_recipe;
    Cluster m_cluster;
    Vector3 m_sun;
    Generator m_random;
};

} // namespace

void compileOccluders(const CompileContext &context, const SceneSeeds &seeds, SceneRecipe &recipe, Rejections &rejections)
{
    const auto &given = context.config.scenario.occluders;
    const auto &suns = context.config.scene.lighting.directional;
    if (!given || !given->enabled || suns.empty())
        return;
    const double e = suns.front().elevation, a = suns.front().azimuth;
    if (e <= 0 || std::sin(e) <= 1e-6)
        return;
    auto cluster = findCluster(recipe.objects, context.behaviour.occluderSizeOfLastObject);
    if (!cluster)
        return;
    if (context.config.tagmill.orientation == Orientation::So3)
        addTurnedCorners(recipe.objects, *cluster);
    const Vector3 sun(std::cos(e) * std::cos(a), std::cos(e) * std::sin(a), std::sin(e));
    Generator random(static_cast<std::uint64_t>(context.derive(seeds.scene, "occluder_layout", 0)));
    std::vector<ObjectRecipe> plates = OccluderSearch(context, *given, recipe, std::move(*cluster), sun, random).run();
    if (plates.empty())
        rejections.add(Rejection::NoOccluder);
    std::move(plates.begin(), plates.end(), std::back_inserter(recipe.objects));
}

} // namespace tagmill
