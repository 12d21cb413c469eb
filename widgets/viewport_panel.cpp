// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/viewport_panel.h"

#include "models/document_model.h"
#include "models/plan_model.h"
#include "models/qt_executor.h"
#include "widgets/camera_editing.h"
#include "widgets/panel_parts.h"
#include "widgets/viewport_canvas.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSlider>
#include <QToolButton>

#include <cmath>
#include <numbers>

namespace tagmill {

namespace {

const QString skyKey = QStringLiteral("viewport/surroundings");
constexpr int sliderReach = 20; ///< the slider's ends are 1/8 and 8 times the natural size

double frustumScale(int slider)
{
    return std::pow(8.0, slider / static_cast<double>(sliderReach));
}

QToolButton *toolButton(const QString &text, const QString &tip)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    return button;
}

} // namespace

ViewportPanel::ViewportPanel(DocumentModel &document, PlanModel &plan, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_plan(plan)
    , m_selection(selection)
    , m_canvas(new ViewportCanvas(plan.pool(), selection))
    , m_editing(new CameraEditing(*m_canvas, document, selection))
{
    setObjectName(QStringLiteral("viewportPanel"));
    setWindowTitle(tr("3D view"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_tools = makeTools();
    m_tools->setMinimumWidth(1); // else a narrow window could not become so
    layout->addWidget(m_tools);
    layout->addWidget(m_canvas, 1);
    layout->addWidget(makeBanner());
    connect(&m_plan, &PlanModel::stateChanged, this, &ViewportPanel::updateState);
    connect(&m_plan, &PlanModel::planChanged, this, &ViewportPanel::takePlan);
    connect(&m_document, &DocumentModel::problemsChanged, this, &ViewportPanel::updateState);
    connect(&m_document, &DocumentModel::documentReplaced, this, [this] {
        m_scenes->clear();
        m_canvas->setMarks({});
        m_canvas->frameNext();
    });
    takePlan();
}

QWidget *ViewportPanel::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(8, 4, 8, 4);

    m_metric = new QComboBox;
    m_metric->setAccessibleName(tr("Colour of the cameras"));
    m_metric->setToolTip(tr("What the colour of a camera says"));
    for (const CameraMetric metric : {CameraMetric::Distance, CameraMetric::Incidence, CameraMetric::Ppm, CameraMetric::Area, CameraMetric::Detectability, CameraMetric::Validity, CameraMetric::Scene})
        m_metric->addItem(metricLabel(metric), static_cast<int>(metric));
    m_metric->setItemData(m_metric->findData(static_cast<int>(CameraMetric::Detectability)),
                          tr("How many of the scene's tags are seen whole, with 3 pixels a module and slanted by less than 70°"), Qt::ToolTipRole);
    connect(m_metric, &QComboBox::currentIndexChanged, this,
            [this] { m_canvas->setMetric(static_cast<CameraMetric>(m_metric->currentData().toInt())); });

    m_frustumSize = new QSlider(Qt::Horizontal);
    m_frustumSize->setRange(-sliderReach, sliderReach);
    m_frustumSize->setMinimumWidth(50);
    m_frustumSize->setMaximumWidth(110);
    m_frustumSize->setAccessibleName(tr("Size of the cameras"));
    m_frustumSize->setToolTip(tr("How large the cameras are drawn"));
    connect(m_frustumSize, &QSlider::valueChanged, this, [this](int value) { m_canvas->setFrustumScale(frustumScale(value)); });

    m_lookThrough = toolButton(tr("Look through"), tr("See what the selected camera sees (0, or double-click a camera)"));
    m_lookThrough->setCheckable(true);
    connect(m_lookThrough, &QToolButton::clicked, this, [this](bool on) {
        if (on && m_canvas->selectedCamera() < 0)
            m_canvas->stepCamera(1);
        m_canvas->setLookingThrough(on);
        m_lookThrough->setChecked(m_canvas->isLookingThrough());
    });
    connect(m_canvas, &ViewportCanvas::lookingThroughChanged, m_lookThrough, &QToolButton::setChecked);
    auto *view = toolButton(tr("View"), tr("Where the view looks from, and what the mouse does"));
    setMenuOf(view, makeViewMenu());
    auto *camera = toolButton(tr("Camera"), tr("Add, duplicate, move, hide and delete single cameras"));
    m_editing->menu()->setTitle(camera->text());
    setMenuOf(camera, m_editing->menu());
    m_count = new QLabel;

    auto *colorLabel = new QLabel(tr("Colour by")), *sizeLabel = new QLabel(tr("Size"));
    m_optional = {colorLabel, sizeLabel, m_count, m_frustumSize, m_lookThrough}; // the last one has a key
    row->addWidget(colorLabel);
    row->addWidget(m_metric);
    row->addWidget(sizeLabel);
    row->addWidget(m_frustumSize);
    row->addWidget(makeSceneFilter());
    row->addWidget(view);
    row->addWidget(camera);
    row->addWidget(m_lookThrough);
    row->addStretch();
    row->addWidget(m_count);
    return tools;
}

/// The same choice as the box in the tool row.
QMenu *ViewportPanel::makeMetricMenu(QMenu *parent)
{
    auto *menu = new QMenu(tr("Colour by"), parent);
    auto *group = new QActionGroup(menu);
    for (int i = 0; i < m_metric->count(); ++i) {
        QAction *action = menu->addAction(m_metric->itemText(i), m_metric, [this, i] { m_metric->setCurrentIndex(i); });
        action->setObjectName(QStringLiteral("colorBy%1").arg(m_metric->itemData(i).toInt()));
        action->setCheckable(true);
        group->addAction(action);
    }
    connect(menu, &QMenu::aboutToShow, group, [this, group] { group->actions()[m_metric->currentIndex()]->setChecked(true); });
    return menu;
}

QMenu *ViewportPanel::makeViewMenu()
{
    auto *menu = new QMenu(tr("View"), this);
    for (QAction *action : m_canvas->viewActions())
        menu->addAction(action);
    auto *flat = m_canvas->findChild<QAction *>(QStringLiteral("viewFlat"));
    connect(menu, &QMenu::aboutToShow, flat, [this, flat] { flat->setChecked(m_canvas->isOrthographic()); });
    menu->addMenu(makeMetricMenu(menu));
    QAction *sky = menu->addAction(tr("Surroundings"));
    sky->setObjectName(QStringLiteral("surroundings"));
    sky->setToolTip(tr("The HDRI picture around the scene, exposed for the eye"));
    sky->setCheckable(true);
    sky->setChecked(QSettings().value(skyKey, true).toBool());
    m_canvas->setSkyShown(sky->isChecked());
    connect(sky, &QAction::toggled, m_canvas, [this](bool on) {
        QSettings().setValue(skyKey, on);
        m_canvas->setSkyShown(on);
    });
    menu->addSeparator();
    auto *styles = new QActionGroup(menu);
    for (const NavigationStyle style : {NavigationStyle::Blender, NavigationStyle::LeftButton, NavigationStyle::Maya}) {
        QAction *action = menu->addAction(navigationLabel(style));
        action->setObjectName(QStringLiteral("navigation%1").arg(static_cast<int>(style)));
        action->setToolTip(navigationHelp(style));
        action->setCheckable(true);
        action->setChecked(style == savedNavigation());
        styles->addAction(action);
        connect(action, &QAction::triggered, m_canvas, [this, style] {
            saveNavigation(style);
            m_canvas->setNavigation(style);
        });
    }
    menu->setToolTipsVisible(true);
    return menu;
}

QWidget *ViewportPanel::makeSceneFilter()
{
    m_scenes = new QLineEdit;
    m_scenes->setPlaceholderText(tr("All scenes"));
    m_scenes->setAccessibleName(tr("Scenes shown"));
    m_scenes->setToolTip(tr("Scenes whose cameras are shown: 3, or 0-9, or 0-9, 20"));
    m_scenes->setClearButtonEnabled(true);
    leaveUndoToWindow(m_scenes);
    m_scenes->setMinimumWidth(60);
    m_scenes->setMaximumWidth(110);
    connect(m_scenes, &QLineEdit::textChanged, this, &ViewportPanel::filterScenes);
    return m_scenes;
}

/// What cannot be read is red and changes nothing.
void ViewportPanel::filterScenes()
{
    const auto range = SceneRange::fromText(m_scenes->text());
    QPalette colors = palette();
    if (!range)
        colors.setColor(QPalette::Text, QColor(0xd0, 0x30, 0x30));
    m_scenes->setPalette(colors);
    if (!range)
        return;
    CameraMarks marks = m_canvas->marks();
    marks.scenes = *range;
    m_canvas->setMarks(std::move(marks));
    m_plan.setScenes(*range); // where not all can be planned, these are
}

QWidget *ViewportPanel::makeBanner()
{
    m_banner = new QWidget;
    m_banner->setObjectName(QStringLiteral("planBanner"));
    auto *row = new QHBoxLayout(m_banner);
    row->setContentsMargins(8, 4, 8, 4);
    m_bannerText = new QLabel;
    m_bannerText->setWordWrap(true);
    auto *button = new QPushButton(tr("Show problems"));
    connect(button, &QPushButton::clicked, this, &ViewportPanel::problemsRequested);
    row->addWidget(m_bannerText, 1);
    row->addWidget(button);
    m_banner->hide();
    return m_banner;
}

void ViewportPanel::resizeEvent(QResizeEvent *)
{
    fitTools();
}

/// How wide the words are is the language's.
void ViewportPanel::fitTools()
{
    for (QWidget *widget : m_optional)
        widget->setVisible(true);
    for (auto widget = m_optional.begin(); widget != m_optional.end() && m_tools->layout()->sizeHint().width() > width(); ++widget)
        (*widget)->setVisible(false);
}

void ViewportPanel::setPlanLink(const PlanLink *link)
{
    m_link = link;
    connect(link, &PlanLink::changed, m_canvas, &ViewportCanvas::takeSelection);
    takePlan();
}

void ViewportPanel::takePlan()
{
    m_canvas->setSubject(planSubject(m_plan.plan(), m_link));
    updateState();
}

void ViewportPanel::updateState()
{
    const auto plan = m_plan.plan();
    m_canvas->setExpectingSubject(m_plan.isComputing());
    m_canvas->setEmptyText(m_plan.isComputing() ? tr("Planning…") : tr("Nothing is planned"));
    QString count;
    if (plan) {
        const QString cameras = tr("%n camera(s)", nullptr, static_cast<int>(plan->cameras.size()));
        const QString scenes = tr("%n scene(s)", nullptr, static_cast<int>(plan->recipes.size()));
        if (!plan->isCapped())
            count = tr("%1 in %2").arg(cameras, scenes);
        else
            count = (plan->scenes.isAll() ? tr("%1 in the first %2 of %3") : tr("%1 in %2 of %3")).arg(cameras, scenes).arg(plan->sceneCount);
        m_scenes->setPlaceholderText(plan->isCapped() ? tr("First scenes") : tr("All scenes"));
    }
    if (count != m_count->text()) {
        m_count->setText(count);
        fitTools();
    }
    QString text;
    if (m_document.hasErrors())
        text = plan ? tr("The config has errors: the cameras of its last valid state are shown") : tr("The config has errors: it cannot be planned");
    else if (m_plan.refusal())
        text = plan ? tr("The config cannot be planned: the cameras of its last valid state are shown") : tr("The config cannot be planned");
    else if (plan && !plan->failures.empty())
        text = tr("%n scene(s) could not be planned", nullptr, static_cast<int>(plan->failures.size()));
    m_bannerText->setText(text);
    m_banner->setVisible(!text.isEmpty());
}

} // namespace tagmill
