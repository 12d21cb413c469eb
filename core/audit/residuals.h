// SPDX-License-Identifier: GPL-3.0-or-later
// Residuals: where a detector says a point is, less where it is. Split in bias (what repeats) and noise (what scatters),
// along x, y and outwards along a tag's diagonals, and by what may cause them.
#pragma once

#include "core/geometry.h"

#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tagmill {

class JsonWriter;
struct DetectionRecord;

/// A tag with all of its corners in the picture and nothing before it: detectors are expected to find it.
bool isWholeTag(const DetectionRecord &record);

/// How far a found corner may be off and still be this tag's, px: in closure tests, and in evaluations unless they say another.
inline constexpr double defaultMatch_px = 4;
/// The same where it need not be found, being cut off, hidden or in the margin: a quarter of its side, as corners are guessed
/// there, and a guess is no false positive.
double matchRadius_px(const DetectionRecord &tag, bool isExpected, double match_px = defaultMatch_px);

/// Farther off is far, px.
inline constexpr double far_px = 0.5;

struct Residual
{
    Vector2 offset;                ///< px, found − true
    std::optional<double> outward; ///< px, + away from the tag's centre; points of boards have none
    Vector2 truth;                 ///< px
    double radius = 0;             ///< of the truth from the picture's centre; 1 = its corner
    double incidence = 0, ppm = 0; ///< deg, px a module
    double distance = 0;           ///< m
    double blur = 0;               ///< px that the point moves while the shutter is open
};

inline bool isFar(const Residual &residual)
{
    return residual.offset.norm() > far_px;
}

/// Residual of a point of a record; `shift` is added to the truth: for controls.
Residual residualOf(const DetectionRecord &record, const Vector2 &truth, const Vector2 &found);

/// Sums of residuals: they can be added up piece by piece.
struct ResidualSums
{
    std::int64_t count = 0, outwardCount = 0;
    std::int64_t far = 0; ///< farther than far_px
    Vector2 sum{0, 0}, squares{0, 0};
    double outwardSum = 0, outwardSquares = 0, largest = 0;

    void add(const Residual &residual);
    void add(const ResidualSums &other);
    Vector2 bias() const { return sum / double(count); }
    Vector2 noise() const;          ///< standard deviation about the bias
    double outwardBias() const { return outwardSum / double(outwardCount); }
    double outwardNoise() const;
    double rms() const;             ///< sqrt(Σ‖e‖² / N)
};

/// Half-open ranges of one quantity, the last one open.
struct BinScale
{
    std::string_view name;
    std::vector<double> limits; ///< lower limits
    std::string_view title{};   ///< for people
    size_t binOf(double value) const;
};

/// The ranges that residuals, and recall, are sorted into.
const std::vector<BinScale> &residualScales();

class ResidualTable
{
public:
    ResidualTable();
    void add(const Residual &residual);
    void add(const ResidualTable &other);
    const ResidualSums &all() const { return m_all; }
    /// Indices as residualScales() has them.
    const std::vector<std::vector<ResidualSums>> &bins() const { return m_bins; }

private:
    ResidualSums m_all;
    std::vector<std::vector<ResidualSums>> m_bins;
};

/// count, bias_px [x, y], noise_px [x, y], outward_bias_px, outward_noise_px, rms_px, largest_px, far; null for what has no values.
void writeSums(JsonWriter &json, const ResidualSums &sums);
/// The same of all, and "bins" by scale.
void writeResiduals(JsonWriter &json, const ResidualTable &table);

} // namespace tagmill
