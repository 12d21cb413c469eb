// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/add_jobs_dialog.h"

#include "blender_link/run_estimate.h"
#include "models/path_text.h"
#include "models/problem_sentence.h"
#include "widgets/panel_parts.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tagmill {

namespace {

constexpr size_t mostListed = 500;
constexpr int mostFilesNamed = 6;

QString framesText(const JobOptions &options)
{
    const auto *run = std::get_if<RenderRunOptions>(&options);
    return run ? QLocale().toString(framesAskedFor(*run)) : QString();
}

QString outputOf(const JobOptions &options)
{
    return std::visit([](const auto &run) { return run.outputDir; }, options);
}

} // namespace

AddJobsDialog::AddJobsDialog(const QString &root, const QString &stopRule, QWidget *parent)
    : QDialog(parent)
    , m_root(new QLineEdit(QDir::toNativeSeparators(root), this))
    , m_list(new QTreeWidget(this))
    , m_note(new QLabel(this))
    , m_stop(new QCheckBox(tr("Stop each of them early, as the form says: %1").arg(stopRule), this))
    , m_consent(new QCheckBox(tr("These files may be read"), this))
{
    setObjectName(QStringLiteral("addJobs"));
    setWindowTitle(tr("Add jobs"));
    m_root->setObjectName(QStringLiteral("addJobsRoot"));
    m_root->setAccessibleName(tr("Folder for the outputs"));
    m_list->setObjectName(QStringLiteral("addJobsList"));
    m_list->setAccessibleName(tr("Jobs"));
    m_list->setHeaderLabels({tr("Job"), tr("Frames"), tr("Output")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_note->setObjectName(QStringLiteral("addJobsNote"));
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_stop->setObjectName(QStringLiteral("addJobsStopRule"));
    m_stop->setChecked(!stopRule.isEmpty());
    m_stop->setVisible(!stopRule.isEmpty());
    m_consent->setObjectName(QStringLiteral("addJobsConsent"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add to the queue"), QDialogButtonBox::ActionRole);
    m_add->setObjectName(QStringLiteral("addJobsAccept"));
    m_add->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeSources());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_stop);
    layout->addWidget(m_consent);
    layout->addWidget(buttons);
    resize(720, 420);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &AddJobsDialog::acceptJobs);
    connect(m_consent, &QCheckBox::toggled, this, &AddJobsDialog::refresh);
    connect(m_root, &QLineEdit::editingFinished, this, &AddJobsDialog::read);
    refresh();
}

QWidget *AddJobsDialog::makeSources()
{
    auto *bar = new QWidget(this);
    auto *files = new QPushButton(tr("Files…"), bar);
    files->setObjectName(QStringLiteral("addJobsFiles"));
    files->setToolTip(tr("Configs, experiments, campaigns, frozen jobs, .blend files"));
    auto *folder = new QPushButton(tr("Dataset…"), bar);
    folder->setObjectName(QStringLiteral("addJobsFolder"));
    folder->setToolTip(tr("A dataset or a sequence, to be rendered again from what it was made of"));
    auto *browseButton = new QToolButton(bar);
    browseButton->setText(tr("Browse…"));
    browseButton->setAccessibleName(tr("Choose the folder for the outputs"));
    connect(files, &QPushButton::clicked, this, &AddJobsDialog::browseFiles);
    connect(folder, &QPushButton::clicked, this, &AddJobsDialog::browseFolder);
    connect(browseButton, &QToolButton::clicked, this, &AddJobsDialog::browseRoot);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(files);
    row->addWidget(folder);
    row->addSpacing(12);
    row->addWidget(new QLabel(tr("Outputs below"), bar));
    row->addWidget(m_root, 1);
    row->addWidget(browseButton);
    return bar;
}

void AddJobsDialog::browseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Add jobs"), {}, tr("Configs, experiments, jobs, scenes (*.yaml *.yml *.json *.blend);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &AddJobsDialog::addFiles);
    dialog->open();
}

void AddJobsDialog::browseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Dataset or sequence"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::filesSelected, this, &AddJobsDialog::addFiles);
    dialog->open();
}

void AddJobsDialog::browseRoot()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the outputs"), m_root->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &dir) {
        m_root->setText(QDir::toNativeSeparators(dir));
        read();
    });
    dialog->open();
}

void AddJobsDialog::addFiles(const QStringList &paths)
{
    for (const QString &path : paths)
        if (!m_paths.contains(path))
            m_paths.append(path);
    read();
}

bool AddJobsDialog::takesStopRule() const
{
    return m_stop->isChecked();
}

void AddJobsDialog::read()
{
    const auto root = filePath(QDir::cleanPath(QDir().absoluteFilePath(QDir::fromNativeSeparators(m_root->text().trimmed()))));
    m_reading.start(
        [paths = m_paths, root](const Progress &progress) {
            Read found;
            for (const QString &path : paths) {
                if (!reportProgress(progress, 0, {}))
                    break;
                auto proposals = proposeJobs(filePath(path), root);
                if (!proposals) {
                    found.problems.push_back(proposals.error().problem);
                    continue;
                }
                std::move(proposals->jobs.begin(), proposals->jobs.end(), std::back_inserter(found.jobs));
                std::move(proposals->problems.begin(), proposals->problems.end(), std::back_inserter(found.problems));
            }
            return found;
        },
        [this](Read found) { list(std::move(found)); });
    refresh();
}

void AddJobsDialog::list(Read found)
{
    m_read = std::move(found);
    m_list->clear();
    m_consent->setChecked(false);
    QList<QTreeWidgetItem *> items;
    for (const JobProposal &job : m_read.jobs) {
        if (static_cast<size_t>(items.size()) == mostListed)
            break;
        items.append(new QTreeWidgetItem({job.name, framesText(job.options), QDir::toNativeSeparators(outputOf(job.options))}));
        items.back()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }
    if (m_read.jobs.size() > mostListed)
        items.append(new QTreeWidgetItem({tr("and %n more", nullptr, static_cast<int>(m_read.jobs.size() - mostListed))}));
    m_list->addTopLevelItems(items);
    refresh();
}

void AddJobsDialog::refresh()
{
    QStringList lines, outside;
    for (const Problem &problem : m_read.problems)
        lines.append(problemLine(problem));
    for (const JobProposal &job : m_read.jobs)
        for (const std::string &file : job.outside)
            outside.append(QString::fromStdString(file));
    outside.removeDuplicates();
    if (!outside.isEmpty()) {
        lines.append(tr("The dataset names %n file(s) outside its folder:", nullptr, static_cast<int>(outside.size())));
        lines.append(outside.mid(0, mostFilesNamed));
        if (outside.size() > mostFilesNamed)
            lines.append(tr("and %n more", nullptr, static_cast<int>(outside.size() - mostFilesNamed)));
    }
    if (m_paths.isEmpty())
        lines.append(tr("Choose files, or a dataset to render again. What a dataset says is data: nothing in it is run."));
    m_note->setText(lines.join(QLatin1Char('\n')));
    m_note->setVisible(!lines.isEmpty());
    const bool isBad = std::any_of(m_read.problems.begin(), m_read.problems.end(), [](const Problem &p) { return p.severity == Severity::Error; });
    setTone(m_note, isBad ? Tone::Bad : outside.isEmpty() ? Tone::Quiet : Tone::Warning);
    m_consent->setVisible(!outside.isEmpty());
    m_add->setEnabled(!isReading() && !m_read.jobs.empty() && (outside.isEmpty() || m_consent->isChecked()));
}

void AddJobsDialog::acceptJobs()
{
    m_checking.start(
        [jobs = m_read.jobs](const Progress &) -> Result<> {
            for (const JobProposal &job : jobs)
                TAGMILL_CHECK(checkConsented(job));
            return {};
        },
        [this](const Result<> &checked) {
            if (!checked) {
                m_read.problems = {checked.error().problem};
                return refresh();
            }
            std::vector<JobOptions> jobs;
            for (JobProposal &job : m_read.jobs)
                jobs.push_back(std::move(job.options));
            emit chosen(std::move(jobs));
            accept();
        });
    refresh();
}

} // namespace tagmill
