// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/record_files.h"
#include "core/dataset/record_json.h"
#include "core/dataset/text_values.h"

#include <cmath>
#include <map>
#include <variant>

namespace tagmill {

namespace {

class Table
{
public:
    explicit Table(const std::vector<std::string> &header)
    {
        for (size_t i = 0; i < header.size(); ++i)
            m_columns.try_emplace(header[i], i);
        while (has("kp" + std::to_string(m_keypoints) + "_x"))
            ++m_keypoints;
    }
    bool has(const std::string &name) const { return m_columns.contains(name); }
    bool isOurs() const { return has("v1"); }
    int keypoints() const { return m_keypoints; }
    std::string cell(const std::vector<std::string> &row, const std::string &name) const
    {
        const auto it = m_columns.find(name);
        return it == m_columns.end() || it->second >= row.size() ? std::string() : row[it->second];
    }

private:
    std::map<std::string, size_t> m_columns;
    int m_keypoints = 0; ///< columns of so many
};

PointState stateOf(const Vector2 &corner, const std::string &visibility)
{
    if (corner.minCoeff() <= -999999)
        return PointState::Behind;
    return visibility == "0" ? PointState::Outside : visibility == "1" ? PointState::Margin : PointState::Visible;
}

/// The name of the column that is wrong, or nothing.
std::string readCorners(const Table &table, const std::vector<std::string> &row, DetectionRecord &record)
{
    for (int i = 1; i <= 4; ++i) {
        const std::string n = std::to_string(i);
        const auto x = numberIn<double>(table.cell(row, "x" + n)), y = numberIn<double>(table.cell(row, "y" + n));
        if (!x || !y)
            return (x ? "y" : "x") + n;
        record.corners.emplace_back(*x, *y);
        record.corners_state.push_back(stateOf(record.corners.back(), table.cell(row, "v" + n)));
    }
    return {};
}

std::string readKeypoints(const Table &table, const std::vector<std::string> &row, DetectionRecord &record)
{
    for (int i = 0; i < table.keypoints(); ++i) {
        const std::string n = "kp" + std::to_string(i), x = table.cell(row, n + "_x"), y = table.cell(row, n + "_y"), v = table.cell(row, n + "_v");
        if (x.empty() && y.empty() && v.empty())
            return {}; // this board has fewer
        const auto u = numberIn<double>(x), w = numberIn<double>(y);
        if ((!u && !x.empty()) || (!w && !y.empty()) || u.has_value() != w.has_value())
            return n + (u ? "_y" : "_x");
        record.keypoints.push_back(u ? std::optional(Vector2(*u, *w)) : std::nullopt);
        record.keypoints_state.push_back(u ? stateOf(*record.keypoints.back(), v) : PointState::Behind);
    }
    return {};
}

/// The record, or the name of the column that is wrong.
std::variant<DetectionRecord, std::string> recordOf(const Table &table, const std::vector<std::string> &row)
{
    DetectionRecord record;
    record.image_id = table.cell(row, "image_id");
    if (!isSinglePathComponent(record.image_id))
        return std::string("image_id");
    const auto id = numberIn<int>(table.cell(row, "tag_id"));
    if (!id)
        return std::string("tag_id");
    record.tag_id = *id;
    record.tag_family = table.cell(row, "tag_family");
    record.record_type = table.cell(row, "record_type") == "BOARD" ? RecordType::Board : RecordType::Tag;
    record.tag_size_mm = numberIn<double>(table.cell(row, "tag_size_mm")).value_or(0);
    record.ppm = numberIn<double>(table.cell(row, "ppm")).value_or(0);
    record.is_mirrored = table.cell(row, "is_mirrored") == "1";
    std::string wrong = record.record_type == RecordType::Board ? std::string() : readCorners(table, row, record);
    if (wrong.empty() && record.record_type == RecordType::Board)
        wrong = readKeypoints(table, row, record);
    if (!wrong.empty())
        return wrong;
    return record;
}

/// Lines of a stream, without their ends; what is longer than can be a row is cut.
class Lines
{
public:
    static constexpr size_t mostBytes = 1u << 20;

    Lines(ByteSource source, size_t blockBytes)
        : m_source(std::move(source))
        , m_blockBytes(blockBytes)
    {
    }
    std::int64_t bytes() const { return m_bytes; }
    bool next(std::string &line)
    {
        line.clear();
        bool hasAny = false;
        while (m_at < m_block.size() || refill()) {
            hasAny = true;
            const size_t end = std::min(m_block.find('\n', m_at), m_block.size());
            line.append(m_block, m_at, std::min(end - m_at, mostBytes - std::min(mostBytes, line.size())));
            m_at = std::min(end + 1, m_block.size());
            if (end < m_block.size())
                break;
        }
        if (line.ends_with('\r'))
            line.pop_back();
        return hasAny;
    }

private:
    bool refill()
    {
        m_block.resize(m_blockBytes);
        m_block.resize(m_source(m_block.data(), m_block.size()));
        m_at = 0;
        m_bytes += static_cast<std::int64_t>(m_block.size());
        return !m_block.empty();
    }

    ByteSource m_source;
    size_t m_blockBytes;
    std::string m_block;
    size_t m_at = 0;
    std::int64_t m_bytes = 0;
};

} // namespace

Result<> readGroundTruthCsv(const ByteSource &source, const RecordReading &reading)
{
    Lines lines(source, reading.blockBytes);
    BadRecords bad(reading, {});
    std::optional<Table> table;
    std::string line;
    for (int number = 1; lines.next(line); ++number) {
        if (line.empty())
            continue;
        if (number == 1 && line.starts_with("\xEF\xBB\xBF")) // as spreadsheets begin a table
            line.erase(0, 3);
        if (number % 4096 == 0 && reading.progress && !reading.progress(lines.bytes()))
            return makeError(Errc::Cancelled, "cancelled");
        const std::vector<std::string> row = csvCells(line);
        if (!table) {
            table.emplace(row);
            if (!table->has("image_id") || !table->has("x1"))
                break;
            continue;
        }
        if (table->cell(row, "record_type") == "BOARD" && !table->isOurs())
            continue; // their columns do not line up there
        const auto read = recordOf(*table, row);
        if (const auto *record = std::get_if<DetectionRecord>(&read))
            reading.record(*record);
        else
            bad.add(number, makeError(Errc::InvalidValue, "dataset.csv.cell", {std::get<std::string>(read), line.substr(0, 60)}).problem, true);
    }
    if (!table || !table->has("image_id") || !table->has("x1"))
        return makeError(Errc::Parse, "dataset.csv.broken", {reading.file, "no columns image_id and x1"});
    bad.finish();
    return {};
}

} // namespace tagmill
