// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/picture_check.h"

#include "core/target/family.h"
#include "core/truth/image_polygon.h"

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

constexpr double leastModule_px = 3, steepest_deg = 70, mostOccluded = 0.02;
constexpr double flat = 6;              ///< grey levels between the darkest and the brightest module
constexpr double darkest = 12;          ///< mean level below which flat means in the shadow; ink is never white
constexpr double certain = 0.9, likely = 0.6, related = 0.3, better = 0.05; ///< correlations
constexpr int mostSearched = 3000;      ///< codes of a family that are all tried

/// Of the picture of a tag: how it is laid over the detected quad.
struct TagShape
{
    int modules = 0; ///< along the whole picture
    int outer = 0;   ///< of them beyond the quad, on each side
    int border = 1;  ///< black modules inside the quad
    double module = 0; ///< m
};

class TagReader
{
public:
    TagReader(const DetectionRecord &record, const Image8 &image, const TagShape &shape)
        : m_image(image)
        , m_shape(shape)
        , m_camera(recordCamera(record))
        , m_cam_from_tag(rotationFromQuaternion(*record.rotation_quaternion))
        , m_position(*record.position)
    {
    }

    /// Mean level of each module, row by row; nothing when one of them is not in the picture.
    std::optional<std::vector<double>> levels() const
    {
        std::vector<double> levels;
        levels.reserve(static_cast<size_t>(m_shape.modules * m_shape.modules));
        for (int row = 0; row < m_shape.modules; ++row) {
            for (int column = 0; column < m_shape.modules; ++column) {
                const auto level = meanAround(column + 0.5, row + 0.5);
                if (!level)
                    return {};
                levels.push_back(*level);
            }
        }
        return levels;
    }

    /// Mean level just outside of the picture, where the paper is white.
    std::optional<double> quietLevel() const
    {
        const double low = -0.5, high = m_shape.modules + 0.5;
        double sum = 0;
        int count = 0;
        for (int i = 1; i + 1 < m_shape.modules; ++i) {
            for (const auto &[column, row] : {std::pair(i + 0.5, low), {i + 0.5, high}, {low, i + 0.5}, {high, i + 0.5}}) {
                if (const auto level = levelAt(column, row)) {
                    sum += *level;
                    ++count;
                }
            }
        }
        return count > 0 ? std::optional(sum / count) : std::nullopt;
    }

private:
    std::optional<double> meanAround(double column, double row) const
    {
        double sum = 0;
        for (const double dy : {-0.2, 0.0, 0.2}) {
            for (const double dx : {-0.2, 0.0, 0.2}) {
                const auto level = levelAt(column + dx, row + dy);
                if (!level)
                    return {};
                sum += *level;
            }
        }
        return sum / 9;
    }

    std::optional<double> levelAt(double column, double row) const
    {
        const double middle = m_shape.modules / 2.0;
        const Vector3 x_in_tag((column - middle) * m_shape.module, (row - middle) * m_shape.module, 0);
        const std::optional<Vector2> pixel = m_camera.project(m_cam_from_tag * x_in_tag + m_position);
        return pixel && m_camera.contains(*pixel) ? std::optional(bilinear(*pixel)) : std::nullopt;
    }

    /// Pixel i has its middle at i + 0.5.
    double bilinear(const Vector2 &pixel) const
    {
        const double x = std::clamp(pixel.x() - 0.5, 0.0, m_image.width - 1.0), y = std::clamp(pixel.y() - 0.5, 0.0, m_image.height - 1.0);
        const int x0 = static_cast<int>(x), y0 = static_cast<int>(y);
        const int x1 = std::min(x0 + 1, m_image.width - 1), y1 = std::min(y0 + 1, m_image.height - 1);
        const double fx = x - x0, fy = y - y0;
        return (1 - fy) * ((1 - fx) * grey(x0, y0) + fx * grey(x1, y0)) + fy * ((1 - fx) * grey(x0, y1) + fx * grey(x1, y1));
    }

    double grey(int x, int y) const
    {
        const std::uint8_t *pixel = m_image.row(y) + static_cast<size_t>(x) * static_cast<size_t>(m_image.channels);
        double sum = 0;
        for (int c = 0; c < m_image.channels; ++c)
            sum += pixel[c];
        return sum / m_image.channels;
    }

    const Image8 &m_image;
    const TagShape m_shape;
    const CameraModel m_camera;
    const Matrix3 m_cam_from_tag;
    const Vector3 m_position;
};

struct Fit
{
    double correlation = -1;
    int id = -1;
    int turn = 0; ///< of 8: quarter turns, from 4 on mirrored
};

/// The levels of the modules that carry data, ready to be held against patterns in all eight ways they can lie.
class PatternMatcher
{
public:
    PatternMatcher(const std::vector<double> &levels, const TagShape &shape)
        : m_shape(shape)
        , m_first(shape.outer > 0 ? 0 : shape.border)
        , m_size(shape.modules - 2 * m_first)
    {
        double mean = 0;
        for (int row = 0; row < m_size; ++row)
            for (int column = 0; column < m_size; ++column)
                m_levels.push_back(levels[static_cast<size_t>((row + m_first) * shape.modules + column + m_first)]);
        for (const double level : m_levels)
            mean += level / static_cast<double>(m_levels.size());
        for (double &level : m_levels) {
            level -= mean;
            m_squares += level * level;
        }
    }

    double correlation(const ModuleGrid &pattern, int turn) const
    {
        double product = 0, white = 0;
        const auto n = static_cast<double>(m_levels.size());
        for (int row = 0; row < m_size; ++row) {
            for (int column = 0; column < m_size; ++column) {
                const auto [r, c] = turned(row, column, turn);
                if (pattern.isBlack(r + m_first, c + m_first))
                    continue;
                product += m_levels[static_cast<size_t>(row * m_size + column)];
                ++white;
            }
        }
        const double scale = m_squares * white * (1 - white / n);
        return scale > 0 ? product / std::sqrt(scale) : 0;
    }

    /// Of all ids in all ways of lying, but the one that is expected.
    Fit bestOther(const std::string &family, int codes, int expected) const
    {
        Fit best;
        const bool isAll = codes <= mostSearched;
        for (int id = isAll ? 0 : expected; id < (isAll ? codes : expected + 1); ++id) {
            const auto pattern = tagModules(family, id, m_shape.border);
            if (!pattern)
                return best;
            for (int turn = id == expected ? 1 : 0; turn < 8; ++turn)
                if (const double r = correlation(*pattern, turn); r > best.correlation)
                    best = {r, id, turn};
        }
        return best;
    }

private:
    std::pair<int, int> turned(int row, int column, int turn) const
    {
        const int last = m_size - 1;
        if (turn >= 4)
            column = last - column;
        switch (turn % 4) {
        case 1:
            return {last - column, row};
        case 2:
            return {last - row, last - column};
        case 3:
            return {column, last - row};
        default:
            return {row, column};
        }
    }

    const TagShape m_shape;
    const int m_first, m_size;
    std::vector<double> m_levels;
    double m_squares = 0;
};

TagShape shapeOf(const TagFamily &family, int border, double size)
{
    TagShape shape{family.pictureModules() + 2 * (border - 1), family.outerModules, border, 0};
    shape.module = size / (shape.modules - 2 * shape.outer);
    return shape;
}

/// Modules of an edge as the image shows it; a motion during the exposure takes away what it smears.
bool isLegible(const DetectionRecord &record, const TagFamily &family)
{
    const double module_px = std::sqrt(std::abs(signedArea(record.corners))) / family.grid;
    if (!(module_px >= leastModule_px) || hasPoseOfEachRow(record) || !(record.angle_of_incidence <= steepest_deg) || record.occlusion_ratio > mostOccluded)
        return false;
    if (!record.corners_blur_px.empty())
        return std::ranges::max(record.corners_blur_px) < module_px / 2;
    const double exposure = record.shutter_time_ms / 1000, z = std::max(record.position->z(), 1e-6);
    return !record.velocity || record.k_matrix(0, 0) * record.velocity->norm() * exposure / z < module_px / 2;
}

bool isReadable(const DetectionRecord &record, const TagFamily *family, const Image8 &image)
{
    if (record.record_type != RecordType::Tag || !family || record.tag_id < 0 || record.tag_id >= family->codeCount || !record.position || !record.rotation_quaternion)
        return false;
    const bool isInPicture = record.corners.size() == 4 && std::all_of(record.corners_state.begin(), record.corners_state.end(), [](PointState s) { return s == PointState::Visible || s == PointState::Margin; });
    return isInPicture && record.tag_size_mm > 0 && record.resolution == Size2i{image.width, image.height} && isLegible(record, *family);
}

/// Of the modules beside the quad's edge those that are printed black.
double borderLevel(const std::vector<double> &levels, const ModuleGrid &pattern, const TagShape &shape)
{
    const int low = shape.outer, high = shape.modules - 1 - shape.outer;
    double sum = 0;
    int count = 0;
    for (int row = 0; row < shape.modules; ++row) {
        for (int column = 0; column < shape.modules; ++column) {
            const int depth = std::min({row, column, shape.modules - 1 - row, shape.modules - 1 - column});
            const bool isBesideEdge = depth == low || (shape.outer > 0 && depth == low - 1);
            if (!isBesideEdge || high < low || !pattern.isBlack(row, column))
                continue;
            sum += levels[static_cast<size_t>(row * shape.modules + column)];
            ++count;
        }
    }
    return count > 0 ? sum / count : 0;
}

struct Reading
{
    TagShape shape;
    ModuleGrid pattern;
    std::vector<double> levels;
    double correlation = -2;
    std::optional<double> quiet;
};

std::optional<Reading> readTag(const DetectionRecord &record, const Image8 &image, const TagFamily &family, int border)
{
    auto pattern = tagModules(record.tag_family, record.tag_id, border);
    if (!pattern)
        return {};
    const TagShape shape = shapeOf(family, border, record.tag_size_mm / 1000);
    const TagReader reader(record, image, shape);
    auto levels = reader.levels();
    if (!levels)
        return {};
    const double correlation = PatternMatcher(*levels, shape).correlation(*pattern, 0);
    return Reading{shape, *std::move(pattern), *std::move(levels), correlation, reader.quietLevel()};
}

PictureVerdict verdictOf(const DetectionRecord &record, const Reading &reading, const TagFamily &family, int &shownId)
{
    const auto [low, high] = std::minmax_element(reading.levels.begin(), reading.levels.end());
    if (*high - *low < flat) {
        const double mean = (*high + *low) / 2;
        return mean < darkest || record.fstop ? PictureVerdict::Skipped : PictureVerdict::NotShown;
    }
    if (reading.correlation >= certain)
        return PictureVerdict::Shown;
    const Fit other = PatternMatcher(reading.levels, reading.shape).bestOther(record.tag_family, family.codeCount, record.tag_id);
    if (other.correlation >= likely && other.correlation > reading.correlation + better) {
        shownId = other.id;
        if (other.id != record.tag_id)
            return PictureVerdict::OtherTag;
        return other.turn >= 4 ? PictureVerdict::Mirrored : PictureVerdict::Turned;
    }
    if (reading.correlation >= related)
        return PictureVerdict::Shown;
    return record.fstop ? PictureVerdict::Skipped : PictureVerdict::NotShown; // out of focus, perhaps
}

} // namespace

PictureFinding checkPicture(const DetectionRecord &record, const Image8 &image, bool mayHaveWideBorder)
{
    PictureFinding finding;
    const TagFamily *family = findFamily(record.tag_family);
    if (!isReadable(record, family, image))
        return finding;
    std::optional<Reading> reading = readTag(record, image, *family, 1);
    if (mayHaveWideBorder && !family->isAprilTag3) {
        auto wide = readTag(record, image, *family, 2);
        if (wide && (!reading || wide->correlation > reading->correlation))
            reading = std::move(wide);
    }
    if (!reading)
        return finding;
    if (reading->quiet) {
        const double black = borderLevel(reading->levels, reading->pattern, reading->shape), sum = *reading->quiet + black;
        finding.contrast = sum > 0 ? (*reading->quiet - black) / sum : 0;
    }
    finding.verdict = verdictOf(record, *reading, *family, finding.shownId);
    return finding;
}

} // namespace tagmill
