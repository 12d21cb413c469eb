// SPDX-License-Identifier: GPL-3.0-or-later
// LongTable: a table of 100 000 rows. Of rows that changed, it asks only those that are seen for their place; QTableView asks all. When it
// scrolls it knows where the cursor is; QTableView asks the display and waits, up to 20 ms while that draws [measured].
#pragma once

#include <QTableView>

#include <optional>

namespace tagmill {

class LongTable : public QTableView
{
    Q_OBJECT
public:
    using QTableView::QTableView;

protected:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;
    bool viewportEvent(QEvent *event) override;
    void verticalScrollbarValueChanged(int value) override;
    void horizontalScrollbarValueChanged(int value) override;

private:
    void lightUpRow(); ///< that came under the cursor

    std::optional<QPointF> m_cursor; ///< in the viewport
};

} // namespace tagmill
