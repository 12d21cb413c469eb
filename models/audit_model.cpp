// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit_model.h"

#include "core/audit/audit_html.h"
#include "core/audit/calibration_audit.h"
#include "core/audit/closure.h"
#include "models/path_text.h"
#include "models/problem_sentence.h"
#include "models/report_file.h"

#include <algorithm>
#include <thread>

namespace tagmill {

namespace {

constexpr int RerunInterval_ms = 2000;

using ViewPtr = std::shared_ptr<const AuditView>;
using ClosurePtr = std::shared_ptr<const ClosureReport>;
using CalibrationPtr = std::shared_ptr<const CalibrationAudit>;

unsigned threads()
{
    return std::max(1U, std::thread::hardware_concurrency() - 1);
}

Result<ViewPtr> makeView(std::shared_ptr<const DatasetSnapshot> snapshot, const Progress &progress)
{
    ThreadExecutor executor(threads());
    auto report = auditDataset(*snapshot->dataset, executor, progress);
    if (!report)
        return std::move(report).error();
    auto view = std::make_shared<AuditView>();
    view->dataset = datasetOf(snapshot);
    view->snapshot = std::move(snapshot);
    view->report = *std::move(report);
    return ViewPtr(std::move(view));
}

Result<ClosurePtr> makeClosure(const Dataset &dataset, const Progress &progress)
{
    ThreadExecutor executor(threads());
    auto report = closureTest(dataset, executor, {}, progress);
    if (!report)
        return std::move(report).error();
    return ClosurePtr(std::make_shared<ClosureReport>(*std::move(report)));
}

Result<CalibrationPtr> makeCalibration(const Dataset &dataset, const std::filesystem::path &file)
{
    auto audit = auditCalibration(dataset, file);
    if (!audit)
        return std::move(audit).error();
    return CalibrationPtr(std::make_shared<CalibrationAudit>(*std::move(audit)));
}

QString writeReport(const AuditParts &parts, const std::vector<GateRule> &rules, const std::filesystem::path &file)
{
    AuditReport report = parts.whole();
    if (const auto held = applyGates(report, rules); !held)
        return problemLine(held.error().problem);
    return writeReportFile(file, [&] { return auditReportHtml(report); }, [&] { return auditReportJson(report); });
}

} // namespace

AuditReport AuditParts::whole() const
{
    AuditReport report = view->report;
    report.closure = closure;
    report.calibration = calibration;
    return report;
}

AuditModel::AuditModel(DatasetHandle &dataset, QObject *parent)
    : QObject(parent)
    , m_dataset(dataset)
    , m_job(&m_pool)
    , m_export(&m_pool)
    , m_closure(&m_testPool)
    , m_calibration(&m_testPool)
{
    m_pool.setMaxThreadCount(1);
    m_testPool.setMaxThreadCount(1);
    m_throttle.setSingleShot(true);
    m_throttle.setInterval(RerunInterval_ms);
    connect(&m_throttle, &QTimer::timeout, this, &AuditModel::startIfNeeded);
    connect(&m_dataset, &DatasetHandle::datasetChanged, this, &AuditModel::onDatasetChanged);
}

AuditModel::~AuditModel()
{
    m_job.cancel();
    m_closure.cancel();
    m_calibration.cancel();
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
    const bool isOther = !dataset || (m_parts.view && m_parts.view->dataset->dir != dataset->dir);
    if (isOther) {
        m_job.cancel();
        m_inWork.reset();
        m_throttle.stop();
        m_error.reset();
        m_parts.view.reset();
        dropParts();
        emit runningChanged(false);
        emit changed();
    }
    startIfNeeded();
}

void AuditModel::startIfNeeded()
{
    const auto snapshot = m_dataset.snapshot();
    const bool isDone = !snapshot || (m_parts.view && m_parts.view->snapshot == snapshot) || (m_error && m_inWork == snapshot);
    if (!m_isActive || isDone || m_job.isRunning() || m_throttle.isActive())
        return;
    run();
}

void AuditModel::run()
{
    m_error.reset();
    m_inWork = m_dataset.snapshot();
    m_throttle.start();
    m_fraction = 0;
    m_job.start([snapshot = m_inWork](const Progress &progress) { return makeView(snapshot, progress); },
                [this](Result<ViewPtr> view) { take(std::move(view)); },
                [this](double fraction) {
                    m_fraction = fraction;
                    emit advanced(fraction);
                });
    emit runningChanged(true);
}

void AuditModel::take(Result<ViewPtr> view)
{
    if (!view) {
        m_error = std::move(view).error();
    } else {
        if (m_parts.view && !isUnchanged(*m_parts.view->snapshot, *(*view)->snapshot))
            dropParts();
        m_parts.view = *std::move(view);
    }
    emit runningChanged(false);
    emit changed();
    startIfNeeded();
}

/// They were made of other pictures.
void AuditModel::dropParts()
{
    m_closure.cancel();
    m_calibration.cancel();
    m_parts.closure.reset();
    m_parts.calibration.reset();
    m_closureError.reset();
    m_calibrationError.reset();
    emit closureChanged();
    emit calibrationChanged();
}

void AuditModel::startClosure()
{
    if (!m_parts.view)
        return;
    m_closureError.reset();
    m_closureFraction = 0;
    m_closure.start([dataset = m_parts.view->dataset](const Progress &progress) { return makeClosure(*dataset, progress); },
                    [this](Result<ClosurePtr> closure) {
                        if (closure)
                            m_parts.closure = *std::move(closure);
                        else
                            m_closureError = std::move(closure).error();
                        emit closureChanged();
                        emit changed();
                    },
                    [this](double fraction) {
                        m_closureFraction = fraction;
                        emit closureAdvanced(fraction);
                    });
    emit closureChanged();
}

void AuditModel::cancelClosure()
{
    m_closure.cancel();
    emit closureChanged();
}

void AuditModel::openCalibration(const QString &file)
{
    if (!m_parts.view)
        return;
    m_calibrationError.reset();
    m_calibration.start([dataset = m_parts.view->dataset, path = filePath(file)](const Progress &) { return makeCalibration(*dataset, path); },
                        [this](Result<CalibrationPtr> calibration) {
                            m_parts.calibration = calibration ? *calibration : nullptr;
                            if (!calibration)
                                m_calibrationError = std::move(calibration).error();
                            emit calibrationChanged();
                            emit changed();
                        });
    emit calibrationChanged();
}

void AuditModel::exportReport(const QString &file, std::vector<GateRule> rules)
{
    if (!m_parts.view)
        return;
    m_export.start([parts = m_parts, rules = std::move(rules), path = filePath(file)](const Progress &) { return writeReport(parts, rules, path); },
                   [this, file](const QString &problem) { emit exported(file, problem); });
}

} // namespace tagmill
