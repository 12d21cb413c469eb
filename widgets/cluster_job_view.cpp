// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cluster_job_view.h"

#include "models/problem_sentence.h"
#include "widgets/job_log_view.h"
#include "widgets/long_table.h"
#include "widgets/panel_parts.h"

#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tagmill {

namespace {

constexpr qint64 tailBytes = 64 << 10;
constexpr qsizetype mostProblems = 4;

/// The state in its colour.
class ShardDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != ShardTable::StateColumn && index.column() != ShardTable::StatusColumn)
            return;
        const auto state = static_cast<ShardState>(index.data(ShardTable::StateRole).toInt());
        const Tone tone = state == ShardState::Failed || state == ShardState::Lost ? Tone::Bad : state == ShardState::Done ? Tone::Good : state == ShardState::Waiting ? Tone::Quiet : Tone::Normal;
        option->palette.setColor(QPalette::Text, toneColor(tone, option->palette));
    }
};

} // namespace

ClusterJobView::ClusterJobView(JobQueue &jobs, QWidget *parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_shards(new ShardTable(this))
{
    setObjectName(QStringLiteral("clusterJobView"));
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(makeShards());
    splitter->addWidget(makeLogs());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeHeader());
    layout->addWidget(splitter, 1);
    connect(&m_jobs, &JobQueue::jobChanged, this, [this](int id) {
        if (m_job && m_job->id() == id)
            refresh();
    });
    setJob(nullptr);
}

QWidget *ClusterJobView::makeHeader()
{
    auto *header = new QWidget(this);
    const auto label = [&](const char *name) {
        auto *made = new QLabel(header);
        made->setObjectName(QString::fromLatin1(name));
        made->setWordWrap(true);
        made->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return made;
    };
    m_stage = label("clusterStage");
    QFont large = m_stage->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_stage->setFont(large);
    m_numbers = label("clusterNumbers");
    m_problem = label("clusterProblem");
    m_bar = new QProgressBar(header);
    m_bar->setObjectName(QStringLiteral("clusterProgress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(10);
    const auto button = [&](const QString &text, const char *name, const QString &tip) {
        auto *made = new QPushButton(text, header);
        made->setObjectName(QString::fromLatin1(name));
        made->setToolTip(tip);
        made->setMinimumHeight(fontMetrics().height() * 2);
        return made;
    };
    m_inspect = button(tr("Inspect dataset"), "clusterInspect", tr("Look at what is there already"));
    m_resubmit = button(tr("Resubmit what is missing"), "clusterResubmit", tr("Gives the shards that failed or were lost to Slurm again, or the merge alone; finished scenes are kept"));
    m_follow = button(tr("Show shards"), "clusterFollow", tr("Looks at the shards of this job of an earlier session again"));
    m_cancel = button(tr("Cancel"), "clusterCancel", tr("Takes the tasks out of Slurm's queue; what is rendered stays"));
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_jobs.cancel(m_job->id());
    });
    connect(m_resubmit, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_jobs.retry(m_job->id());
    });
    connect(m_follow, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_jobs.follow(m_job->outputDir());
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
    for (QPushButton *made : {m_inspect, m_follow, m_resubmit, m_cancel})
        top->addWidget(made, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_bar);
    layout->addWidget(m_problem);
    return header;
}

QWidget *ClusterJobView::makeShards()
{
    auto *panel = new QWidget(this);
    m_counts = new QLabel(panel);
    m_counts->setObjectName(QStringLiteral("shardCounts"));
    m_filter = new QComboBox(panel);
    m_filter->setObjectName(QStringLiteral("shardFilter"));
    m_filter->setAccessibleName(tr("Shards shown"));
    for (const auto &[text, filter] : {std::pair(tr("All shards"), ShardTable::Filter::All), {tr("Failed and lost"), ShardTable::Filter::Missing}, {tr("Running"), ShardTable::Filter::Running},
                                       {tr("Waiting"), ShardTable::Filter::Waiting}, {tr("Done"), ShardTable::Filter::Done}})
        m_filter->addItem(text, static_cast<int>(filter));
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] { m_shards->setFilter(static_cast<ShardTable::Filter>(m_filter->currentData().toInt())); });
    m_table = new LongTable(panel);
    m_table->setObjectName(QStringLiteral("shardTable"));
    m_table->setAccessibleName(tr("Shards"));
    m_table->setModel(m_shards);
    m_table->setItemDelegate(new ShardDelegate(m_table));
    setUpRows(m_table);
    m_table->setWordWrap(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ShardTable::ShardColumn, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    const int unit = m_table->fontMetrics().averageCharWidth();
    for (const auto &[column, letters] : {std::pair(ShardTable::ShardColumn, 10), {ShardTable::StateColumn, 12}, {ShardTable::ScenesColumn, 14}, {ShardTable::NodeColumn, 18}, {ShardTable::ElapsedColumn, 12},
                                          {ShardTable::StatusColumn, 13}})
        m_table->horizontalHeader()->resizeSection(column, letters * unit);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        const ShardReport *shard = m_shards->shardAt(current.row());
        m_shard = shard ? shard->shard : -1;
        showShard();
    });
    auto *line = new QHBoxLayout;
    line->addWidget(m_counts, 1);
    line->addWidget(m_filter);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_table, 1);
    return panel;
}

QWidget *ClusterJobView::makeLogs()
{
    m_logs = new QTabWidget(this);
    m_logs->setObjectName(QStringLiteral("clusterLogs"));
    m_logs->setDocumentMode(true);
    m_shardLog = new QPlainTextEdit(m_logs);
    m_shardLog->setObjectName(QStringLiteral("shardLog"));
    m_shardLog->setAccessibleName(tr("Log of the shard"));
    setUpLog(m_shardLog);
    m_shardLog->setPlaceholderText(tr("Select a shard to see what its log ends with"));
    m_log = new JobLogView(m_logs);
    m_log->setObjectName(QStringLiteral("clusterLog"));
    m_log->setAccessibleName(tr("Log of the job"));
    m_logs->addTab(m_shardLog, tr("Log of the shard"));
    m_logs->addTab(m_log, tr("Log of the job"));
    m_logs->setMinimumHeight(90);
    return m_logs;
}

void ClusterJobView::setJob(RenderJob *job)
{
    m_job = job;
    m_log->follow(job);
    m_shown.reset();
    m_shard = -1;
    m_shards->setShards(nullptr);
    m_shardLog->clear();
    setEnabled(job != nullptr);
    refresh();
}

void ClusterJobView::refresh()
{
    if (!m_job)
        return;
    refreshHeader();
    refreshProblems();
    refreshShards();
    m_log->follow(m_job);
}

QString ClusterJobView::numbersText() const
{
    const RunProgress &progress = m_job->progress();
    QStringList parts;
    if (progress.framesTotal > 0)
        parts.append(m_job->isSequence() ? tr("%1 of %n part(s)", nullptr, progress.framesTotal).arg(progress.framesDone) : tr("%1 of %n frame(s)", nullptr, progress.framesTotal).arg(progress.framesDone));
    if (progress.framesFailed > 0)
        parts.append(tr("%n missing", nullptr, progress.framesFailed));
    if (m_job->state() == JobState::Running && progress.secondsLeft > 0)
        parts.append(tr("%1 left").arg(durationText(progress.secondsLeft)));
    parts.append(QDir::toNativeSeparators(m_job->outputDir()));
    return parts.join(tr(" · "));
}

void ClusterJobView::refreshHeader()
{
    const RunProgress &progress = m_job->progress();
    const JobState state = m_job->state();
    const bool isRunning = state == JobState::Running;
    const bool isStarting = isRunning && progress.stage == RunStage::Preparing && !m_job->shards();
    m_stage->setText(m_job->isCancelling() ? tr("Cancelling") : isStarting ? tr("Talking to Slurm") : isRunning ? runStageText(progress.stage) : jobStateText(state));
    setTone(m_stage, state == JobState::Failed ? Tone::Bad : state == JobState::Finished ? Tone::Good : Tone::Normal);
    m_numbers->setText(numbersText());
    m_bar->setRange(0, isStarting ? 0 : std::max(1, progress.framesTotal));
    m_bar->setValue(progress.framesDone);
    m_cancel->setVisible(!m_job->isOver());
    m_cancel->setEnabled(!m_job->isCancelling());
    m_resubmit->setVisible(m_job->canRetry());
    m_follow->setVisible(m_job->isOver() && !m_job->shards() && progress.framesTotal > 0);
    m_inspect->setText(m_job->isSequence() ? tr("Inspect frames") : tr("Inspect dataset"));
    m_inspect->setVisible(progress.framesDone > 0);
}

void ClusterJobView::refreshProblems()
{
    QStringList lines;
    Tone tone = Tone::Warning;
    const auto &summary = m_job->summary();
    if (summary && summary->error && summary->error->code != Errc::Cancelled) {
        lines.append(problemLine(summary->error->problem));
        tone = Tone::Bad;
    }
    for (const ProblemGroup &group : m_job->problems())
        if (const QString line = problemLine(group.first); lines.size() < mostProblems && !lines.contains(line))
            lines.append(line);
    m_problem->setText(lines.join(QLatin1Char('\n')));
    m_problem->setVisible(!lines.isEmpty());
    setTone(m_problem, tone);
}

void ClusterJobView::refreshShards()
{
    if (m_shown == m_job->shards())
        return;
    m_shown = m_job->shards();
    const int shard = m_shard;
    m_shards->setShards(m_shown);
    m_counts->setText(m_shown ? shardCountsText(*m_shown) : QString());
    m_filter->setEnabled(m_shown != nullptr);
    if (const int row = m_shards->rowOf(shard); row >= 0 && m_table->currentIndex().row() != row) // its row came back after a reset
        m_table->selectRow(row);
    showShard();
}

void ClusterJobView::showShard()
{
    if (!m_shown || m_shard < 0 || m_shard >= static_cast<int>(m_shown->size())) {
        m_tail.cancel();
        m_shardLog->clear();
        return;
    }
    m_tail.start([log = (*m_shown)[static_cast<size_t>(m_shard)].log](const Progress &) { return logTail(log, tailBytes); },
                 [this](const QString &text) {
                     const QString shown = text.isEmpty() ? tr("This shard has no log yet") : text;
                     if (m_shardLog->toPlainText() == shown)
                         return;
                     m_shardLog->setPlainText(shown);
                     m_shardLog->verticalScrollBar()->setValue(m_shardLog->verticalScrollBar()->maximum());
                 });
}

} // namespace tagmill
