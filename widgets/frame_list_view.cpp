// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/frame_list_view.h"

#include "models/frame_list_model.h"
#include "widgets/panel_parts.h"

#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace tagmill {

namespace {

constexpr int Padding = 5;
constexpr int LeastCellWidth = 104;
constexpr int MostScaling_ms = 5; ///< of one time of painting

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
        const QRect target = QRectF(box.center() - QPointF(size.width(), size.height()) / 2, size).toAlignedRect();
        const QPixmap fine = scaled(image, target.size() * painter->device()->devicePixelRatio());
        if (fine.isNull()) {
            painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
            painter->drawImage(target, image);
            m_coarse += option.rect;
        } else {
            painter->drawPixmap(target.topLeft(), fine);
        }
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
    painter->setFont(option.font);
    m_texts.draw(*painter, text, Qt::AlignCenter, caption(index), Qt::ElideMiddle);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(palette.color(isSelected ? QPalette::HighlightedText : QPalette::Highlight), 1, Qt::DotLine));
        painter->drawRoundedRect(cell.adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
    }
    painter->restore();
}

QPixmap FrameDelegate::scaled(const QImage &image, QSize size) const
{
    const QPair<qint64, QSize> key(image.cacheKey(), size);
    if (const QPixmap *kept = m_scaled.object(key))
        return *kept;
    if (m_scaling.isValid() && m_scaling.elapsed() >= MostScaling_ms)
        return {};
    QPixmap pixmap = QPixmap::fromImage(image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(parent() ? static_cast<QWidget *>(parent())->devicePixelRatio() : 1.0);
    m_scaled.insert(key, new QPixmap(pixmap));
    return pixmap;
}

void FrameDelegate::beginPainting()
{
    m_scaling.start();
    m_coarse = {};
}

QSize FrameDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // Pictures are mostly 4:3; others are fitted in.
    const int pictureWidth = m_cellWidth - 2 * Padding - 4;
    return {m_cellWidth, pictureWidth * 3 / 4 + option.fontMetrics.height() + 2 * Padding + 6};
}

FrameListView::FrameListView(bool isStrip, QWidget *parent)
    : QAbstractItemView(parent)
    , m_isStrip(isStrip)
    , m_delegate(new FrameDelegate(this))
{
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    if (isStrip) {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        viewport()->setAutoFillBackground(false);
    } else {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or cells would jump when it appears
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    fitCells();
}

void FrameListView::fitCells()
{
    QStyleOptionViewItem option;
    option.initFrom(this);
    if (!m_isStrip) { // cells share the width evenly
        const int room = std::max(LeastCellWidth, viewport()->width() - 1);
        m_delegate->setCellWidth(room / std::max(1, room / LeastCellWidth));
    }
    m_cell = m_delegate->sizeHint(option, {});
    if (m_isStrip)
        setFixedHeight(m_cell.height() + horizontalScrollBar()->sizeHint().height());
    scheduleDelayedItemsLayout();
}

int FrameListView::count() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int FrameListView::columns() const
{
    return m_isStrip ? std::max(1, count()) : std::max(1, viewport()->width() / m_cell.width());
}

QRect FrameListView::cellOf(int row) const
{
    const int across = columns();
    return QRect(QPoint(row % across * m_cell.width() - horizontalOffset(), row / across * m_cell.height() - verticalOffset()), m_cell);
}

std::pair<int, int> FrameListView::rowsIn(const QRect &rect) const
{
    const int last = count() - 1;
    if (m_isStrip)
        return {std::max(0, (rect.left() + horizontalOffset()) / m_cell.width()), std::min(last, (rect.right() + horizontalOffset()) / m_cell.width())};
    const int across = columns();
    return {std::max(0, (rect.top() + verticalOffset()) / m_cell.height()) * across, std::min(last, ((rect.bottom() + verticalOffset()) / m_cell.height() + 1) * across - 1)};
}

QRect FrameListView::visualRect(const QModelIndex &index) const
{
    return index.isValid() && index.column() == 0 ? cellOf(index.row()) : QRect();
}

QModelIndex FrameListView::indexAt(const QPoint &point) const
{
    const auto [first, last] = rowsIn(QRect(point, QSize(1, 1)));
    for (int row = first; row <= last; ++row)
        if (cellOf(row).contains(point))
            return model()->index(row, 0, rootIndex());
    return {};
}

void FrameListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    if (m_cell.isEmpty() || !viewport()->isVisible())
        executeDelayedItemsLayout();
    const QRect cell = visualRect(index.siblingAtColumn(0));
    QScrollBar *bar = m_isStrip ? horizontalScrollBar() : verticalScrollBar();
    const int low = m_isStrip ? cell.left() : cell.top(), size = m_isStrip ? cell.width() : cell.height(), room = m_isStrip ? viewport()->width() : viewport()->height();
    if (hint == PositionAtCenter)
        bar->setValue(bar->value() + low + size / 2 - room / 2);
    else if (low < 0 || hint == PositionAtTop)
        bar->setValue(bar->value() + low);
    else if (low + size > room || hint == PositionAtBottom)
        bar->setValue(bar->value() + low + size - room);
}

QModelIndex FrameListView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = count() - 1;
    if (last < 0)
        return {};
    const int across = m_isStrip ? 1 : columns(), page = std::max(1, m_isStrip ? viewport()->width() / m_cell.width() : viewport()->height() / m_cell.height()) * across;
    const int row = currentIndex().isValid() ? currentIndex().row() : 0;
    const auto moved = [&]() -> int {
        switch (action) {
        case MoveLeft:
        case MovePrevious:
            return row - 1;
        case MoveRight:
        case MoveNext:
            return row + 1;
        case MoveUp:
            return row - across < 0 ? row : row - across;
        case MoveDown:
            return row + across > last ? row : row + across;
        case MovePageUp:
            return row - page;
        case MovePageDown:
            return row + page;
        case MoveHome:
            return 0;
        case MoveEnd:
            return last;
        }
        return row;
    };
    return model()->index(std::clamp(moved(), 0, last), 0, rootIndex());
}

int FrameListView::horizontalOffset() const
{
    return m_isStrip ? horizontalScrollBar()->value() : 0;
}

int FrameListView::verticalOffset() const
{
    return m_isStrip ? 0 : verticalScrollBar()->value();
}

/// From one frame to another in reading order, as text is selected; a band that does not begin and end on frames takes what it
/// touches.
void FrameListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    QModelIndex from = indexAt(rect.topLeft()), to = indexAt(rect.bottomRight());
    if (from.isValid() && to.isValid()) {
        if (to.row() < from.row())
            std::swap(from, to);
        return selectionModel()->select(QItemSelection(from, to), flags);
    }
    const QRect area = rect.normalized();
    const auto [first, last] = rowsIn(area);
    QItemSelection chosen;
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        if (!cellOf(row).intersects(area))
            continue;
        if (!chosen.isEmpty() && chosen.back().bottom() == row - 1)
            chosen.back() = QItemSelectionRange(chosen.back().topLeft(), index);
        else
            chosen.append(QItemSelectionRange(index));
    }
    selectionModel()->select(chosen, flags);
}

QRegion FrameListView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const auto [first, last] = rowsIn(viewport()->rect());
    for (const QItemSelectionRange &range : selection)
        for (int row = std::max(first, range.top()); row <= std::min(last, range.bottom()); ++row)
            region += cellOf(row);
    return region;
}

void FrameListView::updateGeometries()
{
    QScrollBar *bar = m_isStrip ? horizontalScrollBar() : verticalScrollBar();
    const int across = columns(), room = m_isStrip ? viewport()->width() : viewport()->height();
    const int length = m_isStrip ? count() * m_cell.width() : (count() + across - 1) / across * m_cell.height();
    bar->setRange(0, std::max(0, length - room));
    bar->setPageStep(room);
    bar->setSingleStep(m_isStrip ? m_cell.width() / 2 : m_cell.height() / 2);
    QAbstractItemView::updateGeometries();
}

void FrameListView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    // Qt would ask for the place of every row, of 100 000 as well.
    const auto [first, last] = rowsIn(viewport()->rect());
    const int from = std::max(first, topLeft.row()), to = std::min(last, bottomRight.row());
    if (from <= to)
        QAbstractItemView::dataChanged(topLeft.siblingAtRow(from), bottomRight.siblingAtRow(to), roles);
}

void FrameListView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    scheduleDelayedItemsLayout();
}

void FrameListView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const bool isHovered = viewport()->underMouse();
    const auto [first, last] = rowsIn(event->rect());
    m_delegate->beginPainting();
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        option.rect = cellOf(row);
        if (!event->region().intersects(option.rect))
            continue;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_MouseOver, isHovered && option.rect.contains(m_cursor));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        m_delegate->paint(&painter, option, index);
    }
    if (const QRegion coarse = m_delegate->coarse(); !coarse.isEmpty())
        QTimer::singleShot(0, viewport(), [this, coarse] { viewport()->update(coarse); });
}

bool FrameListView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::MouseMove || event->type() == QEvent::Wheel)
        m_cursor = static_cast<QSinglePointEvent *>(event)->position().toPoint();
    return QAbstractItemView::viewportEvent(event);
}

void FrameListView::resizeEvent(QResizeEvent *event)
{
    if (!m_isStrip && event->size().width() != event->oldSize().width())
        fitCells();
    QAbstractItemView::resizeEvent(event);
}

void FrameListView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitCells();
}

} // namespace tagmill
