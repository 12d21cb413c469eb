// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/frame_query.h"

#include "core/problem.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <functional>

namespace tagmill {

namespace {

#define TR(text) TAGMILL_TR("RecordQuantity", text)

constexpr RecordQuantityText texts[recordQuantityCount] = {
    {"distance", TR("Distance"), "m"},
    {"angle_of_incidence", TR("Incidence"), "°"},
    {"ppm", TR("Pixels per module"), "px"},
    {"pixel_area", TR("Area"), "px²"},
    {"occlusion_ratio", TR("Occlusion"), ""},
    {"blur", TR("Blur"), "px"},
    {"tag_size_mm", TR("Tag size"), "mm"},
};

#undef TR

constexpr size_t chunkSize = 4096; ///< frames
constexpr PointState allStates[] = {PointState::Visible, PointState::Margin, PointState::Occluded, PointState::Outside, PointState::Behind};
constexpr size_t stateCount = std::size(allStates);
constexpr int mostBins = 24;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), lower);
    return out;
}

/// `part` in lower case already.
bool containsFolded(std::string_view text, std::string_view part)
{
    return std::search(text.begin(), text.end(), part.begin(), part.end(), [](char a, char b) { return lower(a) == b; }) != text.end();
}

std::optional<int> wholeNumber(std::string_view text)
{
    int value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// A query as the pass asks it: numbers in the place of names.
struct Conditions
{
    // Of a frame.
    std::vector<int> scenes, cameras;
    std::vector<std::string> idParts;
    // Of a record. A set bit is a state or a kind that will do; `families` has an entry a family of the table.
    std::vector<int> tags;
    std::vector<std::uint8_t> textStates;
    std::vector<std::vector<bool>> textFamilies;
    std::vector<bool> families;
    std::uint8_t kinds = 0, states = 0, pictures = 0;
    bool isImpossible = false; ///< a word that nothing can fulfil: "scene:x"

    bool asksRecords(const FrameQuery &query) const
    {
        return !tags.empty() || !textStates.empty() || !textFamilies.empty() || !families.empty() || kinds || states
            || std::any_of(query.ranges.begin(), query.ranges.end(), [](const ValueRange &range) { return !range.isAll(); });
    }
};

template<class T>
std::uint8_t bit(T value)
{
    return static_cast<std::uint8_t>(1u << static_cast<unsigned>(value));
}

void addWord(Conditions &conditions, std::string_view word, const RecordTable &records)
{
    const size_t colon = word.find(':');
    const std::string key = lowered(word.substr(0, colon == std::string_view::npos ? 0 : colon));
    const std::string value = lowered(word.substr(colon == std::string_view::npos ? 0 : colon + 1));
    const auto addNumber = [&](std::vector<int> &numbers) {
        if (const auto number = wholeNumber(value))
            numbers.push_back(*number);
        else
            conditions.isImpossible = true;
    };
    if (key == "scene") {
        addNumber(conditions.scenes);
    } else if (key == "camera") {
        addNumber(conditions.cameras);
    } else if (key == "tag") {
        addNumber(conditions.tags);
    } else if (key == "family") {
        std::vector<bool> &fits = conditions.textFamilies.emplace_back();
        for (const std::string &family : records.families())
            fits.push_back(containsFolded(family, value));
    } else if (key == "state") {
        const auto state = pointStateFromName(value);
        conditions.isImpossible |= !state;
        if (state)
            conditions.textStates.push_back(bit(*state));
    } else {
        conditions.idParts.push_back(lowered(word));
    }
}

Conditions conditionsOf(const FrameQuery &query, const RecordTable &records)
{
    Conditions conditions;
    std::string_view rest = query.text;
    constexpr std::string_view blanks = " \t\r\n";
    while (true) {
        rest.remove_prefix(std::min(rest.find_first_not_of(blanks), rest.size()));
        if (rest.empty())
            break;
        const std::string_view word = rest.substr(0, rest.find_first_of(blanks));
        addWord(conditions, word, records);
        rest.remove_prefix(word.size());
    }
    if (!query.families.empty())
        for (const std::string &family : records.families())
            conditions.families.push_back(query.families.contains(family));
    for (const RecordKind kind : query.kinds)
        conditions.kinds |= bit(kind);
    for (const PointState state : query.states)
        conditions.states |= bit(state);
    for (const PictureKind picture : query.pictures)
        conditions.pictures |= bit(picture);
    return conditions;
}

bool frameHolds(const DatasetFrame &frame, const Conditions &conditions, const FrameQuery &query)
{
    const auto isOther = [](int own) { return [own](int wanted) { return own != wanted; }; };
    return !conditions.isImpossible && std::none_of(conditions.scenes.begin(), conditions.scenes.end(), isOther(frame.sceneId))
        && std::none_of(conditions.cameras.begin(), conditions.cameras.end(), isOther(frame.cameraIndex))
        && std::all_of(conditions.idParts.begin(), conditions.idParts.end(), [&](const std::string &part) { return containsFolded(frame.image_id, part); })
        && (!query.imageIds || query.imageIds->contains(frame.image_id));
}

std::uint8_t statesOf(const RecordTable &records, size_t row)
{
    std::uint8_t states = 0;
    for (const PointState state : records.corners_state(row)) // keypoints follow them in the pool
        states |= bit(state);
    for (const PointState state : records.keypoints_state(row))
        states |= bit(state);
    return states;
}

/// What a record fails: a bit a quantity, then a category each, then the words.
enum Failure : std::uint32_t { FailsFamily = 1u << recordQuantityCount, FailsKind = FailsFamily << 1, FailsState = FailsKind << 1, FailsWords = FailsState << 1 };

/// Columns of a quantity, or nullptr: blur is worked out.
const std::vector<double> *columnOf(const RecordColumns &columns, RecordQuantity quantity)
{
    switch (quantity) {
    case RecordQuantity::Distance:
        return &columns.distance;
    case RecordQuantity::Incidence:
        return &columns.angle_of_incidence;
    case RecordQuantity::Ppm:
        return &columns.ppm;
    case RecordQuantity::PixelArea:
        return &columns.pixel_area;
    case RecordQuantity::Occlusion:
        return &columns.occlusion_ratio;
    case RecordQuantity::TagSize:
        return &columns.tag_size_mm;
    case RecordQuantity::Blur:
        break;
    }
    return nullptr;
}

/// The place of a value in a histogram that may not hold it.
class Bins
{
public:
    explicit Bins(const Histogram &histogram)
        : m_low(histogram.low)
        , m_perValue(1 / histogram.width)
        , m_last(static_cast<int>(histogram.counts.size()) - 1)
    {
    }
    /// -1: none.
    int of(double value) const
    {
        if (!(std::abs(value) < 1e300) || m_last < 0)
            return -1;
        return std::clamp(static_cast<int>((value - m_low) * m_perValue + 1e-9), 0, m_last);
    }

private:
    double m_low, m_perValue;
    int m_last;
};

struct Extent
{
    double low = std::numeric_limits<double>::infinity(), high = -low;
    void add(double value)
    {
        if (std::abs(value) < 1e300) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
};

/// What one chunk of frames adds.
struct Tally
{
    bool isCounted = false; ///< false: cancelled before it
    std::vector<int> frames;
    size_t records = 0;
    std::array<std::vector<int>, recordQuantityCount> all, passing;
    std::vector<std::array<int, 2>> families; ///< all, passing
    std::array<std::array<int, 2>, 2> kinds{}, pictures{};
    std::array<std::array<int, 2>, 8> states{};
};

class Pass
{
public:
    Pass(const Dataset &dataset, const FrameQuery &query, Executor &executor)
        : m_dataset(dataset)
        , m_records(dataset.records)
        , m_query(query)
        , m_conditions(conditionsOf(query, dataset.records))
        , m_asksRecords(m_conditions.asksRecords(query))
    {
        for (size_t q = 0; q < recordQuantityCount; ++q)
            m_columns[q] = columnOf(m_records.columns(), static_cast<RecordQuantity>(q));
        findEdges(executor);
    }

    size_t chunkCount() const { return (m_dataset.frames.size() + chunkSize - 1) / chunkSize; }
    const std::array<Histogram, recordQuantityCount> &edges() const { return m_edges; }

    Tally chunk(size_t number) const
    {
        Tally tally;
        tally.isCounted = true;
        tally.families.resize(m_records.families().size());
        for (size_t q = 0; q < recordQuantityCount; ++q) {
            tally.all[q].assign(m_edges[q].counts.size(), 0);
            tally.passing[q] = tally.all[q];
        }
        const size_t end = std::min((number + 1) * chunkSize, m_dataset.frames.size());
        for (size_t i = number * chunkSize; i < end; ++i)
            addFrame(static_cast<int>(i), tally);
        return tally;
    }

private:
    double value(size_t q, size_t row) const { return m_columns[q] ? (*m_columns[q])[row] : recordQuantity(m_records, row, static_cast<RecordQuantity>(q)); }

    void findEdges(Executor &executor)
    {
        constexpr size_t part = size_t(1) << 16;
        const size_t parts = (m_records.size() + part - 1) / part;
        std::vector<std::array<Extent, recordQuantityCount>> extents(parts);
        executor.parallelFor(parts, [&](size_t p) {
            const size_t end = std::min((p + 1) * part, m_records.size());
            for (size_t q = 0; q < recordQuantityCount; ++q)
                for (size_t row = p * part; row < end; ++row)
                    extents[p][q].add(value(q, row));
        });
        for (size_t q = 0; q < recordQuantityCount; ++q) {
            Extent whole;
            for (const auto &extent : extents) {
                whole.add(extent[q].low);
                whole.add(extent[q].high);
            }
            if (whole.low <= whole.high)
                m_edges[q] = makeHistogram({whole.low, whole.high}, mostBins);
            std::fill(m_edges[q].counts.begin(), m_edges[q].counts.end(), 0);
            m_edges[q].total = 0;
            m_bins.emplace_back(m_edges[q]);
        }
    }

    std::uint32_t failuresOf(size_t row, std::uint8_t states) const
    {
        const RecordColumns &columns = m_records.columns();
        std::uint32_t failures = 0;
        for (size_t q = 0; q < recordQuantityCount; ++q)
            if (!m_query.ranges[q].isAll() && !m_query.ranges[q].contains(value(q, row)))
                failures |= 1u << q;
        if (!m_conditions.families.empty() && !m_conditions.families[columns.family[row]])
            failures |= FailsFamily;
        if (m_conditions.kinds && !(m_conditions.kinds & kindBit(row)))
            failures |= FailsKind;
        if (m_conditions.states && !(m_conditions.states & states))
            failures |= FailsState;
        for (const int tag : m_conditions.tags)
            if (m_records.isBoard(row) || columns.tag_id[row] != tag)
                failures |= FailsWords;
        for (const std::uint8_t wanted : m_conditions.textStates)
            if (!(wanted & states))
                failures |= FailsWords;
        for (const std::vector<bool> &fits : m_conditions.textFamilies)
            if (!fits[columns.family[row]])
                failures |= FailsWords;
        return failures;
    }

    std::uint8_t kindBit(size_t row) const { return bit(m_records.isBoard(row) ? RecordKind::Board : RecordKind::Tag); }

    void addFrame(int index, Tally &tally) const
    {
        const DatasetFrame &frame = m_dataset.frames[static_cast<size_t>(index)];
        const bool holds = frameHolds(frame, m_conditions, m_query);
        const auto picture = static_cast<size_t>(frame.imageExists ? PictureKind::There : PictureKind::Missing);
        const bool hasPicture = !m_conditions.pictures || m_conditions.pictures & (1u << picture);
        bool isShown = !m_asksRecords;
        for (size_t row = frame.firstRecord; row < frame.firstRecord + frame.recordCount; ++row)
            isShown |= addRecord(row, holds && hasPicture, tally);
        ++tally.pictures[picture][0];
        if (!holds || !isShown)
            return;
        ++tally.pictures[picture][1];
        if (hasPicture)
            tally.frames.push_back(index);
    }

    /// Whether the record passes; it counts as passing only in a frame that does.
    bool addRecord(size_t row, bool isCounted, Tally &tally) const
    {
        const RecordColumns &columns = m_records.columns();
        const std::uint8_t states = statesOf(m_records, row);
        const std::uint32_t failures = failuresOf(row, states);
        const auto passesBut = [&](std::uint32_t lifted) { return isCounted && !(failures & ~lifted); };
        for (size_t q = 0; q < recordQuantityCount; ++q) {
            const int bin = m_bins[q].of(value(q, row));
            if (bin < 0)
                continue;
            ++tally.all[q][static_cast<size_t>(bin)];
            tally.passing[q][static_cast<size_t>(bin)] += passesBut(1u << q);
        }
        const auto add = [&](std::array<int, 2> &counts, std::uint32_t lifted) {
            ++counts[0];
            counts[1] += passesBut(lifted);
        };
        add(tally.families[columns.family[row]], FailsFamily);
        add(tally.kinds[m_records.isBoard(row)], FailsKind);
        for (const PointState state : allStates)
            if (states & bit(state))
                add(tally.states[static_cast<size_t>(state)], FailsState);
        tally.records += passesBut(0);
        return !failures;
    }

    const Dataset &m_dataset;
    const RecordTable &m_records;
    const FrameQuery &m_query;
    const Conditions m_conditions;
    const bool m_asksRecords;
    std::array<const std::vector<double> *, recordQuantityCount> m_columns{};
    std::array<Histogram, recordQuantityCount> m_edges;
    std::vector<Bins> m_bins;
};

void addCounts(std::vector<int> &sum, const std::vector<int> &counts)
{
    std::transform(sum.begin(), sum.end(), counts.begin(), sum.begin(), std::plus<>());
}

FrameSelection sumOf(const Pass &pass, const std::vector<Tally> &tallies, const RecordTable &records)
{
    FrameSelection sum;
    sum.all = pass.edges();
    for (size_t q = 0; q < recordQuantityCount; ++q)
        sum.passing[q].assign(sum.all[q].counts.size(), 0);
    for (const std::string &family : records.families())
        sum.families.push_back({family});
    sum.kinds = {{"tag"}, {"board"}};
    sum.pictures = {{"there"}, {"missing"}};
    for (const PointState state : allStates)
        sum.states.push_back({std::string(pointStateName(state))});
    const auto add = [](CategoryCount &count, const std::array<int, 2> &more) {
        count.all += more[0];
        count.passing += more[1];
    };
    for (const Tally &tally : tallies) {
        sum.frames.insert(sum.frames.end(), tally.frames.begin(), tally.frames.end());
        sum.records += tally.records;
        if (!tally.isCounted)
            continue;
        for (size_t q = 0; q < recordQuantityCount; ++q) {
            addCounts(sum.all[q].counts, tally.all[q]);
            addCounts(sum.passing[q], tally.passing[q]);
        }
        for (size_t i = 0; i < tally.families.size(); ++i)
            add(sum.families[i], tally.families[i]);
        for (size_t i = 0; i < 2; ++i) {
            add(sum.kinds[i], tally.kinds[i]);
            add(sum.pictures[i], tally.pictures[i]);
        }
        for (size_t i = 0; i < stateCount; ++i)
            add(sum.states[i], tally.states[static_cast<size_t>(allStates[i])]);
    }
    for (Histogram &histogram : sum.all)
        for (const int count : histogram.counts)
            histogram.total += count;
    return sum;
}

/// The smallest value of the frame, or the largest; not a number without any.
double valueOf(const Dataset &dataset, const DatasetFrame &frame, const FrameOrder &order)
{
    double best = std::numeric_limits<double>::quiet_NaN();
    for (size_t row = frame.firstRecord; row < frame.firstRecord + frame.recordCount; ++row) {
        const double value = recordQuantity(dataset.records, row, order.quantity);
        if (std::isnan(best) || (order.isDescending ? value > best : value < best))
            best = value;
    }
    return best;
}

void sortByNumber(std::vector<int> &frames, const Dataset &dataset, const FrameOrder &order, Executor &executor)
{
    struct Keyed
    {
        double key;
        int frame;
    };
    std::vector<Keyed> keyed(frames.size());
    executor.parallelFor((frames.size() + chunkSize - 1) / chunkSize, [&](size_t chunk) {
        for (size_t i = chunk * chunkSize; i < std::min((chunk + 1) * chunkSize, frames.size()); ++i) {
            const DatasetFrame &frame = dataset.frames[static_cast<size_t>(frames[i])];
            keyed[i] = {order.key == FrameOrder::Key::Records ? static_cast<double>(frame.recordCount) : valueOf(dataset, frame, order), frames[i]};
        }
    });
    const double sign = order.isDescending ? -1 : 1;
    std::sort(keyed.begin(), keyed.end(), [sign](const Keyed &a, const Keyed &b) {
        if (std::isnan(a.key) || std::isnan(b.key))
            return std::isnan(a.key) != std::isnan(b.key) ? std::isnan(b.key) : a.frame < b.frame;
        return a.key != b.key ? sign * a.key < sign * b.key : a.frame < b.frame;
    });
    std::transform(keyed.begin(), keyed.end(), frames.begin(), [](const Keyed &entry) { return entry.frame; });
}

void sortFrames(std::vector<int> &frames, const Dataset &dataset, const FrameOrder &order, Executor &executor)
{
    switch (order.key) {
    case FrameOrder::Key::Scene:
        break; // as they are stored
    case FrameOrder::Key::Name:
        std::sort(frames.begin(), frames.end(), [&](int a, int b) {
            const int compared = dataset.frames[static_cast<size_t>(a)].image_id.compare(dataset.frames[static_cast<size_t>(b)].image_id);
            return compared != 0 ? compared < 0 : a < b;
        });
        break;
    case FrameOrder::Key::Records:
    case FrameOrder::Key::Quantity:
        return sortByNumber(frames, dataset, order, executor);
    }
    if (order.isDescending)
        std::reverse(frames.begin(), frames.end());
}

} // namespace

const RecordQuantityText &recordQuantityText(RecordQuantity quantity)
{
    return texts[static_cast<size_t>(quantity)];
}

std::optional<RecordQuantity> recordQuantityFromName(std::string_view name)
{
    for (size_t q = 0; q < recordQuantityCount; ++q)
        if (name == texts[q].name)
            return static_cast<RecordQuantity>(q);
    return std::nullopt;
}

double recordQuantity(const RecordTable &records, size_t row, RecordQuantity quantity)
{
    if (const std::vector<double> *column = columnOf(records.columns(), quantity))
        return (*column)[row];
    const std::span<const double> blur = records.blur(row);
    return blur.empty() ? 0 : *std::max_element(blur.begin(), blur.end());
}

bool FrameQuery::isEmpty() const
{
    return *this == FrameQuery() || (text.find_first_not_of(" \t\r\n") == std::string::npos && [this] {
        FrameQuery other = *this;
        other.text.clear();
        return other == FrameQuery();
    }());
}

FrameSelection selectFrames(const Dataset &dataset, const FrameQuery &query, const FrameOrder &order, Executor &executor, const Progress &progress)
{
    const Pass pass(dataset, query, executor);
    std::vector<Tally> tallies(pass.chunkCount());
    constexpr size_t chunksAtOnce = 4; // between them it asks whether anybody still wants it
    for (size_t first = 0; first < tallies.size(); first += chunksAtOnce) {
        if (!reportProgress(progress, static_cast<double>(first) / static_cast<double>(tallies.size()), "filtering"))
            break;
        executor.parallelFor(std::min(chunksAtOnce, tallies.size() - first), [&](size_t i) { tallies[first + i] = pass.chunk(first + i); });
    }
    FrameSelection selection = sumOf(pass, tallies, dataset.records);
    sortFrames(selection.frames, dataset, order, executor);
    return selection;
}

} // namespace tagmill
