// SPDX-License-Identifier: GPL-3.0-or-later
// ViewportPanel: the 3D view with its tools (colour, frustum size, framing) and what is wrong with the plan.
#pragma once

#include "models/plan_link.h"

#include <QPointer>
#include <QWidget>

#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QSlider;
class QToolButton;

namespace tagmill {

class CameraEditing;
class DocumentModel;
class PlanModel;
class Selection;
class ViewportCanvas;

class ViewportPanel : public QWidget
{
    Q_OBJECT
public:
    ViewportPanel(DocumentModel &document, PlanModel &plan, Selection &selection, QWidget *parent = nullptr);

    ViewportCanvas &canvas() { return *m_canvas; }
    CameraEditing &editing() { return *m_editing; }
    /// Frames of the dataset that are selected then show the cameras that took them.
    void setPlanLink(const PlanLink *link);

signals:
    void problemsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTools();
    QMenu *makeViewMenu();
    QMenu *makeMetricMenu(QMenu *parent);
    QWidget *makeSceneFilter();
    void filterScenes();
    QWidget *makeBanner();
    void takePlan();
    void fitTools();
    void updateState();

    DocumentModel &m_document;
    PlanModel &m_plan;
    Selection &m_selection;
    QPointer<const PlanLink> m_link;
    ViewportCanvas *m_canvas;
    CameraEditing *m_editing;
    QComboBox *m_metric = nullptr;
    QSlider *m_frustumSize = nullptr;
    QLineEdit *m_scenes = nullptr;
    QToolButton *m_lookThrough = nullptr;
    QLabel *m_count = nullptr;
    QWidget *m_tools;
    std::vector<QWidget *> m_optional; ///< hidden, the first first, where there is no room
    QWidget *m_banner = nullptr;
    QLabel *m_bannerText = nullptr;
};

} // namespace tagmill
