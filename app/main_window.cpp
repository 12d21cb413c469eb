// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include "app/actions.h"
#include "app/background_tasks.h"
#include "app/command_palette.h"
#include "app/help_window.h"
#include "app/job_notices.h"
#include "app/message_bar.h"
#include "app/start_page.h"
#include "app/task_tray.h"
#include "models/autosave.h"
#include "models/config_file_watch.h"
#include "models/dataset_handle.h"
#include "models/document_model.h"
#include "models/field_text.h"
#include "models/frame_list_model.h"
#include "models/frame_tags.h"
#include "models/image_cache.h"
#include "models/job_queue.h"
#include "models/job_store.h"
#include "models/path_text.h"
#include "models/problem_sentence.h"
#include "models/sequence_document.h"
#include "models/sequence_handle.h"
#include "models/session.h"
#include "core/state_folder.h"
#include "widgets/audit_workspace.h"
#include "widgets/author_workspace.h"
#include "widgets/config_editor_row.h"
#include "widgets/focus_ring.h"
#include "widgets/input_habits.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QToolButton>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTimer>
#include <QToolBar>
#include <QUndoGroup>
#include <QVBoxLayout>

#include <algorithm>

namespace tagmill {

namespace {

/// What others render for us, all of it together.
std::optional<Task> clusterTask(JobQueue &jobs)
{
    std::vector<const RenderJob *> followed;
    int done = 0, total = 0;
    for (int row = 0; row < jobs.rowCount(); ++row) {
        const RenderJob *job = jobs.jobAt(row);
        if (!job->isOnCluster() || job->isOver())
            continue;
        followed.push_back(job);
        done += job->progress().framesDone;
        total += job->progress().framesTotal;
    }
    if (followed.empty())
        return std::nullopt;
    const RenderJob &first = *followed.front();
    Task task{followed.size() == 1 ? MainWindow::tr("%1 on a cluster").arg(QFileInfo(first.outputDir()).fileName()) : MainWindow::tr("%n run(s) on a cluster", nullptr, static_cast<int>(followed.size())), {}, {}, {}};
    if (total > 0)
        task.fraction = static_cast<double>(done) / total;
    if (followed.size() == 1 && first.progress().secondsLeft >= 0)
        task.secondsLeft = first.progress().secondsLeft;
    return task; // it is ended in the Render workspace: many machines work on it
}

} // namespace

MainWindow::MainWindow(Session &session, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_autosave(std::make_unique<Autosave>(session.document(), stateFolder() / "edits"))
    , m_jobStore(std::make_unique<JobStore>(session.jobs(), stateFolder() / "queue"))
    , m_notices(new JobNotices(session.jobs(), this))
    , m_watch(new ConfigFileWatch(session.document(), this))
    , m_undo(new QUndoGroup(this))
    , m_actions(new Actions(this))
    , m_message(new MessageBar(this))
    , m_palette(nullptr)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_workspaces(4, nullptr)
{
    FocusRing::install();
    InputHabits::install();
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_message); // below: what is about to be clicked stays where it is
    setCentralWidget(centre);

    makeActions();
    makeMenus();
    makeToolBar();
    m_palette = new CommandPalette(*m_actions, this);
    connect(m_palette, &CommandPalette::fieldRequested, this, [this](const QString &key) {
        showConfig();
        author().showField(key);
    });
    connectSession();
    updateTitle();
    makeTaskTray();

    const QSettings settings;
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    setTheme(themeFromName(settings.value(QStringLiteral("theme")).toString()));
}

MainWindow::~MainWindow() = default;

void MainWindow::makeToolBar()
{
    m_tabs->setObjectName(QStringLiteral("workspaceTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Workspaces"));
    for (const char *id : {"view.author", "view.render", "view.inspect", "view.audit"}) {
        const QAction *action = m_actions->get(QString::fromLatin1(id));
        const int tab = m_tabs->addTab(action->icon(), commandText(*action));
        m_tabs->setTabToolTip(tab, action->toolTip());
        m_stack->addWidget(new QWidget(m_stack));
    }
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) { showWorkspace(static_cast<Workspace>(index)); });

    QToolBar *bar = addToolBar(tr("Main tool bar"));
    bar->setObjectName(QStringLiteral("mainToolBar"));
    bar->setMovable(false);
    bar->setIconSize(QSize(20, 20));
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addWidget(m_tabs);
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    for (const char *id : {"file.open", "file.save", "edit.undo", "edit.redo"})
        bar->addAction(m_actions->get(QString::fromLatin1(id)));
    bar->addSeparator();
    QAction *render = m_actions->get(QStringLiteral("render.start"));
    bar->addAction(render);
    if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(render)))
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void MainWindow::makeTaskTray()
{
    auto *tray = new TaskTray(this);
    statusBar()->addPermanentWidget(tray);
    JobQueue &jobs = m_session.jobs();
    tray->addSource([&jobs]() -> std::optional<Task> {
        RenderJob *job = jobs.running();
        if (!job)
            return std::nullopt;
        const bool isPaused = job->state() == JobState::Paused;
        const QString name = QFileInfo(job->outputDir()).fileName();
        Task task{job->isCancelling() ? tr("Stopping the render") : isPaused ? tr("%1 is paused").arg(name) : tr("Rendering %1").arg(name), {}, {}, {}};
        if (const RunProgress &progress = job->progress(); progress.framesTotal > 0)
            task.fraction = static_cast<double>(framesReady(progress)) / progress.framesTotal;
        if (!isPaused && job->progress().secondsLeft >= 0)
            task.secondsLeft = job->progress().secondsLeft;
        if (!job->isCancelling())
            task.cancel = [&jobs, id = job->id()] { jobs.cancel(id); };
        return task;
    });
    tray->addSource([&jobs] { return clusterTask(jobs); });
    DatasetHandle &dataset = m_session.dataset();
    tray->addSource([&dataset]() -> std::optional<Task> {
        if (!dataset.isLoading())
            return std::nullopt;
        Task task{tr("Reading the dataset"), dataset.loadFraction(), {}, {}};
        if (!dataset.dataset())
            task.cancel = [&dataset] { dataset.close(); };
        return task;
    });
    const auto add = [tray](const QString &text, auto isRunning) {
        tray->addSource([text, isRunning]() -> std::optional<Task> { return isRunning() ? std::optional(Task{text, {}, {}, {}}) : std::nullopt; });
    };
    showTasks(*tray, m_session.audit()); // those of its pages come with them
    add(tr("Reading the sequence"), [this] { return m_session.sequence().isLoading(); });
    ImageCache &images = m_session.images();
    tray->setFootnote([&images] {
        const QLocale locale;
        return tr("Pictures in memory: %1 of %2").arg(locale.formattedDataSize(images.bytes(), 0), locale.formattedDataSize(images.maxBytes(), 0));
    });
    connect(&jobs, &JobQueue::jobStateChanged, tray, &TaskTray::refresh);
    connect(&dataset, &DatasetHandle::loadingChanged, tray, &TaskTray::refresh);
    connect(&m_session.sequence(), &SequenceHandle::stateChanged, tray, &TaskTray::refresh);
}

void MainWindow::connectSession()
{
    for (const char *id : {"edit.undo", "edit.redo"})
        m_actions->get(QString::fromLatin1(id))->setEnabled(false);
    connect(m_undo, &QUndoGroup::canUndoChanged, m_actions->get(QStringLiteral("edit.undo")), &QAction::setEnabled);
    connect(m_undo, &QUndoGroup::canRedoChanged, m_actions->get(QStringLiteral("edit.redo")), &QAction::setEnabled);
    for (QUndoStack *stack : {&m_session.document().undoStack(), &m_session.sequenceDocument().undoStack(), &m_session.frames().tags().undoStack()})
        m_undo->addStack(stack);
    connect(&m_session.document(), &DocumentModel::modifiedChanged, this, &MainWindow::updateTitle);
    connect(&m_session.sequenceDocument(), &SequenceDocument::changed, this, &MainWindow::updateTitle);
    connect(&m_session.document(), &DocumentModel::pathChanged, this, &MainWindow::updateTitle);
    connect(&m_session.dataset(), &DatasetHandle::loadingChanged, this, &MainWindow::updateTitle);
    connectJobs();
    connect(m_watch, &ConfigFileWatch::followed, this, [this] { statusBar()->showMessage(tr("Read anew: another program changed %1").arg(m_session.document().displayName()), 5000); });
    const auto retract = [this] { m_message->retract(m_fileMessage); };
    connect(&m_session.document(), &DocumentModel::savedChanged, this, retract);
    connect(&m_session.document(), &DocumentModel::draftChanged, this, [retract](bool hasDraft) {
        if (!hasDraft)
            retract();
    });
    connect(m_watch, &ConfigFileWatch::found, this, retract);
    connect(m_watch, &ConfigFileWatch::conflicted, this, &MainWindow::showConflict);
    connect(m_watch, &ConfigFileWatch::lost, this, [this](const Problem &problem) {
        showFileMessage(Severity::Warning, tr("The file of this config can no longer be read; saving writes it anew. %1").arg(problemLine(problem)));
    });
}

/// Its commands come to those of the window, under its name.
void MainWindow::addPage(QWidget &page, const QString &name)
{
    page.setWindowTitle(name);
    m_pages.push_back(&page);
    m_actions->adopt(page);
}

void MainWindow::adoptPages()
{
    for (QWidget *page : m_pages)
        m_actions->adopt(*page);
}

/// Of the config, once it has an editor.
std::vector<const FieldDesc *> MainWindow::shownFields() const
{
    std::vector<const FieldDesc *> fields;
    for (const FieldDesc &field : genConfigFields())
        if (m_authorPage && field.kind != Kind::Group && field.appliesTo(m_session.document().config()))
            fields.push_back(&field);
    return fields;
}

void MainWindow::showPanel(const QString &dockName)
{
    showConfig();
    author().showPanel(dockName);
}

QWidget *MainWindow::workspace(Workspace workspace)
{
    QWidget *&widget = m_workspaces[static_cast<size_t>(workspace)];
    if (!widget) {
        widget = makeWorkspace(workspace);
        QWidget *placeholder = m_stack->widget(workspace);
        m_stack->insertWidget(workspace, widget);
        m_stack->removeWidget(placeholder);
        placeholder->deleteLater();
    }
    return widget;
}

void MainWindow::showWorkspace(Workspace which)
{
    QWidget *widget = workspace(which);
    if (which == Author && m_authorPages->count() == 0) {
        if (m_session.sequenceDocument().blendFile().isEmpty())
            author();
        else
            sequencePage();
    }
    m_stack->setCurrentWidget(widget);
    m_tabs->setCurrentIndex(which);
    m_undo->setActiveStack(shownEdits());
    const auto *pages = qobject_cast<QStackedWidget *>(widget);
    (pages && pages->currentWidget() ? pages->currentWidget() : widget)->setFocus();
    updateTitle();
}

bool MainWindow::hasWorkspace() const
{
    return std::any_of(m_workspaces.begin(), m_workspaces.end(), [](const QWidget *widget) { return widget != nullptr; });
}

void MainWindow::showMessage(Severity severity, const QString &text)
{
    m_message->show(severity, text);
}

void MainWindow::setTheme(Theme theme)
{
    applyTheme(theme);
    const char *const ids[] = {"view.themeSystem", "view.themeLight", "view.themeDark"};
    m_actions->get(QString::fromLatin1(ids[static_cast<int>(theme)]))->setChecked(true);
    QSettings().setValue(QStringLiteral("theme"), themeName(theme));
}

void MainWindow::updateTitle()
{
    const DocumentModel &document = m_session.document();
    const QString dataset = QFileInfo(m_session.dataset().dir()).fileName();
    const bool isStart = m_startPage && m_authorPages->currentWidget() == m_startPage;
    if (const int shown = m_tabs->currentIndex(); (shown == Inspect || shown == Audit) && !dataset.isEmpty()) {
        const bool hasConfig = !isStart && !isSequenceShown();
        setWindowTitle(hasConfig ? tr("%1 – %2[*] – Tagmill").arg(dataset, document.displayName()) : tr("%1 – Tagmill").arg(dataset));
        setWindowFilePath(m_session.dataset().dir());
        return setWindowModified(hasConfig && document.isModified());
    }
    if (isSequenceShown()) {
        const QString file = m_session.sequenceDocument().blendFile();
        setWindowTitle(tr("%1 – Tagmill").arg(file.isEmpty() ? tr("New scene sequence") : QFileInfo(file).fileName()));
        setWindowFilePath(file);
        return setWindowModified(false);
    }
    if (isStart) {
        setWindowTitle(QStringLiteral("Tagmill"));
        setWindowFilePath({});
        return setWindowModified(false);
    }
    setWindowTitle(tr("%1[*] – Tagmill").arg(document.displayName()));
    setWindowFilePath(pathText(document.path()));
    setWindowModified(document.isModified());
}

/// About the field that has the focus.
void MainWindow::showHelp()
{
    QString key;
    for (const QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget())
        if (const auto *row = qobject_cast<const ConfigEditorRow *>(at))
            key = toQString(row->field().key);
    auto *help = findChild<HelpWindow *>();
    if (!help)
        help = new HelpWindow(*m_actions, this);
    help->show();
    help->raise();
    help->activateWindow();
    help->showField(key);
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Tagmill"),
                       tr("<h3>Tagmill %1</h3><p>Synthetic fiducial-marker datasets: design, preview, render, audit.</p>"
                          "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                           .arg(QStringLiteral(TAGMILL_VERSION)));
}

} // namespace tagmill
