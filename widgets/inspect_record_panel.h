// SPDX-License-Identifier: GPL-3.0-or-later
// InspectRecordPanel: the records of a frame, and all fields of the selected one.
#pragma once

#include "models/record_models.h"

#include <QWidget>

class QLabel;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;
class QTreeView;

namespace tagmill {

class InspectRecordPanel : public QWidget
{
    Q_OBJECT
public:
    explicit InspectRecordPanel(QWidget *parent = nullptr);

    void setFrame(std::shared_ptr<const Dataset> dataset, const DatasetFrame *frame);
    /// Shows a record and marks one of its points; −1: none.
    void setSelected(int record, int point);

signals:
    void picked(int record, int point); ///< by the user

private:
    void showRecord(int record);
    void makeCopyMenu();
    void addForm(RecordForm form, const QString &text, const char *name);
    void prepareCopyMenu();

    RecordTableModel *m_records;
    RecordFieldsModel *m_fields;
    QTableView *m_table;
    QTreeView *m_tree;
    QStackedWidget *m_details; ///< a hint, or the fields
    QLabel *m_title;
    QMenu *m_copyMenu;
    QToolButton *m_copy;
    int m_shown = -1;
    bool m_isSetting = false;
};

} // namespace tagmill
