// SPDX-License-Identifier: GPL-3.0-or-later
// PlaceChoice: where a run is made, here or on a cluster, as two rows of a form that starts one.
#pragma once

#include <QObject>
#include <QStringList>

class QComboBox;
class QFormLayout;
class QWidget;

namespace tagmill {

class ClusterChoice;

class PlaceChoice : public QObject
{
    Q_OBJECT
public:
    explicit PlaceChoice(QWidget *parent);
    void addRows(QFormLayout *form);

    bool isOnCluster() const;
    bool isReady() const;          ///< always here; on a cluster when Slurm answers and the profile can be read
    QString profile() const;       ///< name or file; empty: the cluster's defaults
    QStringList arguments() const; ///< of the command that does the same

signals:
    void placeChanged();
    void changed(); ///< anything about a cluster

private:
    void refresh();

    QComboBox *m_place;
    ClusterChoice *m_cluster;
    QFormLayout *m_form = nullptr;
};

} // namespace tagmill
