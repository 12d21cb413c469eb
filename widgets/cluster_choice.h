// SPDX-License-Identifier: GPL-3.0-or-later
// ClusterChoice: how tasks are given to Slurm: one of the saved cluster profiles, or a file. Says whether Slurm answers here and, when
// it does not, what to do.
#pragma once

#include "models/cluster_probe.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace tagmill {

class ClusterChoice : public QWidget
{
    Q_OBJECT
public:
    explicit ClusterChoice(QWidget *parent = nullptr);

    QString profile() const; ///< name or file; empty: the cluster's defaults
    void setProfile(const QString &nameOrFile);
    /// Slurm answers and the profile can be read.
    bool isReady() const;
    void look(); ///< again

signals:
    void changed();

private:
    void choose(int index);
    void fill();
    void refresh();

    ClusterProbe m_probe;
    QString m_profile;
    QComboBox *m_profiles;
    QLabel *m_state;
    QPushButton *m_lookAgain;
};

} // namespace tagmill
