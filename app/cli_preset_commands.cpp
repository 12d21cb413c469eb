// SPDX-License-Identifier: GPL-3.0-or-later
// preset list, preset show. (preset resolve is config resolve.)
#include "app/cli_functions.h"
#include "app/cli_output.h"
#include "core/config/presets.h"

#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace tagmill {

using namespace Qt::Literals::StringLiterals;

namespace {

std::string listText(const std::vector<const Preset *> &presets)
{
    size_t width = 0;
    for (const Preset *preset : presets)
        width = std::max(width, preset->name.size());
    std::string text;
    for (const Preset *preset : presets)
        text += preset->name + std::string(width + 2 - preset->name.size(), ' ') + preset->description + "\n";
    return text;
}

std::string listJson(const std::vector<const Preset *> &presets)
{
    QJsonArray list;
    for (const Preset *preset : presets)
        list.append(QJsonObject{{u"name"_s, toQString(preset->name)}, {u"description"_s, toQString(preset->description)},
                                {u"version"_s, toQString(preset->version)}, {u"category"_s, toQString(preset->category)}});
    return QJsonDocument(list).toJson().toStdString();
}

std::string categories()
{
    std::set<std::string> names;
    for (const Preset &preset : allPresets())
        names.insert(preset.category);
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

} // namespace

int runPresetList(const Arguments &arguments)
{
    const Console console(arguments);
    const auto category = arguments.value("category");
    std::vector<const Preset *> presets;
    for (const Preset &preset : allPresets())
        if (!category || preset.category == *category)
            presets.push_back(&preset);
    if (presets.empty())
        return console.fail(makeError(Errc::InvalidValue, "config.unknown_category", {*category, categories()}));
    const auto written = writeOut(console.isJson() ? listJson(presets) : listText(presets));
    return written ? statusOk : console.fail(written.error());
}

int runPresetShow(const Arguments &arguments)
{
    const Console console(arguments);
    const std::string &name = arguments.operands().front();
    const Preset *preset = findPreset(name);
    if (!preset)
        return console.fail(makeError(Errc::InvalidValue, "config.unknown_preset", {name, presetNames()}));
    const auto written = writeOut(console.isJson() ? presetToJson(*preset) : presetToYaml(*preset));
    return written ? statusOk : console.fail(written.error());
}

} // namespace tagmill
