// SPDX-License-Identifier: GPL-3.0-or-later
// RecordTable: the records of a dataset by columns, about 220 bytes a tag, so that a million fit into memory and an
// audit or a filter walks over numbers alone. What records of one picture have in common (Shot), families and
// boards are kept once; points lie in one pool. Immutable once taken from its builder; any thread may read it.
#pragma once

#include "core/truth/detection_record.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace tagmill {

/// How a picture was taken.
struct Shot
{
    Matrix3 k_matrix = Matrix3::Identity();
    Size2i resolution;
    DistortionModel distortion_model = DistortionModel::None;
    std::vector<double> distortion_coeffs;
    std::optional<Vector3> velocity;
    double shutter_time_ms = 0, rolling_shutter_ms = 0;
    std::optional<double> fstop;
    int eval_margin_px = 0;
    std::optional<std::int64_t> global_seed, scene_seed;
    std::optional<Lighting> lighting;
};

enum RecordFlag : std::uint8_t { BoardFlag = 1, MirroredFlag = 2, CompleteFlag = 4, PositionFlag = 8, RotationFlag = 16, BlurFlag = 32 };

/// One entry a record in each, named and measured as in DetectionRecord.
struct RecordColumns
{
    std::vector<std::int32_t> tag_id;
    std::vector<std::uint32_t> family; ///< in RecordTable::families()
    std::vector<std::uint32_t> shot;   ///< in RecordTable::shots()
    std::vector<std::uint32_t> board;  ///< 1 + place in RecordTable::boards(); 0: none
    std::vector<std::uint8_t> flags;   ///< RecordFlag
    std::vector<double> distance, angle_of_incidence, pixel_area, occlusion_ratio, ppm, tag_size_mm;
    std::vector<Vector3> position;            ///< zero without PositionFlag
    std::vector<Vector4> rotation_quaternion; ///< zero without RotationFlag
    std::vector<std::uint64_t> firstPoint;    ///< in the pool: corners, then keypoints
    std::vector<std::uint32_t> cornerCount, keypointCount;

    /// visit(column) for each, in this order.
    template<class Columns, class Visit>
    static void each(Columns &c, Visit &&visit)
    {
        visit(c.tag_id), visit(c.family), visit(c.shot), visit(c.board), visit(c.flags);
        visit(c.distance), visit(c.angle_of_incidence), visit(c.pixel_area), visit(c.occlusion_ratio), visit(c.ppm), visit(c.tag_size_mm);
        visit(c.position), visit(c.rotation_quaternion), visit(c.firstPoint), visit(c.cornerCount), visit(c.keypointCount);
    }
};

class RecordTable
{
public:
    size_t size() const { return m_columns.tag_id.size(); }
    size_t bytes() const; ///< of memory

    const RecordColumns &columns() const { return m_columns; }
    const std::vector<std::string> &families() const { return m_families; }
    const std::vector<Shot> &shots() const { return m_shots; }
    const std::vector<BoardDefinition> &boards() const { return m_boards; }

    bool isBoard(size_t row) const { return m_columns.flags[row] & BoardFlag; }
    const std::string &family(size_t row) const { return m_families[m_columns.family[row]]; }
    const Shot &shot(size_t row) const { return m_shots[m_columns.shot[row]]; }
    const BoardDefinition *board(size_t row) const { return m_columns.board[row] ? &m_boards[m_columns.board[row] - 1] : nullptr; }
    std::span<const Vector2> corners(size_t row) const { return {&m_points[m_columns.firstPoint[row]], m_columns.cornerCount[row]}; }
    /// NaN where a keypoint has no place in the picture.
    std::span<const Vector2> keypoints(size_t row) const { return {corners(row).data() + m_columns.cornerCount[row], m_columns.keypointCount[row]}; }
    std::span<const PointState> corners_state(size_t row) const { return {&m_states[m_columns.firstPoint[row]], m_columns.cornerCount[row]}; }
    std::span<const PointState> keypoints_state(size_t row) const { return {corners_state(row).data() + m_columns.cornerCount[row], m_columns.keypointCount[row]}; }

    /// Of the corners, then of the keypoints, px; empty when the camera stood still.
    std::span<const double> blur(size_t row) const
    {
        return m_columns.flags[row] & BlurFlag ? std::span(&m_blur[m_columns.firstPoint[row]], m_columns.cornerCount[row] + m_columns.keypointCount[row]) : std::span<const double>();
    }

    /// Put together again; of the picture `imageId`, which its frame knows.
    DetectionRecord record(size_t row, const std::string &imageId) const;

private:
    friend class RecordTableBuilder;
    friend class RecordTableFile;

    RecordColumns m_columns;
    std::vector<std::string> m_families;
    std::vector<Shot> m_shots;
    std::vector<BoardDefinition> m_boards;
    // One more than there are points, so that a record without any has an address too.
    std::vector<Vector2> m_points{Vector2::Zero()};
    std::vector<PointState> m_states{PointState::Behind};
    std::vector<double> m_blur; ///< of the points; may end before they do, where none is blurred
};

class RecordTableBuilder
{
public:
    size_t size() const { return m_table.size(); }
    void add(const DetectionRecord &record);
    /// The table, its rows in this order (each once); empty: as added. The builder is empty afterwards.
    RecordTable take(const std::vector<std::uint32_t> &order = {});

private:
    using Numbers = std::unordered_map<std::string, std::uint32_t>; ///< by the bytes of what is numbered

    std::uint32_t shotOf(const DetectionRecord &record);
    std::uint32_t boardOf(const DetectionRecord &record);
    void addPoints(const DetectionRecord &record);

    RecordTable m_table;
    Numbers m_families, m_shots, m_boards;
    std::string m_lastShot; ///< its bytes
};

} // namespace tagmill
