// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sequence_document.h"

#include "core/config/render_flags.h"
#include "models/command_lines.h"

#include <QDir>
#include <QFileInfo>

namespace tagmill {

SequenceDocument::SequenceDocument(QObject *parent)
    : QObject(parent)
{
}

SequenceDocument::~SequenceDocument() = default;

void SequenceDocument::noteChange()
{
    m_isPathStale = true;
    emit changed();
}

void SequenceDocument::clear()
{
    setBlendFile({});
    m_outputDir.clear();
    m_frames = {};
    m_config = {};
    noteChange();
}

void SequenceDocument::setBlendFile(const QString &path)
{
    const QString absolute = path.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (absolute == m_blendFile)
        return;
    m_blendFile = absolute;
    dropPreview();
    m_path.reset();
    emit pathChanged();
    emit previewChanged();
    noteChange();
}

void SequenceDocument::setOutputDir(const QString &dir)
{
    const QString absolute = dir.trimmed().isEmpty() ? QString() : QDir::cleanPath(QFileInfo(dir.trimmed()).absoluteFilePath());
    if (absolute == m_outputDir)
        return;
    m_outputDir = absolute;
    noteChange();
    if (m_path)
        preview();
}

void SequenceDocument::setFrames(const FrameChoice &frames)
{
    if (frames == m_frames)
        return;
    m_frames = frames;
    noteChange();
}

Value SequenceDocument::value(std::string_view key) const
{
    return renderConfigValue(m_config, key);
}

bool SequenceDocument::isChanged(std::string_view key) const
{
    return !(value(key) == renderConfigValue({}, key));
}

Result<> SequenceDocument::setValue(std::string_view key, const Value &value)
{
    RenderConfig config = m_config;
    TAGMILL_CHECK(setRenderConfig(config, key, value));
    if (!(config == m_config)) {
        m_config = std::move(config);
        noteChange();
    }
    return {};
}

void SequenceDocument::reset(std::string_view key)
{
    (void)setValue(key, renderConfigValue({}, key)); // a default fits
}

std::optional<Problem> SequenceDocument::fault() const
{
    if (m_blendFile.isEmpty())
        return Problem{"sequence.choose_file", Severity::Notice, {}, {}, 0, {}};
    if (!QFileInfo(m_blendFile).isFile())
        return Problem{"sequence.no_file", Severity::Error, {}, {}, 0, {m_blendFile.toStdString()}};
    if (m_frames.start && m_frames.end && *m_frames.start > *m_frames.end)
        return Problem{"sequence.no_frames", Severity::Error, {}, {}, 0, {std::to_string(*m_frames.start), std::to_string(*m_frames.end)}};
    if (const auto checked = checkRenderConfig(m_config); !checked)
        return checked.error().problem;
    return {};
}

SequenceRunOptions SequenceDocument::options() const
{
    SequenceRunOptions options;
    options.blendFiles = {m_blendFile};
    options.outputDir = m_outputDir;
    options.config = m_config;
    options.frameStart = m_frames.start;
    options.frameEnd = m_frames.end;
    options.frameStep = m_frames.step;
    options.commandLine = commandLine();
    return options;
}

QString SequenceDocument::commandLine() const
{
    SequenceRunOptions run;
    if (!m_blendFile.isEmpty())
        run.blendFiles = {m_blendFile};
    run.outputDir = m_outputDir;
    run.config = m_config;
    run.frameStart = m_frames.start;
    run.frameEnd = m_frames.end;
    run.frameStep = m_frames.step;
    return sequenceCommand(run);
}

QStringList SequenceDocument::keysWithoutFlag() const
{
    std::vector<std::string> rest;
    renderArguments(m_config, rest);
    QStringList keys;
    for (const std::string &key : rest)
        keys.append(QString::fromStdString(key));
    return keys;
}

void SequenceDocument::preview()
{
    if (fault())
        return;
    dropPreview();
    SequenceRunOptions asked = options();
    asked.isDryRun = true;
    // A dry run writes descriptions into an empty folder; where nothing is, every frame is missing anyway.
    if (!QFileInfo::exists(m_outputDir + QStringLiteral("/.tagmill/results")))
        asked.outputDir.clear();
    m_preview = new RenderJob(0, std::move(asked), this);
    connect(m_preview, &RenderJob::changed, this, &SequenceDocument::previewChanged);
    connect(m_preview, &RenderJob::stateChanged, this, &SequenceDocument::takePreview);
    m_isPathStale = false; // an edit meanwhile makes it so again
    m_preview->start();
}

void SequenceDocument::cancelPreview()
{
    if (m_preview)
        m_preview->cancel();
}

bool SequenceDocument::isPreviewing() const
{
    return m_preview && m_preview->state() == JobState::Running;
}

/// Its thread ends on its own; nobody waits for it here.
void SequenceDocument::dropPreview()
{
    if (!m_preview)
        return;
    RenderJob *old = std::exchange(m_preview, nullptr);
    old->disconnect(this);
    if (old->isOver())
        return old->deleteLater();
    connect(old, &RenderJob::stateChanged, old, &QObject::deleteLater);
    old->cancel();
}

void SequenceDocument::takePreview()
{
    if (m_preview->state() == JobState::Finished && !m_preview->sequences().empty()) {
        m_path = std::make_shared<const SequenceSummary>(m_preview->sequences().front());
        emit pathChanged();
    }
    emit previewChanged();
}

} // namespace tagmill
