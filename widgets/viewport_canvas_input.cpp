// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keyboard do to the 3D view.
#include "widgets/viewport_canvas.h"

#include "models/frustum_picking.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <numbers>
#include <numeric>

namespace tagmill {

namespace {

constexpr double dragThreshold = 4;   // px
constexpr size_t hoverLimit = 20000;  // frusta: beyond, picking on every move would be felt
constexpr double turnStep = 15 * std::numbers::pi / 180;

} // namespace

void ViewportCanvas::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = m_lastAt = event->position();
    m_isDragging = false;
}

void ViewportCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (event->buttons() == Qt::NoButton) {
        if (m_buffers.shapes.size() <= hoverLimit)
            setHovered(cameraAt(at));
        return;
    }
    const bool isBox = m_isBoxAsked && event->buttons() & Qt::LeftButton;
    const MouseDeed deed = isBox ? MouseDeed::Select : mouseDeed(m_navigation, event->buttons(), event->modifiers());
    if (deed == MouseDeed::None || (!m_isDragging && (at - m_pressedAt).manhattanLength() < dragThreshold))
        return;
    m_isDragging = true;
    setHovered(-1);
    const QPointF by = at - m_lastAt;
    m_lastAt = at;
    drag(deed, by);
}

void ViewportCanvas::drag(MouseDeed deed, QPointF by)
{
    if (deed == MouseDeed::Select) {
        if (!m_isLookingThrough)
            m_box = QRectF(m_pressedAt, m_lastAt).normalized();
        return update();
    }
    setLookingThrough(false);
    m_keepsFramed = false;
    if (deed == MouseDeed::Pan)
        m_camera.pan(by.x(), by.y(), height());
    else if (deed == MouseDeed::Zoom)
        m_camera.zoom(by.y() / -20);
    else
        m_camera.orbit(by.x(), by.y());
    updateView();
}

void ViewportCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isAdded = event->modifiers() & Qt::ShiftModifier;
    if (!m_box.isNull())
        endBox(isAdded);
    else if (!m_isDragging && event->button() == Qt::LeftButton && !m_isLookingThrough)
        click(event->position(), isAdded);
    m_isDragging = m_isBoxAsked = false;
    unsetCursor();
}

void ViewportCanvas::endBox(bool isAdded)
{
    const QRectF box = std::exchange(m_box, {});
    selectCameras(frustaInBox(m_buffers.shapes, currentView(), box), isAdded);
    update();
}

/// With Shift one more, or one less.
void ViewportCanvas::click(QPointF at, bool isAdded)
{
    const int index = cameraAt(at);
    const bool isSelected = std::binary_search(m_allSelected.begin(), m_allSelected.end(), index);
    if (!isAdded)
        return selectCamera(index);
    if (index < 0)
        return;
    if (!isSelected)
        return selectCameras({index}, true);
    std::vector<int> others = m_allSelected;
    std::erase(others, index);
    selectCameras(others, false);
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

/// Ctrl and digits are the window's, but not those of the number pad while the pointer works here.
bool ViewportCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() & Qt::KeypadModifier && key->key() >= Qt::Key_0 && key->key() <= Qt::Key_9) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

/// The number pad's own keys; what can be done by others as well is the panel's actions.
bool ViewportCanvas::takesPadKey(const QKeyEvent &event)
{
    constexpr double right = std::numbers::pi / 2;
    const bool isOpposite = event.modifiers() & Qt::ControlModifier;
    switch (event.modifiers() & Qt::KeypadModifier ? event.key() : 0) {
    case Qt::Key_1: lookFrom(isOpposite ? right : -right, 0); return true;
    case Qt::Key_3: lookFrom(isOpposite ? 2 * right : 0, 0); return true;
    case Qt::Key_7: lookFrom(-right, isOpposite ? -right : right); return true;
    case Qt::Key_5: setOrthographic(!isOrthographic()); return true;
    case Qt::Key_0: setLookingThrough(!m_isLookingThrough); return true;
    default: return false;
    }
}

/// Keys that turn the view, of the number pad or not.
bool ViewportCanvas::turnsView(const QKeyEvent &event)
{
    constexpr double right = std::numbers::pi / 2;
    const auto turn = [this](double yaw, double pitch) { lookFrom(m_camera.yaw() + yaw, m_camera.pitch() + pitch); };
    switch (event.key()) {
    case Qt::Key_9: lookFrom(m_camera.yaw() + 2 * right, -m_camera.pitch()); break;
    case Qt::Key_4: turn(-turnStep, 0); break;
    case Qt::Key_6: turn(turnStep, 0); break;
    case Qt::Key_8: turn(0, turnStep); break;
    case Qt::Key_2: turn(0, -turnStep); break;
    case Qt::Key_Plus: m_camera.zoom(1); break;
    case Qt::Key_Minus: m_camera.zoom(-1); break;
    default: return false;
    }
    m_keepsFramed = false;
    updateView();
    return true;
}

void ViewportCanvas::selectAll()
{
    std::vector<int> all;
    for (size_t i = 0; i < m_buffers.shapes.size(); ++i)
        if (m_buffers.shapes[i].isShown)
            all.push_back(static_cast<int>(i));
    selectCameras(all, false);
}

void ViewportCanvas::askBox()
{
    m_isBoxAsked = true;
    setCursor(Qt::CrossCursor);
}

void ViewportCanvas::keyPressEvent(QKeyEvent *event)
{
    if (takesPadKey(*event) || turnsView(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down: return stepCamera(1);
    case Qt::Key_Left:
    case Qt::Key_Up: return stepCamera(-1);
    case Qt::Key_Escape:
        if (m_isLookingThrough)
            return setLookingThrough(false);
        if (m_isBoxAsked) {
            m_isBoxAsked = false;
            m_box = {};
            unsetCursor();
            return update();
        }
        [[fallthrough]];
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace tagmill
