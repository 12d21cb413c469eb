// SPDX-License-Identifier: GPL-3.0-or-later
// The closure test of a dataset against the gates it must reach, with the controls that must fail.
// bench_closure DATASET…   one dataset a lens, as tests/bench/closure.yaml says; exit 1 when a gate does not hold.
#include "core/audit/closure.h"
#include "core/files.h"
#include "core/imaging/raw_frame.h"

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <string>

#include <unistd.h>

using namespace tagmill;

namespace {

constexpr double mostRms_px = 0.07, mostDifference_px = 0.06, mostOwnDifference_px = 0.03, mostAtRim_px = 0.2, mostAtFisheyeRim_px = 0.4;

LensFormula formulaOf(const CameraModel &camera)
{
    switch (camera.distortionModel()) {
    case DistortionModel::KannalaBrandt: return LensFormula::Fisheye;
    case DistortionModel::BrownConrady: return LensFormula::BrownConrady;
    default: return LensFormula::Pinhole;
    }
}

bool gate(const char *name, double value, double limit)
{
    const bool holds = value <= limit;
    std::printf("  %s %s %.4f (at most %.4f)\n", holds ? "holds " : "BREAKS", name, value, limit);
    return holds;
}

bool hasClosed(const ClosureReport &report)
{
    const BoardClosure &boards = report.boards[size_t(ClosureMethod::OpenCvSubpix)];
    bool holds = boards.expected > 0 && gate("boards not found", double(boards.expected - boards.found), 0) && report.unreadableFrames == 0;
    holds &= gate("RMS of e before any calibration, px", boards.residuals.all().rms(), mostRms_px);
    for (const CameraClosure &camera : report.cameras) {
        const LensFormula formula = formulaOf(camera.camera);
        const double rim = formula == LensFormula::Fisheye ? mostAtFisheyeRim_px : mostAtRim_px;
        for (const auto &[method, most] : {std::pair(ClosureMethod::OpenCvSubpix, mostDifference_px), std::pair(ClosureMethod::Edges, mostOwnDifference_px)}) {
            const auto lens = camera.lenses.find({method, formula});
            if (lens == camera.lenses.end() || !lens->second.difference) {
                std::printf("  BREAKS no lens\n");
                return false;
            }
            holds &= gate(method == ClosureMethod::Edges ? "projection difference, ours, rms px" : "projection difference rms, px", lens->second.difference->rms, most);
            holds &= gate("  max, px", lens->second.difference->max, rim);
        }
    }
    return holds;
}

/// The dataset with black frames of the same size, in `dir`.
Result<> blackened(const std::filesystem::path &dataset, const std::filesystem::path &dir)
{
    std::filesystem::copy(dataset, dir, std::filesystem::copy_options::recursive);
    for (const auto &entry : std::filesystem::directory_iterator(dir / "images")) {
        if (entry.path().extension() != ".png")
            continue;
        TAGMILL_TRY(const std::string bytes, readFile(entry.path()));
        TAGMILL_TRY(const Image8 image, decodePng(bytes));
        TAGMILL_TRY(const std::string black, encodePng(Image8(image.width, image.height, 3)));
        TAGMILL_CHECK(writeFileAtomically(entry.path(), black));
    }
    return {};
}

/// Boards found in black frames; the control fails as it must when there are none.
bool findsNoneInBlack(const std::filesystem::path &given, Executor &executor)
{
    const std::filesystem::path dir = std::filesystem::temp_directory_path() / ("bench_closure-" + std::to_string(getpid()));
    const auto made = blackened(given, dir);
    const auto dataset = made ? readDataset(dir) : Result<std::shared_ptr<const Dataset>>(made.error());
    const auto report = dataset ? closureTest(**dataset, executor, {{0, 0}, false}) : Result<ClosureReport>(dataset.error());
    std::filesystem::remove_all(dir);
    if (!report) {
        std::printf("%s\n", report.error().text().c_str());
        return false;
    }
    const BoardClosure &boards = report->boards[size_t(ClosureMethod::OpenCvSubpix)];
    std::printf("  control: of %ld boards %ld are found in black frames, %s\n", boards.expected, boards.found, boards.found == 0 ? "which fails as it must" : "AND PASSES");
    return boards.expected > 0 && boards.found == 0;
}

} // namespace

int main(int argc, char **argv)
{
    ThreadExecutor executor;
    bool holds = argc > 1;
    for (int i = 1; i < argc; ++i) {
        const auto dataset = readDataset(argv[i]);
        if (!dataset) {
            std::printf("%s\n", dataset.error().text().c_str());
            return 1;
        }
        const auto start = std::chrono::steady_clock::now();
        const auto report = closureTest(**dataset, executor);
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        std::printf("%s, %.1f s\n%s\n", argv[i], seconds, closureText(*report).c_str());
        holds &= hasClosed(*report);
        const auto shifted = closureTest(**dataset, executor, {{0.1, 0}, false});
        const double rms = shifted->boards[size_t(ClosureMethod::OpenCvSubpix)].residuals.all().rms();
        std::printf("  control: a truth 0.1 px off has RMS %.4f px, %s\n", rms, rms > mostRms_px ? "which fails as it must" : "AND PASSES");
        holds &= rms > mostRms_px;
        holds &= findsNoneInBlack(argv[i], executor);
    }
    return holds ? 0 : 1;
}
