// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow's actions and the menus they stand in.
#include "app/main_window.h"

#include "app/actions.h"
#include "app/command_palette.h"
#include "app/language.h"
#include "app/panel_focus.h"
#include "app/shortcut_editor.h"
#include "models/session.h"
#include "widgets/author_workspace.h"
#include "widgets/preset_gallery.h"
#include "widgets/render_workspace.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenuBar>
#include <QUndoGroup>

namespace tagmill {

namespace {

/// The docks of the Author workspace, by name and as they are called there.
constexpr std::pair<const char *, const char *> panels[] = {{"configEditorDock", "Config"}, {"configTextViewDock", "Text"}, {"historyDock", "History"}, {"cameraViewDock", "Selected camera"},
                                                           {"targetViewDock", "Target"}, {"planChartsDock", "Coverage"}, {"calibrationPanelDock", "Calibration"}, {"problemsPanelDock", "Problems"}};

QByteArray panelCommand(const char *dock)
{
    return QByteArray("view.panel.").append(dock);
}

} // namespace

void MainWindow::makeActions()
{
    const auto add = [this](const char *id, const QString &text, const char *icon, const QKeySequence &keys, const QString &tip,
                            std::function<void()> run) {
        m_actions->add({QString::fromLatin1(id), text, QString::fromLatin1(icon), keys, tip, std::move(run)});
    };
    add("file.new", tr("&New config"), "document-new", QKeySequence::New, tr("Start a new dataset config"), [this] { newConfig(); });
    add("file.newSequence", tr("New scene s&equence…"), "", {}, tr("Render an animated .blend with camera poses and ground truth"), [this] { newSequence(); });
    add("file.open", tr("&Open config…"), "document-open", QKeySequence::Open, tr("Open a config file"), [this] { openConfigDialog(); });
    add("file.openDataset", tr("Open &dataset…"), "folder-dataset", QKeySequence(QStringLiteral("Ctrl+Shift+O")), tr("Look at a dataset folder, ours or render-tag's, or at a rendered sequence"),
        [this] { openDatasetDialog(); });
    add("file.import", tr("&Import camera or target…"), "", {}, tr("Take the camera from a calibration (OpenCV, Kalibr, mrcal, ROS), or the target from Kalibr's target.yaml"),
        [this] { importDialog(); });
    add("file.save", tr("&Save"), "document-save", QKeySequence::Save, tr("Write the config to its file"), [this] { save(); });
    add("file.saveAs", tr("Save &as…"), "", QKeySequence::SaveAs, tr("Write the config to another file"), [this] { saveAs(); });
    add("file.quit", tr("&Quit"), "", QKeySequence::Quit, tr("Close the window"), [this] { close(); });
    add("edit.undo", tr("&Undo"), "edit-undo", QKeySequence::Undo, tr("Take back the last edit"), [this] { m_undo->undo(); });
    add("edit.redo", tr("&Redo"), "edit-redo", QKeySequence::Redo, tr("Do again what was taken back"), [this] { m_undo->redo(); });
    add("render.add", tr("&Add jobs…"), "", {}, tr("Put configs, experiments, scenes, or a dataset to be rendered again, into the queue"), [this] {
        showWorkspace(Render);
        static_cast<RenderWorkspace *>(workspace(Render))->addJobs();
    });
    add("render.start", tr("&Render"), "render-start", QKeySequence(Qt::Key_F5), tr("Render this config with the settings of the Render workspace"),
        [this] { startRender(); });
    const std::pair<QString, const char *> workspaces[] = {{tr("&Author"), "author"}, {tr("&Render"), "render"}, {tr("&Inspect"), "inspect"}, {tr("A&udit"), "audit"}};
    for (int i = 0; i < 4; ++i) {
        const QByteArray id = QByteArray("view.") + workspaces[i].second;
        const QByteArray icon = QByteArray("workspace-") + workspaces[i].second;
        add(id.constData(), workspaces[i].first, icon.constData(), QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)),
            tr("Show this workspace"), [this, i] { showWorkspace(static_cast<Workspace>(i)); });
    }
    add("view.config", tr("Dataset confi&g"), "", {}, tr("The config in the Author workspace"), [this] { showConfig(); });
    add("view.sequence", tr("Scene s&equence"), "", {}, tr("The scene sequence in the Author workspace"), [this] { showSequence(); });
    for (const auto &[dock, name] : panels) {
        const QString title = QCoreApplication::translate("tagmill::AuthorWorkspace", name);
        add(panelCommand(dock).constData(), title, "", {}, tr("Go to the panel %1 of the Author workspace").arg(title), [this, dockName = QString::fromLatin1(dock)] { showPanel(dockName); });
    }
    add("view.nextPanel", tr("Ne&xt panel"), "", QKeySequence(Qt::Key_F6), tr("Give the keys to the next panel of the window"), [this] { focusPanel(*this, PanelStep::Next); });
    add("view.previousPanel", tr("Pre&vious panel"), "", QKeySequence(QStringLiteral("Shift+F6")), tr("Give the keys to the panel before"), [this] { focusPanel(*this, PanelStep::Previous); });
    add("view.palette", tr("&Command palette…"), "", QKeySequence(QStringLiteral("Ctrl+Shift+P")), tr("Find any command by a few letters"), [this] {
        adoptPages();
        m_palette->open(shownFields());
    });
    add("view.themeSystem", tr("&System theme"), "", {}, tr("Colours of the desktop"), [this] { setTheme(Theme::System); });
    add("view.themeLight", tr("Ligh&t theme"), "", {}, tr("Light colours"), [this] { setTheme(Theme::Light); });
    add("view.themeDark", tr("&Dark theme"), "", {}, tr("Dark colours"), [this] { setTheme(Theme::Dark); });
    const auto speak = [this](const QString &code) {
        chooseLanguage(code);
        showMessage(Severity::Notice, tr("Tagmill speaks the new language from its next start."));
    };
    add("view.language", tr("&As the system"), "", {}, tr("The language of the desktop"), [speak] { speak({}); });
    for (const Language &one : languages())
        m_actions->add({QStringLiteral("view.language.") + one.code, one.name, {}, {}, one.name, [speak, code = one.code] { speak(code); }});
    makeChoice({"view.themeSystem", "view.themeLight", "view.themeDark"});
    QList<QByteArray> spoken{"view.language"};
    for (const Language &one : languages())
        spoken.append("view.language." + one.code.toUtf8());
    makeChoice(spoken);
    const QString chosen = chosenLanguage();
    const QString marked = chosen.isEmpty() ? QStringLiteral("view.language") : QString(QStringLiteral("view.language.") + chosen);
    for (const QByteArray &id : std::as_const(spoken))
        m_actions->get(QString::fromLatin1(id))->setChecked(QString::fromLatin1(id) == marked);
    add("view.resetLayout", tr("Reset &layout"), "", {}, tr("Put the panels of the Author workspace back where they were at first"),
        [this] { author().resetLayout(); });
    add("edit.presets", tr("&Presets…"), "", {}, tr("Ready-made lighting, sensors, poses and targets to lay below this config"), [this] {
        auto *gallery = new PresetGallery(m_session.document(), this);
        gallery->setAttribute(Qt::WA_DeleteOnClose);
        gallery->open();
    });
    add("view.shortcuts", tr("S&hortcuts…"), "", {}, tr("Change the keys of any command"), [this] {
        adoptPages();
        auto *editor = new ShortcutEditor(*m_actions, this);
        editor->setAttribute(Qt::WA_DeleteOnClose);
        editor->open();
    });
    add("help.help", tr("&Help"), "", QKeySequence::HelpContents, tr("First steps, conventions, keys; in a field of the config: about that field"), [this] { showHelp(); });
    add("help.start", tr("&Start page"), "", {}, tr("Samples, and what was opened lately"), [this] { showStart(); });
    add("help.about", tr("&About Tagmill"), "", {}, tr("Version and licence"), [this] { showAbout(); });
}

/// One of these is marked.
void MainWindow::makeChoice(const QList<QByteArray> &ids)
{
    auto *group = new QActionGroup(this);
    for (const QByteArray &id : ids) {
        QAction *action = m_actions->get(QString::fromLatin1(id));
        action->setCheckable(true);
        group->addAction(action);
    }
}

void MainWindow::makeMenus()
{
    const auto fill = [this](QMenu *menu, std::initializer_list<const char *> ids) {
        for (const char *id : ids) {
            if (*id == '\0')
                menu->addSeparator();
            else
                menu->addAction(m_actions->get(QString::fromLatin1(id)));
        }
    };
    QMenu *file = menuBar()->addMenu(tr("&File"));
    fill(file, {"file.new", "file.newSequence", "file.open", "file.openDataset", "file.import"});
    m_recent = file->addMenu(tr("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::refillRecent);
    fill(file, {"", "file.save", "file.saveAs", "", "file.quit"});
    fill(menuBar()->addMenu(tr("&Edit")), {"edit.undo", "edit.redo", "", "edit.presets"});
    QMenu *view = menuBar()->addMenu(tr("&View"));
    fill(view, {"view.author", "view.render", "view.inspect", "view.audit", "", "view.config", "view.sequence"});
    QMenu *docks = view->addMenu(tr("&Panels"));
    for (const auto &[dock, name] : panels)
        docks->addAction(m_actions->get(QString::fromLatin1(panelCommand(dock))));
    fill(view, {"view.nextPanel", "view.previousPanel", "", "view.palette", "view.shortcuts", "view.resetLayout", "",
                "view.themeSystem", "view.themeLight", "view.themeDark", ""});
    QMenu *language = view->addMenu(tr("La&nguage"));
    language->addAction(m_actions->get(QStringLiteral("view.language")));
    language->addSeparator();
    for (const Language &one : languages())
        language->addAction(m_actions->get(QStringLiteral("view.language.") + one.code));
    fill(menuBar()->addMenu(tr("&Render")), {"render.start", "render.add"});
    fill(menuBar()->addMenu(tr("&Help")), {"help.help", "help.start", "", "help.about"});
}

} // namespace tagmill
