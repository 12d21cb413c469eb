// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render_workspace.h"

#include "models/problem_sentence.h"
#include "widgets/add_jobs_dialog.h"
#include "widgets/cluster_job_view.h"
#include "widgets/empty_state.h"
#include "widgets/panel_parts.h"
#include "widgets/render_form.h"
#include "widgets/render_job_view.h"
#include "widgets/render_queue_panel.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tagmill {

RenderWorkspace::RenderWorkspace(JobQueue &jobs, ImageCache &cache, OptionsProvider provider, QWidget *parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_provider(std::move(provider))
    , m_form(new RenderForm(m_probe, this))
    , m_queue(new RenderQueuePanel(jobs, this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(tr("Nothing rendered yet"), tr("Choose an output folder on the left and start. Frames appear here as they are finished."), QString(), this))
    , m_view(new RenderJobView(jobs, cache, this))
    , m_cluster(new ClusterJobView(jobs, this))
{
    setObjectName(QStringLiteral("renderWorkspace"));
    m_empty->setObjectName(QStringLiteral("renderEmpty"));
    m_pages->addWidget(m_empty);
    for (QWidget *page : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_cluster)})
        m_pages->addWidget(makeScrollArea(page, m_pages)); // a small window would squash their rows
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    column->addWidget(m_form);
    column->addWidget(m_queue, 1);
    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(14, 12, 14, 12);
    rightLayout->addWidget(m_pages);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeScrollArea(left, this));
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({400, 900});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_form, &RenderForm::startRequested, this, &RenderWorkspace::start);
    connect(&m_jobs, &JobQueue::jobAdded, this, [this](int id) {
        // Of many at a time the first is shown.
        if (!m_queue->currentJob() || m_queue->currentJob()->isOver())
            showJob(id);
    });
    const auto refreshQueueing = [this] { m_form->setQueueing(m_jobs.running() != nullptr); };
    connect(&m_jobs, &JobQueue::jobStateChanged, this, refreshQueueing);
    refreshQueueing();
    connect(m_queue, &RenderQueuePanel::addRequested, this, &RenderWorkspace::addJobs);
    connect(m_queue, &RenderQueuePanel::followRequested, this, &RenderWorkspace::followCluster);
    connect(m_queue, &RenderQueuePanel::currentJobChanged, this, &RenderWorkspace::showJobPage);
    const auto inspect = [this](const QString &outputDir) { emit inspectRequested(outputDir, {}); };
    connect(m_cluster, &ClusterJobView::datasetRequested, this, inspect);
    connect(m_view, &RenderJobView::datasetRequested, this, inspect);
    connect(m_view, &RenderJobView::frameActivated, this, [this](const QString &outputDir, const FinishedFrame &frame) {
        const bool isSequence = m_view->job() && m_view->job()->isSequence();
        emit inspectRequested(outputDir, {.source = isSequence ? SelectionSource::Sequence : SelectionSource::DatasetA, .scene = frame.sceneId, .camera = frame.cameraIndex});
    });
    showFirstJob();
}

/// That is not over; else the last.
void RenderWorkspace::showFirstJob()
{
    const RenderJob *shown = m_jobs.jobAt(m_jobs.rowCount() - 1);
    for (int row = m_jobs.rowCount() - 1; row >= 0; --row)
        if (!m_jobs.jobAt(row)->isOver())
            shown = m_jobs.jobAt(row);
    if (shown)
        showJob(shown->id());
}

void RenderWorkspace::start()
{
    Result<RenderRunOptions> options = m_provider();
    m_form->setConfig(options);
    if (!options || !m_form->checkStopRule())
        return;
    const QString outputDir = m_form->applied(*options).outputDir;
    const int id = m_jobs.enqueue(m_form->job(*std::move(options)));
    if (m_jobs.job(id)->state() != JobState::Running)
        return;
    showJob(id); // behind no other, be it that one on a cluster is shown
    emit runStarted(outputDir);
}

void RenderWorkspace::addJobs()
{
    if (!m_form->checkStopRule())
        return;
    auto *dialog = new AddJobsDialog(QFileInfo(m_form->applied({}).outputDir).absolutePath(), m_form->stopRuleText(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddJobsDialog::chosen, this, [this, dialog](std::vector<JobOptions> jobs) {
        for (JobOptions &options : jobs) {
            m_form->applyMachine(options, dialog->takesStopRule());
            m_jobs.enqueue(std::move(options));
        }
    });
    dialog->open();
}

void RenderWorkspace::followCluster()
{
    auto *dialog = new QFileDialog(this, tr("Output folder of the cluster's run"), m_form->applied({}).outputDir);
    dialog->setObjectName(QStringLiteral("followClusterDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) { showJob(m_jobs.follow(QDir::cleanPath(folder))); });
    dialog->open();
}

/// Of what runs here its workers and frames, of what runs on a cluster its shards.
void RenderWorkspace::showJobPage(RenderJob *job)
{
    const bool isOnCluster = job && job->isOnCluster();
    m_view->setJob(isOnCluster ? nullptr : job);
    m_cluster->setJob(isOnCluster ? job : nullptr);
    m_pages->setCurrentIndex(isOnCluster ? 2 : job ? 1 : 0);
}

void RenderWorkspace::configChanged()
{
    if (isVisible())
        m_form->setConfig(m_provider());
}

void RenderWorkspace::setConfigPath(const QString &path)
{
    m_form->setConfigPath(path);
}

void RenderWorkspace::setConfigModified(bool isModified)
{
    m_form->setConfigModified(isModified);
}

void RenderWorkspace::showJob(int id)
{
    m_queue->select(id);
}

void RenderWorkspace::setJobsElsewhere(int jobs)
{
    m_queue->setJobsElsewhere(jobs);
}

void RenderWorkspace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit shown();
    m_form->setConfig(m_provider());
    if (!m_probe.report() && !m_probe.isRunning())
        m_probe.start({}, m_form->applied({}).outputDir);
}

} // namespace tagmill
