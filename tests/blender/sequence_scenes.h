// SPDX-License-Identifier: GPL-3.0-or-later
// Small .blend files for tests of sequences, made once by a Blender; and what Blender itself renders of them.
#pragma once

#include "blender_link/sequence_client.h"
#include "tests/blender/blender_scenes.h"
#include "tests/support/test_support.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>

#include <optional>

namespace tagmill::test {

inline QByteArray runBlender(const QStringList &arguments)
{
    BlenderCommand blender = *splitCommand(blenderProgram());
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(blender.program, blender.arguments + QStringList{QStringLiteral("-b"), QStringLiteral("--factory-startup")} + arguments);
    process.waitForFinished(120000);
    return process.exitCode() == 0 ? QByteArray() : process.readAll();
}

/// NAME.blend for each function of sequence_scenes.py.
class SequenceScenes
{
public:
    /// Makes them; empty when all is well, else what Blender said. No names: all.
    QByteArray make(const QStringList &names = {}) const
    {
        const QString script = QStringLiteral(TAGMILL_SOURCE_DIR "/tests/blender/sequence_scenes.py");
        return runBlender(QStringList{QStringLiteral("--python-exit-code"), QStringLiteral("3"), QStringLiteral("-P"), script, QStringLiteral("--"), m_folder.path()} + names);
    }
    QString file(const QString &name) const { return m_folder.filePath(name + QStringLiteral(".blend")); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// The image that `blender -b FILE -f NUMBER` writes.
    QString plainFrame(const QString &name, int number) const
    {
        const QString folder = m_folder.filePath(QStringLiteral("plain/") + name);
        if (!QDir(folder).exists())
            runBlender({file(name), QStringLiteral("-o"), folder + QStringLiteral("/######"), QStringLiteral("-f"), QStringLiteral("3,7")});
        const QStringList found = QDir(folder).entryList({QStringLiteral("%1.*").arg(number, 6, 10, QLatin1Char('0'))});
        return found.isEmpty() ? QString() : folder + QLatin1Char('/') + found.first();
    }

private:
    QTemporaryDir m_folder;
};

/// What a client answers, waited for.
template<class T = void>
Result<T> answerOf(const std::function<void(SequenceReply<T>)> &ask)
{
    QEventLoop loop;
    std::optional<Result<T>> answer;
    ask([&](const Result<T> &reply) {
        answer = reply;
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return *answer;
}

/// The compressed pixels of a PNG, without what the file says of itself: times, paths.
inline QByteArray pngPixels(const QByteArray &png)
{
    QByteArray pixels;
    for (qsizetype at = 8; at + 12 <= png.size();) {
        const auto size = static_cast<qsizetype>(qFromBigEndian<quint32>(png.constData() + at));
        if (png.mid(at + 4, 4) == "IHDR" || png.mid(at + 4, 4) == "IDAT")
            pixels += png.mid(at + 8, size);
        at += size + 12;
    }
    return pixels;
}

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace tagmill::test
