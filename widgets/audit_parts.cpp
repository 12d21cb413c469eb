// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/audit_parts.h"
#include "widgets/panel_parts.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QTableWidget>

#include <algorithm>
#include <cmath>

namespace tagmill {

QTableView *makeAuditTable(QAbstractItemModel *model, const char *name, const QString &accessibleName, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(QString::fromLatin1(name));
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    setUpRows(table);
    table->setFrameShape(QFrame::NoFrame);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

void fitHeight(QTableView *table)
{
    const int rows = table->model()->rowCount();
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + std::max(1, rows) * table->verticalHeader()->defaultSectionSize() + 2);
}

QTableWidget *makeResultTable(const char *name, const QString &accessibleName, QWidget *parent)
{
    auto *table = new QTableWidget(parent);
    table->setObjectName(QString::fromLatin1(name));
    table->setAccessibleName(accessibleName);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUpRows(table);
    table->setFrameShape(QFrame::NoFrame);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    return table;
}

void fillTable(QTableWidget *table, const QStringList &headers, const std::vector<std::vector<AuditCell>> &rows)
{
    table->clear();
    table->setColumnCount(static_cast<int>(headers.size()));
    table->setRowCount(static_cast<int>(rows.size()));
    table->setHorizontalHeaderLabels(headers);
    for (int column = 0; column < table->columnCount(); ++column) {
        table->horizontalHeaderItem(column)->setTextAlignment(column == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
        table->horizontalHeader()->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    for (int row = 0; row < table->rowCount(); ++row) {
        const auto &cells = rows[static_cast<size_t>(row)];
        for (int column = 0; column < std::min(table->columnCount(), static_cast<int>(cells.size())); ++column) {
            const AuditCell &cell = cells[static_cast<size_t>(column)];
            auto *item = new QTableWidgetItem(cell.text);
            item->setTextAlignment(cell.isNumber && column > 0 ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
            item->setToolTip(cell.text);
            if (cell.tone != Tone::Normal)
                item->setForeground(toneColor(cell.tone, table->palette()));
            table->setItem(row, column, item);
        }
    }
}

QString numberText(double value, int decimals)
{
    return std::isfinite(value) ? QLocale().toString(value, 'f', decimals) : QStringLiteral("–");
}

} // namespace tagmill
