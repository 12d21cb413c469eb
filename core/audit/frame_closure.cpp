// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/frame_closure.h"

#include "core/calibration/edge_refinement.h"
#include "core/dataset/picture_file.h"
#include "core/target/family.h"
#include "core/transform_point.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace tagmill {

namespace {

constexpr double lowestCell_px = 32, wideCell_px = 48;
constexpr size_t fewestPoints = 4; ///< of a board that is expected to be found

using TagCorners = std::array<std::optional<Vector2>, 4>;

bool means(const std::array<Vector2, 4> &found, const DetectionRecord &tag, bool isExpected)
{
    double worst = 0;
    for (size_t i = 0; i < 4; ++i)
        worst = std::max(worst, (found[i] - tag.corners[i]).norm());
    return worst <= matchRadius_px(tag, isExpected);
}

class Closer
{
public:
    Closer(const Image8 &image, const std::vector<DetectionRecord> &records, const ClosureOptions &options, FrameClosure &out)
        : m_image(image)
        , m_grey(greyImage(image))
        , m_records(records)
        , m_options(options)
        , m_out(out)
    {
    }

    void closeAll()
    {
        for (const DetectionRecord &record : m_records)
            if (record.record_type == RecordType::Board)
                closeBoard(record);
        std::set<std::string> families;
        for (const DetectionRecord &record : m_records)
            if (record.record_type == RecordType::Tag)
                families.insert(record.tag_family);
        for (const std::string &family : families) {
            closeTagsByEdges(family);
            if (m_unreadable.contains(family))
                continue;
            if (canDetect(TagDetector::OpenCv, family)) {
                closeTags(ClosureMethod::OpenCv, family, detectOpenCvTags(m_image, family, CornerRefinement::None));
                closeTags(ClosureMethod::OpenCvSubpix, family, detectOpenCvTags(m_image, family, CornerRefinement::Subpix));
            }
            if (canDetect(TagDetector::AprilTag3, family))
                closeTags(ClosureMethod::AprilTag3, family, detectAprilTags(m_image, family));
        }
    }

private:
    void addNotice(std::string_view id)
    {
        m_out.problems.push_back(makeError(Errc::InvalidValue, id).problem);
        m_out.problems.back().severity = Severity::Notice;
    }

    void addResidual(ResidualTable &table, const DetectionRecord &record, const Vector2 &truth, const Vector2 &found, double ppm)
    {
        Residual residual = residualOf(record, truth + m_options.truthShift, found);
        residual.ppm = ppm;
        table.add(residual);
    }

    void closeTags(ClosureMethod method, const std::string &family, const Result<std::vector<DetectedTag>> &detected)
    {
        if (!detected) {
            m_out.problems.push_back(detected.error().problem);
            return;
        }
        TagClosure &closure = m_out.tags[{method, family}];
        std::vector<bool> isUsed(detected->size());
        for (const DetectionRecord &record : m_records) {
            if (record.record_type != RecordType::Tag || record.tag_family != family || record.corners.size() != 4)
                continue;
            const bool isExpected = isWholeTag(record);
            closure.expected += isExpected;
            for (size_t i = 0; i < detected->size(); ++i) {
                const DetectedTag &tag = (*detected)[i];
                if (isUsed[i] || tag.id != record.tag_id || !means(tag.corners, record, isExpected))
                    continue;
                isUsed[i] = true;
                closure.found += isExpected;
                for (size_t c = 0; c < 4 && isExpected; ++c)
                    addResidual(closure.residuals, record, record.corners[c], tag.corners[c], record.ppm);
                break;
            }
        }
        closure.falsePositives += std::count(isUsed.begin(), isUsed.end(), false);
    }

    void closeTagsByEdges(const std::string &family)
    {
        if (m_ofCharuco.contains(family))
            return; // their white is narrower than a module may be; the board's saddles are measured instead
        TagClosure &closure = m_out.tags[{ClosureMethod::Edges, family}];
        for (const DetectionRecord &record : m_records) {
            if (record.tag_family != family || !isWholeTag(record))
                continue;
            ++closure.expected;
            const TagCorners &corners = edgesOf(record);
            closure.found += std::all_of(corners.begin(), corners.end(), [](const auto &corner) { return corner.has_value(); });
            for (size_t c = 0; c < 4; ++c)
                if (corners[c])
                    addResidual(closure.residuals, record, record.corners[c], *corners[c], record.ppm);
        }
    }

    /// A grid's tags are measured twice: as tags, and as points of their board.
    const TagCorners &edgesOf(const DetectionRecord &tag)
    {
        const auto [at, isNew] = m_edges.try_emplace(&tag);
        if (isNew)
            at->second = refineTagByEdges(m_grey, tag, m_options.truthShift);
        return at->second;
    }

    void closeBoard(const DetectionRecord &record)
    {
        const auto spec = boardSpec(record);
        const auto board = calibrationFrame(record, {.withMargin = true});
        if (!spec || !board) {
            m_out.problems.push_back((spec ? board.error() : spec.error()).problem);
            return;
        }
        if (spec->type != BoardType::Charuco) {
            if (spec->aprilgrid_layout == AprilGridLayout::Kalibr && m_unreadable.insert(spec->dictionary).second)
                addNotice("closure.kalibr_grid"); // detectors want a border of one module
            closeGrid(record);
            return;
        }
        m_ofCharuco.insert(spec->dictionary);
        if (board->ids.size() < fewestPoints)
            return;
        auto saddles = detectCharuco(m_image, *spec);
        if (!saddles) {
            m_out.problems.push_back(saddles.error().problem);
            return;
        }
        addBoard(ClosureMethod::OpenCv, record, *board, *saddles);
        addBoard(ClosureMethod::OpenCvSubpix, record, *board, refined(*saddles, *board));
        CalibrationFrame moved = *board;
        addBoard(ClosureMethod::Edges, record, *board, refineSaddlesByEdges(m_grey, moved, m_options.truthShift));
    }

    /// By the edges of its tags: of Kalibr's layout their corners are the keypoints, of render-tag's they lie around them.
    void closeGrid(const DetectionRecord &record)
    {
        const auto grid = markerFrame(record, m_records, {.withMargin = true});
        if (!grid) {
            m_out.problems.push_back(grid.error().problem);
            return;
        }
        if (grid->ids.size() < fewestPoints)
            return;
        std::vector<DetectedPoint> found;
        for (const DetectionRecord &tag : m_records) {
            if (tag.tag_family != grid->board.dictionary || !isWholeTag(tag))
                continue;
            const TagCorners &corners = edgesOf(tag);
            for (int c = 0; c < 4; ++c)
                if (corners[size_t(c)])
                    found.push_back({4 * tag.tag_id + c, *corners[size_t(c)]});
        }
        addBoard(ClosureMethod::Edges, record, *grid, found);
    }

    /// By the fixed measure (DESIGN 22), those in cells that are high enough.
    std::vector<DetectedPoint> refined(const std::vector<DetectedPoint> &saddles, const CalibrationFrame &board) const
    {
        std::vector<DetectedPoint> wide, narrow;
        for (const DetectedPoint &saddle : saddles) {
            const double height = cellHeight(board, saddle.id);
            if (height >= lowestCell_px)
                (height >= wideCell_px ? wide : narrow).push_back(saddle);
        }
        refineSaddles(m_image, wide, 5);
        refineSaddles(m_image, narrow, 4);
        wide.insert(wide.end(), narrow.begin(), narrow.end());
        return wide;
    }

    /// px, of the lowest of the four cells around a saddle; 0 when one of them has no pixel.
    static double cellHeight(const CalibrationFrame &board, int id)
    {
        const auto at = std::find(board.ids.begin(), board.ids.end(), id);
        if (at == board.ids.end() || !board.cam_from_board)
            return 0;
        const Vector3 &saddle = board.object_points[size_t(at - board.ids.begin())];
        const double square = board.board.square_size_mm / 1000;
        const auto pixel = [&](double x, double y) { return board.camera.project(transformPoint(*board.cam_from_board, saddle + square * Vector3(x, y, 0))); };
        const auto centre = pixel(0, 0);
        double lowest = INFINITY;
        for (const double dx : {-1.0, 1.0}) {
            for (const double dy : {-1.0, 1.0}) {
                const auto beside = pixel(dx, 0), below = pixel(0, dy);
                if (!centre || !beside || !below)
                    return 0;
                const Vector2 u = *beside - *centre, v = *below - *centre;
                lowest = std::min(lowest, std::abs(u.x() * v.y() - u.y() * v.x()) / std::max(u.norm(), v.norm()));
            }
        }
        return lowest;
    }

    void addBoard(ClosureMethod method, const DetectionRecord &record, const CalibrationFrame &board, const std::vector<DetectedPoint> &found)
    {
        BoardClosure &closure = m_out.boards[size_t(method)];
        const TagFamily *const family = findFamily(board.board.dictionary);
        const double ppm = family && record.position && record.position->z() > 0
            ? board.camera.k()(0, 0) * board.board.marker_size_mm / 1000 / (record.position->z() * family->grid) : 0;
        BoardView view{method, board.camera, {{}, {}, board.cam_from_board}};
        for (const DetectedPoint &point : found) {
            const auto at = std::find(board.ids.begin(), board.ids.end(), point.id);
            if (at == board.ids.end())
                continue;
            const size_t i = size_t(at - board.ids.begin());
            addResidual(closure.residuals, record, board.image_points[i], point.pixel, ppm);
            view.view.object_points.push_back(board.object_points[i]);
            view.view.image_points.push_back(point.pixel);
        }
        ++closure.expected;
        // The measure leaves low cells out: a board is found when the detector reads half of it.
        closure.found += 2 * (method == ClosureMethod::OpenCvSubpix ? m_detected : view.view.image_points.size()) >= board.ids.size();
        if (method == ClosureMethod::OpenCv)
            m_detected = view.view.image_points.size();
        m_out.views.push_back(std::move(view));
    }

    const Image8 &m_image;
    const Image8 m_grey;
    const std::vector<DetectionRecord> &m_records;
    const ClosureOptions &m_options;
    FrameClosure &m_out;
    std::map<const DetectionRecord *, TagCorners> m_edges;
    std::set<std::string> m_ofCharuco, m_unreadable;
    size_t m_detected = 0;
};

} // namespace

FrameClosure closeFrame(const Dataset &dataset, const DatasetFrame &frame, const ClosureOptions &options)
{
    FrameClosure out;
    const Result<Image8> image = decodedPicture(dataset, frame);
    if (!image) {
        out.problems.push_back(image.error().problem);
        return out;
    }
    out.isReadable = true;
    const std::vector<DetectionRecord> records = dataset.recordsOf(frame);
    Closer(*image, records, options, out).closeAll();
    for (Problem &problem : out.problems)
        problem.where = frame.image_id;
    return out;
}

} // namespace tagmill
