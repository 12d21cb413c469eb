// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/guard.h"

#include <cctype>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <string_view>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tagmill {

namespace {

using Clock = std::chrono::steady_clock;
constexpr int PipeClosed = 137, CannotStart = 127, Misused = 2;
/// How long a SIGTERM may take before SIGKILL follows: Xvfb removes its lock file, a shell its folder.
constexpr std::chrono::milliseconds Grace{500};

/// Parent of a process, from the part of /proc/PID/stat behind the name (which may hold anything).
std::optional<pid_t> parentOf(const std::filesystem::path &dir)
{
    std::ifstream in(dir / "stat");
    std::string text((std::istreambuf_iterator<char>(in)), {});
    const size_t close = text.rfind(')');
    if (close == std::string::npos || close + 4 >= text.size())
        return {}; // gone meanwhile
    pid_t parent = 0;
    std::from_chars(text.data() + close + 4, text.data() + text.size(), parent);
    return parent;
}

/// All below us. As subreaper we stay the ancestor of every process the command ever started.
std::vector<pid_t> descendants()
{
    std::multimap<pid_t, pid_t> children;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator("/proc", error)) {
        const std::string name = entry.path().filename().string();
        pid_t pid = 0;
        if (std::from_chars(name.data(), name.data() + name.size(), pid).ptr != name.data() + name.size())
            continue;
        if (const auto parent = parentOf(entry.path()))
            children.emplace(*parent, pid);
    }
    std::vector<pid_t> found{getpid()};
    for (size_t i = 0; i < found.size(); ++i)
        for (auto [it, end] = children.equal_range(found[i]); it != end; ++it)
            found.push_back(it->second);
    found.erase(found.begin());
    return found;
}

/// Collects dead children; true when there is none left, dead or alive.
bool reap(pid_t command, std::optional<int> &status)
{
    for (;;) {
        int raw = 0;
        const pid_t pid = waitpid(-1, &raw, WNOHANG);
        if (pid == command)
            status = WIFEXITED(raw) ? WEXITSTATUS(raw) : 128 + WTERMSIG(raw);
        if (pid == 0)
            return false;
        if (pid < 0 && errno != EINTR)
            return true; // ECHILD
    }
}

/// Ends everything below, politely first. Loops because a dying tree can still fork.
void endAll(pid_t command, std::optional<int> &status)
{
    const auto deadline = Clock::now() + Grace;
    for (const pid_t pid : descendants())
        kill(pid, SIGTERM);
    while (!reap(command, status)) {
        if (Clock::now() >= deadline)
            for (const pid_t pid : descendants())
                kill(pid, SIGKILL);
        usleep(5000);
    }
}

/// Becomes the command; returns only in the guard. −1: no fork.
pid_t startCommand(const std::vector<std::string> &command, const sigset_t &oldMask)
{
    std::vector<char *> argv;
    for (const std::string &word : command)
        argv.push_back(const_cast<char *>(word.c_str()));
    argv.push_back(nullptr);
    const pid_t guard = getpid();
    const pid_t child = fork();
    if (child != 0)
        return child;
    sigprocmask(SIG_SETMASK, &oldMask, nullptr);
    prctl(PR_SET_PDEATHSIG, SIGKILL); // should even the guard be killed; it has one thread, so this is safe
    if (getppid() != guard)
        _exit(CannotStart);
    execvp(argv[0], argv.data());
    const int reason = errno;
    const std::string text = std::string("cannot start ") + argv[0] + ": " + std::strerror(reason) + "\n";
    [[maybe_unused]] const auto written = write(STDERR_FILENO, text.data(), text.size());
    _exit(reason == ENOENT ? CannotStart : 126);
}

/// A temporary folder of the command's own, so that a killed Blender leaves nothing in /tmp.
std::string makeTemporaryFolder()
{
    const char *base = std::getenv("TMPDIR");
    std::string path = std::string(base && *base ? base : "/tmp") + "/tagmill-worker-XXXXXX";
    if (!mkdtemp(path.data()))
        return {};
    setenv("TMPDIR", path.c_str(), 1);
    return path;
}

/// Waits for the end of the pipe, of the command, or a signal to us. True: the pipe or a signal.
bool waitForTheEnd(int fd, int signals, pid_t command, std::optional<int> &status)
{
    for (;;) {
        pollfd waiting[] = {{fd, POLLIN, 0}, {signals, POLLIN, 0}};
        if (poll(waiting, 2, -1) < 0 && errno != EINTR)
            return true;
        char byte = 0;
        if (waiting[0].revents && read(fd, &byte, 1) <= 0 && errno != EINTR)
            return true;
        signalfd_siginfo info{};
        if (waiting[1].revents && read(signals, &info, sizeof info) == sizeof info && info.ssi_signo != SIGCHLD)
            return true;
        reap(command, status);
        if (status)
            return false;
    }
}

} // namespace

int runGuard(int fd, const std::vector<std::string> &command)
{
    if (command.empty() || fcntl(fd, F_SETFD, FD_CLOEXEC) < 0)
        return Misused;
    setsid();
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    sigset_t mask, oldMask;
    sigemptyset(&mask);
    for (const int signal : {SIGCHLD, SIGTERM, SIGINT, SIGHUP})
        sigaddset(&mask, signal);
    sigprocmask(SIG_BLOCK, &mask, &oldMask);
    const int signals = signalfd(-1, &mask, SFD_CLOEXEC);
    const std::string folder = makeTemporaryFolder();
    const pid_t child = startCommand(command, oldMask);
    std::optional<int> status;
    bool wasCut = false;
    if (child > 0) {
        // The pipes are the command's now; held here, its end would not be seen by Tagmill.
        close(STDIN_FILENO);
        wasCut = waitForTheEnd(fd, signals, child, status);
        endAll(child, status);
    }
    if (!folder.empty()) {
        std::error_code error;
        std::filesystem::remove_all(folder, error);
    }
    return wasCut ? PipeClosed : status.value_or(CannotStart);
}

int runGuard(int argc, char **argv)
{
    int fd = -1;
    const std::string_view number = argc > 2 ? argv[2] : "";
    const auto parsed = std::from_chars(number.data(), number.data() + number.size(), fd);
    if (argc < 5 || parsed.ec != std::errc() || parsed.ptr != number.data() + number.size() || std::string_view(argv[3]) != "--")
        return Misused;
    return runGuard(fd, std::vector<std::string>(argv + 4, argv + argc));
}

} // namespace tagmill
