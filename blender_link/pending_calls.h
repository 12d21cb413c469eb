// SPDX-License-Identifier: GPL-3.0-or-later
// The requests a worker has not answered yet, in the order they were sent.
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <map>
#include <optional>

namespace tagmill {

class PendingCalls
{
public:
    struct Call
    {
        QString method;
        std::function<void(const Result<QJsonObject> &)> reply;
        bool isCancelled = false;

        /// Whether cancel reaches it.
        bool isRender() const;
    };

    /// The id under which its answer will come.
    int add(Call call);
    std::optional<Call> take(int id);
    /// Whether that id was ever given: its answer may come late or twice, another one only from a faulty worker.
    bool wasAsked(int id) const { return id > 0 && id <= m_lastId; }
    std::map<int, Call> takeAll();
    void cancelRenders();
    bool hasRender() const;
    /// Whether something waits that keeps the worker's main thread busy.
    bool hasWork() const;

private:
    std::map<int, Call> m_calls;
    int m_lastId = 0;
};

} // namespace tagmill
