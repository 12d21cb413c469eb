// SPDX-License-Identifier: GPL-3.0-or-later
// ConfigTextView: the text of the config, in step with the form: what is typed becomes the document after a moment,
// as undoable edits; what cannot be read is marked and leaves the document as it was. Ctrl+F and F3 search in it.
#pragma once

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace tagmill {

class DocumentModel;
class TextEdit;
class TextFindBar;

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

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeTools();
    void fillCompareMenu();
    void take();
    void show(const std::string &text);
    void takeDraft();
    void markDraft();
    void refreshMarks();
    void showState(const QString &text, bool isError);
    void compareWithFile();
    void compareWithPreset(const QString &name);
    void compareWithConfig();

    DocumentModel &m_document;
    TextEdit *m_edit;
    TextFindBar *m_find;
    QLabel *m_state = nullptr;
    QPushButton *m_discard = nullptr; ///< there while the text cannot be read and another can be shown
    QAction *m_compareFile = nullptr;
    QMenu *m_presets = nullptr; ///< to compare with
    QTimer m_typing;
    bool m_isTaking = false; ///< the text changes because the document did
};

} // namespace tagmill
