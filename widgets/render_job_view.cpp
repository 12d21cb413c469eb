// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render_job_view.h"

#include "models/problem_sentence.h"
#include "widgets/frame_list_view.h"
#include "widgets/panel_parts.h"
#include "widgets/render_worker_delegate.h"

#include <QDir>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>
#include <QTreeWidget>
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
    list->setFixedHeight(list->itemDelegate()->sizeHint(option, {}).height() + 6);
    return list;
}

} // namespace

RenderJobView::RenderJobView(JobQueue &jobs, ImageCache &cache, QWidget *parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_workers(new WorkerListModel(this))
    , m_newest(new NewestFramesModel(cache, this))
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
    layout->addWidget(m_workerList);
    layout->addWidget(makeHeading(tr("Newest frames"), this));
    layout->addWidget(m_strip);
    layout->addWidget(makeDetails(), 1);

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
    const auto button = [&](const QString &text, const char *name) {
        auto *made = new QPushButton(text, header);
        made->setObjectName(QString::fromLatin1(name));
        made->setMinimumHeight(fontMetrics().height() * 2);
        return made;
    };
    m_cancel = button(tr("Cancel"), "renderCancel");
    m_retry = button(tr("Continue"), "renderRetry");
    m_retry->setToolTip(tr("Run it again, keeping the frames that are done"));
    m_inspect = button(tr("Inspect dataset"), "renderInspect");
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_jobs.cancel(m_job->id());
    });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_jobs.retry(m_job->id());
    });
    connect(m_inspect, &QPushButton::clicked, this, [this] {
        if (m_job)
            emit datasetRequested(m_job->outputDir());
    });

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_stage);
    texts->addWidget(m_numbers);
    auto *top = new QHBoxLayout;
    top->addLayout(texts, 1);
    for (QPushButton *made : {m_inspect, m_retry, m_cancel})
        top->addWidget(made, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_bar);
    layout->addWidget(m_outcome);
    return header;
}

QWidget *RenderJobView::makeDetails()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("jobDetails"));
    m_tabs->setDocumentMode(true);
    m_problems = new QTreeWidget(m_tabs);
    m_problems->setObjectName(QStringLiteral("jobProblems"));
    m_problems->setAccessibleName(tr("Problems"));
    m_problems->setHeaderLabels({tr("Problem"), tr("Times")});
    m_problems->header()->setStretchLastSection(false);
    m_problems->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_problems->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_problems->setWordWrap(true);
    m_log = new QPlainTextEdit(m_tabs);
    m_log->setObjectName(QStringLiteral("jobLog"));
    m_log->setAccessibleName(tr("Log"));
    m_log->setReadOnly(true);
    m_log->setMaximumBlockCount(RenderJob::LogLines);
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    for (QAbstractScrollArea *area : {static_cast<QAbstractScrollArea *>(m_problems), static_cast<QAbstractScrollArea *>(m_log)})
        area->setFrameShape(QFrame::NoFrame);
    m_tabs->addTab(m_log, tr("Log"));
    m_tabs->addTab(m_problems, tr("Problems"));
    m_tabs->setMinimumHeight(90);
    return m_tabs;
}

void RenderJobView::setJob(RenderJob *job)
{
    m_job = job;
    m_log->clear();
    m_logShown = 0;
    m_problemsShown = -1;
    m_clock->stop();
    setEnabled(job != nullptr);
    refresh();
}

void RenderJobView::refresh()
{
    if (!m_job) {
        m_workers->setWorkers({});
        m_newest->setFrames({});
        return;
    }
    const bool isRunning = m_job->state() == JobState::Running;
    if (isRunning != m_clock->isActive()) {
        if (isRunning)
            m_clock->start();
        else
            m_clock->stop();
    }
    m_workers->setWorkers(m_job->workers());
    m_newest->setFrames(m_job->newestFrames(), m_job->isSequence());
    refreshProgress();
    refreshButtons();
    refreshProblems();
    appendLog();
}

QString RenderJobView::numbersText() const
{
    const RunProgress &progress = m_job->progress();
    QStringList parts;
    if (progress.framesTotal > 0)
        parts.append(tr("%1 of %n frame(s)", nullptr, progress.framesTotal).arg(progress.framesDone));
    if (progress.framesKept > 0)
        parts.append(tr("%n kept from before", nullptr, progress.framesKept));
    if (progress.framesFailed > 0)
        parts.append(tr("%n failed", nullptr, progress.framesFailed));
    if (progress.framesPerSecond > 0)
        parts.append(tr("%1 frames/s").arg(QLocale().toString(progress.framesPerSecond, 'f', progress.framesPerSecond < 10 ? 2 : 0)));
    if (m_job->state() == JobState::Running && progress.secondsLeft >= 0)
        parts.append(tr("%1 left").arg(durationText(progress.secondsLeft)));
    if (m_job->state() != JobState::Queued)
        parts.append(tr("%1 so far").arg(durationText(m_job->seconds())));
    if (m_job->isOver())
        parts.last() = tr("took %1").arg(durationText(m_job->seconds()));
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
    m_bar->setValue(progress.framesDone);

    const auto &summary = m_job->summary();
    QString outcome;
    if (summary && summary->error && summary->error->code != Errc::Cancelled)
        outcome = problemLine(summary->error->problem);
    else if (m_job->state() == JobState::Cancelled && progress.framesDone > 0)
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
    const bool isComplete = m_job->state() == JobState::Finished && m_job->progress().framesFailed == 0;
    m_cancel->setVisible(!isOver);
    m_cancel->setEnabled(!m_job->isCancelling());
    m_retry->setVisible(isOver && !isComplete);
    m_inspect->setText(m_job->isSequence() ? tr("Inspect frames") : tr("Inspect dataset"));
    m_inspect->setVisible(m_job->progress().framesDone > 0);
}

void RenderJobView::refreshProblems()
{
    int total = 0;
    for (const ProblemGroup &group : m_job->problems())
        total += group.count;
    if (total == m_problemsShown)
        return;
    m_problemsShown = total;
    m_problems->clear();
    for (const ProblemGroup &group : m_job->problems()) {
        auto *item = new QTreeWidgetItem(m_problems, {problemSentence(group.first), QLocale().toString(group.count)});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, problemSentence(group.first));
        if (group.first.severity == Severity::Error)
            item->setForeground(0, toneColor(Tone::Bad, palette()));
        for (const QString &place : group.places)
            new QTreeWidgetItem(item, {place});
        if (group.count > group.places.size() && !group.places.isEmpty())
            new QTreeWidgetItem(item, {tr("and %n more", nullptr, group.count - static_cast<int>(group.places.size()))});
        item->setExpanded(group.places.size() <= 3);
    }
    m_tabs->setTabText(1, total == 0 ? tr("Problems") : tr("Problems (%1)").arg(total));
    if (m_job->state() == JobState::Failed)
        m_tabs->setCurrentIndex(1);
}

void RenderJobView::appendLog()
{
    const auto &log = m_job->log();
    const qint64 fresh = std::min<qint64>(m_job->logLinesSeen() - m_logShown, static_cast<qint64>(log.size()));
    if (fresh <= 0)
        return;
    QStringList lines;
    for (auto it = log.end() - fresh; it != log.end(); ++it)
        lines.append(*it);
    m_log->appendPlainText(lines.join(QLatin1Char('\n')));
    m_logShown = m_job->logLinesSeen();
}

} // namespace tagmill
