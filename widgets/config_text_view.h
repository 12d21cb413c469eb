// SPDX-License-Identifier: GPL-3.0-or-later
// ConfigTextView: the text of the config, in step with the form: what is typed becomes the document after a moment,
// as undoable edits; what cannot be read is marked and leaves the document as it was.
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace tagmill {

class DocumentModel;
class TextEdit;

class ConfigTextView : public QWidget
{
    Q_OBJECT
public:
    explicit ConfigTextView(DocumentModel &document, QWidget *parent = nullptr);

    TextEdit &editor() { return *m_edit; }
    /// Scrolls to the line of a field, or of what is nearest to it.
    void showKey(const QString &key);
    /// What is typed becomes the document now.
    void commit();

private:
    QWidget *makeTools();
    void fillCompareMenu();
    void take();
    void refreshMarks();
    void showState(const QString &text, bool isError);
    void compareWithFile();
    void compareWithPreset(const QString &name);
    void compareWithConfig();

    DocumentModel &m_document;
    TextEdit *m_edit;
    QLabel *m_state = nullptr;
    QPushButton *m_discard = nullptr; ///< there while the text cannot be read
    QMenu *m_compare = nullptr;
    QTimer m_typing;
    bool m_isTaking = false; ///< the text changes because the document did
};

} // namespace tagmill
