// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparison_model.h"

namespace tagmill {

ComparisonModel::ComparisonModel(AuditModel &audit, QObject *parent)
    : QObject(parent)
    , m_audit(audit)
    , m_job(&m_pool)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_audit, &AuditModel::changed, this, &ComparisonModel::compare);
    connect(&m_baseAudit, &AuditModel::changed, this, &ComparisonModel::compare);
    connect(&m_baseAudit, &AuditModel::runningChanged, this, &ComparisonModel::changed);
    connect(&m_base, &DatasetHandle::loadingChanged, this, &ComparisonModel::changed);
    connect(&m_base, &DatasetHandle::failed, this, &ComparisonModel::changed);
}

ComparisonModel::~ComparisonModel()
{
    m_job.cancel();
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

} // namespace tagmill
