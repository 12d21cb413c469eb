// SPDX-License-Identifier: GPL-3.0-or-later
// The wire of JSON-RPC, without a process: lines out of bytes, requests into lines, errors into Errors.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace tagmill::rpc {

/// Cuts a stream into lines; each byte is looked at once.
class LineSplitter
{
public:
    void add(const QByteArray &bytes) { m_buffer += bytes; }
    /// The next whole line without its end.
    std::optional<QByteArray> next();
    qsizetype pendingBytes() const { return m_buffer.size() - m_begin; }

private:
    QByteArray m_buffer;
    qsizetype m_begin = 0, m_searched = 0;
};

/// One line; `paramsJson` is a JSON object.
QByteArray requestLine(int id, const QString &method, const QByteArray &paramsJson);

/// An object, or none when the line is not one.
std::optional<QJsonObject> parseLine(const QByteArray &line);

/// The `error` of a reply by the table of protocol.h.
Error toError(const QJsonObject &error);

} // namespace tagmill::rpc
