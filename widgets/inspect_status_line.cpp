// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspect_status_line.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace tagmill {

QString originNote(PixelOrigin origin)
{
    return origin == PixelOrigin::Corner ? InspectStatusLine::tr("(0, 0) is the corner of the image") : InspectStatusLine::tr("(0, 0) is the centre of the first pixel");
}

namespace {

constexpr int margin = 8, spacing = 10; ///< px

QBoxLayout *lineOf(const QWidget &widget, int line)
{
    return static_cast<QBoxLayout *>(widget.layout()->itemAt(line)->layout());
}

/// Between the pixel and the zoom, or in a line of its own.
void placeOrigin(const QWidget &line, QWidget *note, QWidget *origin, QWidget *scale, bool isBelow)
{
    QBoxLayout *top = lineOf(line, 0), *below = lineOf(line, 1);
    for (QBoxLayout *layout : {top, below}) {
        layout->removeWidget(note);
        layout->removeWidget(origin);
    }
    QBoxLayout *layout = isBelow ? below : top;
    const int place = isBelow ? 0 : top->indexOf(scale);
    layout->insertWidget(place, note, 1);
    layout->insertWidget(place + 1, origin);
    top->setStretchFactor(scale, isBelow ? 1 : 0);
}

} // namespace

InspectStatusLine::InspectStatusLine(QWidget *parent)
    : QWidget(parent)
    , m_position(new QLabel(this))
    , m_color(new QLabel(this))
    , m_note(new QLabel(this))
    , m_scale(new QLabel(this))
    , m_origin(new QComboBox(this))
{
    m_position->setObjectName(QStringLiteral("pixelPosition"));
    m_position->setAccessibleName(tr("Position under the cursor"));
    m_position->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("x 0000.00  y 0000.00")));
    m_color->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("RGB 000 000 000")));
    m_color->setObjectName(QStringLiteral("pixelValue"));
    m_color->setAccessibleName(tr("Pixel value"));
    m_scale->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000 %")));
    m_scale->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_scale->setAccessibleName(tr("Zoom"));
    m_note->setObjectName(QStringLiteral("pixelOriginNote"));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_origin->setObjectName(QStringLiteral("pixelOrigin"));
    m_origin->setAccessibleName(tr("Pixel origin"));
    m_origin->setToolTip(tr("Which point of the image (0, 0) is: datasets of Tagmill and AprilTag 3 use the corner, OpenCV the centre of the first pixel"));
    m_origin->addItem(tr("(0, 0) = corner"));
    m_origin->addItem(tr("(0, 0) = pixel centre"));
    connect(m_origin, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        emit originChanged(origin());
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 3, margin, 3);
    layout->setSpacing(2);
    for (int line = 0; line < 2; ++line) {
        auto *row = new QHBoxLayout;
        row->setSpacing(spacing);
        layout->addLayout(row);
    }
    for (QWidget *part : {static_cast<QWidget *>(m_position), static_cast<QWidget *>(m_color), static_cast<QWidget *>(m_scale)})
        lineOf(*this, 0)->addWidget(part);
    placeOrigin(*this, m_note, m_origin, m_scale, true);
    refresh();
}

PixelOrigin InspectStatusLine::origin() const
{
    return m_origin->currentIndex() == 0 ? PixelOrigin::Corner : PixelOrigin::Centre;
}

void InspectStatusLine::setOrigin(PixelOrigin origin)
{
    m_origin->setCurrentIndex(origin == PixelOrigin::Corner ? 0 : 1);
}

void InspectStatusLine::setPixel(const std::optional<QPointF> &pixel, const QColor &color)
{
    m_pixel = pixel;
    m_value = color;
    refresh();
}

void InspectStatusLine::setValueText(const QString &text)
{
    m_valueText = text;
    refresh();
}

void InspectStatusLine::setScale(double scale)
{
    m_scale->setText(tr("%1 %").arg(QLocale().toString(100 * scale, 'f', scale < 0.1 ? 1 : 0)));
}

QString InspectStatusLine::positionText() const
{
    if (!m_pixel)
        return {};
    const double shift = shiftFromCorner(origin());
    return tr("x %1  y %2").arg(QLocale().toString(m_pixel->x() + shift, 'f', 2), QLocale().toString(m_pixel->y() + shift, 'f', 2));
}

void InspectStatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto widthOf = [this](PixelOrigin origin) { return m_note->fontMetrics().horizontalAdvance(originNote(origin)); };
    const int note = std::max(widthOf(PixelOrigin::Corner), widthOf(PixelOrigin::Centre));
    const int others = m_position->minimumWidth() + m_color->minimumWidth() + m_origin->sizeHint().width() + m_scale->minimumWidth();
    placeOrigin(*this, m_note, m_origin, m_scale, note + others + 4 * spacing + 2 * margin > width());
    layout()->activate();
    refresh();
}

void InspectStatusLine::refresh()
{
    m_position->setText(positionText());
    m_color->setText(!m_valueText.isEmpty() ? m_valueText : m_value.isValid() ? tr("RGB %1 %2 %3").arg(m_value.red()).arg(m_value.green()).arg(m_value.blue()) : QString());
    const QString note = originNote(origin());
    m_note->setText(m_note->fontMetrics().elidedText(note, Qt::ElideRight, m_note->width()));
    m_note->setToolTip(note);
}

} // namespace tagmill
