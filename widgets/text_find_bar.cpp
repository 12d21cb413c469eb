// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text_find_bar.h"

#include "widgets/panel_parts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

namespace tagmill {

TextFindBar::TextFindBar(QPlainTextEdit &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_words(new QLineEdit)
{
    setObjectName(QStringLiteral("textFindBar"));
    m_words->setPlaceholderText(tr("Find in the text"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 4, 6, 4);
    row->addWidget(m_words, 1);
    const auto add = [&](const QString &sign, const QString &tip, auto run) {
        auto *button = new QToolButton;
        button->setText(sign);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, run);
        row->addWidget(button);
    };
    add(QStringLiteral("↑"), tr("Find the one before (Shift+F3)"), &TextFindBar::findPrevious);
    add(QStringLiteral("↓"), tr("Find the next (F3)"), &TextFindBar::findNext);
    add(QStringLiteral("✕"), tr("Close the search (Esc)"), &TextFindBar::close);
    connect(m_words, &QLineEdit::textChanged, this, [this] { find(m_text.textCursor().selectionStart(), {}); });
    hide();
}

void TextFindBar::open()
{
    if (const QString selected = m_text.textCursor().selectedText(); !selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_words->setText(selected);
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void TextFindBar::close()
{
    m_text.setFocus(Qt::OtherFocusReason);
    hide();
}

void TextFindBar::findNext()
{
    find(m_text.textCursor().selectionEnd(), {});
}

void TextFindBar::findPrevious()
{
    find(m_text.textCursor().selectionStart(), QTextDocument::FindBackward);
}

/// Red where there is none.
void TextFindBar::find(int from, QTextDocument::FindFlags flags)
{
    const QTextDocument &document = *m_text.document();
    const QString words = m_words->text();
    QTextCursor found = document.find(words, from, flags);
    if (found.isNull())
        found = document.find(words, flags & QTextDocument::FindBackward ? document.characterCount() - 1 : 0, flags);
    QPalette colors = palette();
    if (found.isNull() && !words.isEmpty())
        colors.setColor(QPalette::Text, toneColor(Tone::Bad, colors));
    m_words->setPalette(colors);
    if (!found.isNull())
        m_text.setTextCursor(found);
}

void TextFindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && m_words->hasFocus())
        event->modifiers() & Qt::ShiftModifier ? findPrevious() : findNext();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tagmill
