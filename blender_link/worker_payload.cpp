// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/worker_payload.h"

#include "blender_link/protocol.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <string_view>

namespace tagmill {

namespace {

/// Compact JSON whose values are texts and numbers only is a Python literal as well.
QByteArray pythonLiteral(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray workerPayload(const WorkerGreeting &greeting)
{
    QByteArray code;
    QJsonObject modules;
    for (const WorkerSource &source : workerSources()) {
        const std::string_view name = source.module;
        if (name == "bootstrap")
            code = source.text;
        else if (name == "__init__")
            modules[QStringLiteral("tagmill_worker")] = QString::fromUtf8(source.text);
        else
            modules[QStringLiteral("tagmill_worker.") + QLatin1String(source.module)] = QString::fromUtf8(source.text);
    }
    const QJsonObject options{{QStringLiteral("protocol"), protocol::Version},
                              {QStringLiteral("nonce"), greeting.nonce},
                              {QStringLiteral("proof_file"), greeting.proofFile}};
    code += "\nstart(" + pythonLiteral(modules) + ", " + pythonLiteral(options) + ")\n";
    const QByteArray packed = qCompress(code, 9).mid(4).toBase64(); // without Qt's four bytes of length
    return "exec(__import__('zlib').decompress(__import__('base64').b64decode('" + packed + "')))\n";
}

} // namespace tagmill
