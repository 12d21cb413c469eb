// SPDX-License-Identifier: GPL-3.0-or-later
// Console: where a subcommand speaks. People read stderr; with --json exactly one JSON document goes to
// stdout; documents that are the result itself (a schema, a resolved config) go to stdout as they are.
#pragma once

#include "app/cli_arguments.h"
#include "core/audit/audit.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tagmill {

/// Exit statuses of the contract that no Errc stands for.
inline constexpr int statusOk = 0, statusInput = 1, statusUsage = 2;

class Console
{
public:
    explicit Console(const Arguments &arguments);

    bool isJson() const { return m_isJson; }
    /// One line for people.
    void line(std::string_view text) const;
    void problem(const Problem &problem) const;
    void problems(const std::vector<Problem> &problems) const;
    /// The first ones of each kind, and how many more there are: what is wrong with one file of a dataset is often so with all.
    void problemsByKind(const std::vector<Problem> &problems) const;
    /// Says why nothing came of it (an error is handled here, once) and returns the exit status.
    int fail(const Error &error) const;
    /// The error is in the words of the command line, whatever found it.
    int failUsage(const Error &error) const;
    /// The one document on stdout; ignored without --json.
    void document(const QJsonObject &object) const;
    /// The same, already text.
    void document(std::string_view json) const;

private:
    int failWith(const Error &error, int status) const;

    bool m_isJson;
};

/// Bytes to stdout. Error Io: closed or full.
Result<> writeOut(std::string_view bytes);
/// To a file atomically, or to stdout when there is none.
Result<> writeResult(const std::optional<std::string> &file, std::string_view bytes);

QString toQString(std::string_view text);
QJsonObject problemJson(const Problem &problem);
QJsonArray problemsJson(const std::vector<Problem> &problems);

/// The audit for people: score, counts, table of distributions, failed checks.
std::string auditText(const AuditReport &report);
struct DistributionRow
{
    std::string_view name;
    const DistributionStats *stats;
    int decimals;
};
/// Header and rows of min, median, mean, max, std.
std::string distributionTable(const std::vector<DistributionRow> &rows);
/// "12.3 s", "2 min 5 s", "1 h 3 min".
std::string durationText(double seconds);
/// A number with fixed decimals, independent of the locale.
std::string fixed(double value, int decimals);

} // namespace tagmill
