// SPDX-License-Identifier: GPL-3.0-or-later
// config migrate: an older config in today's keys. Presets stay names.
#include "app/cli_functions.h"
#include "app/cli_output.h"
#include "core/unified_diff.h"
#include "core/config/document.h"
#include "core/files.h"

#include <filesystem>

namespace tagmill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What follows a # that begins a comment, of every line.
std::vector<std::string_view> commentsOf(std::string_view text)
{
    std::vector<std::string_view> comments;
    for (size_t begin = 0; begin < text.size();) {
        const size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = text.substr(begin, end - begin);
        for (size_t at = line.find('#'); at != std::string_view::npos; at = line.find('#', at + 1)) {
            if (at > 0 && line[at - 1] != ' ' && line[at - 1] != '\t')
                continue;
            comments.push_back(line.substr(at));
            break;
        }
        begin = end + 1;
    }
    return comments;
}

void warnOfLostComments(const ConfigDocument &before, const ConfigDocument &after, const Console &console)
{
    if (before.format() == TextFormat::Json)
        return;
    size_t lost = 0;
    std::string_view first;
    for (const std::string_view comment : commentsOf(before.text())) {
        if (after.text().find(comment) != std::string::npos)
            continue;
        first = lost++ == 0 ? comment : first;
    }
    if (lost > 0)
        console.problem({"config.comments_lost", Severity::Warning, {}, before.fileName(), 0, {std::to_string(lost), std::string(first)}});
}

Result<> writeMigrated(const Arguments &arguments, const std::string &file, const ConfigDocument &upgraded, bool isChanged, const Console &console)
{
    const auto output = arguments.value("output");
    if (!output && !(arguments.has("write") && isChanged))
        return {};
    std::error_code ec;
    // A link stays a link: its target is written.
    const std::filesystem::path target = output ? std::filesystem::path(*output) : std::filesystem::canonical(file, ec);
    TAGMILL_CHECK(writeFileAtomically(ec ? std::filesystem::path(file) : target, upgraded.text()));
    console.line("Written: " + target.string());
    return {};
}

} // namespace

int runConfigMigrate(const Arguments &arguments)
{
    const Console console(arguments);
    const std::string &file = arguments.operands().front();
    if (arguments.has("write") && arguments.has("output"))
        return console.fail(makeError(Errc::InvalidValue, "cli.write_and_output"));
    const auto document = ConfigDocument::fromFile(file);
    if (!document)
        return console.fail(document.error());
    const auto upgraded = document->upgraded();
    if (!upgraded)
        return console.fail(upgraded.error());
    const std::string diff = unifiedDiff(document->text(), upgraded->text(), file, file);
    for (const Problem &problem : document->problems())
        if (problem.id == "config.flat_dropped" || problem.id == "config.flat_presets" || problem.id == "config.deprecated_unused" || problem.id == "config.readout_unit")
            console.problem(problem); // what the rewriting loses, or cannot know
    if (diff.empty())
        console.line(file + ": nothing to migrate");
    else
        warnOfLostComments(*document, *upgraded, console);
    if (const auto written = writeMigrated(arguments, file, *upgraded, !diff.empty(), console); !written)
        return console.fail(written.error());
    console.document({{u"file"_s, toQString(file)}, {u"changed"_s, !diff.empty()}, {u"diff"_s, toQString(diff)}, {u"problems"_s, problemsJson(document->problems())}});
    if (console.isJson())
        return statusOk;
    const auto printed = writeOut(diff);
    return printed ? statusOk : console.fail(printed.error());
}

} // namespace tagmill
