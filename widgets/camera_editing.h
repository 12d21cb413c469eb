// SPDX-License-Identifier: GPL-3.0-or-later
// CameraEditing: single cameras of a plan edited in the 3D view: added, duplicated, deleted, moved and aimed (by their
// handles, or as in Blender: G or R, the mouse, a click), hidden, isolated, locked. Only cameras placed by hand can be
// changed; a sampled one is duplicated first. A drag is one undo step. Gets the canvas's events before it does.
#pragma once

#include "models/camera_drag.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QAction;
class QMenu;
class QPainter;
class QUndoCommand;

namespace tagmill {

class ViewportCanvas;

class CameraEditing : public QObject
{
    Q_OBJECT
public:
    CameraEditing(ViewportCanvas &canvas, DocumentModel &document, Selection &selection);
    ~CameraEditing() override;

    /// All of it, for a button and for the context menu.
    QMenu *menu() const { return m_menu.get(); }
    /// Keeps marks and selection with the cameras they are of when these go (in order) and come back.
    std::unique_ptr<QUndoCommand> following(const std::vector<SelectedItem> &gone);
    bool isDragging() const { return m_drag.has_value(); }

    void addFromView();
    void duplicate();
    void remove();
    void startDrag(DragKind kind, bool continuesStep = false);
    void hide();
    void isolate(); ///< and back
    void showAll();
    void toggleLock();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Deletion;
    struct Handle
    {
        DragKind kind;
        QPointF at;
    };

    void makeActions();
    void updateActions();
    void setMarks(CameraMarks marks);
    void take(const std::vector<SelectedItem> &added);
    bool isEditable(const SelectedItem &item) const; ///< placed by hand and not locked
    std::vector<int> editable() const;               ///< indices of those selected that are
    std::optional<CameraDrag> makeDrag(DragKind kind, QPointF from, QVector3D anchor) const;
    std::vector<Handle> handles(const ViewportView &view) const;
    QVector3D aimPoint(int camera) const;
    void dragTo(QPointF at);
    void endDrag(bool isKept);
    bool takeMouse(QEvent *event);
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    void paint(QPainter &painter, const ViewportView &view);
    void say(const QString &hint);
    QString dragHint() const;
    void report(const Result<> &result);
    void write(const std::vector<PlacedPose> &poses);
    void showMoved(const std::vector<PlacedPose> &poses);
    void forgetMoved();

    ViewportCanvas &m_canvas;
    Selection &m_selection;
    PlacedCameras m_cameras;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_add, *m_duplicate, *m_remove, *m_move, *m_aim, *m_hide, *m_isolate, *m_showAll, *m_lock;
    std::optional<CameraDrag> m_drag;
    std::vector<PlacedPose> m_poses; ///< of the drag, as last written
    bool m_isHeld = false;           ///< the drag ends with its button
    bool m_isReleaseOurs = false;    ///< of the click that ended a drag
    bool m_isWriting = false;
    QPointF m_mouse;
    QString m_hint;
    QTimer m_hintTime;
};

} // namespace tagmill
