// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_output.h"

#include "core/files.h"
#include "core/problem_kinds.h"

#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstring>

namespace tagmill {

using namespace Qt::Literals::StringLiterals;

namespace {

std::string padded(std::string text, size_t width)
{
    return text.size() < width ? std::string(width - text.size(), ' ') + text : text;
}

/// Characters on screen of UTF-8 text.
size_t columnsOf(std::string_view text)
{
    return static_cast<size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

std::string statsRow(std::string_view name, const DistributionStats &stats, int decimals)
{
    std::string row = "  " + std::string(name);
    row.resize(row.size() + 22 - std::min<size_t>(22, columnsOf(row)), ' ');
    for (const double value : {stats.min, stats.median, stats.mean, stats.max, stats.std})
        row += padded(stats.count > 0 ? fixed(value, decimals) : "-", 10);
    return row + "\n";
}

/// How much of the image is covered, and how far the views differ as ROS counts it.
std::string coverageText(const CoverageReport &coverage)
{
    if (coverage.points == 0)
        return {};
    std::string text = "  coverage: points in " + fixed(100 * coverage.filledShare(), 0) + " % of the image";
    if (coverage.views().views == 0)
        return text + "\n";
    text += "; of " + std::to_string(coverage.views().views) + " whole " + (coverage.isOfBoards() ? "boards:" : "tags:");
    for (size_t i = 0; i < viewAxes.size(); ++i)
        text += (i ? ", " : " ") + std::string(viewAxes[i].name) + " " + fixed(100 * coverage.views().progress(i), 0) + " %";
    return text + "\n";
}

/// The first three of each.
void printKinds(const Console &console, const std::vector<std::vector<Problem>> &kinds)
{
    constexpr size_t shown = 3;
    for (const std::vector<Problem> &kind : kinds) {
        for (size_t i = 0; i < std::min(shown, kind.size()); ++i)
            console.problem(kind[i]);
        if (kind.size() > shown)
            console.line("… and " + std::to_string(kind.size() - shown) + " more like it");
    }
}

} // namespace

Console::Console(const Arguments &arguments)
    : m_isJson(arguments.has("json"))
{
}

void Console::line(std::string_view text) const
{
    // Names come from files: what a terminal would take for a command is not passed on.
    std::string plain(text);
    std::replace_if(plain.begin(), plain.end(), [](unsigned char c) { return (c < 0x20 && c != '\n' && c != '\t') || c == 0x7f; }, '?');
    std::fwrite(plain.data(), 1, plain.size(), stderr);
    std::fputc('\n', stderr);
}

void Console::problem(const Problem &problem) const
{
    line(std::string(severityName(problem.severity)) + ": " + problem.text());
}

void Console::problems(const std::vector<Problem> &problems) const
{
    printKinds(*this, problemKinds(problems));
}

void Console::problemsByKind(const std::vector<Problem> &problems) const
{
    printKinds(*this, problemKinds(problems, true));
}

int Console::fail(const Error &error) const
{
    // The rows of the command line's own block are about how the program was called.
    return failWith(error, error.problem.id.starts_with("cli.") ? statusUsage : exitStatus(error.code));
}

int Console::failUsage(const Error &error) const
{
    return failWith(error, statusUsage);
}

int Console::failWith(const Error &error, int status) const
{
    if (error.code == Errc::Cancelled)
        line("Interrupted");
    else
        problem(error.problem);
    document({{u"error"_s, problemJson(error.problem)}, {u"status"_s, status}});
    return status;
}

void Console::document(const QJsonObject &object) const
{
    if (m_isJson)
        document(std::string_view(QJsonDocument(object).toJson().toStdString()));
}

void Console::document(std::string_view json) const
{
    if (!m_isJson)
        return;
    const bool isEnded = !json.empty() && json.back() == '\n';
    if (const auto written = writeOut(isEnded ? std::string(json) : std::string(json) + "\n"); !written)
        problem(written.error().problem);
}

Result<> writeOut(std::string_view bytes)
{
    errno = 0;
    const bool isWhole = std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size() && std::fflush(stdout) == 0;
    if (!isWhole)
        return makeError(Errc::Io, "file.unwritable", {"stdout", std::strerror(errno)});
    return {};
}

Result<> writeResult(const std::optional<std::string> &file, std::string_view bytes)
{
    return file ? writeFileAtomically(*file, bytes) : writeOut(bytes);
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonObject problemJson(const Problem &problem)
{
    QJsonArray args;
    for (const std::string &arg : problem.args)
        args.append(toQString(arg));
    QJsonObject object{{u"id"_s, toQString(problem.id)},
                       {u"severity"_s, toQString(severityName(problem.severity))},
                       {u"where"_s, toQString(problem.where)},
                       {u"args"_s, args},
                       {u"text"_s, toQString(problem.sentence())}};
    if (!problem.file.empty())
        object.insert(u"file"_s, toQString(problem.file));
    if (problem.line > 0)
        object.insert(u"line"_s, problem.line);
    return object;
}

QJsonArray problemsJson(const std::vector<Problem> &problems)
{
    QJsonArray array;
    for (const Problem &problem : problems)
        array.append(problemJson(problem));
    return array;
}

std::string distributionTable(const std::vector<DistributionRow> &rows)
{
    std::string text(22, ' ');
    for (const char *column : {"min", "median", "mean", "max", "std"})
        text += padded(column, 10);
    text += "\n";
    for (const DistributionRow &row : rows)
        text += statsRow(row.name, *row.stats, row.decimals);
    return text;
}

std::string auditText(const AuditReport &report)
{
    std::string text = std::string(report.passed() ? "Audit passed" : "Audit FAILED") + ", score " + fixed(report.score, 1) + "\n";
    text += "  " + std::to_string(report.image_count) + " images, " + std::to_string(report.tag_count) + " tags, "
        + std::to_string(report.board_count) + " boards, " + std::to_string(report.keypoint_count) + " keypoints\n";
    const auto row = [&](std::string_view name, Quantity quantity, int decimals) { return DistributionRow{name, &report.of(quantity).stats, decimals}; };
    text += distributionTable({row("distance, m", Quantity::Distance, 2), row("incidence, deg", Quantity::Incidence, 1), row("ppm, px per module", Quantity::Ppm, 1),
                               row("roll, deg", Quantity::Roll, 1), row("area, px²", Quantity::Area, 0), row("contrast", Quantity::Contrast, 2),
                               row("point lights, W", Quantity::PointLight, 1), row("suns, W/m²", Quantity::SunLight, 2)});
    text += coverageText(report.coverage);
    if (report.pictures.frames > 0)
        text += "  " + std::to_string(report.pictures.frames) + " images read: " + std::to_string(report.pictures.checked) + " tags held against their pattern, "
            + std::to_string(report.pictures.skipped) + " too small, steep or dark\n";
    for (const IntegrityCheck &check : report.integrity) {
        if (check.isFailure())
            text += "  " + std::string(check.label) + ": " + std::to_string(check.count) + (check.offenders.empty() ? "" : ", first in " + check.offenders.front()) + "\n";
    }
    for (const std::string &failure : report.failures)
        text += "  Failed: " + failure + "\n";
    for (const GateOutcome &gate : report.gates)
        if (!gate.holds)
            text += std::string(gate.rule.critical ? "  Failed: " : "  Warning: ") + gate.message + "\n";
    if (!report.gates.empty() && gatesHold(report.gates))
        text += "  Gates: all " + std::to_string(report.gates.size()) + (report.gates.size() == 1 ? " rule holds\n" : " rules hold\n");
    text.pop_back();
    return text;
}

std::string durationText(double seconds)
{
    if (seconds < 59.95)
        return fixed(seconds, 1) + " s";
    const auto whole = static_cast<long long>(std::llround(seconds));
    if (whole < 3600)
        return std::to_string(whole / 60) + " min " + std::to_string(whole % 60) + " s";
    return std::to_string(whole / 3600) + " h " + std::to_string(whole % 3600 / 60) + " min";
}

std::string fixed(double value, int decimals)
{
    char buffer[64];
    const auto [end, ec] = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, decimals);
    return ec == std::errc{} ? std::string(buffer, end) : "?";
}

} // namespace tagmill
