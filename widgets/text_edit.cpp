// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text_edit.h"

#include "widgets/panel_parts.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace tagmill {

namespace {

constexpr int markSize = 8, gap = 4; // px

Tone toneOf(Severity severity)
{
    return severity == Severity::Error ? Tone::Bad : severity == Severity::Warning ? Tone::Warning : Tone::Quiet;
}

/// Keys, strings and comments of YAML and JSON, line by line.
class ConfigColors : public QSyntaxHighlighter
{
public:
    ConfigColors(QTextDocument *document, QWidget *of)
        : QSyntaxHighlighter(document)
        , m_of(of)
    {
        of->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            rehighlight();
        return false;
    }

    void highlightBlock(const QString &line) override
    {
        QPalette palette = m_of->palette();
        palette.setCurrentColorGroup(QPalette::Active); // a panel behind another's tab is disabled
        const QColor quiet = toneColor(Tone::Quiet, palette), good = toneColor(Tone::Good, palette), link = palette.color(QPalette::Link);
        QChar quote;
        int begin = 0;
        for (int i = 0; i < line.size(); ++i) {
            const QChar c = line.at(i);
            if (!quote.isNull()) {
                if (c == quote && !(c == QLatin1Char('"') && line.at(i - 1) == QLatin1Char('\\'))) {
                    const bool isKey = line.mid(i + 1).trimmed().startsWith(QLatin1Char(':'));
                    setFormat(begin, i - begin + 1, isKey ? link : good);
                    quote = QChar();
                }
            } else if (c == QLatin1Char('"') || (c == QLatin1Char('\'') && (i == 0 || !line.at(i - 1).isLetterOrNumber()))) {
                quote = c;
                begin = i;
            } else if (c == QLatin1Char('#') && (i == 0 || line.at(i - 1).isSpace())) {
                setFormat(i, static_cast<int>(line.size()) - i, quiet);
                return;
            } else if (c == QLatin1Char(':') && (i + 1 == line.size() || line.at(i + 1).isSpace())) {
                int from = i;
                while (from > 0 && (line.at(from - 1).isLetterOrNumber() || QStringLiteral("_.!-").contains(line.at(from - 1))))
                    --from;
                setFormat(from, i - from, link);
            }
        }
    }

private:
    QWidget *m_of;
};

} // namespace

class TextEditMargin : public QWidget
{
public:
    explicit TextEditMargin(TextEdit *edit)
        : QWidget(edit)
        , m_edit(edit)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_edit->paintMargin(event); }
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QWidget::event(event);
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto mark = m_edit->marks().find(m_edit->lineAt(help->pos().y()));
        QToolTip::showText(help->globalPos(), mark != m_edit->marks().end() ? mark->second.text : QString(), this);
        return true;
    }

private:
    TextEdit *m_edit;
};

TextEdit::TextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_margin(new TextEditMargin(this))
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(NoWrap);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    new ConfigColors(document(), this);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &TextEdit::layOutMargin);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
    layOutMargin();
}

void TextEdit::setMarks(std::map<int, LineMark> marks)
{
    m_marks = std::move(marks);
    QList<QTextEdit::ExtraSelection> selections;
    for (const auto &[line, mark] : m_marks) {
        const QTextBlock block = document()->findBlockByNumber(line - 1);
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(block);
        selection.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(toneColor(toneOf(mark.severity), palette()));
        selections.append(selection);
    }
    setExtraSelections(selections);
    m_margin->update();
}

void TextEdit::replaceText(const QString &text)
{
    const QString old = toPlainText();
    if (old == text)
        return;
    const qsizetype most = std::min(old.size(), text.size());
    qsizetype begin = 0, end = 0;
    while (begin < most && old.at(begin) == text.at(begin))
        ++begin;
    while (end < most - begin && old.at(old.size() - 1 - end) == text.at(text.size() - 1 - end))
        ++end;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(begin));
    cursor.setPosition(static_cast<int>(old.size() - end), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(begin, text.size() - end - begin));
}

void TextEdit::showLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    setTextCursor(QTextCursor(block));
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

bool TextEdit::event(QEvent *event)
{
    if (leavesUndoToWindow(event)) {
        emit stepEnded();
        return false;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto mark = m_marks.find(lineAt(viewport()->mapFrom(this, help->pos()).y()));
        QToolTip::showText(help->globalPos(), mark != m_marks.end() ? mark->second.text : QString(), this);
        return true;
    }
    return QPlainTextEdit::event(event);
}

/// A new line begins where the one above does.
void TextEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || isReadOnly() || event->modifiers() & ~Qt::KeypadModifier)
        return QPlainTextEdit::keyPressEvent(event);
    QTextCursor cursor = textCursor();
    const QTextBlock block = document()->findBlock(cursor.selectionStart());
    const QString above = block.text().left(cursor.selectionStart() - block.position());
    const auto end = std::find_if(above.begin(), above.end(), [](QChar c) { return !c.isSpace(); });
    cursor.insertText(QLatin1Char('\n') + above.left(end - above.begin()));
    setTextCursor(cursor);
    ensureCursorVisible();
}

int TextEdit::marginWidth() const
{
    const int digits = std::max<int>(3, static_cast<int>(QString::number(blockCount()).size()));
    return markSize + 3 * gap + digits * fontMetrics().horizontalAdvance(QLatin1Char('9'));
}

void TextEdit::layOutMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

void TextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutMargin();
}

void TextEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    emit stepEnded();
}

int TextEdit::lineAt(int y) const
{
    return cursorForPosition({0, y}).blockNumber() + 1;
}

void TextEdit::paintMargin(QPaintEvent *event)
{
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), palette().color(QPalette::AlternateBase));
    painter.setFont(font());
    painter.setRenderHint(QPainter::Antialiasing);
    const int height = fontMetrics().height();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
        if (area.top() > event->rect().bottom())
            break;
        const int line = block.blockNumber() + 1;
        painter.setPen(toneColor(Tone::Quiet, palette()));
        painter.drawText(QRectF(0, area.top(), m_margin->width() - gap, height), Qt::AlignRight, QString::number(line));
        if (const auto mark = m_marks.find(line); mark != m_marks.end()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(toneColor(toneOf(mark->second.severity), palette()));
            painter.drawEllipse(QRectF(gap, area.top() + (height - markSize) / 2.0, markSize, markSize));
        }
    }
}

} // namespace tagmill
