// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/dataset_text.h"
#include "core/dataset/record_json.h"
#include "core/files.h"

#include <charconv>
#include <cmath>
#include <map>

namespace tagmill {

namespace {

std::vector<std::string> cells(std::string_view line)
{
    std::vector<std::string> out(1);
    bool isQuoted = false;
    for (size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"' && isQuoted && i + 1 < line.size() && line[i + 1] == '"')
            out.back() += line[++i];
        else if (line[i] == '"')
            isQuoted = !isQuoted;
        else if (line[i] == ',' && !isQuoted)
            out.emplace_back();
        else
            out.back() += line[i];
    }
    return out;
}

template<class T>
std::optional<T> numberIn(const std::string &text)
{
    T value{};
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isWhole = !text.empty() && read.ec == std::errc() && read.ptr == text.data() + text.size();
    return isWhole && std::isfinite(static_cast<double>(value)) ? std::optional<T>(value) : std::nullopt;
}

class Table
{
public:
    explicit Table(const std::vector<std::string> &header)
    {
        for (size_t i = 0; i < header.size(); ++i)
            m_columns.try_emplace(header[i], i);
    }
    bool has(const char *name) const { return m_columns.contains(name); }
    std::string cell(const std::vector<std::string> &row, const std::string &name) const
    {
        const auto it = m_columns.find(name);
        return it == m_columns.end() || it->second >= row.size() ? std::string() : row[it->second];
    }

private:
    std::map<std::string, size_t> m_columns;
};

PointState stateOf(const Vector2 &corner, const std::string &visibility)
{
    if (corner.minCoeff() <= -999999)
        return PointState::Behind;
    return visibility == "0" ? PointState::Outside : visibility == "1" ? PointState::Margin : PointState::Visible;
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
    record.tag_size_mm = numberIn<double>(table.cell(row, "tag_size_mm")).value_or(0);
    record.ppm = numberIn<double>(table.cell(row, "ppm")).value_or(0);
    record.is_mirrored = table.cell(row, "is_mirrored") == "1";
    for (int i = 1; i <= 4; ++i) {
        const std::string n = std::to_string(i);
        const auto x = numberIn<double>(table.cell(row, "x" + n)), y = numberIn<double>(table.cell(row, "y" + n));
        if (!x || !y)
            return (x ? "y" : "x") + n;
        record.corners.emplace_back(*x, *y);
        record.corners_state.push_back(stateOf(record.corners.back(), table.cell(row, "v" + n)));
    }
    return record;
}

} // namespace

Result<std::vector<DetectionRecord>> readGroundTruthCsv(const std::filesystem::path &file, Report &report)
{
    TAGMILL_TRY(const std::string text, readFile(file));
    std::vector<DetectionRecord> records;
    std::optional<Table> table;
    int line = 0;
    for (size_t at = 0; at < text.size(); ++line) {
        const size_t end = std::min(text.find('\n', at), text.size());
        std::string_view content(text.data() + at, end - at);
        at = end + 1;
        if (content.ends_with('\r'))
            content.remove_suffix(1);
        if (content.empty())
            continue;
        const std::vector<std::string> row = cells(content);
        if (!table) {
            table.emplace(row);
            continue;
        }
        if (table->cell(row, "record_type") == "BOARD")
            continue; // render-tag's columns do not line up there
        auto read = recordOf(*table, row);
        if (DetectionRecord *record = std::get_if<DetectionRecord>(&read))
            records.push_back(std::move(*record));
        else
            report.add(Severity::Warning, "dataset.record.skipped", std::get<std::string>(read), {std::string(content.substr(0, 60))}, file.string(), line + 1);
    }
    if (!table || !table->has("image_id") || !table->has("x1"))
        return makeError(Errc::Parse, "dataset.csv.broken", {file.string(), "no columns image_id and x1"});
    return records;
}

} // namespace tagmill
