// SPDX-License-Identifier: GPL-3.0-or-later
// FrameListView: a grid of frame thumbnails over FrameListModel or NewestFramesModel; only what is seen is
// painted and only that asks for its picture.
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace tagmill {

class FrameDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setCellWidth(int width) { m_cellWidth = width; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_cellWidth = 128;
};

class FrameListView : public QListView
{
    Q_OBJECT
public:
    /// A grid, or with `isStrip` one row that scrolls sideways.
    explicit FrameListView(bool isStrip, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitCells();

    const bool m_isStrip;
    FrameDelegate *m_delegate;
};

} // namespace tagmill
