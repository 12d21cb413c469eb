// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"

namespace tagmill {

class HtmlPage;

/// The section that says which rules a report was held against; nothing without rules.
void addGates(HtmlPage &page, const std::vector<GateOutcome> &gates);

/// The report as one HTML file (html_page.h).
std::string auditReportHtml(const AuditReport &report);

} // namespace tagmill
