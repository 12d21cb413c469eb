// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/laid_out_texts.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace tagmill {

void LaidOutTexts::draw(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QString &text, Qt::TextElideMode elision)
{
    if (text.isEmpty())
        return;
    if (m_font != painter.font()) {
        m_font = painter.font();
        m_texts.clear();
    }
    const QStaticText *laid = &laidOut({text, -1}, text);
    if (laid->size().width() > box.width() && elision != Qt::ElideNone) {
        const int width = std::max(0, static_cast<int>(box.width()));
        laid = &laidOut({text, width}, QFontMetricsF(m_font).elidedText(text, elision, width));
    }
    const QRect place = QStyle::alignedRect(painter.layoutDirection(), alignment, laid->size().toSize(), box.toRect());
    painter.drawStaticText(place.topLeft(), *laid);
}

const QStaticText &LaidOutTexts::laidOut(const Key &key, const QString &shown)
{
    if (const QStaticText *known = m_texts.object(key))
        return *known;
    auto *text = new QStaticText(shown);
    text->setTextFormat(Qt::PlainText);
    text->prepare({}, m_font);
    m_texts.insert(key, text);
    return *text;
}

void TextCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, QString());
    const QStyle &style = cell.widget ? *cell.widget->style() : *QApplication::style();
    style.drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected), isActive = cell.state.testFlag(QStyle::State_Active);
    const auto group = !cell.state.testFlag(QStyle::State_Enabled) ? QPalette::Disabled : isActive ? QPalette::Active : QPalette::Inactive;
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, cell.widget) + 1;
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text));
    m_texts.draw(*painter, QRectF(cell.rect).adjusted(margin, 0, -margin, 0), cell.displayAlignment, text, cell.textElideMode);
    painter->restore();
}

} // namespace tagmill
