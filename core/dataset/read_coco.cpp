// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/record_events.h"
#include "core/dataset/record_files.h"
#include "core/dataset/record_json.h"
#include "core/dataset/text_values.h"
#include "core/truth/image_polygon.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

namespace tagmill {

namespace {

namespace fs = std::filesystem;

struct CocoImage
{
    std::string name; ///< in images/
    Size2i size;
};
struct CocoImages
{
    std::unordered_map<std::int64_t, CocoImage> byId;
    std::unordered_set<std::string> names;
};

struct CocoPoint
{
    Vector2 place;
    int flag; ///< 0: not labelled
};

/// An entry of images or of annotations: plain members, a list of keypoints, and a record as `attributes`.
class EntryEvents : public JsonEvents
{
public:
    void reset()
    {
        *this = EntryEvents();
    }

    std::optional<std::int64_t> id, image, width, height;
    std::string file_name;
    std::vector<double> keypoints;
    bool hasAttributes = false, hasBadKeypoints = false;
    RecordEvents attributes;

    bool null() override { return !isInAttributes() || attributes.null(); }
    bool boolean(bool value) override { return !isInAttributes() || attributes.boolean(value); }
    bool number(std::string_view digits) override
    {
        if (isInAttributes())
            return attributes.number(digits);
        if (m_key == "keypoints" && m_depth == 2) {
            const auto value = numberIn<double>(digits);
            hasBadKeypoints = hasBadKeypoints || !value;
            keypoints.push_back(value.value_or(0));
        }
        if (m_depth != 1)
            return true;
        if (auto *member = m_key == "id" ? &id : m_key == "image_id" ? &image : m_key == "width" ? &width : m_key == "height" ? &height : nullptr)
            *member = numberIn<std::int64_t>(digits);
        return true;
    }
    bool text(std::string_view text) override
    {
        if (isInAttributes())
            return attributes.text(text);
        if (m_depth == 1 && m_key == "file_name")
            file_name = text;
        return true;
    }
    bool key(std::string_view name) override
    {
        if (isInAttributes())
            return attributes.key(name);
        if (m_depth == 1)
            m_key = name;
        return true;
    }
    bool beginObject() override { return begin(true); }
    bool endObject() override { return end(true); }
    bool beginArray() override { return begin(false); }
    bool endArray() override { return end(false); }

private:
    bool isInAttributes() const { return m_depth >= 2 && m_key == "attributes"; }
    bool begin(bool isObject)
    {
        ++m_depth;
        if (!isInAttributes())
            return true;
        if (m_depth == 2)
            attributes.reset();
        hasAttributes = true;
        return isObject ? attributes.beginObject() : attributes.beginArray();
    }
    bool end(bool isObject)
    {
        const bool isTheirs = isInAttributes();
        --m_depth;
        if (!isTheirs)
            return true;
        return isObject ? attributes.endObject() : attributes.endArray();
    }

    int m_depth = 0;
    std::string m_key; ///< at the top
};

Problem fieldProblem(std::string_view name, std::string_view shown)
{
    return makeError(Errc::InvalidValue, "dataset.record.field", {std::string(name), std::string(shown.substr(0, 60))}).problem;
}

/// Corners from the pose, where COCO has no place for one outside the image.
std::vector<std::optional<Vector2>> projectedCorners(const DetectionRecord &record)
{
    std::vector<std::optional<Vector2>> corners;
    if (!record.position || !record.rotation_quaternion || record.resolution.width == 0)
        return corners;
    const CameraModel camera = recordCamera(record);
    for (const Vector3 &corner : outlineInCamera(record))
        corners.push_back(camera.project(corner));
    return corners;
}

void setCorners(RawRecord &raw, std::span<const CocoPoint> points)
{
    DetectionRecord &record = raw.record;
    const bool isOurBoard = points.empty() && record.record_type == RecordType::Board && raw.hasCornersState;
    const bool isIncomplete = isOurBoard || std::any_of(points.begin(), points.end(), [](const CocoPoint &p) { return p.flag == 0; });
    const auto projected = isIncomplete ? projectedCorners(record) : std::vector<std::optional<Vector2>>();
    raw.hasCorners = true;
    if (isOurBoard) {
        for (size_t i = 0; i < projected.size() && projected.size() == record.corners_state.size(); ++i)
            record.corners.push_back(projected[i].value_or(Vector2(-1e6, -1e6)));
        if (record.corners.empty())
            record.corners_state.clear();
        return;
    }
    for (size_t i = 0; i < points.size(); ++i) {
        const bool isPlaced = points[i].flag > 0;
        const std::optional<Vector2> other = i < projected.size() ? projected[i] : std::nullopt;
        record.corners.push_back(isPlaced ? points[i].place : other.value_or(Vector2(-1e6, -1e6)));
        raw.corners_visibility.push_back(points[i].flag);
    }
}

void setKeypoints(RawRecord &raw, std::span<const CocoPoint> points)
{
    for (const CocoPoint &point : points) {
        raw.record.keypoints.push_back(point.flag > 0 ? std::optional(point.place) : std::nullopt);
        raw.keypoints_visibility.push_back(point.flag);
    }
}

Result<DetectionRecord> recordOf(EntryEvents &entry, const CocoImages &images)
{
    const auto image = entry.image ? images.byId.find(*entry.image) : images.byId.end();
    if (image == images.byId.end())
        return makeError(Errc::InvalidValue, "dataset.record.unknown_image", {entry.image ? std::to_string(*entry.image) : "missing"});
    if (!entry.hasAttributes)
        return makeError(Errc::InvalidValue, "dataset.record.field", {"attributes", "missing"});
    if (entry.hasBadKeypoints || entry.keypoints.size() % 3 != 0)
        return makeError(Errc::InvalidValue, "dataset.record.field", {"keypoints", "not x, y, v of each point"});
    TAGMILL_TRY(RawRecord raw, entry.attributes.take());
    raw.record.image_id = fs::path(image->second.name).stem().string();
    if (raw.record.resolution.width == 0)
        raw.record.resolution = image->second.size;
    std::vector<CocoPoint> points;
    for (size_t i = 0; i < entry.keypoints.size(); i += 3)
        points.push_back({{entry.keypoints[i], entry.keypoints[i + 1]}, static_cast<int>(std::clamp(entry.keypoints[i + 2], 0.0, 2.0))});
    // Ours say how many are keypoints; render-tag's begin with a tag's corners or a board's centre.
    const bool isBoard = raw.record.record_type == RecordType::Board;
    const size_t keypoints = raw.hasKeypointsState ? raw.record.keypoints_state.size() : points.size() - std::min<size_t>(points.size(), isBoard ? 1 : 4);
    if (keypoints > points.size())
        return makeError(Errc::InvalidValue, "dataset.record.field", {"keypoints", "fewer than keypoints_state"});
    raw.record.corners.clear();
    raw.record.keypoints.clear();
    raw.corners_visibility.clear();
    raw.keypoints_visibility.clear();
    raw.hasCornersVisibility = false;
    const std::span<const CocoPoint> all(points);
    setCorners(raw, all.first(points.size() - keypoints));
    setKeypoints(raw, all.last(keypoints));
    return completeRecord(std::move(raw));
}

/// The image's name in images/; nothing when it would be anywhere else.
std::optional<std::string> imageName(std::string_view path)
{
    constexpr std::string_view folder = "images/";
    if (path.starts_with(folder))
        path.remove_prefix(folder.size());
    const bool isFile = isSinglePathComponent(path) && isSinglePathComponent(fs::path(path).stem().string());
    return isFile ? std::optional<std::string>(path) : std::nullopt;
}

std::optional<Problem> addImage(const EntryEvents &entry, CocoImages &images, const RecordReading &reading)
{
    const auto name = imageName(entry.file_name);
    if (!name)
        return fieldProblem("file_name", entry.file_name.empty() ? "missing" : entry.file_name);
    const bool isSized = entry.width && entry.height && *entry.width > 0 && *entry.width <= 1000000 && *entry.height > 0 && *entry.height <= 1000000;
    if (!isSized)
        return fieldProblem("width", "not a size");
    if (!entry.id)
        return fieldProblem("id", "missing");
    const Size2i size{static_cast<int>(*entry.width), static_cast<int>(*entry.height)};
    if (images.byId.contains(*entry.id))
        return fieldProblem("id", std::to_string(*entry.id) + " stands there twice");
    if (!images.names.insert(fs::path(*name).stem().string()).second)
        return fieldProblem("file_name", *name + " stands there twice");
    images.byId[*entry.id] = {*name, size};
    reading.image(*name, size);
    return std::nullopt;
}

} // namespace

Result<> readCoco(const std::function<Result<ByteSource>()> &open, const RecordReading &reading)
{
    JsonParser parser;
    EntryEvents entry;
    const auto parse = [&](std::string_view text) -> std::optional<Problem> {
        entry.reset();
        const auto fault = parser.parse(text, entry);
        return fault ? std::optional(makeError(Errc::Parse, "dataset.record.broken", {*fault}).problem) : std::nullopt;
    };
    CocoImages images;
    TAGMILL_TRY(const ByteSource first, open());
    JsonItems imageItems(first, {"images"}, reading.blockBytes);
    BadRecords badImages(reading, "images");
    while (!imageItems.isBehindList()) {
        const auto next = imageItems.next();
        if (next.empty())
            break;
        for (const JsonItems::Item &item : next) {
            std::optional<Problem> problem = parse(item.text);
            if (!problem)
                problem = addImage(entry, images, reading);
            if (problem)
                badImages.add(item.index, *problem);
        }
    }
    if (!imageItems.sawList(0))
        return makeError(Errc::Parse, "dataset.coco.broken", {reading.file, "no images"});

    TAGMILL_TRY(const ByteSource second, open());
    JsonItems items(second, {"annotations"}, reading.blockBytes);
    BadRecords bad(reading, "annotations");
    std::int64_t count = 0;
    for (auto next = items.next(); !next.empty(); next = items.next()) {
        for (const JsonItems::Item &item : next) {
            count = item.index + 1;
            if (const auto problem = parse(item.text)) {
                bad.add(item.index, *problem);
                continue;
            }
            if (const Result<DetectionRecord> record = recordOf(entry, images))
                reading.record(*record);
            else
                bad.add(item.index, record.error().problem);
        }
        if (reading.progress && !reading.progress(items.bytes()))
            return makeError(Errc::Cancelled, "cancelled");
    }
    if (!items.sawList(0) && items.isWhole())
        return makeError(Errc::Parse, "dataset.coco.broken", {reading.file, "no annotations"});
    bad.finish(items, count);
    return {};
}

} // namespace tagmill
