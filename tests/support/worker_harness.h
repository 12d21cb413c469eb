// SPDX-License-Identifier: GPL-3.0-or-later
// For tests that drive workers: calls that wait, and a census of processes by a mark in their environment.
#pragma once

#include "blender_link/guarded_process.h"
#include "blender_link/worker_process.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QTimer>
#include <QUuid>

#include <csignal>
#include <optional>

namespace tagmill::test {

/// What a worker's start came to: nothing, or why it failed.
inline std::optional<Error> startAndWait(WorkerProcess &worker)
{
    QEventLoop loop;
    std::optional<Error> failure;
    QObject::connect(&worker, &WorkerProcess::ready, &loop, &QEventLoop::quit);
    QObject::connect(&worker, &WorkerProcess::failedToStart, &loop, [&](const Error &error) {
        failure = error;
        loop.quit();
    });
    worker.start();
    if (!worker.info().version.isEmpty() && worker.state() == WorkerState::Idle)
        return {};
    if (worker.state() != WorkerState::Dead)
        loop.exec();
    return failure;
}

inline Result<QJsonObject> callJsonAndWait(WorkerProcess &worker, const QString &method, const QByteArray &params)
{
    QEventLoop loop;
    std::optional<Result<QJsonObject>> answer;
    worker.callWithJson(method, params, [&](const Result<QJsonObject> &reply) {
        answer = reply;
        loop.quit();
    });
    while (!answer)
        loop.exec();
    return *answer;
}

inline Result<QJsonObject> callAndWait(WorkerProcess &worker, const QString &method, const QJsonObject &params = {})
{
    return callJsonAndWait(worker, method, QJsonDocument(params).toJson(QJsonDocument::Compact));
}

/// Marks all processes that are started from here on, and finds them again, wherever they went.
class ProcessCensus
{
public:
    ProcessCensus()
        : m_mark(QByteArray("TAGMILL_TEST_MARK=") + QUuid::createUuid().toByteArray(QUuid::Id128))
    {
        qputenv("TAGMILL_TEST_MARK", m_mark.mid(m_mark.indexOf('=') + 1));
    }

    /// Command lines of the marked processes but ourselves, zombies left out.
    QStringList alive() const
    {
        QStringList found;
        const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
        for (const QString &pid : entries) {
            if (pid.toLongLong() <= 0 || pid.toLongLong() == QCoreApplication::applicationPid())
                continue;
            const QString dir = QStringLiteral("/proc/") + pid;
            if (read(dir + QStringLiteral("/environ")).split('\0').contains(m_mark))
                found += pid + QLatin1Char(' ') + QString::fromLocal8Bit(read(dir + QStringLiteral("/cmdline")).replace('\0', ' '));
        }
        return found;
    }

    /// As alive(), where an xvfb-run around the host ends its own server: by one SIGTERM, which Xvfb misses when it comes
    /// between its last look and its wait. No worker started that server; left alone, it is told again.
    QStringList aliveAfterServer() const
    {
        const QStringList left = alive();
        if (left.size() == 1 && left.first().contains(QStringLiteral(" Xvfb :")))
            kill(static_cast<pid_t>(left.first().section(QLatin1Char(' '), 0, 0).toLongLong()), SIGTERM);
        return left;
    }

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray m_mark;
};

} // namespace tagmill::test
