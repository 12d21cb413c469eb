// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/target_view.h"

#include "models/plan_model.h"
#include "models/problem_sentence.h"
#include "models/selection.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tagmill {

namespace {

constexpr std::chrono::milliseconds patience{100};
constexpr double border = 8; // px
const QColor idColor(0x1d, 0x6f, 0xd8), keypointColor(0xd9, 0x3a, 0x3f);

} // namespace

TargetView::TargetView(PlanModel &plan, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_selection(selection)
    , m_job(&plan.pool(), patience)
{
    setObjectName(QStringLiteral("targetView"));
    connect(&m_plan, &PlanModel::planChanged, this, &TargetView::refresh);
    connect(&m_selection, &Selection::changed, this, &TargetView::refresh);
    refresh();
}

void TargetView::refresh()
{
    const auto plan = m_plan.plan();
    if (!plan || plan->recipes.empty()) {
        m_job.cancel();
        m_picture = {};
        m_problem.reset();
        return update();
    }
    size_t recipe = 0;
    const SelectedItem &item = m_selection.current();
    if (item.source == SelectionSource::Plan) {
        const auto found = std::find_if(plan->recipes.begin(), plan->recipes.end(), [&](const SceneRecipe &r) { return r.scene_id == item.scene; });
        recipe = found == plan->recipes.end() ? 0 : static_cast<size_t>(found - plan->recipes.begin());
    }
    m_job.start([plan, recipe](const Progress &) { return makeTargetPicture(plan->recipes[recipe]); },
                [this](Result<TargetPicture> picture) {
                    m_problem = picture ? std::nullopt : std::optional(picture.error().problem);
                    m_picture = picture ? *std::move(picture) : TargetPicture{};
                    setAccessibleName(tr("Target: %1, %2").arg(m_picture.title, m_picture.details));
                    update();
                });
}

void TargetView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFontMetricsF metrics(font());
    const double textHeight = 4 * metrics.height() + 6;
    const QRectF area = QRectF(rect()).adjusted(border, border, -border, -border - textHeight);
    if (m_problem || m_picture.faces.empty()) {
        painter.drawText(rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap,
                         m_problem ? problemSentence(*m_problem) : m_plan.plan() ? tr("This scene has no target") : tr("Nothing is planned"));
        return;
    }
    paintPrint(painter, area);
    const QRectF caption(border, area.bottom() + 4, width() - 2 * border, metrics.height());
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(caption, Qt::AlignCenter, QFontMetricsF(bold).elidedText(m_picture.title, Qt::ElideRight, caption.width()));
    painter.setFont(font());
    painter.drawText(QRectF(caption.left(), caption.bottom(), caption.width(), 3 * metrics.height()), Qt::AlignHCenter | Qt::TextWordWrap, m_picture.details);
}

void TargetView::paintPrint(QPainter &painter, const QRectF &area) const
{
    const double scale = std::min(area.width() / m_picture.width, area.height() / m_picture.height);
    const QPointF centre = area.center();
    QPainterPath white, black;
    for (const PrintFace &face : m_picture.faces) {
        const QPointF topLeft = centre + QPointF(face.rect.min.x(), -face.rect.max.y()) * scale;
        const QPointF bottomRight = centre + QPointF(face.rect.max.x(), -face.rect.min.y()) * scale;
        (face.ink == Ink::White ? white : black).addRect(QRectF(topLeft, bottomRight));
    }
    // Not antialiased: seams between neighbouring faces would show.
    painter.fillPath(white, Qt::white);
    painter.fillPath(black, QColor(0x18, 0x18, 0x18));
    painter.setRenderHint(QPainter::Antialiasing);
    paintLabels(painter, centre, scale);
}

void TargetView::paintLabels(QPainter &painter, const QPointF &centre, double scale) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(keypointColor);
    for (const Vector2 &point : m_picture.keypoints)
        painter.drawEllipse(centre + QPointF(point.x(), -point.y()) * scale, 2, 2);
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.9);
    painter.setFont(small);
    const QFontMetricsF metrics(small);
    for (const TargetLabel &label : m_picture.labels) {
        const QString id = QString::number(label.id);
        const QSizeF size(metrics.horizontalAdvance(id) + 6, metrics.height());
        if (size.width() > label.size * scale)
            continue;
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
