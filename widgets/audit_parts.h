// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of the Audit workspace share: tables of few rows.
#pragma once

#include "widgets/panel_parts.h"

#include <QString>
#include <QStringList>

#include <vector>

class QAbstractItemModel;
class QTableView;
class QTableWidget;
class QWidget;

namespace tagmill {

/// Rows are selected one at a time; all columns stretch.
QTableView *makeAuditTable(QAbstractItemModel *model, const char *name, const QString &accessibleName, QWidget *parent);
/// All rows of a small table, without scrolling.
void fitHeight(QTableView *table);


/// One cell of a table that is only read; numbers stand right.
struct AuditCell
{
    QString text;
    Tone tone = Tone::Normal;
    bool isNumber = true;
};
/// For fillTable(): the first column takes what room is left.
QTableWidget *makeResultTable(const char *name, const QString &accessibleName, QWidget *parent);
void fillTable(QTableWidget *table, const QStringList &headers, const std::vector<std::vector<AuditCell>> &rows);
/// "–" for what is not finite.
QString numberText(double value, int decimals);

} // namespace tagmill
