// SPDX-License-Identifier: GPL-3.0-or-later
// TextFindBar: a line below a text to search in it: Return or F3 goes on, with Shift back, round at the end; Escape closes it.
#pragma once

#include <QTextDocument>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace tagmill {

class TextFindBar : public QWidget
{
    Q_OBJECT
public:
    explicit TextFindBar(QPlainTextEdit &text, QWidget *parent = nullptr);
    /// With what is selected in the text.
    void open();
    void findNext();
    void findPrevious();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find(int from, QTextDocument::FindFlags flags);
    void close();

    QPlainTextEdit &m_text;
    QLineEdit *m_words;
};

} // namespace tagmill
