// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspect_workspace.h"

#include "models/path_text.h"
#include "models/problem_sentence.h"
#include "widgets/empty_state.h"
#include "widgets/frame_list_view.h"
#include "widgets/frame_viewer.h"
#include "widgets/inspect_record_panel.h"
#include "widgets/inspect_status_line.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace tagmill {

namespace {

constexpr int FilterDelay_ms = 150;
constexpr int PrefetchedFrames = 2; ///< on either side

struct LayerText
{
    OverlayLayer layer;
    const char *name;
    const char *text;
    const char *tip;
};

constexpr LayerText layerTexts[] = {
    {OverlayLayer::Corners, "layerCorners", QT_TRANSLATE_NOOP("tagmill::InspectWorkspace", "Corners"), QT_TRANSLATE_NOOP("tagmill::InspectWorkspace", "Corners of tags and boards with their index")},
    {OverlayLayer::Keypoints, "layerKeypoints", QT_TRANSLATE_NOOP("tagmill::InspectWorkspace", "Keypoints"),
     QT_TRANSLATE_NOOP("tagmill::InspectWorkspace", "Saddle points of boards: circle visible, square margin, cross occluded, diamond outside; ids when there is room")},
    {OverlayLayer::Outline, "layerOutline", QT_TRANSLATE_NOOP("tagmill::InspectWorkspace", "Outline"), QT_TRANSLATE_NOOP("tagmill::InspectWorkspace", "Polygon through the corners")},
    {OverlayLayer::Box, "layerBox", QT_TRANSLATE_NOOP("tagmill::InspectWorkspace", "Box"), QT_TRANSLATE_NOOP("tagmill::InspectWorkspace", "Upright box around the corners")},
    {OverlayLayer::Axes, "layerAxes", QT_TRANSLATE_NOOP("tagmill::InspectWorkspace", "Axes"), QT_TRANSLATE_NOOP("tagmill::InspectWorkspace", "Axes of the target: x red, y green, z (into the surface) blue")},
    {OverlayLayer::Margin, "layerMargin", QT_TRANSLATE_NOOP("tagmill::InspectWorkspace", "Margin"), QT_TRANSLATE_NOOP("tagmill::InspectWorkspace", "Zone along the border in which points do not count")},
};

} // namespace

InspectWorkspace::InspectWorkspace(DatasetHandle &dataset, FrameListModel &frames, ImageCache &cache, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_dataset(dataset)
    , m_frames(frames)
    , m_cache(cache)
    , m_selection(selection)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(tr("No dataset open"), tr("Open a dataset folder, made by Tagmill or by render-tag, to look at its frames with their ground truth. A render opens its own when it starts."),
                             tr("Open dataset…"), this))
    , m_loading(new EmptyState(tr("Reading the dataset"), QString(), QString(), this))
    , m_failed(new EmptyState(tr("The dataset cannot be read"), QString(), tr("Open another dataset…"), this))
    , m_viewer(new FrameViewer(cache, this))
    , m_status(new InspectStatusLine(this))
    , m_records(new InspectRecordPanel(this))
    , m_filterDelay(new QTimer(this))
{
    setObjectName(QStringLiteral("inspectWorkspace"));
    m_empty->setObjectName(QStringLiteral("inspectEmpty"));
    m_failed->setObjectName(QStringLiteral("inspectFailed"));
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeFrameColumn());
    splitter->addWidget(makeViewerColumn());
    splitter->addWidget(m_records);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({268, 700, 340});
    splitter->setChildrenCollapsible(false);
    m_content = splitter;
    for (QWidget *page : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_loading), static_cast<QWidget *>(m_failed), m_content})
        m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    m_filterDelay->setSingleShot(true);
    m_filterDelay->setInterval(FilterDelay_ms);
    connectModels();
    makeShortcuts();
    updatePage();
    updateCounts();
    onSelection();
}

QWidget *InspectWorkspace::makeFrameColumn()
{
    auto *column = new QWidget(this);
    m_filter = new QLineEdit(column);
    m_filter->setObjectName(QStringLiteral("frameFilter"));
    m_filter->setAccessibleName(tr("Filter frames"));
    m_filter->setPlaceholderText(tr("Filter: tag:12 scene:3 state:margin"));
    m_filter->setToolTip(tr("All words must hold: tag:12, family:36h11, scene:3, camera:0, state:visible|margin|occluded|outside, or a part of the image's name"));
    m_filter->setClearButtonEnabled(true);
    m_count = new QLabel(column);
    m_count->setObjectName(QStringLiteral("frameCount"));
    m_onlyBar = new QWidget(column);
    m_onlyLabel = new QLabel(m_onlyBar);
    m_onlyLabel->setObjectName(QStringLiteral("frameOnlyLabel"));
    m_onlyLabel->setWordWrap(true);
    auto *clear = new QToolButton(m_onlyBar);
    clear->setObjectName(QStringLiteral("frameOnlyClear"));
    clear->setText(tr("Show all"));
    connect(clear, &QToolButton::clicked, this, [this] {
        FrameFilter filter = m_frames.filter();
        filter.imageIds.reset();
        m_frames.setFilter(std::move(filter));
    });
    auto *only = new QHBoxLayout(m_onlyBar);
    only->setContentsMargins(0, 0, 0, 0);
    only->addWidget(m_onlyLabel, 1);
    only->addWidget(clear);
    m_onlyBar->hide();

    m_list = new FrameListView(false, column);
    m_list->setObjectName(QStringLiteral("frameList"));
    m_list->setAccessibleName(tr("Frames"));
    m_list->setModel(&m_frames);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(6, 6, 6, 4);
    top->addWidget(m_filter);
    top->addWidget(m_onlyBar);
    top->addWidget(m_count);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    return column;
}

QWidget *InspectWorkspace::makeViewerColumn()
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeViewerBar());
    layout->addWidget(m_viewer, 1);
    layout->addWidget(m_status);
    connect(m_viewer, &FrameViewer::hovered, m_status, &InspectStatusLine::setPixel);
    connect(m_viewer, &FrameViewer::scaleChanged, m_status, &InspectStatusLine::setScale);
    connect(m_viewer, &FrameViewer::picked, this, &InspectWorkspace::pick);
    connect(m_viewer, &FrameViewer::stepRequested, this, &InspectWorkspace::step);
    return column;
}

QToolBar *InspectWorkspace::makeViewerBar()
{
    auto *bar = new QToolBar(tr("Overlay layers"), this);
    bar->setObjectName(QStringLiteral("viewerBar"));
    for (const LayerText &text : layerTexts) {
        QAction *action = bar->addAction(tr(text.text));
        action->setObjectName(QString::fromLatin1(text.name));
        action->setToolTip(tr(text.tip));
        action->setCheckable(true);
        action->setChecked(m_viewer->layers().testFlag(text.layer));
        connect(action, &QAction::toggled, this, [this, layer = text.layer](bool isOn) {
            OverlayLayers layers = m_viewer->layers();
            m_viewer->setLayers(layers.setFlag(layer, isOn));
        });
    }
    bar->addSeparator();
    const auto add = [&](const QString &text, const QString &tip, const char *name, auto run) {
        QAction *action = bar->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, run);
    };
    add(tr("Fit"), tr("Show the whole frame (0)"), "viewFit", [this] { m_viewer->fit(); });
    add(tr("100 %"), tr("One screen pixel for one image pixel (1)"), "viewActualSize", [this] { m_viewer->setScale(1); });
    bar->addSeparator();
    add(tr("Previous"), tr("Previous frame (D)"), "framePrevious", [this] { step(-1); });
    add(tr("Next"), tr("Next frame (F)"), "frameNext", [this] { step(1); });
    return bar;
}

void InspectWorkspace::makeShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto run) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    add(QKeySequence(Qt::Key_D), [this] { step(-1); });
    add(QKeySequence(Qt::Key_F), [this] { step(1); });
    add(QKeySequence(QKeySequence::Find), [this] {
        m_filter->setFocus();
        m_filter->selectAll();
    });
}

void InspectWorkspace::connectModels()
{
    for (EmptyState *page : {m_empty, m_failed})
        connect(page, &EmptyState::activated, this, &InspectWorkspace::openDatasetRequested);
    connect(&m_dataset, &DatasetHandle::loadingChanged, this, &InspectWorkspace::updatePage);
    connect(&m_dataset, &DatasetHandle::datasetChanged, this, &InspectWorkspace::updatePage);
    connect(&m_dataset, &DatasetHandle::failed, this, &InspectWorkspace::updatePage);
    connect(&m_dataset, &DatasetHandle::loadAdvanced, this, [this](double fraction) {
        m_loading->setTexts(tr("Reading the dataset"), tr("%1 %").arg(static_cast<int>(100 * fraction)));
    });
    connect(m_filter, &QLineEdit::textChanged, m_filterDelay, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::returnPressed, this, &InspectWorkspace::applyFilter);
    connect(m_filterDelay, &QTimer::timeout, this, &InspectWorkspace::applyFilter);
    connect(&m_frames, &FrameListModel::filtered, this, [this] {
        updateCounts();
        onSelection();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!m_isSetting && current.isValid())
            select(current.row());
    });
    connect(&m_selection, &Selection::changed, this, &InspectWorkspace::onSelection);
    connect(m_records, &InspectRecordPanel::picked, this, &InspectWorkspace::pick);
}

void InspectWorkspace::showOnly(const QStringList &imageIds, const QString &label)
{
    FrameFilter filter;
    filter.imageIds.emplace();
    for (const QString &id : imageIds)
        filter.imageIds->insert(id.toStdString());
    filter.imageIdsLabel = label;
    const QSignalBlocker blocker(m_filter);
    m_filter->clear();
    m_filterDelay->stop();
    m_frames.setFilter(std::move(filter));
}

void InspectWorkspace::applyFilter()
{
    m_filterDelay->stop();
    if (m_frames.filter().text == m_filter->text())
        return;
    FrameFilter filter = m_frames.filter();
    filter.text = m_filter->text();
    m_frames.setFilter(std::move(filter));
}

void InspectWorkspace::updatePage()
{
    QWidget *page = m_content;
    if (!m_dataset.isOpen()) {
        page = m_empty;
    } else if (!m_dataset.dataset()) {
        page = m_loading;
        if (m_dataset.error() && !m_dataset.isLoading()) {
            page = m_failed;
            m_failed->setTexts(m_dataset.error()->code == Errc::NotFound ? tr("No dataset in this folder yet") : tr("The dataset cannot be read"),
                               problemLine(m_dataset.error()->problem));
        }
    }
    m_pages->setCurrentWidget(page);
}

void InspectWorkspace::updateCounts()
{
    const int shown = m_frames.rowCount(), all = m_frames.frameCount();
    m_count->setText(m_frames.filter().isEmpty() ? tr("%n frame(s)", nullptr, all) : tr("%1 of %n frame(s)", nullptr, all).arg(shown));
    m_onlyBar->setVisible(m_frames.filter().imageIds.has_value());
    m_onlyLabel->setText(tr("Only: %1").arg(m_frames.filter().imageIdsLabel));
}

int InspectWorkspace::currentRow() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void InspectWorkspace::select(int row)
{
    m_selection.select(m_frames.itemOf(row));
}

void InspectWorkspace::step(int frames)
{
    const int row = currentRow() + frames;
    if (row >= 0 && row < m_frames.rowCount())
        select(row);
}

void InspectWorkspace::pick(int record, int point)
{
    SelectedItem item = m_frames.itemOf(currentRow());
    if (item.source == SelectionSource::None)
        return;
    item.object = record;
    item.point = point;
    m_selection.select(item);
}

void InspectWorkspace::onSelection()
{
    const SelectedItem &item = m_selection.current();
    int row = m_frames.rowOf(item);
    // Nothing chosen yet, or filtered away: the first frame, unless the user is looking at the plan.
    if (row < 0 && item.source != SelectionSource::Plan && m_frames.rowCount() > 0)
        row = 0;
    m_isSetting = true;
    const QModelIndex index = m_frames.index(row);
    if (m_list->currentIndex() != index)
        m_list->setCurrentIndex(index);
    m_isSetting = false;
    showFrame();
}

void InspectWorkspace::showFrame()
{
    const int row = currentRow();
    const DatasetFrame *frame = m_frames.frameAt(row);
    const SelectedItem &item = m_selection.current();
    const bool isSelected = frame && m_frames.rowOf(item) == row;
    m_viewer->setFrame(m_frames.dataset(), frame, m_frames.imageKey(row, 0));
    m_viewer->setSelected(isSelected ? item.object : -1, isSelected ? item.point : -1);
    m_records->setFrame(m_frames.dataset(), frame);
    m_records->setSelected(isSelected ? item.object : -1, isSelected ? item.point : -1);
    m_status->setScale(m_viewer->scale());
    if (frame)
        prefetch(row);
}

void InspectWorkspace::prefetch(int row)
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
