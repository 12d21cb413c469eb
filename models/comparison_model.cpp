// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparison_model.h"

#include <algorithm>
#include <thread>

namespace tagmill {

ComparisonModel::ComparisonModel(AuditModel &audit, QObject *parent)
    : QObject(parent)
    , m_audit(audit)
    , m_job(&m_pool)
    , m_frameJob(&m_framePool)
{
    m_pool.setMaxThreadCount(1);
    m_framePool.setMaxThreadCount(1);
    connect(&m_audit, &AuditModel::changed, this, &ComparisonModel::compare);
    connect(&m_baseAudit, &AuditModel::changed, this, &ComparisonModel::compare);
    connect(&m_baseAudit, &AuditModel::runningChanged, this, &ComparisonModel::changed);
    connect(&m_base, &DatasetHandle::loadingChanged, this, &ComparisonModel::changed);
    connect(&m_base, &DatasetHandle::failed, this, &ComparisonModel::changed);
}

ComparisonModel::~ComparisonModel()
{
    m_job.cancel();
    m_frameJob.cancel();
}

void ComparisonModel::open(const QString &dir)
{
    m_base.open(dir);
}

void ComparisonModel::close()
{
    m_base.close();
}

void ComparisonModel::compare()
{
    const auto experiment = m_audit.view(), base = m_baseAudit.view();
    if (m_framesOf[0] && (!experiment || !base || !isUnchanged(*m_framesOf[0], *base->snapshot) || !isUnchanged(*m_framesOf[1], *experiment->snapshot)))
        dropFrames();
    if (!experiment || !base) {
        m_job.cancel();
        m_diff.reset();
        emit changed();
        return;
    }
    m_job.start([base, experiment](const Progress &) { return std::shared_ptr<const AuditDiff>(std::make_shared<AuditDiff>(diffAudits(base->report, experiment->report))); },
                [this](std::shared_ptr<const AuditDiff> diff) {
                    m_diff = std::move(diff);
                    emit changed();
                });
    emit changed();
}

void ComparisonModel::startFrames()
{
    if (!m_diff)
        return;
    dropFrames();
    m_frameFraction = 0;
    m_framesOf[0] = m_baseAudit.view()->snapshot;
    m_framesOf[1] = m_audit.view()->snapshot;
    const auto work = [base = m_framesOf[0], experiment = m_framesOf[1]](const Progress &progress) {
        ThreadExecutor executor(std::max(1U, std::thread::hardware_concurrency() - 1));
        const auto frames = compareFrames(*base->dataset, *experiment->dataset, executor, progress);
        return frames ? std::make_shared<const FrameComparison>(*frames) : nullptr; // cancelled: nobody waits for it
    };
    m_frameJob.start(
        work,
        [this](std::shared_ptr<const FrameComparison> frames) {
            m_frames = std::move(frames);
            emit framesChanged();
        },
        [this](double fraction) {
            m_frameFraction = fraction;
            emit framesAdvanced(fraction);
        });
    emit framesChanged();
}

void ComparisonModel::cancelFrames()
{
    m_frameJob.cancel();
    emit framesChanged();
}

void ComparisonModel::dropFrames()
{
    m_frameJob.cancel();
    m_frames.reset();
    std::fill(std::begin(m_framesOf), std::end(m_framesOf), nullptr);
    emit framesChanged();
}

} // namespace tagmill
