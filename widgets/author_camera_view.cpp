// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/author_camera_view.h"

#include "models/field_text.h"
#include "models/plan_link.h"
#include "models/plan_model.h"
#include "models/qt_executor.h"
#include "models/selection.h"
#include "models/verdict_text.h"
#include "widgets/empty_state.h"
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

namespace tagmill {

namespace {

constexpr std::chrono::milliseconds patience{100};
constexpr int rest = 40;        // ms without a change until noise is drawn and detectors look

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
    , m_redrawing(&plan.pool())
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
    m_verdictText->installEventFilter(this);
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
    addLayer(*menu, "lensPoints", tr("Keypoints"), &m_shown.points);
    addLayer(*menu, "lensIds", tr("Ids"), &m_shown.ids);
    addLayer(*menu, "lensMargin", tr("Margin"), &m_shown.margin);
    addLayer(*menu, "lensDetectors", tr("What detectors find"), &m_shown.detectors);
    setMenuOf(m_layers, menu);
}

void AuthorCameraView::addLayer(QMenu &menu, const char *name, const QString &text, bool *isShown)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    action->setCheckable(true);
    action->setChecked(*isShown);
    connect(action, &QAction::toggled, this, [this, isShown](bool on) {
        *isShown = on;
        if (isShown == &m_shown.detectors)
            judge();
        redraw();
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
        m_redrawing.cancel();
        m_preview = {};
        m_widget = {};
        m_nothing->button()->setEnabled(m_plan.plan() && !m_plan.plan()->cameras.empty());
        return update();
    }
    draw(true);
}

void AuthorCameraView::draw(bool isDraft)
{
    QElapsedTimer timer;
    timer.start();
    m_finishing.cancel();
    LatestJob<Drawn> &job = isDraft ? m_job : m_finishing;
    job.start(
        [painter = m_painter, plan = m_plan.plan(), camera = camera(), isDraft, drawing = drawing()](const Progress &) {
            Drawn drawn{painter->paint(plan, camera, drawing.longestSide(sensorSize(plan, camera)), isDraft), drawing, {}};
            drawn.widget = drawing.draw(drawn.preview, std::nullopt);
            return drawn;
        },
        [this, timer](Drawn drawn) {
            const bool wasDraft = drawn.preview.isDraft;
            take(std::move(drawn));
            emit this->drawn(wasDraft, static_cast<double>(timer.nsecsElapsed()) * 1e-6);
        });
}

void AuthorCameraView::take(Drawn drawn)
{
    const bool isDraft = drawn.preview.isDraft;
    std::swap(m_preview, drawn.preview);
    put(drawn);
    freeInBackground(std::move(drawn));
    m_redrawing.cancel();
    if (isDraft)
        m_rest.start();
    else
        judge();
    if (m_drawing != drawing()) // meanwhile
        redraw();
}

LensDrawing AuthorCameraView::drawing() const
{
    LensDrawing drawing;
    drawing.layers = m_shown;
    drawing.size = size();
    drawing.devicePixelRatio = devicePixelRatioF();
    drawing.below = m_verdictText->isHidden() ? 0 : m_verdictText->height();
    drawing.font = font();
    return drawing;
}

void AuthorCameraView::redraw()
{
    if (m_preview.image.isNull())
        return;
    m_redrawing.start(
        [preview = m_preview, verdict = m_verdict, drawing = drawing()](const Progress &) {
            return Drawn{{}, drawing, drawing.draw(preview, verdict)};
        },
        [this](Drawn drawn) {
            put(drawn);
            freeInBackground(std::move(drawn));
        });
}

void AuthorCameraView::put(Drawn &drawn)
{
    m_drawing = drawn.drawing;
    m_widget.swap(drawn.widget);
    update();
}

void AuthorCameraView::judge()
{
    m_judging.cancel();
    m_verdict.reset();
    if (camera() >= 0 && m_shown.detectors && !m_preview.isDraft)
        m_judging.start([painter = m_painter, plan = m_plan.plan(), camera = camera()](const Progress &) { return painter->judge(plan, camera); },
                        [this](std::optional<PictureVerdict> verdict) {
                            m_verdict = std::move(verdict);
                            showVerdict();
                            redraw();
                        });
    showVerdict();
}

void AuthorCameraView::showVerdict()
{
    QStringList lines;
    if (m_verdict) {
        for (const DetectorVerdict &verdict : m_verdict->detectors)
            lines.append(QStringLiteral("<span style='color:%1'>%2</span>").arg(toneColor(toneOf(verdict), palette()).name(), verdictSentence(verdict).toHtmlEscaped()));
        for (const UnreadFamily &family : m_verdict->unread)
            lines.append(QStringLiteral("<span style='color:%1'>%2</span>").arg(toneColor(Tone::Quiet, palette()).name(), unreadSentence(family).toHtmlEscaped()));
    }
    if (lines.isEmpty() && m_shown.detectors)
        lines.append(QStringLiteral("<span style='color:%1'>%2</span>").arg(toneColor(Tone::Quiet, palette()).name(), m_verdict ? tr("Nothing to detect") : tr("Detectors are looking…")));
    m_verdictText->setText(lines.join(QStringLiteral("<br>")));
}

void AuthorCameraView::selectFirst()
{
    const auto plan = m_plan.plan();
    if (!plan || plan->cameras.empty())
        return;
    m_selection.select({SelectionSource::Plan, plan->cameras.front().sceneId, plan->cameras.front().camera, -1, -1});
    emit firstSelected();
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

/// The sentences below the picture take more room, or less.
bool AuthorCameraView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_verdictText && event->type() == QEvent::Resize && m_drawing != drawing())
        redraw();
    return QWidget::eventFilter(watched, event);
}

void AuthorCameraView::paintEvent(QPaintEvent *)
{
    if (m_widget.isNull())
        return;
    if (m_drawing != drawing() && !m_redrawing.isRunning())
        redraw(); // on another screen, say
    QPainter painter(this);
    if (m_drawing.size == size())
        painter.drawImage(QPointF(), m_widget);
    else
        painter.drawImage(rect(), m_widget); // while being resized
}

} // namespace tagmill
