// SPDX-License-Identifier: GPL-3.0-or-later
// FrameQuery: which frames of a dataset are looked at, and in which order. What is said about records must hold for one and
// the same record: "tag:12" with a distance above 2 m is a frame that shows tag 12 from farther than that.
//
// One pass over the columns answers the query and counts, for every quantity and category, the records that pass everything
// else: what a bar would show if its own bound were lifted.
#pragma once

#include "core/dataset/dataset.h"
#include "core/histogram.h"

#include <array>
#include <limits>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace tagmill {

enum class RecordQuantity { Distance, Incidence, Ppm, PixelArea, Occlusion, Blur, TagSize };
inline constexpr size_t recordQuantityCount = 7;

struct RecordQuantityText
{
    const char *name;  ///< as in files: "distance"
    const char *label; ///< "Distance"; context RecordQuantity
    const char *unit;  ///< "m"; empty: none
};
const RecordQuantityText &recordQuantityText(RecordQuantity quantity);
std::optional<RecordQuantity> recordQuantityFromName(std::string_view name);

/// Its value in a record: the largest blur of its points, 0 while the camera stands still.
double recordQuantity(const RecordTable &records, size_t row, RecordQuantity quantity);

/// Both ends belong to it; as it is made it holds every value, also none.
struct ValueRange
{
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();

    bool isAll() const { return low == -std::numeric_limits<double>::infinity() && high == std::numeric_limits<double>::infinity(); }
    bool contains(double value) const { return value >= low && value <= high; }
    bool operator==(const ValueRange &) const = default;
};

enum class RecordKind { Tag, Board };
enum class PictureKind { There, Missing };

struct FrameQuery
{
    /// Words, all of which must hold: tag:12, family:36h11, state:margin for a record; scene:3, camera:0, or a part of the
    /// image id for the frame.
    std::string text{};
    std::array<ValueRange, recordQuantityCount> ranges{};
    // Empty sets bound nothing.
    std::set<std::string> families{};
    std::set<RecordKind> kinds{};
    std::set<PointState> states{}; ///< a corner or a keypoint in one of them
    std::set<PictureKind> pictures{};
    std::optional<std::unordered_set<std::string>> imageIds{}; ///< only these

    bool isEmpty() const;
    bool operator==(const FrameQuery &) const = default;
};

/// A word of a query's text that nothing fulfils as it is written.
struct WordFault
{
    enum class Kind { Key, Number, State };
    Kind kind;
    std::string word, key, value;
    bool operator==(const WordFault &) const = default;
};
/// Of all words with a colon: a key that is none (it then counts as a part of the image id), a value that the key does not take.
std::vector<WordFault> wordFaults(std::string_view text);
/// "scene", "camera" …: what may stand before the colon.
std::span<const std::string_view> wordKeys();

struct FrameOrder
{
    enum class Key { Scene, Name, Records, Quantity };
    Key key = Key::Scene;
    RecordQuantity quantity = RecordQuantity::Distance; ///< its smallest value in a frame where `isDescending` is not set, else its largest
    bool isDescending = false;

    bool operator==(const FrameOrder &) const = default;
};

struct CategoryCount
{
    std::string name;
    int all = 0, passing = 0; ///< records; of pictures: frames
};

/// What queries of one dataset ask again and again, worked out once: 8 bytes a record. The dataset must outlive it.
class FrameQueryIndex
{
public:
    FrameQueryIndex(const Dataset &dataset, Executor &executor);

    const Dataset &dataset() const { return m_dataset; }
    const Histogram &histogram(size_t quantity) const { return m_histograms[quantity]; }
    /// Of a record in histogram(quantity); noBin: its value is no number.
    std::uint8_t bin(size_t quantity, size_t row) const { return m_bins[quantity][row]; }
    static constexpr std::uint8_t noBin = 255;
    std::uint8_t states(size_t row) const { return m_states[row]; } ///< a bit a PointState that one of its points is in

private:
    const Dataset &m_dataset;
    std::array<Histogram, recordQuantityCount> m_histograms;
    std::array<std::vector<std::uint8_t>, recordQuantityCount> m_bins;
    std::vector<std::uint8_t> m_states;
};

struct FrameSelection
{
    std::vector<int> frames; ///< indices, in the order asked for; frames without a value last
    size_t records = 0;      ///< that pass, in them
    std::array<Histogram, recordQuantityCount> all; ///< of every record
    std::array<std::vector<int>, recordQuantityCount> passing; ///< by bin of `all`
    std::vector<CategoryCount> families, kinds, states, pictures;
};

/// Cancelled halfway it holds what it had found.
FrameSelection selectFrames(const FrameQueryIndex &index, const FrameQuery &query, const FrameOrder &order, Executor &executor, const Progress &progress = {});

} // namespace tagmill
