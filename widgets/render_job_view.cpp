// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render_job_view.h"

#include "models/command_lines.h"
#include "models/problem_sentence.h"
#include "widgets/frame_list_view.h"
#include "widgets/job_log_view.h"
#include "widgets/long_table.h"
#include "widgets/panel_parts.h"
#include "widgets/problem_groups_view.h"
#include "widgets/render_worker_delegate.h"
#include "widgets/throughput_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace tagmill {

namespace {

QListView *makeWorkerList(QAbstractItemModel *model, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setObjectName(QStringLiteral("workerList"));
    list->setAccessibleName(RenderJobView::tr("Workers"));
    list->setModel(model);
    list->setItemDelegate(new RenderWorkerDelegate(list));
    list->setFlow(QListView::LeftToRight);
    list->setUniformItemSizes(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setFrameShape(QFrame::NoFrame);
    list->viewport()->setAutoFillBackground(false);
    QStyleOptionViewItem option;
    option.initFrom(list);
    const QSize card = list->itemDelegate()->sizeHint(option, {});
    list->setFixedHeight(card.height() + 6);
    list->setMinimumWidth(card.width());
    return list;
}

} // namespace

RenderJobView::RenderJobView(JobQueue &jobs, ImageCache &cache, QWidget *parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_workers(new WorkerListModel(this))
    , m_newest(new NewestFramesModel(cache, this))
    , m_tasks(new FrameTaskModel(this))
    , m_clock(new QTimer(this))
{
    setObjectName(QStringLiteral("renderJobView"));
    m_workerList = makeWorkerList(m_workers, this);
    m_strip = new FrameListView(true, this);
    m_strip->setObjectName(QStringLiteral("newestFrames"));
    m_strip->setAccessibleName(tr("Newest frames"));
    m_strip->setModel(m_newest);
    const auto activate = [this](const QModelIndex &index) {
        if (const FinishedFrame *frame = m_newest->frameAt(index.row()); frame && m_job)
            emit frameActivated(m_job->outputDir(), *frame);
    };
    connect(m_strip, &QListView::clicked, this, activate);
    connect(m_strip, &QListView::activated, this, activate);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeHeader());
    m_workerBar = makeWorkers();
    m_newestHeading = makeHeading(tr("Newest frames"), this);
    layout->addWidget(m_workerBar);
    layout->addWidget(m_newestHeading);
    layout->addWidget(m_strip);
    layout->addWidget(makeDetails(), 1);
    layout->addWidget(makeCommandRow());

    // Ages and the running time move without the run saying so.
    m_clock->setInterval(1000);
    connect(m_clock, &QTimer::timeout, this, [this] {
        m_workers->refreshAges();
        refreshProgress();
    });
    connect(&m_jobs, &JobQueue::jobChanged, this, [this](int id) {
        if (m_job && m_job->id() == id)
            refresh();
    });
    setJob(nullptr);
}

QWidget *RenderJobView::makeHeader()
{
    auto *header = new QWidget(this);
    m_stage = new QLabel(header);
    m_stage->setObjectName(QStringLiteral("jobStage"));
    QFont large = m_stage->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_stage->setFont(large);
    m_numbers = new QLabel(header);
    m_numbers->setObjectName(QStringLiteral("jobNumbers"));
    m_outcome = new QLabel(header);
    m_outcome->setObjectName(QStringLiteral("jobOutcome"));
    m_outcome->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bar = new QProgressBar(header);
    m_bar->setObjectName(QStringLiteral("jobProgress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(10);
    m_numbers->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // in a narrow window it is cut, not the window widened
    auto *top = new QHBoxLayout;
    top->addWidget(m_stage, 1);
    top->addWidget(makeButtons());
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_numbers);
    layout->addWidget(m_bar);
    layout->addWidget(m_outcome);
    return header;
}

QWidget *RenderJobView::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const QString &text, const char *name, auto run) {
        auto *made = new QPushButton(text, bar);
        made->setObjectName(QString::fromLatin1(name));
        made->setMinimumHeight(fontMetrics().height() * 2);
        connect(made, &QPushButton::clicked, this, [this, run] {
            if (m_job)
                run(*m_job);
        });
        row->addWidget(made);
        return made;
    };
    m_open = button(tr("Open folder"), "renderOpenFolder", [this](RenderJob &job) { openFolder(job.outputDir(), this); });
    m_inspect = button(tr("Inspect dataset"), "renderInspect", [this](RenderJob &job) { emit datasetRequested(job.outputDir()); });
    m_retry = button(tr("Continue"), "renderRetry", [this](RenderJob &job) { m_jobs.retry(job.id()); });
    m_pause = button(tr("Pause"), "renderPause", [](RenderJob &job) { job.state() == JobState::Paused ? job.resume() : job.pause(); });
    m_cancel = button(tr("Cancel"), "renderCancel", [this](RenderJob &job) { m_jobs.cancel(job.id()); });
    return bar;
}

QWidget *RenderJobView::makeWorkers()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_throughput = new ThroughputView(bar);
    m_throughput->setObjectName(QStringLiteral("throughput"));
    row->addWidget(m_workerList, 1);
    row->addWidget(m_throughput);
    return bar;
}

QWidget *RenderJobView::makeDetails()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("jobDetails"));
    m_tabs->setDocumentMode(true);
    m_problems = new ProblemGroupsView(m_tabs);
    m_log = new JobLogView(m_tabs);
    m_log->setObjectName(QStringLiteral("jobLog"));
    m_log->setAccessibleName(tr("Log"));
    m_tabs->addTab(m_log, tr("Log"));
    m_tabs->addTab(m_problems, tr("Problems"));
    m_tabs->addTab(makeFrames(), tr("Frames"));
    m_tabs->setMinimumHeight(90);
    connect(m_problems, &ProblemGroupsView::logRequested, this, [this](const QString &place) {
        m_tabs->setCurrentWidget(m_log);
        m_log->moveCursor(QTextCursor::Start);
        if (place.isEmpty() || !m_log->find(place))
            m_log->moveCursor(QTextCursor::End);
    });
    return m_tabs;
}

QWidget *RenderJobView::makeFrames()
{
    auto *page = new QWidget(m_tabs);
    m_frames = new LongTable(page);
    m_frames->setObjectName(QStringLiteral("jobFrames"));
    m_frames->setAccessibleName(tr("Frames"));
    m_frames->setModel(m_tasks);
    setUpRows(m_frames, 6);
    m_frames->setFrameShape(QFrame::NoFrame);
    m_frames->verticalHeader()->hide();
    m_frames->horizontalHeader()->setSectionResizeMode(FrameTaskModel::FrameColumn, QHeaderView::Stretch);
    connect(m_frames, &QTableView::activated, this, &RenderJobView::inspectTask);
    auto *filter = new QComboBox(page);
    filter->setObjectName(QStringLiteral("jobFramesFilter"));
    filter->setAccessibleName(tr("Frames that are listed"));
    filter->addItem(tr("All frames"));
    for (const TaskState state : {TaskState::Waiting, TaskState::Rendering, TaskState::Done, TaskState::Kept, TaskState::Failed})
        filter->addItem(taskStateText(state), static_cast<int>(state));
    connect(filter, &QComboBox::currentIndexChanged, this, [this, filter](int index) {
        m_tasks->setFilter(index == 0 ? std::nullopt : std::optional(static_cast<TaskState>(filter->itemData(index).toInt())));
    });
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(filter, 0, Qt::AlignLeft);
    layout->addWidget(m_frames, 1);
    return page;
}

QWidget *RenderJobView::makeCommandRow()
{
    auto *row = new QWidget(this);
    m_command = new QLineEdit(row);
    m_command->setObjectName(QStringLiteral("jobCommand"));
    m_command->setAccessibleName(tr("The same from a shell"));
    m_command->setReadOnly(true);
    auto *copy = new QToolButton(row);
    copy->setObjectName(QStringLiteral("jobCommandCopy"));
    copy->setText(tr("Copy"));
    copy->setAccessibleName(tr("Copy command line"));
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_command->text()); });
    auto *label = new QLabel(tr("In a shell"), row);
    setTone(label, Tone::Quiet);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_command, 1);
    layout->addWidget(copy);
    return row;
}

/// A frame that is there.
void RenderJobView::inspectTask(const QModelIndex &index)
{
    const FrameTask *task = m_tasks->taskAt(index.row());
    if (!task || !m_job || (task->state != TaskState::Done && task->state != TaskState::Kept))
        return;
    FinishedFrame frame;
    frame.sceneId = task->scene;
    frame.cameraIndex = task->camera;
    emit frameActivated(m_job->outputDir(), frame);
}

void RenderJobView::setJob(RenderJob *job)
{
    m_job = job;
    if (job)
        job->recall();
    m_log->follow(job);
    m_tasks->setJob(job);
    m_problems->setGroups({});
    m_clock->stop();
    setEnabled(job != nullptr);
    refresh();
}

void RenderJobView::refresh()
{
    if (!m_job) {
        m_workers->setWorkers({});
        m_newest->setFrames({});
        m_throughput->setCurve({});
        m_command->clear();
        return;
    }
    const bool isRunning = m_job->isActive();
    if (isRunning != m_clock->isActive()) {
        if (isRunning)
            m_clock->start();
        else
            m_clock->stop();
    }
    m_workers->setWorkers(m_job->workers());
    m_newest->setFrames(m_job->newestFrames(), m_job->isSequence());
    m_workerBar->setVisible(isRunning || !m_job->workers().empty());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_newestHeading, m_strip})
        widget->setVisible(isRunning || !m_job->newestFrames().empty());
    refreshProgress();
    refreshButtons();
    refreshProblems();
    m_log->follow(m_job);
}

QString RenderJobView::numbersText() const
{
    const RunProgress &progress = m_job->progress();
    QStringList parts;
    if (progress.framesTotal > 0)
        parts.append(tr("%1 of %n frame(s)", nullptr, progress.framesTotal).arg(framesReady(progress)));
    if (progress.framesKept > 0)
        parts.append(tr("%n of them from before", nullptr, progress.framesKept));
    if (progress.framesFailed > 0)
        parts.append(tr("%n failed", nullptr, progress.framesFailed));
    if (progress.framesPerSecond > 0)
        parts.append(tr("%1 frames/s").arg(QLocale().toString(progress.framesPerSecond, 'f', progress.framesPerSecond < 10 ? 2 : 0)));
    if (m_job->state() == JobState::Running && progress.secondsLeft >= 0)
        parts.append(tr("%1 left").arg(durationText(progress.secondsLeft)));
    if (m_job->seconds() > 0)
        parts.append((m_job->isOver() ? tr("took %1") : tr("%1 so far")).arg(durationText(m_job->seconds())));
    return parts.join(tr(" · "));
}

void RenderJobView::refreshProgress()
{
    if (!m_job)
        return;
    const RunProgress &progress = m_job->progress();
    const bool isRunning = m_job->state() == JobState::Running;
    m_stage->setText(m_job->isCancelling() ? tr("Cancelling") : isRunning ? runStageText(progress.stage) : jobStateText(m_job->state()));
    setTone(m_stage, m_job->state() == JobState::Failed ? Tone::Bad : m_job->state() == JobState::Finished ? Tone::Good : Tone::Normal);
    m_numbers->setText(numbersText());
    // Before the number of frames is known the bar only says that something goes on.
    m_bar->setRange(0, isRunning && progress.framesTotal == 0 ? 0 : std::max(1, progress.framesTotal));
    m_bar->setValue(framesReady(progress));
    RunProgress heading = progress;
    if (!isRunning)
        heading.secondsLeft = -1; // it heads for no end
    m_throughput->setCurve(throughputCurve(m_job->history(), heading, m_job->seconds()));

    const auto &summary = m_job->summary();
    QString outcome;
    if (summary && summary->error && summary->error->code != Errc::Cancelled)
        outcome = problemLine(summary->error->problem);
    else if (m_job->state() == JobState::Failed && !summary && !m_job->problems().empty())
        outcome = problemLine(m_job->problems().back().first); // of an earlier session
    else if (m_job->state() == JobState::Paused)
        outcome = m_job->isActive() ? tr("Frames that were begun are finished, no new one is; the workers stay ready") : tr("It starts when you resume it");
    else if (m_job->state() == JobState::Cancelled && !m_job->asideFolder().empty())
        outcome = tr("Pictures that were not made again are back in their place");
    else if (m_job->state() == JobState::Cancelled && framesReady(progress) > 0)
        outcome = tr("The finished frames are kept; Continue renders the others");
    else if (summary && summary->audit)
        outcome = tr("Audit score %1. %2").arg(QLocale().toString(summary->audit->score, 'f', 0), QDir::toNativeSeparators(m_job->outputDir()));
    m_outcome->setText(outcome);
    m_outcome->setVisible(!outcome.isEmpty());
    setTone(m_outcome, m_job->state() == JobState::Failed ? Tone::Bad : Tone::Quiet);
}

void RenderJobView::refreshButtons()
{
    const bool isOver = m_job->isOver();
    const bool isPaused = m_job->state() == JobState::Paused;
    m_cancel->setVisible(!isOver);
    m_cancel->setEnabled(!m_job->isCancelling());
    m_pause->setVisible(!isOver);
    m_pause->setEnabled(!m_job->isCancelling());
    m_pause->setText(isPaused ? tr("Resume") : tr("Pause"));
    m_retry->setVisible(m_job->canRetry());
    m_retry->setText(m_job->progress().framesFailed > 0 ? tr("Retry failed frames") : tr("Continue"));
    m_inspect->setText(m_job->isSequence() ? tr("Inspect frames") : tr("Inspect dataset"));
    m_inspect->setVisible(framesReady(m_job->progress()) > 0);
    m_command->setText(commandOf(*m_job));
    m_command->setCursorPosition(0);
    const QString dir = m_job->outputDir();
    setCommand(m_cancel, tr("Ends it; what is finished stays"), {});
    setCommand(m_pause, isPaused ? tr("Goes on with the frames that wait") : tr("Begins no new frame; the workers stay ready"), {});
    setCommand(m_retry, tr("Run it again, keeping the frames that are done"), continueCommand(m_job->options()));
    setCommand(m_inspect, tr("Show its frames in Inspect, also while it runs"), shellText({QStringLiteral("tagmill"), dir}));
    setCommand(m_open, tr("Show the output folder in the file manager"), shellText({QStringLiteral("xdg-open"), dir}));
}

void RenderJobView::refreshProblems()
{
    const int before = m_problems->count();
    m_problems->setGroups(m_job->problems());
    const int total = m_problems->count();
    m_tabs->setTabText(1, total == 0 ? tr("Problems") : tr("Problems (%1)").arg(total));
    if (m_job->state() == JobState::Failed && total != before)
        m_tabs->setCurrentWidget(m_problems);
}

} // namespace tagmill
