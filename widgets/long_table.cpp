// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/long_table.h"

#include <algorithm>

namespace tagmill {

void LongTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    const int top = rowAt(0), bottom = rowAt(viewport()->height() - 1); // −1: there is no row
    const int from = std::max(top, topLeft.row()), to = bottom < 0 ? bottomRight.row() : std::min(bottom, bottomRight.row());
    if (top >= 0 && from <= to)
        QTableView::dataChanged(topLeft.siblingAtRow(from), bottomRight.siblingAtRow(to), roles);
}

} // namespace tagmill
