// SPDX-License-Identifier: GPL-3.0-or-later
// Predicted uncertainty of 500 boards of 100 points, from the recipes to the map, and "add 10 of 2 000 candidates", the
// drawing of the candidates included. Aims: 50 ms and 2 s. Prints the median of several runs.
//   build/release/bin/bench_plan_uncertainty [THREADS]
#include "core/compile/compiler.h"
#include "core/plan/calibration_plan.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <numeric>

using namespace tagmill;

namespace {

double median_ms(int runs, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// 11 × 11 cells have 100 saddle points.
GenConfig benchConfig()
{
    GenConfig config;
    config.tagmill.present = true;
    config.dataset.num_scenes = 50;
    config.camera.resolution = {1280, 960};
    config.camera.fov = 70;
    config.camera.samples_per_scene = 10;
    config.camera.min_distance = 0.6;
    config.camera.max_distance = 1.2;
    config.camera.min_elevation = 0.6;
    config.camera.max_elevation = 1;
    config.camera.intrinsics.distortion_model = DistortionModel::BrownConrady;
    config.camera.intrinsics.k1 = -0.2;
    config.camera.intrinsics.k2 = 0.04;
    config.camera.intrinsics.k3 = 0.01; // without it a rational lens is not determined
    SubjectConfig &subject = config.scenario.subject;
    subject.type = SubjectType::Board;
    subject.board.rows = 11;
    subject.board.cols = 11;
    subject.board.marker_size_mm = 20;
    subject.board.square_size_mm = 27;
    subject.board.dictionary = "DICT_4X4_100";
    return config;
}

} // namespace

int main(int argc, char **argv)
{
    ThreadExecutor executor(argc > 1 ? unsigned(std::atoi(argv[1])) : 0);
    const GenConfig config = benchConfig();
    CompileOptions compileOptions;
    compileOptions.validate = true;
    const auto compiler = SceneCompiler::create(config, compileOptions);
    std::vector<int> ids(50);
    std::iota(ids.begin(), ids.end(), 0);
    const auto compiled = compiler ? compileScenes(*compiler, ids, executor) : Result<CompileResult>(compiler.error());
    if (!compiled) {
        std::fprintf(stderr, "%s\n", compiled.error().text().c_str());
        return 1;
    }
    for (const auto &[formula, isBoardBent] : {std::pair(LensFormula::BrownConrady, false), std::pair(LensFormula::Rational, true)}) {
        const CalibrationPlanOptions options{formula, isBoardBent, 0.1, 2000};
        CalibrationForecast forecast;
        const auto first = calibrationPlan(compiled->recipes, options, executor);
        const auto determined = first ? forecastCalibration(first->lens, first->views, options.noise_px) : Result<CalibrationForecast>(first.error());
        if (!determined) {
            std::printf("%s%s: %s\n", std::string(lensFormulaName(formula)).c_str(), isBoardBent ? ", bent board" : "", determined.error().text().c_str());
            continue;
        }
        const double whole = median_ms(9, [&] {
            const auto plan = calibrationPlan(compiled->recipes, options, executor);
            forecast = *forecastCalibration(plan->lens, plan->views, options.noise_px);
        });
        const auto plan = calibrationPlan(compiled->recipes, options, executor);
        const double map = median_ms(9, [&] { forecast = *forecastCalibration(plan->lens, plan->views, options.noise_px); });
        size_t added = 0;
        const double add = median_ms(3, [&] { added = informativeViews(*plan, config, compiled->recipes, 10, options, executor)->size(); });
        const double drop = median_ms(3, [&] { added += leastUsefulViews(*plan, 10, options.noise_px, executor)->size(); });
        std::printf("%s%s: %d boards, %d points: %.1f ms (of it sums, sigmas and map %.1f ms); add 10 of 2000: %.0f ms; drop 10 of 500: %.0f ms (%zu)\n",
                    std::string(lensFormulaName(formula)).c_str(), isBoardBent ? ", bent board" : "", forecast.views, forecast.points, whole, map, add, drop, added);
    }
    return 0;
}
