// SPDX-License-Identifier: GPL-3.0-or-later
// audit run.
#include "app/cli_functions.h"
#include "app/cli_output.h"
#include "core/files.h"

namespace tagmill {

namespace fs = std::filesystem;

namespace {

/// Read before the audit is made: a gate file that cannot be read is no reason to wait.
Result<std::vector<GateRule>> gatesOf(const Arguments &arguments, const Console &console)
{
    const auto file = arguments.value("gate");
    if (!file)
        return std::vector<GateRule>();
    Report report;
    TAGMILL_TRY(GateFile gates, readGates(*file, report));
    console.problems(report.problems);
    return std::move(gates.rules);
}

Result<AuditReport> auditOf(const fs::path &dir, const std::vector<GateRule> &rules, const Console &console)
{
    TAGMILL_TRY(const auto dataset, readDataset(dir));
    console.problems(dataset->problems);
    ThreadExecutor executor;
    TAGMILL_TRY(AuditReport report, auditDataset(*dataset, executor));
    TAGMILL_CHECK(applyGates(report, rules));
    return report;
}

} // namespace

int runAudit(const Arguments &arguments)
{
    const Console console(arguments);
    const fs::path dir = arguments.operands().front();
    const auto rules = gatesOf(arguments, console);
    if (!rules)
        return console.fail(rules.error());
    const auto audit = auditOf(dir, *rules, console);
    if (!audit)
        return console.fail(audit.error());
    const std::string json = auditReportJson(*audit);
    // A dataset that cannot be written is audited all the same; only the report file is left out.
    if (const auto written = writeFileAtomically(dir / "audit_report.json", json); !written) {
        Problem notice = written.error().problem;
        notice.severity = Severity::Notice;
        console.problem(notice);
    }
    console.line(auditText(*audit));
    console.document(json);
    return audit->passed() ? statusOk : statusInput;
}

} // namespace tagmill
