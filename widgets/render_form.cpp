// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render_form.h"

#include "core/dataset/scene_result.h"
#include "models/command_lines.h"
#include "models/job_queue.h"
#include "models/path_text.h"
#include "models/problem_sentence.h"
#include "widgets/panel_parts.h"
#include "widgets/place_choice.h"
#include "widgets/stop_rule_edit.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QThread>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace tagmill {

namespace {

constexpr int MostWorkers = 64;
const QString cpu = QStringLiteral("CPU");

QString blenderText(const BlenderInfo &info)
{
    QStringList parts{RenderForm::tr("Blender %1").arg(info.version)};
    for (const BlenderDevice &device : info.devices) {
        if (!parts.contains(device.type))
            parts.append(device.type);
    }
    parts.append(info.denoisers.isEmpty() ? RenderForm::tr("no denoiser") : RenderForm::tr("denoiser"));
    return parts.join(RenderForm::tr(" · "));
}

template<class Widget>
Widget *named(Widget *widget, const char *name, const QString &accessibleName)
{
    widget->setObjectName(QString::fromLatin1(name));
    widget->setAccessibleName(accessibleName);
    return widget;
}

} // namespace

RenderForm::RenderForm(BlenderProbe &blenders, QWidget *parent)
    : QWidget(parent)
    , m_probe(blenders)
    , m_place(new PlaceChoice(this))
    , m_output(named(new QLineEdit(this), "outputDir", tr("Output folder")))
    , m_scenes(named(new QSpinBox(this), "sceneCount", tr("Scenes")))
    , m_workers(named(new QSpinBox(this), "workerCount", tr("Workers")))
    , m_device(named(new QComboBox(this), "renderDevice", tr("Device")))
    , m_stop(new StopRuleEdit(this))
    , m_noStop(named(new QLabel(tr("Not on a cluster: its run goes on when nobody watches the first frames"), this), "noStopRule", tr("Stop early")))
    , m_blender(named(new QLineEdit(this), "blenderCommand", tr("Blender command")))
    , m_resume(named(new QCheckBox(tr("Keep what an earlier run finished"), this), "resume", tr("Keep what an earlier run finished")))
    , m_blenderState(named(new QLabel(this), "blenderState", tr("Blender found")))
    , m_lookAgain(named(new QPushButton(tr("Look again"), this), "blenderLookAgain", tr("Look for Blender again")))
    , m_size(named(new QLabel(this), "runSize", tr("Size of the run")))
    , m_estimate(named(new QPushButton(tr("Estimate"), this), "estimate", tr("Estimate time, disk and memory")))
    , m_estimateText(named(new QLabel(this), "estimateText", tr("Estimate of the run")))
    , m_message(named(new QLabel(this), "renderMessage", tr("Problem")))
    , m_command(named(new QLineEdit(this), "commandLine", tr("The same from a shell")))
    , m_start(named(new QPushButton(tr("Start rendering"), this), "renderStart", tr("Start rendering")))
{
    setObjectName(QStringLiteral("renderForm"));
    m_start->setDefault(true);
    m_start->setMinimumHeight(fontMetrics().height() * 5 / 2);
    QFont bold = m_start->font();
    bold.setBold(true);
    m_start->setFont(bold);
    for (QLabel *label : {m_blenderState, m_message, m_estimateText, m_noStop})
        label->setWordWrap(true);
    for (QLabel *label : {m_blenderState, m_noStop}) {
        QSizePolicy policy = label->sizePolicy(); // a form gives only what expands the height of its row
        policy.setVerticalPolicy(QSizePolicy::MinimumExpanding);
        label->setSizePolicy(policy);
    }
    setTone(m_noStop, Tone::Quiet);
    m_blenderState->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->hide();
    m_estimateText->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeHeading(tr("Render this config"), this));
    layout->addWidget(makeFields());
    layout->addWidget(m_message);
    layout->addWidget(m_start);
    layout->addWidget(m_estimateText); // below the button, which then stays under the hand
    layout->addWidget(makeCommandRow());

    connect(m_start, &QPushButton::clicked, this, &RenderForm::startRequested);
    connect(m_estimate, &QPushButton::clicked, this, &RenderForm::startEstimate);
    connect(&m_estimates, &EstimateProbe::changed, this, &RenderForm::refreshEstimate);
    connect(m_lookAgain, &QPushButton::clicked, this, &RenderForm::probe);
    connect(m_blender, &QLineEdit::editingFinished, this, [this] {
        if (m_blender->isModified())
            probe();
        m_blender->setModified(false);
    });
    connect(m_output, &QLineEdit::textEdited, this, [this] { m_isOutputGiven = !m_output->text().isEmpty(); });
    for (QLineEdit *edit : {m_output, m_blender})
        connect(edit, &QLineEdit::textChanged, this, &RenderForm::refresh);
    for (QSpinBox *box : {m_scenes, m_workers})
        connect(box, &QSpinBox::valueChanged, this, &RenderForm::refresh);
    connect(m_resume, &QCheckBox::toggled, this, &RenderForm::refresh);
    connect(m_device, &QComboBox::currentTextChanged, this, &RenderForm::refresh);
    connect(m_stop, &StopRuleEdit::changed, this, &RenderForm::refresh);
    connect(&m_probe, &BlenderProbe::changed, this, &RenderForm::refreshBlender);
    connect(m_place, &PlaceChoice::placeChanged, this, &RenderForm::refreshPlace);
    connect(m_place, &PlaceChoice::changed, this, &RenderForm::refresh);
    refreshPlace();
}

QWidget *RenderForm::makeFields()
{
    auto *fields = new QWidget(this);
    auto *form = m_fields = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_place->addRows(form);
    auto *browseButton = named(new QToolButton(fields), "outputBrowse", tr("Choose the output folder"));
    browseButton->setText(tr("Browse…"));
    connect(browseButton, &QToolButton::clicked, this, &RenderForm::browse);
    auto *output = new QHBoxLayout;
    output->addWidget(m_output, 1);
    output->addWidget(browseButton);
    form->addRow(tr("Output folder"), output);
    m_scenes->setRange(0, 0);
    form->addRow(tr("Scenes"), m_scenes);
    m_workers->setRange(1, MostWorkers);
    m_workers->setValue(std::clamp(QThread::idealThreadCount() / 4, 1, 4));
    m_workers->setToolTip(tr("Blender processes at a time. One uses all cores while it renders; more help with small frames"));
    auto *workers = m_workerRow = new QHBoxLayout;
    workers->addWidget(m_workers, 1);
    workers->addWidget(m_device, 1);
    form->addRow(tr("Workers"), workers);
    m_device->addItem(cpu);
    m_device->setToolTip(tr("What Cycles renders on"));
    m_blender->setPlaceholderText(tr("Found automatically"));
    m_blender->setToolTip(tr("Any command whose input and output end in a Blender: a path, xvfb-run -a blender, ssh host blender"));
    form->addRow(tr("Stop early"), m_stop);
    form->addRow(tr("Stop early"), m_noStop);
    form->addRow(tr("Blender"), m_blender);
    auto *state = m_blenderRow = new QHBoxLayout;
    state->addWidget(m_blenderState, 1);
    m_blenderState->setMinimumHeight(2 * m_blenderState->fontMetrics().lineSpacing()); // most of what it says
    state->addWidget(m_lookAgain);
    form->addRow(QString(), state);
    form->addRow(QString(), m_resume);
    auto *size = new QHBoxLayout;
    size->addWidget(m_size, 1);
    size->addWidget(m_estimate);
    form->addRow(QString(), size);
    return fields;
}

QWidget *RenderForm::makeCommandRow()
{
    auto *row = new QWidget(this);
    m_command->setReadOnly(true);
    auto *copy = named(new QToolButton(row), "commandCopy", tr("Copy the command line"));
    copy->setText(tr("Copy"));
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_command->text()); });
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(3);
    auto *label = new QLabel(tr("The same from a shell"), row);
    setTone(label, Tone::Quiet);
    layout->addWidget(label);
    auto *line = new QHBoxLayout;
    line->addWidget(m_command, 1);
    line->addWidget(copy);
    layout->addLayout(line);
    return row;
}

void RenderForm::setConfig(const Result<RenderRunOptions> &options)
{
    if (!options) {
        m_config.reset();
        m_isHindranceTold = false;
        setMessage(problemLine(options.error().problem));
        return refresh();
    }
    const bool wasAll = !m_config || m_scenes->value() == m_scenes->maximum() || m_scenes->value() == 0;
    m_config = *options;
    if (!m_isOutputGiven)
        m_output->setText(options->outputDir.isEmpty() ? QString::fromStdString(options->config.dataset.output_dir) : options->outputDir);
    const int scenes = options->config.dataset.num_scenes;
    m_scenes->setRange(std::min(1, scenes), scenes);
    if (wasAll)
        m_scenes->setValue(scenes);
    m_scenes->setSuffix(tr(" of %1").arg(scenes));
    setMessage({});
    m_isHindranceTold = false;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_workers, m_device, m_blender})
        widget->setEnabled(needsBlender());
    refreshBlender();
}

bool RenderForm::needsBlender() const
{
    return !m_config || m_config->config.tagmill.mode != ImageMode::Preview;
}

/// What only a run here has does not stand there for one on a cluster.
void RenderForm::refreshPlace()
{
    const bool isHere = !m_place->isOnCluster();
    m_fields->setRowVisible(m_noStop, !isHere);
    for (QLayout *row : {m_workerRow, m_blenderRow})
        m_fields->setRowVisible(row, isHere);
    m_fields->setRowVisible(m_stop, isHere);
    m_estimate->setVisible(isHere);
    m_blender->setPlaceholderText(isHere ? tr("Found automatically") : tr("Found on each node"));
    refreshStart();
    m_estimates.clear();
    refreshBlender();
}

void RenderForm::setConfigPath(const QString &path)
{
    m_configPath = path.isEmpty() ? QString() : QDir::cleanPath(QDir().absoluteFilePath(path)); // the command outlives this window
    refresh();
}

void RenderForm::setConfigModified(bool isModified)
{
    m_isConfigModified = isModified;
    refresh();
}

void RenderForm::setOutputDir(const QString &dir)
{
    m_isOutputGiven = !dir.isEmpty();
    m_output->setText(dir);
}

RenderRunOptions RenderForm::applied(RenderRunOptions options) const
{
    options.outputDir = QDir::cleanPath(QDir().absoluteFilePath(m_output->text().trimmed()));
    options.workers = needsBlender() ? m_workers->value() : 0;
    options.device = m_device->currentText();
    options.resume = m_resume->isChecked();
    options.blenderCommands.clear();
    if (needsBlender() && !m_blender->text().trimmed().isEmpty())
        options.blenderCommands.append(m_blender->text().trimmed());
    options.sceneIds.clear();
    if (m_scenes->value() < options.config.dataset.num_scenes) {
        options.sceneIds.resize(static_cast<size_t>(std::max(0, m_scenes->value())));
        std::iota(options.sceneIds.begin(), options.sceneIds.end(), 0);
    }
    applyStopRule(options);
    options.commandLine = commandLine();
    return options;
}

Result<std::vector<GateRule>> RenderForm::stopRules() const
{
    return m_place->isOnCluster() ? std::vector<GateRule>() : m_stop->rules();
}

void RenderForm::applyStopRule(RenderRunOptions &run) const
{
    if (auto rules = stopRules())
        run.stopRules = *std::move(rules);
    run.stopFrames = m_stop->frames();
}

bool RenderForm::checkStopRule()
{
    refresh();
    if (stopRules())
        return true;
    m_stop->setFocus();
    return false;
}

QString RenderForm::stopRuleText() const
{
    return m_place->isOnCluster() ? QString() : m_stop->sentence();
}

void RenderForm::applyMachine(JobOptions &options, bool withStopRule) const
{
    const QString blender = m_blender->text().trimmed();
    const QStringList commands = blender.isEmpty() ? QStringList() : QStringList{blender};
    QString more = blender.isEmpty() ? QString() : QStringLiteral(" ") + BlenderCommand{QStringLiteral("--blender"), {blender}}.text();
    if (auto *sequence = std::get_if<SequenceRunOptions>(&options)) {
        sequence->blenderCommands = commands;
        sequence->commandLine += more;
        return;
    }
    auto *run = std::get_if<RenderRunOptions>(&options);
    if (!run)
        return;
    if (withStopRule)
        applyStopRule(*run);
    if (!run->stopRules.empty())
        run->commandLine += QLatin1Char(' ') + shellText(m_stop->arguments());
    if (run->config.tagmill.mode == ImageMode::Preview)
        return;
    run->workers = m_workers->value();
    run->device = m_device->currentText();
    run->blenderCommands = commands;
    if (run->device != cpu)
        more += QStringLiteral(" --device ") + run->device.toLower();
    run->commandLine += QStringLiteral(" -w %1").arg(run->workers) + more;
}

JobOptions RenderForm::job(RenderRunOptions options) const
{
    options = applied(std::move(options));
    if (!m_place->isOnCluster())
        return options;
    ClusterRunOptions cluster;
    cluster.begin = ClusterRunOptions::Begin::Submit;
    cluster.outputDir = options.outputDir;
    cluster.config = std::move(options.config);
    cluster.config.dataset.num_scenes = m_scenes->value();
    cluster.config.dataset.seeds.global_seed = options.seed;
    cluster.profile = m_place->profile();
    cluster.blenderCommands = options.blenderCommands;
    cluster.resume = options.resume;
    return cluster;
}

QString RenderForm::commandLine() const
{
    const QString output = m_output->text().trimmed();
    BlenderCommand command; // for its quoting
    command.program = QStringLiteral("tagmill");
    command.arguments = {QStringLiteral("generate"), QStringLiteral("-c"), m_configPath.isEmpty() ? QStringLiteral("CONFIG.yaml") : m_configPath,
                         QStringLiteral("-o"), output.isEmpty() ? QStringLiteral("FOLDER") : output};
    if (m_config && m_scenes->value() < m_config->config.dataset.num_scenes)
        command.arguments += {QStringLiteral("-n"), QString::number(m_scenes->value())};
    if (needsBlender() && !m_place->isOnCluster())
        command.arguments += {QStringLiteral("-w"), QString::number(m_workers->value())};
    if (m_config && m_config->seed != m_config->config.dataset.seeds.global_seed)
        command.arguments += {QStringLiteral("--seed"), QString::number(m_config->seed)};
    if (needsBlender() && !m_blender->text().trimmed().isEmpty())
        command.arguments += {QStringLiteral("--blender"), m_blender->text().trimmed()};
    if (needsBlender() && !m_place->isOnCluster() && m_device->currentText() != cpu)
        command.arguments += {QStringLiteral("--device"), m_device->currentText().toLower()};
    if (!m_place->isOnCluster())
        command.arguments += m_stop->arguments();
    if (m_resume->isChecked())
        command.arguments.append(QStringLiteral("--resume"));
    command.arguments += m_place->arguments();
    return command.text();
}

QString RenderForm::doctorCommand() const
{
    BlenderCommand command{QStringLiteral("tagmill"), {QStringLiteral("doctor")}};
    if (const QString blender = m_blender->text().trimmed(); !blender.isEmpty())
        command.arguments += {QStringLiteral("--blender"), blender};
    return command.text();
}

void RenderForm::setQueueing(bool isQueueing)
{
    m_isQueueing = isQueueing;
    refreshStart();
}

void RenderForm::refreshStart()
{
    m_start->setText(m_place->isOnCluster() ? tr("Submit to Slurm") : m_isQueueing ? tr("Add to the queue") : tr("Start rendering"));
}

void RenderForm::setMessage(const QString &problem)
{
    m_message->setText(problem);
    m_message->setVisible(!problem.isEmpty());
    setTone(m_message, Tone::Bad);
}

void RenderForm::browse()
{
    auto *dialog = new QFileDialog(this, tr("Output folder"), m_output->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &RenderForm::setOutputDir);
    dialog->open();
}

void RenderForm::probe()
{
    const QString given = m_blender->text().trimmed();
    m_probe.start(given.isEmpty() ? QStringList() : QStringList{given}, m_output->text());
}

void RenderForm::refresh()
{
    m_command->setText(commandLine());
    m_command->setCursorPosition(0);
    m_command->setToolTip(m_configPath.isEmpty() ? tr("Save the config first; the command needs its file")
                          : m_isConfigModified   ? tr("Save the config first; its file lacks your last edits")
                                                 : QString());
    setCommand(m_estimate, tr("Makes three of the frames and deletes them again"), commandLine() + QStringLiteral(" --estimate"));
    setCommand(m_lookAgain, tr("Asks each Blender what it can do"), doctorCommand());
    if (m_config) {
        const Size2i size = m_config->config.camera.resolution;
        m_size->setText(tr("%1 frames of %2 × %3 px").arg(framesAskedFor(applied(*m_config))).arg(size.width).arg(size.height));
    } else {
        m_size->clear();
    }
    setTone(m_size, Tone::Quiet);
    const QString reason = hindrance();
    if (!reason.isEmpty() || m_isHindranceTold)
        setMessage(reason);
    m_isHindranceTold = !reason.isEmpty();
    m_start->setToolTip(reason);
    const bool isWithoutBlender = m_place->isOnCluster() ? !m_place->isReady() : needsBlender() && m_probe.report() && !m_probe.report()->firstUsable();
    m_start->setEnabled(m_config && reason.isEmpty() && !isWithoutBlender && m_scenes->value() > 0);
    if ((m_estimates.isRunning() || m_estimates.estimate()) && estimateKey() != m_estimatedFor)
        m_estimates.clear();
    m_estimate->setEnabled(m_start->isEnabled() && !m_estimates.isRunning());
}

QString RenderForm::hindrance() const
{
    if (const auto rules = stopRules(); !rules)
        return problemSentence(rules.error().problem);
    return m_config && m_output->text().trimmed().isEmpty() ? tr("Name an output folder first") : QString();
}

std::string RenderForm::estimateKey() const
{
    return m_config ? jobHash(m_config->config, m_config->seed) + commandLine().toStdString() : std::string();
}

void RenderForm::startEstimate()
{
    m_estimatedFor = estimateKey();
    m_estimates.start(applied(*m_config));
}

void RenderForm::refreshEstimate()
{
    const auto &estimate = m_estimates.estimate();
    QString text;
    Tone tone = Tone::Quiet;
    if (m_estimates.isRunning()) {
        text = tr("Making three frames");
    } else if (estimate && !*estimate) {
        text = problemLine(estimate->error().problem);
        tone = Tone::Bad;
    } else if (estimate) {
        const auto size = [](qint64 bytes) { return QLocale().formattedDataSize(bytes, bytes < 10'000'000 ? 1 : 0, QLocale::DataSizeSIFormat); };
        const bool fits = (*estimate)->diskFree_bytes < 0 || (*estimate)->disk_bytes <= (*estimate)->diskFree_bytes;
        const RunEstimate &found = **estimate;
        text = tr("About %1 (likely %2 to %3), %4 on disk, %5 of memory")
                   .arg(durationText(found.seconds), durationText(found.secondsLow), durationText(found.secondsHigh), size(found.disk_bytes), size(found.memory_bytes));
        if (!fits)
            text += QLatin1Char('\n') + tr("Only %1 are free on that disk").arg(size((*estimate)->diskFree_bytes));
        tone = fits ? Tone::Good : Tone::Bad;
    }
    m_estimateText->setText(text);
    m_estimateText->setVisible(!text.isEmpty());
    setTone(m_estimateText, tone);
    m_estimate->setEnabled(m_start->isEnabled() && !m_estimates.isRunning());
}

/// The one that was chosen stays where this Blender has it.
void RenderForm::offerDevices(const QStringList &types)
{
    const QString chosen = m_device->currentText();
    QStringList offered{cpu};
    for (const QString &type : types)
        if (!offered.contains(type))
            offered.append(type);
    const QSignalBlocker quiet(m_device);
    m_device->clear();
    m_device->addItems(offered);
    m_device->setCurrentIndex(std::max<int>(0, static_cast<int>(offered.indexOf(chosen))));
}

void RenderForm::refreshBlender()
{
    const auto &report = m_probe.report();
    m_lookAgain->setEnabled(!m_probe.isRunning() && needsBlender());
    if (!needsBlender()) {
        m_blenderState->setText(tr("Not needed: the config asks for previews, which Tagmill draws itself"));
        m_blenderState->setToolTip({});
        setTone(m_blenderState, Tone::Quiet);
    } else if (m_probe.isRunning() || !report) {
        m_blenderState->setText(m_probe.isRunning() ? tr("Looking for Blender") : QString());
        setTone(m_blenderState, Tone::Quiet);
    } else if (const BlenderInfo *info = report->firstUsable()) {
        m_blenderState->setText(blenderText(*info));
        m_blenderState->setToolTip(info->denoisers.isEmpty() ? tr("%1\nWithout a denoiser, frames that ask for one take four times the samples").arg(info->command.text()) : info->command.text());
        offerDevices(info->deviceTypes());
        setTone(m_blenderState, Tone::Good);
    } else {
        QStringList lines;
        for (const Problem &problem : report->problems) {
            if (problem.severity == Severity::Error)
                lines.append(problemSentence(problem));
        }
        for (const BlenderFinding &finding : report->blenders) {
            if (const QString line = finding.info ? QString() : problemSentence(finding.info.error().problem); !line.isEmpty() && !lines.contains(line))
                lines.append(line);
        }
        m_blenderState->setText(lines.isEmpty() ? tr("No usable Blender was found; install one, or name it above") : lines.join(QLatin1Char('\n')));
        setTone(m_blenderState, Tone::Bad);
    }
    refresh();
}

} // namespace tagmill
