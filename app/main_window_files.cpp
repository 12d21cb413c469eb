// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow's dealings with files: new, open, save, recent, drag and drop.
#include "app/main_window.h"

#include "app/message_bar.h"
#include "core/calibration/config_import.h"
#include "core/dataset/dataset_builder.h"
#include "core/dataset/dataset_sources.h"
#include "models/autosave.h"
#include "models/config_file_watch.h"
#include "models/dataset_handle.h"
#include "models/document_model.h"
#include "models/file_watch.h"
#include "models/frame_list_model.h"
#include "models/job_source.h"
#include "models/path_text.h"
#include "models/problem_sentence.h"
#include "models/sequence_document.h"
#include "models/session.h"
#include "core/state_folder.h"
#include "widgets/author_workspace.h"
#include "widgets/diff_dialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QStatusBar>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <initializer_list>

namespace tagmill {

namespace {

const QString recentKey = QStringLiteral("recentFiles");
constexpr int recentCount = 10;

QString configFilter()
{
    return MainWindow::tr("Configs (*.yaml *.yml *.json);;All files (*)");
}

bool endsWithOne(const QString &path, std::initializer_list<QLatin1String> endings)
{
    return std::any_of(endings.begin(), endings.end(), [&](QLatin1String ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

bool isBackground(const QString &path)
{
    return endsWithOne(path, {QLatin1String(".hdr"), QLatin1String(".exr")});
}

bool isConfigName(const QString &path)
{
    return endsWithOne(path, {QLatin1String(".yaml"), QLatin1String(".yml"), QLatin1String(".json")});
}

bool isPicture(const QString &path)
{
    return isBackground(path) || endsWithOne(path, {QLatin1String(".png"), QLatin1String(".jpg"), QLatin1String(".jpeg"), QLatin1String(".tif"), QLatin1String(".tiff"), QLatin1String(".bmp"), QLatin1String(".webp")});
}

/// The dataset a picture is a frame of, raw or not; empty when it is none's.
QString datasetOfPicture(const QFileInfo &picture)
{
    const QFileInfo folder(picture.absolutePath());
    if (folder.fileName() != QLatin1String("images") && folder.fileName() != QLatin1String("raw"))
        return {};
    Report report;
    const DatasetSources sources = findSources(filePath(folder.absolutePath()), report);
    return sources.isStarted || sources.kind != SourceKind::Nothing ? folder.absolutePath() : QString();
}

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    return files;
}

/// Where an opened file goes: two of a kind would be one after the other.
enum class DropKind { Config, Dataset, Background, Sequence };

DropKind dropKind(const QString &path)
{
    const QFileInfo info(path);
    if (info.suffix().compare(QLatin1String("blend"), Qt::CaseInsensitive) == 0)
        return DropKind::Sequence;
    if (info.isDir() || (isPicture(path) && !datasetOfPicture(info).isEmpty()))
        return DropKind::Dataset;
    return isBackground(path) ? DropKind::Background : DropKind::Config;
}

QString cameraFrom(const std::vector<CalibratedLens> &lenses, const QString &file)
{
    if (lenses.size() == 1)
        return MainWindow::tr("Camera from %1").arg(file);
    return MainWindow::tr("Camera %1, the first of %n in %2", nullptr, static_cast<int>(lenses.size())).arg(QString::fromStdString(lenses.front().name), file);
}

/// A QMessageBox::StandardButton; lupdate would take the type for the class that speaks.
int askAboutTags(const FrameTags::Unsaved &unsaved, QWidget *parent)
{
    QMessageBox box(QMessageBox::Warning, MainWindow::tr("Unsaved tags"), MainWindow::tr("Your tags of the dataset %1 could not be saved.").arg(unsaved.dir),
                    QMessageBox::Retry | QMessageBox::Discard | QMessageBox::Cancel, parent);
    box.setInformativeText(unsaved.error ? problemLine(unsaved.error->problem) : MainWindow::tr("The folder is gone, or another dataset took its place."));
    box.button(QMessageBox::Retry)->setText(MainWindow::tr("Try again"));
    box.setDefaultButton(QMessageBox::Retry);
    return box.exec();
}

/// Saves Inspect's tags, and asks while that fails; false = stay.
bool letGoOfTags(FrameTags &tags, QWidget *parent)
{
    while (const auto unsaved = tags.save()) {
        const int answer = askAboutTags(*unsaved, parent);
        if (answer == QMessageBox::Discard)
            tags.discard(unsaved->dir);
        else if (answer != QMessageBox::Retry)
            return false;
    }
    return true;
}

} // namespace

void MainWindow::open(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return openFolder(info.absoluteFilePath());
    if (info.isFile() && isPicture(path))
        return openPicture(info.absoluteFilePath());
    if (info.suffix().compare(QLatin1String("blend"), Qt::CaseInsensitive) == 0) {
        m_session.sequenceDocument().setBlendFile(info.absoluteFilePath());
        remember(path);
        return showSequence();
    }
    if (importFile(path))
        return;
    if (!letGoOfConfig())
        return;
    DocumentModel &document = m_session.document();
    Result<> opened = document.open(filePath(path));
    if (!opened && opened.error().code == Errc::Parse && isConfigName(path))
        opened = document.openDraft(filePath(path));
    if (!opened)
        return showMessage(Severity::Error, problemLine(opened.error().problem));
    remember(path);
    showConfig();
    if (document.hasDraft())
        showDraft();
}

/// Where it can be mended, once the panels have their places.
void MainWindow::showDraft()
{
    QTimer::singleShot(0, this, [this] { author().showPanel(QStringLiteral("configTextViewDock")); });
    showFileMessage(Severity::Error, tr("%1 cannot be read as a config. Mend its text; the file stays as it is until you save. %2").arg(m_session.document().displayName(), problemLine(m_session.document().draft()->problem)));
}

void MainWindow::openFolder(const QString &folder, const SelectedItem &frame)
{
    if (!inspect(folder, frame))
        return;
    remember(folder);
    followIfOnCluster(folder);
}

void MainWindow::openPicture(const QString &path)
{
    const QFileInfo info(path);
    if (const QString dataset = datasetOfPicture(info); !dataset.isEmpty()) {
        const DatasetFrame frame = frameOfImage(filePath(dataset), info.completeBaseName().toStdString());
        const bool isNumbered = frame.sceneId >= 0 && frame.cameraIndex >= 0;
        return openFolder(dataset, isNumbered ? SelectedItem{SelectionSource::DatasetA, frame.sceneId, frame.cameraIndex} : SelectedItem());
    }
    if (!isBackground(path))
        return showMessage(Severity::Error, tr("%1 is neither a frame in the images folder of a dataset nor a background (.hdr, .exr)").arg(path));
    ConfigDocument after = m_session.document().document();
    const Result<> set = after.set("scene.background_hdri", filePath(path).string());
    take(set ? Result<ConfigDocument>(std::move(after)) : set.error(), tr("Background %1").arg(info.fileName()));
}

/// As everything a dataset says it is data: what it names elsewhere is opened only when the user has seen it.
void MainWindow::openConfigOfDataset()
{
    const std::filesystem::path dir = filePath(m_session.dataset().dir());
    const auto proposals = proposeJobs(dir, dir.parent_path());
    if (!proposals)
        return showMessage(Severity::Error, problemLine(proposals.error().problem));
    const JobProposal &job = proposals->jobs.front();
    QStringList outside;
    for (const std::string &file : job.outside)
        outside.append(QString::fromStdString(file));
    if (!outside.isEmpty()
        && QMessageBox::question(this, tr("Open the dataset's config"), tr("The config names these files outside of the dataset, and the preview reads them:") + QLatin1Char('\n') + outside.join(QLatin1Char('\n')), QMessageBox::Open | QMessageBox::Cancel) != QMessageBox::Open)
        return;
    auto document = configOf(job);
    if (!document)
        return showMessage(Severity::Error, problemLine(document.error().problem));
    if (!letGoOfConfig())
        return;
    m_session.document().setDocument(*std::move(document));
    showConfig();
    statusBar()->showMessage(tr("A copy of the config of %1: save it where you like").arg(QFileInfo(m_session.dataset().dir()).fileName()), 8000);
}

void MainWindow::newConfig()
{
    if (letGoOfConfig()) {
        m_session.document().newDocument();
        showConfig();
    }
}

void MainWindow::openSample(const QString &file, const QString &name)
{
    QFile sample(file);
    if (!letGoOfConfig() || !sample.open(QIODevice::ReadOnly))
        return;
    auto document = ConfigDocument::fromText(sample.readAll().toStdString(), TextFormat::Yaml);
    if (!document)
        return showMessage(Severity::Error, problemLine(document.error().problem));
    m_session.document().setDocument(*std::move(document));
    showConfig();
    statusBar()->showMessage(tr("A copy of the sample “%1”: save it where you like").arg(name), 8000);
}

void MainWindow::newSequence()
{
    m_session.sequenceDocument().clear();
    showSequence();
}

void MainWindow::openConfigDialog()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open config"), pathText(m_session.document().path().parent_path()), configFilter());
    if (!path.isEmpty())
        open(path);
}

void MainWindow::openDatasetDialog()
{
    const QString path = QFileDialog::getExistingDirectory(this, tr("Open dataset"));
    if (!path.isEmpty())
        open(path);
}

void MainWindow::importDialog()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import camera or target"), {}, tr("Calibrations and targets (*.yaml *.yml *.cameramodel *.ini *.xml);;All files (*)"));
    if (path.isEmpty() || importFile(path))
        return;
    const auto calibration = readCalibrationFile(filePath(path));
    const bool isUnreadable = !calibration && calibration.error().problem.id != "calibration_file.unknown";
    showMessage(Severity::Error, isUnreadable ? problemLine(calibration.error().problem) : tr("This is neither a calibration (OpenCV, Kalibr, mrcal, ROS) nor a target of Kalibr: %1").arg(path));
}

bool MainWindow::importFile(const QString &path)
{
    DocumentModel &document = m_session.document();
    const std::filesystem::path file = filePath(path);
    const QString name = QFileInfo(path).fileName();
    Result<ConfigDocument> after = document.document();
    QString what;
    if (isKalibrTarget(file)) {
        after = withKalibrTarget(document.document(), file);
        what = tr("Target from %1").arg(name);
    } else if (const auto calibration = readCalibrationFile(file)) {
        after = withCamera(document.document(), calibration->lenses.front());
        what = cameraFrom(calibration->lenses, name);
    } else if (const std::string &id = calibration.error().problem.id; id == "calibration_file.damaged" || id == "calibration_file.model") {
        after = calibration.error();
    } else {
        return false;
    }
    take(after, what);
    return true;
}

void MainWindow::take(const Result<ConfigDocument> &after, const QString &what)
{
    if (!after)
        return showMessage(Severity::Error, problemLine(after.error().problem));
    DocumentModel &document = m_session.document();
    std::vector<MessageAction> actions;
    if (after->text() != document.document().text())
        actions.push_back({tr("Undo"), [&document] { document.undoStack().undo(); }});
    document.apply(*after, what);
    showConfig();
    m_message->show(Severity::Notice, tr("%1: it is the config's now").arg(what), std::move(actions));
}

bool MainWindow::save()
{
    DocumentModel &document = m_session.document();
    if (document.path().empty())
        return saveAs();
    if (!mayOverwrite())
        return false;
    const Result<> saved = document.save();
    if (!saved)
        showFileMessage(Severity::Error, problemLine(saved.error().problem));
    else
        statusBar()->showMessage(tr("Saved %1").arg(pathText(document.path())), 3000);
    return saved.has_value();
}

bool MainWindow::saveAs()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save config as"), pathText(m_session.document().path()), configFilter());
    if (path.isEmpty())
        return false;
    const Result<> saved = m_session.document().saveAs(filePath(path));
    if (!saved)
        showFileMessage(Severity::Error, problemLine(saved.error().problem));
    else
        remember(path);
    return saved.has_value();
}

void MainWindow::showFileMessage(Severity severity, const QString &text, std::vector<MessageAction> actions)
{
    m_fileMessage = text;
    m_message->show(severity, text, std::move(actions));
}

void MainWindow::showConflict()
{
    showFileMessage(Severity::Warning, tr("Another program changed %1, and you have edits that are not saved.").arg(m_session.document().displayName()),
                    {{tr("Compare…"), [this] { compareWithFile(); }}, {tr("Take the file's"), [this] { m_watch->takeTheirs(); }}, {tr("Keep mine"), [this] { m_watch->keepMine(); }}});
}

void MainWindow::compareWithFile()
{
    if (!m_watch->conflict())
        return;
    const auto theirs = [this] { return NamedText{tr("file"), m_watch->conflict()->text()}; };
    const NamedText mine{tr("yours"), m_session.document().document().text()};
    auto *dialog = new DiffDialog(tr("Your edits against the file"), theirs(), mine, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_watch, &ConfigFileWatch::conflicted, dialog, [dialog, theirs, mine] { dialog->setTexts(theirs(), mine); }); // changed once more
    connect(dialog->buttons()->addButton(tr("Take the file's"), QDialogButtonBox::AcceptRole), &QPushButton::clicked, m_watch, &ConfigFileWatch::takeTheirs);
    connect(dialog->buttons()->addButton(tr("Keep mine"), QDialogButtonBox::AcceptRole), &QPushButton::clicked, m_watch, &ConfigFileWatch::keepMine);
    connect(dialog, &QDialog::rejected, this, &MainWindow::showConflict);
    dialog->open();
}

bool MainWindow::mayOverwrite()
{
    m_watch->check();
    if (!m_watch->conflict())
        return true;
    const auto answer = QMessageBox::warning(this, tr("The file was changed"), tr("Another program changed %1 since it was read. Overwrite it?").arg(m_session.document().displayName()),
                                             QMessageBox::Save | QMessageBox::Cancel, QMessageBox::Cancel);
    return answer == QMessageBox::Save;
}

void MainWindow::offerLostEdits()
{
    const std::vector<LostEdits> lost = Autosave::lostEdits(stateFolder() / "edits");
    if (lost.empty())
        return;
    const LostEdits &edits = lost.front();
    const auto onDisk = ConfigDocument::fromFile(edits.path);
    const QString name = edits.path.empty() ? tr("Untitled") : pathText(edits.path);
    if (onDisk && onDisk->text() == edits.document.text()) { // saved after all
        Autosave::forget(edits);
        return offerLostEdits();
    }
    const auto before = [name, path = edits.path] {
        const auto saved = ConfigDocument::fromFile(path);
        return NamedText{name, saved ? saved->text() : path.empty() ? ConfigDocument::newDocument().text() : std::string()};
    };
    const NamedText after{tr("unsaved edits"), edits.document.text()};
    auto *dialog = new DiffDialog(tr("Tagmill ended without saving these edits of %1 (%2)").arg(name, QLocale().toString(edits.time, QLocale::ShortFormat)), before(), after, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *file = new FileWatch(dialog); // while the dialog is open another program may write it
    file->watch(edits.path);
    connect(file, &FileWatch::changed, dialog, [dialog, before, after] { dialog->setTexts(before(), after); });
    dialog->buttons()->button(QDialogButtonBox::Close)->setText(tr("Later"));
    connect(dialog->buttons()->addButton(tr("Recover"), QDialogButtonBox::AcceptRole), &QPushButton::clicked, this, [this, edits] { recover(edits); });
    connect(dialog->buttons()->addButton(tr("Throw away"), QDialogButtonBox::DestructiveRole), &QPushButton::clicked, dialog, [this, edits, dialog] {
        Autosave::forget(edits);
        dialog->accept();
        offerLostEdits();
    });
    dialog->open();
}

void MainWindow::recover(const LostEdits &edits)
{
    if (!letGoOfConfig())
        return;
    DocumentModel &document = m_session.document();
    if (edits.path.empty() || !document.open(edits.path))
        document.setDocument(ConfigDocument::newDocument(), edits.path);
    document.apply(edits.document, tr("Recovered edits"));
    showConfig();
    if (!m_autosave->flush())
        return; // they are kept anew before the old ones go: else those stay
    Autosave::forget(edits);
    offerLostEdits();
}

bool MainWindow::letGoOfConfig()
{
    m_session.document().flush();
    if (!m_session.document().isModified())
        return true;
    const auto answer = QMessageBox::question(this, tr("Unsaved edits"), tr("Save the edits to this config first?"),
                                              QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

bool MainWindow::letGoOfDataset(const QString &other)
{
    const bool isSame = QDir::cleanPath(QFileInfo(other).absoluteFilePath()) == m_session.dataset().dir();
    return isSame || letGoOfTags(m_session.frames().tags(), this);
}

bool MainWindow::letGo()
{
    return letGoOfConfig() && letGoOfTags(m_session.frames().tags(), this);
}

void MainWindow::remember(const QString &path)
{
    QSettings settings;
    QStringList recent = settings.value(recentKey).toStringList();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    settings.setValue(recentKey, recent.mid(0, recentCount));
}

QStringList MainWindow::recentFiles()
{
    return QSettings().value(recentKey).toStringList();
}

void MainWindow::refillRecent()
{
    m_recent->clear();
    const QStringList recent = recentFiles();
    for (const QString &path : recent)
        m_recent->addAction(path, this, [this, path] { open(path); });
    if (recent.isEmpty())
        m_recent->addAction(tr("Nothing yet"))->setEnabled(false);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

/// One of each kind has its place; of several the first is taken.
void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    QSet<DropKind> taken;
    QStringList left;
    for (const QString &path : localFiles(*event->mimeData())) {
        const DropKind kind = dropKind(path);
        if (taken.contains(kind))
            left.append(QFileInfo(path).fileName());
        else
            open(path);
        taken.insert(kind);
    }
    if (!left.isEmpty())
        showMessage(Severity::Notice, tr("Only the first of each kind was opened. Not opened: %1").arg(left.join(QStringLiteral(", "))));
}

} // namespace tagmill
