// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/long_table.h"

#include <QHoverEvent>

#include <algorithm>

namespace tagmill {

void LongTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    const int top = rowAt(0), bottom = rowAt(viewport()->height() - 1); // −1: there is no row
    const int from = std::max(top, topLeft.row()), to = bottom < 0 ? bottomRight.row() : std::min(bottom, bottomRight.row());
    if (top >= 0 && from <= to)
        QTableView::dataChanged(topLeft.siblingAtRow(from), bottomRight.siblingAtRow(to), roles);
}

bool LongTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverMove)
        m_cursor = static_cast<QHoverEvent *>(event)->position();
    else if (event->type() == QEvent::HoverLeave)
        m_cursor.reset();
    return QTableView::viewportEvent(event);
}

void LongTable::verticalScrollbarValueChanged(int)
{
    lightUpRow();
}

void LongTable::horizontalScrollbarValueChanged(int)
{
    lightUpRow();
}

void LongTable::lightUpRow()
{
    if (!m_cursor)
        return;
    QHoverEvent move(QEvent::HoverMove, *m_cursor, viewport()->mapToGlobal(*m_cursor), *m_cursor);
    QTableView::viewportEvent(&move);
}

} // namespace tagmill
