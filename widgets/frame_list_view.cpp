// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/frame_list_view.h"

#include "models/frame_list_model.h"
#include "widgets/panel_parts.h"

#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace tagmill {

namespace {

constexpr int Padding = 5;
constexpr int LeastCellWidth = 116;

/// "Scene 3, cam 1"; a foreign image by its name.
QString caption(const QModelIndex &index)
{
    const int scene = index.data(FrameListModel::SceneRole).toInt(), camera = index.data(FrameListModel::CameraRole).toInt();
    const bool isOfScene = index.data(FrameListModel::SceneRole).isValid(); // frames of a sequence are not
    return !isOfScene || scene < 0 || camera < 0 ? index.data().toString() : FrameDelegate::tr("Scene %1, cam %2").arg(scene).arg(camera);
}

/// A chip a tag along the top; what is in quarantine is struck out.
void paintTags(QPainter &painter, const QRectF &box, FrameTagSet tags, const QStyleOptionViewItem &option)
{
    if (!tags)
        return;
    painter.save();
    if (tags & (1u << quarantineTag)) {
        painter.setPen(QPen(toneColor(Tone::Bad, option.palette), 2));
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.topRight(), box.bottomLeft());
    }
    QFont font = option.font;
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 0.8);
    painter.setFont(font);
    const double side = QFontMetricsF(font).height();
    QRectF chip(box.right() - side, box.top(), side, side);
    for (int tag = frameTagCount - 1; tag >= 0 && chip.left() >= box.left(); --tag) {
        if (!(tags & (1u << tag)))
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor::fromHsv((tag * 137 + 210) % 360, 170, 210));
        painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(Qt::black);
        painter.drawText(chip, Qt::AlignCenter, QString::number(tag + 1));
        chip.translate(-side - 1, 0);
    }
    painter.restore();
}

} // namespace

void FrameDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QPalette &palette = option.palette;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRectF cell = QRectF(option.rect).adjusted(2, 2, -2, -2);
    if (isSelected || isHovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? palette.color(QPalette::Highlight) : palette.color(QPalette::AlternateBase));
        painter->drawRoundedRect(cell, 4, 4);
    }
    const double textHeight = option.fontMetrics.height();
    const QRectF box = cell.adjusted(Padding, Padding, -Padding, -Padding - textHeight - 2);
    const QImage image = index.data(FrameListModel::ThumbnailRole).value<QImage>();
    if (!image.isNull()) {
        const QSizeF size = QSizeF(image.size()).scaled(box.size(), Qt::KeepAspectRatio);
        const QRectF target(box.center() - QPointF(size.width(), size.height()) / 2, size);
        painter->drawImage(target, image);
    } else {
        const QString message = index.data(FrameListModel::ThumbnailMessageRole).toString();
        QColor ground = palette.color(QPalette::WindowText);
        ground.setAlpha(message.isEmpty() ? 18 : 34);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(box, 3, 3);
        painter->setPen(palette.color(isSelected ? QPalette::HighlightedText : QPalette::WindowText));
        painter->drawText(box, Qt::AlignCenter | Qt::TextWordWrap, message);
    }
    paintTags(*painter, box, static_cast<FrameTagSet>(index.data(FrameListModel::TagsRole).toUInt()), option);
    painter->setPen(palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    const QRectF text(cell.left() + 2, box.bottom() + 2, cell.width() - 4, textHeight + 2);
    painter->drawText(text, Qt::AlignCenter, option.fontMetrics.elidedText(caption(index), Qt::ElideMiddle, static_cast<int>(text.width())));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(palette.color(isSelected ? QPalette::HighlightedText : QPalette::Highlight), 1, Qt::DotLine));
        painter->drawRoundedRect(cell.adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
    }
    painter->restore();
}

QSize FrameDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // Pictures are mostly 4:3; others are fitted in.
    const int pictureWidth = m_cellWidth - 2 * Padding - 4;
    return {m_cellWidth, pictureWidth * 3 / 4 + option.fontMetrics.height() + 2 * Padding + 6};
}

FrameListView::FrameListView(bool isStrip, QWidget *parent)
    : QListView(parent)
    , m_isStrip(isStrip)
    , m_delegate(new FrameDelegate(this))
{
    setItemDelegate(m_delegate);
    setFlow(QListView::LeftToRight);
    setWrapping(!isStrip);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    if (isStrip) {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        viewport()->setAutoFillBackground(false);
        fitCells();
    } else {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or cells would jump when it appears
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
}

void FrameListView::fitCells()
{
    if (m_isStrip) {
        QStyleOptionViewItem option;
        option.initFrom(this);
        setFixedHeight(m_delegate->sizeHint(option, {}).height() + horizontalScrollBar()->sizeHint().height());
        return;
    }
    // Cells share the width evenly.
    const int room = std::max(LeastCellWidth, viewport()->width() - 1);
    const int columns = std::max(1, room / LeastCellWidth);
    m_delegate->setCellWidth(room / columns);
    scheduleDelayedItemsLayout();
}

void FrameListView::resizeEvent(QResizeEvent *event)
{
    if (!m_isStrip && event->size().width() != event->oldSize().width())
        fitCells();
    QListView::resizeEvent(event);
}

void FrameListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitCells();
}

} // namespace tagmill
