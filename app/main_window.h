// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: four workspaces under one row of tabs, the actions, and what belongs to the window itself:
// opening, saving, recent files, theme. No panel knows another; they meet in the Session.
#pragma once

#include "app/theme.h"
#include "core/problem.h"
#include "core/result.h"
#include "models/selection.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <vector>

class QMenu;
class QStackedWidget;
class QTabBar;
class QUndoGroup;
class QUndoStack;

namespace tagmill {

class Actions;
class AuthorWorkspace;
class Autosave;
class ConfigFileWatch;
struct LostEdits;
class JobNotices;
class JobStore;
class InspectWorkspace;
class CommandPalette;
struct FieldDesc;
class ConfigDocument;
class MessageBar;
struct MessageAction;
class SequenceWorkspace;
class StartPage;
class Session;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    enum Workspace { Author, Render, Inspect, Audit };

    /// Shows no workspace yet: open() or showWorkspace() does, so that none is made for nothing.
    explicit MainWindow(Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// A config (.yaml, .yml, .json) or a scene (.blend) goes to Author, a folder (a dataset or a sequence) or a frame of a dataset to Inspect; another
    /// .hdr or .exr becomes the config's background. What cannot be opened is said in the message bar; nothing that was open is lost.
    void open(const QString &path);
    void showWorkspace(Workspace workspace);
    void showStart(); ///< how to begin, in place of a config
    bool hasWorkspace() const; ///< one is shown
    /// The widget of a workspace; made on first use.
    QWidget *workspace(Workspace workspace);
    void showMessage(Severity severity, const QString &text);
    /// Unsaved edits of a program that ended without saving: shown, and taken up or thrown away as the user likes.
    void offerLostEdits();
    /// Jobs of an earlier session: in the queue again, paused until the user says so.
    void offerLostJobs();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeActions();
    void makeChoice(const QList<QByteArray> &ids);
    void makeMenus();
    void makeToolBar();
    void makeTaskTray();
    void connectSession();
    void connectJobs();
    QWidget *makeWorkspace(Workspace workspace);
    void addPage(QWidget &page, const QString &name);
    void adoptPages(); ///< again: what has come to them since
    std::vector<const FieldDesc *> shownFields() const;
    AuthorWorkspace &author();            ///< the page of a config in Author; made on first use
    SequenceWorkspace &sequencePage();    ///< the page of a scene sequence
    void showConfig();
    void showPanel(const QString &dockName); ///< of the Author workspace
    void showSequence();
    bool isSequenceShown() const;
    QUndoStack *shownEdits(); ///< of the page in front; nullptr: nothing is edited there
    QWidget *makeAuthor();
    QWidget *makeRender();
    QWidget *makeInspect();
    QWidget *makeAudit();
    bool inspect(const QString &folder, const SelectedItem &frame = {}); ///< a frame of it when one is asked for; false = stay
    void followIfOnCluster(const QString &folder);

    void openFolder(const QString &folder, const SelectedItem &frame = {});
    void openPicture(const QString &path);
    void openConfigOfDataset(); ///< a copy of what it was made by
    void newConfig();
    void openSample(const QString &file, const QString &name);
    void newSequence();
    void openConfigDialog();
    void openDatasetDialog();
    void importDialog();
    void showDraft();
    bool importFile(const QString &path); ///< a camera or a target; false when it is neither
    void take(const Result<ConfigDocument> &after, const QString &what); ///< from a file, as one step
    bool save();
    bool saveAs();
    /// About the file of the config: goes once it is saved, mended or another one.
    void showFileMessage(Severity severity, const QString &text, std::vector<MessageAction> actions = {});
    void showConflict();
    void compareWithFile();
    bool mayOverwrite(); ///< asks when another program wrote the file meanwhile
    void recover(const LostEdits &edits);
    bool letGoOfConfig(); ///< asks about unsaved edits; false = stay
    bool letGoOfDataset(const QString &other); ///< asks about tags that could not be saved when that is another one; false = stay
    bool letGo();         ///< of tags that could not be saved too
    void startRender();
    void setTheme(Theme theme);
    void remember(const QString &path);
    static QStringList recentFiles(); ///< the latest first
    void refillRecent();
    void updateTitle();
    void showHelp();
    void showAbout();

    Session &m_session;
    std::unique_ptr<Autosave> m_autosave;
    std::unique_ptr<JobStore> m_jobStore;
    JobNotices *m_notices;
    ConfigFileWatch *m_watch;
    QUndoGroup *m_undo; ///< of what is edited in the page that is shown
    Actions *m_actions;
    MessageBar *m_message;
    QString m_fileMessage;
    CommandPalette *m_palette;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QMenu *m_recent = nullptr;
    QStackedWidget *m_authorPages = nullptr;
    StartPage *m_startPage = nullptr; ///< of Author
    AuthorWorkspace *m_authorPage = nullptr;
    SequenceWorkspace *m_sequencePage = nullptr;
    InspectWorkspace *m_datasetPage = nullptr; ///< of Inspect, beside that of a sequence
    std::vector<QWidget *> m_workspaces; ///< nullptr until first shown
    std::vector<QWidget *> m_pages;      ///< those with commands
};

} // namespace tagmill
