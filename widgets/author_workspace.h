// SPDX-License-Identifier: GPL-3.0-or-later
// AuthorWorkspace: designing a dataset: config editor on the left, 3D view in the middle, what the selected
// camera sees and the target on the right, coverage and problems below. Docks that can be moved, closed and
// put back; saveState() and restoreState() are QMainWindow's with the editor's open sections.
#pragma once

#include <QMainWindow>

class QDockWidget;

namespace tagmill {

class AuthorCameraView;
class ConfigEditor;
class ConfigModel;
class ConfigTextView;
class DocumentModel;
class PlanLink;
class PlanModel;
class ProblemsPanel;
class Selection;
class ViewportPanel;

class AuthorWorkspace : public QMainWindow
{
    Q_OBJECT
public:
    AuthorWorkspace(DocumentModel &document, PlanModel &plan, Selection &selection, QWidget *parent = nullptr);

    /// Versioned: a state of another version is refused and the layout stays.
    QByteArray saveLayout() const;
    bool restoreLayout(const QByteArray &state);
    void resetLayout();

    /// Frames of the dataset that are selected then show the cameras that took them.
    void setPlanLink(const PlanLink *link);
    ConfigEditor &editor() { return *m_editor; }
    ViewportPanel &viewport() { return *m_viewport; }
    ProblemsPanel &problems() { return *m_problems; }
    /// Opens the editor at a key.
    void showField(const QString &key);
    void showText(const QString &key);
    void showProblems();
    void showPanel(const QString &dockName); ///< and gives it the focus

protected:
    void showEvent(QShowEvent *event) override;

private:
    QDockWidget *makeDock(const QString &title, QWidget *panel);
    void layOut();
    void setCovered(QDockWidget &dock, bool covered);
    void focusCoverOf(QDockWidget &dock);
    void showProblemCount(int count);

    ConfigModel *m_model;
    ConfigEditor *m_editor;
    ConfigTextView *m_text;
    ViewportPanel *m_viewport;
    AuthorCameraView *m_camera;
    ProblemsPanel *m_problems;
    QDockWidget *m_editorDock, *m_textDock, *m_historyDock, *m_cameraDock, *m_targetDock, *m_coverageDock, *m_calibrationDock, *m_problemsDock;
    bool m_isLaidOut = false;
};

} // namespace tagmill
