// SPDX-License-Identifier: GPL-3.0-or-later
// FrameListView: a grid of frame thumbnails over FrameListModel or NewestFramesModel. Cells have one size, so that where a
// frame lies is a division, however many there are (QListView walks over all of them for every layout: 25 ms for 100 000);
// only what is seen is painted and only that asks for its picture.
#pragma once

#include "widgets/laid_out_texts.h"

#include <QAbstractItemView>
#include <QCache>
#include <QElapsedTimer>
#include <QPixmap>
#include <QRegion>
#include <QStyledItemDelegate>

namespace tagmill {

class FrameDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setCellWidth(int width) { m_cellWidth = width; }
    /// Pictures are scaled for a while from here on; those that come after are painted coarse.
    void beginPainting();
    const QRegion &coarse() const { return m_coarse; } ///< cells to be painted once more
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// The picture in the size it is painted in; null when there was enough scaling for one time of painting.
    QPixmap scaled(const QImage &image, QSize size) const;

    int m_cellWidth = 128;
    mutable QCache<QPair<qint64, QSize>, QPixmap> m_scaled{512};
    mutable LaidOutTexts m_texts;
    mutable QRegion m_coarse;
    QElapsedTimer m_scaling;
};

class FrameListView : public QAbstractItemView
{
    Q_OBJECT
public:
    /// A grid, or with `isStrip` one row that scrolls sideways.
    explicit FrameListView(bool isStrip, QWidget *parent = nullptr);

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    QSize sizeHint() const override { return {260, 300}; }

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void verticalScrollbarValueChanged(int) override {} ///< as m_cursor: nothing here needs the display's answer
    void horizontalScrollbarValueChanged(int) override {}
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitCells();
    int count() const;
    int columns() const;  ///< of the grid; of a strip: as many as there are frames
    QRect cellOf(int row) const; ///< in the viewport
    /// Rows that a part of the viewport shows; empty: first > last.
    std::pair<int, int> rowsIn(const QRect &rect) const;

    const bool m_isStrip;
    FrameDelegate *m_delegate;
    QSize m_cell;
    QPoint m_cursor; ///< in the viewport, where it was seen last: to ask the display for it at each painting is to wait for the display
};

} // namespace tagmill
