// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/closure.h"

#include "core/audit/frame_closure.h"
#include "core/parallel_work.h"

#include <algorithm>

namespace tagmill {

namespace {

constexpr size_t framesAtOnce = 64;   ///< what is held of frames until it is added up
constexpr size_t mostCameras = 4, mostViews = 60, mostProblems = 100;
constexpr std::array allFormulas{LensFormula::Pinhole, LensFormula::BrownConrady, LensFormula::Fisheye, LensFormula::Rational};
constexpr std::array calibratedMethods{ClosureMethod::OpenCvSubpix, ClosureMethod::Edges};

/// The views of one camera; at most so many, spread over the dataset.
struct CameraViews
{
    CameraModel camera;
    int boards = 0;
    std::map<ClosureMethod, std::vector<CalibrationView>> views;
};

class Collector
{
public:
    explicit Collector(ClosureReport &report)
        : m_report(report)
    {
    }

    void add(FrameClosure &&frame)
    {
        ++m_report.frames;
        m_report.unreadableFrames += !frame.isReadable;
        for (const auto &[key, closure] : frame.tags)
            m_report.tags[key].add(closure);
        for (size_t m = 0; m < closureMethodCount; ++m)
            m_report.boards[m].add(frame.boards[m]);
        for (Problem &problem : frame.problems)
            addProblem(std::move(problem));
        for (BoardView &view : frame.views)
            addView(std::move(view));
    }

    std::vector<CameraViews> &cameras() { return m_cameras; }

private:
    /// A notice holds for the whole dataset and is said once.
    void addProblem(Problem &&problem)
    {
        const bool isNotice = problem.severity == Severity::Notice;
        const auto isSaid = [&](const Problem &other) { return other.id == problem.id; };
        if (m_report.problems.size() >= mostProblems || (isNotice && std::any_of(m_report.problems.begin(), m_report.problems.end(), isSaid)))
            return;
        if (isNotice)
            problem.where.clear();
        m_report.problems.push_back(std::move(problem));
    }

    void addView(BoardView &&view)
    {
        auto camera = std::find_if(m_cameras.begin(), m_cameras.end(), [&](const CameraViews &c) { return c.camera == view.camera; });
        if (camera == m_cameras.end()) {
            if (m_cameras.size() == mostCameras)
                return;
            m_cameras.push_back({view.camera, 0, {}});
            camera = m_cameras.end() - 1;
        }
        camera->boards += view.method == ClosureMethod::Edges; // of AprilGrids the only one
        if (std::find(calibratedMethods.begin(), calibratedMethods.end(), view.method) != calibratedMethods.end())
            camera->views[view.method].push_back(std::move(view.view));
    }

    ClosureReport &m_report;
    std::vector<CameraViews> m_cameras;
};

std::vector<CalibrationView> spread(const std::vector<CalibrationView> &all)
{
    std::vector<CalibrationView> some;
    const size_t count = std::min(all.size(), mostViews);
    for (size_t i = 0; i < count; ++i)
        some.push_back(all[i * all.size() / count]);
    return some;
}

LensClosure solve(const CameraModel &truth, LensFormula formula, const std::vector<CalibrationView> &views)
{
    CoveredArea area(truth.resolution());
    for (const CalibrationView &view : views)
        area.add(view.image_points);
    LensClosure closure{calibrateLens(formula, truth.resolution(), views), {}};
    if (closure.solution)
        closure.difference = projectionDifference(truth, closure.solution->lens, area);
    return closure;
}

Result<> solveLenses(std::vector<CameraViews> &cameras, Executor &executor, const Progress &progress, ClosureReport &report)
{
    struct Task
    {
        size_t camera;
        ClosureMethod method;
        LensFormula formula;
        std::optional<LensClosure> result{};
    };
    std::vector<Task> tasks;
    for (size_t c = 0; c < cameras.size(); ++c) {
        for (auto &[method, views] : cameras[c].views) {
            views = spread(views);
            for (const LensFormula formula : allFormulas)
                tasks.push_back({c, method, formula});
        }
    }
    if (!reportProgress(progress, 0, "calibrating"))
        return makeError(Errc::Cancelled, "cancelled");
    TAGMILL_CHECK(forEach(executor, tasks.size(), progress, "calibrating", [&](size_t i) {
        tasks[i].result = solve(cameras[tasks[i].camera].camera, tasks[i].formula, cameras[tasks[i].camera].views[tasks[i].method]);
    }));
    for (CameraViews &camera : cameras)
        report.cameras.push_back({camera.camera, camera.boards, int(std::min(size_t(camera.boards), mostViews)), {}});
    for (Task &task : tasks)
        report.cameras[task.camera].lenses.emplace(std::pair(task.method, task.formula), std::move(*task.result));
    return {};
}

} // namespace

std::string_view closureMethodName(ClosureMethod method)
{
    switch (method) {
    case ClosureMethod::OpenCv: return "opencv";
    case ClosureMethod::OpenCvSubpix: return "opencv_subpix";
    case ClosureMethod::AprilTag3: return "apriltag3";
    case ClosureMethod::Edges: return "edges";
    }
    return {};
}

void TagClosure::add(const TagClosure &other)
{
    expected += other.expected;
    found += other.found;
    falsePositives += other.falsePositives;
    residuals.add(other.residuals);
}

void BoardClosure::add(const BoardClosure &other)
{
    expected += other.expected;
    found += other.found;
    residuals.add(other.residuals);
}

Result<ClosureReport> closureTest(const Dataset &dataset, Executor &executor, const ClosureOptions &options, const Progress &progress)
{
    ClosureReport report;
    Collector collector(report);
    const double lensPart = options.withLenses ? 0.2 : 0;
    const auto partDone = [&](size_t frames) { return (1 - lensPart) * double(frames) / double(dataset.frames.size()); };
    for (size_t begin = 0; begin < dataset.frames.size(); begin += framesAtOnce) {
        const size_t count = std::min(framesAtOnce, dataset.frames.size() - begin);
        std::vector<FrameClosure> frames(count);
        TAGMILL_CHECK(forEach(executor, count, subprogress(progress, partDone(begin), partDone(begin + count)), "detecting", [&](size_t i) { frames[i] = closeFrame(dataset, dataset.frames[begin + i], options); }));
        for (FrameClosure &frame : frames)
            collector.add(std::move(frame));
    }
    if (options.withLenses)
        TAGMILL_CHECK(solveLenses(collector.cameras(), executor, subprogress(progress, 1 - lensPart, 1), report));
    return report;
}

} // namespace tagmill
