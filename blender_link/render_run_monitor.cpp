// SPDX-License-Identifier: GPL-3.0-or-later
// What the workers of a run use, told and limited.
#include "blender_link/render_run_private.h"

namespace tagmill {

namespace {

constexpr int sample_ms = 1000, telemetry_ms = 5000;
constexpr double shareOfMachine = 0.75; ///< for all workers together, when no limit is given

} // namespace

void RenderRun::Private::monitor()
{
    if (workers.empty() || (sinceSample.isValid() && sinceSample.elapsed() < sample_ms))
        return;
    sinceSample.start();
    gpu.refresh(); // for the next time
    sampleWorkers();
    if (sinceTelemetry.isValid() && sinceTelemetry.elapsed() < telemetry_ms)
        return;
    sinceTelemetry.start();
    for (const RenderWorker *worker : workers)
        if (worker->isReady())
            telemetry.write(workerEvent(worker->status(), QStringLiteral("sample")));
}

void RenderRun::Private::sampleWorkers()
{
    const ProcessTable table = ProcessTable::read();
    for (RenderWorker *worker : workers) {
        if (const qint64 guard = worker->status().processId; guard > 0) {
            const ProcessUsage usage = table.below(guard);
            worker->setUsage(usage, gpu.bytesOf(usage.processes));
        }
    }
}

bool RenderRun::Private::isWornOut(const RenderWorker &worker) const
{
    if (worker.scenesBegun() == 0)
        return false;
    if (options.scenesPerProcess > 0 && worker.scenesBegun() >= options.scenesPerProcess)
        return true;
    const auto share = static_cast<qint64>(shareOfMachine * static_cast<double>(machineMemory_bytes()) / wantedWorkers);
    const qint64 limit = options.workerMemoryLimit_bytes > 0 ? options.workerMemoryLimit_bytes : share;
    return limit > 0 && worker.status().rss_bytes > limit;
}

} // namespace tagmill
