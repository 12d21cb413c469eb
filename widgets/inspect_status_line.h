// SPDX-License-Identifier: GPL-3.0-or-later
// InspectStatusLine: where the cursor is in the picture, in the pixel convention the user works in, and
// what (0, 0) is in it.
#pragma once

#include "core/optics/pixel_origin.h"

#include <QColor>
#include <QPointF>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;

namespace tagmill {

/// What (0, 0) is.
QString originNote(PixelOrigin origin);

class InspectStatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit InspectStatusLine(QWidget *parent = nullptr);

    PixelOrigin origin() const;
    void setOrigin(PixelOrigin origin);
    /// `pixel` corner-origin; nothing off the viewer.
    void setPixel(const std::optional<QPointF> &pixel, const QColor &color);
    /// What the picture says at that pixel, in the place of its colour; empty: the colour.
    void setValueText(const QString &text);
    void setScale(double scale);
    QString positionText() const;

signals:
    void originChanged(tagmill::PixelOrigin origin);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();

    QLabel *m_position;
    QLabel *m_color;
    QLabel *m_note;
    QLabel *m_scale;
    QComboBox *m_origin;
    std::optional<QPointF> m_pixel;
    QColor m_value;
    QString m_valueText;
};

} // namespace tagmill
