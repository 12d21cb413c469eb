// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/frame_evaluation.h"

#include "core/truth/image_polygon.h"

#include <Eigen/Geometry>
#include <opencv2/calib3d.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tagmill {

namespace {

/// Largest distance of a corner, the detection's corners begun `turn` later.
double distance(const DetectionRecord &tag, const Detection &detection, size_t turn)
{
    double worst = 0;
    for (size_t c = 0; c < 4; ++c)
        worst = std::max(worst, (detection.corners[(c + turn) % 4] - tag.corners[c]).norm());
    return worst;
}

/// The same place in any order.
double distanceOfOutlines(const DetectionRecord &tag, const Detection &detection)
{
    double least = INFINITY;
    for (size_t turn = 0; turn < 4; ++turn) {
        least = std::min(least, distance(tag, detection, turn));
        Detection mirrored = detection;
        std::reverse(mirrored.corners.begin(), mirrored.corners.end());
        least = std::min(least, distance(tag, mirrored, turn));
    }
    return least;
}

struct Pose
{
    Vector3 position;
    Matrix3 rotation;
};

/// By OpenCV's solver for squares, on rays: any lens. Nothing for fisheye rays that point backwards.
std::optional<Pose> poseFromCorners(const DetectionRecord &tag, const Detection &detection)
{
    const CameraModel camera = recordCamera(tag);
    const double h = tag.tag_size_mm / 2000;
    std::vector<cv::Point2d> rays;
    for (const Vector2 &corner : detection.corners) {
        const auto ray = camera.unproject(corner);
        if (!ray || ray->z() < 0.05)
            return std::nullopt;
        rays.emplace_back(ray->x() / ray->z(), ray->y() / ray->z());
    }
    // The solver's own order of a square: x right, y up.
    const std::vector<cv::Point3d> square{{-h, h, 0}, {h, h, 0}, {h, -h, 0}, {-h, -h, 0}};
    try {
        cv::Vec3d rvec, tvec;
        if (!(h > 0) || !cv::solvePnP(square, rays, cv::Matx33d::eye(), cv::noArray(), rvec, tvec, false, cv::SOLVEPNP_IPPE_SQUARE))
            return std::nullopt;
        cv::Matx33d turn;
        cv::Rodrigues(rvec, turn);
        Pose pose{{tvec[0], tvec[1], tvec[2]}, {}};
        for (int row = 0; row < 3; ++row)
            for (int column = 0; column < 3; ++column)
                pose.rotation(row, column) = turn(row, column) * (column == 0 ? 1 : -1); // to y down, z into the surface
        return pose.position.allFinite() && pose.rotation.allFinite() ? std::optional(pose) : std::nullopt;
    } catch (const cv::Exception &) {
        return std::nullopt;
    }
}

void addPose(PoseErrors &errors, const DetectionRecord &tag, const Pose &pose)
{
    const double off = (pose.position - *tag.position).norm();
    errors.translation_m.add(off);
    if (tag.distance > 0)
        errors.translation_share.add(off / tag.distance);
    const Matrix3 between = rotationFromQuaternion(*tag.rotation_quaternion).transpose() * pose.rotation;
    errors.rotation_deg.add(Eigen::AngleAxisd(between).angle() * 180 / std::numbers::pi);
}

/// Files of old versions and tables do not tell whether a tag is whole.
bool isInPicture(const DetectionRecord &tag)
{
    const auto isSeen = [](PointState state) { return state == PointState::Visible; };
    const auto isInside = [&](const Vector2 &p) {
        return p.x() >= 0 && p.y() >= 0 && (tag.resolution.width <= 0 || (p.x() <= tag.resolution.width && p.y() <= tag.resolution.height));
    };
    return std::ranges::all_of(tag.corners_state, isSeen) && std::ranges::all_of(tag.corners, isInside);
}

/// Tags whose finding counts.
bool isExpected(const DetectionRecord &tag)
{
    return tag.eval_complete && tag.occlusion_ratio <= 0 && isInPicture(tag);
}

class FrameEvaluator
{
public:
    FrameEvaluator(std::uint32_t frame, const std::vector<DetectionRecord> &records, const std::vector<Detection> &detections, double match_px, double noise, Evaluation &evaluation)
        : m_frame(frame)
        , m_detections(detections)
        , m_match_px(match_px)
        , m_noise(noise)
        , m_out(evaluation)
    {
        for (const DetectionRecord &record : records)
            if (record.record_type == RecordType::Tag && record.corners.size() == 4)
                m_tags.push_back(&record);
        m_isFound.resize(m_tags.size());
        m_isUsed.resize(detections.size());
    }

    void evaluate()
    {
        matchNearestFirst();
        for (size_t t = 0; t < m_tags.size(); ++t)
            if (isExpected(*m_tags[t]))
                count(*m_tags[t], m_isFound[t]);
        for (size_t d = 0; d < m_detections.size(); ++d)
            if (!m_isUsed[d])
                judge(m_detections[d]);
    }

private:
    static bool isSameTag(const DetectionRecord &tag, const Detection &detection)
    {
        return tag.tag_id == detection.tag_id && (!detection.tag_family || *detection.tag_family == tag.tag_family);
    }

    void matchNearestFirst()
    {
        struct Pair
        {
            double distance;
            size_t tag, detection;
        };
        std::vector<Pair> pairs;
        for (size_t t = 0; t < m_tags.size(); ++t)
            for (size_t d = 0; d < m_detections.size(); ++d)
                if (isSameTag(*m_tags[t], m_detections[d]))
                    if (const double far = distance(*m_tags[t], m_detections[d], 0); far <= matchRadius_px(*m_tags[t], isExpected(*m_tags[t]), m_match_px))
                        pairs.push_back({far, t, d});
        std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) { return a.distance < b.distance; });
        for (const Pair &pair : pairs) {
            if (m_isFound[pair.tag] || m_isUsed[pair.detection])
                continue;
            m_isFound[pair.tag] = &m_detections[pair.detection];
            m_isUsed[pair.detection] = true;
        }
    }

    void count(const DetectionRecord &tag, const Detection *found)
    {
        ++m_out.expected;
        m_out.found += found != nullptr;
        std::vector<Residual> residuals;
        for (size_t c = 0; c < 4 && found; ++c)
            residuals.push_back(residualOf(tag, tag.corners[c], found->corners[c]));
        for (const Residual &residual : residuals)
            m_out.residuals.add(residual);
        eachBin(tag, [&](EvaluationBin &bin) {
            ++bin.expected;
            bin.found += found != nullptr;
            for (const Residual &residual : residuals)
                bin.residuals.add(residual);
        });
        if (!found)
            note(tag, &EvaluationFrames::missed);
        if (std::any_of(residuals.begin(), residuals.end(), isFar))
            note(tag, &EvaluationFrames::far);
        if (found)
            addPoses(tag, *found);
    }

    template<class Visit>
    void eachBin(const DetectionRecord &tag, Visit &&visit)
    {
        const double blur = residualOf(tag, tag.corners[0], tag.corners[0]).blur;
        const double quantities[] = {tag.ppm, tag.angle_of_incidence, tag.distance, blur, m_noise};
        for (size_t s = 0; s < m_out.bins.size(); ++s)
            visit(m_out.bins[s][evaluationScales()[s].binOf(quantities[s])]);
    }

    void noteIn(std::vector<std::uint32_t> &frames) const
    {
        if (frames.empty() || frames.back() != m_frame)
            frames.push_back(m_frame);
    }

    /// This frame, in the list of all and in those of the tag's ranges.
    void note(const DetectionRecord &tag, std::vector<std::uint32_t> EvaluationFrames::*list)
    {
        noteIn(m_out.frames.*list);
        eachBin(tag, [&](EvaluationBin &bin) { noteIn(bin.frames.*list); });
    }

    void addPoses(const DetectionRecord &tag, const Detection &found)
    {
        // A rolling shutter bends a moving square; its corners give no pose.
        if (!tag.position || !tag.rotation_quaternion || hasPoseOfEachRow(tag))
            return;
        const auto add = [&](auto &result, const std::optional<Pose> &given, const std::optional<Pose> &fromCorners) {
            if (given)
                addPose(result.given, tag, *given);
            if (fromCorners)
                addPose(result.fromCorners, tag, *fromCorners);
        };
        const bool isGiven = found.position && found.rotation_quaternion;
        const std::optional<Pose> given = isGiven ? std::optional(Pose{*found.position, rotationFromQuaternion(*found.rotation_quaternion)}) : std::nullopt;
        const std::optional<Pose> fromCorners = poseFromCorners(tag, found);
        add(m_out, given, fromCorners);
        eachBin(tag, [&](EvaluationBin &bin) { add(bin, given, fromCorners); });
    }

    /// A detection that is no tag's.
    void judge(const Detection &detection)
    {
        for (size_t t = 0; t < m_tags.size(); ++t) {
            if (m_isFound[t] || distanceOfOutlines(*m_tags[t], detection) > m_match_px)
                continue;
            ++(isSameTag(*m_tags[t], detection) ? m_out.turned : m_out.wrong_ids);
            return note(*m_tags[t], &EvaluationFrames::wrong);
        }
        ++m_out.false_positives;
        noteIn(m_out.falseFrames);
    }

    std::uint32_t m_frame;
    std::vector<const DetectionRecord *> m_tags;
    const std::vector<Detection> &m_detections;
    double m_match_px, m_noise;
    Evaluation &m_out;
    std::vector<const Detection *> m_isFound;
    std::vector<bool> m_isUsed;
};

} // namespace

const std::vector<BinScale> &evaluationScales()
{
    static const std::vector<BinScale> scales{
        {"ppm", {0, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 32}, "pixels per module"},
        {"incidence_deg", {0, 15, 30, 45, 60, 75}, "incidence, °"},
        {"distance_m", {0, 0.25, 0.5, 1, 2, 4, 8, 16}, "distance, m"},
        {"blur_px", {0, 0.25, 0.5, 1, 2, 4, 8}, "blur, px"},
        {"noise", {0, 0.005, 0.01, 0.02, 0.05, 0.1}, "noise"},
    };
    return scales;
}

void evaluateFrame(std::uint32_t frame, const std::vector<DetectionRecord> &records, const std::vector<Detection> &detections, double match_px, double noise, Evaluation &evaluation)
{
    FrameEvaluator(frame, records, detections, match_px, noise, evaluation).evaluate();
}

} // namespace tagmill
