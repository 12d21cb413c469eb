// SPDX-License-Identifier: GPL-3.0-or-later
// UncertaintyMapView: how far the noise of a calibration moves each part of the picture, as colours on a scale in pixels
// that begins at 0 and ends at a round number; where no board reaches it is hatched.
#pragma once

#include "core/plan/calibration_forecast.h"

#include <QImage>
#include <QWidget>

namespace tagmill {

class UncertaintyMapView : public QWidget
{
    Q_OBJECT
public:
    explicit UncertaintyMapView(QWidget *parent = nullptr);

    void setMap(UncertaintyMap map);
    /// Upper end of the scale, px.
    double scaleEnd() const { return m_end; }
    /// What stands at a place of the widget: "x 320, y 240: 0.051 px"; empty outside.
    QString textAt(const QPoint &position) const;

    QSize sizeHint() const override { return {260, 170}; }
    QSize minimumSizeHint() const override { return {140, 100}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF pictureArea() const;
    void paintLegend(QPainter &painter, const QRectF &picture) const;

    UncertaintyMap m_map;
    QImage m_image;   ///< a pixel a cell
    double m_end = 1;
};

} // namespace tagmill
