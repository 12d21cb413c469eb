// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render_queue_panel.h"

#include "models/command_lines.h"
#include "widgets/panel_parts.h"
#include "widgets/problem_groups_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace tagmill {

namespace {

constexpr int mostMeasuredRows = 100; ///< a long queue is not measured row by row each time one changes

} // namespace

RenderQueuePanel::RenderQueuePanel(JobQueue &jobs, QWidget *parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_table(new QTableView(this))
    , m_elsewhere(new QLabel(this))
{
    setObjectName(QStringLiteral("renderQueue"));
    makeTable();
    makeActions();
    m_elsewhere->setObjectName(QStringLiteral("jobsElsewhere"));
    m_elsewhere->setWordWrap(true);
    setTone(m_elsewhere, Tone::Quiet);
    m_elsewhere->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(makeButtons());
    layout->addWidget(m_elsewhere);
    layout->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        refresh();
        emit currentJobChanged(currentJob());
    });
    connect(&m_jobs, &JobQueue::jobChanged, this, [this](int id) {
        if (currentJob() && currentJob()->id() == id)
            refresh();
    });
    connect(&m_jobs, &JobQueue::jobReplaced, this, [this](int id) {
        if (currentJob() && currentJob()->id() == id)
            emit currentJobChanged(currentJob());
    });
    for (const auto changed : {&JobQueue::rowsInserted, &JobQueue::rowsRemoved})
        connect(&m_jobs, changed, this, &RenderQueuePanel::refresh);
    connect(&m_jobs, &JobQueue::rowsMoved, this, &RenderQueuePanel::refresh);
    refresh();
}

void RenderQueuePanel::makeTable()
{
    m_table->setObjectName(QStringLiteral("jobTable"));
    m_table->setAccessibleName(tr("Jobs"));
    m_table->setModel(&m_jobs);
    setUpRows(m_table);
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    m_table->setMinimumHeight(100);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setResizeContentsPrecision(mostMeasuredRows);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(JobQueue::OutputColumn, QHeaderView::Stretch);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QAction *RenderQueuePanel::add(const char *name, const QString &text, const QKeySequence &keys, void (RenderQueuePanel::*run)(RenderJob &job))
{
    auto *action = new QAction(text, m_table);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, run] {
        if (RenderJob *job = currentJob())
            (this->*run)(*job);
    });
    m_table->addAction(action);
    return action;
}

void RenderQueuePanel::makeActions()
{
    m_follow = new QAction(tr("Follow a cluster job…"), m_table);
    m_follow->setObjectName(QStringLiteral("followCluster"));
    m_follow->setToolTip(tr("Takes up a run on a cluster by its output folder, wherever it was submitted"));
    connect(m_follow, &QAction::triggered, this, &RenderQueuePanel::followRequested);
    m_pause = add("jobPause", tr("Pause"), Qt::Key_Space, &RenderQueuePanel::pauseOrResume);
    m_up = add("jobUp", tr("Move up"), QKeySequence(QStringLiteral("Alt+Up")), &RenderQueuePanel::moveUp);
    m_down = add("jobDown", tr("Move down"), QKeySequence(QStringLiteral("Alt+Down")), &RenderQueuePanel::moveDown);
    m_cancel = add("jobCancel", tr("Cancel"), {}, &RenderQueuePanel::cancel);
    m_retry = add("jobRetry", tr("Continue"), {}, &RenderQueuePanel::retry);
    m_open = add("jobOpenFolder", tr("Open folder"), {}, &RenderQueuePanel::openFolder);
    m_copy = add("jobCopyCommand", tr("Copy command line"), QKeySequence::Copy, &RenderQueuePanel::copyCommand);
    m_forget = add("jobForget", tr("Forget this job"), QKeySequence::Delete, &RenderQueuePanel::forget);
    m_table->addAction(m_follow);
}

QWidget *RenderQueuePanel::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(makeHeading(tr("Jobs"), bar));
    row->addStretch(1);
    auto *addButton = new QToolButton(bar);
    addButton->setObjectName(QStringLiteral("jobAdd"));
    addButton->setText(tr("Add…"));
    addButton->setToolTip(tr("Configs, experiments, campaigns, frozen jobs, .blend files, or a dataset to be rendered again"));
    connect(addButton, &QToolButton::clicked, this, &RenderQueuePanel::addRequested);
    row->addWidget(addButton);
    auto *followButton = new QToolButton(bar);
    followButton->setObjectName(QStringLiteral("followClusterButton"));
    followButton->setText(tr("Follow…"));
    followButton->setAccessibleName(m_follow->text());
    followButton->setToolTip(m_follow->toolTip());
    connect(followButton, &QToolButton::clicked, m_follow, &QAction::trigger);
    row->addWidget(followButton);
    const auto button = [&](QAction *action, const QString &text) {
        auto *made = new QToolButton(bar);
        made->setObjectName(action->objectName() + QStringLiteral("Button"));
        made->setText(text.isEmpty() ? action->text() : text);
        made->setAccessibleName(action->text());
        connect(made, &QToolButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, made, [made, action, isFixed = !text.isEmpty()] {
            made->setEnabled(action->isEnabled());
            made->setAccessibleName(action->text());
            made->setToolTip(action->shortcut().isEmpty() ? action->text() : tr("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
            if (!isFixed)
                made->setText(action->text());
        });
        row->addWidget(made);
    };
    button(m_pause, {});
    button(m_up, QStringLiteral("↑"));
    button(m_down, QStringLiteral("↓"));
    return bar;
}

RenderJob *RenderQueuePanel::currentJob() const
{
    return m_jobs.jobAt(m_table->currentIndex().row());
}

void RenderQueuePanel::select(int id)
{
    m_table->selectRow(m_jobs.rowOf(id));
}

void RenderQueuePanel::setJobsElsewhere(int jobs)
{
    m_elsewhere->setText(tr("Another Tagmill window is open: its %n job(s) stand in its own queue and are seen there", nullptr, jobs));
    m_elsewhere->setVisible(jobs > 0);
}

void RenderQueuePanel::refresh()
{
    const RenderJob *job = currentJob();
    const int row = job ? m_jobs.rowOf(job->id()) : -1;
    const bool isOver = job && job->isOver();
    const bool isPaused = job && job->state() == JobState::Paused;
    const bool hasTurn = job && !job->isOnCluster(); // a cluster's queue is not this one
    m_pause->setText(isPaused ? tr("Resume") : tr("Pause"));
    m_pause->setEnabled(hasTurn && !isOver && !job->isCancelling());
    m_up->setEnabled(hasTurn && row > 0);
    m_down->setEnabled(hasTurn && row + 1 < m_jobs.rowCount());
    m_cancel->setEnabled(job && !isOver && !job->isCancelling());
    m_retry->setText(job && job->isOnCluster() ? tr("Resubmit what is missing") : job && job->progress().framesFailed > 0 ? tr("Retry failed frames") : tr("Continue"));
    m_retry->setEnabled(job && job->canRetry());
    m_open->setEnabled(job != nullptr);
    m_copy->setEnabled(job && !commandOf(*job).isEmpty());
    m_forget->setEnabled(isOver);
}

void RenderQueuePanel::pauseOrResume(RenderJob &job)
{
    if (job.state() == JobState::Paused)
        job.resume();
    else
        job.pause();
}

void RenderQueuePanel::moveUp(RenderJob &job)
{
    m_jobs.move(job.id(), m_jobs.rowOf(job.id()) - 1);
}

void RenderQueuePanel::moveDown(RenderJob &job)
{
    m_jobs.move(job.id(), m_jobs.rowOf(job.id()) + 1);
}

void RenderQueuePanel::cancel(RenderJob &job)
{
    m_jobs.cancel(job.id());
}

void RenderQueuePanel::retry(RenderJob &job)
{
    m_jobs.retry(job.id());
}

void RenderQueuePanel::openFolder(RenderJob &job)
{
    tagmill::openFolder(job.outputDir(), this);
}

void RenderQueuePanel::copyCommand(RenderJob &job)
{
    QGuiApplication::clipboard()->setText(commandOf(job));
}

void RenderQueuePanel::forget(RenderJob &job)
{
    m_jobs.remove(job.id());
}

} // namespace tagmill
