// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow's workspaces: each is made on first use and given the models it shows; what one asks of
// another passes through here.
#include "app/main_window.h"

#include "models/dataset_handle.h"
#include "models/document_model.h"
#include "models/path_text.h"
#include "models/job_queue.h"
#include "models/session.h"
#include "widgets/audit_workspace.h"
#include "widgets/author_workspace.h"
#include "widgets/inspect_workspace.h"
#include "widgets/render_form.h"
#include "widgets/render_workspace.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QSettings>

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

QWidget *MainWindow::makeAuthor()
{
    auto *author = new AuthorWorkspace(m_session.document(), m_session.plan(), m_session.selection(), this);
    author->restoreLayout(QSettings().value(authorLayoutKey).toByteArray());
    return author;
}

AuthorWorkspace &MainWindow::author()
{
    return static_cast<AuthorWorkspace &>(*workspace(Author));
}

QWidget *MainWindow::makeRender()
{
    DocumentModel &document = m_session.document();
    auto *render = new RenderWorkspace(m_session.jobs(), m_session.images(), m_session.selection(), [&document] { return optionsOf(document); }, this);
    render->setConfigPath(pathText(document.path()));
    connect(&document, &DocumentModel::configChanged, render, &RenderWorkspace::configChanged);
    connect(&document, &DocumentModel::pathChanged, render, [render, &document] { render->setConfigPath(pathText(document.path())); });
    connect(render, &RenderWorkspace::runStarted, &m_session.dataset(), &DatasetHandle::open);
    connect(render, &RenderWorkspace::inspectRequested, this, &MainWindow::inspect);
    return render;
}

QWidget *MainWindow::makeInspect()
{
    auto *inspect = new InspectWorkspace(m_session.dataset(), m_session.frames(), m_session.images(), m_session.selection(), this);
    connect(inspect, &InspectWorkspace::openDatasetRequested, this, &MainWindow::openDatasetDialog);
    return inspect;
}

QWidget *MainWindow::makeAudit()
{
    auto *audit = new AuditWorkspace(m_session.dataset(), m_session.audit(), this);
    connect(audit, &AuditWorkspace::openDatasetRequested, this, &MainWindow::openDatasetDialog);
    connect(audit, &AuditWorkspace::framesRequested, this, [this](const QStringList &images, const QString &label) {
        showWorkspace(Inspect);
        static_cast<InspectWorkspace *>(workspace(Inspect))->showOnly(images, label);
    });
    return audit;
}

void MainWindow::inspect(const QString &dataset)
{
    if (m_session.dataset().dir() != dataset)
        m_session.dataset().open(dataset);
    showWorkspace(Inspect);
}

void MainWindow::startRender()
{
    showWorkspace(Render);
    static_cast<RenderWorkspace *>(workspace(Render))->start();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_session.jobs().running()) {
        const auto answer = QMessageBox::question(this, tr("Rendering"), tr("A run is going on. Stop it and quit? Finished frames are kept, and the run can be resumed."),
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
    m_session.jobs().cancelAll();
    QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (m_workspaces[Author])
        QSettings().setValue(authorLayoutKey, author().saveLayout());
    event->accept();
}

} // namespace tagmill
