// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/view_choice.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace tagmill {

namespace {

constexpr double least = -std::numeric_limits<double>::infinity();

/// Logarithm of the determinant; −∞ when the matrix is not positive.
double logDeterminant(const SharedMatrix &matrix)
{
    const Eigen::LLT<SharedMatrix> factor(matrix);
    if (factor.info() != Eigen::Success)
        return least;
    double sum = 0;
    for (Eigen::Index i = 0; i < matrix.rows(); ++i)
        sum += 2 * std::log(factor.matrixLLT()(i, i));
    return std::isfinite(sum) ? sum : least;
}

/// With what is guessed of each parameter, so that the first views have something to improve.
SharedMatrix startOf(const PlannedLens &lens, std::span<const PlannedView> views, double noise_px)
{
    SharedMatrix start = informationOf(lens, views).matrix();
    for (size_t p = 0; p < lens.parameterCount(); ++p)
        start(Eigen::Index(p), Eigen::Index(p)) += std::pow(noise_px / lens.guess(p), 2);
    return start;
}

enum class Change { Add = 1, Drop = -1 };

/// One view after the other, each time the one that leaves the largest determinant. What sees no board is never added and
/// dropped first; the last camera of a scene is never dropped.
Result<std::vector<size_t>> choose(SharedMatrix sum, std::span<const PlannedView> views, Change change, int count, Executor &executor, const Progress &progress)
{
    constexpr size_t piece = 64; // views one thread judges at a time
    const int sign = static_cast<int>(change);
    std::map<int, int> left; // cameras of each scene
    for (const PlannedView &view : views)
        ++left[view.scene];
    std::vector<char> isTaken(views.size(), 0);
    std::vector<double> worth(views.size());
    std::vector<size_t> chosen;
    const auto worthOf = [&](size_t i) {
        const PlannedView &view = views[i];
        if (isTaken[i] || (change == Change::Drop && left.at(view.scene) == 1))
            return least;
        if (!view.isUseful())
            return change == Change::Drop ? -least : least;
        return logDeterminant(sum + sign * view.information.shared);
    };
    while (int(chosen.size()) < count) {
        if (!reportProgress(progress, double(chosen.size()) / count, "plan"))
            return makeError(Errc::Cancelled, "cancelled");
        executor.parallelFor((views.size() + piece - 1) / piece, [&](size_t p) {
            for (size_t i = p * piece; i < std::min(views.size(), (p + 1) * piece); ++i)
                worth[i] = worthOf(i);
        });
        const auto best = std::max_element(worth.begin(), worth.end());
        if (best == worth.end() || *best == least)
            break;
        chosen.push_back(size_t(best - worth.begin()));
        isTaken[chosen.back()] = 1;
        --left[views[chosen.back()].scene];
        sum += sign * views[chosen.back()].information.shared;
    }
    return chosen;
}

} // namespace

Result<std::vector<size_t>> mostInformative(const PlannedLens &lens, std::span<const PlannedView> views, std::span<const PlannedView> candidates, int count, double noise_px,
                                            Executor &executor, const Progress &progress)
{
    return choose(startOf(lens, views, noise_px), candidates, Change::Add, count, executor, progress);
}

Result<std::vector<size_t>> leastUseful(const PlannedLens &lens, std::span<const PlannedView> views, int count, double noise_px, Executor &executor, const Progress &progress)
{
    return choose(startOf(lens, views, noise_px), views, Change::Drop, count, executor, progress);
}

} // namespace tagmill
