// SPDX-License-Identifier: GPL-3.0-or-later
// Cameras of a scene (GENERATION section 8): one generator for all, up to 50 samples for each pose.
#include "core/compile/context.h"
#include "core/compile/pose.h"
#include "core/compile/visibility.h"
#include "core/random/generator.h"
#include "core/random/seed.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tagmill {

namespace {

constexpr double Pi = std::numbers::pi;
constexpr double Radians = Pi / 180.0;
constexpr int PoseTries = 50;

/// What pose sampling must know of the target.
struct TargetSize
{
    double marker = 0.1;       ///< m, what ppm counts
    int modules = 8;           ///< along the marker
    double halfExtent = 0;     ///< m, kept between the target's centre and the image border
};

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
        , m_cameraSeed(deriveSeed(seeds.camera, "camera", 0))
        , m_noiseMaster(seeds.noise.value_or(m_cameraSeed))
        , m_random(static_cast<std::uint64_t>(m_cameraSeed))
        , m_recipe(recipe)
        , m_rejections(rejections)
    {
        m_planes.reserve(recipe.objects.size());
        for (size_t i = 0; i < recipe.objects.size(); ++i) {
            m_planes.push_back(targetPlane(context, recipe.objects[i]));
            if (recipe.objects[i].type == ObjectType::Tag)
                m_tags.push_back(i);
        }
        m_noise = coupledNoise(m_given);
    }

    bool run()
    {
        m_recipe.cameras.reserve(static_cast<size_t>(m_given.samples_per_scene));
        for (int index = 0; index < m_given.samples_per_scene; ++index) {
            const std::optional<size_t> target = chooseTarget();
            const auto plan = planPose(target);
            if (!plan)
                return false;
            std::optional<Matrix4> pose;
            for (int i = 0; i < PoseTries && !pose; ++i)
                pose = tryPose(*plan, target);
            if (!pose)
                return false;
            m_recipe.cameras.push_back(makeCamera(*pose, index));
        }
        return true;
    }

private:
    std::optional<size_t> chooseTarget()
    {
        if (!m_tags.empty())
            return m_tags[m_random.choice(m_tags.size())];
        if (m_recipe.objects.empty())
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
            plan.lookAt = m_recipe.objects[*target].location;
        if (!isRandom)
            planSweep(mode, plan);
        if (!isRandom || !target)
            return plan;
        plan.placesTarget = true;
        plan.size = targetSize(m_recipe.objects[*target]);
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
        const double least = std::max(range.min, scale / (m_given.max_distance * plan.size.modules));
        const double most = std::min(range.max, scale / (m_given.min_distance * plan.size.modules));
        if (least > most)
            return false;
        plan.depth = scale / (m_random.uniform(least, most) * plan.size.modules);
        return true;
    }

    TargetSize targetSize(const ObjectRecipe &object) const
    {
        return m_behaviour.isCompat ? peerTargetSize(object) : trueTargetSize(object);
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

    TargetSize trueTargetSize(const ObjectRecipe &object) const
    {
        TargetSize size;
        if (object.board) {
            const TagFamily *const family = findFamily(object.board->dictionary);
            const bool isKalibr = object.board->type == BoardType::AprilGrid && object.board->aprilgrid_layout == AprilGridLayout::Kalibr;
            size.modules = (family ? family->grid : 8) + (isKalibr ? 2 : 0);
            size.marker = object.board->marker_size;
            size.halfExtent = std::max(object.board->width(), object.board->height()) / 2;
        } else if (object.tag) {
            const TagFamily *const family = findFamily(object.tag->tag_family);
            size.modules = family ? family->grid : 8;
            size.marker = object.tag->tag_size;
            size.halfExtent = (family ? family->printEdge(size.marker, object.tag->margin_bits) : size.marker) / 2;
        } else if (object.plain_board) {
            size.halfExtent = object.plain_board->square_size * std::max(object.plain_board->cols, object.plain_board->rows) / 2;
        }
        return size;
    }

    /// Where in the picture the target's centre shall lie; nothing when it is too large to choose.
    std::optional<Vector2> drawPixel(const PosePlan &plan, double distance)
    {
        const double width = m_given.resolution.width, height = m_given.resolution.height;
        double marginX = (m_context.focal * plan.size.halfExtent) / distance;
        double marginY = marginX;
        if (m_behaviour.targetSizeFromMarkers) {
            if (!(marginX * 2 < std::min(width, height)))
                return std::nullopt;
        } else {
            marginY = m_context.camera.k()(1, 1) * plan.size.halfExtent / distance;
            if (!(marginX * 2 < width && marginY * 2 < height))
                return std::nullopt;
        }
        const double u = m_random.uniform(marginX, width - marginX);
        const double v = m_random.uniform(marginY, height - marginY);
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
            return m_random.uniform(low * Radians, high * Radians);
        return m_behaviour.equalRollIgnored ? 0.0 : low * Radians;
    }

    std::optional<Matrix4> tryPose(const PosePlan &plan, std::optional<size_t> target)
    {
        double distance = plan.depth ? *plan.depth : plan.distance ? *plan.distance : m_random.uniform(m_given.min_distance, m_given.max_distance);
        const double elevation = plan.elevation     ? *plan.elevation
                                 : m_given.elevation ? *m_given.elevation
                                                     : m_random.uniform(m_given.min_elevation, m_given.max_elevation);
        const double azimuth = m_given.azimuth ? *m_given.azimuth : m_random.uniform(0, 2 * Pi);
        std::optional<Vector3> ray;
        if (plan.placesTarget) {
            if (const auto pixel = drawPixel(plan, distance)) {
                ray = rayOf(*pixel);
                if (!ray)
                    return refuse(Rejection::Lens);
            }
        }
        const double roll = drawRoll();
        if (plan.depth && ray && ray->z() < 0)
            distance = std::clamp(*plan.depth / -ray->z(), m_given.min_distance, m_given.max_distance);

        const Vector3 location = plan.lookAt + cameraOffset(distance, elevation, azimuth);
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
        if (!m_behaviour.isCompat && !(pose(2, 3) > 0))
            return refuse(Rejection::BelowFloor);
        if (!target)
            return pose;
        const Rejection reason = judgeView(m_context, m_rules, m_planes[*target], pose);
        if (reason != Rejection::None)
            return refuse(reason);
        if (plan.depth && !isPixelsPerModuleInRange(pose, plan))
            return refuse(Rejection::PixelsPerModule);
        if (m_context.config.scenario.flying && !m_behaviour.flyingMayCollide && isHidden(m_planes[*target], m_planes, *target, pose.col(3).head<3>()))
            return refuse(Rejection::Hidden);
        return pose;
    }

    bool isPixelsPerModuleInRange(const Matrix4 &pose, const PosePlan &plan) const
    {
        const double depth = -pose.col(2).head<3>().dot(plan.lookAt - pose.col(3).head<3>());
        const double ppm = m_context.focal * plan.size.marker / (depth * plan.size.modules);
        constexpr double Rounding = 1e-9;
        return depth > 0 && ppm >= m_given.ppm_constraint->min * (1 - Rounding) && ppm <= m_given.ppm_constraint->max * (1 + Rounding);
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
        const auto whole = [](const std::optional<double> &value) { return value ? std::optional(static_cast<int>(*value)) : std::nullopt; };
        CameraRecipe camera;
        camera.transform_matrix = pose;
        camera.intrinsics = m_context.intrinsics;
        camera.velocity = drawVelocity();
        camera.shutter_time_ms = m_given.sensor_dynamics.shutter_time_ms;
        camera.rolling_shutter_duration_ms = m_given.sensor_dynamics.rolling_shutter_duration_ms;
        camera.fstop = m_given.fstop;
        camera.focus_distance = m_given.focus_distance;
        camera.min_tag_pixels = whole(m_given.min_tag_pixels);
        camera.max_tag_pixels = whole(m_given.max_tag_pixels);
        camera.iso_noise = m_noise.iso_noise;
        camera.sensor_noise = m_noise.sensor_noise;
        if (camera.sensor_noise && (m_behaviour.noiseSeedOverwritten || !camera.sensor_noise->single.seed))
            camera.sensor_noise->single.seed = deriveSeed(m_noiseMaster, "noise", index);
        camera.tone_mapping = m_given.tone_mapping;
        camera.dynamic_range_db = m_given.dynamic_range_db;
        return camera;
    }

    const CompileContext &m_context;
    const CameraConfig &m_given;
    const Behaviour &m_behaviour;
    const ViewRules m_rules;
    const std::int64_t m_cameraSeed, m_noiseMaster;
    Generator m_random;
    SceneRecipe &m_recipe;
    Rejections &m_rejections;
    std::vector<TargetPlane> m_planes; ///< one an object
    std::vector<size_t> m_tags;
    CoupledNoise m_noise;
};

} // namespace

bool compileCameras(const CompileContext &context, const SceneSeeds &seeds, SceneRecipe &recipe, Rejections &rejections)
{
    return CameraSearch(context, seeds, recipe, rejections).run();
}

} // namespace tagmill
