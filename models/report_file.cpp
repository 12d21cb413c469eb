// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report_file.h"

#include "core/files.h"
#include "models/path_text.h"
#include "models/problem_sentence.h"

#include <QCoreApplication>

namespace tagmill {

QString writeReportFile(const std::filesystem::path &file, const std::function<std::string()> &html, const std::function<std::string()> &json)
{
    const QString ending = pathText(file.extension()).toLower();
    const bool isPage = ending == QLatin1String(".html");
    if (!isPage && ending != QLatin1String(".json"))
        return QCoreApplication::translate("Audit", "A report is a web page (.html) or JSON (.json), nothing else: %1").arg(pathText(file));
    const auto written = writeFileAtomically(file, isPage ? html() : json());
    return written ? QString() : problemLine(written.error().problem);
}

} // namespace tagmill
