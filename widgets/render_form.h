// SPDX-License-Identifier: GPL-3.0-or-later
// RenderForm: what a render run is started with: where to, how much, by how many workers, by which Blender.
// The config itself comes from elsewhere. Says what Blender was found, and what to do when there is none.
#pragma once

#include "blender_link/render_run.h"
#include "models/blender_probe.h"
#include "models/estimate_probe.h"
#include "models/render_job.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace tagmill {

class PlaceChoice;
class StopRuleEdit;

class RenderForm : public QWidget
{
    Q_OBJECT
public:
    explicit RenderForm(BlenderProbe &blenders, QWidget *parent = nullptr);

    /// What the config says now: number of scenes, frames a scene, seed, its own output folder (used until
    /// the user names another) and, when there is an error in it, why nothing can be started.
    void setConfig(const Result<RenderRunOptions> &options);
    /// File the command line names; empty: not saved yet.
    void setConfigPath(const QString &path);
    /// That file lacks edits.
    void setConfigModified(bool isModified);
    void setOutputDir(const QString &dir);

    /// The config's options with this form's choices.
    RenderRunOptions applied(RenderRunOptions options) const;
    /// Workers and Blender of this form, for a job that comes from elsewhere and runs here; where that is wanted its stop rule too.
    void applyMachine(JobOptions &options, bool withStopRule) const;
    /// In words; empty when there is none.
    QString stopRuleText() const;
    /// The stop rule is one; else it is told and under the hand.
    bool checkStopRule();
    /// What is put into the queue: that run here, or its submission to a cluster.
    JobOptions job(RenderRunOptions options) const;
    /// The same run from a shell.
    QString commandLine() const;
    void setMessage(const QString &problem);
    /// Another job runs: a new one would wait for it.
    void setQueueing(bool isQueueing);
    QPushButton *startButton() const { return m_start; }

signals:
    void startRequested();

private:
    QWidget *makeFields();
    QWidget *makeCommandRow();
    bool needsBlender() const; ///< not in mode preview
    void offerDevices(const QStringList &types);
    Result<std::vector<GateRule>> stopRules() const; ///< none for a cluster
    QString doctorCommand() const;
    QString hindrance() const; ///< what the user must change here first; empty: nothing
    void applyStopRule(RenderRunOptions &run) const;
    void refreshPlace();
    void refreshStart();
    void browse();
    void probe();
    void refresh();
    void refreshBlender();
    void startEstimate();
    void refreshEstimate();
    std::string estimateKey() const; ///< what an estimate depends on

    BlenderProbe &m_probe;
    EstimateProbe m_estimates;
    std::string m_estimatedFor;
    bool m_isHindranceTold = false; ///< the message is hindrance()
    std::optional<RenderRunOptions> m_config;
    QString m_configPath;
    bool m_isConfigModified = false;
    bool m_isOutputGiven = false;
    bool m_isQueueing = false;

    QFormLayout *m_fields = nullptr;
    QHBoxLayout *m_workerRow = nullptr, *m_blenderRow = nullptr;
    PlaceChoice *m_place;
    QLineEdit *m_output;
    QSpinBox *m_scenes;
    QSpinBox *m_workers;
    QComboBox *m_device;
    StopRuleEdit *m_stop;
    QLabel *m_noStop; ///< in its place
    QLineEdit *m_blender;
    QCheckBox *m_resume;
    QLabel *m_blenderState;
    QPushButton *m_lookAgain;
    QLabel *m_size;
    QPushButton *m_estimate;
    QLabel *m_estimateText;
    QLabel *m_message;
    QLineEdit *m_command;
    QPushButton *m_start;
};

} // namespace tagmill
