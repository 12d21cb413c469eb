// SPDX-License-Identifier: GPL-3.0-or-later
// AddJobsDialog: files and folders that become jobs of the queue, listed before they do, with what a dataset names outside its
// folder: that is read only when the user says so. Reading and checking run in the background.
#pragma once

#include "models/job_source.h"
#include "models/latest_job.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace tagmill {

class AddJobsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `root`: where outputs go at first. `stopRule`, in words, is offered for them; empty: there is none.
    explicit AddJobsDialog(const QString &root, const QString &stopRule = {}, QWidget *parent = nullptr);

    void addFiles(const QStringList &paths);
    bool takesStopRule() const;
    bool isReading() const { return m_reading.isRunning() || m_checking.isRunning(); }

signals:
    void chosen(std::vector<tagmill::JobOptions> jobs);

private:
    struct Read
    {
        std::vector<JobProposal> jobs;
        std::vector<Problem> problems;
    };

    QWidget *makeSources();
    void browseFiles();
    void browseFolder();
    void browseRoot();
    void read();
    void list(Read read);
    void refresh();
    void acceptJobs();

    QStringList m_paths;
    Read m_read;
    LatestJob<Read> m_reading;
    LatestJob<Result<>> m_checking;

    QLineEdit *m_root;
    QTreeWidget *m_list;
    QLabel *m_note;
    QCheckBox *m_stop; ///< of the form where they are added
    QCheckBox *m_consent;
    QPushButton *m_add;
};

} // namespace tagmill
