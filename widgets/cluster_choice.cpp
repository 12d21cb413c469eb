// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cluster_choice.h"

#include "models/path_text.h"
#include "models/problem_sentence.h"
#include "widgets/panel_parts.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tagmill {

namespace {

const QString otherFile = QStringLiteral("\n"); // no name of a profile

QString profileText(const ClusterProfile &profile)
{
    QStringList parts;
    for (const auto &[label, value] : {std::pair(ClusterChoice::tr("partition %1"), &profile.partition), {ClusterChoice::tr("account %1"), &profile.account}, {ClusterChoice::tr("time %1"), &profile.time},
                                       {ClusterChoice::tr("memory %1"), &profile.memory}, {QStringLiteral("%1"), &profile.gres}, {ClusterChoice::tr("device %1"), &profile.device}})
        if (*value)
            parts.append(label.arg(QString::fromStdString(**value)));
    parts.append(ClusterChoice::tr("%n processor(s) a task", nullptr, profile.cpus));
    parts.append(ClusterChoice::tr("%n worker(s) a task", nullptr, profile.workers));
    return parts.join(ClusterChoice::tr(" · "));
}

/// What the user of a window does about it; Slurm's own words, which may be many, stand in the tool tip.
QString limitsText(const Problem &problem)
{
    if (problem.id == "cluster.no_slurm")
        return ClusterChoice::tr("Slurm's programs are not here: open Tagmill on a machine of the cluster, or run on this computer");
    if (problem.id == "cluster.unreachable")
        return ClusterChoice::tr("No Slurm controller answers: open Tagmill on a machine of the cluster, or run on this computer");
    return problemSentence(problem);
}

} // namespace

ClusterChoice::ClusterChoice(QWidget *parent)
    : QWidget(parent)
    , m_profiles(new QComboBox(this))
    , m_state(new QLabel(this))
    , m_lookAgain(new QPushButton(tr("Look again"), this))
{
    setObjectName(QStringLiteral("clusterChoice"));
    m_profiles->setObjectName(QStringLiteral("clusterProfile"));
    m_profiles->setAccessibleName(tr("Cluster profile"));
    m_profiles->setToolTip(tr("Partition, account, time, memory … of the tasks. Profiles are files NAME.yaml in %1").arg(QDir::toNativeSeparators(pathText(clusterProfileFolder()))));
    m_profiles->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_profiles->setMinimumContentsLength(12);
    m_state->setObjectName(QStringLiteral("clusterState"));
    m_state->setAccessibleName(tr("Slurm found"));
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lookAgain->setObjectName(QStringLiteral("clusterLookAgain"));
    m_lookAgain->setAccessibleName(tr("Look for Slurm again"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_profiles, 1);
    line->addWidget(m_lookAgain);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_state);
    fill();
    connect(m_profiles, &QComboBox::activated, this, &ClusterChoice::choose);
    connect(m_lookAgain, &QPushButton::clicked, this, &ClusterChoice::look);
    connect(&m_probe, &ClusterProbe::changed, this, &ClusterChoice::refresh);
}

QString ClusterChoice::profile() const
{
    return m_profile;
}

bool ClusterChoice::isReady() const
{
    const auto &finding = m_probe.finding();
    return finding && !m_probe.isRunning() && finding->limits && finding->profile;
}

void ClusterChoice::look()
{
    m_probe.start(m_profile);
}

void ClusterChoice::setProfile(const QString &nameOrFile)
{
    m_profile = nameOrFile;
    fill();
    look();
    emit changed();
}

void ClusterChoice::choose(int index)
{
    const QString value = m_profiles->itemData(index).toString();
    if (value != otherFile)
        return setProfile(value);
    fill(); // until a file is chosen, it stays what it was
    auto *dialog = new QFileDialog(this, tr("Cluster profile"), pathText(clusterProfileFolder()), tr("Cluster profiles (*.yaml *.yml *.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ClusterChoice::setProfile);
    dialog->open();
}

void ClusterChoice::fill()
{
    QStringList names;
    if (const auto &finding = m_probe.finding())
        for (const std::string &name : finding->profiles)
            names.append(QString::fromStdString(name));
    m_profiles->clear();
    m_profiles->addItem(tr("The cluster's defaults"), QString());
    for (const QString &name : names)
        m_profiles->addItem(name, name);
    if (!m_profile.isEmpty() && !names.contains(m_profile))
        m_profiles->addItem(QFileInfo(m_profile).fileName(), m_profile);
    m_profiles->insertSeparator(m_profiles->count());
    m_profiles->addItem(tr("Another file…"), otherFile);
    m_profiles->setCurrentIndex(m_profiles->findData(m_profile));
}

void ClusterChoice::refresh()
{
    m_lookAgain->setEnabled(!m_probe.isRunning());
    const auto &finding = m_probe.finding();
    if (m_probe.isRunning() || !finding) {
        m_state->setText(tr("Asking Slurm"));
        setTone(m_state, Tone::Quiet);
        return emit changed();
    }
    fill();
    m_state->setToolTip({});
    if (!finding->limits) {
        m_state->setText(limitsText(finding->limits.error().problem));
        m_state->setToolTip(problemSentence(finding->limits.error().problem));
        setTone(m_state, Tone::Bad);
    } else if (!finding->profile) {
        m_state->setText(problemLine(finding->profile.error().problem));
        setTone(m_state, Tone::Bad);
    } else {
        m_state->setText(tr("Slurm answers: %1").arg(profileText(*finding->profile)));
        setTone(m_state, Tone::Good);
    }
    emit changed();
}

} // namespace tagmill
