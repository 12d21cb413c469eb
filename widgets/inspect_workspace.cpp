// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspect_workspace.h"

#include "models/path_text.h"
#include "models/problem_sentence.h"
#include "widgets/empty_state.h"
#include "widgets/frame_list_view.h"
#include "widgets/inspect_record_panel.h"
#include "widgets/inspect_viewer.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace tagmill {

namespace {

constexpr int FilterDelay_ms = 150;

} // namespace

InspectWorkspace::InspectWorkspace(DatasetHandle &dataset, FrameListModel &frames, ImageCache &cache, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_dataset(dataset)
    , m_frames(frames)
    , m_selection(selection)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(tr("No dataset open"), tr("Open a dataset folder, made by Tagmill or by render-tag, to look at its frames with their ground truth. A render opens its own when it starts."),
                             tr("Open dataset…"), this))
    , m_loading(new EmptyState(tr("Reading the dataset"), QString(), QString(), this))
    , m_failed(new EmptyState(tr("The dataset cannot be read"), QString(), tr("Open another dataset…"), this))
    , m_viewer(new InspectViewer(frames, cache, this))
    , m_records(new InspectRecordPanel(this))
    , m_filterDelay(new QTimer(this))
{
    setObjectName(QStringLiteral("inspectWorkspace"));
    m_empty->setObjectName(QStringLiteral("inspectEmpty"));
    m_failed->setObjectName(QStringLiteral("inspectFailed"));
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeFrameColumn());
    splitter->addWidget(m_viewer);
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
    connect(m_viewer, &InspectViewer::picked, this, &InspectWorkspace::pick);
    connect(m_viewer, &InspectViewer::stepRequested, this, &InspectWorkspace::step);
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
    m_viewer->showFrame(row, isSelected ? item.object : -1, isSelected ? item.point : -1);
    m_records->setFrame(m_frames.dataset(), frame);
    m_records->setSelected(isSelected ? item.object : -1, isSelected ? item.point : -1);
}

} // namespace tagmill
