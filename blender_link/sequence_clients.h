// SPDX-License-Identifier: GPL-3.0-or-later
// SequenceClients: several workers that hold the same file. What is not a render goes to all of them, frames go to
// whoever is free. Does not own the workers, whose thread it lives on; no reply comes once it is gone.
#pragma once

#include "blender_link/sequence_client.h"

#include <memory>

namespace tagmill {

class SequenceClients
{
public:
    explicit SequenceClients(const std::vector<WorkerProcess *> &workers); ///< at least one
    ~SequenceClients();

    std::vector<SequenceClient> &clients() { return m_clients; }

    /// The same question to all who live; the first one's answer, which the others share, or the first error.
    ///   clients.askAll<double>([](SequenceClient &client, auto reply) { client.originalFps(reply); }, done);
    template<class T = void>
    void askAll(const std::function<void(SequenceClient &, SequenceReply<T>)> &ask, SequenceReply<T> reply);

    /// Each frame to whoever is free, the results in the order asked for; `rendered` tells each as it comes. The frame
    /// of a worker that dies goes to another one, unless it has ended two. An error or cancel() ends the call once the
    /// frames under way have answered.
    void renderFrames(const std::vector<int> &numbers, const FrameOutput &output, std::function<void(const SequenceFrame &)> rendered,
                      SequenceReply<std::vector<SequenceFrame>> reply);
    /// The same; the bounds that are unset are those of the first client's file.
    void renderAnimation(std::optional<int> start, std::optional<int> end, std::optional<int> step, const FrameOutput &output,
                         std::function<void(const SequenceFrame &)> rendered, SequenceReply<std::vector<SequenceFrame>> reply);
    void cancel();

private:
    struct Share;
    std::vector<SequenceClient> livingClients() const; ///< the first of all when none lives: it says so
    std::vector<SequenceClient> m_clients;
    std::shared_ptr<bool> m_isAlive = std::make_shared<bool>(true); ///< replies that come later find it false
};

template<class T>
void SequenceClients::askAll(const std::function<void(SequenceClient &, SequenceReply<T>)> &ask, SequenceReply<T> reply)
{
    struct Round
    {
        std::optional<Result<T>> first;
        std::optional<Error> error;
        size_t waiting;
    };
    std::vector<SequenceClient> living = livingClients();
    const auto round = std::make_shared<Round>(Round{{}, {}, living.size()});
    for (SequenceClient &client : living) {
        ask(client, [round, reply, isAlive = m_isAlive](const Result<T> &answer) {
            if (!round->first)
                round->first = answer;
            if (!answer && !round->error)
                round->error = answer.error();
            if (--round->waiting == 0 && *isAlive)
                round->error ? reply(*round->error) : reply(*round->first);
        });
    }
}

} // namespace tagmill
