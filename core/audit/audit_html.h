// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"

namespace tagmill {

/// The report as one HTML file (html_page.h).
std::string auditReportHtml(const AuditReport &report);

} // namespace tagmill
