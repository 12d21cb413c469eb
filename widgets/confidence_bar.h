// SPDX-License-Identifier: GPL-3.0-or-later
// ConfidenceBarDelegate: how far a solved parameter is from the truth, which is the line in the middle, as a mark with two
// standard deviations on either side, left of its number. All bars of a table have one scale, in standard deviations.
#pragma once

#include <QStyledItemDelegate>

namespace tagmill {

constexpr double confidenceSigmas = 2; ///< on either side

class ConfidenceBarDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Both in standard deviations: how far off, and how far the bar's room reaches to either side. Without the first: no bar.
    enum Role { OffRole = Qt::UserRole, ReachRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    /// The bar in its room; it may lie outside.
    static QRectF barRect(const QRectF &room, double off, double reach);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tagmill
