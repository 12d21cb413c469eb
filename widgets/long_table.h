// SPDX-License-Identifier: GPL-3.0-or-later
// LongTable: a table of 100 000 rows. Of rows that changed, it asks only those that are seen for their place; QTableView asks all.
#pragma once

#include <QTableView>

namespace tagmill {

class LongTable : public QTableView
{
    Q_OBJECT
public:
    using QTableView::QTableView;

protected:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;
};

} // namespace tagmill
