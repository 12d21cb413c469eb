// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/run_estimate.h"

#include "blender_link/process_names.h"
#include "core/compile/placed_cameras.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include <sys/resource.h>

namespace tagmill {

namespace {

constexpr int mostProbed = 3;

int scenesAskedFor(const RenderRunOptions &options)
{
    return options.sceneIds.empty() ? options.config.dataset.num_scenes : static_cast<int>(options.sceneIds.size());
}

/// Beside the output, on the same disk, where the worker reads and writes as it will.
QString folderFor(const QString &output)
{
    QFileInfo info(QDir::cleanPath(QFileInfo(output).absoluteFilePath()));
    while (!info.isDir() && !info.isRoot())
        info = QFileInfo(info.path());
    return info.filePath();
}

/// Not those files that every dataset has one of.
std::int64_t growingBytes(const QString &dataset)
{
    std::int64_t bytes = 0;
    QDirIterator files(dataset, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const QString name = files.fileName();
        if (name != QLatin1String("job.json") && name != QLatin1String("audit_report.json") && name != QLatin1String("manifest.json"))
            bytes += files.fileInfo().size();
    }
    return bytes;
}

std::int64_t ownPeak()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return std::int64_t(usage.ru_maxrss) * 1024;
}

int placesOf(const RenderRunOptions &options)
{
    const bool isPreview = options.config.tagmill.mode == ImageMode::Preview;
    const int least = isPreview && options.workers == 0 ? QThread::idealThreadCount() : 1;
    return std::max({least, options.workers, isPreview ? 0 : static_cast<int>(options.blenderCommands.size())});
}

} // namespace

int framesAskedFor(const RenderRunOptions &options)
{
    const CameraCounts cameras(options.config);
    const auto sum = [&](std::int64_t frames, int scene) { return frames + cameras.of(scene); };
    const std::vector<int> &ids = options.sceneIds;
    const std::int64_t frames = ids.empty() ? cameras.total(options.config.dataset.num_scenes) : std::accumulate(ids.begin(), ids.end(), std::int64_t{0}, sum);
    return static_cast<int>(std::min<std::int64_t>(frames, std::numeric_limits<int>::max()));
}

RenderRunOptions probeOptions(RenderRunOptions options, const QString &folder)
{
    const int scenes = scenesAskedFor(options), probed = std::min(scenes, mostProbed);
    std::vector<int> ids;
    for (int i = 0; i < probed; ++i) {
        const int place = probed == 1 ? 0 : i * (scenes - 1) / (probed - 1);
        ids.push_back(options.sceneIds.empty() ? place : options.sceneIds[static_cast<size_t>(place)]);
    }
    options.sceneIds = std::move(ids);
    int &cameras = options.config.camera.samples_per_scene;
    cameras = std::min(cameras, probed > 0 ? (mostProbed + probed - 1) / probed : cameras);
    options.config.tagmill.cameras.clear();
    options.config.tagmill.dropped_cameras.clear();
    options.outputDir = folder;
    options.resume = false;
    options.mergeAndAudit = true;
    return options;
}

namespace {

/// Share by which the mean time of a frame may be off. The first frame is left out where there are others: it is slow.
double shareOff(const std::vector<double> &render_s)
{
    constexpr double unknown = 1, least = 0.15; // the machine is never quite the same
    if (render_s.size() < 3)
        return unknown;
    const auto n = static_cast<double>(render_s.size() - 1);
    const double mean = std::accumulate(render_s.begin() + 1, render_s.end(), 0.0) / n;
    const double square = std::accumulate(render_s.begin() + 1, render_s.end(), 0.0, [mean](double sum, double s) { return sum + (s - mean) * (s - mean); });
    const double student = n < 3 ? 3.08 : n < 4 ? 1.89 : 1.64; // 80 %, two-sided
    const double error = std::sqrt(square / (n - 1) / n);
    return mean > 0 ? std::clamp(student * error / mean, least, unknown) : unknown;
}

} // namespace

RunEstimate estimateFrom(const ProbeFigures &figures, int frames)
{
    const size_t probed = figures.finished_s.size();
    std::vector<double> render = figures.render_s;
    std::nth_element(render.begin(), render.begin() + static_cast<std::ptrdiff_t>(render.size() / 2), render.end());
    const double atLeast = render[render.size() / 2] / figures.sharing;
    const double passing = probed > 1 ? (figures.finished_s.back() - figures.finished_s.front()) / static_cast<double>(probed - 1) : 0;
    RunEstimate estimate;
    estimate.frames = frames;
    estimate.probedFrames = static_cast<int>(probed);
    estimate.secondsToStart = figures.secondsToStart;
    estimate.secondsPerFrame = std::max(atLeast, passing);
    estimate.seconds = figures.finished_s.front() + (frames - 1) * estimate.secondsPerFrame;
    const double rest = (frames - 1) * estimate.secondsPerFrame, share = shareOff(figures.render_s);
    estimate.secondsLow = figures.finished_s.front() + rest / (1 + share);
    estimate.secondsHigh = figures.finished_s.front() + rest * (1 + share);
    estimate.disk_bytes = figures.dataset_bytes * frames / static_cast<std::int64_t>(probed);
    estimate.memory_bytes = figures.ownPeak_bytes + figures.workerPeak_bytes * figures.places;
    return estimate;
}

RunEstimator::RunEstimator(RenderRunOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
}

void RunEstimator::start()
{
    const QString parent = folderFor(m_options.outputDir);
    for (const auto &left : leftByDead(QFile::encodeName(parent).toStdString(), estimateKind))
        QDir(QFile::decodeName(left.c_str())).removeRecursively();
    m_folder = std::make_unique<QTemporaryDir>(parent + QLatin1Char('/') + QString::fromStdString(nameOfProcess(estimateKind)) + QStringLiteral("XXXXXX"));
    if (!m_folder->isValid()) {
        emit finished(makeError(Errc::Io, "folder.unwritable", {parent.toStdString(), m_folder->errorString().toStdString()}));
        return;
    }
    m_figures.places = std::min(placesOf(m_options), std::max(1, framesAskedFor(m_options)));
    const bool sharesProcessor = m_options.device == QLatin1String("CPU") && m_options.config.tagmill.mode != ImageMode::Preview;
    m_figures.sharing = sharesProcessor ? std::min(m_figures.places, mostProbed) : m_figures.places;
    m_run = std::make_unique<RenderRun>(probeOptions(m_options, m_folder->path()));
    m_run->setParent(this); // goes along to another thread
    connect(m_run.get(), &RenderRun::problemFound, this, &RunEstimator::problemFound);
    connect(m_run.get(), &RenderRun::frameFinished, this, [this](const FinishedFrame &frame) {
        m_figures.finished_s.push_back(static_cast<double>(m_clock.elapsed()) / 1000);
        m_figures.render_s.push_back(frame.renderSeconds);
    });
    connect(m_run.get(), &RenderRun::finished, this, &RunEstimator::probed);
    m_clock.start();
    m_run->start();
}

void RunEstimator::cancel()
{
    if (m_run)
        m_run->cancel();
}

void RunEstimator::probed(const RunSummary &summary)
{
    if (summary.error)
        return emit finished(*summary.error);
    if (m_figures.finished_s.empty()) {
        const auto failed = std::find_if(summary.problems.begin(), summary.problems.end(), [](const Problem &p) { return p.severity == Severity::Error; });
        return emit finished(failed == summary.problems.end() ? makeError(Errc::Internal, "internal", {"no frame was made"}) : Error{summary.exitStatus == 3 ? Errc::Process : Errc::InvalidValue, *failed});
    }
    m_figures.secondsToStart = summary.secondsToStart;
    m_figures.dataset_bytes = growingBytes(m_folder->path());
    m_figures.workerPeak_bytes = summary.workerPeak_bytes;
    m_figures.ownPeak_bytes = ownPeak();
    RunEstimate estimate = estimateFrom(m_figures, framesAskedFor(m_options));
    if (const QStorageInfo disk(m_folder->path()); disk.isValid())
        estimate.diskFree_bytes = disk.bytesAvailable();
    emit finished(estimate);
}

} // namespace tagmill
