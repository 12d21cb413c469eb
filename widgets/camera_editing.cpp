// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/camera_editing.h"

#include "models/problem_sentence.h"
#include "widgets/viewport_canvas.h"
#include "widgets/viewport_overlay.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPointer>
#include <QUndoCommand>

#include <algorithm>
#include <cmath>
#include <set>

namespace tagmill {

namespace {

constexpr double handleReach = 10; // px
constexpr double keyStep = 10;     // px of the mouse, for an arrow key; with Shift 1
constexpr int hintTime = 6000;     // ms
const QColor handleColor(0xff, 0xa0, 0x1c);

QVector3D placeOf(const Matrix4 &pose)
{
    return {static_cast<float>(pose(0, 3)), static_cast<float>(pose(1, 3)), static_cast<float>(pose(2, 3))};
}

/// The eye of a view as a camera of the same pose: Blender's axes are OpenGL's.
Matrix4 eyePose(const ViewportView &view)
{
    const QMatrix4x4 world_from_eye = view.view.inverted();
    Matrix4 pose;
    for (int row = 0; row < 4; ++row)
        for (int column = 0; column < 4; ++column)
            pose(row, column) = static_cast<double>(world_from_eye(row, column));
    // Single precision is not rigid enough for a config.
    const Vector3 back = pose.block<3, 1>(0, 2).normalized();
    const Vector3 right = (pose.block<3, 1>(0, 0) - back * back.dot(pose.block<3, 1>(0, 0))).normalized();
    pose.block<3, 1>(0, 0) = right;
    pose.block<3, 1>(0, 1) = Vector3(back.y() * right.z() - back.z() * right.y(), back.z() * right.x() - back.x() * right.z(), back.x() * right.y() - back.y() * right.x());
    pose.block<3, 1>(0, 2) = back;
    pose.row(3) << 0, 0, 0, 1;
    return pose;
}

bool precedes(const SelectedItem &a, const SelectedItem &b)
{
    return keyOf(a) < keyOf(b);
}

} // namespace

/// What the view keeps of cameras follows when they go and come back: marks, and the selection.
class CameraEditing::Deletion : public QUndoCommand
{
public:
    /// `gone` in order; `after` are selected then.
    Deletion(CameraEditing &editing, std::vector<SelectedItem> gone, std::vector<SelectedItem> after)
        : m_editing(&editing)
        , m_gone(std::move(gone))
        , m_before(editing.m_selection.items())
        , m_after(std::move(after))
    {
    }

    void undo() override
    {
        if (!m_editing)
            return;
        CameraMarks marks = m_editing->m_canvas.marks();
        for (const SelectedItem &item : m_gone)
            marks.makeRoom(keyOf(item));
        m_editing->m_selection.selectAll(m_before);
        m_editing->setMarks(std::move(marks));
    }

    void redo() override
    {
        if (!m_editing)
            return;
        CameraMarks marks = m_editing->m_canvas.marks();
        for (auto item = m_gone.rbegin(); item != m_gone.rend(); ++item)
            marks.forget(keyOf(*item));
        m_editing->m_selection.selectAll(m_after);
        m_editing->setMarks(std::move(marks));
    }

private:
    QPointer<CameraEditing> m_editing;
    std::vector<SelectedItem> m_gone, m_before, m_after;
};

CameraEditing::CameraEditing(ViewportCanvas &canvas, DocumentModel &document, Selection &selection)
    : QObject(&canvas)
    , m_canvas(canvas)
    , m_selection(selection)
    , m_cameras(document)
    , m_menu(std::make_unique<QMenu>())
{
    makeActions();
    canvas.installEventFilter(this);
    connect(&canvas, &ViewportCanvas::overlayPainting, this, &CameraEditing::paint);
    connect(&canvas, &ViewportCanvas::buffersChanged, this, &CameraEditing::forgetMoved);
    connect(&selection, &Selection::changed, this, &CameraEditing::updateActions);
    connect(&document, &DocumentModel::configChanged, this, [this] {
        if (!m_isWriting) {
            m_drag.reset();
            m_canvas.setMoved({});
        }
        updateActions();
    });
    m_hintTime.setSingleShot(true);
    connect(&m_hintTime, &QTimer::timeout, this, [this] { say({}); });
    updateActions();
}

CameraEditing::~CameraEditing() = default;

void CameraEditing::makeActions()
{
    const auto make = [this](const char *name, const QString &text, const QKeySequence &key, auto slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_canvas.addAction(action);
        m_menu->addAction(action);
        return action;
    };
    m_add = make("addCamera", tr("Add camera from this view"), Qt::SHIFT | Qt::Key_A, &CameraEditing::addFromView);
    m_duplicate = make("duplicateCamera", tr("Duplicate and move"), Qt::SHIFT | Qt::Key_D, &CameraEditing::duplicate);
    m_move = make("moveCamera", tr("Move"), Qt::Key_G, [this] { startDrag(DragKind::Move); });
    m_aim = make("aimCamera", tr("Aim"), Qt::Key_R, [this] { startDrag(DragKind::Aim); });
    m_remove = make("deleteCamera", tr("Delete"), Qt::Key_X, &CameraEditing::remove);
    m_remove->setShortcuts({QKeySequence(Qt::Key_X), QKeySequence(Qt::Key_Delete)});
    m_lock = make("lockCamera", tr("Lock"), Qt::SHIFT | Qt::Key_L, &CameraEditing::toggleLock);
    m_menu->addSeparator();
    m_isolate = make("isolateCameras", tr("Isolate"), Qt::Key_Slash, &CameraEditing::isolate);
    m_hide = make("hideCameras", tr("Hide"), Qt::Key_H, &CameraEditing::hide);
    m_showAll = make("showAllCameras", tr("Show all"), Qt::SHIFT | Qt::Key_H, &CameraEditing::showAll);
    m_lock->setCheckable(true);
    m_isolate->setCheckable(true);
    m_menu->setToolTipsVisible(true);
    m_move->setToolTip(tr("Moves with the mouse or the arrow keys; X, Y and Z keep to an axis"));
    m_aim->setToolTip(tr("Turns it to look where the mouse points"));
    m_lock->setToolTip(tr("Locked cameras cannot be moved or deleted here"));
    m_isolate->setToolTip(tr("Shows the selected cameras alone, and all again"));
}

void CameraEditing::updateActions()
{
    const auto &items = m_selection.items();
    const bool isPlanned = !items.empty() && m_selection.current().source == SelectionSource::Plan;
    const CameraMarks &marks = m_canvas.marks();
    m_add->setEnabled(m_cameras.isAllowed());
    m_duplicate->setEnabled(m_cameras.isAllowed() && isPlanned);
    for (QAction *action : {m_move, m_aim, m_remove, m_lock, m_hide})
        action->setEnabled(isPlanned);
    m_isolate->setEnabled(isPlanned || marks.isolated);
    m_isolate->setChecked(marks.isolated.has_value());
    m_lock->setChecked(isPlanned && marks.locked.contains(keyOf(m_selection.current())));
    m_showAll->setEnabled(!marks.hidden.empty() || marks.isolated);
    const QString refusal = tr("This config means what render-tag means by it, which knows no placed cameras: give it a tagmill section first (Tagmill, Format)");
    m_add->setToolTip(m_cameras.isAllowed() ? tr("A camera that sees what this view shows") : refusal);
    m_duplicate->setToolTip(m_cameras.isAllowed() ? tr("Copies that can be moved, of sampled cameras too") : refusal);
}

void CameraEditing::setMarks(CameraMarks marks)
{
    m_canvas.setMarks(std::move(marks));
    updateActions();
}

bool CameraEditing::isEditable(const SelectedItem &item) const
{
    return m_cameras.indexOf(item) >= 0 && !m_canvas.marks().locked.contains(keyOf(item));
}

std::vector<int> CameraEditing::editable() const
{
    std::vector<int> indices;
    for (const SelectedItem &item : m_selection.items())
        if (isEditable(item))
            indices.push_back(m_cameras.indexOf(item));
    std::sort(indices.begin(), indices.end());
    return indices;
}

void CameraEditing::report(const Result<> &result)
{
    if (!result)
        say(problemSentence(result.error().problem));
}

void CameraEditing::addFromView()
{
    const auto &plan = m_canvas.buffers().plan;
    const auto recipe = static_cast<size_t>(m_canvas.shownRecipe());
    const int scene = plan && recipe < plan->recipes.size() ? plan->recipes[recipe].scene_id : 0;
    m_cameras.endStep();
    const auto added = m_cameras.add({{scene, eyePose(m_canvas.currentView()), std::nullopt}});
    m_cameras.endStep();
    if (!added)
        return say(problemSentence(added.error().problem));
    if (!m_canvas.isLookingThrough())
        m_canvas.stepBack(); // its picture, at the eye, would fill the view
    take(*added);
}

void CameraEditing::duplicate()
{
    const ViewportSubject *subject = m_canvas.subject();
    std::vector<PlacedCameraConfig> copies;
    for (const int index : m_canvas.selectedCameras()) {
        const SelectedItem item = subject->itemOf(index);
        const int placed = m_cameras.indexOf(item);
        copies.push_back({item.scene, placed >= 0 ? m_cameras.cameras()[static_cast<size_t>(placed)].transform_matrix : subject->poseOf(index), std::nullopt});
    }
    if (copies.empty())
        return;
    m_cameras.endStep();
    m_isWriting = true;
    const auto added = m_cameras.add(copies);
    m_isWriting = false;
    if (!added)
        return say(problemSentence(added.error().problem));
    take(*added);
    startDrag(DragKind::Move, true);
}

/// New cameras are selected, and seen where others are isolated.
void CameraEditing::take(const std::vector<SelectedItem> &added)
{
    CameraMarks marks = m_canvas.marks();
    if (marks.isolated) {
        for (const SelectedItem &item : added)
            marks.isolated->insert(keyOf(item));
        setMarks(std::move(marks));
    }
    m_selection.selectAll(added);
}

void CameraEditing::remove()
{
    const CameraMarks &marks = m_canvas.marks();
    std::vector<SelectedItem> items;
    for (const SelectedItem &item : m_selection.items())
        if (item.source == SelectionSource::Plan && !marks.locked.contains(keyOf(item)))
            items.push_back(item);
    if (items.empty())
        return say(tr("Locked cameras stay: nothing to delete here"));
    std::sort(items.begin(), items.end(), precedes);
    const QString what = tr("Delete %n camera(s)", nullptr, static_cast<int>(items.size()));
    report(m_cameras.drop(items, what, following(items)));
}

std::unique_ptr<QUndoCommand> CameraEditing::following(const std::vector<SelectedItem> &gone)
{
    const auto isGone = [&](const SelectedItem &item) { return std::binary_search(gone.begin(), gone.end(), item, precedes); };
    const auto moved = [&](SelectedItem item) {
        item.camera -= static_cast<int>(std::count_if(gone.begin(), gone.end(), [&](const SelectedItem &other) { return other.scene == item.scene && other.camera < item.camera; }));
        return item;
    };
    std::vector<SelectedItem> after;
    for (const SelectedItem &item : m_selection.items())
        if (item.source != SelectionSource::Plan)
            after.push_back(item);
        else if (!isGone(item))
            after.push_back(moved(item));
    const CameraMarks &marks = m_canvas.marks();
    const auto stays = [&](const SelectedItem &item) { return marks.shows(keyOf(item)) && !isGone(item); };
    if (const SelectedItem &current = m_selection.current(); after.empty() && current.source == SelectionSource::Plan)
        if (const SelectedItem next = m_cameras.nearest(current, stays); next.source == SelectionSource::Plan)
            after.push_back(moved(next));
    return std::make_unique<Deletion>(*this, gone, std::move(after));
}

void CameraEditing::hide()
{
    CameraMarks marks = m_canvas.marks();
    for (const SelectedItem &item : m_selection.items())
        marks.hidden.insert(keyOf(item));
    m_selection.select(m_cameras.nearest(m_selection.current(), [&](const SelectedItem &item) { return marks.shows(keyOf(item)); }));
    setMarks(std::move(marks));
}

void CameraEditing::isolate()
{
    CameraMarks marks = m_canvas.marks();
    if (marks.isolated) {
        marks.isolated.reset();
    } else {
        marks.isolated.emplace();
        for (const SelectedItem &item : m_selection.items())
            marks.isolated->insert(keyOf(item));
    }
    setMarks(std::move(marks));
}

void CameraEditing::showAll()
{
    CameraMarks marks = m_canvas.marks();
    marks.hidden.clear();
    marks.isolated.reset();
    setMarks(std::move(marks));
}

void CameraEditing::toggleLock()
{
    CameraMarks marks = m_canvas.marks();
    const bool isLocked = marks.locked.contains(keyOf(m_selection.current()));
    for (const SelectedItem &item : m_selection.items()) {
        if (isLocked)
            marks.locked.erase(keyOf(item));
        else
            marks.locked.insert(keyOf(item));
    }
    setMarks(std::move(marks));
}

/// On the axis, behind the picture's middle.
QVector3D CameraEditing::aimPoint(int camera) const
{
    const FrustumShape shape = m_canvas.shapeOf(camera);
    const QVector3D middle = (shape.corners[0] + shape.corners[1] + shape.corners[2] + shape.corners[3]) / 4;
    return shape.apex + (middle - shape.apex) * 1.6f;
}

std::optional<CameraDrag> CameraEditing::makeDrag(DragKind kind, QPointF from, QVector3D anchor) const
{
    CameraDrag drag{kind, DragAxis::Free, m_canvas.currentView(), anchor, from, {}};
    for (const int index : editable())
        drag.before.emplace_back(index, m_cameras.cameras()[static_cast<size_t>(index)].transform_matrix);
    return drag.before.empty() ? std::nullopt : std::optional(std::move(drag));
}

void CameraEditing::startDrag(DragKind kind, bool continuesStep)
{
    const std::vector<int> indices = editable();
    if (indices.empty())
        return say(tr("Only unlocked cameras that are placed by hand can be moved: Shift+D makes such a copy"));
    const Matrix4 &pose = m_cameras.cameras()[static_cast<size_t>(indices.back())].transform_matrix;
    const int shown = m_canvas.subject() ? m_canvas.subject()->indexOf(m_cameras.itemOf(indices.back())) : -1;
    const QVector3D anchor = kind == DragKind::Aim && shown >= 0 ? aimPoint(shown) : placeOf(pose);
    m_canvas.setLookingThrough(false);
    m_drag = makeDrag(kind, m_mouse, anchor);
    m_isHeld = false;
    if (!continuesStep)
        m_cameras.endStep();
    say({});
}

void CameraEditing::dragTo(QPointF at)
{
    m_poses = m_drag->at(at);
    showMoved(m_poses);
    write(m_poses);
}

void CameraEditing::write(const std::vector<PlacedPose> &poses)
{
    m_isWriting = true;
    report(m_cameras.move(poses));
    m_isWriting = false;
}

/// At once, before the plan follows.
void CameraEditing::showMoved(const std::vector<PlacedPose> &poses)
{
    std::map<int, Matrix4> moved;
    for (const auto &[index, pose] : poses)
        if (const int shown = m_canvas.subject() ? m_canvas.subject()->indexOf(m_cameras.itemOf(index)) : -1; shown >= 0)
            moved.emplace(shown, pose);
    m_canvas.setMoved(std::move(moved));
}

/// The plan has come to where the drag ended.
void CameraEditing::forgetMoved()
{
    if (m_drag || m_poses.empty())
        return;
    constexpr double near = 1e-5;
    const ViewportSubject *subject = m_canvas.subject();
    const bool isThere = std::all_of(m_poses.begin(), m_poses.end(), [&](const PlacedPose &one) {
        const bool isKnown = static_cast<size_t>(one.first) < m_cameras.cameras().size();
        const int shown = isKnown && subject ? subject->indexOf(m_cameras.itemOf(one.first)) : -1;
        return shown < 0 || (subject->poseOf(shown) - one.second).cwiseAbs().maxCoeff() < near;
    });
    if (!isThere)
        return;
    m_poses.clear();
    m_canvas.setMoved({});
}

void CameraEditing::endDrag(bool isKept)
{
    if (!isKept) {
        m_poses = m_drag->before;
        write(m_poses);
        showMoved(m_poses);
    }
    m_cameras.endStep();
    m_drag.reset();
    say({});
}

std::vector<CameraEditing::Handle> CameraEditing::handles(const ViewportView &view) const
{
    const int camera = m_canvas.selectedCamera();
    if (camera < 0 || m_canvas.isLookingThrough() || !isEditable(m_selection.current()))
        return {};
    std::vector<Handle> result;
    if (const auto at = view.project(m_canvas.shapeOf(camera).apex))
        result.push_back({DragKind::Move, *at});
    if (const auto at = view.project(aimPoint(camera)))
        result.push_back({DragKind::Aim, *at});
    return result;
}

bool CameraEditing::takeMouse(QEvent *event)
{
    const auto *mouse = static_cast<QMouseEvent *>(event);
    m_mouse = mouse->position();
    if (m_drag) {
        const bool isRight = event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::RightButton;
        const bool isEnd = event->type() == (m_isHeld ? QEvent::MouseButtonRelease : QEvent::MouseButtonPress) && mouse->button() == Qt::LeftButton;
        if (event->type() == QEvent::MouseMove) {
            dragTo(m_mouse);
        } else if (isRight || isEnd) {
            endDrag(isEnd);
            m_isReleaseOurs = event->type() == QEvent::MouseButtonPress;
        }
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease && std::exchange(m_isReleaseOurs, false))
        return true;
    if (event->type() == QEvent::MouseMove && mouse->buttons() == Qt::NoButton && !handles(m_canvas.currentView()).empty())
        m_canvas.update(); // a handle under the mouse grows
    if (event->type() != QEvent::MouseButtonPress || mouse->button() != Qt::LeftButton || mouse->modifiers() & Qt::AltModifier)
        return false;
    for (const Handle &handle : handles(m_canvas.currentView())) {
        if (QLineF(handle.at, m_mouse).length() > handleReach)
            continue;
        const int camera = m_canvas.selectedCamera();
        m_drag = makeDrag(handle.kind, m_mouse, handle.kind == DragKind::Move ? m_canvas.shapeOf(camera).apex : aimPoint(camera));
        m_isHeld = true;
        m_cameras.endStep();
        return m_drag.has_value();
    }
    return false;
}

/// While a drag lasts.
bool CameraEditing::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    const auto keepTo = [this](DragAxis axis) {
        m_drag->axis = m_drag->axis == axis ? DragAxis::Free : axis;
        dragTo(m_mouse);
    };
    const auto nudge = [&](double right, double down) {
        const double step = modifiers & Qt::ShiftModifier ? 1 : keyStep;
        m_mouse += QPointF(right, down) * step;
        dragTo(m_mouse);
    };
    switch (key) {
    case Qt::Key_Left: nudge(-1, 0); break;
    case Qt::Key_Right: nudge(1, 0); break;
    case Qt::Key_Up: nudge(0, -1); break;
    case Qt::Key_Down: nudge(0, 1); break;
    case Qt::Key_X: keepTo(DragAxis::X); break;
    case Qt::Key_Y: keepTo(DragAxis::Y); break;
    case Qt::Key_Z: keepTo(DragAxis::Z); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: endDrag(true); break;
    case Qt::Key_Escape: endDrag(false); break;
    default: break;
    }
    return true;
}

bool CameraEditing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove: return takeMouse(event);
    case QEvent::ShortcutOverride: // X is an axis now
        if (m_drag)
            event->accept();
        return m_drag.has_value();
    case QEvent::KeyPress: return m_drag && takeKey(static_cast<QKeyEvent *>(event)->key(), static_cast<QKeyEvent *>(event)->modifiers());
    case QEvent::ContextMenu: {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        if (m_drag || menu->modifiers() & Qt::AltModifier)
            return true;
        const int camera = m_canvas.cameraAt(menu->pos());
        if (camera >= 0 && !std::binary_search(m_canvas.selectedCameras().begin(), m_canvas.selectedCameras().end(), camera))
            m_canvas.selectCamera(camera);
        m_menu->popup(menu->globalPos());
        return true;
    }
    default: return QObject::eventFilter(watched, event);
    }
}

QString CameraEditing::dragHint() const
{
    const QString what = m_drag->kind == DragKind::Move ? tr("Moving") : tr("Aiming");
    static const char *const names[] = {"", "X", "Y", "Z"};
    const QString axis = QLatin1String(names[static_cast<int>(m_drag->axis)]);
    const QString how = m_isHeld ? tr("X, Y, Z keep to an axis, Esc puts it back") : tr("click or Enter to keep, Esc to put it back; arrows move too, X, Y, Z keep to an axis");
    return axis.isEmpty() ? tr("%1: %2").arg(what, how) : tr("%1 along %2: %3").arg(what, axis, how);
}

void CameraEditing::say(const QString &hint)
{
    m_hint = hint;
    if (!hint.isEmpty())
        m_hintTime.start(hintTime);
    m_canvas.update();
}

void CameraEditing::paint(QPainter &painter, const ViewportView &view)
{
    for (const Handle &handle : handles(view))
        paintHandle(painter, handle.at, handle.kind == DragKind::Aim, m_drag ? m_drag->kind == handle.kind : QLineF(handle.at, m_mouse).length() <= handleReach, handleColor);
    const QString hint = m_drag ? dragHint() : m_hint;
    if (!hint.isEmpty())
        paintHint(painter, m_canvas.rect(), hint, m_canvas.palette());
}

} // namespace tagmill
