// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/frame_browser.h"

#include "core/truth/detection_record.h"
#include "models/path_text.h"
#include "widgets/empty_state.h"
#include "widgets/frame_list_view.h"
#include "widgets/laid_out_texts.h"
#include "widgets/long_table.h"
#include "widgets/panel_parts.h"
#include "widgets/problem_groups_view.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tagmill {

namespace {

constexpr int textDelay_ms = 60; ///< letters of one word are one filtering
const QString modeKey = QStringLiteral("inspect/mode"), filtersKey = QStringLiteral("inspect/filters");

struct OrderText
{
    FrameOrder::Key key;
    const char *text;
};
constexpr OrderText orderTexts[] = {
    {FrameOrder::Key::Scene, QT_TRANSLATE_NOOP("tagmill::FrameBrowser", "Scene and camera")},
    {FrameOrder::Key::Name, QT_TRANSLATE_NOOP("tagmill::FrameBrowser", "Name")},
    {FrameOrder::Key::Records, QT_TRANSLATE_NOOP("tagmill::FrameBrowser", "Records")},
};
constexpr int plainOrders = static_cast<int>(std::size(orderTexts));

int placeOf(const FrameOrder &order)
{
    return order.key == FrameOrder::Key::Quantity ? plainOrders + static_cast<int>(order.quantity) : static_cast<int>(order.key);
}

QString joined(std::span<const std::string_view> names)
{
    QStringList list;
    for (const std::string_view name : names)
        list.append(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    return list.join(QStringLiteral(", "));
}

QString stateNames()
{
    std::vector<std::string_view> names;
    for (const PointState state : {PointState::Visible, PointState::Margin, PointState::Occluded, PointState::Outside, PointState::Behind})
        names.push_back(pointStateName(state));
    return joined(names);
}

QString faultText(const WordFault &fault)
{
    const QString word = QString::fromStdString(fault.word), key = QString::fromStdString(fault.key);
    switch (fault.kind) {
    case WordFault::Kind::Key:
        return FrameBrowser::tr("Unknown: %1; known are %2").arg(key.isEmpty() ? word : key, joined(wordKeys()));
    case WordFault::Kind::State:
        return FrameBrowser::tr("Unknown: %1; known are %2").arg(word, stateNames());
    case WordFault::Kind::Number:
        break;
    }
    return FrameBrowser::tr("%1 takes a whole number, not “%2”").arg(key, QString::fromStdString(fault.value));
}

} // namespace

FrameBrowser::FrameBrowser(FrameListModel &frames, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_frames(frames)
    , m_selection(selection)
    , m_textDelay(new QTimer(this))
    , m_views(new QStackedWidget(this))
    , m_empty(new EmptyState(QString(), QString(), tr("Reset the filter"), this))
    , m_grid(new FrameListView(false, this))
    , m_strip(new FrameListView(true, this))
{
    setObjectName(QStringLiteral("frameBrowser"));
    m_grid->setObjectName(QStringLiteral("frameList"));
    m_strip->setObjectName(QStringLiteral("frameStrip"));
    for (FrameListView *view : {m_grid, m_strip}) {
        view->setAccessibleName(tr("Frames"));
        view->setModel(&m_frames);
        view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    }
    m_strip->setSelectionModel(m_grid->selectionModel());
    m_table = makeTable();
    for (QAbstractItemView *view : {static_cast<QAbstractItemView *>(m_grid), static_cast<QAbstractItemView *>(m_table), static_cast<QAbstractItemView *>(m_strip)}) {
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint &point) { openMenu(view->viewport()->mapToGlobal(point)); });
    }
    m_views->addWidget(m_grid);
    m_views->addWidget(m_table);
    m_stripPage = new QWidget(this); // the strip is elsewhere
    auto *room = new QVBoxLayout(m_stripPage);
    room->setContentsMargins(0, 0, 0, 0);
    m_views->addWidget(m_stripPage);
    m_empty->setObjectName(QStringLiteral("framesEmpty"));
    m_empty->hide();
    connect(m_empty, &EmptyState::activated, this, &FrameBrowser::resetFilter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(m_views, 3);
    layout->addWidget(m_empty, 1);
    m_textDelay->setSingleShot(true);
    m_textDelay->setInterval(textDelay_ms);
    connectModels();
    setMode(static_cast<Mode>(std::clamp(QSettings().value(modeKey, 0).toInt(), 0, 2)));
    refreshTop();
    refreshOrder();
    followSelection();
}

QWidget *FrameBrowser::makeTop()
{
    auto *top = new QWidget(this);
    m_text = new QLineEdit(top);
    m_text->setObjectName(QStringLiteral("frameFilter"));
    m_text->setAccessibleName(tr("Filter frames"));
    m_text->setPlaceholderText(tr("Filter: tag:12 scene:3 state:margin"));
    m_text->setToolTip(tr("All words must hold: tag:12, family:36h11, state:visible|margin|occluded|outside of one and the same target; scene:3, camera:0, or a part of the image's name"));
    m_text->setClearButtonEnabled(true);
    m_faults = new QLabel(top);
    m_faults->setObjectName(QStringLiteral("frameFilterFaults"));
    m_faults->setTextFormat(Qt::PlainText);
    m_faults->setWordWrap(true);
    setTone(m_faults, Tone::Warning);
    m_faults->hide();
    m_count = new QLabel(top);
    m_count->setObjectName(QStringLiteral("frameCount"));
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(6, 6, 6, 4);
    layout->setSpacing(4);
    layout->addWidget(m_text);
    layout->addWidget(m_faults);
    layout->addWidget(makeOnlyBar());
    layout->addWidget(makeModeRow());
    layout->addWidget(makeOrderRow());
    layout->addWidget(m_count);
    return top;
}

QWidget *FrameBrowser::makeOnlyBar()
{
    m_onlyBar = new QWidget(this);
    m_onlyLabel = new QLabel(m_onlyBar);
    m_onlyLabel->setObjectName(QStringLiteral("frameOnlyLabel"));
    m_onlyLabel->setWordWrap(true);
    auto *clear = new QToolButton(m_onlyBar);
    clear->setObjectName(QStringLiteral("frameOnlyClear"));
    clear->setText(tr("Show all"));
    connect(clear, &QToolButton::clicked, this, [this] {
        FrameFilter filter = m_frames.filter();
        filter.query.imageIds.reset();
        m_frames.setFilter(std::move(filter));
    });
    auto *layout = new QHBoxLayout(m_onlyBar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_onlyLabel, 1);
    layout->addWidget(clear);
    m_onlyBar->hide();
    return m_onlyBar;
}

QWidget *FrameBrowser::makeModeRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_filterButton = new QToolButton(row);
    m_filterButton->setObjectName(QStringLiteral("filterToggle"));
    m_filterButton->setText(tr("Filters"));
    m_filterButton->setCheckable(true);
    m_filterButton->setToolTip(tr("Show ranges, categories, tags and saved views beside the frames"));
    m_filterButton->setChecked(QSettings().value(filtersKey, false).toBool());
    connect(m_filterButton, &QToolButton::toggled, this, &FrameBrowser::filterToggled);
    connect(m_filterButton, &QToolButton::clicked, this, [](bool isShown) { QSettings().setValue(filtersKey, isShown); });
    layout->addWidget(m_filterButton);
    layout->addStretch();
    auto *group = new QButtonGroup(this);
    const QString texts[] = {tr("Grid"), tr("List"), tr("Strip")};
    const QString tips[] = {tr("Frames as pictures in a grid"), tr("Frames as lines with their numbers"), tr("Frames as a strip below the viewer")};
    const char *const names[] = {"modeGrid", "modeList", "modeStrip"};
    for (size_t i = 0; i < m_modes.size(); ++i) {
        auto *button = m_modes[i] = new QToolButton(row);
        button->setObjectName(QString::fromLatin1(names[i]));
        button->setText(texts[i]);
        button->setToolTip(tips[i]);
        button->setCheckable(true);
        button->setAutoRaise(true);
        group->addButton(button, static_cast<int>(i));
        layout->addWidget(button);
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int mode) {
        setMode(static_cast<Mode>(mode));
        QSettings().setValue(modeKey, mode);
    });
    return row;
}

QWidget *FrameBrowser::makeOrderRow()
{
    auto *row = new QWidget(this);
    m_order = new QComboBox(row);
    m_order->setObjectName(QStringLiteral("frameOrder"));
    m_order->setAccessibleName(tr("Order of the frames"));
    m_order->setToolTip(m_order->accessibleName());
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_order->setMinimumContentsLength(10);
    for (const OrderText &order : orderTexts)
        m_order->addItem(tr(order.text));
    for (size_t q = 0; q < recordQuantityCount; ++q)
        m_order->addItem(QCoreApplication::translate("RecordQuantity", recordQuantityText(static_cast<RecordQuantity>(q)).label));
    m_direction = new QToolButton(row);
    m_direction->setObjectName(QStringLiteral("frameDirection"));
    m_direction->setAutoRaise(true);
    connect(m_order, &QComboBox::activated, this, &FrameBrowser::setOrder);
    connect(m_direction, &QToolButton::clicked, this, [this] {
        FrameOrder order = m_frames.order();
        order.isDescending = !order.isDescending;
        m_frames.setOrder(order);
    });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_order, 1);
    layout->addWidget(m_direction);
    return row;
}

QTableView *FrameBrowser::makeTable()
{
    auto *table = new LongTable(this);
    table->setObjectName(QStringLiteral("frameTable"));
    table->setAccessibleName(tr("Frames"));
    table->setItemDelegate(new TextCellDelegate(table));
    setUpRows(table, 6);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setFrameShape(QFrame::NoFrame);
    table->setWordWrap(false);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    QHeaderView *header = table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setStretchLastSection(true);
    connect(header, &QHeaderView::sectionClicked, this, [this, header](int column) {
        m_frames.sort(column, header->sortIndicatorOrder()); // the header has turned it over already
    });
    return table;
}

/// Not before somebody looks: its header counts every row of each other dataset, on the GUI thread.
void FrameBrowser::fillTable()
{
    if (m_table->model())
        return;
    m_table->setModel(&m_frames);
    m_table->setSelectionModel(m_grid->selectionModel());
    QHeaderView *header = m_table->horizontalHeader();
    const auto widthOf = [&](const QString &text) { return m_table->fontMetrics().horizontalAdvance(text) + 18; };
    header->resizeSection(FrameListModel::NameColumn, widthOf(QStringLiteral("scene_0000_cam_0000")));
    for (int column = FrameListModel::RecordsColumn; column < FrameListModel::TagsColumn; ++column)
        header->resizeSection(column, widthOf(m_frames.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) + 14);
    refreshOrder();
}

void FrameBrowser::connectModels()
{
    connect(m_text, &QLineEdit::textChanged, m_textDelay, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, &FrameBrowser::applyText);
    connect(m_textDelay, &QTimer::timeout, this, &FrameBrowser::applyText);
    connect(&m_frames, &FrameListModel::filtered, this, [this] {
        if (!m_frames.dataset())
            m_awaited.reset(); // it was one of the dataset that is closed
        refreshTop();
        followSelection();
        revealAwaited();
    });
    connect(&m_frames, &FrameListModel::orderChanged, this, &FrameBrowser::refreshOrder);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &FrameBrowser::tellSelection);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FrameBrowser::tellSelection);
    connect(&m_selection, &Selection::changed, this, [this] {
        m_awaited.reset();
        refreshEmpty();
        followSelection();
    });
    connect(&m_frames, &FrameListModel::linkChanged, this, &FrameBrowser::followSelection);
}

void FrameBrowser::setMode(Mode mode)
{
    m_mode = mode;
    if (mode == Mode::List)
        fillTable();
    m_modes[static_cast<size_t>(mode)]->setChecked(true);
    m_views->setCurrentIndex(static_cast<int>(mode));
    m_filterButton->setVisible(mode != Mode::Strip);
    m_strip->setVisible(mode == Mode::Strip);
    refreshEmpty();
    followSelection();
    for (QAbstractItemView *view : {static_cast<QAbstractItemView *>(m_grid), static_cast<QAbstractItemView *>(m_table), static_cast<QAbstractItemView *>(m_strip)})
        view->scrollTo(m_grid->currentIndex());
    emit modeChanged();
}

void FrameBrowser::placeBelow(QWidget *panel)
{
    m_stripPage->layout()->addWidget(panel);
}

void FrameBrowser::setFilterShown(bool isShown)
{
    m_filterButton->setChecked(isShown);
}

bool FrameBrowser::isFilterChosen() const
{
    return QSettings().contains(filtersKey);
}

bool FrameBrowser::isFilterShown() const
{
    return m_filterButton->isChecked();
}

int FrameBrowser::currentRow() const
{
    return m_grid->currentIndex().isValid() ? m_grid->currentIndex().row() : -1;
}

void FrameBrowser::step(int frames)
{
    const int row = currentRow() + frames;
    if (row >= 0 && row < m_frames.rowCount())
        m_selection.select(m_frames.itemOf(row));
}

void FrameBrowser::focusFilter()
{
    m_text->setFocus();
    m_text->selectAll();
}

void FrameBrowser::showOnly(const QStringList &imageIds, const QString &label)
{
    FrameFilter filter;
    filter.query.imageIds.emplace();
    for (const QString &id : imageIds)
        filter.query.imageIds->insert(id.toStdString());
    filter.imageIdsLabel = label;
    m_textDelay->stop();
    m_frames.setFilter(std::move(filter));
}

void FrameBrowser::applyText()
{
    m_textDelay->stop();
    FrameFilter filter = m_frames.filter();
    if (filter.query.text == m_text->text().toStdString())
        return;
    filter.query.text = m_text->text().toStdString();
    m_frames.setFilter(std::move(filter));
}

void FrameBrowser::refreshTop()
{
    const FrameFilter &filter = m_frames.filter();
    m_onlyBar->setVisible(filter.query.imageIds.has_value());
    m_onlyLabel->setText(tr("Only: %1").arg(filter.imageIdsLabel));
    // Somebody else set the filter: a saved view, another panel. What is being typed stays.
    if (!m_textDelay->isActive() && m_text->text().toStdString() != filter.query.text) {
        const QSignalBlocker blocker(m_text);
        m_text->setText(QString::fromStdString(filter.query.text));
    }
    refreshFaults();
    refreshEmpty();
}

void FrameBrowser::refreshFaults()
{
    QStringList lines;
    if (m_frames.rowCount() == 0) // else the words with a colon are parts of names
        for (const WordFault &fault : wordFaults(m_frames.filter().query.text))
            lines.append(faultText(fault));
    m_faults->setText(lines.join(QLatin1Char('\n')));
    m_faults->setVisible(!lines.isEmpty());
}

void FrameBrowser::refreshEmpty()
{
    const bool isEmpty = m_frames.dataset() && m_frames.rowCount() == 0, isFiltered = m_frames.frameCount() > 0;
    m_empty->setTexts(isFiltered ? tr("No frame passes the filter") : m_awaited ? tr("No scene is complete yet") : tr("The dataset has no frames"), QString());
    m_empty->button()->setVisible(isFiltered);
    m_empty->setVisible(isEmpty);
    m_views->setVisible(!isEmpty || m_mode == Mode::Strip); // other panels lie there while the frames are a strip
}

void FrameBrowser::resetFilter()
{
    m_textDelay->stop();
    m_frames.setFilter({});
}

void FrameBrowser::setOrder(int place)
{
    FrameOrder order = m_frames.order();
    order.key = place < plainOrders ? orderTexts[place].key : FrameOrder::Key::Quantity;
    if (place >= plainOrders)
        order.quantity = static_cast<RecordQuantity>(place - plainOrders);
    m_frames.setOrder(order);
}

void FrameBrowser::refreshOrder()
{
    const FrameOrder &order = m_frames.order();
    m_order->setCurrentIndex(placeOf(order));
    m_direction->setText(order.isDescending ? QStringLiteral("↓") : QStringLiteral("↑"));
    m_direction->setToolTip(order.isDescending ? tr("Largest first; click for the smallest") : tr("Smallest first; click for the largest"));
    m_direction->setAccessibleName(m_direction->toolTip());
    const auto columnOf = [&]() -> int {
        switch (order.key) {
        case FrameOrder::Key::Name:
            return FrameListModel::NameColumn;
        case FrameOrder::Key::Records:
            return FrameListModel::RecordsColumn;
        case FrameOrder::Key::Quantity:
            return order.quantity == RecordQuantity::Distance ? FrameListModel::DistanceColumn : order.quantity == RecordQuantity::Incidence ? FrameListModel::IncidenceColumn : order.quantity == RecordQuantity::Ppm ? FrameListModel::PpmColumn : -1;
        case FrameOrder::Key::Scene:
            break;
        }
        return -1;
    };
    const QSignalBlocker blocker(m_table->horizontalHeader());
    m_table->horizontalHeader()->setSortIndicator(columnOf(), order.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void FrameBrowser::openMenu(const QPoint &position)
{
    const std::vector<std::string> ids = selectedImages();
    if (ids.empty())
        return;
    FrameTags &tags = m_frames.tags();
    QMenu menu(this);
    const auto addTag = [&](QMenu *to, int tag, const QString &key) {
        QAction *action = to->addAction(tags.tagName(tag) + QLatin1Char('\t') + key);
        action->setCheckable(true);
        action->setChecked(std::all_of(ids.begin(), ids.end(), [&](const std::string &id) { return tags.tagsOf(id) & (1u << tag); }));
        connect(action, &QAction::triggered, this, [&tags, ids, tag] { tags.toggle(ids, tag); });
    };
    QMenu *tagMenu = menu.addMenu(tr("My tags"));
    for (int tag = 0; tag < frameTagCount; ++tag)
        addTag(tagMenu, tag, QString::number(tag + 1));
    addTag(&menu, quarantineTag, QStringLiteral("Q"));
    menu.actions().constLast()->setToolTip(tr("Exports leave frames in quarantine out"));
    menu.addSeparator();
    QStringList names;
    for (const std::string &id : ids)
        names.append(QString::fromStdString(id));
    connect(menu.addAction(tr("Render again…")), &QAction::triggered, this, [this, names] { emit renderAgainRequested(names); });
    connect(menu.addAction(tr("Open the dataset's config")), &QAction::triggered, this, &FrameBrowser::configRequested);
    menu.addSeparator();
    connect(menu.addAction(tr("Copy names")), &QAction::triggered, this, [names] { QGuiApplication::clipboard()->setText(names.join(QLatin1Char('\n'))); });
    connect(menu.addAction(tr("Open folder")), &QAction::triggered, this, [this] {
        if (const DatasetFrame *frame = m_frames.frameAt(currentRow()))
            openFolder(pathText(frame->image.parent_path()), this);
    });
    menu.exec(position);
}

} // namespace tagmill
