// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation_model.h"

#include "models/path_text.h"
#include "models/report_file.h"

#include <algorithm>
#include <thread>

namespace tagmill {

namespace {

using ViewPtr = std::shared_ptr<const EvaluationView>;

Result<ViewPtr> makeView(std::shared_ptr<const Dataset> dataset, const EvaluationRequest &request, const Progress &progress)
{
    ThreadExecutor executor(std::max(1U, std::thread::hardware_concurrency() - 1));
    auto report = evaluateDetections(*dataset, request, executor, progress);
    if (!report)
        return std::move(report).error();
    return ViewPtr(std::make_shared<EvaluationView>(EvaluationView{std::move(dataset), request, *std::move(report)}));
}

} // namespace

QStringList EvaluationView::imageIds(const std::vector<std::uint32_t> &frames) const
{
    QStringList ids;
    ids.reserve(static_cast<qsizetype>(frames.size()));
    for (const std::uint32_t frame : frames)
        ids.append(QString::fromStdString(dataset->frames[frame].image_id));
    return ids;
}

EvaluationModel::EvaluationModel(DatasetHandle &dataset, QObject *parent)
    : QObject(parent)
    , m_dataset(dataset)
    , m_job(&m_pool)
    , m_export(&m_pool)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_dataset, &DatasetHandle::datasetChanged, this, &EvaluationModel::onDatasetChanged);
}

EvaluationModel::~EvaluationModel()
{
    m_job.cancel();
}

void EvaluationModel::start(const EvaluationRequest &request)
{
    const auto dataset = m_dataset.dataset();
    if (!dataset)
        return;
    m_error.reset();
    m_folder = m_dataset.snapshot()->folder;
    m_fraction = 0;
    m_job.start([dataset, request](const Progress &progress) { return makeView(dataset, request, progress); },
                [this](Result<ViewPtr> view) {
                    if (view)
                        m_view = *std::move(view);
                    else
                        m_error = std::move(view).error();
                    emit changed();
                },
                [this](double fraction) {
                    m_fraction = fraction;
                    emit advanced(fraction);
                });
    emit changed();
}

void EvaluationModel::cancel()
{
    m_job.cancel();
    emit changed();
}

/// A dataset that grows keeps the result of what was there; another one of its name does not.
void EvaluationModel::onDatasetChanged()
{
    const auto &snapshot = m_dataset.snapshot();
    if (snapshot && snapshot->folder == m_folder)
        return;
    m_job.cancel();
    m_view.reset();
    m_error.reset();
    emit changed();
}

void EvaluationModel::exportReport(const QString &file)
{
    if (!m_view)
        return;
    m_export.start(
        [view = m_view, path = filePath(file)](const Progress &) {
            return writeReportFile(path, [&] { return evaluationHtml(view->report); }, [&] { return evaluationJson(view->report); });
        },
        [this, file](const QString &problem) { emit exported(file, problem); });
}

} // namespace tagmill
