// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sequence_document.h"

#include "core/config/render_flags.h"
#include "models/command_lines.h"
#include "models/field_text.h"

#include <QDir>
#include <QFileInfo>

namespace tagmill {

namespace {

constexpr int undoLimit = 1000;

QString labelOf(std::string_view key)
{
    FieldDesc field;
    for (const ElementDesc &row : renderConfigRows())
        if (row.key == key)
            field.label = row.label;
    return fieldLabel(field);
}

} // namespace

SequenceDocument::SequenceDocument(QObject *parent)
    : QObject(parent)
{
    m_undo.setUndoLimit(undoLimit);
}

SequenceDocument::~SequenceDocument() = default;

/// All of it before and after: it is small.
class SequenceDocument::Edit : public QUndoCommand
{
public:
    Edit(SequenceDocument &document, QString key, Setup after, const QString &what)
        : QUndoCommand(what)
        , m_document(document)
        , m_key(std::move(key))
        , m_step(document.m_step)
        , m_before(document.m_setup)
        , m_after(std::move(after))
    {
    }
    void undo() override { m_document.put(m_before); }
    void redo() override { m_document.put(m_after); }
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const Edit *>(other); // same id, so the same class
        if (next->m_key != m_key || next->m_step != m_step)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    SequenceDocument &m_document;
    const QString m_key;
    const int m_step;
    const Setup m_before;
    Setup m_after;
};

void SequenceDocument::edit(Setup after, const QString &key, const QString &what)
{
    if (!(after == m_setup))
        m_undo.push(new Edit(*this, key, std::move(after), what));
}

void SequenceDocument::put(const Setup &setup)
{
    const bool isOtherFile = setup.blendFile != m_setup.blendFile, isOtherFolder = setup.outputDir != m_setup.outputDir;
    m_setup = setup;
    m_isPathStale = true;
    if (isOtherFile) {
        dropPreview();
        m_path.reset();
        emit pathChanged();
        emit previewChanged();
    }
    emit changed();
    if (isOtherFolder && m_path)
        preview();
}

void SequenceDocument::clear()
{
    endStep();
    edit({}, {}, tr("New scene sequence"));
    endStep();
}

void SequenceDocument::setBlendFile(const QString &path)
{
    Setup after = m_setup;
    after.blendFile = path.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    endStep();
    edit(std::move(after), {}, tr("Change of the scene file"));
    endStep();
}

void SequenceDocument::setOutputDir(const QString &dir)
{
    Setup after = m_setup;
    after.outputDir = dir.trimmed().isEmpty() ? QString() : QDir::cleanPath(QFileInfo(dir.trimmed()).absoluteFilePath());
    endStep();
    edit(std::move(after), {}, tr("Change of the output folder"));
    endStep();
}

void SequenceDocument::setFrames(const FrameChoice &frames)
{
    Setup after = m_setup;
    after.frames = frames;
    edit(std::move(after), QStringLiteral("frames"), tr("Change of the frames"));
}

Value SequenceDocument::value(std::string_view key) const
{
    return renderConfigValue(m_setup.config, key);
}

bool SequenceDocument::isChanged(std::string_view key) const
{
    return !(value(key) == renderConfigValue({}, key));
}

Result<> SequenceDocument::setValue(std::string_view key, const Value &value)
{
    Setup after = m_setup;
    TAGMILL_CHECK(setRenderConfig(after.config, key, value));
    edit(std::move(after), toQString(key), tr("Change of %1").arg(labelOf(key)));
    return {};
}

void SequenceDocument::reset(std::string_view key)
{
    endStep();
    (void)setValue(key, renderConfigValue({}, key)); // a default fits
    endStep();
}

std::optional<Problem> SequenceDocument::fault() const
{
    if (m_setup.blendFile.isEmpty())
        return Problem{"sequence.choose_file", Severity::Notice, {}, {}, 0, {}};
    if (!QFileInfo(m_setup.blendFile).isFile())
        return Problem{"sequence.no_file", Severity::Error, {}, {}, 0, {m_setup.blendFile.toStdString()}};
    if (m_setup.frames.start && m_setup.frames.end && *m_setup.frames.start > *m_setup.frames.end)
        return Problem{"sequence.no_frames", Severity::Error, {}, {}, 0, {std::to_string(*m_setup.frames.start), std::to_string(*m_setup.frames.end)}};
    if (const auto checked = checkRenderConfig(m_setup.config); !checked)
        return checked.error().problem;
    return {};
}

SequenceRunOptions SequenceDocument::options() const
{
    SequenceRunOptions options;
    options.blendFiles = {m_setup.blendFile};
    options.outputDir = m_setup.outputDir;
    options.config = m_setup.config;
    options.frameStart = m_setup.frames.start;
    options.frameEnd = m_setup.frames.end;
    options.frameStep = m_setup.frames.step;
    options.commandLine = commandLine();
    return options;
}

QString SequenceDocument::commandLine() const
{
    SequenceRunOptions run;
    if (!m_setup.blendFile.isEmpty())
        run.blendFiles = {m_setup.blendFile};
    run.outputDir = m_setup.outputDir;
    run.config = m_setup.config;
    run.frameStart = m_setup.frames.start;
    run.frameEnd = m_setup.frames.end;
    run.frameStep = m_setup.frames.step;
    return sequenceCommand(run);
}

QStringList SequenceDocument::keysWithoutFlag() const
{
    std::vector<std::string> rest;
    renderArguments(m_setup.config, rest);
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
    if (!QFileInfo::exists(m_setup.outputDir + QStringLiteral("/.tagmill/results")))
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
