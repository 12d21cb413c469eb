// SPDX-License-Identifier: GPL-3.0-or-later
// AuditBrushModel: what is brushed in the charts of an audit becomes the window's Selection, and what is selected, wherever
// that was done, becomes the part of the charts that stands out. Both are found in jobs, newest wins. Lives on the GUI thread.
#pragma once

#include "core/audit/audit_brush.h"
#include "models/audit_model.h"
#include "models/selection.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace tagmill {

/// The selected frames of one audit and what they put into its charts.
struct AuditBrush
{
    std::shared_ptr<const AuditView> view;
    std::vector<size_t> frames; ///< ascending
    AuditPart part;

    QStringList imageIds() const;
};

class AuditBrushModel : public QObject
{
    Q_OBJECT
public:
    AuditBrushModel(AuditModel &audit, Selection &selection, QObject *parent = nullptr);

    /// Selects the frames behind these bins; `label` says what they are.
    void brush(Quantity quantity, int first, int last, const QString &label);
    void brushCell(int column, int row, const QString &label);
    void clear();

    /// Null while no frame of the dataset is selected.
    const std::shared_ptr<const AuditBrush> &current() const { return m_current; }
    /// What was brushed; empty when something else made the selection.
    const QString &label() const { return m_label; }

signals:
    void changed();

private:
    using Frames = std::vector<size_t>;
    void find(std::function<Frames(const AuditView &)> what, const QString &label);
    void update();

    AuditModel &m_audit;
    Selection &m_selection;
    std::shared_ptr<const AuditBrush> m_current;
    QString m_label;
    bool m_isSelecting = false;
    QThreadPool m_pool;
    LatestJob<Frames> m_find;
    LatestJob<std::shared_ptr<const AuditBrush>> m_part;
};

} // namespace tagmill
