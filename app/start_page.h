// SPDX-License-Identifier: GPL-3.0-or-later
// StartPage: what the window shows before anything is open: how to begin, samples to begin with, and what was open lately, each
// with its picture. Pictures are made one after the other in a job.
#pragma once

#include "models/latest_job.h"

#include <QIcon>
#include <QWidget>

class QListWidget;
class QListWidgetItem;

namespace tagmill {

class Actions;

class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(const Actions &actions, QWidget *parent = nullptr);
    void setRecent(const QStringList &paths);

signals:
    void openRequested(const QString &path);
    /// A file of the program's own, to be opened as a new config.
    void sampleRequested(const QString &file, const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitLists();
    QListWidget *makeList(const QString &name);
    void addSamples();
    void makePictures();

    QListWidget *m_samples, *m_recent;
    QWidget *m_recentPart;
    QStringList m_wanted; ///< paths without a picture yet
    LatestJob<QImage> m_job;
};

} // namespace tagmill
