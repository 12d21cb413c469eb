// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/autosave.h"

#include "core/files.h"
#include "models/document_model.h"
#include "models/path_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace tagmill {

namespace {

constexpr int delay = 1000; // ms
const QString formatKey = QStringLiteral("format"), pathKey = QStringLiteral("path"), textKey = QStringLiteral("text"), isJsonKey = QStringLiteral("is_json");

QString lockOf(const QString &file)
{
    return file + QStringLiteral(".lock");
}

QByteArray contents(const ConfigDocument &document, const std::filesystem::path &path)
{
    return QJsonDocument(QJsonObject{{formatKey, 1},
                                     {pathKey, pathText(path)},
                                     {isJsonKey, document.format() == TextFormat::Json},
                                     {textKey, QString::fromStdString(document.text())}})
        .toJson();
}

std::optional<LostEdits> read(const QFileInfo &info)
{
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (object.value(formatKey).toInt() != 1)
        return {};
    const std::filesystem::path path = filePath(object.value(pathKey).toString());
    auto document = ConfigDocument::fromText(object.value(textKey).toString().toStdString(), object.value(isJsonKey).toBool() ? TextFormat::Json : TextFormat::Yaml, path.string());
    if (!document)
        return {};
    return LostEdits{filePath(info.filePath()), path, *std::move(document), info.lastModified()};
}

} // namespace

Autosave::Autosave(DocumentModel &document, std::filesystem::path folder, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_file(std::move(folder) / ("edits-" + QUuid::createUuid().toString(QUuid::Id128).toStdString() + ".json"))
    , m_lock(std::make_shared<QLockFile>(lockOf(pathText(m_file))))
{
    m_lock->setStaleLockTime(0); // only a dead program's is stale
    m_pool.setMaxThreadCount(1); // one after the other
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::keep);
    const auto edited = [this] {
        if (!m_timer.isActive())
            m_timer.start();
    };
    connect(&m_document, &DocumentModel::configChanged, this, edited);
    connect(&m_document, &DocumentModel::modifiedChanged, this, edited);
}

Autosave::~Autosave()
{
    m_pool.waitForDone();
    std::error_code ec;
    std::filesystem::remove(m_file, ec);
}

void Autosave::keep()
{
    const bool isOfFile = m_document.draft() && m_document.draft()->file; // the document is none yet
    if (!m_document.isModified() || isOfFile) {
        m_pool.start([this, file = m_file] {
            std::error_code ec;
            std::filesystem::remove(file, ec);
            m_isKept = true;
        });
        return;
    }
    m_pool.start([this, file = m_file, lock = m_lock, document = m_document.document(), path = m_document.path().empty() ? std::filesystem::path() : std::filesystem::absolute(m_document.path())] {
        std::error_code ec;
        std::filesystem::create_directories(file.parent_path(), ec);
        if (!lock->isLocked())
            lock->tryLock(0);
        m_isKept = writeFileAtomically(file, contents(document, path).toStdString()).has_value(); // if not, the next edit tries again
    });
}

bool Autosave::flush()
{
    if (m_timer.isActive()) {
        m_timer.stop();
        keep();
    }
    m_pool.waitForDone();
    return m_isKept;
}

std::vector<LostEdits> Autosave::lostEdits(const std::filesystem::path &folder)
{
    std::vector<LostEdits> lost;
    const QDir dir(pathText(folder));
    for (const QFileInfo &info : dir.entryInfoList({QStringLiteral("edits-*.json")}, QDir::Files, QDir::Time)) {
        QLockFile lock(lockOf(info.filePath()));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            continue; // of a window that is open
        if (auto edits = read(info))
            lost.push_back(*std::move(edits));
    }
    return lost;
}

void Autosave::forget(const LostEdits &edits)
{
    std::error_code ec;
    std::filesystem::remove(edits.file, ec);
}

} // namespace tagmill
