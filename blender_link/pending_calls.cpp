// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/pending_calls.h"

#include "blender_link/protocol.h"

#include <algorithm>
#include <utility>

namespace tagmill {

bool PendingCalls::Call::isRender() const
{
    const std::string name = method.toStdString();
    return std::find(protocol::Renders.begin(), protocol::Renders.end(), name) != protocol::Renders.end();
}

int PendingCalls::add(Call call)
{
    m_calls.emplace(++m_lastId, std::move(call));
    return m_lastId;
}

std::optional<PendingCalls::Call> PendingCalls::take(int id)
{
    auto node = m_calls.extract(id);
    return node.empty() ? std::nullopt : std::optional(std::move(node.mapped()));
}

std::map<int, PendingCalls::Call> PendingCalls::takeAll()
{
    return std::exchange(m_calls, {});
}

void PendingCalls::cancelRenders()
{
    for (auto &[id, call] : m_calls)
        call.isCancelled = call.isCancelled || call.isRender();
}

bool PendingCalls::hasRender() const
{
    return std::any_of(m_calls.begin(), m_calls.end(), [](const auto &entry) { return entry.second.isRender(); });
}

bool PendingCalls::hasWork() const
{
    return std::any_of(m_calls.begin(), m_calls.end(), [](const auto &entry) {
        return entry.second.method != QLatin1String("status") && entry.second.method != QLatin1String("cancel");
    });
}

} // namespace tagmill
