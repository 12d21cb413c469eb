// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/coverage_views.h"

#include "widgets/chart_view.h"
#include "widgets/panel_parts.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

constexpr double margin = 6; // px

QColor mixed(const QColor &a, const QColor &b, double part)
{
    const auto mix = [part](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * part)); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

void paintTitle(QPainter &painter, const QWidget &widget, const QString &title)
{
    QFont bold = widget.font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(widget.palette().color(QPalette::WindowText));
    painter.drawText(QRectF(margin, 2, widget.width() - 2 * margin, QFontMetricsF(bold).height() + 2), Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setFont(widget.font());
}

} // namespace

ImageCoverageView::ImageCoverageView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setAccessibleName(tr("Where in the image the points lie"));
}

void ImageCoverageView::setCoverage(const CoverageReport &coverage, Size2i size)
{
    m_coverage = coverage;
    m_part = {};
    if (size.width > 0 && size.height > 0)
        m_size = size;
    setAccessibleDescription(tr("%1 % of the cells hold a point").arg(std::lround(100 * coverage.filledShare())));
    updateGeometry();
    update();
}

QString ImageCoverageView::caption() const
{
    const std::int64_t most = *std::max_element(m_coverage.counts.begin(), m_coverage.counts.end());
    return tr("%1 % filled, at most %2").arg(std::lround(100 * m_coverage.filledShare())).arg(QLocale().toString(static_cast<qlonglong>(most)));
}

/// Its words decide: they are longer in some languages.
QSize ImageCoverageView::sizeHint() const
{
    const double words = QFontMetricsF(font()).horizontalAdvance(caption());
    return {std::max(150, static_cast<int>(std::ceil(words + 2 * margin))), 150};
}

void ImageCoverageView::setPart(const CoverageReport &part)
{
    m_part = part;
    update();
}

QRectF ImageCoverageView::imageRect() const
{
    const QFontMetricsF metrics(font());
    const QRectF room = QRectF(rect()).adjusted(margin, metrics.height() + 8, -margin, -metrics.height() - 8);
    const double scale = std::min(room.width() / m_size.width, room.height() / m_size.height);
    return QRectF(room.left(), room.top(), std::max(1.0, m_size.width * scale), std::max(1.0, m_size.height * scale));
}

QRectF ImageCoverageView::cellRect(int column, int row) const
{
    const QRectF image = imageRect();
    const double w = image.width() / CoverageReport::columns, h = image.height() / CoverageReport::rows;
    return QRectF(image.left() + column * w, image.top() + row * h, w, h);
}

std::optional<QPoint> ImageCoverageView::cellAt(const QPointF &position) const
{
    const QRectF image = imageRect();
    if (!image.contains(position))
        return {};
    return QPoint(std::min(CoverageReport::columns - 1, static_cast<int>((position.x() - image.left()) / image.width() * CoverageReport::columns)),
                  std::min(CoverageReport::rows - 1, static_cast<int>((position.y() - image.top()) / image.height() * CoverageReport::rows)));
}

int ImageCoverageView::countAt(const QPoint &cell) const
{
    return static_cast<int>(m_coverage.counts[static_cast<size_t>(cell.y() * CoverageReport::columns + cell.x())]);
}

void ImageCoverageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTitle(painter, *this, tr("In the image"));
    const std::int64_t most = std::max<std::int64_t>(1, *std::max_element(m_coverage.counts.begin(), m_coverage.counts.end()));
    const QColor none = palette().color(QPalette::AlternateBase), full = palette().color(QPalette::Highlight);
    for (int row = 0; row < CoverageReport::rows; ++row)
        for (int column = 0; column < CoverageReport::columns; ++column) {
            const std::int64_t count = m_coverage.counts[static_cast<size_t>(row * CoverageReport::columns + column)];
            // By the root: the first points matter most.
            const double part = count == 0 ? 0 : 0.15 + 0.85 * std::sqrt(static_cast<double>(count) / static_cast<double>(most));
            painter.fillRect(cellRect(column, row).adjusted(0, 0, 0.5, 0.5), mixed(none, full, part));
        }
    QColor selected = selectionColor();
    selected.setAlpha(170);
    for (int cell = 0; m_part.points > 0 && cell < CoverageReport::columns * CoverageReport::rows; ++cell)
        if (m_part.counts[static_cast<size_t>(cell)] > 0)
            painter.fillRect(cellRect(cell % CoverageReport::columns, cell / CoverageReport::columns).adjusted(2, 2, -2, -2), selected);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(imageRect());
    if (m_marked) {
        painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
        painter.drawRect(cellRect(m_marked->x(), m_marked->y()));
    }
    painter.setPen(toneColor(Tone::Quiet, palette()));
    const QRectF image = imageRect();
    const QString text = m_marked ? tr("%n point(s) here", nullptr, countAt(*m_marked)) : caption();
    painter.drawText(QRectF(margin, image.bottom() + 3, width() - 2 * margin, QFontMetricsF(font()).height()), Qt::AlignLeft, text);
}

void ImageCoverageView::mousePressEvent(QMouseEvent *event)
{
    if (const auto cell = cellAt(event->position()))
        emit cellClicked(cell->x(), cell->y());
}

void ImageCoverageView::keyPressEvent(QKeyEvent *event)
{
    QPoint step;
    switch (event->key()) {
    case Qt::Key_Left: step = {-1, 0}; break;
    case Qt::Key_Right: step = {1, 0}; break;
    case Qt::Key_Up: step = {0, -1}; break;
    case Qt::Key_Down: step = {0, 1}; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_marked)
            return emit cellClicked(m_marked->x(), m_marked->y());
        [[fallthrough]];
    default: return QWidget::keyPressEvent(event);
    }
    const QPoint next = m_marked ? *m_marked + step : QPoint();
    m_marked = QPoint(std::clamp(next.x(), 0, CoverageReport::columns - 1), std::clamp(next.y(), 0, CoverageReport::rows - 1));
    update();
}

void ImageCoverageView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_marked.reset();
}

bool ImageCoverageView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto cell = cellAt(help->pos());
    QToolTip::showText(help->globalPos(), cell ? tr("%n point(s) here; click for their cameras", nullptr, countAt(*cell)) : QString(), this);
    return true;
}

ViewRangeView::ViewRangeView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setAccessibleName(tr("How far the views vary"));
    setToolTip(tr("Place, size and skew of the target in the image, as ROS camera_calibration counts them; a full bar is a range that is wide enough to calibrate with"));
}

void ViewRangeView::setRange(const ViewRange &range, bool isOfBoards)
{
    m_range = range;
    m_isOfBoards = isOfBoards;
    QStringList parts;
    for (size_t axis = 0; axis < viewAxes.size(); ++axis)
        parts.append(QStringLiteral("%1 %2 %").arg(QString::fromLatin1(viewAxes[axis].name.data(), static_cast<qsizetype>(viewAxes[axis].name.size()))).arg(std::lround(100 * range.progress(axis))));
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
    update();
}

/// Its words decide: they are longer in some languages.
QSize ViewRangeView::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(font());
    int label = 0;
    for (const QString &name : {tr("X"), tr("Y"), tr("Size"), tr("Skew")})
        label = std::max(label, metrics.horizontalAdvance(name));
    const int bars = label + 60 + metrics.horizontalAdvance(QStringLiteral("100 %")) + 32;
    return {std::max({150, QFontMetrics(bold).horizontalAdvance(title()) + 16, bars}), 150};
}

void ViewRangeView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTitle(painter, *this, title());
    const QFontMetricsF metrics(font());
    const QString names[] = {tr("X"), tr("Y"), tr("Size"), tr("Skew")};
    double label = 0;
    for (const QString &name : names)
        label = std::max(label, metrics.horizontalAdvance(name));
    const double percent = metrics.horizontalAdvance(QStringLiteral("100 %"));
    const double top = metrics.height() + 8, left = margin + label + 8, barWidth = std::max(20.0, width() - left - percent - 8 - margin);
    const double step = std::min(28.0, (height() - top - margin) / 4);
    for (size_t axis = 0; axis < viewAxes.size(); ++axis) {
        const double y = top + static_cast<double>(axis) * step, bar = std::min(14.0, step - 6), progress = m_range.progress(axis);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(margin, y, label + 2, bar), Qt::AlignLeft | Qt::AlignVCenter, names[axis]);
        const QRectF whole(left, y, barWidth, bar);
        painter.fillRect(whole, palette().color(QPalette::AlternateBase));
        const double from = viewAxes[axis].fromZero ? 0 : m_range.min[axis];
        if (m_range.views > 0)
            painter.fillRect(QRectF(left + barWidth * from, y, std::max(1.0, barWidth * (m_range.max[axis] - from)), bar),
                             toneColor(progress >= 1 ? Tone::Good : progress >= 0.6 ? Tone::Warning : Tone::Bad, palette()));
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(whole);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(left + barWidth + 6, y, percent + 4, bar), Qt::AlignRight | Qt::AlignVCenter, tr("%1 %").arg(std::lround(100 * progress)));
    }
}

} // namespace tagmill
