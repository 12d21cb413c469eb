// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/target_view.h"

#include "models/field_text.h"
#include "models/plan_model.h"
#include "models/problem_sentence.h"
#include "models/qt_executor.h"
#include "models/selection.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

constexpr std::chrono::milliseconds patience{100};
constexpr double border = 8; // px
const QColor idColor(0x1d, 0x6f, 0xd8), keypointColor(0xd9, 0x3a, 0x3f);

/// Of a ChArUco board OpenCV's two patterns when they are compared.
Result<std::vector<TargetPicture>> makePictures(const PrintedTarget &target, bool isComparing)
{
    std::vector<TargetPicture> pictures;
    if (!isComparing || !target.board || target.board->type != BoardType::Charuco) {
        TAGMILL_TRY(TargetPicture picture, makeTargetPicture(target));
        pictures.push_back(std::move(picture));
        return pictures;
    }
    for (const CharucoPattern pattern : {CharucoPattern::OpenCv, CharucoPattern::OpenCvLegacy}) {
        TAGMILL_TRY(TargetPicture picture, makePatternPicture(*target.board, pattern));
        pictures.push_back(std::move(picture));
    }
    return pictures;
}

} // namespace

TargetView::TargetView(PlanModel &plan, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_selection(selection)
    , m_job(&plan.pool().later(), patience)
{
    setObjectName(QStringLiteral("targetPicture"));
    connect(&m_plan, &PlanModel::planChanged, this, &TargetView::refresh);
    connect(&m_selection, &Selection::changed, this, &TargetView::refresh);
    refresh();
}

void TargetView::refresh()
{
    const auto plan = m_plan.plan();
    if (!plan || plan->recipes.empty()) {
        m_job.cancel();
        m_pictures.assign(1, {});
        m_problem.reset();
        m_target.reset();
        return update();
    }
    size_t recipe = 0;
    const SelectedItem &item = m_selection.current();
    if (item.source == SelectionSource::Plan) {
        const auto found = std::find_if(plan->recipes.begin(), plan->recipes.end(), [&](const SceneRecipe &r) { return r.scene_id == item.scene; });
        recipe = found == plan->recipes.end() ? 0 : static_cast<size_t>(found - plan->recipes.begin());
    }
    std::pair target(printedTarget(plan->recipes[recipe]), m_isComparing);
    if (target == m_target)
        return; // most edits are of something else
    m_target = target;
    m_job.start([target = std::move(target)](const Progress &) { return makePictures(target.first, target.second); },
                [this](Result<std::vector<TargetPicture>> pictures) {
                    m_problem = pictures ? std::nullopt : std::optional(pictures.error().problem);
                    if (pictures)
                        m_pictures = *std::move(pictures);
                    else
                        m_pictures.assign(1, {});
                    setAccessibleName(tr("Target: %1, %2").arg(picture().title, picture().details));
                    update();
                });
}

void TargetView::comparePatterns(bool compare)
{
    m_isComparing = compare;
    resetView();
    refresh();
}

void TargetView::resetView()
{
    m_zoom = 1;
    m_shift = {};
    update();
}

void TargetView::wheelEvent(QWheelEvent *event)
{
    constexpr double farthest = 60;
    const double zoom = std::clamp(m_zoom * std::pow(1.0015, event->angleDelta().y()), 1.0, farthest);
    const QPointF fromMiddle = event->position() - QRectF(rect()).center();
    m_shift = zoom == 1 ? QPointF() : fromMiddle + (m_shift - fromMiddle) * (zoom / m_zoom); // what is under the cursor stays
    m_zoom = zoom;
    update();
}

void TargetView::mousePressEvent(QMouseEvent *event)
{
    m_dragStart = event->position() - m_shift;
}

void TargetView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || m_zoom == 1)
        return;
    m_shift = event->position() - m_dragStart;
    update();
}

void TargetView::mouseDoubleClickEvent(QMouseEvent *)
{
    resetView();
}

void TargetView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFontMetricsF metrics(font());
    const double textHeight = 4 * metrics.height() + 6;
    const QRectF area = QRectF(rect()).adjusted(border, border, -border, -border - textHeight);
    if (m_problem || picture().faces.empty()) {
        painter.drawText(rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap,
                         m_problem ? problemSentence(*m_problem) : m_plan.plan() ? tr("This scene has no target") : tr("Nothing is planned"));
        return;
    }
    const auto count = static_cast<double>(m_pictures.size());
    for (size_t i = 0; i < m_pictures.size(); ++i)
        paintPicture(painter, m_pictures[i], QRectF(area.left() + static_cast<double>(i) * area.width() / count, area.top(), area.width() / count, area.height()));
    painter.setClipping(false);
    const QRectF caption(border, area.bottom() + 4, width() - 2 * border, metrics.height());
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(caption, Qt::AlignCenter, QFontMetricsF(bold).elidedText(picture().title, Qt::ElideRight, caption.width()));
    painter.setFont(font());
    painter.drawText(QRectF(caption.left(), caption.bottom(), caption.width(), 3 * metrics.height()), Qt::AlignHCenter | Qt::TextWordWrap, picture().details);
}

void TargetView::paintPicture(QPainter &painter, const TargetPicture &picture, const QRectF &area) const
{
    const double line = QFontMetricsF(font()).height() + 2;
    const QRectF inner = area.adjusted(line, line, -4, m_pictures.size() > 1 ? -line : 0);
    if (inner.width() <= 0 || inner.height() <= 0)
        return;
    const double scale = std::min(inner.width() / picture.width, inner.height() / picture.height) * m_zoom;
    const QPointF centre = inner.center() + m_shift;
    painter.setClipRect(area);
    paintPrint(painter, picture, centre, scale);
    paintDimensions(painter, picture, centre, scale);
    if (m_pictures.size() == 1)
        return;
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRectF(area.left(), area.bottom() - line, area.width(), line), Qt::AlignCenter, QFontMetricsF(font()).elidedText(picture.title, Qt::ElideRight, area.width()));
}

/// Above and left of the print, as on a drawing; of tags, of the first one.
void TargetView::paintDimensions(QPainter &painter, const TargetPicture &picture, const QPointF &centre, double scale) const
{
    const QFontMetricsF metrics(font());
    const Vector2 size = picture.measured.max - picture.measured.min;
    const QRectF box(centre + QPointF(picture.measured.min.x(), -picture.measured.max.y()) * scale, QSizeF(size.x(), size.y()) * scale);
    const QPointF corner = centre - QPointF(picture.width, picture.height) * scale / 2 - QPointF(4, 4);
    const double y = corner.y(), x = corner.x(), tick = 3;
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
    for (const double end : {box.left(), box.right()})
        painter.drawLine(QPointF(end, y - tick), QPointF(end, y + tick));
    for (const double end : {box.top(), box.bottom()})
        painter.drawLine(QPointF(x - tick, end), QPointF(x + tick, end));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRectF(box.left(), y - metrics.height() - 1, box.width(), metrics.height()), Qt::AlignCenter | Qt::TextDontClip, tr("%1 mm").arg(numberText(std::round(size.x() * 1e6) / 1e3)));
    painter.save();
    painter.translate(x - 1, box.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-box.height() / 2, -metrics.height(), box.height(), metrics.height()), Qt::AlignCenter | Qt::TextDontClip, tr("%1 mm").arg(numberText(std::round(size.y() * 1e6) / 1e3)));
    painter.restore();
}

void TargetView::paintPrint(QPainter &painter, const TargetPicture &picture, const QPointF &centre, double scale) const
{
    QPainterPath white, black;
    for (const PrintFace &face : picture.faces) {
        const QPointF topLeft = centre + QPointF(face.rect.min.x(), -face.rect.max.y()) * scale;
        const QPointF bottomRight = centre + QPointF(face.rect.max.x(), -face.rect.min.y()) * scale;
        (face.ink == Ink::White ? white : black).addRect(QRectF(topLeft, bottomRight));
    }
    // Not antialiased: seams between neighbouring faces would show.
    painter.fillPath(white, Qt::white);
    painter.fillPath(black, QColor(0x18, 0x18, 0x18));
    painter.setRenderHint(QPainter::Antialiasing);
    paintLabels(painter, picture, centre, scale);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void TargetView::paintLabels(QPainter &painter, const TargetPicture &picture, const QPointF &centre, double scale) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(keypointColor);
    for (const Vector2 &point : picture.keypoints)
        painter.drawEllipse(centre + QPointF(point.x(), -point.y()) * scale, 2, 2);
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.9);
    painter.setFont(small);
    const QFontMetricsF metrics(small);
    const auto plateOf = [&metrics](const TargetLabel &label) { return QSizeF(metrics.horizontalAdvance(QString::number(label.id)) + 6, metrics.height()); };
    if (std::any_of(picture.labels.begin(), picture.labels.end(), [&](const TargetLabel &label) { return plateOf(label).width() > label.size * scale; }))
        return; // all or none: some alone look as if the others had no id
    for (const TargetLabel &label : picture.labels) {
        const QString id = QString::number(label.id);
        const QSizeF size = plateOf(label);
        QRectF plate(QPointF(), size);
        plate.moveCenter(centre + QPointF(label.centre.x(), -label.centre.y()) * scale);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(255, 255, 255, 225));
        painter.drawRoundedRect(plate, 3, 3);
        painter.setPen(idColor);
        painter.drawText(plate, Qt::AlignCenter, id);
    }
}

} // namespace tagmill
