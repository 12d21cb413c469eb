// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/place_choice.h"

#include "widgets/cluster_choice.h"

#include <QComboBox>
#include <QFormLayout>

namespace tagmill {

PlaceChoice::PlaceChoice(QWidget *parent)
    : QObject(parent)
    , m_place(new QComboBox(parent))
    , m_cluster(new ClusterChoice(parent))
{
    m_place->setObjectName(QStringLiteral("runOn"));
    m_place->setAccessibleName(tr("Run on"));
    m_place->addItem(tr("This computer"));
    m_place->addItem(tr("A cluster with Slurm"));
    connect(m_place, &QComboBox::currentIndexChanged, this, &PlaceChoice::refresh);
    connect(m_cluster, &ClusterChoice::changed, this, &PlaceChoice::changed);
}

void PlaceChoice::addRows(QFormLayout *form)
{
    m_form = form;
    form->addRow(tr("Run on"), m_place);
    form->addRow(tr("Profile"), m_cluster);
    form->setRowVisible(m_cluster, isOnCluster());
}

bool PlaceChoice::isOnCluster() const
{
    return m_place->currentIndex() == 1;
}

bool PlaceChoice::isReady() const
{
    return !isOnCluster() || m_cluster->isReady();
}

QString PlaceChoice::profile() const
{
    return m_cluster->profile();
}

QStringList PlaceChoice::arguments() const
{
    if (!isOnCluster())
        return {};
    QStringList words{QStringLiteral("--executor"), QStringLiteral("slurm")};
    if (!profile().isEmpty())
        words += {QStringLiteral("--cluster"), profile()};
    return words;
}

void PlaceChoice::refresh()
{
    m_form->setRowVisible(m_cluster, isOnCluster());
    if (isOnCluster())
        m_cluster->look();
    emit placeChanged();
}

} // namespace tagmill
