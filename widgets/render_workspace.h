// SPDX-License-Identifier: GPL-3.0-or-later
// RenderWorkspace: start render runs of the config, watch and cancel them. The config comes from a function
// (DocumentModel's, in the window). Looks for Blender when it is shown the first time.
#pragma once

#include "models/blender_probe.h"
#include "models/job_queue.h"
#include "models/selection.h"

#include <QWidget>

#include <functional>

class QStackedWidget;

namespace tagmill {

class ClusterJobView;
class EmptyState;
class ImageCache;
class RenderForm;
class RenderJobView;
class RenderQueuePanel;

class RenderWorkspace : public QWidget
{
    Q_OBJECT
public:
    /// The config to render with its seed; an error when it cannot be rendered. Called on the GUI thread.
    using OptionsProvider = std::function<Result<RenderRunOptions>()>;

    RenderWorkspace(JobQueue &jobs, ImageCache &cache, OptionsProvider provider, QWidget *parent = nullptr);

    /// Starts a run with what the form says; a problem is shown there.
    void start();
    /// Asks for the folder of a run on a cluster and follows it.
    void followCluster();
    /// The config is another one.
    void configChanged();
    void showJob(int id);
    /// Asks for files and adds their jobs to the queue.
    void addJobs();
    /// Jobs in the queues of other windows.
    void setJobsElsewhere(int jobs);
    /// File the command line names; empty: not saved yet.
    void setConfigPath(const QString &path);
    /// That file lacks edits.
    void setConfigModified(bool isModified);
    RenderForm &form() { return *m_form; }

signals:
    void shown();
    void runStarted(const QString &outputDir);
    /// The user wants to look at a dataset, and at a frame of it when one was clicked.
    void inspectRequested(const QString &outputDir, const tagmill::SelectedItem &frame);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showJobPage(RenderJob *job);
    void showFirstJob();

    JobQueue &m_jobs;
    OptionsProvider m_provider;
    BlenderProbe m_probe;
    RenderForm *m_form;
    RenderQueuePanel *m_queue;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    RenderJobView *m_view;
    ClusterJobView *m_cluster;
};

} // namespace tagmill
