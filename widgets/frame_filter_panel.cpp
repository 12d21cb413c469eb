// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/frame_filter_panel.h"

#include "models/record_models.h"
#include "widgets/panel_parts.h"
#include "widgets/range_chart.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace tagmill {

namespace {

constexpr int allTags = quarantineTag + 1;

template<class T>
void setMember(std::set<T> &set, const T &value, bool isOn)
{
    if (isOn)
        set.insert(value);
    else
        set.erase(value);
}

} // namespace

FrameFilterPanel::FrameFilterPanel(FrameListModel &frames, QWidget *parent)
    : QWidget(parent)
    , m_frames(frames)
{
    setObjectName(QStringLiteral("frameFilterPanel"));
    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(6, 2, 6, 8);
    rows->setSpacing(6);
    rows->addWidget(makeRanges());
    makeGroup(Tags, tr("My tags"), rows);
    makeGroup(Kinds, tr("Targets"), rows);
    makeGroup(Families, tr("Families"), rows);
    makeGroup(States, tr("Points"), rows);
    makeGroup(Pictures, tr("Pictures"), rows);
    m_unreadable = new QLabel(content);
    m_unreadable->setObjectName(QStringLiteral("unreadablePictures"));
    m_unreadable->setWordWrap(true);
    setTone(m_unreadable, Tone::Bad);
    rows->addWidget(m_unreadable);
    rows->addStretch();
    QScrollArea *scroll = makeScrollArea(content, this);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(scroll, 1);

    connect(&m_frames, &FrameListModel::filtered, this, &FrameFilterPanel::refresh);
    connect(&m_frames, &FrameListModel::unreadableFound, this, &FrameFilterPanel::refresh);
    connect(&m_frames.tags(), &FrameTags::changed, this, &FrameFilterPanel::refreshTags);
    connect(&m_frames.tags(), &FrameTags::viewsChanged, this, &FrameFilterPanel::refreshViews);
    refresh();
    refreshViews();
}

QWidget *FrameFilterPanel::makeHead()
{
    auto *head = new QWidget(this);
    m_views = new QComboBox(head);
    m_views->setObjectName(QStringLiteral("savedViews"));
    m_views->setAccessibleName(tr("Saved views"));
    m_views->setToolTip(tr("Filters and orders saved beside the dataset"));
    m_views->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_views->setMinimumContentsLength(8);
    connect(m_views, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            openView(m_views->itemText(index));
    });
    const auto button = [&](const char *name, const QString &text, const QString &tip) {
        auto *made = new QToolButton(head);
        made->setObjectName(QString::fromLatin1(name));
        made->setText(text);
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        made->setAutoRaise(true);
        return made;
    };
    m_save = button("saveView", tr("Save…"), tr("Save the filter and the order as a view"));
    m_remove = button("removeView", QStringLiteral("✕"), tr("Forget the chosen view"));
    m_reset = button("resetFilter", tr("Reset"), tr("Show every frame"));
    connect(m_save, &QToolButton::clicked, this, &FrameFilterPanel::saveView);
    connect(m_remove, &QToolButton::clicked, this, [this] { m_frames.tags().removeView(m_views->currentText()); });
    connect(m_reset, &QToolButton::clicked, this, [this] { m_frames.setFilter({}); });
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(6, 6, 6, 4);
    layout->setSpacing(2);
    layout->addWidget(m_views, 1);
    layout->addWidget(m_remove);
    layout->addWidget(m_save);
    layout->addWidget(m_reset);
    return head;
}

QWidget *FrameFilterPanel::makeRanges()
{
    auto *group = new QWidget(this);
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (size_t q = 0; q < recordQuantityCount; ++q) {
        const RecordQuantityText &text = recordQuantityText(static_cast<RecordQuantity>(q));
        m_charts[q] = new RangeChart(QCoreApplication::translate("RecordQuantity", text.label), QString::fromUtf8(text.unit), group);
        m_charts[q]->setObjectName(QLatin1String("range_") + QLatin1String(text.name));
        layout->addWidget(m_charts[q]);
        connect(m_charts[q], &RangeChart::rangeChanged, this, [this, q](const ValueRange &range) {
            FrameFilter filter = m_frames.filter();
            filter.query.ranges[q] = range;
            m_frames.setFilter(std::move(filter));
        });
    }
    return group;
}

void FrameFilterPanel::makeGroup(Group group, const QString &title, QVBoxLayout *layout)
{
    Boxes &boxes = m_groups[group];
    boxes.group = new QWidget(this);
    boxes.rows = new QVBoxLayout(boxes.group);
    boxes.rows->setContentsMargins(0, 2, 0, 0);
    boxes.rows->setSpacing(1);
    boxes.rows->addWidget(makeHeading(title, boxes.group));
    layout->addWidget(boxes.group);
}

FrameFilterPanel::Box &FrameFilterPanel::box(Group group, const std::string &name)
{
    Boxes &boxes = m_groups[group];
    Box &found = boxes.boxes[name];
    if (found.check)
        return found;
    auto *row = new QWidget(boxes.group);
    found.check = new QCheckBox(textOf(group, name), row);
    found.check->setObjectName(QStringLiteral("filter_%1").arg(QString::fromStdString(name)));
    found.count = new QLabel(row);
    setTone(found.count, Tone::Quiet);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 2, 0);
    layout->addWidget(found.check, 1);
    layout->addWidget(found.count);
    if (group == Tags && name != std::to_string(quarantineTag)) {
        auto *rename = new QToolButton(row);
        rename->setText(QStringLiteral("✎"));
        rename->setAutoRaise(true);
        rename->setToolTip(tr("Rename the tag"));
        rename->setAccessibleName(rename->toolTip());
        connect(rename, &QToolButton::clicked, this, [this, tag = std::stoi(name)] { renameTag(tag); });
        layout->addWidget(rename);
    }
    const auto place = std::distance(boxes.boxes.begin(), boxes.boxes.find(name));
    boxes.rows->insertWidget(1 + static_cast<int>(place), row); // after the heading, by name
    connect(found.check, &QCheckBox::toggled, this, [this, group, name](bool isOn) { setChecked(group, name, isOn); });
    return found;
}

QString FrameFilterPanel::textOf(Group group, const std::string &name) const
{
    switch (group) {
    case Kinds:
        return name == "board" ? tr("Boards") : tr("Tags and markers");
    case Pictures:
        return name == "missing" ? tr("Missing") : tr("There");
    case States:
        return pointStateText(pointStateFromName(name).value_or(PointState::Visible));
    case Tags:
        return m_frames.tags().tagName(std::stoi(name));
    default:
        return name.empty() ? tr("(none)") : QString::fromStdString(name);
    }
}

bool FrameFilterPanel::isChecked(Group group, const std::string &name) const
{
    const FrameFilter &filter = m_frames.filter();
    switch (group) {
    case Kinds:
        return filter.query.kinds.contains(name == "board" ? RecordKind::Board : RecordKind::Tag);
    case Families:
        return filter.query.families.contains(name);
    case States:
        return filter.query.states.contains(pointStateFromName(name).value_or(PointState::Visible));
    case Pictures:
        return filter.query.pictures.contains(name == "missing" ? PictureKind::Missing : PictureKind::There);
    default:
        return filter.tags & (1u << std::stoi(name));
    }
}

void FrameFilterPanel::setChecked(Group group, const std::string &name, bool isOn)
{
    if (isChecked(group, name) == isOn)
        return;
    FrameFilter filter = m_frames.filter();
    switch (group) {
    case Kinds:
        setMember(filter.query.kinds, name == "board" ? RecordKind::Board : RecordKind::Tag, isOn);
        break;
    case Families:
        setMember(filter.query.families, name, isOn);
        break;
    case States:
        setMember(filter.query.states, pointStateFromName(name).value_or(PointState::Visible), isOn);
        break;
    case Pictures:
        setMember(filter.query.pictures, name == "missing" ? PictureKind::Missing : PictureKind::There, isOn);
        break;
    default:
        filter.tags = static_cast<FrameTagSet>(filter.tags ^ (1u << std::stoi(name)));
    }
    m_frames.setFilter(std::move(filter));
}

void FrameFilterPanel::refreshGroup(Group group, const std::vector<CategoryCount> &counts)
{
    Boxes &boxes = m_groups[group];
    for (auto &[name, shown] : boxes.boxes)
        shown.check->parentWidget()->hide();
    int visible = 0;
    for (const CategoryCount &count : counts) {
        if (count.all == 0 && !isChecked(group, count.name))
            continue;
        const Box &shown = box(group, count.name);
        const bool isOn = isChecked(group, count.name);
        if (shown.check->isChecked() != isOn)
            shown.check->setChecked(isOn);
        shown.count->setText(QLocale().toString(count.passing));
        shown.count->setToolTip(tr("%1 of %2 pass the other filters").arg(QLocale().toString(count.passing), QLocale().toString(count.all)));
        shown.check->parentWidget()->show();
        ++visible;
    }
    boxes.group->setVisible(visible > 1 || std::any_of(counts.begin(), counts.end(), [&](const CategoryCount &count) { return isChecked(group, count.name); }));
}

void FrameFilterPanel::refresh()
{
    const FrameSelection none;
    const FrameSelection &counts = m_frames.counts() ? *m_frames.counts() : none;
    for (size_t q = 0; q < recordQuantityCount; ++q) {
        m_charts[q]->setCounts(counts.all[q], counts.passing[q]);
        m_charts[q]->setRange(m_frames.filter().query.ranges[q]);
        // A quantity that is the same everywhere says nothing.
        m_charts[q]->setVisible(counts.all[q].counts.size() > 1 || !m_frames.filter().query.ranges[q].isAll());
    }
    refreshGroup(Kinds, counts.kinds);
    refreshGroup(Families, counts.families);
    refreshGroup(States, counts.states);
    refreshGroup(Pictures, counts.pictures);
    refreshTags();
    refreshChosenView();
    m_reset->setEnabled(!m_frames.filter().isEmpty());
    m_unreadable->setVisible(m_frames.unreadableCount() > 0);
    m_unreadable->setText(tr("%n picture(s) could not be read", nullptr, m_frames.unreadableCount()));
}

void FrameFilterPanel::refreshTags()
{
    const FrameTags &tags = m_frames.tags();
    std::array<int, allTags> counts{};
    for (const auto &[id, carried] : tags.annotations().frames)
        for (int tag = 0; tag < allTags; ++tag)
            counts[static_cast<size_t>(tag)] += (carried >> tag) & 1;
    std::vector<CategoryCount> rows;
    for (int tag = 0; tag < allTags; ++tag)
        if (counts[static_cast<size_t>(tag)] > 0 || (tag < frameTagCount && !tags.annotations().tagNames[static_cast<size_t>(tag)].empty()) || isChecked(Tags, std::to_string(tag)))
            rows.push_back({std::to_string(tag), std::max(1, counts[static_cast<size_t>(tag)]), counts[static_cast<size_t>(tag)]});
    refreshGroup(Tags, rows);
    for (const CategoryCount &row : rows) {
        const Box &shown = box(Tags, row.name);
        shown.check->setText(tags.tagName(std::stoi(row.name)));
        shown.count->setToolTip(tr("%n frame(s)", nullptr, row.passing));
    }
    m_groups[Tags].group->setVisible(!rows.empty());
}

void FrameFilterPanel::refreshViews()
{
    const QString chosen = m_views->currentText();
    m_views->clear();
    m_views->addItem(m_frames.tags().annotations().views.empty() ? tr("No views") : tr("Views"));
    for (const SavedView &view : m_frames.tags().annotations().views)
        m_views->addItem(QString::fromStdString(view.name));
    m_views->setCurrentIndex(std::max(0, m_views->findText(chosen)));
    m_views->setEnabled(m_views->count() > 1);
    refreshChosenView();
}

/// The box names a view as long as it is what is shown.
void FrameFilterPanel::refreshChosenView()
{
    const FrameFilter &filter = m_frames.filter();
    const auto &views = m_frames.tags().annotations().views;
    const bool isShown = std::any_of(views.begin(), views.end(), [&](const SavedView &view) {
        return QString::fromStdString(view.name) == m_views->currentText() && view.query == filter.query && view.tags == filter.tags && view.order == m_frames.order();
    });
    if (!isShown)
        m_views->setCurrentIndex(0);
    m_remove->setEnabled(m_views->currentIndex() > 0);
}

void FrameFilterPanel::openView(const QString &name)
{
    for (const SavedView &view : m_frames.tags().annotations().views) {
        if (QString::fromStdString(view.name) != name)
            continue;
        const FrameOrder order = view.order;
        m_named = name;
        m_frames.setFilter({view.query, {}, view.tags}); // `view` may be gone from here on
        m_frames.setOrder(order);
        break;
    }
    refreshChosenView();
}

void FrameFilterPanel::saveView()
{
    bool isTaken = false;
    const QString name = QInputDialog::getText(this, tr("Save view"), tr("Name of the filter and order (one of that name is replaced):"), QLineEdit::Normal,
                                               m_views->findText(m_named) > 0 ? m_named : QString(), &isTaken).trimmed();
    if (!isTaken || name.isEmpty())
        return;
    m_frames.tags().saveView({name.toStdString(), m_frames.filter().query, m_frames.filter().tags, m_frames.order()});
    m_named = name;
    m_views->setCurrentIndex(m_views->findText(name));
    refreshChosenView();
}

void FrameFilterPanel::renameTag(int tag)
{
    bool isTaken = false;
    const QString name = QInputDialog::getText(this, tr("Rename tag"), tr("Name of tag %1 (empty: its number):").arg(tag + 1), QLineEdit::Normal,
                                               QString::fromStdString(m_frames.tags().annotations().tagNames[static_cast<size_t>(tag)]), &isTaken);
    if (isTaken)
        m_frames.tags().setTagName(tag, name);
}

} // namespace tagmill
