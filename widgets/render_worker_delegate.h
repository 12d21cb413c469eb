// SPDX-License-Identifier: GPL-3.0-or-later
// RenderWorkerDelegate: a worker as a card: state, frame with its progress, beat, process, restarts, what it uses.
#pragma once

#include <QStyledItemDelegate>

namespace tagmill {

/// "beat 3 s ago · 12 frames · 1 restart": what may be cut comes last.
QString workerLifeText(const QModelIndex &worker);
/// "pid 4711"; empty when it has none.
QString workerProcessText(const QModelIndex &worker);

class RenderWorkerDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tagmill
