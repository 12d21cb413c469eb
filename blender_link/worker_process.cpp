// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/worker_process.h"

#include "blender_link/blender_log.h"
#include "blender_link/guarded_process.h"
#include "blender_link/pending_calls.h"
#include "blender_link/process_names.h"
#include "blender_link/protocol.h"
#include "blender_link/rpc.h"
#include "blender_link/stall_watch.h"
#include "blender_link/worker_payload.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTimer>
#include <QUuid>
#include <QVersionNumber>

#include <algorithm>
#include <optional>
#include <utility>

namespace tagmill {

namespace {

constexpr int CancelGrace_ms = 1000; ///< a short render may still end by itself; then the process goes
constexpr int StopGrace_ms = 1500;
constexpr qsizetype MaxNoiseBytes = 16 << 20; ///< what may stand before the hello

QString newNonce()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

QString exitText(int exitCode)
{
    return exitCode > 128 ? QStringLiteral("ended by signal %1").arg(exitCode - 128) : QStringLiteral("exit code %1").arg(exitCode);
}

} // namespace

QString workerStateName(WorkerState state)
{
    switch (state) {
    case WorkerState::Starting:
        return QStringLiteral("starting");
    case WorkerState::Idle:
        return QStringLiteral("idle");
    case WorkerState::Busy:
        return QStringLiteral("busy");
    case WorkerState::Stopping:
        return QStringLiteral("stopping");
    case WorkerState::Dead:
        break;
    }
    return QStringLiteral("dead");
}

struct WorkerProcess::Private
{
    WorkerProcess *q;
    WorkerOptions options;
    GuardedProcess process;
    WorkerState state = WorkerState::Dead;
    BlenderInfo info;
    QTimer startTimer, beatTimer, cancelTimer, stopTimer;
    QElapsedTimer sinceStart, sinceBeat;
    StallWatch stall;
    rpc::LineSplitter lines;
    BlenderLog log;
    QString nonce, proof, proofFile;
    QString frame; ///< being rendered; Blender's commentary is about it
    qint64 ownRss_bytes = 0;
    PendingCalls pending;
    std::optional<Error> failure; ///< why we end it, when we do
    bool isStarted = false, isGreeted = false, isReady = false;
    qsizetype skippedBytes = 0;
    qint64 blenderProcessId = 0;

    Private(WorkerProcess *worker, WorkerOptions o);
    ~Private();

    std::string commandText() const { return options.command.text().toStdString(); }
    void setState(WorkerState next);
    void begin();
    void writeProofFile();
    void removeProofFile();
    void readOutput();
    void readLog();
    void takeLine(const QByteArray &line);
    void takeHello(const QJsonObject &hello);
    void takeAbilities(const Result<QJsonObject> &answer);
    void takeReply(const QJsonObject &message);
    void takeNotification(const QJsonObject &message);
    void send(const QString &method, const QByteArray &params, Reply reply);
    void fail(Error error);
    void end(int exitCode);
    Error endReason(int exitCode) const;
    void updateBusy();
};

WorkerProcess::Private::Private(WorkerProcess *worker, WorkerOptions o)
    : q(worker)
    , options(std::move(o))
    , stall(options.stallTimeout_ms)
{
    const auto once = [this](QTimer &timer, int interval_ms, auto action) {
        timer.setSingleShot(true);
        timer.setInterval(interval_ms);
        connect(&timer, &QTimer::timeout, q, std::move(action));
    };
    once(startTimer, options.startTimeout_ms, [this] {
        fail(makeError(Errc::Process, "blender.start_timeout", {commandText(), std::to_string(options.startTimeout_ms / 1000)}));
    });
    once(cancelTimer, CancelGrace_ms, [this] { fail(makeError(Errc::Cancelled, "cancelled")); });
    once(stopTimer, StopGrace_ms, [this] { process.release(); });
    beatTimer.setInterval(std::max(50, std::min(options.heartbeatTimeout_ms, options.stallTimeout_ms) / 20));
    connect(&beatTimer, &QTimer::timeout, q, [this] {
        if (sinceBeat.elapsed() > options.heartbeatTimeout_ms)
            fail(makeError(Errc::Process, "worker.hangs", {std::to_string(options.heartbeatTimeout_ms / 1000)}));
        else if (pending.hasWork() && stall.isStalled())
            fail(makeError(Errc::Process, "worker.stalls", {std::to_string(options.stallTimeout_ms / 1000)}));
    });
    connect(&process, &QProcess::readyReadStandardOutput, q, [this] { readOutput(); });
    connect(&process, &QProcess::readyReadStandardError, q, [this] { readLog(); });
    connect(&process, &QProcess::errorOccurred, q, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(127);
    });
    connect(&process, &QProcess::finished, q, [this](int exitCode, QProcess::ExitStatus) { end(exitCode); });
}

WorkerProcess::Private::~Private()
{
    process.disconnect(q);
    removeProofFile();
}

void WorkerProcess::Private::setState(WorkerState next)
{
    if (std::exchange(state, next) != next)
        emit q->stateChanged(next);
}

void WorkerProcess::Private::writeProofFile()
{
    if (options.exchangeFolder.isEmpty())
        return;
    proofFile = options.exchangeFolder + QLatin1Char('/') + QString::fromStdString(nameOfProcess(proofKind)) + newNonce();
    QFile file(proofFile);
    if (file.open(QIODevice::WriteOnly))
        file.write(proof.toLatin1());
    else
        proofFile.clear(); // frames travel as base64 then
}

void WorkerProcess::Private::removeProofFile()
{
    if (const QString path = std::exchange(proofFile, {}); !path.isEmpty())
        QFile::remove(path);
}

void WorkerProcess::Private::begin()
{
    nonce = newNonce();
    proof = newNonce();
    writeProofFile();
    sinceStart.start();
    sinceBeat.start();
    startTimer.start();
    setState(WorkerState::Starting);
    const QStringList own{QStringLiteral("-b"),
                          QStringLiteral("--factory-startup"),
                          options.autoexec ? QStringLiteral("--enable-autoexec") : QStringLiteral("--disable-autoexec"),
                          QStringLiteral("-t"),
                          QString::number(options.threads),
                          QStringLiteral("--python-console")};
    process.startGuarded(options.command.program, options.command.arguments + own);
    // Nothing else before the hello: the console's reader may swallow what follows its line.
    process.write(workerPayload({nonce, proofFile}));
}

void WorkerProcess::Private::readOutput()
{
    lines.add(process.readAllStandardOutput());
    while (auto line = lines.next()) {
        takeLine(*line);
    }
    if (!isGreeted && lines.pendingBytes() > MaxNoiseBytes)
        fail(makeError(Errc::Process, "blender.not_blender", {commandText(), "it only makes noise"}));
    else if (lines.pendingBytes() > options.mostMessageBytes)
        fail(makeError(Errc::Process, "worker.protocol", {"a message longer than " + std::to_string(options.mostMessageBytes >> 20) + " MB"}));
}

void WorkerProcess::Private::readLog()
{
    log.add(process.readAllStandardError(), [this](const QByteArray &line) {
        stall.restart();
        if (const auto fraction = sampleProgress(line); fraction && !frame.isEmpty())
            emit q->progressed(frame, *fraction);
        if (!isCommentary(line))
            emit q->logged(QString::fromUtf8(line));
    });
}

void WorkerProcess::Private::takeLine(const QByteArray &line)
{
    const auto message = rpc::parseLine(line);
    if (!isGreeted) {
        const QJsonObject params = message ? (*message)[QLatin1String("params")].toObject() : QJsonObject();
        if (params[QLatin1String("nonce")].toString() == nonce && (*message)[QLatin1String("method")] == QLatin1String("hello"))
            return takeHello(params);
        skippedBytes += line.size() + 1;
        if (skippedBytes > MaxNoiseBytes)
            fail(makeError(Errc::Process, "blender.not_blender", {commandText(), "it only makes noise"}));
        return;
    }
    sinceBeat.start();
    if (!message)
        return fail(makeError(Errc::Process, "worker.protocol", {"not JSON: " + line.left(200).toStdString()}));
    if (message->contains(QLatin1String("method")))
        takeNotification(*message);
    else
        takeReply(*message);
}

void WorkerProcess::Private::takeHello(const QJsonObject &hello)
{
    isGreeted = true;
    sinceBeat.start();
    const bool hasProofFile = !proofFile.isEmpty();
    removeProofFile();
    const QString version = hello[QLatin1String("blender")].toString();
    if (version.isEmpty())
        return fail(makeError(Errc::Process, "blender.not_blender", {commandText(), "it is a plain Python"}));
    if (QVersionNumber::fromString(version) < QVersionNumber(protocol::OldestBlenderMajor, protocol::OldestBlenderMinor))
        return fail(makeError(Errc::Process, "blender.too_old", {commandText(), version.toStdString()}));
    if (const int theirs = hello[QLatin1String("protocol")].toInt(); theirs != protocol::Version)
        return fail(makeError(Errc::Process, "worker.protocol_version", {std::to_string(theirs), std::to_string(protocol::Version)}));
    blenderProcessId = hello[QLatin1String("pid")].toInteger();
    info.command = options.command;
    info.version = version;
    info.python_version = hello[QLatin1String("python")].toString();
    info.hasSharedFolder = hasProofFile && hello[QLatin1String("proof")].toString() == proof;
    info.start_seconds = static_cast<double>(sinceStart.nsecsElapsed()) * 1e-9;
    beatTimer.start();
    send(QStringLiteral("probe"), "{}", [this](const Result<QJsonObject> &answer) { takeAbilities(answer); });
}

void WorkerProcess::Private::takeAbilities(const Result<QJsonObject> &answer)
{
    if (!answer)
        return fail(answer.error());
    setBlenderAbilities(info, *answer);
    startTimer.stop();
    isReady = true;
    setState(WorkerState::Idle);
    emit q->ready();
}

void WorkerProcess::Private::takeReply(const QJsonObject &message)
{
    stall.restart(); // what waited behind it begins
    const int id = message[QLatin1String("id")].toInt(-1);
    const auto call = pending.take(id);
    if (!call && !pending.wasAsked(id))
        return fail(makeError(Errc::Process, "worker.protocol", {"an answer to a question that was not asked"}));
    if (!call) {
        // Late, or said twice: whoever asked has got an answer already.
        emit q->logged(QStringLiteral("answer %1 is not awaited any more").arg(id));
        return;
    }
    if (call->isRender())
        frame.clear();
    if (!pending.hasRender())
        cancelTimer.stop();
    updateBusy();
    if (call->isCancelled)
        call->reply(makeError(Errc::Cancelled, "cancelled"));
    else if (message.contains(QLatin1String("error")))
        call->reply(rpc::toError(message[QLatin1String("error")].toObject()));
    else if (message[QLatin1String("result")].isObject())
        call->reply(message[QLatin1String("result")].toObject());
    else
        call->reply(makeError(Errc::Process, "worker.protocol", {"a reply with neither result nor error"}));
}

void WorkerProcess::Private::takeNotification(const QJsonObject &message)
{
    const QString method = message[QLatin1String("method")].toString();
    const QJsonObject params = message[QLatin1String("params")].toObject();
    if (method == QLatin1String("heartbeat")) {
        stall.setOwnCpu(params[QLatin1String("cpu_seconds")].toDouble());
        ownRss_bytes = params[QLatin1String("rss_bytes")].toInteger();
    } else if (method == QLatin1String("progress")) {
        stall.restart();
        frame = params[QLatin1String("frame")].toString();
        emit q->progressed(frame, params[QLatin1String("fraction")].toDouble());
    } else if (method == QLatin1String("log")) {
        emit q->logged(params[QLatin1String("text")].toString());
    }
}

void WorkerProcess::Private::send(const QString &method, const QByteArray &params, Reply reply)
{
    if (!pending.hasWork())
        stall.restart();
    const int id = pending.add({method, std::move(reply)});
    process.write(rpc::requestLine(id, method, params));
    updateBusy();
}

void WorkerProcess::Private::updateBusy()
{
    if (state != WorkerState::Idle && state != WorkerState::Busy)
        return;
    setState(pending.hasWork() ? WorkerState::Busy : WorkerState::Idle);
}

/// Remembers why, and ends the process; the rest happens in end().
void WorkerProcess::Private::fail(Error error)
{
    if (!failure)
        failure = std::move(error);
    for (QTimer *timer : {&startTimer, &beatTimer, &cancelTimer})
        timer->stop();
    process.release();
}

Error WorkerProcess::Private::endReason(int exitCode) const
{
    if (failure)
        return *failure;
    if (isReady)
        return makeError(Errc::Process, "worker.died", {exitText(exitCode).toStdString(), log.lastWords()});
    if (exitCode == 126 || exitCode == 127) {
        const std::string reason = process.error() == QProcess::FailedToStart ? process.errorString().toStdString()
                                   : exitCode == 126                          ? "it is not a program that may run"
                                                                              : "there is no such program";
        return makeError(Errc::Process, "blender.cannot_start", {commandText(), reason});
    }
    return makeError(Errc::Process, "blender.ended_early", {commandText(), exitText(exitCode).toStdString(), log.lastWords()});
}

void WorkerProcess::Private::end(int exitCode)
{
    readOutput();
    readLog();
    if (state == WorkerState::Dead)
        return;
    for (QTimer *timer : {&startTimer, &beatTimer, &cancelTimer, &stopTimer})
        timer->stop();
    process.release();
    removeProofFile();
    const bool wasStopping = state == WorkerState::Stopping;
    const bool wasReady = isReady;
    const Error reason = wasStopping ? makeError(Errc::Cancelled, "cancelled") : endReason(exitCode);
    const auto calls = pending.takeAll();
    setState(WorkerState::Dead);
    for (const auto &[id, call] : calls)
        call.reply(call.isCancelled ? makeError(Errc::Cancelled, "cancelled") : reason);
    if (wasStopping)
        return;
    if (wasReady)
        emit q->died(reason);
    else
        emit q->failedToStart(reason);
}

WorkerProcess::WorkerProcess(WorkerOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options)))
{
}

WorkerProcess::~WorkerProcess() = default;

void WorkerProcess::start()
{
    if (!std::exchange(d->isStarted, true))
        d->begin();
}

void WorkerProcess::stop()
{
    if (d->state == WorkerState::Dead || d->state == WorkerState::Stopping)
        return;
    d->setState(WorkerState::Stopping);
    d->stopTimer.start();
    if (d->isGreeted)
        d->send(QStringLiteral("shutdown"), "{}", [](const Result<QJsonObject> &) {});
    else
        d->process.release();
    d->process.closeWriteChannel();
}

WorkerState WorkerProcess::state() const
{
    return d->state;
}

qint64 WorkerProcess::processId() const
{
    return d->process.processId();
}

qint64 WorkerProcess::blenderProcessId() const
{
    return d->blenderProcessId;
}

const BlenderInfo &WorkerProcess::info() const
{
    return d->info;
}

qint64 WorkerProcess::msSinceHeartbeat() const
{
    return d->sinceBeat.isValid() ? d->sinceBeat.elapsed() : 0;
}

QString WorkerProcess::logTail() const
{
    return d->log.tail();
}

qint64 WorkerProcess::ownRss_bytes() const
{
    return d->ownRss_bytes;
}

void WorkerProcess::setCpuSeconds(double seconds)
{
    d->stall.setTreeCpu(seconds);
}

void WorkerProcess::call(const QString &method, const QJsonObject &params, Reply reply)
{
    callWithJson(method, QJsonDocument(params).toJson(QJsonDocument::Compact), std::move(reply));
}

void WorkerProcess::callWithJson(const QString &method, const QByteArray &paramsJson, Reply reply)
{
    if (d->state == WorkerState::Idle || d->state == WorkerState::Busy)
        return d->send(method, paramsJson, std::move(reply));
    QMetaObject::invokeMethod(
        this, [reply = std::move(reply)] { reply(makeError(Errc::Process, "worker.not_running")); }, Qt::QueuedConnection);
}

void WorkerProcess::cancel()
{
    if (!d->pending.hasRender() || d->state != WorkerState::Busy)
        return;
    d->pending.cancelRenders();
    d->cancelTimer.start();
    d->send(QStringLiteral("cancel"), "{}", [](const Result<QJsonObject> &) {});
}

} // namespace tagmill
