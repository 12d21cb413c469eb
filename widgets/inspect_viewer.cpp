// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspect_viewer.h"

#include "models/field_text.h"
#include "models/frame_detector.h"
#include "models/frame_list_model.h"
#include "models/frame_rendition.h"
#include "models/verdict_text.h"
#include "widgets/frame_viewer.h"
#include "widgets/inspect_status_line.h"
#include "widgets/panel_parts.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QShortcut>
#include <QSlider>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace tagmill {

namespace {

constexpr int PrefetchedFrames = 2; ///< on either side

struct LayerText
{
    OverlayLayer layer;
    const char *name;
    const char *text;
    const char *tip;
};

constexpr LayerText layerTexts[] = {
    {OverlayLayer::Corners, "layerCorners", QT_TRANSLATE_NOOP("tagmill::InspectViewer", "Corners"), QT_TRANSLATE_NOOP("tagmill::InspectViewer", "Corners of tags and boards with their index")},
    {OverlayLayer::Keypoints, "layerKeypoints", QT_TRANSLATE_NOOP("tagmill::InspectViewer", "Keypoints"),
     QT_TRANSLATE_NOOP("tagmill::InspectViewer", "Saddle points of boards: circle visible, square margin, cross occluded, diamond outside; ids when there is room")},
    {OverlayLayer::Outline, "layerOutline", QT_TRANSLATE_NOOP("tagmill::InspectViewer", "Outline"), QT_TRANSLATE_NOOP("tagmill::InspectViewer", "Polygon through the corners of a tag")},
    {OverlayLayer::BoardOutline, "layerBoardOutline", QT_TRANSLATE_NOOP("tagmill::InspectViewer", "Board outline"), QT_TRANSLATE_NOOP("tagmill::InspectViewer", "Edges of a board as the lens curves them")},
    {OverlayLayer::Box, "layerBox", QT_TRANSLATE_NOOP("tagmill::InspectViewer", "Box"), QT_TRANSLATE_NOOP("tagmill::InspectViewer", "Upright box around the corners")},
    {OverlayLayer::Axes, "layerAxes", QT_TRANSLATE_NOOP("tagmill::InspectViewer", "Axes"), QT_TRANSLATE_NOOP("tagmill::InspectViewer", "Axes of the target: x red, y green, z (into the surface) blue")},
    {OverlayLayer::Margin, "layerMargin", QT_TRANSLATE_NOOP("tagmill::InspectViewer", "Margin"), QT_TRANSLATE_NOOP("tagmill::InspectViewer", "Zone along the border in which points do not count")},
    {OverlayLayer::Occlusion, "layerOcclusion", QT_TRANSLATE_NOOP("tagmill::InspectViewer", "Occlusion"),
     QT_TRANSLATE_NOOP("tagmill::InspectViewer", "Hidden points, and how much of each target is hidden")},
};

/// Stays open while its check marks are set by the mouse.
class StayingMenu : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QAction *action = actionAt(event->position().toPoint());
        if (action && action->isCheckable())
            return action->trigger();
        QMenu::mouseReleaseEvent(event);
    }
};

} // namespace

InspectViewer::InspectViewer(FrameListModel &frames, ImageCache &cache, QWidget *parent)
    : QWidget(parent)
    , m_frames(frames)
    , m_cache(cache)
    , m_viewer(new FrameViewer(cache, this))
    , m_status(new InspectStatusLine(this))
    , m_detector(new FrameDetector(this))
    , m_verdict(new QLabel(this))
    , m_renditions(new RenditionModel(this))
{
    m_verdict->setObjectName(QStringLiteral("viewerVerdict"));
    m_verdict->setAccessibleName(tr("What detectors find"));
    m_verdict->setTextFormat(Qt::RichText);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_verdict->setWordWrap(true);
    m_verdict->setContentsMargins(8, 3, 8, 0);
    m_verdict->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_viewer, 1);
    layout->addWidget(m_verdict);
    layout->addWidget(m_status);
    connect(m_viewer, &FrameViewer::hovered, this, &InspectViewer::tellPixel);
    connect(m_renditions, &RenditionModel::renditionChanged, this, &InspectViewer::showForm);
    connect(m_viewer, &FrameViewer::scaleChanged, m_status, &InspectStatusLine::setScale);
    connect(m_status, &InspectStatusLine::originChanged, m_viewer, &FrameViewer::setOrigin);
    connect(m_viewer, &FrameViewer::shownChanged, this, &InspectViewer::detect);
    connect(m_detector, &FrameDetector::verdictChanged, this, &InspectViewer::showVerdict);
    connect(m_viewer, &FrameViewer::picked, this, &InspectViewer::picked);
    connect(m_viewer, &FrameViewer::stepRequested, this, &InspectViewer::stepRequested);
}

QToolBar *InspectViewer::makeBar()
{
    auto *bar = new QToolBar(tr("Frame"), this);
    bar->setObjectName(QStringLiteral("viewerBar"));
    bar->addWidget(makeLayers());
    bar->addWidget(makeOpacity());
    bar->addSeparator();
    bar->addWidget(makeLoupe());
    bar->addWidget(makeDetectors());
    bar->addWidget(makeForms());
    bar->addAction(makeBlink());
    bar->addSeparator();
    const auto add = [&](const QString &text, const QString &tip, const char *name, auto run) {
        QAction *action = bar->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, run);
    };
    add(tr("Fit"), tr("Show the whole frame (0)"), "viewFit", [this] { m_viewer->fit(); });
    add(tr("100 %"), tr("One screen pixel for one image pixel (Z)"), "viewActualSize", [this] { m_viewer->setScale(1); });
    bar->addSeparator();
    add(tr("Previous"), tr("Previous frame (D)"), "framePrevious", [this] { emit stepRequested(-1); });
    add(tr("Next"), tr("Next frame (F)"), "frameNext", [this] { emit stepRequested(1); });
    return bar;
}

QToolButton *InspectViewer::makeLayers()
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("viewerLayers"));
    button->setText(tr("Layers"));
    button->setToolTip(tr("What is drawn over the picture"));
    auto *menu = new StayingMenu(button);
    menu->setToolTipsVisible(true);
    for (const LayerText &text : layerTexts) {
        QAction *action = menu->addAction(tr(text.text));
        action->setObjectName(QString::fromLatin1(text.name));
        action->setToolTip(tr(text.tip));
        action->setCheckable(true);
        action->setChecked(m_viewer->layers().testFlag(text.layer));
        connect(action, &QAction::toggled, this, [this, layer = text.layer](bool isOn) {
            OverlayLayers layers = m_viewer->layers();
            m_viewer->setLayers(layers.setFlag(layer, isOn));
        });
    }
    setMenuOf(button, menu);
    return button;
}

QSlider *InspectViewer::makeOpacity()
{
    auto *slider = new QSlider(Qt::Horizontal, this);
    slider->setObjectName(QStringLiteral("overlayOpacity"));
    slider->setAccessibleName(tr("Opacity of the layers"));
    slider->setToolTip(slider->accessibleName());
    slider->setRange(0, 100);
    slider->setValue(100);
    slider->setFixedWidth(84); // what comes after it gives way
    connect(slider, &QSlider::valueChanged, this, [this](int percent) { m_viewer->setOpacity(percent / 100.0); });
    return slider;
}

QToolButton *InspectViewer::makeLoupe()
{
    struct Mode
    {
        LoupeMode mode;
        const char *name;
        QString text;
    };
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("viewerLoupe"));
    button->setText(tr("Loupe"));
    button->setToolTip(tr("Single pixels with the true points among them, and the grey values across an edge (L)"));
    auto *menu = new QMenu(button);
    m_loupe = new QActionGroup(menu);
    for (const Mode &mode : {Mode{LoupeMode::Off, "loupeOff", tr("Off")}, Mode{LoupeMode::Docked, "loupeDocked", tr("In a corner")}, Mode{LoupeMode::AtCursor, "loupeAtCursor", tr("At the cursor")}}) {
        QAction *action = menu->addAction(mode.text);
        action->setObjectName(QString::fromLatin1(mode.name));
        action->setCheckable(true);
        action->setChecked(mode.mode == m_viewer->loupe());
        m_loupe->addAction(action);
        connect(action, &QAction::toggled, this, [this, set = mode.mode](bool isOn) {
            if (isOn)
                m_viewer->setLoupe(set);
        });
    }
    auto *next = new QAction(tr("Next kind of loupe"), this);
    next->setObjectName(QStringLiteral("loupeNext"));
    next->setShortcut(Qt::Key_L); // of the window: the list has the focus as often; hidden, it is deaf
    connect(next, &QAction::triggered, this, &InspectViewer::cycleLoupe);
    addAction(next);
    setMenuOf(button, menu);
    return button;
}

void InspectViewer::cycleLoupe()
{
    const QList<QAction *> modes = m_loupe->actions();
    modes[(modes.indexOf(m_loupe->checkedAction()) + 1) % modes.size()]->setChecked(true);
}

QToolButton *InspectViewer::makeDetectors()
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("viewerDetectors"));
    button->setText(tr("Detectors"));
    button->setToolTip(tr("What detectors find in this picture: missed targets crossed out, false ones dashed, residuals as arrows"));
    auto *menu = new StayingMenu(button);
    const auto addDetector = [&](TagDetector detector, const QString &text, const char *name, bool DetectionLayer::*shows) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        action->setCheckable(true);
        QPixmap swatch(12, 12);
        swatch.fill(detectorColor(detector));
        action->setIcon(swatch);
        connect(action, &QAction::toggled, this, [this, shows](bool isOn) {
            DetectionLayer layer = m_detections;
            layer.*shows = isOn;
            setDetectors(layer);
        });
    };
    addDetector(TagDetector::OpenCv, tr("OpenCV: ArUco and ChArUco"), "detectOpenCv", &DetectionLayer::showsOpenCv);
    addDetector(TagDetector::AprilTag3, QStringLiteral("AprilTag 3"), "detectAprilTag3", &DetectionLayer::showsAprilTag3);
    menu->addSection(tr("Residuals drawn"));
    auto *factors = new QActionGroup(menu);
    for (const int factor : {1, 10, 50, 200, 1000}) {
        QAction *action = menu->addAction(tr("%1 times as long").arg(factor));
        action->setObjectName(QStringLiteral("residuals%1").arg(factor));
        action->setCheckable(true);
        action->setChecked(factor == m_detections.arrowFactor);
        factors->addAction(action);
        connect(action, &QAction::toggled, this, [this, factor](bool isOn) {
            DetectionLayer layer = m_detections;
            layer.arrowFactor = factor;
            if (isOn)
                setDetectors(layer);
        });
    }
    setMenuOf(button, menu);
    return button;
}

void InspectViewer::setDetectors(const DetectionLayer &layer)
{
    m_detections = layer;
    m_verdict->setVisible(layer.isOn());
    detect();
    showVerdict();
}

/// Asks the detectors about the picture shown, when it is another one.
void InspectViewer::detect()
{
    const bool isPhoto = m_viewer->hasPicture() && (!m_viewer->rendition() || m_viewer->rendition()->isPhoto());
    const CachedImage *picture = m_detections.isOn() && isPhoto ? m_viewer->shown() : nullptr;
    const qint64 key = picture ? picture->image().cacheKey() : 0;
    if (key == m_judged)
        return m_viewer->setDetections(m_detector->verdict(), m_detections);
    m_judged = key;
    if (picture)
        m_detector->look(picture->image(), m_viewer->records());
    else
        m_detector->clear();
}

void InspectViewer::showVerdict()
{
    m_viewer->setDetections(m_detector->verdict(), m_detections);
    QStringList lines;
    const auto add = [&lines](const QColor &mark, const QString &text) {
        lines.append(QStringLiteral("<span style='color:%1'>■</span> %2").arg(mark.name(), text.toHtmlEscaped()));
    };
    const QColor quiet = toneColor(Tone::Quiet, palette());
    if (const auto &verdict = m_detector->verdict()) {
        for (const DetectorVerdict &one : verdict->detectors)
            if (m_detections.shows(one.detector))
                add(detectorColor(one.detector), verdictSentence(one));
        for (const UnreadFamily &family : verdict->unread)
            add(quiet, unreadSentence(family));
        if (lines.isEmpty())
            add(quiet, tr("Nothing here for these detectors"));
    } else {
        add(quiet, m_detector->isLooking() ? tr("Detectors are looking…") : tr("No picture to look at"));
    }
    m_verdict->setText(lines.join(QStringLiteral("<br>")));
}

void InspectViewer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showVerdict();
}

QToolButton *InspectViewer::makeForms()
{
    struct Form
    {
        Rendition form;
        const char *name;
        QString text;
    };
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("viewerForms"));
    button->setText(tr("Compare"));
    button->setToolTip(tr("The same frame in another form; hold B to blink between the two"));
    auto *menu = new QMenu(button);
    m_forms = new QActionGroup(menu);
    for (const Form &form : {Form{Rendition::None, "formFrame", tr("The frame alone")}, Form{Rendition::Raw, "formRaw", tr("Raw frame that was kept")},
                             Form{Rendition::Preview, "formPreview", tr("Preview of the same recipe")}, Form{Rendition::OtherDataset, "formOther", tr("Another dataset…")},
                             Form{Rendition::Targets, "formTargets", tr("Targets, pixel by pixel")}, Form{Rendition::Visibility, "formVisibility", tr("Hidden and visible pixels")}}) {
        if (form.form == Rendition::Raw || form.form == Rendition::Targets)
            menu->addSeparator();
        QAction *action = menu->addAction(form.text);
        action->setObjectName(QString::fromLatin1(form.name));
        action->setCheckable(true);
        action->setChecked(form.form == Rendition::None);
        m_forms->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = form.form] { chosen == Rendition::OtherDataset ? askForDataset() : setForm(chosen); });
    }
    setMenuOf(button, menu);
    return button;
}

QAction *InspectViewer::makeBlink()
{
    m_blink = new QAction(tr("Blink"), this);
    m_blink->setObjectName(QStringLiteral("viewBlink"));
    m_blink->setToolTip(tr("Show the frame or its other form; hold B for the one that is not shown"));
    m_blink->setCheckable(true);
    m_blink->setEnabled(false);
    connect(m_blink, &QAction::toggled, this, &InspectViewer::showForm);
    auto *key = new QShortcut(Qt::Key_B, this);
    key->setAutoRepeat(false);
    connect(key, &QShortcut::activated, this, [this] { holdBlink(true); });
    return m_blink;
}

void InspectViewer::setForm(Rendition form)
{
    m_renditions->setKind(form);
    m_forms->actions()[static_cast<int>(form)]->setChecked(true);
    m_blink->setEnabled(form != Rendition::None);
    m_blink->setChecked(form != Rendition::None);
    showForm();
}

void InspectViewer::askForDataset()
{
    const QString dir = QFileDialog::getExistingDirectory(this, tr("Dataset to hold against this one"));
    if (dir.isEmpty())
        return setForm(m_renditions->kind()); // as it was
    compareWith(dir);
}

void InspectViewer::compareWith(const QString &datasetDir)
{
    m_renditions->setOther(datasetDir);
    setForm(Rendition::OtherDataset);
}

/// The key's release goes to whatever has the focus then, so all events are watched while it is down.
void InspectViewer::holdBlink(bool isHeld)
{
    if (isHeld == m_isHeld || (isHeld && !m_blink->isEnabled()))
        return;
    m_isHeld = isHeld;
    if (isHeld)
        QCoreApplication::instance()->installEventFilter(this);
    else
        QCoreApplication::instance()->removeEventFilter(this);
    showForm();
}

bool InspectViewer::eventFilter(QObject *watched, QEvent *event)
{
    const bool isRelease = event->type() == QEvent::KeyRelease && static_cast<QKeyEvent *>(event)->key() == Qt::Key_B && !static_cast<QKeyEvent *>(event)->isAutoRepeat();
    if (isRelease || event->type() == QEvent::ApplicationDeactivate)
        holdBlink(false);
    return QWidget::eventFilter(watched, event);
}

void InspectViewer::showForm()
{
    const bool isOther = m_blink->isChecked() != m_isHeld && m_renditions->kind() != Rendition::None;
    m_viewer->setRendition(isOther ? m_renditions->rendition() : nullptr);
}

void InspectViewer::tellPixel(const std::optional<QPointF> &pixel, const QColor &color)
{
    m_status->setValueText(pixel ? m_viewer->valueText(*pixel) : QString());
    m_status->setPixel(pixel, color);
}

void InspectViewer::showFrame(int row, int record, int point)
{
    const DatasetFrame *frame = m_frames.frameAt(row);
    if (const auto dataset = m_frames.dataset(); dataset && dataset->dir != m_dir) { // it was chosen for the frames of another
        m_dir = dataset->dir;
        setForm(Rendition::None);
    }
    m_renditions->setFrame(m_frames.dataset(), frame); // first: the former frame's other form must not stand for this one
    m_viewer->setFrame(m_frames.dataset(), frame, m_frames.imageKey(row, 0));
    m_viewer->setSelected(record, point);
    m_status->setScale(m_viewer->scale());
    if (frame)
        prefetch(row);
}

void InspectViewer::setEmptyText(const QString &text)
{
    m_viewer->setEmptyText(text);
    if (!text.isEmpty())
        m_viewer->setAccessibleDescription(text);
}

void InspectViewer::prefetch(int row)
{
    // The cache serves the newest request first: the nearest frames are asked for last, the shown one by
    // the viewer's next paint again.
    for (int distance = PrefetchedFrames; distance > 0; --distance) {
        for (const int neighbour : {row - distance, row + distance}) {
            if (m_frames.frameAt(neighbour))
                m_cache.findOrRequest(m_frames.imageKey(neighbour, 0));
        }
    }
    m_cache.findOrRequest(m_frames.imageKey(row, 0));
}

} // namespace tagmill
