// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspect_workspace.h"

#include "models/problem_sentence.h"
#include "widgets/empty_state.h"
#include "widgets/frame_browser.h"
#include "widgets/frame_filter_panel.h"
#include "widgets/frame_list_view.h"
#include "widgets/inspect_record_panel.h"
#include "widgets/inspect_viewer.h"
#include "widgets/panel_parts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <numeric>

namespace tagmill {

namespace {

constexpr int roomForFilters = 1500; ///< px of window from which on they are shown unasked

/// The user's own, and the quarantine.
std::vector<int> allTags()
{
    std::vector<int> tags(frameTagCount);
    std::iota(tags.begin(), tags.end(), 0);
    tags.push_back(quarantineTag);
    return tags;
}

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
    , m_content(new QSplitter(Qt::Horizontal, this))
    , m_filter(new FrameFilterPanel(frames, this))
    , m_browser(new FrameBrowser(frames, selection, this))
    , m_viewer(new InspectViewer(frames, cache, this))
    , m_records(new InspectRecordPanel(this))
{
    setObjectName(QStringLiteral("inspectWorkspace"));
    m_empty->setObjectName(QStringLiteral("inspectEmpty"));
    m_failed->setObjectName(QStringLiteral("inspectFailed"));
    for (QWidget *column : {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_browser), makeViewerColumn(), static_cast<QWidget *>(m_records)})
        m_content->addWidget(column);
    m_content->setStretchFactor(2, 1);
    m_content->setSizes({220, 268, 700, 320});
    m_content->setChildrenCollapsible(false);
    placeFilters();
    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeNotice());
    rows->addWidget(m_content, 1);
    for (QWidget *page : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_loading), static_cast<QWidget *>(m_failed), content})
        m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    connectModels();
    makeCommands();
    updatePage();
    updateNotice();
    showFrame();
}

QWidget *InspectWorkspace::makeViewerColumn()
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_viewer, 1);
    layout->addWidget(m_browser->strip());
    return column;
}

QWidget *InspectWorkspace::makeNotice()
{
    m_notice = new QWidget(this);
    m_notice->setObjectName(QStringLiteral("inspectNotice"));
    m_noticeText = new QLabel(m_notice);
    m_noticeText->setWordWrap(true);
    setTone(m_noticeText, Tone::Warning);
    auto *again = new QPushButton(tr("Try again"), m_notice);
    connect(again, &QPushButton::clicked, this, [this] {
        m_dataset.reload();
        m_frames.tags().retry();
    });
    auto *layout = new QHBoxLayout(m_notice);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_noticeText, 1);
    layout->addWidget(again);
    return m_notice;
}

QAction *InspectWorkspace::addCommand(const QString &name, const QString &text, const QKeySequence &keys, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    addAction(action);
    return action;
}

void InspectWorkspace::makeCommands()
{
    addCommand(QStringLiteral("previousFrame"), tr("Previous frame"), Qt::Key_D, [this] { m_browser->step(-1); });
    addCommand(QStringLiteral("nextFrame"), tr("Next frame"), Qt::Key_F, [this] { m_browser->step(1); });
    addCommand(QStringLiteral("filterFrames"), tr("Filter frames by words"), QKeySequence::Find, [this] { m_browser->focusFilter(); });
    addCommand(QStringLiteral("renderAgain"), FrameBrowser::tr("Render again…"), {}, [this] {
        QStringList names;
        for (const std::string &id : m_browser->selectedImages())
            names.append(QString::fromStdString(id));
        if (!names.isEmpty())
            emit renderAgainRequested(names);
    });
    addCommand(QStringLiteral("openConfig"), FrameBrowser::tr("Open the dataset's config"), {}, [this] { emit configRequested(); });
    FrameTags &tags = m_frames.tags();
    for (const int tag : allTags()) {
        const QKeyCombination key = tag == quarantineTag ? Qt::Key_Q : static_cast<Qt::Key>(Qt::Key_1 + tag);
        QAction *action = addCommand(QStringLiteral("tag%1").arg(tag), tags.tagName(tag), key, [this, tag] { toggleTag(tag); });
        connect(&tags, &FrameTags::changed, action, [action, &tags, tag] { action->setText(tags.tagName(tag)); });
    }
}

void InspectWorkspace::connectModels()
{
    for (EmptyState *page : {m_empty, m_failed})
        connect(page, &EmptyState::activated, this, &InspectWorkspace::openDatasetRequested);
    connect(&m_dataset, &DatasetHandle::datasetChanged, this, &InspectWorkspace::updatePage);
    connect(&m_dataset, &DatasetHandle::loadingChanged, this, &InspectWorkspace::updatePage);
    connect(&m_dataset, &DatasetHandle::failed, this, &InspectWorkspace::updatePage);
    connect(&m_dataset, &DatasetHandle::datasetChanged, this, &InspectWorkspace::updateNotice);
    connect(&m_dataset, &DatasetHandle::failed, this, &InspectWorkspace::updateNotice);
    connect(&m_frames.tags(), &FrameTags::errorChanged, this, &InspectWorkspace::updateNotice);
    connect(&m_dataset, &DatasetHandle::loadAdvanced, this, [this](double fraction) {
        m_loading->setTexts(tr("Reading the dataset"), tr("%1 %").arg(static_cast<int>(100 * fraction)));
    });
    connect(m_browser, &FrameBrowser::currentChanged, this, &InspectWorkspace::showFrame);
    connect(m_browser, &FrameBrowser::filterToggled, this, &InspectWorkspace::placeFilters);
    connect(m_browser, &FrameBrowser::renderAgainRequested, this, &InspectWorkspace::renderAgainRequested);
    connect(m_browser, &FrameBrowser::configRequested, this, &InspectWorkspace::configRequested);
    connect(m_browser, &FrameBrowser::modeChanged, this, &InspectWorkspace::placeFilters);
    connect(m_records, &InspectRecordPanel::picked, this, &InspectWorkspace::pick);
    connect(m_viewer, &InspectViewer::picked, this, &InspectWorkspace::pick);
    connect(m_viewer, &InspectViewer::stepRequested, m_browser, &FrameBrowser::step);
}

/// Beside the frames when asked for; where their grid was while they are a strip.
void InspectWorkspace::placeFilters()
{
    const bool isStrip = m_browser->mode() == FrameBrowser::Mode::Strip;
    if (isStrip)
        m_browser->placeBelow(m_filter);
    else if (m_content->indexOf(m_filter) < 0)
        m_content->insertWidget(0, m_filter);
    m_filter->setVisible(isStrip || m_browser->isFilterShown());
    // Lines of numbers want more room than pictures; the viewer gives it.
    QList<int> sizes = m_content->sizes();
    const int at = m_content->indexOf(m_browser), wanted = m_browser->mode() == FrameBrowser::Mode::List ? 470 : 268;
    const int more = wanted - sizes[at];
    if (isVisible() && m_wasList != (m_browser->mode() == FrameBrowser::Mode::List) && sizes[at + 1] - more > 200) {
        sizes[at] += more;
        sizes[at + 1] -= more;
        m_content->setSizes(sizes);
    }
    m_wasList = m_browser->mode() == FrameBrowser::Mode::List;
}

void InspectWorkspace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_browser->isFilterChosen() && width() >= roomForFilters)
        m_browser->setFilterShown(true);
}

void InspectWorkspace::showOnly(const QStringList &imageIds, const QString &label)
{
    m_browser->showOnly(imageIds, label);
}

void InspectWorkspace::reveal(const SelectedItem &frame)
{
    m_browser->reveal(frame);
}

void InspectWorkspace::updatePage()
{
    int page = 3;
    if (!m_dataset.isOpen()) {
        page = 0;
    } else if (!m_dataset.dataset()) {
        page = 1;
        if (m_dataset.error() && !m_dataset.isLoading()) {
            page = 2;
            m_failed->setTexts(m_dataset.error()->code == Errc::NotFound ? tr("No dataset in this folder yet") : tr("The dataset cannot be read"),
                               problemLine(m_dataset.error()->problem));
        }
    }
    m_pages->setCurrentIndex(page);
}

/// One line for all that goes wrong while a dataset is shown.
void InspectWorkspace::updateNotice()
{
    QStringList lines;
    if (m_dataset.dataset() && m_dataset.error())
        lines.append(tr("The dataset on the disk cannot be read any more; what was read before is still shown. %1").arg(problemLine(m_dataset.error()->problem)));
    if (const auto &error = m_frames.tags().error())
        lines.append(m_frames.tags().isWritten() ? problemLine(error->problem) : tr("Your tags are not saved yet. %1").arg(problemLine(error->problem)));
    m_noticeText->setText(lines.join(QLatin1Char('\n')));
    m_notice->setVisible(!lines.isEmpty());
}

void InspectWorkspace::pick(int record, int point)
{
    SelectedItem item = m_frames.itemOf(m_browser->currentRow());
    if (item.source == SelectionSource::None)
        return;
    // The other frames that are selected stay so.
    std::vector<SelectedItem> items = m_selection.items();
    std::erase_if(items, [&](const SelectedItem &other) { return other.source != item.source || (other.scene == item.scene && other.camera == item.camera); });
    item.object = record;
    item.point = point;
    items.push_back(item);
    m_selection.selectAll(std::move(items));
}

void InspectWorkspace::toggleTag(int tag)
{
    m_frames.tags().toggle(m_browser->selectedImages(), tag);
}

void InspectWorkspace::showFrame()
{
    const int row = m_browser->currentRow();
    const DatasetFrame *frame = m_frames.frameAt(row);
    const SelectedItem &item = m_selection.current();
    const bool isSelected = frame && item.source == SelectionSource::DatasetA && m_frames.rowOf(item) == row;
    m_viewer->showFrame(row, isSelected ? item.object : -1, isSelected ? item.point : -1);
    m_viewer->setEmptyText(m_browser->awaitedText());
    m_records->setFrame(m_frames.dataset(), frame);
    m_records->setSelected(isSelected ? item.object : -1, isSelected ? item.point : -1);
}

} // namespace tagmill
