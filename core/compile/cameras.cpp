// SPDX-License-Identifier: GPL-3.0-or-later
// Cameras of a scene (GENERATION section 8): one generator for all, up to 50 samples for each pose, more where
// poses are asked for that few samples fulfil.
#include "core/compile/context.h"
#include "core/compile/orientation.h"
#include "core/compile/pose.h"
#include "core/compile/target_size.h"
#include "core/compile/visibility.h"
#include "core/random/generator.h"

#include <Eigen/Geometry>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tagmill {

namespace {

constexpr double Pi = std::numbers::pi;
constexpr double Radians = Pi / 180.0;
constexpr int PoseTries = 50, PoseTriesWhenPicky = 400;

/// What is fixed before the search of one camera.
struct PosePlan
{
    std::optional<double> distance, elevation;
    std::optional<double> depth; ///< m along the optical axis, for a ppm
    bool placesTarget = false;   ///< the target gets an image position of its own
    Vector3 lookAt = Vector3::Zero();
    TargetSize size;
};

class CameraSearch
{
public:
    CameraSearch(const CompileContext &context, const SceneSeeds &seeds, SceneRecipe &recipe, Rejections &rejections)
        : m_context(context)
        , m_given(context.config.camera)
        , m_behaviour(context.behaviour)
        , m_rules(searchRules(context.behaviour))
        , m_seeds(seeds)
        , m_random(static_cast<std::uint64_t>(context.derive(seeds.camera, "camera", 0)))
        , m_draws(m_random, context.posePoints.get())
        , m_recipe(recipe)
        , m_rejections(rejections)
    {
        m_planes.reserve(recipe.objects.size());
        for (size_t i = 0; i < recipe.objects.size(); ++i) {
            m_planes.push_back(targetPlane(context, recipe.objects[i]));
            if (recipe.objects[i].type == ObjectType::Tag)
                m_tags.push_back(i);
        }
        if (recipe.objects.empty())
            imagineTarget();
        const bool isPicky = context.strata || context.config.tagmill.orientation == Orientation::So3;
        m_tries = isPicky ? PoseTriesWhenPicky : PoseTries;
    }

    bool run()
    {
        m_recipe.cameras.reserve(static_cast<size_t>(m_given.samples_per_scene));
        for (int index = 0; index < m_given.samples_per_scene; ++index) {
            if (m_context.strata)
                m_bins = m_context.strata->binsOf(m_recipe.scene_id, index, m_seeds.attempt);
            const auto point = static_cast<std::uint64_t>(m_recipe.scene_id) * static_cast<std::uint64_t>(m_given.samples_per_scene) + static_cast<std::uint64_t>(index);
            const std::optional<size_t> target = chooseTarget();
            m_draws.startTry(point, 0);
            auto plan = planPose(target);
            if (!plan)
                return false;
            std::optional<Matrix4> pose;
            for (int i = 0; i < m_tries && !pose; ++i) {
                m_draws.startTry(point, i);
                if (i > 0 && plan->depth && m_bins.columns)
                    planPixelsPerModule(*plan); // the depth decides whether the target fits its cell
                pose = tryPose(*plan, target);
            }
            if (!pose)
                return false;
            m_recipe.cameras.push_back(makeCamera(*pose, index));
        }
        return true;
    }

private:
    /// A scene without targets gets the cameras of a scene with one tag: nothing but the tag tells negatives apart.
    void imagineTarget()
    {
        std::vector<ObjectRecipe> objects = compileTags(m_context, m_seeds, 1);
        Rejections unused;
        turnTargets(m_context, m_seeds, objects, unused);
        m_phantom = std::move(objects.front());
        m_planes.push_back(targetPlane(m_context, *m_phantom));
    }

    std::optional<size_t> chooseTarget()
    {
        if (!m_tags.empty())
            return m_tags[m_random.choice(m_tags.size())];
        if (m_recipe.objects.empty() && !m_phantom)
            return std::nullopt;
        return 0;
    }

    /// Nothing when no distance in range gives a ppm in range.
    std::optional<PosePlan> planPose(std::optional<size_t> target)
    {
        PosePlan plan;
        const SamplingMode mode = m_context.config.scenario.sampling_mode;
        const bool isRandom = mode == SamplingMode::Random;
        if (target && (isRandom || !m_behaviour.sweepsLookAtOrigin))
            plan.lookAt = objectAt(*target).location;
        if (!isRandom)
            planSweep(mode, plan);
        if (!isRandom || !target)
            return plan;
        plan.placesTarget = true;
        plan.size = targetSize(objectAt(*target));
        if (m_given.ppm_constraint && !planPixelsPerModule(plan)) {
            m_rejections.add(Rejection::PixelsPerModule);
            return std::nullopt;
        }
        return plan;
    }

    void planSweep(SamplingMode mode, PosePlan &plan) const
    {
        const int scenes = m_context.config.dataset.num_scenes;
        if (scenes <= 1 && m_behaviour.singleSceneSweepRandom)
            return;
        const double t = scenes > 1 ? static_cast<double>(m_recipe.scene_id) / (scenes - 1) : 0.0;
        if (mode == SamplingMode::Distance)
            plan.distance = m_given.min_distance + t * (m_given.max_distance - m_given.min_distance);
        else
            plan.elevation = m_given.min_elevation + t * (m_given.max_elevation - m_given.min_elevation);
    }

    bool planPixelsPerModule(PosePlan &plan)
    {
        const PpmConstraintConfig &range = *m_given.ppm_constraint;
        const double scale = m_context.focal * plan.size.marker;
        if (m_behaviour.ppmFromFov) {
            const double ppm = m_random.uniform(range.min, range.max);
            const double distance = ppm < 1e-6 ? 100.0 : scale / (ppm * plan.size.modules);
            plan.distance = std::max(m_given.min_distance, std::min(m_given.max_distance, distance));
            return true;
        }
        // Only what the distances can reach, so that nothing piles up at their ends.
        const Interval wanted = m_bins.ppm.value_or(Interval{range.min, range.max});
        const double nearest = std::max(m_given.min_distance, nearestForCell(plan));
        const double least = std::max(wanted.low, scale / (m_given.max_distance * plan.size.modules));
        const double most = std::min(wanted.high, scale / (nearest * plan.size.modules));
        if (least > most)
            return false;
        plan.depth = scale / (m_draws.uniform(PoseDimension::Distance, least, most) * plan.size.modules);
        return true;
    }

    TargetSize targetSize(const ObjectRecipe &object) const
    {
        TargetSize size = m_behaviour.ppmFromFov ? peerTargetSize(object) : trueTargetSize(object);
        if (m_behaviour.targetSizeFromMarkers != m_behaviour.ppmFromFov)
            size.halfExtent = (m_behaviour.targetSizeFromMarkers ? peerTargetSize(object) : trueTargetSize(object)).halfExtent;
        return size;
    }

    TargetSize peerTargetSize(const ObjectRecipe &object) const
    {
        TargetSize size;
        const TagFamily *const family = findFamily(object.tag ? std::string_view(object.tag->tag_family) : "tag36h11");
        size.modules = family ? family->compatGrid : 8;
        if (object.board) {
            size.marker = object.board->marker_size;
            size.halfExtent = std::max(object.board->cols * object.board->marker_size, object.board->rows * object.board->marker_size);
        } else {
            const double tagSize = object.tag ? object.tag->tag_size : object.plain_board ? object.plain_board->tag_size : 0.1;
            size.halfExtent = size.marker = tagSize;
            if (object.tag)
                size.marker = tagSize * (static_cast<double>(size.modules) / (size.modules + 2 * object.tag->margin_bits));
        }
        return size;
    }

    /// The distance from which on the whole target can lie in the picture with its centre in its cell.
    double nearestForCell(const PosePlan &plan) const
    {
        if (!m_bins.columns)
            return 0;
        const double roomX = std::min(m_bins.columns->high, m_given.resolution.width - m_bins.columns->low);
        const double roomY = std::min(m_bins.rows->high, m_given.resolution.height - m_bins.rows->low);
        return plan.size.halfExtent * std::max(m_context.focal / roomX, m_context.camera.k()(1, 1) / roomY);
    }

    /// Where in the picture the target's centre shall lie; nothing when it is too large to choose.
    std::optional<Vector2> drawPixel(const PosePlan &plan, double distance)
    {
        const double width = m_given.resolution.width, height = m_given.resolution.height;
        const double focal = m_behaviour.targetSizeFromMarkers ? m_context.fovFocal : m_context.camera.k()(0, 0);
        double marginX = (focal * plan.size.halfExtent) / distance;
        double marginY = marginX;
        if (m_behaviour.targetSizeFromMarkers) {
            if (!(marginX * 2 < std::min(width, height)))
                return std::nullopt;
        } else {
            marginY = m_context.camera.k()(1, 1) * plan.size.halfExtent / distance;
            if (!(marginX * 2 < width && marginY * 2 < height))
                return std::nullopt;
        }
        Interval x{marginX, width - marginX}, y{marginY, height - marginY};
        if (m_bins.columns) {
            x = {std::max(x.low, m_bins.columns->low), std::min(x.high, m_bins.columns->high)};
            y = {std::max(y.low, m_bins.rows->low), std::min(y.high, m_bins.rows->high)};
            if (x.low > x.high || y.low > y.high)
                return std::nullopt;
        }
        const double u = m_draws.uniform(PoseDimension::ImageX, x.low, x.high);
        const double v = m_draws.uniform(PoseDimension::ImageY, y.low, y.high);
        return Vector2(u, v);
    }

    /// Direction of a pixel in Blender's camera axes.
    std::optional<Vector3> rayOf(const Vector2 &pixel) const
    {
        if (!m_behaviour.pixelWithoutLens) {
            const auto ray = m_context.camera.unproject(pixel);
            return ray ? std::optional(Vector3(ray->x(), -ray->y(), -ray->z())) : std::nullopt;
        }
        const Matrix3 &k = m_context.camera.k();
        Vector3 ray((pixel.x() - k(0, 2)) / k(0, 0), -(pixel.y() - k(1, 2)) / k(1, 1), -1.0);
        ray /= ray.norm();
        return ray;
    }

    double drawRoll()
    {
        const double low = m_given.min_roll, high = m_given.max_roll;
        if (std::abs(high - low) > 1e-6)
            return m_draws.uniform(PoseDimension::Roll, low * Radians, high * Radians);
        return m_behaviour.equalRollIgnored ? 0.0 : low * Radians;
    }

    double drawDistance(const PosePlan &plan)
    {
        if (plan.depth || plan.distance)
            return plan.depth ? *plan.depth : *plan.distance;
        const double nearest = std::min(m_given.max_distance, std::max(m_given.min_distance, nearestForCell(plan)));
        return m_draws.uniform(PoseDimension::Distance, nearest, m_given.max_distance);
    }

    struct Direction
    {
        double elevation = 0, azimuth = 0; ///< cosine of the polar angle; rad
    };

    /// From the target to the camera. Nothing when the bin of incidence leads out of the range of elevations.
    std::optional<Direction> drawDirection(const PosePlan &plan, std::optional<size_t> target)
    {
        Interval range{m_given.min_elevation, m_given.max_elevation};
        const std::optional<double> fixed = plan.elevation ? plan.elevation : m_given.elevation;
        if (m_bins.incidence && target && !fixed) {
            const Interval cosine{std::cos(m_bins.incidence->high), std::cos(m_bins.incidence->low)};
            if (m_planes[*target].normal.z() < 1 - 1e-12 && !m_given.azimuth)
                return directionAbout(m_planes[*target].normal, cosine);
            // Above a target that lies flat the angle of incidence is the polar angle.
            if (m_planes[*target].normal.z() >= 1 - 1e-12)
                range = {std::max(range.low, cosine.low), std::min(range.high, cosine.high)};
        }
        Direction direction;
        direction.elevation = fixed ? *fixed : m_draws.uniform(PoseDimension::Elevation, range.low, range.high);
        direction.azimuth = m_given.azimuth ? *m_given.azimuth : m_draws.uniform(PoseDimension::Azimuth, 0, 2 * Pi);
        return direction;
    }

    /// Uniform by area within the bin around a turned target's normal.
    std::optional<Direction> directionAbout(const Vector3 &normal, const Interval &cosine)
    {
        const double c = m_draws.uniform(PoseDimension::Elevation, cosine.low, cosine.high);
        const double turn = m_draws.uniform(PoseDimension::Azimuth, 0, 2 * Pi);
        const double s = std::sqrt(std::max(0.0, 1 - c * c));
        const Vector3 x = (std::abs(normal.z()) < 0.9 ? Vector3::UnitZ() : Vector3::UnitX()).cross(normal).normalized();
        const Vector3 direction = c * normal + s * (std::cos(turn) * x + std::sin(turn) * normal.cross(x));
        if (!Interval{m_given.min_elevation, m_given.max_elevation}.contains(direction.z(), 0))
            return std::nullopt;
        return Direction{direction.z(), std::atan2(direction.y(), direction.x())};
    }

    std::optional<Matrix4> tryPose(const PosePlan &plan, std::optional<size_t> target)
    {
        double distance = drawDistance(plan);
        const auto direction = drawDirection(plan, target);
        if (!direction)
            return refuse(Rejection::Elevation);
        std::optional<Vector3> ray;
        if (plan.placesTarget) {
            if (const auto pixel = drawPixel(plan, distance)) {
                ray = rayOf(*pixel);
                if (!ray)
                    return refuse(Rejection::Lens);
            } else if (m_bins.columns) {
                return refuse(Rejection::ImagePosition);
            }
        }
        const double roll = drawRoll();
        if (plan.depth && ray && ray->z() < 0)
            distance = std::clamp(*plan.depth / -ray->z(), m_given.min_distance, m_given.max_distance);

        const Vector3 location = plan.lookAt + cameraOffset(distance, direction->elevation, direction->azimuth);
        Matrix3 rotation = lookAtRotation(location, plan.lookAt);
        if (ray)
            rotation = turnTo(rotation, *ray);
        Matrix4 pose = Matrix4::Identity();
        pose.topLeftCorner<3, 3>() = rolled(rotation, roll);
        pose.topRightCorner<3, 1>() = location;
        return judge(pose, target, plan);
    }

    std::optional<Matrix4> judge(const Matrix4 &pose, std::optional<size_t> target, const PosePlan &plan)
    {
        if (!(pose(2, 3) > 0))
            return refuse(Rejection::BelowFloor);
        if (!target)
            return pose;
        const Rejection reason = judgeView(m_context, m_rules, m_planes[*target], pose);
        if (reason != Rejection::None)
            return refuse(reason);
        if (m_bins.incidence && !isIncidenceInBin(pose, m_planes[*target]))
            return refuse(Rejection::Incidence);
        if (plan.depth && !isPixelsPerModuleInRange(pose, plan))
            return refuse(Rejection::PixelsPerModule);
        if (m_context.config.scenario.flying && !m_behaviour.flyingMayCollide && isHidden(m_planes[*target], m_planes, *target, pose.col(3).head<3>()))
            return refuse(Rejection::Hidden);
        return pose;
    }

    bool isIncidenceInBin(const Matrix4 &pose, const TargetPlane &plane) const
    {
        constexpr double Rounding = 1e-9;
        const double cosine = plane.normal.dot((pose.col(3).head<3>() - plane.centre).normalized());
        return m_bins.incidence->contains(std::acos(std::clamp(cosine, -1.0, 1.0)), Rounding);
    }

    bool isPixelsPerModuleInRange(const Matrix4 &pose, const PosePlan &plan) const
    {
        const double depth = -pose.col(2).head<3>().dot(plan.lookAt - pose.col(3).head<3>());
        const double ppm = m_context.focal * plan.size.marker / (depth * plan.size.modules);
        constexpr double Rounding = 1e-9;
        const Interval wanted = m_bins.ppm.value_or(Interval{m_given.ppm_constraint->min, m_given.ppm_constraint->max});
        return depth > 0 && ppm >= wanted.low * (1 - Rounding) && ppm <= wanted.high * (1 + Rounding);
    }

    std::nullopt_t refuse(Rejection reason)
    {
        m_rejections.add(reason);
        return std::nullopt;
    }

    std::optional<Vector3> drawVelocity()
    {
        const SensorDynamicsConfig &given = m_given.sensor_dynamics;
        if (!(given.velocity_mean > 0 || given.velocity_std > 0))
            return std::nullopt;
        Vector3 direction;
        for (int i = 0; i < 3; ++i)
            direction[i] = m_random.standardNormal();
        const double norm = std::sqrt(direction.x() * direction.x() + direction.y() * direction.y() + direction.z() * direction.z());
        direction = norm > 1e-6 ? Vector3(direction / norm) : Vector3(0, 0, 1);
        return direction * std::max(0.0, m_random.normal(given.velocity_mean, given.velocity_std));
    }

    CameraRecipe makeCamera(const Matrix4 &pose, int index)
    {
        CameraRecipe camera = cameraAt(m_context, m_seeds, pose, index);
        camera.velocity = drawVelocity();
        return camera;
    }

    const ObjectRecipe &objectAt(size_t index) const { return index < m_recipe.objects.size() ? m_recipe.objects[index] : *m_phantom; }

    const CompileContext &m_context;
    const CameraConfig &m_given;
    const Behaviour &m_behaviour;
    const ViewRules m_rules;
    const SceneSeeds &m_seeds;
    Generator m_random;
    PoseSampler m_draws; ///< of poses; everything else is the generator's
    CameraBins m_bins;   ///< of the camera being searched
    int m_tries = PoseTries;
    SceneRecipe &m_recipe;
    Rejections &m_rejections;
    std::optional<ObjectRecipe> m_phantom; ///< what cameras of an empty scene are aimed at
    std::vector<TargetPlane> m_planes; ///< one an object, then the phantom's
    std::vector<size_t> m_tags;
};

} // namespace

bool compileCameras(const CompileContext &context, const SceneSeeds &seeds, SceneRecipe &recipe, Rejections &rejections)
{
    return CameraSearch(context, seeds, recipe, rejections).run();
}

} // namespace tagmill
