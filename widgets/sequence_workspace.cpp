// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sequence_workspace.h"

#include "models/command_lines.h"
#include "models/problem_sentence.h"
#include "models/sequence_document.h"
#include "widgets/number_edit.h"
#include "widgets/panel_parts.h"
#include "widgets/place_choice.h"
#include "widgets/sequence_settings.h"
#include "widgets/viewport_canvas.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace tagmill {

namespace {

template<class Widget>
Widget *named(Widget *widget, const char *name, const QString &accessibleName)
{
    widget->setObjectName(QString::fromLatin1(name));
    widget->setAccessibleName(accessibleName);
    return widget;
}

std::optional<int> wholeNumber(const NumberEdit *edit)
{
    const auto number = edit->number();
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

QString coloured(const QColor &color, const QString &text)
{
    return QStringLiteral("<span style=\"color:%1\">■</span> %2").arg(color.name(), text.toHtmlEscaped());
}

} // namespace

SequenceWorkspace::SequenceWorkspace(SequenceDocument &document, ComputePool &pool, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_canvas(new ViewportCanvas(pool, selection))
{
    setObjectName(QStringLiteral("sequenceWorkspace"));
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeForm());
    splitter->addWidget(makeView());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({430, 900});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(&m_document, &SequenceDocument::changed, this, &SequenceWorkspace::refresh);
    connect(&m_document, &SequenceDocument::previewChanged, this, &SequenceWorkspace::refreshPreview);
    connect(&m_document, &SequenceDocument::pathChanged, this, &SequenceWorkspace::takePath);
    refresh();
    takePath();
}

QWidget *SequenceWorkspace::makeForm()
{
    auto *form = new QWidget(this);
    form->setMinimumWidth(360);
    m_settings = new SequenceSettings(m_document, form);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(14, 12, 8, 12);
    column->setSpacing(8);
    column->addWidget(makeHeading(tr("Scene sequence"), form));
    column->addWidget(makeFileRows());
    column->addWidget(m_settings, 1);
    column->addWidget(makeActions());
    return form;
}

QWidget *SequenceWorkspace::makeFileRows()
{
    auto *rows = new QWidget(this);
    auto *form = new QFormLayout(rows);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto pathRow = [&](const QString &label, const char *name, const QString &hint, auto choose) {
        auto *edit = named(new QLineEdit(rows), name, label);
        edit->setPlaceholderText(hint);
        auto *browse = new QToolButton(rows);
        browse->setAccessibleName(tr("Choose: %1").arg(label));
        browse->setText(tr("Browse…"));
        connect(browse, &QToolButton::clicked, this, choose);
        auto *line = new QHBoxLayout;
        line->addWidget(edit, 1);
        line->addWidget(browse);
        form->addRow(label, line);
        return edit;
    };
    m_blend = pathRow(tr("Scene"), "blendFile", tr("A .blend file"), &SequenceWorkspace::chooseBlend);
    m_output = pathRow(tr("Output folder"), "sequenceOutput", tr("Where frames and ground truth go"), &SequenceWorkspace::chooseFolder);
    connect(m_blend, &QLineEdit::editingFinished, this, [this] { m_document.setBlendFile(m_blend->text().trimmed()); });
    connect(m_output, &QLineEdit::editingFinished, this, [this] { m_document.setOutputDir(m_output->text()); });

    auto *frames = new QHBoxLayout;
    const auto number = [&](const char *name, const QString &label, const QString &hint, double least) {
        NumberEdit::Format format;
        format.isInteger = true;
        format.range.min = least;
        auto *edit = named(new NumberEdit(format, rows), name, label);
        edit->setToolTip(label);
        for (QLineEdit *line : edit->findChildren<QLineEdit *>())
            line->setPlaceholderText(hint);
        connect(edit, &NumberEdit::edited, this, &SequenceWorkspace::takeFrames);
        connect(edit, &NumberEdit::finished, &m_document, &SequenceDocument::endStep);
        frames->addWidget(edit, 1);
        return edit;
    };
    m_frameStart = number("frameStart", tr("First frame; as in the file when not set"), tr("first"), 0);
    m_frameEnd = number("frameEnd", tr("Last frame; as in the file when not set"), tr("last"), 0);
    m_frameStep = number("frameStep", tr("Frames from one to the next; as in the file when not set"), tr("step"), 1);
    form->addRow(tr("Frames"), frames);
    m_place = new PlaceChoice(rows);
    m_place->addRows(form);
    for (const auto changed : {&PlaceChoice::placeChanged, &PlaceChoice::changed})
        connect(m_place, changed, this, &SequenceWorkspace::refresh);
    return rows;
}

QWidget *SequenceWorkspace::makeActions()
{
    auto *actions = new QWidget(this);
    m_message = named(new QLabel(actions), "sequenceMessage", tr("Problem"));
    m_message->setWordWrap(true);
    m_preview = named(new QPushButton(tr("Preview path"), actions), "sequencePreview", tr("Preview path"));
    m_preview->setToolTip(tr("Asks Blender where the camera is in each frame; nothing is rendered or written"));
    m_start = named(new QPushButton(tr("Start rendering"), actions), "sequenceStart", tr("Start rendering"));
    m_start->setDefault(true);
    QFont bold = m_start->font();
    bold.setBold(true);
    m_start->setFont(bold);
    for (QPushButton *button : {m_preview, m_start})
        button->setMinimumHeight(fontMetrics().height() * 2);
    connect(m_preview, &QPushButton::clicked, this, [this] {
        if (m_document.isPreviewing())
            m_document.cancelPreview();
        else
            m_document.preview();
    });
    connect(m_start, &QPushButton::clicked, this, &SequenceWorkspace::start);
    m_command = named(new QLineEdit(actions), "sequenceCommand", tr("The same from a shell"));
    m_command->setReadOnly(true);
    auto *copy = named(new QToolButton(actions), "sequenceCommandCopy", tr("Copy the command line"));
    copy->setText(tr("Copy"));
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_command->text()); });

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_preview, 1);
    buttons->addWidget(m_start, 1);
    auto *label = new QLabel(tr("The same from a shell"), actions);
    setTone(label, Tone::Quiet);
    auto *line = new QHBoxLayout;
    line->addWidget(m_command, 1);
    line->addWidget(copy);
    auto *column = new QVBoxLayout(actions);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_message);
    column->addLayout(buttons);
    column->addWidget(label);
    column->addLayout(line);
    return actions;
}

QWidget *SequenceWorkspace::makeView()
{
    auto *view = new QWidget(this);
    m_problems = named(new QLabel(view), "previewProblems", tr("Problems of the preview"));
    m_problems->setWordWrap(true);
    m_problems->setContentsMargins(10, 6, 10, 6);
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(view);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeViewTools());
    column->addWidget(m_canvas, 1);
    column->addWidget(m_problems);
    return view;
}

QWidget *SequenceWorkspace::makeViewTools()
{
    auto *tools = new QWidget(this);
    const auto button = [&](const QString &text, const QString &tip) {
        auto *made = new QToolButton(tools);
        made->setText(text);
        made->setToolTip(tip);
        made->setAutoRaise(true);
        return made;
    };
    QToolButton *all = button(tr("Frame all"), tr("Show the whole path (Home)"));
    connect(all, &QToolButton::clicked, m_canvas, &ViewportCanvas::frameAll);
    m_lookThrough = button(tr("Look through"), tr("See what the selected camera sees (0, or double-click a camera)"));
    m_lookThrough->setCheckable(true);
    connect(m_lookThrough, &QToolButton::clicked, this, [this](bool on) {
        if (on && m_canvas->selectedCamera() < 0)
            m_canvas->stepCamera(1);
        m_canvas->setLookingThrough(on);
        m_lookThrough->setChecked(m_canvas->isLookingThrough());
    });
    connect(m_canvas, &ViewportCanvas::lookingThroughChanged, m_lookThrough, &QToolButton::setChecked);
    m_progress = named(new QProgressBar(tools), "previewProgress", tr("Progress of the preview"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(120, 8);
    m_pathLabel = named(new QLabel(tools), "pathLabel", tr("Frames of the path"));
    m_pathLabel->setTextFormat(Qt::RichText);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(8, 4, 10, 4);
    row->addWidget(all);
    row->addWidget(m_lookThrough);
    row->addStretch();
    row->addWidget(m_progress);
    row->addWidget(m_pathLabel);
    return tools;
}

void SequenceWorkspace::chooseBlend()
{
    auto *dialog = new QFileDialog(this, tr("Scene"), QFileInfo(m_document.blendFile()).path(), tr("Blender scenes (*.blend);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_document, &SequenceDocument::setBlendFile);
    dialog->open();
}

void SequenceWorkspace::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Output folder"), m_document.outputDir());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, &m_document, &SequenceDocument::setOutputDir);
    dialog->open();
}

void SequenceWorkspace::takeFrames()
{
    m_document.setFrames({wholeNumber(m_frameStart), wholeNumber(m_frameEnd), wholeNumber(m_frameStep)});
}

void SequenceWorkspace::takePath()
{
    m_canvas->frameNext();
    m_canvas->setSubject(pathSubject(m_document.path()));
    refreshPreview();
}

bool SequenceWorkspace::canStart() const
{
    return m_document.canStart() && m_place->isReady();
}

void SequenceWorkspace::start()
{
    if (!canStart())
        return;
    if (!m_place->isOnCluster())
        return emit startRequested(m_document.options());
    ClusterRunOptions cluster{.begin = ClusterRunOptions::Begin::Submit, .outputDir = m_document.outputDir(), .profile = m_place->profile(), .sequence = m_document.options()};
    emit startRequested(std::move(cluster));
}

void SequenceWorkspace::refresh()
{
    const auto show = [](QLineEdit *edit, const QString &text) {
        if (edit->text() != text && !(edit->hasFocus() && edit->isModified()))
            edit->setText(text);
    };
    show(m_blend, m_document.blendFile());
    show(m_output, m_document.outputDir());
    const FrameChoice &frames = m_document.frames();
    for (const auto &[edit, number] : {std::pair(m_frameStart, frames.start), std::pair(m_frameEnd, frames.end), std::pair(m_frameStep, frames.step)})
        edit->setNumber(number ? std::optional<double>(*number) : std::nullopt);

    const auto fault = m_document.fault();
    m_settings->showFault(fault); // in its row, which may be out of sight
    QString message;
    if (fault)
        message = problemSentence(*fault);
    else if (!fault && m_document.outputDir().isEmpty())
        message = tr("Choose an output folder to render into");
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    setTone(m_message, fault && fault->severity == Severity::Error ? Tone::Bad : Tone::Quiet);
    m_start->setText(m_place->isOnCluster() ? tr("Submit to Slurm") : tr("Start rendering"));
    m_start->setEnabled(canStart());
    const QStringList place = m_place->arguments();
    m_command->setText(place.isEmpty() ? m_document.commandLine() : m_document.commandLine() + QLatin1Char(' ') + shellText(place));
    m_command->setCursorPosition(0);
    const QStringList rest = m_document.keysWithoutFlag();
    m_command->setToolTip(rest.isEmpty() ? QString() : tr("The file after --config has to say: %1").arg(rest.join(QStringLiteral(", "))));
    refreshPreview();
}

QString SequenceWorkspace::pathText() const
{
    const auto &path = m_document.path();
    if (!path)
        return {};
    QStringList parts{tr("%n frame(s)", nullptr, static_cast<int>(path->poses.size())).toHtmlEscaped()};
    const std::tuple<int, FrameState, QString> counts[] = {{path->complete, FrameState::Complete, tr("%1 complete")},
                                                           {path->stale, FrameState::Stale, tr("%1 stale")},
                                                           {path->damaged, FrameState::Damaged, tr("%1 damaged")},
                                                           {path->missing, FrameState::Missing, tr("%1 missing")}};
    for (const auto &[count, state, text] : counts)
        if (count > 0)
            parts.append(coloured(frameStateColor(state), text.arg(count)));
    if (m_document.isPathStale())
        parts.append(tr("the settings have changed since").toHtmlEscaped());
    return parts.join(QStringLiteral(" &nbsp; "));
}

QString SequenceWorkspace::previewProblems() const
{
    const RenderJob *job = m_document.previewJob();
    QStringList sentences;
    if (job)
        for (const ProblemGroup &group : job->problems())
            sentences.append(problemSentence(group.first));
    sentences.removeDuplicates();
    return sentences.join(QLatin1Char('\n'));
}

void SequenceWorkspace::refreshPreview()
{
    const RenderJob *job = m_document.previewJob();
    const bool isRunning = m_document.isPreviewing();
    m_preview->setText(isRunning ? tr("Cancel preview") : tr("Preview path"));
    m_preview->setEnabled(isRunning ? !job->isCancelling() : !m_document.fault());
    m_progress->setVisible(isRunning);
    if (isRunning) {
        const RunProgress &progress = job->progress();
        m_progress->setRange(0, progress.framesTotal);
        m_progress->setValue(progress.framesDone);
    }
    m_pathLabel->setText(isRunning ? tr("Asking Blender…").toHtmlEscaped() : pathText());
    m_canvas->setEmptyText(isRunning ? tr("Asking Blender for the camera path…") : m_document.blendFile().isEmpty() ? tr("Choose a .blend file on the left") : tr("Preview path shows the cameras here"));
    const QString problems = previewProblems();
    m_problems->setText(problems);
    m_problems->setVisible(!problems.isEmpty());
    setTone(m_problems, job && job->state() == JobState::Failed ? Tone::Bad : Tone::Warning);
}

} // namespace tagmill
