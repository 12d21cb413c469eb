// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/sequence_run.h"

#include "blender_link/exchange_folder.h"
#include "blender_link/process_usage.h"
#include "blender_link/sequence_run_private.h"
#include "core/files.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

constexpr int tick_ms = 500, sample_ms = 1000;

/// What the stage of folders finds out about a .blend, away from the run's thread.
struct PreparedSequence
{
    std::string blend_sha256;
    std::optional<DatasetLock> lock;
    std::optional<Error> error;
};

void removeLeftovers(const fs::path &folder)
{
    std::error_code ec;
    for (const fs::path &dead : deadExchangeFolders(folder))
        fs::remove_all(dead, ec);
    std::vector<fs::path> parts;
    for (const char *name : {"", "frames", "depths", "normals", "flows", "segmentations"}) {
        std::error_code inner;
        for (const auto &entry : fs::directory_iterator(folder / name, inner))
            if (entry.path().filename().string().find(".part-") != std::string::npos)
                parts.push_back(entry.path());
    }
    for (const fs::path &part : parts)
        fs::remove(part, ec);
}

Result<> openFolder(const fs::path &folder, const RenderConfig &config)
{
    std::error_code ec;
    if (fs::exists(folder / ".tagmill" / "job.json", ec))
        return makeError(Errc::InvalidValue, "sequence.is_dataset", {folder.string()});
    TAGMILL_CHECK(ensureWritableFolder(folder / ".tagmill"));
    TAGMILL_CHECK(ensureWritableFolder(folder / "frames"));
    for (const PassKind kind : passesOf(config))
        TAGMILL_CHECK(ensureWritableFolder(folder / (std::string(passName(kind)) + "s")));
    return {};
}

PreparedSequence prepareSequence(const QString &blendFile, const fs::path &folder, const SequenceRunOptions &options)
{
    const RenderConfig &config = options.config;
    const bool isDryRun = options.isDryRun;
    PreparedSequence prepared;
    const fs::path blend = blendFile.toStdString();
    std::error_code ec;
    if (const auto status = fs::status(blend, ec); !fs::exists(status)) {
        prepared.error = makeError(Errc::NotFound, "sequence.no_file", {blend.string()});
        return prepared;
    } else if (!fs::is_regular_file(status)) {
        prepared.error = makeError(Errc::InvalidValue, "sequence.no_regular_file", {blend.string()});
        return prepared;
    }
    auto hash = fileSha256(blend);
    if (!hash) {
        prepared.error = hash.error();
        prepared.error->code = Errc::InvalidValue; // what was given cannot be read
        return prepared;
    }
    prepared.blend_sha256 = *std::move(hash);
    if (folder.empty() || isDryRun)
        return prepared;
    if (const auto opened = openFolder(folder, config); !opened) {
        prepared.error = opened.error();
        return prepared;
    }
    const std::string shard = options.isShard() ? std::to_string(options.shardIndex) + "-of-" + std::to_string(options.totalShards) : std::string();
    auto lock = DatasetLock::acquire(folder, shard, options.takesLock);
    if (!lock) {
        prepared.error = lock.error();
        return prepared;
    }
    prepared.lock = *std::move(lock);
    if (!options.isShard()) // others write beside this one
        removeLeftovers(folder);
    return prepared;
}

} // namespace

std::vector<fs::path> sequenceFolders(const QStringList &blendFiles, const QString &outputDir)
{
    if (outputDir.isEmpty())
        return std::vector<fs::path>(static_cast<size_t>(blendFiles.size()));
    const fs::path root = outputDir.toStdString();
    if (blendFiles.size() == 1)
        return {root};
    std::vector<fs::path> folders;
    std::set<std::string> names;
    for (const QString &file : blendFiles) {
        const std::string stem = QFileInfo(file).completeBaseName().toStdString();
        std::string name = stem;
        for (int n = 2; !names.insert(name).second; ++n)
            name = stem + "_" + std::to_string(n);
        folders.push_back(root / name);
    }
    return folders;
}

QStringList sequenceBlenders(const QStringList &given, const RenderConfig &config)
{
    return given.isEmpty() && config.executable ? QStringList{QString::fromStdString(*config.executable)} : given;
}

SequenceRun::Private::Private(SequenceRun *run, SequenceRunOptions given)
    : q(run)
    , options(std::move(given))
    , pool(run)
    , ticker(run)
{
    ticker.setInterval(tick_ms);
    QObject::connect(&ticker, &QTimer::timeout, q, [this, sinceSample = QElapsedTimer()]() mutable {
        publishProgress();
        if (!sinceSample.isValid() || sinceSample.elapsed() > sample_ms) {
            sinceSample.start();
            const ProcessTable table = ProcessTable::read();
            for (SequenceWorker *worker : workers)
                if (const qint64 guard = worker->status().processId; guard > 0)
                    worker->setUsage(table.below(guard), -1);
        }
        for (SequenceWorker *worker : workers)
            emit q->workerChanged(worker->status());
    });
    const auto folders = sequenceFolders(options.blendFiles, options.outputDir);
    for (qsizetype i = 0; i < options.blendFiles.size(); ++i) {
        Sequence sequence;
        sequence.blendFile = QFileInfo(options.blendFiles[i]).absoluteFilePath();
        sequence.folder = folders[static_cast<size_t>(i)];
        sequence.summary.blendFile = sequence.blendFile;
        sequence.summary.folder = QString::fromStdString(sequence.folder.string());
        sequences.push_back(std::move(sequence));
    }
}

SequenceRun::SequenceRun(SequenceRunOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options)))
{
    d->ticker.setParent(this); // goes with the run when that is moved to a thread
}

SequenceRun::~SequenceRun()
{
    d->pool.end();
    for (SequenceWorker *worker : d->workers)
        delete worker;
    d->workers.clear();
    d->pool.threads.waitForDone();
}

void SequenceRun::start()
{
    d->clock.start();
    d->ticker.start();
    if (const auto checked = checkRenderConfig(d->options.config); !checked)
        d->end(checked.error());
    else if (d->sequences.empty())
        d->end(makeError(Errc::InvalidValue, "sequence.no_file", {""}));
    else
        d->prepare();
}

void SequenceRun::cancel()
{
    d->end(makeError(Errc::Cancelled, "cancelled"));
}

void SequenceRun::setPaused(bool isPaused)
{
    d->renderClock.setPaused(isPaused);
    d->publishProgress();
    d->feedSoon();
}

void SequenceRun::Private::prepare()
{
    progress.stage = RunStage::Preparing;
    publishProgress();
    struct Wanted
    {
        QString blendFile;
        fs::path folder;
    };
    std::vector<Wanted> wanted;
    for (const Sequence &sequence : sequences)
        wanted.push_back({sequence.blendFile, sequence.folder});
    struct Outcome
    {
        std::vector<PreparedSequence> sequences;
        std::optional<qint64> freeVram_bytes;
    };
    pool.start(
        [wanted = std::move(wanted), options = options] {
            Outcome outcome;
            for (const Wanted &one : wanted)
                outcome.sequences.push_back(prepareSequence(one.blendFile, one.folder, options));
            if (options.config.autoscale)
                outcome.freeVram_bytes = freeGpuMemory_bytes();
            return outcome;
        },
        [this](Outcome outcome) {
            wantedWorkers = options.config.jobs;
            if (options.config.autoscale) {
                const qint64 each = options.config.max_job_vram->bytes;
                const qint64 fitting = outcome.freeVram_bytes ? *outcome.freeVram_bytes / each : 0;
                wantedWorkers = static_cast<int>(std::clamp<qint64>(fitting, 1, 1024));
                if (!outcome.freeVram_bytes)
                    report({"sequence.no_vram", Severity::Warning, {}, {}, 0, {}});
                else if (fitting < 1)
                    report({"sequence.little_vram", Severity::Warning, {}, {}, 0, {std::to_string(*outcome.freeVram_bytes >> 20), std::to_string(each >> 20)}});
                else
                    report({"sequence.autoscaled", Severity::Notice, {}, {}, 0, {std::to_string(wantedWorkers), std::to_string(*outcome.freeVram_bytes >> 20)}});
            }
            for (size_t i = 0; i < sequences.size(); ++i) {
                PreparedSequence &prepared = outcome.sequences[i];
                sequences[i].lock = std::move(prepared.lock);
                sequences[i].blend_sha256 = std::move(prepared.blend_sha256);
                if (prepared.error && prepared.error->code == Errc::Io)
                    return end(prepared.error);
                if (prepared.error)
                    sequenceFailed(static_cast<int>(i), *prepared.error);
            }
            if (!pool.hasEnded())
                startWorkers();
        });
}

void SequenceRun::Private::startWorkers()
{
    if (std::all_of(sequences.begin(), sequences.end(), [](const Sequence &sequence) { return sequence.isOver; }))
        return end({});
    progress.stage = RunStage::StartingWorkers;
    publishProgress();
    const QStringList texts = sequenceBlenders(options.blenderCommands, options.config);
    QList<QList<BlenderCommand>> candidates;
    for (const QString &text : texts) {
        const auto command = splitCommand(text);
        if (!command)
            return end(command.error());
        candidates.push_back({*command});
    }
    if (candidates.isEmpty())
        if (const auto found = findBlenders({}); !found.isEmpty())
            candidates.push_back(found);
    if (candidates.isEmpty())
        return end(makeError(Errc::Process, "run.no_blender"));
    const int count = options.isDryRun || options.skipsRendering ? 1 : std::max(wantedWorkers, static_cast<int>(texts.size()));
    const fs::path exchange = options.outputDir.isEmpty() || options.isDryRun ? fs::path(QDir::tempPath().toStdString()) : fs::path(options.outputDir.toStdString());
    SequenceWorker::Setup setup;
    setup.threads = std::max(1, QThread::idealThreadCount() / count);
    setup.heartbeatTimeout_ms = options.heartbeatTimeout_ms;
    setup.stallTimeout_ms = options.stallTimeout_ms;
    setup.autoexec = options.config.autoexec;
    if (options.config.timeout > 0)
        setup.startTimeout_ms = options.config.timeout * 1000;
    for (int i = 0; i < count; ++i) {
        setup.candidates = candidates[i % candidates.size()];
        setup.exchangeFolder = QString::fromStdString(newExchangeFolder(exchange).string());
        auto *worker = new SequenceWorker(i, setup, q);
        workers.push_back(worker);
        connectWorker(worker);
    }
    for (SequenceWorker *worker : std::vector(workers))
        worker->start();
}

void SequenceRun::Private::connectWorker(SequenceWorker *worker)
{
    QObject::connect(worker, &PoolWorker::becameReady, q, [this, worker] { workerReady(worker); });
    QObject::connect(worker, &PoolWorker::gaveUp, q, [this, worker](const Error &error) { workerGaveUp(worker, error); });
    QObject::connect(worker, &PoolWorker::changed, q, [this, worker] { emit q->workerChanged(worker->status()); });
    QObject::connect(worker, &PoolWorker::logged, q, [this, worker](const QString &line) {
        emit q->logged(workerEvent(worker->status(), QStringLiteral("said"), {{QStringLiteral("text"), line}}));
        keepLog(worker->index(), line);
    });
    QObject::connect(worker, &PoolWorker::processLost, q, [this, worker](const QString &task, const Error &error) { processLost(*worker, task, error); });
    QObject::connect(worker, &SequenceWorker::opened, q, [this, worker](int index, const SequenceSetup &setup) { opened(worker, index, setup); });
    QObject::connect(worker, &SequenceWorker::openFailed, q, [this](int index, const Error &error, int process) { openFailed(index, error, process); });
    QObject::connect(worker, &SequenceWorker::frameRendered, q, [this, worker](const SequenceFrameRef &ref, const SequenceFrame &frame) { frameRendered(worker, ref, frame); });
    QObject::connect(worker, &SequenceWorker::frameFailed, q, [this](const SequenceFrameRef &frame, const Error &error, int process) { frameFailed(frame, error, process); });
    QObject::connect(worker, &SequenceWorker::dryRunDone, q, [this](int index, const auto &cameras) { dryRunDone(index, cameras); });
}

void SequenceRun::Private::keepLog(int worker, const QString &line)
{
    if (!options.config.log_dir)
        return;
    const QString folder = QString::fromStdString(*options.config.log_dir) + QStringLiteral("/job%1").arg(worker, 3, 10, QLatin1Char('0'));
    QDir().mkpath(folder);
    QFile file(folder + QStringLiteral("/stderr.log"));
    if (file.open(QIODevice::WriteOnly | QIODevice::Append))
        file.write(line.toUtf8() + '\n');
}

void SequenceRun::Private::workerReady(SequenceWorker *worker)
{
    if (pool.hasEnded())
        return;
    if (auto other = otherBlender(options.blenders, worker->info().version.toStdString(), worker->info().build_hash.toStdString())) {
        other->severity = Severity::Error;
        return end(Error{Errc::InvalidValue, *other});
    }
    const QString blender = worker->info().identity({}, {}); // version, build and kernel
    if (agreedBlender.isEmpty())
        agreedBlender = blender;
    else if (blender != agreedBlender)
        return end(makeError(Errc::Process, "sequence.mixed_identity", {agreedBlender.toStdString(), blender.toStdString()}));
    emit q->logged(workerEvent(worker->status(), QStringLiteral("ready"), {{QStringLiteral("blender"), worker->status().blender}}));
    if (progress.stage != RunStage::Rendering) {
        progress.stage = RunStage::Rendering;
        renderClock.start();
        publishProgress();
    }
    feedSoon();
}

void SequenceRun::Private::workerGaveUp(SequenceWorker *worker, const Error &error)
{
    if (pool.hasEnded())
        return;
    emit q->logged(workerEvent(worker->status(), QStringLiteral("gave_up"), {{QStringLiteral("error"), QString::fromStdString(error.text())}}));
    if (std::all_of(workers.begin(), workers.end(), [](const SequenceWorker *other) { return other->isGivenUp(); }))
        return end(error);
    Problem problem = error.problem;
    problem.severity = Severity::Warning;
    note(problem);
    feedSoon();
}

void SequenceRun::Private::processLost(const SequenceWorker &worker, const QString &task, const Error &error)
{
    keepLog(worker.index(), QString::fromStdString(error.text()));
    if (pool.hasEnded())
        return;
    emit q->logged(endEvent(worker.status(), task, error));
    Problem problem = error.problem;
    problem.severity = Severity::Warning;
    problem.where = task.toStdString();
    note(problem);
}

void SequenceRun::Private::checkComplete()
{
    if (!pool.hasEnded() && std::all_of(sequences.begin(), sequences.end(), [](const Sequence &sequence) { return sequence.isOver; }))
        end({});
}

void SequenceRun::Private::end(std::optional<Error> error)
{
    if (pool.hasEnded())
        return;
    pool.end();
    endError = std::move(error);
    const bool isTold = !workers.empty() && std::all_of(workers.begin(), workers.end(), [](const auto *worker) { return worker->isGivenUp(); });
    if (endError && endError->code != Errc::Cancelled && !isTold)
        emit q->logged(runEvent(QStringLiteral("said"), {{QStringLiteral("text"), QString::fromStdString(endError->text())}}));
    for (SequenceWorker *worker : workers) {
        if (!worker->isGivenUp())
            emit q->logged(workerEvent(worker->status(), QStringLiteral("stopped")));
        worker->stop();
    }
    pool.whenQuiet([this] { finish(); });
}

void SequenceRun::Private::finish()
{
    ticker.stop();
    if (endError && !options.isDryRun) {
        // What was finished before is in its files, and stays described.
        for (const Sequence &sequence : sequences)
            if (sequence.isPlanned && !sequence.isOver)
                if (const auto written = writeDescriptions(sequence); !written)
                    summary.problems.push_back(written.error().problem);
    }
    for (Sequence &sequence : sequences) {
        sequence.lock.reset();
        summary.sequences.push_back(sequence.summary);
    }
    progress.stage = RunStage::Done;
    publishProgress();
    summary.error = endError;
    summary.progress = progress;
    summary.seconds = static_cast<double>(clock.elapsed()) / 1000;
    if (endError)
        summary.exitStatus = exitStatus(endError->code);
    else
        summary.exitStatus = isWorkFaulty ? 3 : isInputFaulty ? 1 : 0;
    emit q->finished(summary);
}

void SequenceRun::Private::note(const Problem &problem)
{
    summary.problems.push_back(problem);
    emit q->problemFound(problem);
}

void SequenceRun::Private::report(const Problem &problem)
{
    note(problem);
    emit q->logged(runEvent(QStringLiteral("said"), {{QStringLiteral("text"), QString::fromStdString(problem.sentence())}}));
}

void SequenceRun::Private::publishProgress()
{
    if (renderClock.isValid())
        progress.updateRate(renderClock.elapsed());
    emit q->progressChanged(progress);
}

} // namespace tagmill
