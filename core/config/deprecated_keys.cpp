// SPDX-License-Identifier: GPL-3.0-or-later
// Pass 3: keys that got another place (CONFIG_PIPELINE 4), in the order of its table.
#include "core/config/adaptation.h"

namespace tagmill {

namespace {

constexpr std::string_view subjectKey = "scenario.subject";

Value texts(std::initializer_list<std::string_view> list)
{
    ValueList out;
    for (const std::string_view text : list)
        out.push_back(Value(text));
    return out;
}

void replaceIntent(Adaptation &a)
{
    constexpr std::string_view key = "dataset.intent", now = "dataset.evaluation_scopes";
    const Value *given = valueAt(a.root, key);
    if (!given)
        return;
    const auto *text = given->as<std::string>();
    const bool isTold = valueAt(a.root, now) != nullptr;
    if (!text && !given->isNull())
        a.add(Severity::Error, "config.not_text", key, {valueText(*given)});
    else if (isTold)
        a.add(Severity::Warning, "config.deprecated_unused", key, {std::string(now)});
    else
        a.addDeprecated(key, now);
    if (text && !isTold && *text == "calibration")
        a.set(now, texts({"calibration"}), key);
    else if (text && !isTold && text->find("pose") != std::string::npos)
        a.set(now, texts({"detection", "pose_estimation", "corner_accuracy"}), key);
    a.take(key);
}

void moveSeed(Adaptation &a)
{
    constexpr std::string_view key = "dataset.seed", now = "dataset.seeds.global_seed";
    if (!valueAt(a.root, key))
        return;
    const Value *seeds = valueAt(a.root, "dataset.seeds");
    if (seeds && (!seeds->as<ValueMap>() || valueAt(a.root, now))) {
        a.add(Severity::Error, "config.older_twice", key, {std::string(now)});
        a.take(key);
        return;
    }
    a.addDeprecated(key, now);
    a.move(key, now);
}

/// render-tag drops what the migration did not take; we keep it where nothing says otherwise.
void replaceTagKeys(Adaptation &a)
{
    constexpr std::pair<std::string_view, std::string_view> keys[] = {{"tag.family", "tag_families"}, {"tag.size_meters", "size_mm"}, {"tag.size_mm", "size_mm"}};
    for (const auto &[key, name] : keys) {
        const Value *given = valueAt(a.root, key);
        if (!given)
            continue;
        const std::string now = std::string(subjectKey).append(1, '.').append(name);
        const Value *scenario = member(a.root, "scenario"), *subject = valueAt(a.root, subjectKey);
        const bool isFree = (!scenario || scenario->as<ValueMap>())
                            && (!subject || (valueAt(*subject, "type") && *valueAt(*subject, "type") == Value("TAGS") && !member(*subject, name)));
        if (a.isMovedFrom(key)) {
            a.addDeprecated(key, now);
        } else if (!a.isCompat && isFree) {
            a.addDeprecated(key, now);
            Value value = key.ends_with("meters") ? inMillimetres(*given) : name == "size_mm" || given->as<ValueList>() ? *given : Value(ValueList{*given});
            if (!subject)
                setValueAt(a.root, "scenario.subject.type", Value("TAGS"));
            a.set(now, std::move(value), key);
        } else {
            a.add(Severity::Warning, "config.deprecated_unused", key, {now});
        }
        a.take(key);
    }
}

void moveSensorKeys(Adaptation &a)
{
    const Value *sensor = valueAt(a.root, "camera.sensor_dynamics");
    if (sensor && !sensor->as<ValueMap>())
        return; // said when it is read
    const std::string prefix = "camera.sensor_dynamics.";
    for (const std::string_view name : {"velocity_mean", "velocity_std", "shutter_time_ms"}) {
        const std::string key = "camera." + std::string(name), now = prefix + std::string(name);
        if (!valueAt(a.root, key))
            continue;
        if (valueAt(a.root, now)) {
            a.add(Severity::Warning, "config.deprecated_unused", key, {now});
            a.take(key);
        } else {
            a.addDeprecated(key, now);
            a.move(key, now);
        }
    }
    if (const Value *seconds = valueAt(a.root, "camera.shutter_speed")) {
        a.addDeprecated("camera.shutter_speed", prefix + "shutter_time_ms");
        a.set(prefix + "shutter_time_ms", inMillimetres(*seconds), "camera.shutter_speed"); // seconds to milliseconds: the same factor
        a.take("camera.shutter_speed");
    }
    if (valueAt(a.root, "camera.rolling_shutter_readout")) {
        a.add(Severity::Warning, "config.readout_unit", "camera.rolling_shutter_readout", {prefix + "rolling_shutter_duration_ms"});
        a.move("camera.rolling_shutter_readout", prefix + "rolling_shutter_duration_ms");
    }
}

/// A subject from the keys of scenario.board, or from those beside a layout "board". Lengths were in metres.
class BoardConversion
{
public:
    explicit BoardConversion(Adaptation &adaptation)
        : m_a(adaptation)
    {
    }

    void run()
    {
        const Value *board = valueAt(m_a.root, "scenario.board");
        if (board && !board->as<ValueMap>() && !board->isNull()) {
            m_a.add(Severity::Error, "config.not_map", "scenario.board", {valueText(*board)});
            m_a.take("scenario.board");
            return;
        }
        if (board && board->as<ValueMap>())
            m_a.addDeprecated("scenario.board", subjectKey);
        setValueAt(m_a.root, "scenario.subject.type", Value("BOARD"));
        takeGrid();
        length("marker_size", Value(80.0));
        text("dictionary", {"scenario.board.dictionary", "scenario.board.tag_family", "scenario.tag_family"}, Value("tag36h11"));
        length("square_size", {});
        takeRest();
        m_a.isChanged = true;
    }

private:
    void takeGrid()
    {
        Value rows = 3, cols = 3;
        if (const auto grid = m_a.take("scenario.grid_size")) {
            const ValueList *list = grid->as<ValueList>();
            if (list && list->size() == 2) {
                cols = (*list)[0], rows = (*list)[1];
                m_a.addDeprecated("scenario.grid_size", "scenario.subject.rows, cols");
            } else {
                m_a.add(Severity::Error, list ? "config.length" : "config.not_list", "scenario.grid_size",
                        {list ? std::to_string(list->size()) : valueText(*grid), "2"});
            }
        }
        text("rows", {"scenario.board.rows"}, std::move(rows));
        text("cols", {"scenario.board.cols"}, std::move(cols));
    }

    /// A key in metres, of the board or of the scenario; or in millimetres.
    void length(const std::string &name, std::optional<Value> fallback)
    {
        const std::string now = "scenario.subject." + name + "_mm", inBoard = "scenario.board." + name;
        for (const std::string &key : {inBoard + "_mm", inBoard, "scenario." + name}) {
            const Value *found = valueAt(m_a.root, key);
            if (!found || found->isNull())
                continue;
            if (!key.starts_with("scenario.board."))
                m_a.addDeprecated(key, now);
            m_a.set(now, key.ends_with("_mm") ? *found : inMillimetres(*found), key);
            m_a.take(key);
            return;
        }
        if (fallback)
            setValueAt(m_a.root, now, *std::move(fallback));
    }

    void text(const std::string &name, std::initializer_list<std::string_view> keys, Value fallback)
    {
        const std::string now = "scenario.subject." + name;
        for (const std::string_view key : keys) {
            const Value *found = valueAt(m_a.root, key);
            if (!found || found->isNull())
                continue;
            if (!key.starts_with("scenario.board."))
                m_a.addDeprecated(key, now);
            return m_a.move(key, now);
        }
        setValueAt(m_a.root, now, std::move(fallback));
    }

    /// spacing_ratio, ids, quiet_zone_mm, and what nobody knows: it is told when the subject is read.
    void takeRest()
    {
        const auto board = m_a.take("scenario.board");
        if (!board || !board->as<ValueMap>())
            return;
        const Value *type = member(*board, "type");
        for (const auto &[name, value] : *board->as<ValueMap>()) {
            const bool isOfOtherKind = name == "spacing_ratio" && type && *type == Value("charuco");
            if (name != "type" && !isOfOtherKind && !valueAt(m_a.root, "scenario.subject." + name))
                m_a.set("scenario.subject." + name, value, "scenario.board." + name);
        }
    }

    Adaptation &m_a;
};

void replaceBoard(Adaptation &a)
{
    const Value *layout = valueAt(a.root, "scenario.layout"), *scenario = member(a.root, "scenario");
    const bool isAsked = layout && *layout == Value("board");
    const bool hasBoard = valueAt(a.root, "scenario.board") != nullptr;
    if (!scenario || !scenario->as<ValueMap>())
        return;
    if (valueAt(a.root, subjectKey)) {
        if (hasBoard) {
            a.add(Severity::Error, "config.older_twice", "scenario.board", {std::string(subjectKey)});
            a.take("scenario.board");
        }
    } else if (isAsked || hasBoard) {
        BoardConversion(a).run();
    }
    const bool isUsed = isAsked && valueAt(a.root, "scenario.subject.type") && *valueAt(a.root, "scenario.subject.type") == Value("BOARD");
    if (!valueAt(a.root, "scenario.layout"))
        return;
    if (isUsed)
        a.addDeprecated("scenario.layout", "scenario.subject.type");
    else
        a.add(Severity::Warning, "config.deprecated_unused", "scenario.layout", {"scenario.subject.type"});
    a.take("scenario.layout");
}

} // namespace

void replaceDeprecatedKeys(Adaptation &adaptation)
{
    replaceIntent(adaptation);
    moveSeed(adaptation);
    replaceTagKeys(adaptation);
    moveSensorKeys(adaptation);
    replaceBoard(adaptation);
}

void refuseOlderKeys(Value &root, std::vector<Problem> &problems)
{
    constexpr std::pair<std::string_view, std::string_view> keys[] = {
        {"scenario.tag_families", "scenario.subject.tag_families"}, {"scenario.tags_per_scene", "scenario.subject.tags_per_scene"},
        {"scenario.tag_size", "scenario.subject.size_mm"},          {"scenario.tag_family", "scenario.subject.dictionary"},
        {"scenario.grid_size", "scenario.subject.rows, cols"},      {"scenario.marker_size", "scenario.subject.marker_size_mm"},
        {"scenario.square_size", "scenario.subject.square_size_mm"},
    };
    for (const auto &[key, now] : keys)
        if (removeValueAt(root, key))
            problems.push_back({"config.older_key", Severity::Error, std::string(key), {}, 0, {std::string(key), std::string(now)}});
}

} // namespace tagmill
