// SPDX-License-Identifier: GPL-3.0-or-later
// TextEdit: a plain text editor with line numbers and marked lines, for configs. Undo is the document's: its own is
// off and the shortcuts pass on to the window.
#pragma once

#include "core/problem.h"

#include <QPlainTextEdit>

#include <map>

namespace tagmill {

struct LineMark
{
    Severity severity = Severity::Error;
    QString text; ///< shown as a tool tip
};

class TextEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit TextEdit(QWidget *parent = nullptr);

    /// By line, from 1.
    void setMarks(std::map<int, LineMark> marks);
    const std::map<int, LineMark> &marks() const { return m_marks; }
    /// Replaces only what differs, so that cursor and scroll position stay.
    void replaceText(const QString &text);
    void showLine(int line);

signals:
    /// The focus goes, or undo or redo is about to be asked of the window: what was typed is a step.
    void stepEnded();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    friend class TextEditMargin;
    int marginWidth() const;
    void paintMargin(QPaintEvent *event);
    int lineAt(int y) const;
    void layOutMargin();

    QWidget *m_margin;
    std::map<int, LineMark> m_marks;
};

} // namespace tagmill
