// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/confidence_bar.h"

#include "widgets/panel_parts.h"

#include <QPainter>

#include <cmath>

namespace tagmill {

namespace {

constexpr int barWidth = 90, edge = 4; // px
constexpr double warned = 3; ///< so many standard deviations off are told apart

/// Left of the number.
QRect roomOf(const QStyleOptionViewItem &option)
{
    return {option.rect.left() + edge, option.rect.top(), barWidth, option.rect.height()};
}

} // namespace

QRectF ConfidenceBarDelegate::barRect(const QRectF &room, double off, double reach)
{
    const double sigma = room.width() / (2 * reach), height = std::round(room.height() / 3);
    return {room.center().x() + (off - confidenceSigmas) * sigma, room.center().y() - height / 2, 2 * confidenceSigmas * sigma, height};
}

void ConfidenceBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant off = index.data(OffRole);
    if (!off.isValid())
        return;
    const QRect room = roomOf(option);
    const QRectF bar = barRect(room, off.toDouble(), index.data(ReachRole).toDouble());
    QColor color = std::abs(off.toDouble()) > warned ? toneColor(Tone::Warning, option.palette) : option.palette.color(QPalette::Highlight);
    painter->save();
    painter->setClipRect(room);
    painter->fillRect(QRectF(bar.center().x() - 1, bar.top() - 2, 2, bar.height() + 4), color);
    color.setAlphaF(0.45f);
    painter->fillRect(bar, color);
    painter->fillRect(room.center().x(), room.top(), 1, room.height(), option.palette.color(QPalette::Text)); // the truth
    painter->restore();
}

QSize ConfidenceBarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(barWidth + 2 * edge, 0);
}

} // namespace tagmill
