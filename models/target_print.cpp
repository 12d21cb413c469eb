// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/target_print.h"

#include "core/export/board_files.h"
#include "core/files.h"
#include "core/print/page_files.h"
#include "core/print/print_checks.h"
#include "models/document_model.h"
#include "models/path_text.h"

#include <QCoreApplication>

namespace tagmill {

namespace {

Result<std::vector<PrintSubject>> subjectsOf(const PrintRequest &request)
{
    const QString ids = request.ids.simplified().remove(u' ');
    if (ids.isEmpty())
        return printSubjects(request.config);
    TAGMILL_TRY(const std::vector<int> numbers, idsFromText(ids.toStdString()));
    return printSubjects(request.config, numbers);
}

} // namespace

Result<std::vector<PrintPage>> makePages(const PrintRequest &request)
{
    TAGMILL_TRY(const std::vector<PrintSubject> subjects, subjectsOf(request));
    return layoutPages(subjects, request.options);
}

Result<int> savePages(const PrintRequest &request, const QString &file)
{
    TAGMILL_TRY(const std::vector<PrintPage> pages, makePages(request));
    TAGMILL_TRY(const std::vector<std::filesystem::path> files, writePages(pages, "Tagmill", filePath(file)));
    return static_cast<int>(files.size());
}

Result<> saveBoardFile(const GenConfig &config, BoardFile kind, const QString &file)
{
    TAGMILL_TRY(const std::optional<SizeCorrection> correction, configuredCorrection(config));
    TAGMILL_TRY(const DetectionRecord record, boardRecord(config, correction ? correction->scale : 1));
    TAGMILL_TRY(const std::string text, kind == BoardFile::Kalibr ? kalibrTargetYaml(record) : openCvBoardYaml(record));
    return writeFileAtomically(filePath(file), text);
}

std::vector<Problem> targetProblems(const GenConfig &config)
{
    return checkPrint(config);
}

Result<std::optional<SizeCorrection>> correctionFor(const GenConfig &config, std::optional<double> x_mm, std::optional<double> y_mm)
{
    GenConfig measured = config;
    measured.tagmill.print.measured_x_mm = x_mm;
    measured.tagmill.print.measured_y_mm = y_mm;
    return configuredCorrection(measured);
}

Result<> correctSizes(DocumentModel &document, const SizeCorrection &correction)
{
    ConfigDocument after = document.document();
    for (const CorrectedSize &size : correction.sizes)
        TAGMILL_CHECK(after.set(size.key, size.corrected_mm));
    for (const char *key : {"tagmill.print.measured_x_mm", "tagmill.print.measured_y_mm"})
        TAGMILL_CHECK(after.remove(key));
    document.apply(std::move(after), QCoreApplication::translate("TargetPrint", "Correct sizes by the measured print"));
    return {};
}

} // namespace tagmill
