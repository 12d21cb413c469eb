// SPDX-License-Identifier: GPL-3.0-or-later
// board.
#include "app/cli_functions.h"
#include "app/cli_load.h"
#include "core/export/board_files.h"
#include "core/files.h"
#include "core/number_text.h"
#include "core/print/measured_size.h"
#include "core/print/page_files.h"
#include "core/print/print_checks.h"

#include <cmath>

namespace tagmill {

using namespace Qt::Literals::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr double printerDpi = 600;

Result<PrintOptions> optionsOf(const Arguments &arguments)
{
    PrintOptions options;
    if (const auto paper = arguments.value("paper")) {
        TAGMILL_TRY(options.paper, paperFromText(*paper));
    } else if (arguments.has("tile")) {
        return makeError(Errc::InvalidValue, "cli.missing_flag", {"--tile", "--paper"});
    }
    options.scaleBar = arguments.has("scale-bar");
    options.drawing = arguments.has("drawing");
    options.tiling = arguments.has("tile");
    options.oneTagPerSheet = arguments.has("one-per-sheet");
    options.overlap = arguments.real("overlap").value_or(options.overlap * 1000) / 1000;
    options.margin = arguments.real("margin").value_or(options.margin * 1000) / 1000;
    return options;
}

/// What was measured: by the flags, else by the config; nothing where neither says it.
Result<std::optional<SizeCorrection>> correctionOf(const Arguments &arguments, const GenConfig &config)
{
    const auto x = arguments.real("measured-x"), y = arguments.real("measured-y");
    if (x.has_value() != y.has_value())
        return makeError(Errc::InvalidValue, "cli.missing_flag", {x ? "--measured-x" : "--measured-y", x ? "--measured-y" : "--measured-x"});
    if (!x)
        return configuredCorrection(config);
    TAGMILL_TRY(SizeCorrection correction, sizeCorrection(config, {*x, *y}));
    return std::optional(std::move(correction));
}

std::string correctionText(const SizeCorrection &correction)
{
    std::string text = "measured " + shortNumber(correction.measured_mm.x()) + " × " + shortNumber(correction.measured_mm.y()) + " mm instead of " + millimetreText(correction.designed_mm.x() / 1000)
        + " × " + millimetreText(correction.designed_mm.y() / 1000) + " mm: factor " + fixed(correction.scale, 6) + "; to keep it in the config, write either";
    for (const CorrectedSize &size : correction.sizes)
        text += "\n  " + size.key + ": " + shortNumber(size.corrected_mm) + "  (designed " + shortNumber(size.designed_mm) + ")";
    return text + "\nor, exact in both directions and leaving the design as it is,\n  tagmill.print.measured_x_mm: " + shortNumber(correction.measured_mm.x()) + "\n  tagmill.print.measured_y_mm: " + shortNumber(correction.measured_mm.y());
}

QJsonObject correctionJson(const SizeCorrection &correction)
{
    QJsonObject sizes;
    for (const CorrectedSize &size : correction.sizes)
        sizes.insert(toQString(size.key), size.corrected_mm);
    return {{u"scale"_s, correction.scale}, {u"anisotropy"_s, correction.anisotropy}, {u"residual_mm"_s, correction.residual_mm}, {u"sizes"_s, sizes}};
}

Result<std::vector<std::string>> writeBoardFiles(const Arguments &arguments, const GenConfig &config, const std::optional<SizeCorrection> &correction)
{
    std::vector<std::string> files;
    for (const auto &[flag, text] : {std::pair{"kalibr", &kalibrTargetYaml}, {"opencv", &openCvBoardYaml}}) {
        const auto file = arguments.value(flag);
        if (!file)
            continue;
        TAGMILL_TRY(const DetectionRecord record, boardRecord(config, correction ? correction->scale : 1));
        TAGMILL_TRY(const std::string content, text(record));
        TAGMILL_CHECK(writeFileAtomically(*file, content));
        files.push_back(*file);
    }
    return files;
}

std::string titleOf(const std::vector<PrintSubject> &subjects)
{
    return subjects.size() == 1 ? subjects.front().drawing.front() : std::to_string(subjects.size()) + " tags";
}

struct Printed
{
    std::vector<std::string> files;
    size_t pages = 0;
    std::vector<std::string> labels;
};

Result<Printed> print(const Arguments &arguments, const PrintOptions &options, const GenConfig &config, const std::vector<int> &ids)
{
    const fs::path file = *arguments.value("output");
    TAGMILL_TRY(const std::vector<PrintSubject> subjects, printSubjects(config, ids));
    TAGMILL_TRY(const std::vector<PrintPage> pages, layoutPages(subjects, options));
    TAGMILL_TRY(const std::vector<fs::path> files, writePages(pages, titleOf(subjects), file, arguments.real("dpi").value_or(printerDpi)));
    Printed printed{{}, pages.size(), subjects.front().drawing};
    for (const fs::path &written : files)
        printed.files.push_back(written.string());
    if (subjects.size() > 1)
        printed.labels.clear();
    for (const PrintSubject &subject : subjects)
        if (subjects.size() > 1)
            printed.labels.push_back(subject.label);
    return printed;
}

QJsonArray array(const std::vector<std::string> &texts)
{
    QJsonArray items;
    for (const std::string &text : texts)
        items.append(toQString(text));
    return items;
}

std::string printedText(const Printed &printed)
{
    std::string text;
    for (const std::string &file : printed.files)
        text += file + "\n";
    text += std::to_string(printed.pages) + (printed.pages == 1 ? " sheet" : " sheets") + " at true scale";
    for (const std::string &label : printed.labels)
        text += "\n  " + label;
    return text;
}

} // namespace

int runBoard(const Arguments &arguments)
{
    const Console console(arguments);
    if (!arguments.has("output") && !arguments.has("kalibr") && !arguments.has("opencv"))
        return console.fail(makeError(Errc::InvalidValue, "cli.missing_flag", {"board", "--output, --kalibr or --opencv"}));
    if (const auto outputs = checkOutputs(arguments, {"output", "kalibr", "opencv"}); !outputs)
        return console.fail(outputs.error());
    const auto ids = arguments.has("ids") ? idsFromText(*arguments.value("ids")) : Result<std::vector<int>>(std::vector<int>());
    if (!ids)
        return console.failUsage(ids.error());
    const auto options = optionsOf(arguments);
    if (!options)
        return console.failUsage(options.error());
    const auto loaded = loadConfig(arguments, console);
    if (!loaded)
        return console.fail(loaded.error());
    Report report;
    const auto correction = correctionOf(arguments, loaded->config);
    if (!correction)
        return console.fail(loaded->located(correction.error()));
    if (*correction && std::abs((*correction)->anisotropy) > mostAnisotropy)
        report.add(Severity::Warning, "print.stretched", {}, {fixed(std::abs((*correction)->anisotropy) * 100, 2), fixed((*correction)->residual_mm, 3)});
    Printed printed;
    if (arguments.has("output")) {
        auto done = print(arguments, *options, loaded->config, *ids);
        if (!done)
            return done.error().problem.id == "print.format" ? console.failUsage(done.error()) : console.fail(loaded->located(done.error()));
        printed = *std::move(done);
        for (Problem &problem : checkPrint(loaded->config, *ids, arguments.real("dpi").value_or(printerDpi)))
            report.problems.push_back(std::move(problem));
    }
    const auto files = writeBoardFiles(arguments, loaded->config, *correction);
    if (!files)
        return console.fail(loaded->located(files.error()));
    console.problems(report.problems);
    if (printed.pages > 0)
        console.line(printedText(printed));
    for (const std::string &file : *files)
        console.line(file);
    if (*correction)
        console.line(correctionText(**correction));
    QJsonObject json{{u"files"_s, array(printed.files)}, {u"pages"_s, static_cast<int>(printed.pages)}, {u"printed"_s, array(printed.labels)}, {u"board_files"_s, array(*files)}, {u"problems"_s, problemsJson(report.problems)}};
    if (*correction)
        json.insert(u"measured"_s, correctionJson(**correction));
    console.document(json);
    return statusOk;
}

} // namespace tagmill
