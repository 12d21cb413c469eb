// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit_model.h"

#include "core/files.h"
#include "models/path_text.h"
#include "models/problem_sentence.h"

#include <algorithm>
#include <thread>

namespace tagmill {

namespace {

constexpr int RerunInterval_ms = 2000;

using ViewPtr = std::shared_ptr<const AuditView>;

Result<ViewPtr> makeView(std::shared_ptr<const Dataset> dataset, const Progress &progress)
{
    ThreadExecutor executor(std::max(1U, std::thread::hardware_concurrency() - 1));
    auto report = auditDataset(*dataset, executor, progress);
    if (!report)
        return std::move(report).error();
    auto view = std::make_shared<AuditView>();
    view->dataset = std::move(dataset);
    view->report = *std::move(report);
    return ViewPtr(std::move(view));
}

} // namespace

AuditModel::AuditModel(DatasetHandle &dataset, QObject *parent)
    : QObject(parent)
    , m_dataset(dataset)
    , m_job(&m_pool)
    , m_export(&m_pool)
{
    m_pool.setMaxThreadCount(1);
    m_throttle.setSingleShot(true);
    m_throttle.setInterval(RerunInterval_ms);
    connect(&m_throttle, &QTimer::timeout, this, &AuditModel::startIfNeeded);
    connect(&m_dataset, &DatasetHandle::datasetChanged, this, &AuditModel::onDatasetChanged);
}

AuditModel::~AuditModel()
{
    m_job.cancel();
}

void AuditModel::setActive(bool isActive)
{
    m_isActive = isActive;
    startIfNeeded();
}

void AuditModel::rerun()
{
    if (m_dataset.dataset())
        run();
}

void AuditModel::onDatasetChanged()
{
    const auto dataset = m_dataset.dataset();
    const bool isOther = !dataset || (m_view && m_view->dataset->dir != dataset->dir);
    if (isOther) {
        m_job.cancel();
        m_inWork.reset();
        m_throttle.stop();
        m_error.reset();
        m_view.reset();
        emit runningChanged(false);
        emit changed();
    }
    startIfNeeded();
}

void AuditModel::startIfNeeded()
{
    const auto dataset = m_dataset.dataset();
    const bool isDone = !dataset || (m_view && m_view->dataset == dataset) || (m_error && m_inWork == dataset);
    if (!m_isActive || isDone || m_job.isRunning() || m_throttle.isActive())
        return;
    run();
}

void AuditModel::run()
{
    m_error.reset();
    m_inWork = m_dataset.dataset();
    m_throttle.start();
    m_job.start([dataset = m_inWork](const Progress &progress) { return makeView(dataset, progress); },
                [this](Result<ViewPtr> view) {
                    if (view)
                        m_view = *std::move(view);
                    else
                        m_error = std::move(view).error();
                    emit runningChanged(false);
                    emit changed();
                    startIfNeeded();
                },
                [this](double fraction) { emit advanced(fraction); });
    emit runningChanged(true);
}

void AuditModel::exportJson(const QString &file)
{
    if (!m_view)
        return;
    m_export.start(
        [view = m_view, path = filePath(file)](const Progress &) {
            const auto written = writeFileAtomically(path, auditReportJson(view->report));
            return written ? QString() : problemLine(written.error().problem);
        },
        [this, file](const QString &problem) { emit exported(file, problem); });
}

} // namespace tagmill
