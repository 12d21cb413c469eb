// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/doctor.h"

#include "blender_link/display.h"
#include "blender_link/process_names.h"
#include "blender_link/worker_process.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QThread>

#include <algorithm>

#include <unistd.h>

namespace tagmill {

namespace {

constexpr qint64 ComfortableDisk_bytes = 1'000'000'000;

/// The nearest folder that exists: the one a dataset would be made in.
QString existingFolder(const QString &path)
{
    QFileInfo info(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    while (!info.isDir() && !info.isRoot())
        info = QFileInfo(info.path());
    return info.filePath();
}

Problem problemOf(const Error &error, Severity severity)
{
    Problem problem = error.problem;
    problem.severity = severity;
    return problem;
}

} // namespace

void probeBlender(const BlenderCommand &command, const ProbeOptions &options, QObject *context,
                  std::function<void(const Result<BlenderInfo> &)> done)
{
    auto *worker = new WorkerProcess({.command = command, .exchangeFolder = options.folder, .startTimeout_ms = options.timeout_ms}, context);
    const auto finish = [worker, done = std::move(done)](const Result<BlenderInfo> &result) {
        worker->disconnect();
        worker->stop();
        worker->deleteLater();
        done(result);
    };
    QObject::connect(worker, &WorkerProcess::failedToStart, context, finish);
    QObject::connect(worker, &WorkerProcess::ready, context, [worker, finish, tryEngines = options.tryEngines] {
        if (!tryEngines)
            return finish(worker->info());
        worker->call(QStringLiteral("probe"), {{QStringLiteral("try_engines"), true}}, [worker, finish](const Result<QJsonObject> &answer) {
            if (!answer)
                return finish(answer.error());
            BlenderInfo info = worker->info();
            setBlenderAbilities(info, *answer);
            finish(info);
        });
    });
    worker->start();
}

const BlenderInfo *DoctorReport::firstUsable() const
{
    const auto found = std::find_if(blenders.begin(), blenders.end(), [](const BlenderFinding &finding) { return finding.info.has_value(); });
    return found == blenders.end() ? nullptr : &*found->info;
}

const BlenderInfo *DoctorReport::firstOther() const
{
    const BlenderInfo *first = firstUsable();
    const auto found = std::find_if(blenders.begin(), blenders.end(), [first](const BlenderFinding &finding) { return finding.info && finding.info->cyclesIdentity() != first->cyclesIdentity(); });
    return found == blenders.end() ? nullptr : &*found->info;
}

struct Doctor::Private
{
    Doctor *q;
    DoctorReport report;
    bool isPool = false; ///< the commands were named: they would work together
    ProbeOptions options;
    QList<BlenderCommand> waiting;

    void probeNext();
    void finish();
    void judgeBlenders();
    void judgeDisk();
};

void Doctor::Private::probeNext()
{
    if (waiting.isEmpty())
        return finish();
    const BlenderCommand command = waiting.takeFirst();
    probeBlender(command, options, q, [this, command](const Result<BlenderInfo> &info) {
        report.blenders.push_back({command, info});
        probeNext();
    });
}

void Doctor::Private::judgeBlenders()
{
    const BlenderInfo *usable = report.firstUsable();
    for (const BlenderFinding &finding : report.blenders)
        if (!finding.info)
            report.problems.push_back(problemOf(finding.info.error(), usable ? Severity::Warning : Severity::Error));
    if (report.blenders.empty() && report.problems.empty())
        report.problems.push_back(makeError(Errc::Process, "blender.not_found").problem);
    if (!usable)
        return;
    if (const BlenderInfo *other = report.firstOther(); isPool && other)
        report.problems.push_back(problemOf(makeError(Errc::Process, "blender.mixed", {usable->cyclesIdentity().toStdString(), other->cyclesIdentity().toStdString()}), Severity::Warning));
    if (usable->denoisers.isEmpty())
        report.problems.push_back(problemOf(makeError(Errc::Process, "blender.no_denoiser", {usable->version.toStdString()}), Severity::Warning));
    if (usable->engines.size() < 2)
        report.problems.push_back(problemOf(makeError(Errc::Process, "blender.no_display"), Severity::Warning));
}

void Doctor::Private::judgeDisk()
{
    const QStorageInfo disk(report.folder);
    if (!disk.isValid())
        return;
    report.diskFree_bytes = disk.bytesAvailable();
    if (report.diskFree_bytes < ComfortableDisk_bytes) {
        const std::string megabytes = std::to_string(report.diskFree_bytes / 1'000'000);
        report.problems.push_back(problemOf(makeError(Errc::Io, "blender.disk_low", {megabytes, report.folder.toStdString()}), Severity::Warning));
    }
}

void Doctor::Private::finish()
{
    judgeBlenders();
    judgeDisk();
    emit q->finished(report);
}

Doctor::Doctor(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
}

Doctor::~Doctor() = default;

void Doctor::start(const QStringList &commands, const QString &folder, const ProbeOptions &options)
{
    d->report = {};
    d->report.display = reachableDisplay();
    d->report.cores = QThread::idealThreadCount();
    d->report.memory_bytes = static_cast<qint64>(sysconf(_SC_PHYS_PAGES)) * sysconf(_SC_PAGE_SIZE);
    d->isPool = commands.size() > 1;
    d->report.folder = existingFolder(folder.isEmpty() ? QDir::currentPath() : folder);
    d->options = options;
    if (d->options.folder.isEmpty() && QFileInfo(d->report.folder).isWritable())
        d->options.folder = d->report.folder;
    for (const auto &left : leftByDead(QFile::encodeName(d->options.folder).toStdString(), proofKind))
        QFile::remove(QFile::decodeName(left.c_str()));
    if (commands.isEmpty())
        d->waiting = findBlenders({});
    for (const QString &text : commands) {
        if (const auto command = splitCommand(text))
            d->waiting += *command;
        else
            d->report.problems.push_back(command.error().problem);
    }
    // Through the event loop, so that finished() never comes before start() returns.
    QMetaObject::invokeMethod(this, [this] { d->probeNext(); }, Qt::QueuedConnection);
}

} // namespace tagmill
