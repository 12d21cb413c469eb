// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/record_table.h"

#include <limits>
#include <type_traits>
#include <utility>

namespace tagmill {

namespace {

/// The bytes of values, one after the other.
class Key
{
public:
    Key() { m_bytes.reserve(256); }
    template<class T>
    Key &add(const T &value)
    {
        static_assert(std::has_unique_object_representations_v<T> || std::is_same_v<T, double>);
        m_bytes.append(reinterpret_cast<const char *>(&value), sizeof(T));
        return *this;
    }
    template<class T>
    Key &add(const std::optional<T> &value)
    {
        return add(value.has_value()).add(value.value_or(T{}));
    }
    Key &add(const double *values, size_t count)
    {
        m_bytes.append(reinterpret_cast<const char *>(values), count * sizeof(double));
        return *this;
    }
    Key &add(const std::string &text)
    {
        add(text.size());
        m_bytes += text;
        return *this;
    }
    std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

std::string shotKey(const DetectionRecord &r)
{
    Key key;
    key.add(r.k_matrix.data(), 9).add(r.resolution.width).add(r.resolution.height).add(r.distortion_model);
    key.add(r.distortion_coeffs.size()).add(r.distortion_coeffs.data(), r.distortion_coeffs.size());
    key.add(r.velocity.has_value());
    if (r.velocity)
        key.add(r.velocity->data(), 3);
    key.add(r.lighting.has_value()).add(r.lighting ? r.lighting->point_w : 0).add(r.lighting ? r.lighting->sun_w_m2 : 0);
    return key.add(r.shutter_time_ms).add(r.rolling_shutter_ms).add(r.fstop).add(r.eval_margin_px).add(r.global_seed).add(r.scene_seed).take();
}

std::string boardKey(const BoardDefinition &b)
{
    Key key;
    key.add(b.charuco_pattern).add(b.corner_ids).add(b.ids.size());
    for (const int id : b.ids)
        key.add(id);
    return key.add(b.type).add(b.rows).add(b.cols).add(b.square_size_mm).add(b.marker_size_mm).add(b.dictionary).add(b.total_keypoints).add(b.spacing_ratio).take();
}

/// Its number; `insert` is called for one never seen.
template<class Insert>
std::uint32_t numberOf(std::unordered_map<std::string, std::uint32_t> &numbers, std::string key, Insert &&insert)
{
    const auto [it, isNew] = numbers.try_emplace(std::move(key), static_cast<std::uint32_t>(numbers.size()));
    if (isNew)
        insert();
    return it->second;
}

bool hasBlur(const DetectionRecord &r)
{
    return !r.corners_blur_px.empty() || !r.keypoints_blur_px.empty();
}

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

template<class T>
size_t heapBytes(const std::vector<T> &column)
{
    return column.capacity() * sizeof(T);
}

} // namespace

size_t RecordTable::bytes() const
{
    size_t sum = sizeof(*this) + heapBytes(m_points) + heapBytes(m_states) + heapBytes(m_blur) + heapBytes(m_families) + heapBytes(m_shots) + heapBytes(m_boards);
    RecordColumns::each(m_columns, [&](const auto &column) { sum += heapBytes(column); });
    for (const Shot &shot : m_shots)
        sum += heapBytes(shot.distortion_coeffs);
    return sum;
}

DetectionRecord RecordTable::record(size_t row, const std::string &imageId) const
{
    const RecordColumns &c = m_columns;
    DetectionRecord r;
    r.image_id = imageId;
    r.tag_id = c.tag_id[row];
    r.tag_family = family(row);
    r.record_type = isBoard(row) ? RecordType::Board : RecordType::Tag;
    r.corners.assign(corners(row).begin(), corners(row).end());
    r.corners_state.assign(corners_state(row).begin(), corners_state(row).end());
    r.keypoints.reserve(c.keypointCount[row]);
    for (const Vector2 &point : keypoints(row))
        r.keypoints.push_back(point.x() == point.x() ? std::optional(point) : std::nullopt);
    r.keypoints_state.assign(keypoints_state(row).begin(), keypoints_state(row).end());
    const std::span<const double> lengths = blur(row);
    if (!lengths.empty()) {
        r.corners_blur_px.assign(lengths.begin(), lengths.begin() + c.cornerCount[row]);
        r.keypoints_blur_px.assign(lengths.begin() + c.cornerCount[row], lengths.end());
    }
    r.distance = c.distance[row];
    r.angle_of_incidence = c.angle_of_incidence[row];
    r.pixel_area = c.pixel_area[row];
    r.occlusion_ratio = c.occlusion_ratio[row];
    r.ppm = c.ppm[row];
    r.tag_size_mm = c.tag_size_mm[row];
    r.is_mirrored = c.flags[row] & MirroredFlag;
    r.eval_complete = c.flags[row] & CompleteFlag;
    if (c.flags[row] & PositionFlag)
        r.position = c.position[row];
    if (c.flags[row] & RotationFlag)
        r.rotation_quaternion = c.rotation_quaternion[row];
    const Shot &s = shot(row);
    r.k_matrix = s.k_matrix;
    r.resolution = s.resolution;
    r.distortion_model = s.distortion_model;
    r.distortion_coeffs = s.distortion_coeffs;
    r.velocity = s.velocity;
    r.shutter_time_ms = s.shutter_time_ms;
    r.rolling_shutter_ms = s.rolling_shutter_ms;
    r.fstop = s.fstop;
    r.eval_margin_px = s.eval_margin_px;
    r.global_seed = s.global_seed;
    r.scene_seed = s.scene_seed;
    r.lighting = s.lighting;
    if (const BoardDefinition *definition = board(row))
        r.board_definition = *definition;
    return r;
}

std::uint32_t RecordTableBuilder::shotOf(const DetectionRecord &r)
{
    std::string key = shotKey(r);
    if (key == m_lastShot) // records of one picture follow each other
        return m_table.m_columns.shot.back();
    m_lastShot = key;
    return numberOf(m_shots, std::move(key), [&] {
        m_table.m_shots.push_back({r.k_matrix, r.resolution, r.distortion_model, r.distortion_coeffs, r.velocity, r.shutter_time_ms, r.rolling_shutter_ms,
                                   r.fstop, r.eval_margin_px, r.global_seed, r.scene_seed, r.lighting});
    });
}

std::uint32_t RecordTableBuilder::boardOf(const DetectionRecord &r)
{
    if (!r.board_definition)
        return 0;
    return 1 + numberOf(m_boards, boardKey(*r.board_definition), [&] { m_table.m_boards.push_back(*r.board_definition); });
}

void RecordTableBuilder::addPoints(const DetectionRecord &r)
{
    std::vector<Vector2> &points = m_table.m_points;
    std::vector<PointState> &states = m_table.m_states;
    const PointState last = states.back();
    points.pop_back(); // the one behind the end
    states.pop_back();
    m_table.m_columns.firstPoint.push_back(points.size());
    m_table.m_columns.cornerCount.push_back(static_cast<std::uint32_t>(r.corners.size()));
    m_table.m_columns.keypointCount.push_back(static_cast<std::uint32_t>(r.keypoints.size()));
    points.insert(points.end(), r.corners.begin(), r.corners.end());
    for (const std::optional<Vector2> &keypoint : r.keypoints)
        points.push_back(keypoint.value_or(Vector2(nan, nan)));
    for (size_t i = 0; i < r.corners.size(); ++i)
        states.push_back(i < r.corners_state.size() ? r.corners_state[i] : PointState::Visible);
    for (size_t i = 0; i < r.keypoints.size(); ++i)
        states.push_back(i < r.keypoints_state.size() ? r.keypoints_state[i] : PointState::Visible);
    if (hasBlur(r)) {
        std::vector<double> &blur = m_table.m_blur;
        blur.resize(m_table.m_columns.firstPoint.back(), 0);
        blur.insert(blur.end(), r.corners_blur_px.begin(), r.corners_blur_px.end());
        blur.resize(m_table.m_columns.firstPoint.back() + r.corners.size(), 0);
        blur.insert(blur.end(), r.keypoints_blur_px.begin(), r.keypoints_blur_px.end());
        blur.resize(points.size(), 0);
    }
    points.push_back(Vector2::Zero());
    states.push_back(last);
}

void RecordTableBuilder::add(const DetectionRecord &r)
{
    RecordColumns &c = m_table.m_columns;
    const bool isBoard = r.record_type == RecordType::Board;
    c.family.push_back(numberOf(m_families, r.tag_family, [&] { m_table.m_families.push_back(r.tag_family); }));
    c.shot.push_back(shotOf(r));
    c.board.push_back(boardOf(r));
    c.flags.push_back(static_cast<std::uint8_t>((isBoard ? BoardFlag : 0) | (r.is_mirrored ? MirroredFlag : 0) | (r.eval_complete ? CompleteFlag : 0)
                                                | (r.position ? PositionFlag : 0) | (r.rotation_quaternion ? RotationFlag : 0) | (hasBlur(r) ? BlurFlag : 0)));
    c.distance.push_back(r.distance);
    c.angle_of_incidence.push_back(r.angle_of_incidence);
    c.pixel_area.push_back(r.pixel_area);
    c.occlusion_ratio.push_back(r.occlusion_ratio);
    c.ppm.push_back(r.ppm);
    c.tag_size_mm.push_back(r.tag_size_mm);
    c.position.push_back(r.position.value_or(Vector3::Zero()));
    c.rotation_quaternion.push_back(r.rotation_quaternion.value_or(Vector4::Zero()));
    addPoints(r);
    c.tag_id.push_back(r.tag_id);
}

RecordTable RecordTableBuilder::take(const std::vector<std::uint32_t> &order)
{
    RecordColumns::each(m_table.m_columns, [&order](auto &column) {
        if (order.empty())
            return column.shrink_to_fit();
        std::remove_reference_t<decltype(column)> arranged;
        arranged.reserve(column.size());
        for (const std::uint32_t row : order)
            arranged.push_back(column[row]);
        column = std::move(arranged);
    });
    m_table.m_points.shrink_to_fit();
    m_table.m_states.shrink_to_fit();
    m_table.m_blur.shrink_to_fit();
    m_table.m_shots.shrink_to_fit();
    RecordTable table = std::move(m_table);
    *this = RecordTableBuilder();
    return table;
}

} // namespace tagmill
