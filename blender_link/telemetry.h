// SPDX-License-Identifier: GPL-3.0-or-later
// Telemetry: DIR/telemetry.ndjson, one JSON object a line, appended whole, so that shards may write beside each other:
// {"timestamp": unix seconds, "worker_id": "worker-0", "telemetry": {"event": "frame", …}}. That it cannot be written is
// not said: what matters is written elsewhere and complains there.
#pragma once

#include "blender_link/render_run.h"

#include <QFile>
#include <QJsonObject>

namespace tagmill {

/// What the worker is and uses now, with `more`: ready, sample, frame, failed, said, ended, restarted, recycled, stopped, gave_up.
QJsonObject workerEvent(const WorkerStatus &worker, const QString &event, const QJsonObject &more = {});
/// Of a run as a whole, or of what is done without a worker.
QJsonObject runEvent(const QString &event, const QJsonObject &more);
/// Of a worker whose process ended by itself, while it worked at `frame`, or at nothing.
QJsonObject endEvent(const WorkerStatus &worker, const QString &frame, const Error &error);

class Telemetry
{
public:
    explicit Telemetry(const QString &dataset);

    void write(const QJsonObject &event);

private:
    QFile m_file;
};

} // namespace tagmill
