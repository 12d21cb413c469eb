// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/problem_groups_view.h"

#include "models/problem_sentence.h"
#include "widgets/panel_parts.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace tagmill {

namespace {

QString titleOf(const ProblemGroup &group)
{
    const QString title = causeTitle(group.cause);
    return title.isEmpty() ? problemSentence(group.first) : title;
}

/// Sentence, remedy, places: a line each.
QStringList detailsOf(const ProblemGroup &group)
{
    QStringList lines;
    if (group.cause != FailureCause::Other)
        lines.append(problemSentence(group.first));
    if (const QString fix = causeFix(group.cause); !fix.isEmpty())
        lines.append(ProblemGroupsView::tr("What to do: %1").arg(fix));
    lines.append(group.places);
    if (group.count > group.places.size() && !group.places.isEmpty())
        lines.append(ProblemGroupsView::tr("and %n more", nullptr, group.count - static_cast<int>(group.places.size())));
    return lines;
}

} // namespace

void openFolder(const QString &folder, QWidget *parent)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        showFolderPath(folder, parent);
}

void showFolderPath(const QString &folder, QWidget *parent)
{
    const QString path = QDir::toNativeSeparators(folder);
    auto *box = new QMessageBox(QMessageBox::Information, ProblemGroupsView::tr("Open folder"), ProblemGroupsView::tr("No file manager could be started. The folder is:"), QMessageBox::Close, parent);
    box->setObjectName(QStringLiteral("folderPath"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setInformativeText(path);
    auto *copy = box->addButton(ProblemGroupsView::tr("Copy"), QMessageBox::ActionRole);
    QObject::connect(copy, &QPushButton::clicked, box, [path] { QGuiApplication::clipboard()->setText(path); });
    box->open();
}

ProblemGroupsView::ProblemGroupsView(QWidget *parent)
    : QWidget(parent)
    , m_tree(new QTreeWidget(this))
{
    m_tree->setObjectName(QStringLiteral("jobProblems"));
    m_tree->setAccessibleName(tr("Problems"));
    m_tree->setHeaderLabels({tr("Problem"), tr("Times")});
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setWordWrap(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(4, 0, 4, 4);
    const auto button = [&](const char *name, const QString &text, const QString &tip) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setToolTip(tip);
        row->addWidget(made);
        return made;
    };
    m_log = button("problemLog", tr("Show the log"), tr("What was said where this happened first"));
    m_folder = button("problemFolder", tr("Open its folder"), tr("The scene that was put aside: recipe, log, and the command to try it alone"));
    m_copy = button("problemCopy", tr("Copy"), tr("All of it as text, to report it"));
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tree, 1);
    layout->addLayout(row);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ProblemGroupsView::refreshButtons);
    connect(m_log, &QPushButton::clicked, this, [this] {
        const ProblemGroup &group = m_groups[static_cast<size_t>(currentGroup())];
        emit logRequested(group.places.value(0));
    });
    connect(m_folder, &QPushButton::clicked, this, [this] { openFolder(m_groups[static_cast<size_t>(currentGroup())].folder, this); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const ProblemGroup &group = m_groups[static_cast<size_t>(currentGroup())];
        QGuiApplication::clipboard()->setText(tr("%1 (%2 times)").arg(titleOf(group)).arg(group.count) + QLatin1Char('\n') + detailsOf(group).join(QLatin1Char('\n')));
    });
    refreshButtons();
}

int ProblemGroupsView::currentGroup() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (item && item->parent())
        item = item->parent();
    return item ? m_tree->indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(item)) : -1;
}

void ProblemGroupsView::refreshButtons()
{
    const int group = currentGroup();
    m_log->setEnabled(group >= 0);
    m_copy->setEnabled(group >= 0);
    m_folder->setEnabled(group >= 0 && !m_groups[static_cast<size_t>(group)].folder.isEmpty());
}

void ProblemGroupsView::setGroups(const std::vector<ProblemGroup> &groups)
{
    int total = 0;
    for (const ProblemGroup &group : groups)
        total += group.count;
    if (total == m_total && groups.size() == m_groups.size())
        return;
    m_total = total;
    const int current = currentGroup();
    m_tree->clear();
    m_groups = groups;
    std::stable_sort(m_groups.begin(), m_groups.end(), [](const ProblemGroup &a, const ProblemGroup &b) { return std::pair(a.first.severity, a.count) > std::pair(b.first.severity, b.count); });
    for (const ProblemGroup &group : m_groups) {
        auto *item = new QTreeWidgetItem(m_tree, {titleOf(group), QLocale().toString(group.count)});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, problemSentence(group.first));
        QFont bold = m_tree->font();
        bold.setBold(true);
        item->setFont(0, bold);
        if (group.first.severity == Severity::Error)
            item->setForeground(0, toneColor(Tone::Bad, palette()));
        for (const QString &line : detailsOf(group)) {
            auto *detail = new QTreeWidgetItem(item, {line});
            detail->setToolTip(0, line);
            detail->setFirstColumnSpanned(true);
        }
        item->setExpanded(group.first.severity == Severity::Error);
    }
    if (!m_groups.empty())
        m_tree->setCurrentItem(m_tree->topLevelItem(std::clamp(current, 0, static_cast<int>(m_groups.size()) - 1)));
    refreshButtons();
}

} // namespace tagmill
