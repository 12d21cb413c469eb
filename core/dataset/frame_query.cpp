// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/frame_query.h"

#include "core/problem.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <functional>
#include <numeric>

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

constexpr std::string_view keys[] = {"camera", "scene", "tag", "family", "state"};

struct Word
{
    std::string_view text;
    std::string key, value; ///< in lower case; no key: a part of the image id
};

std::vector<Word> wordsOf(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    std::vector<Word> words;
    while (true) {
        text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
        if (text.empty())
            return words;
        const std::string_view word = text.substr(0, text.find_first_of(blanks));
        const size_t colon = word.find(':');
        words.push_back({word, lowered(word.substr(0, colon == std::string_view::npos ? 0 : colon)), lowered(word.substr(colon == std::string_view::npos ? 0 : colon + 1))});
        text.remove_prefix(word.size());
    }
}

void addWord(Conditions &conditions, const Word &word, const RecordTable &records)
{
    const auto &[text, key, value] = word;
    const auto addNumber = [&conditions, &value = word.value](std::vector<int> &numbers) {
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
        conditions.idParts.push_back(lowered(text));
    }
}

Conditions conditionsOf(const FrameQuery &query, const RecordTable &records)
{
    Conditions conditions;
    for (const Word &word : wordsOf(query.text))
        addWord(conditions, word, records);
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

/// What one chunk of frames adds. Of pairs: all, passing.
struct Tally
{
    bool isCounted = false; ///< false: cancelled before it
    std::vector<int> frames;
    size_t records = 0;
    std::array<std::array<int, 256>, recordQuantityCount> passing{};
    std::vector<std::array<int, 2>> families;
    std::array<std::array<int, 2>, 2> kinds{}, pictures{};
    std::array<std::array<int, 2>, 8> states{};
};

class Pass
{
public:
    Pass(const FrameQueryIndex &index, const FrameQuery &query)
        : m_index(index)
        , m_dataset(index.dataset())
        , m_records(m_dataset.records)
        , m_query(query)
        , m_conditions(conditionsOf(query, m_records))
        , m_asksRecords(m_conditions.asksRecords(query))
    {
        for (size_t q = 0; q < recordQuantityCount; ++q)
            if (!query.ranges[q].isAll())
                m_bounds.push_back({q, columnOf(m_records.columns(), static_cast<RecordQuantity>(q)), query.ranges[q]});
    }

    size_t chunkCount() const { return (m_dataset.frames.size() + chunkSize - 1) / chunkSize; }

    void addChunk(size_t number, Tally &tally) const
    {
        tally.isCounted = true;
        tally.families.resize(m_records.families().size());
        const size_t end = std::min((number + 1) * chunkSize, m_dataset.frames.size());
        for (size_t i = number * chunkSize; i < end; ++i)
            addFrame(static_cast<int>(i), tally);
    }

private:
    struct Bound
    {
        size_t quantity;
        const std::vector<double> *column; ///< nullptr: worked out
        ValueRange range;
    };

    std::uint32_t failuresOf(size_t row, std::uint8_t states) const
    {
        const RecordColumns &columns = m_records.columns();
        std::uint32_t failures = 0;
        for (const Bound &bound : m_bounds)
            if (!bound.range.contains(bound.column ? (*bound.column)[row] : recordQuantity(m_records, row, static_cast<RecordQuantity>(bound.quantity))))
                failures |= 1u << bound.quantity;
        if (!m_conditions.families.empty() && !m_conditions.families[columns.family[row]])
            failures |= FailsFamily;
        if (m_conditions.kinds && !(m_conditions.kinds & bit(m_records.isBoard(row) ? RecordKind::Board : RecordKind::Tag)))
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
        const std::uint8_t states = m_index.states(row);
        const std::uint32_t failures = failuresOf(row, states);
        std::array<int, 2> &family = tally.families[m_records.columns().family[row]], &kind = tally.kinds[m_records.isBoard(row)];
        ++family[0];
        ++kind[0];
        const bool isState = isCounted && !(failures & ~FailsState);
        for (unsigned left = states; left; left &= left - 1) {
            std::array<int, 2> &state = tally.states[static_cast<size_t>(std::countr_zero(left))];
            ++state[0];
            state[1] += isState;
        }
        if (!isCounted || (failures & (failures - 1))) // two and more: no bar would have it
            return !failures;
        family[1] += !(failures & ~FailsFamily);
        kind[1] += !(failures & ~FailsKind);
        tally.records += !failures;
        for (size_t q = 0; q < recordQuantityCount; ++q)
            tally.passing[q][m_index.bin(q, row)] += !(failures & ~(1u << q)); // those without a bin have one of their own
        return !failures;
    }

    const FrameQueryIndex &m_index;
    const Dataset &m_dataset;
    const RecordTable &m_records;
    const FrameQuery &m_query;
    const Conditions m_conditions;
    const bool m_asksRecords;
    std::vector<Bound> m_bounds;
};

FrameSelection sumOf(const FrameQueryIndex &index, const std::vector<Tally> &tallies)
{
    FrameSelection sum;
    for (size_t q = 0; q < recordQuantityCount; ++q) {
        sum.all[q] = index.histogram(q);
        sum.passing[q].assign(sum.all[q].counts.size(), 0);
    }
    for (const std::string &family : index.dataset().records.families())
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
        if (!tally.isCounted)
            continue;
        sum.frames.insert(sum.frames.end(), tally.frames.begin(), tally.frames.end());
        sum.records += tally.records;
        for (size_t q = 0; q < recordQuantityCount; ++q)
            std::transform(sum.passing[q].begin(), sum.passing[q].end(), tally.passing[q].begin(), sum.passing[q].begin(), std::plus<>());
        for (size_t i = 0; i < tally.families.size(); ++i)
            add(sum.families[i], tally.families[i]);
        for (size_t i = 0; i < 2; ++i) {
            add(sum.kinds[i], tally.kinds[i]);
            add(sum.pictures[i], tally.pictures[i]);
        }
        for (size_t i = 0; i < stateCount; ++i)
            add(sum.states[i], tally.states[static_cast<size_t>(allStates[i])]);
    }
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

/// The bytes of a name behind what all have in common, as a number that is ordered as they are: most pairs are told apart by it.
std::uint64_t nameKey(std::string_view name, size_t common)
{
    std::uint64_t key = 0;
    for (size_t i = common; i < common + sizeof key; ++i)
        key = key << 8 | (i < name.size() ? static_cast<unsigned char>(name[i]) : 0);
    return key;
}

void sortByName(std::vector<int> &frames, const Dataset &dataset)
{
    struct Keyed
    {
        std::uint64_t key;
        int frame;
    };
    if (frames.empty())
        return;
    const auto nameOf = [&dataset](int frame) -> const std::string & { return dataset.frames[static_cast<size_t>(frame)].image_id; };
    const std::string &first = nameOf(frames.front());
    size_t common = first.size();
    for (const int frame : frames)
        common = static_cast<size_t>(std::mismatch(first.begin(), first.begin() + static_cast<std::ptrdiff_t>(common), nameOf(frame).begin(), nameOf(frame).end()).first - first.begin());
    std::vector<Keyed> keyed(frames.size());
    std::transform(frames.begin(), frames.end(), keyed.begin(), [&](int frame) { return Keyed{nameKey(nameOf(frame), common), frame}; });
    std::sort(keyed.begin(), keyed.end(), [&](const Keyed &a, const Keyed &b) {
        if (a.key != b.key)
            return a.key < b.key;
        const int compared = nameOf(a.frame).compare(nameOf(b.frame));
        return compared != 0 ? compared < 0 : a.frame < b.frame;
    });
    std::transform(keyed.begin(), keyed.end(), frames.begin(), [](const Keyed &entry) { return entry.frame; });
}

void sortFrames(std::vector<int> &frames, const Dataset &dataset, const FrameOrder &order, Executor &executor)
{
    switch (order.key) {
    case FrameOrder::Key::Scene:
        break; // as they are stored
    case FrameOrder::Key::Name:
        sortByName(frames, dataset);
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

std::vector<WordFault> wordFaults(std::string_view text)
{
    std::vector<WordFault> faults;
    for (const Word &word : wordsOf(text)) {
        const auto add = [&](WordFault::Kind kind) { faults.push_back({kind, std::string(word.text), word.key, word.value}); };
        if (word.text.find(':') == std::string_view::npos || word.key == "family")
            continue;
        if (std::find(std::begin(keys), std::end(keys), word.key) == std::end(keys))
            add(WordFault::Kind::Key);
        else if (word.key == "state" && !pointStateFromName(word.value))
            add(WordFault::Kind::State);
        else if (word.key != "state" && !wholeNumber(word.value))
            add(WordFault::Kind::Number);
    }
    return faults;
}

std::span<const std::string_view> wordKeys()
{
    return keys;
}

FrameQueryIndex::FrameQueryIndex(const Dataset &dataset, Executor &executor)
    : m_dataset(dataset)
    , m_states(dataset.records.size())
{
    constexpr size_t part = size_t(1) << 16;
    const RecordTable &records = dataset.records;
    const size_t parts = (records.size() + part - 1) / part;
    const auto eachRow = [&](size_t p, auto visit) {
        for (size_t row = p * part; row < std::min((p + 1) * part, records.size()); ++row)
            visit(row);
    };
    std::vector<std::array<Extent, recordQuantityCount>> extents(parts);
    executor.parallelFor(parts, [&](size_t p) {
        for (size_t q = 0; q < recordQuantityCount; ++q)
            eachRow(p, [&](size_t row) { extents[p][q].add(recordQuantity(records, row, static_cast<RecordQuantity>(q))); });
        eachRow(p, [&](size_t row) { m_states[row] = statesOf(records, row); });
    });
    std::vector<Bins> bins;
    for (size_t q = 0; q < recordQuantityCount; ++q) {
        Extent whole;
        for (const auto &extent : extents) {
            whole.add(extent[q].low);
            whole.add(extent[q].high);
        }
        if (whole.low <= whole.high)
            m_histograms[q] = makeHistogram({whole.low, whole.high}, mostBins);
        std::fill(m_histograms[q].counts.begin(), m_histograms[q].counts.end(), 0);
        bins.emplace_back(m_histograms[q]);
        m_bins[q].resize(records.size());
    }
    std::vector<std::array<std::array<int, 256>, recordQuantityCount>> counts(parts);
    executor.parallelFor(parts, [&](size_t p) {
        for (size_t q = 0; q < recordQuantityCount; ++q)
            eachRow(p, [&](size_t row) {
                const int bin = bins[q].of(recordQuantity(records, row, static_cast<RecordQuantity>(q)));
                m_bins[q][row] = bin < 0 ? noBin : static_cast<std::uint8_t>(bin);
                ++counts[p][q][m_bins[q][row]];
            });
    });
    for (size_t q = 0; q < recordQuantityCount; ++q) {
        Histogram &histogram = m_histograms[q];
        histogram.total = 0;
        for (const auto &part_counts : counts)
            std::transform(histogram.counts.begin(), histogram.counts.end(), part_counts[q].begin(), histogram.counts.begin(), std::plus<>());
        histogram.total = std::accumulate(histogram.counts.begin(), histogram.counts.end(), 0);
        histogram.notFinite = static_cast<int>(records.size()) - histogram.total;
    }
}

FrameSelection selectFrames(const FrameQueryIndex &index, const FrameQuery &query, const FrameOrder &order, Executor &executor, const Progress &progress)
{
    const Pass pass(index, query);
    std::vector<Tally> tallies(pass.chunkCount());
    constexpr size_t chunksAtOnce = 8; // between them it asks whether anybody still wants it
    for (size_t first = 0; first < tallies.size(); first += chunksAtOnce) {
        if (!reportProgress(progress, static_cast<double>(first) / static_cast<double>(tallies.size()), "filtering"))
            break;
        executor.parallelFor(std::min(chunksAtOnce, tallies.size() - first), [&](size_t i) { pass.addChunk(first + i, tallies[first + i]); });
    }
    FrameSelection selection = sumOf(index, tallies);
    sortFrames(selection.frames, index.dataset(), order, executor);
    return selection;
}

} // namespace tagmill
