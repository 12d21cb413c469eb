// SPDX-License-Identifier: GPL-3.0-or-later
// FrameQueue: which frame a worker renders next, and when a frame is given up. Plain values, no processes:
// workers are known by the serial number of their process, so that "failed by three different processes"
// (not three times by one that is ill) is what decides.
#pragma once

#include <cstddef>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace tagmill {

struct FrameRef
{
    int scene = -1;  ///< index into the run's recipes, not the scene id
    int camera = -1;
    auto operator<=>(const FrameRef &) const = default;
};

class FrameQueue
{
public:
    static constexpr size_t processesBeforeGivingUp = 3;

    /// Scenes are added in the order in which they are to be rendered.
    void addScene(int scene, int cameraCount);

    /// The next frame for a process: of the scene it has loaded, else one that another process failed (so that a Blender that
    /// fails everything is known by its first frames), else of a scene nobody has begun, else of any other; never one that this
    /// process failed before. It is out of the queue until failed() puts it back.
    std::optional<FrameRef> take(int process, int loadedScene);
    /// Returns true when the frame is given up: its scene's waiting frames are dropped with it.
    bool failed(FrameRef frame, int process);
    /// The scene's waiting frames are no longer wanted.
    void drop(int scene);
    /// Puts a frame back without blame (its worker was told to stop).
    void putBack(FrameRef frame);

    bool isEmpty() const { return m_waiting == 0; }
    /// That somebody begins next.
    std::optional<int> nextScene() const;
    /// Frames wait, but this process failed every one of them: only a fresh process can go on.
    bool needsFreshProcess(int process) const;

private:
    struct Scene
    {
        int id = -1;
        std::deque<int> cameras;
        bool isBegun = false;
    };
    Scene *find(int scene);
    std::optional<FrameRef> takeFrom(Scene &scene, int process);
    std::optional<FrameRef> takeFailed(int process);
    bool hasFailed(FrameRef frame, int process) const;

    std::vector<Scene> m_scenes;
    std::map<FrameRef, std::set<int>> m_failures;
    std::set<FrameRef> m_again; ///< waiting, and some process failed it
    size_t m_first = 0; ///< scenes before it have nothing waiting
    int m_waiting = 0;
};

} // namespace tagmill
