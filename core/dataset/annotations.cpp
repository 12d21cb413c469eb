// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/annotations.h"

#include "core/files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::uintmax_t mostBytes = std::uintmax_t(256) << 20;
constexpr std::string_view orderKeys[] = {"scene", "name", "records", "quantity"};
constexpr std::string_view kindNames[] = {"tag", "board"};
constexpr std::string_view pictureNames[] = {"there", "missing"};

template<class T, class Name>
Json namesOf(const std::set<T> &values, Name name)
{
    Json list = Json::array();
    for (const T &value : values)
        list.push_back(std::string(name(value)));
    return list;
}

Json jsonOf(const ValueRange &range)
{
    const auto bound = [](double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); };
    return Json::array({bound(range.low), bound(range.high)});
}

Json jsonOf(const SavedView &view)
{
    Json ranges = Json::object();
    for (size_t q = 0; q < recordQuantityCount; ++q)
        if (!view.query.ranges[q].isAll())
            ranges[recordQuantityText(static_cast<RecordQuantity>(q)).name] = jsonOf(view.query.ranges[q]);
    Json tags = Json::array();
    for (int tag = 0; tag <= quarantineTag; ++tag)
        if (view.tags & (1u << tag))
            tags.push_back(tag + 1);
    return {{"name", view.name},
            {"text", view.query.text},
            {"ranges", std::move(ranges)},
            {"families", view.query.families},
            {"kinds", namesOf(view.query.kinds, [](RecordKind kind) { return kindNames[static_cast<size_t>(kind)]; })},
            {"states", namesOf(view.query.states, pointStateName)},
            {"pictures", namesOf(view.query.pictures, [](PictureKind picture) { return pictureNames[static_cast<size_t>(picture)]; })},
            {"tags", std::move(tags)},
            {"order", {{"key", orderKeys[static_cast<size_t>(view.order.key)]}, {"quantity", recordQuantityText(view.order.quantity).name}, {"descending", view.order.isDescending}}}};
}

template<class T, size_t n>
std::set<T> setIn(const Json &json, const char *key, const std::string_view (&names)[n])
{
    std::set<T> values;
    for (const std::string &name : json.value(key, std::vector<std::string>()))
        if (const auto *const found = std::find(std::begin(names), std::end(names), name); found != std::end(names))
            values.insert(static_cast<T>(found - std::begin(names)));
    return values;
}

SavedView viewIn(const Json &json)
{
    SavedView view;
    view.name = json.at("name").get<std::string>();
    view.query.text = json.value("text", std::string());
    const Json ranges = json.value("ranges", Json::object());
    for (const auto &[name, bounds] : ranges.items())
        if (const auto quantity = recordQuantityFromName(name)) {
            ValueRange &range = view.query.ranges[static_cast<size_t>(*quantity)];
            range.low = bounds.at(0).is_null() ? range.low : bounds.at(0).get<double>();
            range.high = bounds.at(1).is_null() ? range.high : bounds.at(1).get<double>();
        }
    view.query.families = json.value("families", std::set<std::string>());
    view.query.kinds = setIn<RecordKind>(json, "kinds", kindNames);
    view.query.pictures = setIn<PictureKind>(json, "pictures", pictureNames);
    for (const std::string &name : json.value("states", std::vector<std::string>()))
        if (const auto state = pointStateFromName(name))
            view.query.states.insert(*state);
    for (const int tag : json.value("tags", std::vector<int>()))
        if (tag >= 1 && tag <= quarantineTag + 1)
            view.tags |= static_cast<FrameTagSet>(1u << (tag - 1));
    const Json order = json.value("order", Json::object());
    const auto *const key = std::find(std::begin(orderKeys), std::end(orderKeys), order.value("key", std::string(orderKeys[0])));
    if (key != std::end(orderKeys))
        view.order.key = static_cast<FrameOrder::Key>(key - std::begin(orderKeys));
    view.order.quantity = recordQuantityFromName(order.value("quantity", std::string())).value_or(RecordQuantity::Distance);
    view.order.isDescending = order.value("descending", false);
    return view;
}

/// `where` is what is being read, in case that throws.
Annotations annotationsIn(const Json &json, std::string &where)
{
    Annotations annotations;
    int number = 0;
    where = "tags";
    for (const Json &tag : json.value("tags", Json::array())) {
        if (number > quarantineTag)
            break;
        where = "tags[" + std::to_string(number) + "]";
        if (number < frameTagCount)
            annotations.tagNames[static_cast<size_t>(number)] = tag.value("name", std::string());
        for (const std::string &id : tag.value("images", std::vector<std::string>()))
            annotations.setTag(id, number, true);
        ++number;
    }
    where = "quarantine";
    for (const std::string &id : json.value("quarantine", std::vector<std::string>()))
        annotations.setTag(id, quarantineTag, true);
    where = "views";
    for (const Json &view : json.value("views", Json::array())) {
        where = "views[" + std::to_string(annotations.views.size()) + "]";
        annotations.views.push_back(viewIn(view));
    }
    return annotations;
}

Error unreadable(std::string_view id, const std::filesystem::path &file, std::string where = {}, int line = 0)
{
    Error error = makeError(Errc::Parse, id, {}, std::move(where));
    error.problem.file = file.string();
    error.problem.line = line;
    return error;
}

Json imagesOf(const Annotations &annotations, int tag)
{
    std::vector<std::string> ids;
    for (const auto &[id, tags] : annotations.frames)
        if (tags & (1u << tag))
            ids.push_back(id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

FrameTagSet Annotations::tagsOf(const std::string &imageId) const
{
    const auto found = frames.find(imageId);
    return found == frames.end() ? FrameTagSet(0) : found->second;
}

void Annotations::setTag(const std::string &imageId, int tag, bool isOn)
{
    const auto bit = static_cast<FrameTagSet>(1u << tag);
    FrameTagSet &tags = frames[imageId];
    tags = static_cast<FrameTagSet>(isOn ? tags | bit : tags & ~bit);
    if (!tags)
        frames.erase(imageId);
}

void Annotations::saveView(SavedView view)
{
    view.query.imageIds.reset();
    const auto same = std::find_if(views.begin(), views.end(), [&](const SavedView &other) { return other.name == view.name; });
    if (same != views.end())
        *same = std::move(view);
    else
        views.push_back(std::move(view));
}

void Annotations::removeView(const std::string &name)
{
    std::erase_if(views, [&](const SavedView &view) { return view.name == name; });
}

std::filesystem::path annotationsPath(const std::filesystem::path &dataset)
{
    return dataset / ".tagmill" / "annotations.json";
}

Result<Annotations> readAnnotations(const std::filesystem::path &dataset)
{
    const std::filesystem::path path = annotationsPath(dataset);
    const auto bytes = readPlainFile(path, mostBytes);
    if (!bytes) {
        std::error_code ec;
        if (bytes.error().code == Errc::NotFound && !std::filesystem::exists(std::filesystem::symlink_status(path, ec)))
            return Annotations();
        return bytes.error();
    }
    std::string where;
    try {
        const Json json = Json::parse(*bytes);
        if (json.value("schema_version", 0) != 1)
            return unreadable("annotations.version", path);
        return annotationsIn(json, where);
    } catch (const Json::parse_error &e) {
        const auto before = static_cast<std::ptrdiff_t>(std::min(e.byte, bytes->size()));
        return unreadable("annotations.no_json", path, {}, static_cast<int>(std::count(bytes->begin(), bytes->begin() + before, '\n')) + 1);
    } catch (const Json::exception &) {
        return unreadable("annotations.unreadable", path, where);
    }
}

Result<> writeAnnotations(const std::filesystem::path &dataset, const Annotations &annotations)
{
    Json tags = Json::array(), views = Json::array();
    for (int tag = 0; tag < frameTagCount; ++tag)
        tags.push_back({{"name", annotations.tagNames[static_cast<size_t>(tag)]}, {"images", imagesOf(annotations, tag)}});
    for (const SavedView &view : annotations.views)
        views.push_back(jsonOf(view));
    const Json json = {{"schema_version", 1}, {"tags", std::move(tags)}, {"quarantine", imagesOf(annotations, quarantineTag)}, {"views", std::move(views)}};
    const std::filesystem::path path = annotationsPath(dataset);
    std::error_code ec;
    std::filesystem::create_directory(path.parent_path(), ec); // what is wrong with it the write says
    Result<> written = writeFileAtomically(path, json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n");
    if (!written && written.error().problem.id == "file.unwritable") // tags have no other folder to go to
        return makeError(written.error().code, "tags.unwritable", written.error().problem.args);
    return written;
}

} // namespace tagmill
