// SPDX-License-Identifier: GPL-3.0-or-later
// LaidOutTexts: short texts of cells, laid out once. Choosing and placing glyphs is most of what it costs to paint a text, and
// views paint the same ones again and again.
#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>
#include <QStyledItemDelegate>

class QPainter;

namespace tagmill {

class LaidOutTexts
{
public:
    /// In one line, in the painter's font and pen, cut by an ellipsis where the box is too narrow.
    void draw(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QString &text, Qt::TextElideMode elision);

private:
    using Key = QPair<QString, int>; ///< the text, and the width it was cut to; −1: whole
    const QStaticText &laidOut(const Key &key, const QString &shown);

    QFont m_font; ///< of all of them
    QCache<Key, QStaticText> m_texts{4096};
};

/// A delegate for cells that hold nothing but a text: paints them as the style does, with texts laid out once.
class TextCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    mutable LaidOutTexts m_texts;
};

} // namespace tagmill
