// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/rpc.h"

#include "blender_link/protocol.h"

#include <QJsonDocument>

#include <algorithm>

namespace tagmill::rpc {

std::optional<QByteArray> LineSplitter::next()
{
    const qsizetype end = m_buffer.indexOf('\n', m_searched);
    if (end < 0) {
        m_buffer.remove(0, m_begin);
        m_begin = 0;
        m_searched = m_buffer.size();
        return {};
    }
    const QByteArray line = m_buffer.mid(m_begin, end - m_begin);
    m_begin = m_searched = end + 1;
    return line;
}

QByteArray requestLine(int id, const QString &method, const QByteArray &paramsJson)
{
    QByteArray params = paramsJson;
    params.replace('\n', ' '); // legal between tokens only, so this changes no value
    return "{\"jsonrpc\":\"2.0\",\"id\":" + QByteArray::number(id) + ",\"method\":\"" + method.toUtf8() + "\",\"params\":" + params + "}\n";
}

std::optional<QJsonObject> parseLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

Error toError(const QJsonObject &error)
{
    const int code = error[QLatin1String("code")].toInt();
    const std::string message = error[QLatin1String("message")].toString().toStdString();
    const std::string where = error[QLatin1String("data")][QLatin1String("where")].toString().toStdString();
    const auto row = std::find_if(protocol::Errors.begin(), protocol::Errors.end(),
                                  [code](const protocol::ErrorRow &candidate) { return candidate.code == code; });
    if (row == protocol::Errors.end())
        return makeError(Errc::Process, "worker.protocol", {"unknown error " + std::to_string(code) + ": " + message});
    return makeError(row->errc, row->problem, {message, where});
}

} // namespace tagmill::rpc
