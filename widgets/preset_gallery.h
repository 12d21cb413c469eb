// SPDX-License-Identifier: GPL-3.0-or-later
// PresetGallery: every preset with what it is for and what it sets, to be laid below the config or taken away.
#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace tagmill {

class DocumentModel;

class PresetGallery : public QDialog
{
    Q_OBJECT
public:
    explicit PresetGallery(DocumentModel &document, QWidget *parent = nullptr);

private:
    void fill();
    void refresh();
    void showCurrent();
    void toggle();
    QString currentName() const;
    bool isUsed(const QString &name) const;

    DocumentModel &m_document;
    QTreeWidget *m_list;
    QLabel *m_title, *m_text;
    QPlainTextEdit *m_keys;
    QPushButton *m_toggle;
};

} // namespace tagmill
