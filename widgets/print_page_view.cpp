// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/print_page_view.h"

#include <QPainter>
#include <QPainterPath>

namespace tagmill {

namespace {

QPointF point(const Vector2 &x_on_page)
{
    return {x_on_page.x(), x_on_page.y()};
}

void paintText(QPainter &painter, const PageText &text, double scale)
{
    constexpr int fontSize = 100; // px; made small by the painter, so that no size is rounded
    painter.save();
    painter.translate(point(text.at) * scale);
    if (text.isUpward)
        painter.rotate(-90);
    const double factor = text.height * scale / fontSize;
    painter.scale(factor, factor);
    QFont font = painter.font();
    font.setPixelSize(fontSize);
    painter.setFont(font);
    const QString words = QString::fromStdString(text.text);
    painter.drawText(QPointF(text.anchor == TextAnchor::Centre ? -QFontMetricsF(font).horizontalAdvance(words) / 2 : 0, 0), words);
    painter.restore();
}

} // namespace

void paintPage(QPainter &painter, const PrintPage &page, double scale)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath black; // all at once, so that no seam shows
    black.setFillRule(Qt::WindingFill);
    for (const Rectangle2 &r : page.black)
        black.addRect(QRectF(point(r.min) * scale, point(r.max) * scale));
    painter.fillPath(black, Qt::black);
    for (const PageLine &line : page.lines) {
        painter.setPen(QPen(Qt::black, line.width * scale, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(point(line.from) * scale, point(line.to) * scale);
    }
    painter.setPen(Qt::black);
    for (const PageText &text : page.texts)
        paintText(painter, text, scale);
}

PrintPageView::PrintPageView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("printPageView"));
    setMinimumSize(240, 240);
    setAccessibleName(tr("Preview of the sheet"));
}

void PrintPageView::setPage(const PrintPage *page)
{
    m_page = page ? std::optional(*page) : std::nullopt;
    update();
}

void PrintPageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Dark));
    if (!m_page)
        return;
    constexpr double border = 12;
    const double scale = std::min((width() - 2 * border) / m_page->width, (height() - 2 * border) / m_page->height);
    const QRectF sheet(QPointF((width() - m_page->width * scale) / 2, (height() - m_page->height * scale) / 2), QSizeF(m_page->width, m_page->height) * scale);
    painter.fillRect(sheet, Qt::white);
    painter.setClipRect(sheet);
    painter.translate(sheet.topLeft());
    paintPage(painter, *m_page, scale);
}

} // namespace tagmill
