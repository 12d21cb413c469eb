// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/author_camera_view.h"

#include "models/field_text.h"
#include "models/plan_link.h"
#include "models/plan_model.h"
#include "models/qt_executor.h"
#include "models/selection.h"
#include "models/verdict_text.h"
#include "widgets/empty_state.h"
#include "widgets/frame_viewer_detections.h"
#include "widgets/panel_parts.h"

#include <QBoxLayout>
#include <QElapsedTimer>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

constexpr std::chrono::milliseconds patience{100};
constexpr int rest = 40;        // ms without a change until noise is drawn and detectors look
constexpr int mostPixels = 960; // of a side: the picture is for the eye
constexpr double border = 6, roomForKeypoints = 240, roomForId = 18; // px

Tone toneOf(const DetectorVerdict &verdict)
{
    const bool isGood = verdict.found == verdict.expected && verdict.wrong == 0;
    return isGood ? Tone::Good : verdict.found > 0 ? Tone::Warning : Tone::Bad;
}

} // namespace

AuthorCameraView::AuthorCameraView(PlanModel &plan, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_selection(selection)
    , m_job(&plan.pool(), patience)
    , m_finishing(&plan.pool().later())
    , m_judging(&plan.pool().later())
    , m_nothing(new EmptyState(tr("No camera is selected"), tr("Click one in the 3D view to see what it will see."), tr("Select the first")))
    , m_layers(new QToolButton(this))
    , m_verdictText(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_nothing, 1);
    layout->addStretch();
    layout->addWidget(m_verdictText);
    m_verdictText->setObjectName(QStringLiteral("verdict"));
    m_verdictText->setWordWrap(true);
    m_verdictText->setContentsMargins(8, 0, 8, 4);
    m_verdictText->setTextFormat(Qt::RichText);
    m_verdictText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_nothing, &EmptyState::activated, this, &AuthorCameraView::selectFirst);
    setObjectName(QStringLiteral("cameraView"));
    setAccessibleName(tr("What the selected camera will see"));
    makeMenu();
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, [this] { draw(false); });
    connect(&m_plan, &PlanModel::planChanged, this, &AuthorCameraView::refresh);
    connect(&m_selection, &Selection::changed, this, &AuthorCameraView::refresh);
    refresh();
}

AuthorCameraView::~AuthorCameraView() = default;

void AuthorCameraView::makeMenu()
{
    m_layers->setText(QStringLiteral("☰"));
    m_layers->setToolTip(tr("What is drawn over the picture"));
    m_layers->setAccessibleName(m_layers->toolTip());
    auto *menu = new QMenu(m_layers);
    addLayer(*menu, tr("Keypoints"), &m_showsPoints);
    addLayer(*menu, tr("Ids"), &m_showsIds);
    addLayer(*menu, tr("Margin"), &m_showsMargin);
    addLayer(*menu, tr("What detectors find"), &m_showsDetectors);
    setMenuOf(m_layers, menu);
}

void AuthorCameraView::addLayer(QMenu &menu, const QString &text, bool *isShown)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(*isShown);
    connect(action, &QAction::toggled, this, [this, isShown](bool on) {
        *isShown = on;
        if (isShown == &m_showsDetectors)
            judge();
        update();
    });
}

int AuthorCameraView::camera() const
{
    const auto &plan = m_plan.plan();
    return plan ? plannedCamera(m_selection.current(), *plan, m_link) : -1;
}

void AuthorCameraView::setLink(const PlanLink *link)
{
    m_link = link;
    connect(m_link, &PlanLink::changed, this, &AuthorCameraView::refresh);
    refresh();
}

void AuthorCameraView::refresh()
{
    m_verdict.reset();
    m_judging.cancel();
    const bool isThere = camera() >= 0;
    m_nothing->setVisible(!isThere);
    m_layers->setVisible(isThere);
    m_verdictText->setVisible(isThere);
    if (!isThere) {
        m_job.cancel();
        m_finishing.cancel();
        m_rest.stop();
        m_preview = {};
        m_nothing->button()->setEnabled(m_plan.plan() && !m_plan.plan()->cameras.empty());
        return update();
    }
    draw(true);
}

void AuthorCameraView::draw(bool isDraft)
{
    const int longest = std::clamp(static_cast<int>(std::max(width(), height()) * devicePixelRatioF()), 64, mostPixels);
    QElapsedTimer timer;
    timer.start();
    m_finishing.cancel();
    LatestJob<CameraPreview> &job = isDraft ? m_job : m_finishing;
    job.start([painter = m_painter, plan = m_plan.plan(), camera = camera(), longest, isDraft](const Progress &) { return painter->paint(plan, camera, longest, isDraft); },
              [this, timer](CameraPreview preview) {
                  const bool wasDraft = preview.isDraft;
                  take(std::move(preview));
                  emit drawn(wasDraft, static_cast<double>(timer.nsecsElapsed()) * 1e-6);
              });
}

void AuthorCameraView::take(CameraPreview preview)
{
    m_preview = std::move(preview);
    if (m_preview.isDraft)
        m_rest.start();
    else
        judge();
    update();
}

void AuthorCameraView::judge()
{
    m_judging.cancel();
    m_verdict.reset();
    if (camera() >= 0 && m_showsDetectors && !m_preview.isDraft)
        m_judging.start([painter = m_painter, plan = m_plan.plan(), camera = camera()](const Progress &) { return painter->judge(plan, camera); },
                        [this](std::optional<PictureVerdict> verdict) {
                            m_verdict = std::move(verdict);
                            showVerdict();
                            update();
                        });
    showVerdict();
}

void AuthorCameraView::showVerdict()
{
    QStringList lines;
    if (m_verdict) {
        for (const DetectorVerdict &verdict : m_verdict->detectors)
            lines.append(QStringLiteral("<span style='color:%1'>%2</span>").arg(toneColor(toneOf(verdict), palette()).name(), verdictSentence(verdict).toHtmlEscaped()));
        for (const std::string &family : m_verdict->unread)
            lines.append(QStringLiteral("<span style='color:%1'>%2</span>")
                             .arg(toneColor(Tone::Quiet, palette()).name(), tr("No detector here reads %1 as it is drawn").arg(toQString(family)).toHtmlEscaped()));
    }
    if (lines.isEmpty() && m_showsDetectors)
        lines.append(QStringLiteral("<span style='color:%1'>%2</span>").arg(toneColor(Tone::Quiet, palette()).name(), m_verdict ? tr("Nothing to detect") : tr("Detectors are looking…")));
    m_verdictText->setText(lines.join(QStringLiteral("<br>")));
}

void AuthorCameraView::selectFirst()
{
    const auto plan = m_plan.plan();
    if (plan && !plan->cameras.empty())
        m_selection.select({SelectionSource::Plan, plan->cameras.front().sceneId, plan->cameras.front().camera, -1, -1});
}

void AuthorCameraView::resizeEvent(QResizeEvent *)
{
    const QSize size = m_layers->sizeHint();
    m_layers->setGeometry(width() - size.width() - 4, 4, size.width(), size.height());
    m_layers->raise();
    refresh();
}

void AuthorCameraView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showVerdict();
}

QRectF AuthorCameraView::pictureRect() const
{
    const double w = m_preview.frame.resolution.width, h = m_preview.frame.resolution.height;
    const double room = height() - (m_verdictText->isHidden() ? 0 : m_verdictText->height());
    const double scale = std::max(0.0, std::min((width() - 2 * border) / w, (room - 2 * border) / h));
    return QRectF((width() - w * scale) / 2, (room - h * scale) / 2, w * scale, h * scale);
}

void AuthorCameraView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_preview.image.isNull())
        return;
    const QRectF picture = pictureRect();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(picture, m_preview.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(picture);
    OverlayView view;
    view.transform = {picture.width() / m_preview.frame.resolution.width, picture.topLeft()};
    view.visible = picture;
    view.layers = OverlayLayer::Outline | OverlayLayer::BoardOutline;
    view.layers.setFlag(OverlayLayer::Margin, m_showsMargin);
    view.layers.setFlag(OverlayLayer::Keypoints, m_showsPoints && picture.width() >= roomForKeypoints);
    paintOverlay(painter, m_preview.frame.resolution, m_preview.records, m_preview.margin_px, view);
    if (m_showsIds)
        paintIds(painter, view.transform);
    if (m_showsDetectors && m_verdict)
        paintDetections(painter, *m_verdict, m_preview.records, {.showsOpenCv = true, .showsAprilTag3 = true}, view);
}

void AuthorCameraView::paintIds(QPainter &painter, const ViewTransform &transform) const
{
    for (const DetectionRecord &record : m_preview.records) {
        if (record.record_type != RecordType::Tag || record.corners.size() != 4)
            continue;
        const Vector2 centre = (record.corners[0] + record.corners[1] + record.corners[2] + record.corners[3]) / 4;
        if ((record.corners[2] - record.corners[0]).norm() * transform.scale < roomForId)
            continue;
        const QString text = QString::number(record.tag_id);
        QRectF box = painter.fontMetrics().boundingRect(text);
        box.moveCenter(transform.map(centre));
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(255, 255, 255, 200));
        painter.drawRoundedRect(box.adjusted(-2, 0, 2, 0), 3, 3);
        painter.setPen(QColor(0x1d, 0x4e, 0xd8));
        painter.drawText(box, Qt::AlignCenter, text);
    }
}

} // namespace tagmill
