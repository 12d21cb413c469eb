// SPDX-License-Identifier: GPL-3.0-or-later
// How planned cameras are spread, and which are behind a bar.
#include "models/document_model.h"
#include "models/plan_coverage.h"
#include "models/qt_executor.h"
#include "tests/support/test_support.h"

#include <cmath>
#include <set>

using namespace tagmill;

namespace {

std::shared_ptr<const Plan> planOf(const char *sample, const std::vector<Override> &overrides = {})
{
    Report report;
    const auto document = ConfigDocument::fromFile(test::sourceDir() / "resources/samples" / sample);
    const auto config = resolveConfig(*document, overrides, report);
    SerialExecutor executor;
    return *makePlan(*config, 1000, executor);
}

} // namespace

class tst_plan_coverage : public QObject
{
    Q_OBJECT
private slots:
    void everyCameraHasAValue()
    {
        ThreadExecutor executor(2);
        const auto plan = planOf("charuco_board.yaml");
        const auto coverage = *planCoverage(plan, executor);
        for (const auto &column : coverage->values) {
            QCOMPARE(column.size(), plan->cameras.size());
            for (const double value : column)
                QVERIFY(std::isfinite(value));
        }
        for (size_t i = 0; i < plan->cameras.size(); ++i) {
            const double distance = coverage->of(PlanQuantity::Distance)[i];
            QVERIFY(distance > 0.39 && distance < 0.49); // the config's range
            // The board lies flat: its tilt against a camera that is not rolled out of the way is at most 90° − elevation + half a field of view.
            const double elevation = coverage->of(PlanQuantity::Elevation)[i], tilt = coverage->of(PlanQuantity::Tilt)[i];
            QVERIFY2(std::abs(tilt - (90 - elevation)) < 5, qPrintable(QStringLiteral("%1 %2").arg(tilt).arg(elevation))); // cameras look at it
        }
        QVERIFY(coverage->coverage.isOfBoards());
        QCOMPARE(coverage->coverage.boards.views, static_cast<int>(plan->cameras.size()));
    }

    void bothWaysAgree()
    {
        ThreadExecutor executor(2);
        const auto coverage = *planCoverage(planOf("tags.yaml"), executor);
        const auto &values = coverage->of(PlanQuantity::Ppm);
        double low = INFINITY, high = -INFINITY;
        for (const double value : values)
            if (std::isfinite(value)) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
        const double middle = (low + high) / 2;
        const auto lower = coverage->camerasBetween(PlanQuantity::Ppm, low, middle), upper = coverage->camerasBetween(PlanQuantity::Ppm, middle, high);
        std::set<int> all(lower.begin(), lower.end());
        all.insert(upper.begin(), upper.end());
        QCOMPARE(all.size(), lower.size() + upper.size()); // none in both, the highest in one
        QCOMPARE(static_cast<std::ptrdiff_t>(all.size()), std::count_if(values.begin(), values.end(), [](double v) { return std::isfinite(v); }));
        int counted = 0;
        for (const auto &[family, ids] : coverage->seen)
            for (const auto &[id, cameras] : ids) {
                QCOMPARE(coverage->camerasThatSee(family, id, id + 1), cameras);
                counted += static_cast<int>(cameras.size());
            }
        QVERIFY(counted > 0);
        QVERIFY(coverage->camerasThatSee("no family", 0, 1e9).empty());
    }

    /// The control: cameras that look elsewhere have no values but their roll, and cover nothing.
    void whoSeesNothingCoversNothing()
    {
        const auto plan = planOf("charuco_board.yaml");
        auto blind = std::make_shared<Plan>(*plan);
        for (SceneRecipe &recipe : blind->recipes)
            for (CameraRecipe &camera : recipe.cameras)
                camera.transform_matrix.block<3, 2>(0, 1) *= -1; // turned about x: it looks the other way
        SerialExecutor executor;
        const auto coverage = *planCoverage(blind, executor);
        for (const double value : coverage->of(PlanQuantity::Distance))
            QVERIFY(std::isnan(value));
        QCOMPARE(coverage->coverage.points, std::int64_t(0));
        QVERIFY(coverage->camerasBetween(PlanQuantity::Distance, 0, 1e9).empty());
    }

    void canBeCancelled()
    {
        SerialExecutor executor;
        const auto coverage = planCoverage(planOf("charuco_board.yaml"), executor, [](double, std::string_view) { return false; });
        QVERIFY(!coverage && coverage.error().code == Errc::Cancelled);
    }
};

QTEST_APPLESS_MAIN(tst_plan_coverage)
#include "tst_plan_coverage.moc"
