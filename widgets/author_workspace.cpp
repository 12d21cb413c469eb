// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/author_workspace.h"

#include "models/config_model.h"
#include "models/document_model.h"
#include "models/plan_model.h"
#include "widgets/author_camera_view.h"
#include "widgets/calibration_panel.h"
#include "widgets/camera_editing.h"
#include "widgets/config_editor.h"
#include "widgets/config_text_view.h"
#include "widgets/plan_charts.h"
#include "widgets/problems_panel.h"
#include "widgets/target_designer.h"
#include "widgets/viewport_canvas.h"
#include "widgets/viewport_panel.h"

#include <QApplication>
#include <QDataStream>
#include <QDockWidget>
#include <QTimer>
#include <QUndoCommand>
#include <QUndoView>

#include <algorithm>

namespace tagmill {

namespace {

constexpr int layoutVersion = 2; ///< to be raised when docks come or go

/// Behind the tab of another: Qt leaves it visible then, off the screen.
bool isCovered(const QDockWidget &dock)
{
    return dock.isVisible() && !dock.widget()->isEnabled();
}

/// The first stop of Tab in it, or the panel itself where there is none.
void focusFirstIn(QWidget &panel, Qt::FocusReason reason)
{
    const auto isStop = [&panel](const QWidget &widget) { return panel.isAncestorOf(&widget) && (widget.focusPolicy() & Qt::TabFocus) && widget.isEnabled() && widget.isVisible(); };
    QWidget *widget = panel.nextInFocusChain();
    while (widget != &panel && !isStop(*widget))
        widget = widget->nextInFocusChain();
    widget->setFocus(reason);
}

} // namespace

AuthorWorkspace::AuthorWorkspace(DocumentModel &document, PlanModel &plan, Selection &selection, QWidget *parent)
    : QMainWindow(parent)
    , m_model(new ConfigModel(document, this))
    , m_editor(new ConfigEditor(document, *m_model))
    , m_text(new ConfigTextView(document))
    , m_viewport(new ViewportPanel(document, plan, selection))
    , m_camera(new AuthorCameraView(plan, selection))
    , m_problems(new ProblemsPanel(document, plan))
{
    setWindowFlags(Qt::Widget); // a page of the window: a QMainWindow is a window of its own otherwise
    setObjectName(QStringLiteral("authorWorkspace"));
    setDockNestingEnabled(true);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setCentralWidget(m_viewport);
    m_editorDock = makeDock(tr("Config"), m_editor);
    m_textDock = makeDock(tr("Text"), m_text);
    auto *history = new QUndoView(&document.undoStack());
    history->setObjectName(QStringLiteral("history"));
    history->setEmptyLabel(tr("As opened"));
    history->setAccessibleName(tr("Edits that can be taken back"));
    m_historyDock = makeDock(tr("History"), history);
    m_cameraDock = makeDock(tr("Selected camera"), m_camera);
    auto *target = new TargetDesigner(document, plan, selection);
    m_targetDock = makeDock(tr("Target"), target);
    connect(target, &TargetDesigner::fieldRequested, this, &AuthorWorkspace::showField);
    m_coverageDock = makeDock(tr("Coverage"), new PlanCharts(plan, selection));
    auto *calibration = new CalibrationPanel(document, plan);
    m_calibrationDock = makeDock(tr("Calibration"), calibration);
    calibration->model().setAlongWithDrops([this](const std::vector<SelectedItem> &gone) { return m_viewport->editing().following(gone); });
    connect(m_calibrationDock, &QDockWidget::visibilityChanged, calibration, &CalibrationPanel::setActive);
    m_problemsDock = makeDock(tr("Problems"), m_problems);
    layOut();

    connect(&plan, &PlanModel::stateChanged, m_model, [this, &plan] { m_model->setPlanProblems(plan.problems()); });
    connect(m_editor, &ConfigEditor::textRequested, this, &AuthorWorkspace::showText);
    connect(m_camera, &AuthorCameraView::firstSelected, m_viewport, [this] { m_viewport->canvas().setFocus(Qt::OtherFocusReason); });
    connect(m_problems, &ProblemsPanel::fieldRequested, this, &AuthorWorkspace::showField);
    connect(m_problems, &ProblemsPanel::countChanged, this, &AuthorWorkspace::showProblemCount);
    showProblemCount(m_problems->count());
    connect(m_viewport, &ViewportPanel::problemsRequested, this, &AuthorWorkspace::showProblems);
}

void AuthorWorkspace::setPlanLink(const PlanLink *link)
{
    m_viewport->setPlanLink(link);
    m_camera->setLink(link);
}

QDockWidget *AuthorWorkspace::makeDock(const QString &title, QWidget *panel)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(panel->objectName() + QStringLiteral("Dock"));
    dock->setWidget(panel);
    // A closed dock is no covered one: it comes back as it was.
    connect(dock, &QDockWidget::visibilityChanged, this, [this, dock](bool onTop) { setCovered(*dock, !onTop && dock->isVisible()); });
    return dock;
}

/// What nobody sees takes neither the focus nor keys.
void AuthorWorkspace::setCovered(QDockWidget &dock, bool covered)
{
    QWidget *panel = dock.widget();
    const QWidget *focused = QApplication::focusWidget();
    const bool hadFocus = covered && focused && (panel == focused || panel->isAncestorOf(focused));
    panel->setEnabled(!covered);
    if (hadFocus) // once the one before it stands there
        QTimer::singleShot(0, &dock, [this, &dock] { focusCoverOf(dock); });
}

void AuthorWorkspace::focusCoverOf(QDockWidget &dock)
{
    if (QApplication::focusWidget())
        return;
    for (QDockWidget *other : tabifiedDockWidgets(&dock))
        if (other->isVisible() && !isCovered(*other))
            return focusFirstIn(*other->widget(), Qt::OtherFocusReason);
}

void AuthorWorkspace::showPanel(const QString &dockName)
{
    auto *dock = findChild<QDockWidget *>(dockName);
    dock->show();
    dock->raise();
    QTimer::singleShot(0, dock, [dock] { focusFirstIn(*dock->widget(), Qt::ShortcutFocusReason); }); // once it stands there
}

void AuthorWorkspace::showProblemCount(int count)
{
    m_problemsDock->setWindowTitle(count > 0 ? tr("Problems (%1)").arg(count) : tr("Problems"));
}

void AuthorWorkspace::layOut()
{
    addDockWidget(Qt::LeftDockWidgetArea, m_editorDock);
    addDockWidget(Qt::LeftDockWidgetArea, m_textDock);
    addDockWidget(Qt::LeftDockWidgetArea, m_historyDock);
    tabifyDockWidget(m_editorDock, m_textDock);
    tabifyDockWidget(m_textDock, m_historyDock);
    addDockWidget(Qt::RightDockWidgetArea, m_cameraDock);
    addDockWidget(Qt::RightDockWidgetArea, m_targetDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_coverageDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_calibrationDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_problemsDock);
    tabifyDockWidget(m_coverageDock, m_calibrationDock);
    tabifyDockWidget(m_calibrationDock, m_problemsDock);
    for (QDockWidget *dock : {m_editorDock, m_textDock, m_historyDock, m_cameraDock, m_targetDock, m_coverageDock, m_calibrationDock, m_problemsDock}) {
        dock->setFloating(false);
        dock->show();
    }
    const int left = std::clamp(width() / 4, 310, 400), right = std::clamp(width() / 5, 200, 340);
    resizeDocks({m_editorDock, m_cameraDock}, {left, right}, Qt::Horizontal);
    resizeDocks({m_cameraDock, m_targetDock}, {2 * height() / 5, 3 * height() / 5}, Qt::Vertical);
    resizeDocks({m_coverageDock}, {std::clamp(height() / 4, 150, 220)}, Qt::Vertical);
    m_editorDock->raise();
    m_coverageDock->raise();
}

/// Only now the size is known that the docks share.
void AuthorWorkspace::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!m_isLaidOut)
        layOut();
    m_isLaidOut = true;
}

QByteArray AuthorWorkspace::saveLayout() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << layoutVersion << saveState(layoutVersion) << m_editor->saveState();
    return bytes;
}

bool AuthorWorkspace::restoreLayout(const QByteArray &state)
{
    QDataStream stream(state);
    int version = 0;
    QByteArray docks, editor;
    stream >> version >> docks >> editor;
    if (stream.status() != QDataStream::Ok || version != layoutVersion || !restoreState(docks, layoutVersion))
        return false;
    m_isLaidOut = true;
    m_editor->restoreState(editor);
    return true;
}

void AuthorWorkspace::resetLayout()
{
    layOut();
}

void AuthorWorkspace::showField(const QString &key)
{
    m_editorDock->show();
    m_editorDock->raise();
    m_editor->focusField(key.toStdString());
}

void AuthorWorkspace::showText(const QString &key)
{
    m_textDock->show();
    m_textDock->raise();
    m_text->showKey(key);
}

void AuthorWorkspace::showProblems()
{
    m_problemsDock->show();
    m_problemsDock->raise();
}

} // namespace tagmill
