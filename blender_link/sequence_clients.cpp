// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/sequence_clients.h"

#include "blender_link/worker_process.h"

#include <algorithm>
#include <deque>

namespace tagmill {

namespace {

constexpr int MostDeaths = 2; ///< of workers over one frame; then the frame is to blame

} // namespace

/// One call of renderFrames; lives as long as frames are under way.
struct SequenceClients::Share : std::enable_shared_from_this<Share>
{
    struct Member
    {
        SequenceClient client;
        bool isBusy = false;
    };
    struct Wanted
    {
        int number;
        int deaths = 0;
        SequenceFrame frame;
    };

    std::vector<Member> members;
    std::vector<Wanted> wanted;
    std::deque<size_t> waiting; ///< of `wanted`
    FrameOutput output;
    std::function<void(const SequenceFrame &)> rendered;
    SequenceReply<std::vector<SequenceFrame>> reply;
    std::shared_ptr<bool> isAlive;
    std::optional<Error> failure, lastDeath;

    void give();
    void ask(Member &member, size_t i);
    void take(Member &member, size_t i, const Result<SequenceFrame> &frame);
    void finish();
};

/// Frames to all who are free; the end when nobody is at work any more.
void SequenceClients::Share::give()
{
    bool isWorking = false;
    for (Member &member : members) {
        if (!failure && !member.isBusy && !waiting.empty() && member.client.isAlive()) {
            const size_t i = waiting.front();
            waiting.pop_front();
            ask(member, i);
        }
        isWorking = isWorking || member.isBusy;
    }
    if (!isWorking)
        finish();
}

void SequenceClients::Share::ask(Member &member, size_t i)
{
    member.isBusy = true;
    member.client.renderFrame(wanted[i].number, output, [self = shared_from_this(), &member, i](const Result<SequenceFrame> &frame) {
        if (*self->isAlive)
            self->take(member, i, frame);
    });
}

void SequenceClients::Share::take(Member &member, size_t i, const Result<SequenceFrame> &frame)
{
    member.isBusy = false;
    if (frame) {
        wanted[i].frame = *frame;
        if (rendered)
            rendered(*frame);
    } else if (!member.client.isAlive() && frame.error().code == Errc::Process && ++wanted[i].deaths < MostDeaths) {
        lastDeath = frame.error();
        waiting.push_front(i);
    } else if (!failure) {
        failure = frame.error();
    }
    if (*isAlive)
        give();
}

void SequenceClients::Share::finish()
{
    if (!failure && !waiting.empty())
        failure = lastDeath ? *lastDeath : makeError(Errc::Process, "worker.not_running");
    if (failure)
        return reply(*failure);
    std::vector<SequenceFrame> frames;
    for (Wanted &one : wanted)
        frames.push_back(std::move(one.frame));
    reply(frames);
}

SequenceClients::SequenceClients(const std::vector<WorkerProcess *> &workers)
{
    for (WorkerProcess *worker : workers)
        m_clients.emplace_back(*worker);
}

SequenceClients::~SequenceClients()
{
    *m_isAlive = false;
}

std::vector<SequenceClient> SequenceClients::livingClients() const
{
    std::vector<SequenceClient> living;
    for (const SequenceClient &client : m_clients)
        if (client.isAlive())
            living.push_back(client);
    return living.empty() ? std::vector{m_clients.front()} : living;
}

void SequenceClients::renderFrames(const std::vector<int> &numbers, const FrameOutput &output, std::function<void(const SequenceFrame &)> rendered,
                                   SequenceReply<std::vector<SequenceFrame>> reply)
{
    const auto share = std::make_shared<Share>();
    for (const SequenceClient &client : m_clients)
        share->members.push_back({client});
    for (const int number : numbers) {
        share->waiting.push_back(share->wanted.size());
        share->wanted.push_back({number, 0, {}});
    }
    share->output = output;
    share->rendered = std::move(rendered);
    share->reply = std::move(reply);
    share->isAlive = m_isAlive;
    share->give();
}

void SequenceClients::renderAnimation(std::optional<int> start, std::optional<int> end, std::optional<int> step, const FrameOutput &output,
                                      std::function<void(const SequenceFrame &)> rendered, SequenceReply<std::vector<SequenceFrame>> reply)
{
    livingClients().front().animationRange([=, this, isAlive = m_isAlive](const Result<FrameRange> &range) {
        if (!*isAlive)
            return;
        if (!range)
            return reply(range.error());
        std::vector<int> numbers;
        for (int number = start.value_or(range->start); number <= end.value_or(range->end); number += std::max(1, step.value_or(range->step)))
            numbers.push_back(number);
        renderFrames(numbers, output, rendered, reply);
    });
}

void SequenceClients::cancel()
{
    for (const SequenceClient &client : m_clients)
        client.worker().cancel();
}

} // namespace tagmill
