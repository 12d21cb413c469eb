// SPDX-License-Identifier: GPL-3.0-or-later
// Small pictures of coverage: where in the image the points lie, and how far the views vary.
#pragma once

#include "core/audit/coverage.h"

#include <QWidget>

#include <optional>

namespace tagmill {

/// Points a cell of the image, darkest where none lies. A click, or Return on the cell that arrow keys lead to, asks for its
/// cameras.
class ImageCoverageView : public QWidget
{
    Q_OBJECT
public:
    explicit ImageCoverageView(QWidget *parent = nullptr);

    /// `size` gives the shape.
    void setCoverage(const CoverageReport &coverage, Size2i size);
    /// What of it is selected: framed cells. No points: nothing.
    void setPart(const CoverageReport &part);
    QRectF cellRect(int column, int row) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {sizeHint().width(), 100}; }

signals:
    void cellClicked(int column, int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF imageRect() const;
    QString caption() const;
    std::optional<QPoint> cellAt(const QPointF &position) const;
    int countAt(const QPoint &cell) const;

    CoverageReport m_coverage, m_part;
    Size2i m_size{4, 3};
    std::optional<QPoint> m_marked; ///< cell the keys are at
};

/// X, Y, size and skew as ROS camera_calibration counts them: the range that is there and whether it is enough.
class ViewRangeView : public QWidget
{
    Q_OBJECT
public:
    explicit ViewRangeView(QWidget *parent = nullptr);

    void setRange(const ViewRange &range, bool isOfBoards);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {sizeHint().width(), 100}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString title() const { return m_isOfBoards ? tr("Views of the board") : tr("Views of tags"); }

    ViewRange m_range;
    bool m_isOfBoards = true;
};

} // namespace tagmill
