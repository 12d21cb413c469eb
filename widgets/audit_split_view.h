// SPDX-License-Identifier: GPL-3.0-or-later
// AuditSplitView: what of the dataset would fall into training, validation and testing when it is exported with these shares.
#pragma once

#include "core/export/split_parts.h"
#include "models/audit_model.h"

#include <QWidget>

#include <array>

class QSpinBox;
class QTableWidget;

namespace tagmill {

class AuditSplitView : public QWidget
{
    Q_OBJECT
public:
    explicit AuditSplitView(AuditModel &audit, QWidget *parent = nullptr);

private:
    void count();
    void fill(const std::vector<SplitPart> &parts);

    AuditModel &m_audit;
    std::array<QSpinBox *, splitNames.size()> m_shares{};
    QSpinBox *m_seed;
    QTableWidget *m_table;
    LatestJob<std::vector<SplitPart>> m_job;
};

} // namespace tagmill
