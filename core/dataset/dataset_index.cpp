// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/dataset_index.h"

#include "core/dataset/dataset_builder.h"
#include "core/dataset/index_stream.h"
#include "core/dataset/record_json.h"
#include "core/files.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <type_traits>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t magic = 0x31584449'4C494D54ULL; ///< also the byte order
constexpr std::uint32_t format = 2;
constexpr std::string_view cachedSuffix = "-v1.bin"; ///< of files in the cache folder
constexpr size_t mostCoefficients = 32;

template<class T>
void writeOptional(IndexOutput &out, const std::optional<T> &value)
{
    out.value(static_cast<std::uint8_t>(value.has_value()));
    if (value)
        out.value(*value);
}

std::optional<double> readOptionalNumber(IndexInput &in)
{
    return in.flag() ? std::optional(in.finite()) : std::nullopt;
}

std::optional<std::int64_t> readOptionalInteger(IndexInput &in)
{
    return in.flag() ? std::optional(in.value<std::int64_t>()) : std::nullopt;
}

Size2i readSize(IndexInput &in)
{
    const Size2i size{in.value<int>(), in.value<int>()};
    in.check(size.width >= 0 && size.width <= 1000000 && size.height >= 0 && size.height <= 1000000);
    return size;
}

void writeShot(IndexOutput &out, const Shot &shot)
{
    for (const double entry : shot.k_matrix.reshaped())
        out.value(entry);
    out.value(shot.resolution.width);
    out.value(shot.resolution.height);
    out.value(static_cast<std::uint8_t>(shot.distortion_model));
    out.column(shot.distortion_coeffs);
    out.value(static_cast<std::uint8_t>(shot.velocity.has_value()));
    for (int i = 0; shot.velocity && i < 3; ++i)
        out.value((*shot.velocity)[i]);
    out.value(shot.shutter_time_ms);
    out.value(shot.rolling_shutter_ms);
    writeOptional(out, shot.fstop);
    out.value(shot.eval_margin_px);
    writeOptional(out, shot.global_seed);
    writeOptional(out, shot.scene_seed);
    out.value(static_cast<std::uint8_t>(shot.lighting.has_value()));
    if (shot.lighting) {
        out.value(shot.lighting->point_w);
        out.value(shot.lighting->sun_w_m2);
    }
}

Shot readShot(IndexInput &in)
{
    Shot shot;
    for (double &entry : shot.k_matrix.reshaped())
        entry = in.finite();
    shot.resolution = readSize(in);
    const auto model = in.value<std::uint8_t>();
    in.check(model <= static_cast<std::uint8_t>(DistortionModel::KannalaBrandt));
    shot.distortion_model = in.isGood() ? static_cast<DistortionModel>(model) : DistortionModel::None;
    in.column(shot.distortion_coeffs);
    in.check(shot.distortion_coeffs.size() <= mostCoefficients);
    for (const double coefficient : shot.distortion_coeffs)
        in.check(std::isfinite(coefficient));
    if (in.flag()) {
        shot.velocity.emplace();
        for (double &entry : *shot.velocity)
            entry = in.finite();
    }
    shot.shutter_time_ms = in.finite();
    shot.rolling_shutter_ms = in.finite();
    shot.fstop = readOptionalNumber(in);
    shot.eval_margin_px = in.value<int>();
    shot.global_seed = readOptionalInteger(in);
    shot.scene_seed = readOptionalInteger(in);
    if (in.flag()) {
        shot.lighting.emplace();
        shot.lighting->point_w = in.finite();
        shot.lighting->sun_w_m2 = in.finite();
    }
    return shot;
}

void writeBoard(IndexOutput &out, const BoardDefinition &board)
{
    out.text(board.type);
    out.value(board.rows);
    out.value(board.cols);
    out.value(board.square_size_mm);
    out.value(board.marker_size_mm);
    out.text(board.dictionary);
    out.value(board.total_keypoints);
    writeOptional(out, board.spacing_ratio);
    out.value(static_cast<std::uint8_t>(board.charuco_pattern));
    out.value(static_cast<std::uint8_t>(board.corner_ids));
    out.column(board.ids);
}

BoardDefinition readBoard(IndexInput &in)
{
    BoardDefinition board;
    board.type = in.text();
    board.rows = in.value<int>();
    board.cols = in.value<int>();
    board.square_size_mm = in.finite();
    board.marker_size_mm = in.finite();
    board.dictionary = in.text();
    board.total_keypoints = in.value<int>();
    board.spacing_ratio = readOptionalNumber(in);
    const auto pattern = in.value<std::uint8_t>(), cornerIds = in.value<std::uint8_t>();
    in.check(pattern <= static_cast<std::uint8_t>(CharucoPattern::Peer) && cornerIds <= static_cast<std::uint8_t>(CharucoCornerIds::Bottom));
    board.charuco_pattern = in.isGood() ? static_cast<CharucoPattern>(pattern) : CharucoPattern::Peer;
    board.corner_ids = in.isGood() ? static_cast<CharucoCornerIds>(cornerIds) : CharucoCornerIds::Top;
    in.column(board.ids);
    return board;
}

void writeFrame(IndexOutput &out, const DatasetFrame &frame)
{
    out.text(frame.image_id);
    out.text(frame.image.filename().string());
    out.value(frame.resolution.width);
    out.value(frame.resolution.height);
    out.value(static_cast<std::uint64_t>(frame.firstRecord));
    out.value(static_cast<std::uint64_t>(frame.recordCount));
}

struct StoredFrame
{
    std::string imageId, file;
    Size2i resolution;
    std::uint64_t firstRecord = 0, recordCount = 0;
};

StoredFrame readFrame(IndexInput &in, size_t records)
{
    StoredFrame frame{in.text(), in.text(), readSize(in), in.value<std::uint64_t>(), in.value<std::uint64_t>()};
    in.check(isSinglePathComponent(frame.imageId) && isSinglePathComponent(frame.file));
    in.check(frame.firstRecord <= records && frame.recordCount <= records - frame.firstRecord);
    return frame;
}

/// On all cores: to put their paths together takes longer than to read them.
std::vector<DatasetFrame> framesOf(const std::vector<StoredFrame> &stored, const fs::path &dir, Executor &executor)
{
    constexpr size_t chunk = 4096;
    std::vector<DatasetFrame> frames(stored.size());
    executor.parallelFor((stored.size() + chunk - 1) / chunk, [&](size_t part) {
        for (size_t i = part * chunk; i < std::min((part + 1) * chunk, stored.size()); ++i) {
            frames[i] = frameOfImage(dir, stored[i].imageId, stored[i].file);
            frames[i].resolution = stored[i].resolution;
            frames[i].firstRecord = stored[i].firstRecord;
            frames[i].recordCount = stored[i].recordCount;
        }
    });
    return frames;
}

void writeProblem(IndexOutput &out, const Problem &problem)
{
    out.text(problem.id);
    out.value(static_cast<std::uint8_t>(problem.severity));
    out.text(problem.where);
    out.text(problem.file);
    out.value(problem.line);
    out.value(static_cast<std::uint64_t>(problem.args.size()));
    for (const std::string &arg : problem.args)
        out.text(arg);
}

Problem readProblem(IndexInput &in)
{
    Problem problem;
    problem.id = in.text();
    in.check(!problemText(problem.id).empty());
    const auto severity = in.value<std::uint8_t>();
    in.check(severity <= static_cast<std::uint8_t>(Severity::Error));
    problem.severity = in.isGood() ? static_cast<Severity>(severity) : Severity::Error;
    problem.where = in.text();
    problem.file = in.text();
    problem.line = in.value<int>();
    for (size_t count = in.count(); count > 0 && in.isGood(); --count)
        problem.args.push_back(in.text());
    return problem;
}

} // namespace

class RecordTableFile
{
public:
    static void write(IndexOutput &out, const RecordTable &table)
    {
        RecordColumns::each(table.m_columns, [&out](const auto &column) { out.longColumn(column); });
        out.longColumn(table.m_points);
        out.longColumn(table.m_states);
        out.longColumn(table.m_blur);
        writeList(out, table.m_families, [](IndexOutput &o, const std::string &family) { o.text(family); });
        writeList(out, table.m_shots, writeShot);
        writeList(out, table.m_boards, writeBoard);
    }

    static RecordTable read(IndexInput &in, Executor &executor)
    {
        RecordTable table;
        RecordColumns::each(table.m_columns, [&in](auto &column) { in.longColumn(column); });
        in.longColumn(table.m_points);
        in.longColumn(table.m_states);
        in.longColumn(table.m_blur);
        in.readLongColumns(executor);
        readList(in, table.m_families, [](IndexInput &i) { return i.text(); });
        readList(in, table.m_shots, readShot);
        readList(in, table.m_boards, readBoard);
        if (in.isGood())
            in.check(isSound(table));
        return in.isGood() ? std::move(table) : RecordTable();
    }

    template<class T, class Write>
    static void writeList(IndexOutput &out, const std::vector<T> &list, Write &&write)
    {
        out.value(static_cast<std::uint64_t>(list.size()));
        for (const T &entry : list)
            write(out, entry);
    }
    template<class T, class Read>
    static void readList(IndexInput &in, std::vector<T> &list, Read &&read)
    {
        for (size_t count = in.count(); count > 0 && in.isGood(); --count)
            list.push_back(read(in));
    }

private:
    template<class T>
    static bool areBelow(const std::vector<T> &column, size_t end)
    {
        return std::all_of(column.begin(), column.end(), [end](T value) { return value < end; });
    }
    template<class Vector>
    static const double *numbersOf(const std::vector<Vector> &column)
    {
        return column.empty() ? nullptr : column.front().data();
    }
    static bool areFinite(const double *values, size_t count)
    {
        double sum = 0; // 0·x is NaN for what is not finite
        for (size_t i = 0; i < count; ++i)
            sum += 0 * values[i];
        return sum == 0;
    }

    static bool isSound(const RecordTable &table)
    {
        const RecordColumns &c = table.m_columns;
        const size_t count = table.size();
        bool isSound = true;
        RecordColumns::each(c, [&](const auto &column) { isSound = isSound && column.size() == count; });
        isSound = isSound && areBelow(c.family, table.m_families.size()) && areBelow(c.shot, table.m_shots.size()) && areBelow(c.board, table.m_boards.size() + 1)
                  && areBelow(c.flags, 2 * BlurFlag) && areFinite(table.m_blur.data(), table.m_blur.size());
        for (const auto *column : {&c.distance, &c.angle_of_incidence, &c.pixel_area, &c.occlusion_ratio, &c.ppm, &c.tag_size_mm})
            isSound = isSound && areFinite(column->data(), count);
        isSound = isSound && areFinite(numbersOf(c.position), 3 * count) && areFinite(numbersOf(c.rotation_quaternion), 4 * count);
        return isSound && arePointsSound(table);
    }

    static bool arePointsSound(const RecordTable &table)
    {
        const RecordColumns &c = table.m_columns;
        const auto isState = [](PointState state) { return state <= PointState::Visible; };
        if (table.m_points.empty() || table.m_states.size() != table.m_points.size() || !std::all_of(table.m_states.begin(), table.m_states.end(), isState))
            return false;
        const std::uint64_t points = table.m_points.size() - 1;
        for (size_t row = 0; row < table.size(); ++row) {
            const std::uint64_t first = c.firstPoint[row], corners = c.cornerCount[row], keypoints = c.keypointCount[row];
            if (first > points || corners + keypoints > points - first || !areFinite(table.m_points[first].data(), 2 * corners))
                return false;
            if (c.flags[row] & BlurFlag && first + corners + keypoints > table.m_blur.size())
                return false;
            for (const Vector2 &point : table.keypoints(row))
                if (!point.allFinite() && !(std::isnan(point.x()) && std::isnan(point.y())))
                    return false;
        }
        return true;
    }
};

namespace {

IndexedSources readHead(IndexInput &in)
{
    in.check(in.value<std::uint64_t>() == magic);
    in.check(in.value<std::uint32_t>() == format);
    IndexedSources head;
    head.stamp.files = in.value<std::int64_t>();
    head.stamp.bytes = in.value<std::int64_t>();
    head.stamp.times = in.value<std::uint64_t>();
    head.contents = in.value<std::uint64_t>();
    return head;
}

std::optional<Dataset> readBody(IndexInput &in, const fs::path &dir, Executor &executor, IndexCheck check = IndexCheck::All)
{
    Dataset dataset;
    dataset.dir = dir;
    dataset.records = RecordTableFile::read(in, executor);
    std::vector<StoredFrame> frames;
    RecordTableFile::readList(in, frames, [&](IndexInput &i) { return readFrame(i, dataset.records.size()); });
    RecordTableFile::readList(in, dataset.problems, readProblem);
    in.checkEnd(check);
    if (!in.isGood() || dataset.records.size() > INT32_MAX)
        return std::nullopt;
    dataset.frames = framesOf(frames, dir, executor);
    dataset.recordCount = static_cast<int>(dataset.records.size());
    for (const Shot &shot : dataset.records.shots())
        dataset.photometric_margin_px = std::max(dataset.photometric_margin_px, shot.eval_margin_px);
    if (!std::is_sorted(dataset.frames.begin(), dataset.frames.end(), comesBefore))
        std::sort(dataset.frames.begin(), dataset.frames.end(), comesBefore);
    return dataset;
}

std::optional<Dataset> readFresh(const fs::path &file, const fs::path &dir, const DatasetSources &sources, const SourceStamp &stamp, Executor &executor)
{
    IndexInput in(file);
    const IndexedSources head = readHead(in);
    if (!in.isGood() || head.stamp.files != stamp.files || head.stamp.bytes != stamp.bytes)
        return std::nullopt;
    if (head.stamp.times != stamp.times && head.contents != contentHash(sources, executor))
        return std::nullopt;
    return readBody(in, dir, executor);
}

/// Datasets come and go: those not used for longest make room, by number and by bytes. The newest one stays.
void removeOldIndexes(const fs::path &folder)
{
    constexpr size_t mostIndexes = 32;
    constexpr std::uintmax_t mostBytes = 4ull << 30;
    struct Index
    {
        fs::file_time_type used;
        fs::path file;
        std::uintmax_t bytes;
    };
    std::vector<Index> indexes;
    std::error_code ec;
    for (fs::directory_iterator it(folder, ec), end; !ec && it != end; it.increment(ec))
        if (std::error_code unused; it->path().filename().string().ends_with(cachedSuffix) && it->is_regular_file(unused))
            indexes.push_back({it->last_write_time(unused), it->path(), it->file_size(unused)});
    std::sort(indexes.begin(), indexes.end(), [](const Index &a, const Index &b) { return a.used > b.used; });
    std::uintmax_t bytes = 0;
    for (size_t i = 0; i < indexes.size(); ++i) {
        bytes += indexes[i].bytes;
        if (i > 0 && (i >= mostIndexes || bytes > mostBytes))
            fs::remove(indexes[i].file, ec);
    }
}

} // namespace

fs::path indexBesideResults(const fs::path &dir)
{
    return dir / ".tagmill" / "index-v1.bin";
}

std::optional<fs::path> indexInCache(const fs::path &dir)
{
    const auto variable = [](const char *name) {
        const char *value = std::getenv(name);
        return value && *value == '/' ? fs::path(value) : fs::path();
    };
    fs::path cache = variable("XDG_CACHE_HOME");
    if (cache.empty() && !variable("HOME").empty())
        cache = variable("HOME") / ".cache";
    if (cache.empty())
        return std::nullopt;
    std::error_code ec;
    return cache / "tagmill" / "datasets" / (hex(sha256(fs::weakly_canonical(dir, ec).string())).substr(0, 32) + std::string(cachedSuffix));
}

std::optional<Dataset> readIndex(const fs::path &dir, const DatasetSources &sources, const SourceStamp &stamp, Executor &executor)
{
    const fs::path beside = indexBesideResults(dir);
    if (sources.kind == SourceKind::Results && !leadsOutside(beside, dir))
        if (auto dataset = readFresh(beside, dir, sources, stamp, executor))
            return dataset;
    const auto cached = indexInCache(dir);
    auto dataset = cached ? readFresh(*cached, dir, sources, stamp, executor) : std::nullopt;
    std::error_code ec;
    if (dataset)
        fs::last_write_time(*cached, fs::file_time_type::clock::now(), ec); // the last one to be removed
    return dataset;
}

Result<> writeIndex(const fs::path &file, const Dataset &dataset, const DatasetSources &sources, Executor &executor)
{
    const SourceStamp stamp = stampOf(sources, dataset.dir);
    return writeIndex(file, dataset, {stamp, contentHash(sources, executor)});
}

Result<> writeIndex(const fs::path &file, const Dataset &dataset, const IndexedSources &sources)
{
    TAGMILL_TRY(AtomicFile target, AtomicFile::create(file));
    IndexOutput out(target);
    out.value(magic);
    out.value(format);
    out.value(sources.stamp.files);
    out.value(sources.stamp.bytes);
    out.value(sources.stamp.times);
    out.value(sources.contents);
    RecordTableFile::write(out, dataset.records);
    RecordTableFile::writeList(out, dataset.frames, writeFrame);
    RecordTableFile::writeList(out, dataset.problems, writeProblem);
    TAGMILL_CHECK(out.finish());
    return target.commit();
}

void writeIndexToCache(const Dataset &dataset, const DatasetSources &sources, Executor &executor)
{
    const auto file = indexInCache(dataset.dir);
    if (!file)
        return;
    std::error_code ec;
    fs::create_directories(file->parent_path(), ec);
    [[maybe_unused]] const auto written = writeIndex(*file, dataset, sources, executor);
    removeOldIndexes(file->parent_path());
}

std::optional<Dataset> datasetOfIndex(const fs::path &file, const fs::path &dir, IndexCheck check)
{
    IndexInput in(file);
    readHead(in);
    SerialExecutor executor;
    return readBody(in, dir, executor, check);
}

} // namespace tagmill
