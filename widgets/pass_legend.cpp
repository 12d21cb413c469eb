// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pass_legend.h"

#include <QConicalGradient>
#include <QCoreApplication>
#include <QLinearGradient>
#include <QLocale>
#include <QPainter>
#include <QPalette>

#include <algorithm>

namespace tagmill {

namespace {

constexpr double margin = 10, padding = 8, barWidth = 174, barHeight = 12, wheelSide = 56, swatch = 12; // px
constexpr size_t mostObjects = 12;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PassLegend)
};

QString number(float value)
{
    return QLocale().toString(static_cast<double>(value), 'g', 4);
}

/// A plate of that size inside; returns the inside.
QRectF paintPlate(QPainter &painter, const QRectF &area, QSizeF inside, bool isAtTop, const QPalette &palette)
{
    const QSizeF size = inside + QSizeF(2 * padding, 2 * padding - 4);
    const QRectF plate(QPointF(area.left() + margin, isAtTop ? area.top() + margin : area.bottom() - margin - size.height()), size);
    QColor color = palette.color(QPalette::Window);
    color.setAlpha(215);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(plate, 4, 4);
    painter.setPen(palette.color(QPalette::WindowText));
    return plate.adjusted(padding, padding - 2, -padding, -padding + 2);
}

void paintDepthBar(QPainter &painter, const QRectF &area, const PassPicture &picture, const QPalette &palette)
{
    const double line = painter.fontMetrics().height();
    const QRectF inside = paintPlate(painter, area, {barWidth, 2 * line + barHeight + 6}, false, palette);
    const QRectF bar(inside.left(), inside.top() + line + 3, inside.width(), barHeight);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, Text::tr("Depth"));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom, number(picture.low));
    painter.drawText(inside, Qt::AlignRight | Qt::AlignBottom, Text::tr("%1 m").arg(number(picture.high)));
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    gradient.setColorAt(0, Qt::black);
    gradient.setColorAt(1, Qt::white);
    painter.setPen(QColor(128, 128, 128));
    painter.setBrush(gradient);
    painter.drawRect(bar);
}

/// Hue by direction as flowPreview() has it: red to the right, clockwise; brighter outwards.
void paintFlowWheel(QPainter &painter, const QRectF &area, const PassPicture &picture, const QPalette &palette)
{
    const double line = painter.fontMetrics().height();
    const QString title = picture.isBackward ? Text::tr("Flow, backward") : Text::tr("Flow, forward");
    const QString ends = Text::tr("0 … %1 px").arg(number(picture.high));
    const double textWidth = std::max(painter.fontMetrics().horizontalAdvance(title), painter.fontMetrics().horizontalAdvance(ends));
    const QRectF inside = paintPlate(painter, area, {wheelSide + 10 + textWidth, wheelSide}, false, palette);
    const QRectF wheel(inside.topLeft(), QSizeF(wheelSide, wheelSide));
    const QRectF texts(wheel.right() + 10, inside.center().y() - line, textWidth + 2, 2 * line);
    painter.drawText(texts, Qt::AlignLeft | Qt::AlignTop, title);
    painter.drawText(texts, Qt::AlignLeft | Qt::AlignBottom, ends);
    QConicalGradient hues(wheel.center(), 0);
    for (int i = 0; i <= 12; ++i) // a conical gradient goes counter-clockwise
        hues.setColorAt(i / 12.0, QColor::fromHsvF(static_cast<float>((12 - i) % 12) / 12.0f, 1, 1));
    QRadialGradient dark(wheel.center(), wheelSide / 2);
    dark.setColorAt(0, QColor(0, 0, 0, 255));
    dark.setColorAt(1, QColor(0, 0, 0, 0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(hues);
    painter.drawEllipse(wheel);
    painter.setBrush(dark);
    painter.drawEllipse(wheel);
}

struct Entry
{
    QColor color;
    QString text;
};

void paintEntries(QPainter &painter, const QRectF &area, const std::vector<Entry> &entries, const QPalette &palette)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const double line = metrics.height() + 2, room = std::max(60.0, area.width() * 0.6);
    double width = 0;
    for (const Entry &entry : entries)
        width = std::max(width, std::min(room, static_cast<double>(metrics.horizontalAdvance(entry.text)) + 2));
    const QRectF inside = paintPlate(painter, area, {swatch + 6 + width, line * static_cast<double>(entries.size())}, false, palette);
    double y = inside.top();
    for (const Entry &entry : entries) {
        if (entry.color.isValid()) {
            painter.setPen(QColor(128, 128, 128));
            painter.setBrush(entry.color);
            painter.drawRect(QRectF(inside.left(), y + (line - swatch) / 2, swatch, swatch));
        }
        painter.setPen(palette.color(QPalette::WindowText));
        painter.drawText(QRectF(inside.left() + swatch + 6, y, width, line), Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(entry.text, Qt::ElideMiddle, static_cast<int>(width)));
        y += line;
    }
}

std::vector<Entry> normalEntries()
{
    return {{QColor(255, 128, 128), Text::tr("x, to the right")}, {QColor(128, 255, 128), Text::tr("y, up")}, {QColor(128, 128, 255), Text::tr("z, towards the camera")}};
}

std::vector<Entry> objectEntries(const std::vector<SequenceObject> &objects)
{
    std::vector<Entry> entries;
    for (const SequenceObject &object : objects) {
        if (entries.size() == mostObjects) {
            entries.push_back({{}, Text::tr("and %n more", nullptr, static_cast<int>(objects.size() - mostObjects))});
            break;
        }
        entries.push_back({segmentationColor(object.id), Text::tr("%1 · %2").arg(object.id).arg(QString::fromStdString(object.name))});
    }
    return entries;
}

} // namespace

void paintPassLegend(QPainter &painter, const QRectF &area, const PassPicture &picture, const std::vector<SequenceObject> &objects, const QPalette &palette)
{
    switch (picture.kind) {
    case PassKind::Depth:
        return paintDepthBar(painter, area, picture, palette);
    case PassKind::Flow:
        return paintFlowWheel(painter, area, picture, palette);
    case PassKind::Normal:
        return paintEntries(painter, area, normalEntries(), palette);
    case PassKind::Segmentation:
        break;
    }
    if (!objects.empty())
        paintEntries(painter, area, objectEntries(objects), palette);
}

void paintArrowNote(QPainter &painter, const QRectF &area, double factor, const QPalette &palette)
{
    const QString text = factor == 1 ? Text::tr("Arrows: true length") : Text::tr("Arrows: %1 × as long").arg(QLocale().toString(factor));
    const QFontMetrics metrics = painter.fontMetrics();
    const QRectF inside = paintPlate(painter, area, QSizeF(metrics.horizontalAdvance(text) + 2, metrics.height()), true, palette);
    painter.drawText(inside, Qt::AlignCenter, text);
}

} // namespace tagmill
