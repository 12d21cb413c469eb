// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/render_run_queue.h"

#include <algorithm>

namespace tagmill {

void FrameQueue::addScene(int scene, int cameraCount)
{
    Scene added{scene, {}, false};
    for (int camera = 0; camera < cameraCount; ++camera)
        added.cameras.push_back(camera);
    m_waiting += cameraCount;
    m_scenes.push_back(std::move(added));
}

FrameQueue::Scene *FrameQueue::find(int scene)
{
    // Scenes are added in rising order.
    const auto found = std::lower_bound(m_scenes.begin(), m_scenes.end(), scene, [](const Scene &row, int id) { return row.id < id; });
    return found != m_scenes.end() && found->id == scene ? &*found : nullptr;
}

bool FrameQueue::hasFailed(FrameRef frame, int process) const
{
    const auto found = m_failures.find(frame);
    return found != m_failures.end() && found->second.count(process) > 0;
}

std::optional<FrameRef> FrameQueue::takeFrom(Scene &scene, int process)
{
    for (auto camera = scene.cameras.begin(); camera != scene.cameras.end(); ++camera) {
        const FrameRef frame{scene.id, *camera};
        if (hasFailed(frame, process))
            continue;
        scene.cameras.erase(camera);
        scene.isBegun = true;
        --m_waiting;
        m_again.erase(frame);
        return frame;
    }
    return {};
}

std::optional<FrameRef> FrameQueue::takeFailed(int process)
{
    const auto again = std::find_if(m_again.begin(), m_again.end(), [&](FrameRef frame) { return !hasFailed(frame, process); });
    return again != m_again.end() ? takeFrom(*find(again->scene), process) : std::nullopt;
}

std::optional<FrameRef> FrameQueue::take(int process, int loadedScene)
{
    if (Scene *loaded = find(loadedScene)) {
        if (auto frame = takeFrom(*loaded, process))
            return frame;
    }
    if (auto frame = takeFailed(process))
        return frame;
    while (m_first < m_scenes.size() && m_scenes[m_first].cameras.empty())
        ++m_first;
    for (const bool wantBegun : {false, true}) {
        for (size_t i = m_first; i < m_scenes.size(); ++i) {
            if (m_scenes[i].isBegun != wantBegun)
                continue;
            if (auto frame = takeFrom(m_scenes[i], process))
                return frame;
        }
    }
    return {};
}

std::optional<int> FrameQueue::nextScene() const
{
    const auto next = std::find_if(m_scenes.begin() + static_cast<std::ptrdiff_t>(m_first), m_scenes.end(), [](const Scene &scene) { return !scene.isBegun && !scene.cameras.empty(); });
    return next != m_scenes.end() ? std::optional(next->id) : std::nullopt;
}

void FrameQueue::putBack(FrameRef frame)
{
    Scene *scene = find(frame.scene);
    if (!scene)
        return;
    scene->cameras.push_front(frame.camera);
    ++m_waiting;
    if (m_failures.contains(frame))
        m_again.insert(frame);
    m_first = std::min(m_first, static_cast<size_t>(scene - m_scenes.data()));
}

bool FrameQueue::failed(FrameRef frame, int process)
{
    auto &processes = m_failures[frame];
    processes.insert(process);
    if (processes.size() < processesBeforeGivingUp) {
        putBack(frame);
        return false;
    }
    drop(frame.scene);
    return true;
}

void FrameQueue::drop(int id)
{
    if (Scene *scene = find(id)) {
        m_waiting -= static_cast<int>(scene->cameras.size());
        scene->cameras.clear();
        std::erase_if(m_again, [id](FrameRef frame) { return frame.scene == id; });
    }
}

bool FrameQueue::needsFreshProcess(int process) const
{
    for (size_t i = m_first; i < m_scenes.size(); ++i) {
        for (const int camera : m_scenes[i].cameras) {
            if (!hasFailed({m_scenes[i].id, camera}, process))
                return false;
        }
    }
    return m_waiting > 0;
}

} // namespace tagmill
