// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/viewport_canvas.h"

#include "models/frustum_picking.h"
#include "models/problem_sentence.h"
#include "widgets/viewport_overlay.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <numbers>

namespace tagmill {

namespace {

constexpr std::chrono::milliseconds patience{100};
constexpr double dragThreshold = 4;   // px
constexpr size_t hoverLimit = 4000;   // frusta: beyond, picking on every move would be felt
const QColor selectedColor(0xff, 0xa0, 0x1c);

} // namespace

ViewportCanvas::ViewportCanvas(QThreadPool &pool, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_job(&pool, patience)
{
    setObjectName(QStringLiteral("viewportCanvas"));
    setAccessibleName(tr("3D view of the cameras"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    readColors();
    connect(&m_selection, &Selection::changed, this, &ViewportCanvas::takeSelection);
}

ViewportCanvas::~ViewportCanvas() = default;

void ViewportCanvas::setSubject(std::shared_ptr<const ViewportSubject> subject)
{
    m_subject = std::move(subject);
    rebuild();
}

void ViewportCanvas::setEmptyText(const QString &text)
{
    m_emptyText = text;
    update();
}

void ViewportCanvas::startViewport()
{
    m_viewport = makeViewport3D();
    connect(m_viewport.get(), &Viewport3D::frameReady, this, [this](const ViewportFrame &frame) {
        m_frame = frame;
        m_isPainted = false;
        update();
    });
    connect(m_viewport.get(), &Viewport3D::unavailable, this, [this] {
        m_isUnavailable = true;
        update();
    });
    m_viewport->setBackground(m_options.background);
    if (m_shown)
        show(std::move(m_buffers), m_shown);
    updateView();
}

void ViewportCanvas::readColors()
{
    const QColor window = palette().color(QPalette::Window);
    const bool isDark = window.lightnessF() < 0.5f;
    m_options.background = isDark ? QColor(0x25, 0x28, 0x2c) : QColor(0xc6, 0xcb, 0xd1);
    m_options.floor = isDark ? QColor(0x3a, 0x3e, 0x44) : QColor(0xa4, 0xaa, 0xb1);
    m_options.grid = isDark ? QColor(0x55, 0x5b, 0x63) : QColor(0x88, 0x8f, 0x97);
    m_options.light = isDark ? QColor(0xff, 0xd9, 0x6a) : QColor(0x94, 0x5c, 0x00);
    m_options.shade = isDark ? 1.0f : 0.72f;
}

void ViewportCanvas::rebuild()
{
    const auto subject = m_subject;
    if (!subject) {
        m_job.cancel();
        return show({}, nullptr);
    }
    if (m_options.recipe >= subject->recipeCount())
        m_options.recipe = 0;
    m_job.start([subject, options = m_options](const Progress &) { return subject->buffers(options); },
                [this, subject](ViewportBuffers buffers) { show(std::move(buffers), subject); });
}

void ViewportCanvas::show(ViewportBuffers buffers, std::shared_ptr<const ViewportSubject> subject)
{
    m_shown = std::move(subject);
    // What is the same bytes needs no second upload; an edit of a camera leaves the target as it is.
    const bool isFirst = m_buffersRevision == 0;
    const bool hasNewTarget = isFirst || buffers.target != m_buffers.target;
    const bool hasNewGuides = isFirst || buffers.guides != m_buffers.guides;
    m_buffers = std::move(buffers);
    if (!m_isFramed && !m_buffers.bounds.isEmpty())
        frameAll();
    if (m_viewport) {
        if (hasNewTarget)
            m_viewport->setLayer(ViewportLayer::Triangles, m_buffers.target);
        if (hasNewGuides)
            m_viewport->setLayer(ViewportLayer::Guides, m_buffers.guides);
        m_viewport->setLayer(ViewportLayer::Frusta, m_buffers.frusta);
        updateView();
        m_buffersRevision = m_viewport->revision();
    }
    m_hovered = -1;
    takeSelection();
    emit buffersChanged();
}

ViewportView ViewportCanvas::currentView() const
{
    if (m_isLookingThrough && m_selected >= 0 && m_shown)
        return m_shown->lookThrough(m_selected, size(), m_buffers.bounds).view;
    return m_camera.view(size(), m_buffers.bounds);
}

void ViewportCanvas::updateView()
{
    if (m_viewport)
        m_viewport->setView(currentView(), devicePixelRatioF());
    if (!m_viewport || m_isUnavailable)
        update();
}

void ViewportCanvas::setMetric(CameraMetric metric)
{
    m_options.metric = metric;
    rebuild();
}

void ViewportCanvas::setFrustumScale(double scale)
{
    m_options.frustumScale = scale;
    rebuild();
}

void ViewportCanvas::frameAll()
{
    m_isFramed = m_keepsFramed = true;
    setLookingThrough(false);
    m_camera.frame(m_buffers.bounds, width() / std::max(1.0, static_cast<double>(height())));
    updateView();
}

void ViewportCanvas::frameNext()
{
    m_job.cancel();
    m_isFramed = false;
}

void ViewportCanvas::frameSelected()
{
    if (m_selected < 0)
        return frameAll();
    const FrustumShape &shape = m_buffers.shapes[static_cast<size_t>(m_selected)];
    Bounds bounds = m_buffers.targetBounds;
    bounds.add(shape.apex);
    for (const QVector3D &corner : shape.corners)
        bounds.add(corner);
    setLookingThrough(false);
    m_keepsFramed = false;
    m_camera.frame(bounds, width() / std::max(1.0, static_cast<double>(height())));
    updateView();
}

void ViewportCanvas::setLookingThrough(bool on)
{
    on = on && m_selected >= 0;
    if (on == m_isLookingThrough)
        return;
    m_isLookingThrough = on;
    updateView();
    emit lookingThroughChanged(on);
}

int ViewportCanvas::cameraAt(QPointF point) const
{
    if (m_isLookingThrough || !m_shown)
        return -1;
    return pickFrustum(m_buffers.shapes, currentView(), point);
}

void ViewportCanvas::selectCamera(int index)
{
    if (index < 0 || !m_shown)
        return m_selection.clear();
    m_selection.select(m_shown->itemOf(index));
}

void ViewportCanvas::stepCamera(int by)
{
    const int count = static_cast<int>(m_buffers.shapes.size());
    if (count > 0)
        selectCamera(m_selected < 0 ? (by > 0 ? 0 : count - 1) : (m_selected + by + count) % count);
}

/// Also shows the target and the lights of the selected scene.
void ViewportCanvas::takeSelection()
{
    m_selected = m_shown ? m_shown->indexOf(m_selection.current()) : -1;
    if (m_selected < 0)
        setLookingThrough(false);
    else if (const int recipe = m_shown->recipeOf(m_selected); recipe != m_options.recipe) {
        m_options.recipe = recipe;
        rebuild();
    }
    if (m_isLookingThrough)
        updateView();
    update();
}

void ViewportCanvas::setHovered(int index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    setToolTip(index < 0 ? QString() : m_shown->captionOf(index));
    update();
}

void ViewportCanvas::paintEvent(QPaintEvent *)
{
    if (!m_isStarting) {
        m_isStarting = true;
        QTimer::singleShot(0, this, &ViewportCanvas::startViewport);
    }
    QPainter painter(this);
    if (m_frame.image.isNull()) {
        painter.fillRect(rect(), m_options.background);
    } else if (m_frame.view.size == QSizeF(size())) {
        painter.drawImage(QPointF(), m_frame.image);
    } else {
        painter.drawImage(rect(), m_frame.image); // while being resized
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintOverlay(painter);
    if (!m_isPainted && hasPicture()) {
        m_isPainted = true;
        emit painted();
    }
}

void ViewportCanvas::paintOverlay(QPainter &painter)
{
    if (!m_shown)
        return paintCaption(painter, rect(), 0, m_emptyText, palette());
    const ViewportView view = hasPicture() && m_frame.view.size == QSizeF(size()) ? m_frame.view : currentView();
    if (m_isUnavailable)
        paintFrusta(painter, m_buffers, view);
    if (m_isLookingThrough) {
        paintPictureFrame(painter, rect(), m_shown->lookThrough(m_selected, size(), m_buffers.bounds).picture);
    } else {
        if (m_hovered >= 0 && m_hovered != m_selected)
            paintHoveredFrustum(painter, m_buffers.shapes[static_cast<size_t>(m_hovered)], view, palette().color(QPalette::WindowText));
        if (m_selected >= 0)
            paintSelectedFrustum(painter, m_buffers.shapes[static_cast<size_t>(m_selected)], view, selectedColor);
        paintAxes(painter, rect(), view);
        paintLegend(painter, rect(), m_buffers.scale, palette());
    }
    int row = 0;
    if (m_selected >= 0)
        paintCaption(painter, rect(), row++, m_shown->captionOf(m_selected), palette());
    if (m_buffers.problem)
        paintCaption(painter, rect(), row++, tr("The target is not shown: %1").arg(problemSentence(*m_buffers.problem)), palette());
    if (m_isUnavailable)
        paintCaption(painter, rect(), row++, tr("No OpenGL 3.3 here: surfaces are not shown"), palette());
}

void ViewportCanvas::resizeEvent(QResizeEvent *)
{
    if (m_keepsFramed && m_isFramed && !m_isLookingThrough)
        m_camera.frame(m_buffers.bounds, width() / std::max(1.0, static_cast<double>(height())));
    updateView();
}

void ViewportCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    readColors();
    if (m_viewport)
        m_viewport->setBackground(m_options.background);
    rebuild();
}

void ViewportCanvas::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = m_lastAt = event->position();
    m_isDragging = false;
}

void ViewportCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (!(event->buttons() & (Qt::LeftButton | Qt::MiddleButton))) {
        if (m_buffers.shapes.size() <= hoverLimit)
            setHovered(cameraAt(at));
        return;
    }
    if (!m_isDragging && (at - m_pressedAt).manhattanLength() < dragThreshold)
        return;
    m_isDragging = true;
    setHovered(-1);
    setLookingThrough(false);
    m_keepsFramed = false;
    const QPointF by = at - m_lastAt;
    m_lastAt = at;
    if (event->modifiers() & Qt::ShiftModifier)
        m_camera.pan(by.x(), by.y(), height());
    else
        m_camera.orbit(by.x(), by.y());
    updateView();
}

void ViewportCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isDragging && event->button() == Qt::LeftButton && !m_isLookingThrough)
        selectCamera(cameraAt(event->position()));
    m_isDragging = false;
}

void ViewportCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_isDragging = true; // its release is no click
    if (m_isLookingThrough)
        return setLookingThrough(false);
    const int index = cameraAt(event->position());
    if (index < 0)
        return;
    selectCamera(index);
    setLookingThrough(true);
}

void ViewportCanvas::leaveEvent(QEvent *)
{
    setHovered(-1);
}

void ViewportCanvas::wheelEvent(QWheelEvent *event)
{
    setLookingThrough(false);
    m_keepsFramed = false;
    m_camera.zoom(event->angleDelta().y() / 120.0);
    updateView();
    event->accept();
}

void ViewportCanvas::keyPressEvent(QKeyEvent *event)
{
    constexpr double right = std::numbers::pi / 2;
    const auto lookFrom = [this](double yaw, double pitch) {
        setLookingThrough(false);
        m_camera.setDirection(yaw, pitch);
        updateView();
    };
    switch (event->key()) {
    case Qt::Key_Home: return frameAll();
    case Qt::Key_Period: return frameSelected();
    case Qt::Key_0: return setLookingThrough(!m_isLookingThrough);
    case Qt::Key_1: return lookFrom(-right, 0);
    case Qt::Key_3: return lookFrom(0, 0);
    case Qt::Key_7: return lookFrom(-right, right);
    case Qt::Key_Right:
    case Qt::Key_Down: return stepCamera(1);
    case Qt::Key_Left:
    case Qt::Key_Up: return stepCamera(-1);
    case Qt::Key_Escape:
        if (m_isLookingThrough)
            return setLookingThrough(false);
        [[fallthrough]];
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace tagmill
