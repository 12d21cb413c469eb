// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document_model.h"

#include "core/files.h"
#include "models/edit_commands.h"

namespace tagmill {

namespace {

constexpr int undoLimit = 1000;
constexpr size_t maxDraftBytes = 1u << 20; ///< an editor shows

/// An editor gives it back byte for byte.
bool isText(const std::string &text)
{
    return text.find('\0') == std::string::npos && QString::fromStdString(text).toStdString() == text;
}

TextFormat formatOf(const std::filesystem::path &path)
{
    return path.extension() == ".json" ? TextFormat::Json : TextFormat::Yaml;
}

} // namespace

DocumentModel::DocumentModel(QObject *parent)
    : QObject(parent)
    , m_document(ConfigDocument::newDocument())
    , m_saved(m_document)
{
    m_undo.setUndoLimit(undoLimit);
    connect(&m_undo, &QUndoStack::cleanChanged, this, &DocumentModel::updateModified);
}

QString DocumentModel::displayName() const
{
    return m_path.empty() ? tr("Untitled") : QString::fromStdString(m_path.filename().string());
}

void DocumentModel::newDocument()
{
    setDocument(ConfigDocument::newDocument());
}

Result<> DocumentModel::open(const std::filesystem::path &path)
{
    TAGMILL_TRY(ConfigDocument document, ConfigDocument::fromFile(path));
    setDocument(std::move(document), path);
    return {};
}

Result<> DocumentModel::openDraft(const std::filesystem::path &path)
{
    TAGMILL_TRY(std::string text, readFile(path, maxDraftBytes));
    const TextFormat format = formatOf(path);
    auto document = ConfigDocument::fromText(text, format, path.string());
    if (document) {
        setDocument(*std::move(document), path); // mended meanwhile
        return {};
    }
    if (!isText(text))
        return document.error();
    TAGMILL_TRY(ConfigDocument empty, ConfigDocument::newDocument().inFormat(format));
    replace(std::move(empty), path, Draft{text, document.error().problem, text});
    return {};
}

void DocumentModel::setDocument(ConfigDocument document, std::filesystem::path path)
{
    replace(std::move(document), std::move(path), std::nullopt);
}

void DocumentModel::replace(ConfigDocument document, std::filesystem::path path, std::optional<Draft> draft)
{
    m_undo.clear();
    m_document = std::move(document);
    m_path = std::move(path);
    m_draft = std::move(draft);
    endStep();
    setSaved(m_document);
    emit documentReplaced();
    emit pathChanged();
    emit problemsChanged();
    emit configChanged();
    emit draftChanged(hasDraft());
    updateModified();
}

void DocumentModel::setDraft(std::string text, const Problem &problem)
{
    const bool wasThere = hasDraft();
    m_draft = Draft{std::move(text), problem, wasThere ? m_draft->file : std::nullopt};
    if (!wasThere)
        emit draftChanged(true);
    updateModified();
}

void DocumentModel::takeBackDraft()
{
    if (!m_draft)
        return;
    m_draft.reset();
    emit draftChanged(false);
    updateModified();
}

Result<> DocumentModel::save()
{
    flush();
    if (m_draft)
        return Error{Errc::Parse, m_draft->problem};
    if (m_path.empty())
        return makeError(Errc::InvalidValue, "document.no_path");
    return write(m_path, m_document);
}

Result<> DocumentModel::saveAs(const std::filesystem::path &path)
{
    flush();
    if (m_draft)
        return Error{Errc::Parse, m_draft->problem};
    const TextFormat format = formatOf(path);
    if (format == m_document.format())
        return write(path, m_document);
    TAGMILL_TRY(ConfigDocument other, m_document.inFormat(format));
    TAGMILL_CHECK(writeFileAtomically(path, other.text()));
    setDocument(std::move(other), path);
    return {};
}

Result<> DocumentModel::setValue(std::string_view key, const Value &value, const QString &what)
{
    // A list that presets were joined with is not yet what is asked for, though the text says it.
    const FieldDesc *field = findField(key);
    const bool isJoined = field && value.as<ValueList>() && !m_document.presets().empty() && !(field->get(config()) == value);
    if (m_document.explicitValue(key) == value && !isJoined)
        return {};
    ConfigDocument after = m_document;
    TAGMILL_CHECK(after.set(key, value));
    if (after.text() == m_document.text())
        return {};
    return push(key, std::move(after), what);
}

Result<> DocumentModel::removeValue(std::string_view key)
{
    if (!m_document.isExplicit(key))
        return {};
    ConfigDocument after = m_document;
    TAGMILL_CHECK(after.remove(key));
    return push(key, std::move(after));
}

Result<> DocumentModel::setText(std::string text)
{
    const bool isOfFile = m_draft && m_draft->file;
    if (text == m_document.text() && !isOfFile)
        return {};
    TAGMILL_TRY(ConfigDocument after, ConfigDocument::fromText(std::move(text), m_document.format(), isOfFile ? m_path.string() : m_document.fileName()));
    if (isOfFile) { // there was nothing before that could be undone
        replace(std::move(after), m_path, std::nullopt);
        m_undo.resetClean();
        return {};
    }
    return push({}, std::move(after), tr("Change of the text"));
}

void DocumentModel::apply(ConfigDocument after, const QString &what)
{
    endStep();
    if (after.text() != m_document.text())
        (void)push({}, std::move(after), what);
    endStep();
}

void DocumentModel::fileChanged(ConfigDocument onDisk)
{
    const bool follows = !isModified();
    const bool isSame = onDisk.text() == m_document.text();
    setSaved(onDisk);
    if (follows && !isSame)
        apply(std::move(onDisk), tr("Change of the file by another program"));
    if (follows || isSame)
        m_undo.setClean();
    else
        m_undo.resetClean();
}

void DocumentModel::setSaved(ConfigDocument document)
{
    m_saved = std::move(document);
    emit savedChanged();
}

void DocumentModel::endStep()
{
    ++m_step;
}

/// An edit joined by its opposite is none, and leaves the stack.
void DocumentModel::takeBackStep()
{
    for (int count = m_undo.index(); count > 0 && m_undo.index() == count; --count) {
        const auto *last = dynamic_cast<const EditCommand *>(m_undo.command(count - 1));
        if (!last || last->step() != m_step)
            return;
        m_undo.push(last->opposite());
    }
}

Result<> DocumentModel::push(std::string_view key, ConfigDocument after, const QString &what)
{
    const QString name = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
    m_undo.push(new EditCommand(*this, name, m_step, m_document, std::move(after), what));
    return {};
}

void DocumentModel::show(ConfigDocument document, const QStringList &keys)
{
    const bool hasOtherProblems = document.problems() != m_document.problems();
    m_document = std::move(document);
    emit fieldsChanged(keys);
    if (hasOtherProblems)
        emit problemsChanged();
    emit configChanged();
}

Result<> DocumentModel::write(const std::filesystem::path &path, const ConfigDocument &document)
{
    // A link stays one: what it leads to is written.
    std::error_code ec;
    const std::filesystem::path target = std::filesystem::is_symlink(path, ec) && std::filesystem::exists(path, ec) ? std::filesystem::canonical(path, ec) : path;
    TAGMILL_CHECK(writeFileAtomically(ec ? path : target, document.text()));
    setSaved(document);
    m_undo.setClean();
    endStep();
    if (m_path != path) {
        m_path = path;
        emit pathChanged();
    }
    return {};
}

void DocumentModel::updateModified()
{
    if (m_wasModified == isModified())
        return;
    m_wasModified = isModified();
    emit modifiedChanged(m_wasModified);
}

} // namespace tagmill
