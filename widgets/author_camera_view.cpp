// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/author_camera_view.h"

#include "models/plan_model.h"
#include "models/selection.h"
#include "widgets/empty_state.h"
#include "widgets/frame_viewer_overlay.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

constexpr std::chrono::milliseconds patience{100};
constexpr double border = 6, roomForKeypoints = 240; // px

} // namespace

AuthorCameraView::AuthorCameraView(PlanModel &plan, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_selection(selection)
    , m_job(&plan.pool(), patience)
    , m_nothing(new EmptyState(tr("No camera is selected"), tr("Click one in the 3D view to see what it will see."), tr("Select the first")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_nothing);
    connect(m_nothing, &EmptyState::activated, this, &AuthorCameraView::selectFirst);
    setObjectName(QStringLiteral("cameraView"));
    setAccessibleName(tr("What the selected camera will see"));
    connect(&m_plan, &PlanModel::planChanged, this, &AuthorCameraView::refresh);
    connect(&m_selection, &Selection::changed, this, &AuthorCameraView::refresh);
    refresh();
}

void AuthorCameraView::refresh()
{
    const SelectedItem &item = m_selection.current();
    const auto plan = m_plan.plan();
    const bool isPlanned = plan && item.source == SelectionSource::Plan;
    const int camera = isPlanned ? plan->indexOf(item.scene, item.camera) : -1;
    if (camera < 0) {
        m_job.cancel();
        m_preview = {};
        m_nothing->button()->setEnabled(plan && !plan->cameras.empty());
        m_nothing->show();
        return update();
    }
    m_nothing->hide();
    const int longest = std::max(64, static_cast<int>(std::max(width(), height()) * devicePixelRatioF()));
    m_job.start([plan, camera, longest](const Progress &) { return makeCameraPreview(plan, camera, longest); },
                [this](CameraPreview preview) {
                    m_preview = std::move(preview);
                    update();
                });
}

void AuthorCameraView::selectFirst()
{
    const auto plan = m_plan.plan();
    if (plan && !plan->cameras.empty())
        m_selection.select({SelectionSource::Plan, plan->cameras.front().sceneId, plan->cameras.front().camera, -1, -1});
}

void AuthorCameraView::resizeEvent(QResizeEvent *)
{
    refresh();
}

QRectF AuthorCameraView::pictureRect() const
{
    const double w = m_preview.frame.resolution.width, h = m_preview.frame.resolution.height;
    const double scale = std::min((width() - 2 * border) / w, (height() - 2 * border) / h);
    return QRectF((width() - w * scale) / 2, (height() - h * scale) / 2, w * scale, h * scale);
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
    view.layers = OverlayLayer::Outline | OverlayLayer::Margin;
    view.layers.setFlag(OverlayLayer::Keypoints, picture.width() >= roomForKeypoints);
    paintOverlay(painter, m_preview.frame.resolution, m_preview.records, m_preview.margin_px, view);
}

} // namespace tagmill
