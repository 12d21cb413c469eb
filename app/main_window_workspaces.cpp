// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow's workspaces: each is made on first use and given the models it shows; what one asks of
// another passes through here.
#include "app/main_window.h"

#include "app/actions.h"
#include "app/background_tasks.h"
#include "app/desktop_notification.h"
#include "app/job_notices.h"
#include "app/message_bar.h"
#include "app/render_again.h"
#include "app/start_page.h"
#include "app/task_tray.h"
#include "core/cluster/cluster_job.h"
#include "core/config/asset_paths.h"
#include "models/dataset_handle.h"
#include "models/document_model.h"
#include "models/frame_list_model.h"
#include "models/frame_tags.h"
#include "models/path_text.h"
#include "models/job_source.h"
#include "models/job_store.h"
#include "models/job_queue.h"
#include "models/plan_model.h"
#include "models/problem_sentence.h"
#include "models/sequence_document.h"
#include "models/sequence_frames_model.h"
#include "models/session.h"
#include "widgets/audit_workspace.h"
#include "widgets/author_workspace.h"
#include "widgets/inspect_sequence.h"
#include "widgets/inspect_workspace.h"
#include "widgets/render_form.h"
#include "widgets/render_workspace.h"
#include "widgets/reproduce_dialog.h"
#include "widgets/sequence_workspace.h"
#include "widgets/viewport_panel.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QUndoGroup>

namespace tagmill {

namespace {

const QString authorLayoutKey = QStringLiteral("window/author");

/// The config as it is in the editor, with its own seed.
Result<RenderRunOptions> optionsOf(const DocumentModel &document)
{
    for (const Problem &problem : document.problems())
        if (problem.severity == Severity::Error)
            return Error{Errc::InvalidValue, problem};
    RenderRunOptions options;
    options.config = document.config();
    resolveAssetPaths(options.config, document.path(), LookFirst::BesideConfig);
    options.seed = document.config().dataset.seeds.global_seed;
    return options;
}

} // namespace

QWidget *MainWindow::makeWorkspace(Workspace workspace)
{
    switch (workspace) {
    case Author:
        return makeAuthor();
    case Render:
        return makeRender();
    case Inspect:
        return makeInspect();
    case Audit:
        break;
    }
    return makeAudit();
}

/// The start page, a config or a scene sequence: the one asked for last.
QWidget *MainWindow::makeAuthor()
{
    m_authorPages = new QStackedWidget(this);
    return m_authorPages;
}

AuthorWorkspace &MainWindow::author()
{
    if (!m_authorPages)
        workspace(Author);
    if (!m_authorPage) {
        m_authorPage = new AuthorWorkspace(m_session.document(), m_session.plan(), m_session.selection(), m_authorPages);
        m_authorPage->setPlanLink(&m_session.planLink());
        m_authorPage->restoreLayout(QSettings().value(authorLayoutKey).toByteArray());
        m_authorPages->addWidget(m_authorPage);
        addPage(*m_authorPage, commandText(*m_actions->get(QStringLiteral("view.author"))));
        connect(new QShortcut(QKeySequence::Find, m_authorPage, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, [this] { showPanel(QStringLiteral("configEditorDock")); });
    }
    return *m_authorPage;
}

SequenceWorkspace &MainWindow::sequencePage()
{
    if (!m_authorPages)
        workspace(Author);
    if (!m_sequencePage) {
        SequenceDocument &document = m_session.sequenceDocument();
        m_sequencePage = new SequenceWorkspace(document, m_session.plan().pool(), m_session.selection(), m_authorPages);
        m_authorPages->addWidget(m_sequencePage);
        addPage(*m_sequencePage, commandText(*m_actions->get(QStringLiteral("view.sequence"))));
        connect(m_sequencePage, &SequenceWorkspace::startRequested, this, [this](const JobOptions &options) {
            m_session.jobs().enqueue(options);
            showWorkspace(Render);
        });
    }
    return *m_sequencePage;
}

void MainWindow::showConfig()
{
    AuthorWorkspace &page = author();
    m_authorPages->setCurrentWidget(&page);
    showWorkspace(Author);
}

void MainWindow::showStart()
{
    workspace(Author);
    if (!m_startPage) {
        m_startPage = new StartPage(*m_actions, m_authorPages);
        m_authorPages->addWidget(m_startPage);
        connect(m_startPage, &StartPage::openRequested, this, &MainWindow::open);
        connect(m_startPage, &StartPage::sampleRequested, this, &MainWindow::openSample);
    }
    m_startPage->setRecent(recentFiles());
    m_authorPages->setCurrentWidget(m_startPage);
    showWorkspace(Author);
}

void MainWindow::showSequence()
{
    SequenceWorkspace &page = sequencePage();
    m_authorPages->setCurrentWidget(&page);
    showWorkspace(Author);
}

bool MainWindow::isSequenceShown() const
{
    return m_sequencePage && m_authorPages->currentWidget() == m_sequencePage;
}

/// Undo never changes what is out of sight: the start page, the Render workspace and a rendered sequence have nothing to undo.
QUndoStack *MainWindow::shownEdits()
{
    switch (m_stack->currentIndex()) {
    case Author:
        if (isSequenceShown())
            return &m_session.sequenceDocument().undoStack();
        return m_authorPage && m_authorPages->currentWidget() == m_authorPage ? &m_session.document().undoStack() : nullptr;
    case Inspect:
        return !m_session.sequence().isOpen() ? &m_session.frames().tags().undoStack() : nullptr;
    case Audit:
        return m_workspaces[Audit] ? &static_cast<AuditWorkspace *>(m_workspaces[Audit])->undoStack() : nullptr;
    default:
        return nullptr;
    }
}

QWidget *MainWindow::makeRender()
{
    DocumentModel &document = m_session.document();
    auto *render = new RenderWorkspace(m_session.jobs(), m_session.images(), [&document] { return optionsOf(document); }, this);
    render->setConfigPath(pathText(document.path()));
    render->setConfigModified(document.isModified());
    connect(&document, &DocumentModel::configChanged, render, &RenderWorkspace::configChanged);
    connect(&document, &DocumentModel::pathChanged, render, [render, &document] { render->setConfigPath(pathText(document.path())); });
    connect(&document, &DocumentModel::modifiedChanged, render, &RenderWorkspace::setConfigModified);
    connect(render, &RenderWorkspace::runStarted, this, [this](const QString &folder) {
        if (letGoOfDataset(folder))
            m_session.dataset().open(folder);
    });
    connect(render, &RenderWorkspace::inspectRequested, this, &MainWindow::inspect);
    connect(render, &RenderWorkspace::shown, m_jobStore.get(), &JobStore::lookElsewhere);
    connect(m_jobStore.get(), &JobStore::foundElsewhere, render, &RenderWorkspace::setJobsElsewhere);
    addPage(*render, commandText(*m_actions->get(QStringLiteral("view.render"))));
    return render;
}

QWidget *MainWindow::makeInspect()
{
    auto *pages = new QStackedWidget(this);
    m_datasetPage = new InspectWorkspace(m_session.dataset(), m_session.frames(), m_session.images(), m_session.selection(), pages);
    connect(m_datasetPage, &InspectWorkspace::openDatasetRequested, this, &MainWindow::openDatasetDialog);
    connect(m_datasetPage, &InspectWorkspace::configRequested, this, &MainWindow::openConfigOfDataset);
    auto *again = new RenderAgain(m_session, this);
    connect(m_datasetPage, &InspectWorkspace::renderAgainRequested, again, &RenderAgain::ask);
    connect(again, &RenderAgain::queued, this, [this] { showWorkspace(Render); });
    connect(again, &RenderAgain::failed, this, [this](const Error &error) { showMessage(Severity::Error, problemLine(error.problem)); });
    pages->addWidget(m_datasetPage);
    pages->addWidget(new InspectSequence(m_session.sequence(), m_session.sequenceFrames(), m_session.images(), m_session.selection(), pages));
    for (int page = 0; page < pages->count(); ++page)
        addPage(*pages->widget(page), commandText(*m_actions->get(QStringLiteral("view.inspect"))));
    for (const auto changed : {&SequenceHandle::stateChanged, &SequenceHandle::sequenceChanged})
        connect(&m_session.sequence(), changed, pages, [this, pages] {
            pages->setCurrentIndex(m_session.sequence().isOpen() ? 1 : 0);
            m_undo->setActiveStack(shownEdits());
        });
    pages->setCurrentIndex(m_session.sequence().isOpen() ? 1 : 0);
    return pages;
}

QWidget *MainWindow::makeAudit()
{
    auto *audit = new AuditWorkspace(m_session.dataset(), m_session.audit(), m_session.selection(), this);
    m_undo->addStack(&audit->undoStack());
    connect(audit, &AuditWorkspace::openDatasetRequested, this, &MainWindow::openDatasetDialog);
    connect(audit, &AuditWorkspace::framesRequested, this, [this](const QStringList &images, const QString &label) {
        showWorkspace(Inspect);
        m_session.sequence().close();
        m_datasetPage->showOnly(images, label);
    });
    auto *reproduce = new ReproduceDialog(m_session.dataset(), m_session.selection(), audit);
    connect(audit, &AuditWorkspace::reproduceRequested, reproduce, [reproduce] {
        reproduce->show();
        reproduce->activateWindow();
    });
    auto &tray = *findChild<TaskTray *>();
    showTasks(tray, audit->evaluation());
    showTasks(tray, audit->comparison());
    showTasks(tray, reproduce->model());
    connect(reproduce, &ReproduceDialog::frameRequested, this, [this] {
        m_session.sequence().close();
        showWorkspace(Inspect);
    });
    addPage(*audit, commandText(*m_actions->get(QStringLiteral("view.audit"))));
    return audit;
}

/// Inspect shows what was asked for last: a sequence as long as one is open, else the dataset.
bool MainWindow::inspect(const QString &folder, const SelectedItem &frame)
{
    const bool isSequence = isSequenceFolder(folder);
    if (!isSequence && !letGoOfDataset(folder))
        return false;
    if (isSequence) {
        if (frame.source != SelectionSource::None)
            m_session.selection().select(frame);
        m_session.sequence().open(folder);
    } else {
        m_session.sequence().close();
        m_session.dataset().open(folder);
    }
    showWorkspace(Inspect);
    if (!isSequence && frame.source != SelectionSource::None)
        m_datasetPage->reveal(frame);
    return true;
}

/// A run that somebody gave to a cluster is taken up where it is.
void MainWindow::followIfOnCluster(const QString &folder)
{
    std::error_code ec;
    if (!std::filesystem::exists(clusterFolder(filePath(folder)) / "job.json", ec))
        return;
    m_session.jobs().follow(folder);
    m_message->show(Severity::Notice, tr("A cluster makes this folder, or made it; the Render workspace follows its shards."), {{tr("Show"), [this] { showWorkspace(Render); }}});
}

void MainWindow::startRender()
{
    if (isSequenceShown())
        return m_sequencePage->start();
    showWorkspace(Render);
    static_cast<RenderWorkspace *>(workspace(Render))->start();
}

void MainWindow::connectJobs()
{
    connect(m_notices, &JobNotices::failed, this, [this](const QString &text, int job) {
        m_message->show(Severity::Warning, text, {{tr("Show"), [this, job] {
            showWorkspace(Render);
            static_cast<RenderWorkspace *>(workspace(Render))->showJob(job);
        }}});
    });
    connect(m_notices, &JobNotices::finished, this, [this](const QString &title, const QString &text) {
        if (!isActiveWindow())
            notifyDesktop(title, text);
    });
    connect(m_jobStore.get(), &JobStore::loaded, this, [this](int waiting, const QString &problem) {
        if (!problem.isEmpty())
            showMessage(Severity::Warning, problem);
        if (waiting == 0)
            return;
        m_message->show(Severity::Notice, tr("%n job(s) wait since Tagmill was last open.", nullptr, waiting), {{tr("Go on"), [this] { m_session.jobs().resumeAll(); }},
                                                                                                                {tr("Show"), [this] { showWorkspace(Render); }}});
    });
}

void MainWindow::offerLostJobs()
{
    m_jobStore->load();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_session.jobs().running()) {
        const auto answer = QMessageBox::question(this, tr("Rendering"), tr("A run is going on. Stop it and quit? Finished frames are kept, and the queue waits for you when Tagmill is opened again."),
                                                  QMessageBox::Yes | QMessageBox::No, QMessageBox::No);
        if (answer != QMessageBox::Yes) {
            event->ignore();
            return;
        }
    }
    if (!letGo()) {
        event->ignore();
        return;
    }
    m_jobStore->stop(); // the queue stays as it is
    m_session.jobs().cancelAll();
    QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (m_authorPage)
        QSettings().setValue(authorLayoutKey, m_authorPage->saveLayout());
    event->accept();
}

} // namespace tagmill
