// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/detector_command.h"

#include "blender_link/guarded_process.h"
#include "core/dataset/picture_file.h"

#include <QElapsedTimer>

#include <atomic>
#include <functional>
#include <mutex>
#include <optional>

namespace tagmill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostOutput = 64 << 20; ///< bytes a picture
constexpr int notFound = 127, notRunnable = 126; ///< of the guard

struct Run
{
    QByteArray output, words;
    int status = -1;
    bool isSlow = false, isLong = false;
    double latency_ms = 0;
};

void addWords(Run &run, QProcess &process)
{
    constexpr qsizetype kept = 2000;
    run.words.append(process.readAllStandardError());
    run.words = run.words.right(kept);
}

/// On any thread: the process lives here and is waited for.
Run runOn(const DetectorCommand &detector, const std::filesystem::path &image, const std::function<bool()> &isStopped)
{
    QStringList arguments = detector.command.arguments;
    for (QString &argument : arguments)
        argument.replace(u"{image}"_s, QString::fromStdString(image.string()));
    Run run;
    GuardedProcess process;
    QElapsedTimer timer;
    timer.start();
    process.startGuarded(detector.command.program, arguments);
    process.closeWriteChannel();
    while (process.state() != QProcess::NotRunning && !run.isSlow && !run.isLong && !isStopped()) {
        if (process.state() == QProcess::Starting)
            process.waitForStarted(100);
        else
            process.waitForReadyRead(20) || process.waitForFinished(1);
        run.output += process.readAllStandardOutput();
        addWords(run, process);
        run.isSlow = timer.elapsed() > detector.timeout_s * 1000LL;
        run.isLong = run.output.size() > mostOutput;
    }
    run.latency_ms = double(timer.nsecsElapsed()) / 1e6;
    run.output += process.readAllStandardOutput();
    addWords(run, process);
    if (process.error() == QProcess::FailedToStart)
        run.status = notFound;
    else
        run.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 128;
    return run;
}

std::string lastWords(const QByteArray &words)
{
    const QByteArray trimmed = words.trimmed();
    return trimmed.mid(trimmed.lastIndexOf('\n') + 1).left(200).toStdString();
}

/// What came of one picture, or why nothing.
std::optional<Problem> take(const Run &run, const DetectorCommand &detector, const std::string &imageId, DetectionSet &set)
{
    if (run.isSlow)
        return makeError(Errc::Process, "detector_command.slow", {imageId, std::to_string(detector.timeout_s)}).problem;
    if (run.isLong)
        return makeError(Errc::Process, "detector_command.output", {imageId, "it is longer than 64 MB"}).problem;
    if (run.status != 0)
        return makeError(Errc::Process, "detector_command.failed", {imageId, std::to_string(run.status), lastWords(run.words)}).problem;
    auto detections = detectionsOfImage(run.output.toStdString(), imageId, detector.origin, set);
    if (!detections)
        return makeError(Errc::Parse, "detector_command.output", {imageId, detections.error().problem.sentence()}).problem;
    set.images[imageId] = {*std::move(detections), run.latency_ms};
    return std::nullopt;
}

} // namespace

Result<DetectionSet> runDetector(const Dataset &dataset, const DetectorCommand &detector, Executor &executor, const Progress &progress)
{
    DetectionSet set;
    std::mutex mutex;
    std::atomic<bool> isCancelled = false, isMissing = false;
    size_t done = 0;
    const auto say = [&] { // mutex held
        if (!reportProgress(progress, double(done) / double(dataset.frames.size()), "detecting"))
            isCancelled = true;
    };
    const std::function<bool()> isStopped = [&] { // a detector may take its minute; whoever waits need not
        const std::lock_guard lock(mutex);
        say();
        return isCancelled || isMissing;
    };
    executor.parallelFor(dataset.frames.size(), [&](size_t i) {
        const DatasetFrame &frame = dataset.frames[i];
        if (isCancelled || isMissing)
            return;
        const auto isThere = checkPictureFile(dataset, frame);
        const Run run = isThere ? runOn(detector, frame.image, isStopped) : Run();
        const std::lock_guard lock(mutex);
        if (isCancelled)
            return;
        if (!isThere) {
            set.unreadable.insert(frame.image_id);
            set.addProblem(isThere.error().problem);
        } else if (run.status == notFound || run.status == notRunnable) {
            isMissing = true;
        } else if (auto problem = take(run, detector, frame.image_id, set)) {
            set.addProblem(*std::move(problem));
        }
        ++done;
        say();
    });
    if (isMissing)
        return makeError(Errc::Process, "detector_command.start", {detector.command.program.toStdString()});
    if (isCancelled)
        return makeError(Errc::Cancelled, "cancelled");
    return set;
}

} // namespace tagmill
