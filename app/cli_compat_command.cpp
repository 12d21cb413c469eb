// SPDX-License-Identifier: GPL-3.0-or-later
// config explain-compat: what differs from render-tag, in general or for one config, and how to switch.
#include "app/cli_functions.h"
#include "app/cli_load.h"
#include "core/compile/compat.h"
#include "core/config/render_tag_limits.h"

namespace tagmill {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Explanation
{
    std::vector<const CompatDifference *> differences;
    std::vector<RenderTagFinding> findings;
    std::string file;              ///< empty: the whole table
    std::optional<bool> isCompat; ///< of the file
};

std::string howToSwitch(const Explanation &explanation)
{
    if (!explanation.isCompat)
        return "A config without a tagmill section is compiled as render-tag does; tagmill: {format: 1} in it, or --compat none, switches.";
    if (*explanation.isCompat)
        return "This config is compiled as render-tag does; write tagmill: {format: 1} into it, or give --compat none, for Tagmill's own meaning.";
    return "This config has Tagmill's own meaning; write compat: render-tag into its tagmill section, or give --compat render-tag, for render-tag's.";
}

std::string textOf(const Explanation &explanation)
{
    std::string text;
    for (const CompatDifference *difference : explanation.differences)
        text += std::string(difference->id) + "\n  render-tag: " + std::string(difference->text) + "\n  Tagmill:    " + std::string(difference->corrected) + "\n";
    for (const RenderTagFinding &finding : explanation.findings)
        text += (finding.line > 0 ? explanation.file + ":" + std::to_string(finding.line) + ": " : "") + finding.where
                + (finding.limit->isRefused ? ": refused by render-tag: " : ": lost in render-tag: ") + std::string(finding.limit->text) + "\n";
    if (explanation.isCompat && explanation.differences.empty())
        text += "No difference matters to this config.\n";
    return text + howToSwitch(explanation);
}

QJsonObject jsonOf(const Explanation &explanation)
{
    QJsonArray differences, findings;
    for (const CompatDifference *difference : explanation.differences)
        differences.append(QJsonObject{{u"id"_s, toQString(difference->id)}, {u"render_tag"_s, toQString(difference->text)}, {u"tagmill"_s, toQString(difference->corrected)}});
    for (const RenderTagFinding &finding : explanation.findings)
        findings.append(QJsonObject{{u"id"_s, toQString(finding.limit->id)}, {u"refused"_s, finding.limit->isRefused}, {u"where"_s, toQString(finding.where)},
                                    {u"line"_s, finding.line}, {u"text"_s, toQString(finding.limit->text)}});
    QJsonObject json{{u"differences"_s, differences}, {u"switch"_s, toQString(howToSwitch(explanation))}};
    if (explanation.isCompat) {
        json.insert(u"file"_s, toQString(explanation.file));
        json.insert(u"compat"_s, toQString(*explanation.isCompat ? "render-tag" : "none"));
        json.insert(u"render_tag_refuses"_s, findings);
    }
    return json;
}

Result<Explanation> explain(const Arguments &arguments, const Console &console)
{
    Explanation explanation;
    if (!arguments.has("config")) {
        for (const CompatDifference &difference : compatDifferences())
            explanation.differences.push_back(&difference);
        return explanation;
    }
    explanation.file = *arguments.value("config");
    TAGMILL_TRY(const ConfigDocument document, ConfigDocument::fromFile(explanation.file));
    TAGMILL_TRY(const std::vector<Override> overrides, commandLineOverrides(arguments));
    Report report;
    const auto config = resolveConfig(document, overrides, report);
    if (!config)
        return config.error();
    console.problems(report.problems);
    explanation.isCompat = config->isCompat();
    explanation.differences = compatDifferencesFor(*config);
    explanation.findings = renderTagRefuses(document, *config);
    return explanation;
}

} // namespace

int runExplainCompat(const Arguments &arguments)
{
    const Console console(arguments);
    const auto explanation = explain(arguments, console);
    if (!explanation)
        return console.fail(explanation.error());
    console.line(textOf(*explanation));
    console.document(jsonOf(*explanation));
    return statusOk;
}

} // namespace tagmill
