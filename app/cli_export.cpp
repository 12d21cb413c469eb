// SPDX-License-Identifier: GPL-3.0-or-later
// export.
#include "app/cli_functions.h"
#include "app/cli_output.h"
#include "app/cli_progress.h"
#include "core/export/export.h"

#include <QJsonDocument>

#include <charconv>
#include <filesystem>

namespace tagmill {

using namespace Qt::Literals::StringLiterals;
namespace fs = std::filesystem;

namespace {

/// "80/10/10".
Result<std::vector<int>> sharesIn(const std::string &text)
{
    constexpr int largest = 1'000'000;
    const Error bad = makeError(Errc::InvalidValue, "cli.bad_value", {"--split", text, "two or three shares, as 80/20 or 80/10/10"});
    std::vector<int> shares;
    const char *at = text.data(), *const end = at + text.size();
    for (;;) {
        int share = -1;
        const auto [next, ec] = std::from_chars(at, end, share);
        if (ec != std::errc() || share < 0 || share > largest)
            return bad;
        shares.push_back(share);
        if (next == end)
            break;
        if (*next != '/')
            return bad;
        at = next + 1;
    }
    if (shares.size() < 2 || shares.size() > splitNames.size() || shares[0] == 0)
        return bad;
    return shares;
}

Result<ExportOptions> optionsOf(const Arguments &arguments)
{
    ExportOptions options;
    options.format = *arguments.value("export-format");
    if (const auto split = arguments.value("split")) {
        TAGMILL_TRY(options.split.shares, sharesIn(*split));
    } else if (arguments.has("split-by") || arguments.has("split-seed")) {
        return makeError(Errc::InvalidValue, "cli.missing_flag", {arguments.has("split-by") ? "--split-by" : "--split-seed", "--split"});
    }
    options.split.seed = arguments.integer("split-seed").value_or(0);
    if (const auto origin = arguments.value("export-pixel-origin"))
        options.pixel_origin = *origin == "corner" ? PixelOrigin::Corner : PixelOrigin::Centre;
    if (const auto order = arguments.value("corner-order"))
        options.corner_order = *order == "opencv" ? CornerOrder::OpenCv : CornerOrder::AprilTag;
    if (options.corner_order && !exportHasCornerOrder(options.format))
        return makeError(Errc::InvalidValue, "cli.no_corner_order", {options.format});
    options.refit = arguments.has("refit");
    options.masks = arguments.has("masks");
    if (options.masks && options.format != "imagefolder")
        return makeError(Errc::InvalidValue, "export.no_masks", {options.format});
    return options;
}

std::string text(const ExportSummary &summary, const fs::path &place)
{
    std::string text = place.string() + ": " + std::to_string(summary.frames) + " frames, " + std::to_string(summary.tags) + " tags, " + std::to_string(summary.boards) + " boards for "
        + summary.format;
    for (const ExportSummary::Part &part : summary.parts)
        if (summary.parts.size() > 1)
            text += "\n  " + part.name + ": " + std::to_string(part.frames) + " frames";
    for (const ExportSummary::Convention &convention : summary.conventions)
        text += "\n  " + convention.what + ": " + convention.is;
    return text;
}

} // namespace

int runExport(const Arguments &arguments)
{
    const Console console(arguments);
    const auto options = optionsOf(arguments);
    if (!options)
        return console.fail(options.error());
    WorkProgress work(arguments);
    const auto dataset = readRecords(arguments.operands().front(), console, work);
    if (!dataset)
        return console.fail(dataset.error());
    Report report;
    report.problems = (*dataset)->problems;
    const fs::path place = *arguments.value("output");
    const auto summary = exportDataset(**dataset, place, *options, report, work.progress());
    work.clear();
    console.problemsByKind(report.problems);
    if (!summary)
        return console.fail(summary.error());
    console.line(text(*summary, place));
    QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(exportSummaryText(*summary))).object();
    std::error_code ec;
    json.insert(u"output"_s, toQString(fs::absolute(place, ec).string()));
    json.insert(u"problems"_s, problemsJson(report.problems));
    console.document(json);
    return report.hasErrors() ? statusInput : statusOk;
}

} // namespace tagmill
