// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/blend_info.h"

#include "blender_link/worker_process.h"

#include <memory>

namespace tagmill {

namespace {

/// A worker and what it told, alive until the last answer.
struct Inspection
{
    std::unique_ptr<WorkerProcess> worker;
    BlendInfo info;
    SequenceReply<BlendInfo> done;

    void end(const Result<BlendInfo> &result)
    {
        if (!worker)
            return;
        worker->disconnect();
        worker.release()->deleteLater(); // may be the sender of what brought us here
        done(result);
    }
};

void ask(const std::shared_ptr<Inspection> &inspection, const QString &blendFile)
{
    SequenceClient client(*inspection->worker);
    inspection->info.blender = inspection->worker->info().version;
    client.initialize(blendFile, false, [inspection, client](const Result<OpenedSequence> &opened) mutable {
        if (!opened)
            return inspection->end(opened.error());
        inspection->info.file = *opened;
        if (opened->engine == QLatin1String("CYCLES"))
            client.includeSegmentations(false, [inspection](const Result<std::vector<SegmentedObject>> &objects) {
                if (objects)
                    inspection->info.objects = *objects;
            });
        client.originalFps([inspection](const Result<double> &fps) { inspection->info.fps = fps ? *fps : 0; });
        client.animationRange([inspection, client](const Result<FrameRange> &range) mutable {
            if (!range)
                return inspection->end(range.error());
            inspection->info.range = *range;
            client.renderFrame(range->start, {{}, true}, [inspection](const Result<SequenceFrame> &frame) {
                if (frame)
                    inspection->info.camera = frame->camera;
                else
                    inspection->info.cameraProblem = QString::fromStdString(frame.error().problem.sentence());
                inspection->end(inspection->info);
            });
        });
    });
}

} // namespace

void inspectBlend(const QString &blendFile, const QStringList &commands, QObject *context, SequenceReply<BlendInfo> done)
{
    WorkerOptions options;
    if (!commands.isEmpty()) {
        const auto command = splitCommand(commands.first());
        if (!command)
            return done(command.error());
        options.command = *command;
    } else if (const auto found = findBlenders({}); !found.isEmpty()) {
        options.command = found.first();
    } else {
        return done(makeError(Errc::Process, "run.no_blender"));
    }
    const auto inspection = std::make_shared<Inspection>(Inspection{std::make_unique<WorkerProcess>(options), {}, std::move(done)});
    WorkerProcess *worker = inspection->worker.get();
    QObject::connect(worker, &WorkerProcess::ready, context, [inspection, blendFile] { ask(inspection, blendFile); });
    QObject::connect(worker, &WorkerProcess::failedToStart, context, [inspection](const Error &error) { inspection->end(error); });
    QObject::connect(worker, &WorkerProcess::died, context, [inspection](const Error &error) { inspection->end(error); });
    worker->start();
}

} // namespace tagmill
