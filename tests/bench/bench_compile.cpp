// SPDX-License-Identifier: GPL-3.0-or-later
// Scenes a second: compiled in memory on one and two threads, validated, with the JSON file on disk; and how long 1 000
// scenes take to be ready for the 3D viewport, and how much memory a camera of theirs holds. Asserts nothing.
// Beside the wall clock stands the time at work, summed over threads: on a busy machine it is the one to compare.
#include "core/config/document.h"
#include "core/compile/compiler.h"
#include "core/compile/recipe_file.h"
#include "models/plan_model.h"
#include "models/viewport_buffers.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <malloc.h>
#include <numeric>

using namespace tagmill;

namespace {

constexpr int Repetitions = 9;

struct Times
{
    std::vector<double> wall, atWork; ///< s, sorted
};

double secondsAtWork()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// One repetition more than counted, to warm up. What `work` returns is let go outside the clock.
template<class F>
Times measure(const F &work)
{
    using Clock = std::chrono::steady_clock;
    Times times;
    for (int i = 0; i <= Repetitions; ++i) {
        const double workBefore = secondsAtWork();
        const auto start = Clock::now();
        const auto result = work();
        const double wall = std::chrono::duration<double>(Clock::now() - start).count();
        if (i == 0)
            continue;
        times.wall.push_back(wall);
        times.atWork.push_back(secondsAtWork() - workBefore);
    }
    std::sort(times.wall.begin(), times.wall.end());
    std::sort(times.atWork.begin(), times.atWork.end());
    return times;
}

void reportRate(const char *what, int scenes, const Times &times, const char *aim = "")
{
    const auto rate = [&](double seconds) { return scenes / seconds; };
    std::printf("  %-28s %8.0f %8.0f %8.0f %12.0f   %s\n", what, rate(times.wall.back()), rate(times.wall[Repetitions / 2]),
                rate(times.wall.front()), rate(times.atWork[Repetitions / 2]), aim);
}

void reportTime(const char *what, const Times &times, const char *aim = "")
{
    std::printf("  %-28s %8.1f %8.1f %8.1f %12.1f   %s\n", what, times.wall.front() * 1e3, times.wall[Repetitions / 2] * 1e3,
                times.wall.back() * 1e3, times.atWork[Repetitions / 2] * 1e3, aim);
}

[[noreturn]] void fail(const Error &error)
{
    std::fprintf(stderr, "%s\n", error.text().c_str());
    std::exit(1);
}

template<class T>
T orFail(Result<T> result)
{
    if (!result)
        fail(result.error());
    return *std::move(result);
}

GenConfig readConfig(const std::string &file, int scenes)
{
    const ConfigDocument document = orFail(ConfigDocument::fromFile(file));
    Report report;
    GenConfig config = orFail(resolveConfig(document, {}, report));
    config.dataset.num_scenes = scenes;
    config.scene.texture_dir.reset(); // not part of the sources
    return config;
}

SceneCompiler compilerOf(const GenConfig &config, bool validate)
{
    CompileOptions options;
    options.seed = config.dataset.seeds.global_seed;
    options.outputDir = "/tmp/dataset";
    options.validate = validate;
    return orFail(SceneCompiler::create(config, std::move(options)));
}

struct Aims
{
    const char *one = "", *two = "", *file = "", *preview = "", *memory = "";
};

class Bench
{
public:
    Bench(const std::string &file, int scenes)
        : m_config(readConfig(file, scenes))
        , m_scenes(scenes)
    {
        std::printf("%s: %d scenes x %d cameras, %d repetitions\n", file.substr(file.rfind('/') + 1).c_str(), scenes,
                    m_config.camera.samples_per_scene, Repetitions);
    }

    void compile(const Aims &aims)
    {
        std::printf("  %-28s %8s %8s %8s %12s   aim\n", "scenes a second", "min", "median", "max", "a CPU second");
        const SceneCompiler plain = compilerOf(m_config, false), checked = compilerOf(m_config, true);
        SerialExecutor one;
        ThreadExecutor two(2);
        reportRate("one thread", m_scenes, measure([&] { return compiled(plain, one); }), aims.one);
        reportRate("two threads", m_scenes, measure([&] { return compiled(plain, two); }), aims.two);
        reportRate("two threads, JSON on disk", m_scenes, measure([&] { return written(plain, two); }), aims.file);
        reportRate("one thread, validated", m_scenes, measure([&] { return compiled(checked, one); }));
        reportRate("two threads, validated", m_scenes, measure([&] { return compiled(checked, two); }));
    }

    /// As the window does it: recipes (always validated), metrics and vertex buffers.
    void preview(const Aims &aims)
    {
        std::printf("  %-28s %8s %8s %8s %12s   aim\n", "ms for a preview", "min", "median", "max", "at work");
        SerialExecutor one;
        ThreadExecutor two(2);
        reportTime("one thread, validated", measure([&] { return previewed(one); }), aims.preview);
        reportTime("two threads, validated", measure([&] { return previewed(two); }), aims.preview);
        const size_t before = bytesInUse();
        const ViewportBuffers buffers = previewed(two);
        const size_t cameras = buffers.plan->cameras.size();
        std::printf("  %zu cameras, %zu bytes each   %s\n", cameras, (bytesInUse() - before) / cameras, aims.memory);
    }

private:
    CompileResult compiled(const SceneCompiler &compiler, Executor &executor) const
    {
        std::vector<int> ids(static_cast<size_t>(m_scenes));
        std::iota(ids.begin(), ids.end(), 0);
        return orFail(compileScenes(compiler, ids, executor));
    }

    CompileResult written(const SceneCompiler &compiler, Executor &executor) const
    {
        CompileResult result = compiled(compiler, executor);
        const std::filesystem::path file = std::filesystem::temp_directory_path() / "bench_compile_recipes.json";
        if (const auto done = writeRecipeFile(file, result.recipes, executor); !done)
            fail(done.error());
        std::filesystem::remove(file);
        return result;
    }

    ViewportBuffers previewed(Executor &executor) const
    {
        return makeViewportBuffers(orFail(makePlan(m_config, m_scenes * m_config.camera.samples_per_scene, executor)), {});
    }

    /// Of all heaps, with what the allocator needs for each piece.
    static size_t bytesInUse()
    {
        const struct mallinfo2 info = mallinfo2();
        return info.uordblks + info.hblkhd;
    }

    GenConfig m_config;
    int m_scenes;
};

} // namespace

/// Other configs than the two with aims: bench_compile CONFIG…
int main(int argc, char **argv)
{
    const std::string data = TAGMILL_SOURCE_DIR "/tests/data/";
    const Aims aims{"48 000", "80 000", "30 000", "20 ms", "4 096"};
    std::vector<std::pair<std::string, Aims>> files;
    for (int i = 1; i < argc; ++i)
        files.emplace_back(argv[i], Aims());
    if (files.empty())
        files = {{data + "render-tag-default.yaml", aims}, {data + "render-tag-fisheye-board.yaml", Aims()}};
    for (const auto &[file, aim] : files) {
        Bench(file, 20000).compile(aim);
        Bench(file, 1000).preview(aim);
    }
    return 0;
}
