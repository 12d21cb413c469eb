// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/viewport_canvas.h"

#include "core/transform_point.h"
#include "models/background_thread.h"
#include "models/frustum_picking.h"
#include "models/problem_sentence.h"
#include "models/qt_executor.h"
#include "widgets/viewport_actions.h"
#include "widgets/viewport_overlay.h"

#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <set>

namespace tagmill {

namespace {

constexpr std::chrono::milliseconds patience{100};
constexpr int longestPicture = 320; // px, of what the selected camera will see
const QColor selectedColor(0xff, 0xa0, 0x1c);

} // namespace

ViewportCanvas::ViewportCanvas(ComputePool &pool, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_job(&pool, patience)
    , m_skyJob(&pool.later())
    , m_pictureJob(&pool.later(), patience)
{
    setObjectName(QStringLiteral("viewportCanvas"));
    setAccessibleName(tr("3D view of the cameras"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    readColors();
    m_options.marks = std::make_shared<const CameraMarks>();
    m_viewActions = makeViewActions(*this);
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
    if (text == m_emptyText)
        return;
    m_emptyText = text;
    if (!m_shown)
        update();
}

void ViewportCanvas::setExpectingSubject(bool isExpecting)
{
    m_isExpecting = isExpecting;
    settle();
}

void ViewportCanvas::settle()
{
    if (m_viewport)
        m_viewport->setUnsettled(m_isExpecting || m_job.isRunning());
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
    m_viewport->setSky(m_sky);
    if (m_shown)
        showBuffers(std::move(m_buffers), m_shown);
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
    m_options.highlight = isDark ? QColor(0xff, 0xff, 0xff) : QColor(0x10, 0x10, 0x10);
    m_options.shade = isDark ? 1.0f : 0.72f;
}

void ViewportCanvas::rebuild()
{
    const auto subject = m_subject;
    if (!subject) {
        m_job.cancel();
        return showBuffers({}, nullptr);
    }
    if (m_options.recipe >= subject->recipeCount())
        m_options.recipe = 0;
    m_job.start([subject, options = m_options](const Progress &) { return subject->buffers(options); },
                [this, subject](ViewportBuffers buffers) { showBuffers(std::move(buffers), subject); });
    settle();
}

void ViewportCanvas::showBuffers(ViewportBuffers buffers, std::shared_ptr<const ViewportSubject> subject)
{
    const bool isNewSubject = subject != m_shown;
    m_shown = std::move(subject);
    // What is the same bytes needs no second upload; an edit of a camera leaves the target as it is.
    const bool isFirst = m_buffersRevision == 0;
    const bool hasNewTarget = isFirst || buffers.target != m_buffers.target;
    const bool hasNewGround = isFirst || buffers.ground != m_buffers.ground;
    const bool hasNewFloor = isFirst ? !buffers.floor.image.isNull() : buffers.floor != m_buffers.floor;
    const bool hasNewGuides = isFirst || buffers.guides != m_buffers.guides;
    const bool wasInSight = isNewSubject && !isOutOfSight(m_buffers);
    freeInBackground(std::exchange(m_buffers, std::move(buffers)));
    if (!m_isFramed && !m_buffers.bounds.isEmpty())
        frameAll();
    else if (wasInSight && isOutOfSight(m_buffers)) // 0.5 m in place of 120 m, say: nobody asked for an empty view
        m_camera.frame(m_buffers.bounds, aspect());
    if (m_viewport) {
        if (hasNewTarget)
            m_viewport->setLayer(ViewportLayer::Triangles, m_buffers.target);
        if (hasNewGround)
            m_viewport->setLayer(ViewportLayer::Floor, m_buffers.ground);
        if (hasNewFloor)
            m_viewport->setFloor(m_buffers.floor);
        if (hasNewGuides)
            m_viewport->setLayer(ViewportLayer::Guides, m_buffers.guides);
        m_viewport->setLayer(ViewportLayer::Frusta, m_buffers.frusta, m_buffers.frustaLevels);
        updateView();
        m_buffersRevision = m_viewport->revision();
    }
    settle();
    updateSky();
    m_hovered = -1;
    readSelection();
    if (!m_shown || !m_viewport || m_isUnavailable)
        update(); // else with the picture that has them
    emit buffersChanged();
}

void ViewportCanvas::setSkyShown(bool on)
{
    m_isSkyShown = on;
    updateSky();
}

/// Reading one takes longer than an edit may: the cameras come first.
void ViewportCanvas::updateSky()
{
    const SkySource wanted = m_isSkyShown ? m_buffers.sky : SkySource();
    if (wanted == m_skySource)
        return;
    m_skySource = wanted;
    m_skyJob.cancel();
    if (wanted.file.isEmpty())
        return showSky({});
    m_skyJob.start([wanted](const Progress &progress) { return readSky(wanted, progress); }, [this](SkyPicture sky) { showSky(std::move(sky)); });
}

void ViewportCanvas::showSky(SkyPicture sky)
{
    m_sky = std::move(sky);
    if (m_viewport)
        m_viewport->setSky(m_sky);
    if (m_options.horizon != m_sky.horizon) {
        m_options.horizon = m_sky.horizon;
        rebuild();
    }
    update();
}

ViewportView ViewportCanvas::currentView() const
{
    if (m_isLookingThrough && m_selected >= 0 && m_shown)
        return m_shown->lookThrough(m_selected, size(), m_buffers.bounds).view;
    return m_camera.view(size(), m_buffers.bounds);
}

/// The picture's; while there is none of this size, the one asked for.
ViewportView ViewportCanvas::shownView() const
{
    return hasPicture() && m_frame.view.size == QSizeF(size()) ? m_frame.view : currentView();
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

void ViewportCanvas::setMarks(CameraMarks marks)
{
    m_options.marks = std::make_shared<const CameraMarks>(std::move(marks));
    if (m_selected < 0)
        showRecipeOfShown();
    rebuild();
}

/// The target and the lights are those of a camera that is shown, if there is one.
void ViewportCanvas::showRecipeOfShown()
{
    int first = -1;
    for (int i = 0; m_shown && i < static_cast<int>(m_buffers.shapes.size()); ++i) {
        if (!marks().shows(keyOf(m_shown->itemOf(i))))
            continue;
        if (m_shown->recipeOf(i) == m_options.recipe)
            return;
        first = first < 0 ? i : first;
    }
    if (first >= 0)
        m_options.recipe = m_shown->recipeOf(first);
}

void ViewportCanvas::frameAll()
{
    m_isFramed = m_keepsFramed = true;
    setLookingThrough(false);
    m_camera.frame(m_buffers.bounds, aspect());
    updateView();
}

/// For who turns around them: neither the target nor a camera is in the view, or all of it as a speck.
bool ViewportCanvas::isOutOfSight(const ViewportBuffers &buffers) const
{
    constexpr float speck = 0.01f; // of the distance
    if (buffers.bounds.isEmpty())
        return false;
    if (buffers.bounds.radius() < speck * static_cast<float>(m_camera.distance()))
        return true;
    const ViewportView view = m_camera.view(size(), buffers.bounds);
    const auto isIn = [&](const QVector3D &at) {
        const auto point = view.project(at);
        return point && QRectF(rect()).contains(*point);
    };
    const auto isCameraIn = [&](const FrustumShape &shape) { return shape.isShown && isIn(shape.apex); };
    return !(!buffers.targetBounds.isEmpty() && isIn(buffers.targetBounds.centre())) && std::none_of(buffers.shapes.begin(), buffers.shapes.end(), isCameraIn);
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
    Bounds bounds = m_buffers.targetBounds;
    for (const int index : m_allSelected) {
        const FrustumShape shape = shapeOf(index);
        bounds.add(shape.apex);
        for (const QVector3D &corner : shape.corners)
            bounds.add(corner);
    }
    setLookingThrough(false);
    m_keepsFramed = false;
    m_camera.frame(bounds, aspect());
    updateView();
}

void ViewportCanvas::stepBack()
{
    constexpr double notches = 3; // 1.6 times as far
    setLookingThrough(false);
    m_keepsFramed = false;
    m_camera.zoom(-notches);
    updateView();
}

void ViewportCanvas::lookFrom(double yaw, double pitch)
{
    setLookingThrough(false);
    m_camera.setDirection(yaw, pitch);
    updateView();
}

void ViewportCanvas::setOrthographic(bool on)
{
    setLookingThrough(false);
    m_camera.setOrthographic(on);
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
    selectCameras(index < 0 ? std::vector<int>() : std::vector{index}, false);
}

void ViewportCanvas::selectCameras(const std::vector<int> &indices, bool isAdded)
{
    std::vector<SelectedItem> items;
    const std::set<int> last(indices.begin(), indices.end());
    if (isAdded)
        for (const int index : m_allSelected)
            if (!last.contains(index))
                items.push_back(m_shown->itemOf(index));
    for (const int index : indices)
        if (m_shown)
            items.push_back(m_shown->itemOf(index));
    m_selection.selectAll(std::move(items));
}

/// From one that is shown to the next.
void ViewportCanvas::stepCamera(int by)
{
    const int count = static_cast<int>(m_buffers.shapes.size());
    int index = m_selected < 0 ? (by > 0 ? -1 : count) : m_selected;
    for (int i = 0; i < count; ++i) {
        index = (index + by + count) % count;
        if (m_buffers.shapes[static_cast<size_t>(index)].isShown)
            return selectCamera(index);
    }
}

void ViewportCanvas::takeSelection()
{
    readSelection();
    update();
}

/// Also shows the target and the lights of the selected scene.
void ViewportCanvas::readSelection()
{
    m_allSelected.clear();
    m_selected = -1;
    for (const SelectedItem &item : m_selection.items()) {
        if (const int index = m_shown ? m_shown->indexOf(item) : -1; index >= 0) {
            m_allSelected.push_back(index);
            m_selected = index; // the current one comes last; it may be none of these
        }
    }
    std::sort(m_allSelected.begin(), m_allSelected.end());
    if (m_selected < 0)
        setLookingThrough(false);
    std::vector<int> highlighted = m_allSelected.size() > 1 ? m_allSelected : std::vector<int>();
    const int recipe = m_selected < 0 ? m_options.recipe : m_shown->recipeOf(m_selected);
    if (recipe != m_options.recipe || highlighted != m_options.highlighted) {
        m_options.recipe = recipe;
        m_options.highlighted = std::move(highlighted);
        rebuild();
    }
    updatePicture();
    if (m_isLookingThrough)
        updateView();
}

/// The former picture stays until there is another one of the same camera.
void ViewportCanvas::updatePicture()
{
    if (m_selected < 0 || m_selected != m_pictured)
        m_picture = {};
    m_pictured = m_selected;
    if (m_selected < 0)
        return m_pictureJob.cancel();
    m_pictureJob.start([subject = m_shown, camera = m_selected](const Progress &) { return subject->pictureOf(camera, longestPicture); },
                       [this](QImage picture) {
                           m_picture = std::move(picture);
                           update(selectedArea());
                       });
}

/// Of the widget: where the selected camera's picture is painted.
QRect ViewportCanvas::selectedArea() const
{
    const FrustumShape shape = shapeOf(m_selected);
    QPolygonF corners;
    for (const QVector3D &corner : shape.corners)
        if (const auto point = shownView().project(corner))
            corners += *point;
    return corners.size() < 4 ? rect() : corners.boundingRect().toAlignedRect().adjusted(-1, -1, 1, 1);
}

void ViewportCanvas::setMoved(std::map<int, Matrix4> world_from_camera)
{
    if (m_moved.empty() && world_from_camera.empty())
        return; // at each edit of the config
    m_moved = std::move(world_from_camera);
    update();
}

FrustumShape ViewportCanvas::shapeOf(int index) const
{
    FrustumShape shape = m_buffers.shapes[static_cast<size_t>(index)];
    const auto moved = m_moved.find(index);
    if (moved == m_moved.end())
        return shape;
    const Matrix4 now_from_planned = moved->second * rigidInverse(m_shown->poseOf(index));
    const auto move = [&](QVector3D &point) {
        const Vector3 p = transformPoint(now_from_planned, {static_cast<double>(point.x()), static_cast<double>(point.y()), static_cast<double>(point.z())});
        point = {static_cast<float>(p.x()), static_cast<float>(p.y()), static_cast<float>(p.z())};
    };
    move(shape.apex);
    std::for_each(shape.corners.begin(), shape.corners.end(), move);
    return shape;
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
        return paintCaptions(painter);
    const ViewportView view = shownView();
    if (m_isUnavailable)
        paintFrusta(painter, m_buffers, view);
    if (m_isLookingThrough) {
        paintPictureFrame(painter, rect(), m_shown->lookThrough(m_selected, size(), m_buffers.bounds).picture);
    } else {
        paintCameras(painter, view);
        paintAxes(painter, rect(), view);
        paintLegend(painter, rect(), m_buffers.scale, palette());
        emit overlayPainting(painter, view);
    }
    if (!m_box.isNull())
        paintBox(painter, m_box, palette());
    paintCaptions(painter);
}

void ViewportCanvas::paintCameras(QPainter &painter, const ViewportView &view)
{
    if (m_hovered >= 0 && m_hovered != m_selected)
        paintHoveredFrustum(painter, shapeOf(m_hovered), view, palette().color(QPalette::WindowText));
    for (const auto &[index, pose] : m_moved)
        if (index != m_selected)
            paintSelectedFrustum(painter, shapeOf(index), view, selectedColor, {});
    if (m_selected >= 0)
        paintSelectedFrustum(painter, shapeOf(m_selected), view, selectedColor, m_picture);
}

QStringList ViewportCanvas::captions() const
{
    if (!m_shown)
        return {m_emptyText};
    QStringList texts;
    if (m_selected >= 0)
        texts += m_allSelected.size() > 1 ? tr("%1 (and %n more)", nullptr, static_cast<int>(m_allSelected.size()) - 1).arg(m_shown->captionOf(m_selected))
                                          : m_shown->captionOf(m_selected);
    if (m_selected >= 0 && marks().locked.contains(keyOf(m_shown->itemOf(m_selected))))
        texts += tr("Locked");
    const auto isShown = [](const FrustumShape &shape) { return shape.isShown; };
    if (!m_buffers.shapes.empty() && std::none_of(m_buffers.shapes.begin(), m_buffers.shapes.end(), isShown))
        texts += tr("No camera is shown: choose other scenes, or Show all under Camera");
    if (m_buffers.problem)
        texts += tr("The target is not shown: %1").arg(problemSentence(*m_buffers.problem));
    if (m_isUnavailable)
        texts += tr("No OpenGL 3.3 here: surfaces are not shown");
    if (m_sky.problem)
        texts += tr("The surroundings are not shown: %1").arg(problemSentence(*m_sky.problem));
    return texts;
}

void ViewportCanvas::paintCaptions(QPainter &painter)
{
    int row = 0;
    for (const QString &text : captions())
        paintCaption(painter, rect(), row++, text, palette());
}

void ViewportCanvas::resizeEvent(QResizeEvent *)
{
    if (m_keepsFramed && m_isFramed && !m_isLookingThrough)
        m_camera.frame(m_buffers.bounds, aspect());
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

} // namespace tagmill
