// SPDX-License-Identifier: GPL-3.0-or-later
// Telemetry: DIR/telemetry.ndjson, one JSON object a line, appended whole, so that shards may write beside each other:
// {"timestamp": unix seconds, "worker_id": "worker-0", "telemetry": {"event": "frame", …}}. That it cannot be written is
// not said: what matters is written elsewhere and complains there.
#pragma once

#include "blender_link/render_run.h"

#include <QFile>
#include <QJsonObject>

namespace tagmill {

class Telemetry
{
public:
    explicit Telemetry(const QString &dataset);

    /// What the worker is and uses now, with `more`: ready, sample, frame, failed, recycled, gave_up.
    void write(const WorkerStatus &worker, const QString &event, const QJsonObject &more = {});

private:
    QFile m_file;
};

} // namespace tagmill
