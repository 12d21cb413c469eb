// SPDX-License-Identifier: GPL-3.0-or-later
// The lens's derivatives against differences of its projection, and the information of views against the whole system of
// equations, poses and all, built from differences.
#include "tests/core/plan/synthetic_boards.h"
#include "tests/support/test_support.h"

#include <Eigen/Dense>

#include <QTest>

#include <cmath>
#include <functional>
#include <set>

using namespace tagmill;

namespace {

/// Five points: exact for polynomials of degree 4.
Vector2 slope(const std::function<Vector2(double)> &f, double step)
{
    return (8 * (f(step) - f(-step)) - (f(2 * step) - f(-2 * step))) / (12 * step);
}

double relative(const Vector2 &ours, const Vector2 &numeric)
{
    return (ours - numeric).norm() / std::max(numeric.norm(), 1e-3);
}

struct Worst
{
    double byPoint = 0, byLens = 0;
};

Worst worstOf(const SolvedLens &derived, const SolvedLens &projected, const std::vector<Vector3> &points)
{
    Worst worst;
    for (const Vector3 &point : points) {
        const auto jacobian = lensJacobian(derived, point);
        if (!jacobian)
            return {1, 1};
        for (int i = 0; i < 3; ++i) {
            const Vector2 numeric = slope([&](double step) { return *projected.project(point + step * Vector3::Unit(i)); }, 1e-4 * point.norm());
            worst.byPoint = std::max(worst.byPoint, relative(jacobian->by_point.col(i), numeric));
        }
        for (Eigen::Index p = 0; p < jacobian->by_lens.cols(); ++p) {
            const Vector2 numeric = slope([&](double step) {
                SolvedLens moved = projected;
                lensParameter(moved, size_t(p)) += step;
                return *moved.project(point);
            }, p < 4 ? 1e-2 : 1e-3);
            worst.byLens = std::max(worst.byLens, relative(jacobian->by_lens.col(p), numeric));
        }
    }
    return worst;
}

std::vector<Vector3> raysWithin(double angle, int count)
{
    std::mt19937 random(4);
    const auto uniform = [&](double low, double high) { return std::uniform_real_distribution<double>(low, high)(random); };
    std::vector<Vector3> rays;
    for (int i = 0; i < count; ++i) {
        const double theta = uniform(0, angle), phi = uniform(0, 6.28);
        rays.push_back(uniform(0.2, 4) * Vector3(std::sin(theta) * std::cos(phi), std::sin(theta) * std::sin(phi), std::cos(theta)));
    }
    return rays;
}

/// Lens, bend and poses of all boards as one vector; the pixels of all points as a function of it.
Eigen::VectorXd pixels(const SolvedLens &lens, const std::vector<test::Board> &boards, const Eigen::VectorXd &change)
{
    SolvedLens moved = lens;
    const auto lensCount = Eigen::Index(4 + lens.coefficients.size());
    for (Eigen::Index p = 0; p < lensCount; ++p)
        lensParameter(moved, size_t(p)) += change[p];
    std::vector<double> all;
    for (size_t b = 0; b < boards.size(); ++b) {
        const Vector3 turn = change.segment<3>(lensCount + 2 + 6 * Eigen::Index(b)), shift = change.segment<3>(lensCount + 5 + 6 * Eigen::Index(b));
        const Matrix3 rotation = (turn.norm() > 0 ? Eigen::AngleAxisd(turn.norm(), turn.normalized()) : Eigen::AngleAxisd::Identity()) * boards[b].rotation;
        for (const Vector3 &point : boards[b].points) {
            const Vector3 bent = point + Vector3(0, 0, change[lensCount] * point.x() * point.x() + change[lensCount + 1] * point.y() * point.y());
            const Vector2 pixel = *moved.project(rotation * bent + boards[b].shift + shift);
            all.push_back(pixel.x());
            all.push_back(pixel.y());
        }
    }
    return Eigen::Map<Eigen::VectorXd>(all.data(), Eigen::Index(all.size()));
}

Eigen::MatrixXd wholeCovariance(const SolvedLens &lens, const std::vector<test::Board> &boards)
{
    const auto shared = Eigen::Index(6 + lens.coefficients.size()), count = shared + 6 * Eigen::Index(boards.size());
    Eigen::MatrixXd jacobian(pixels(lens, boards, Eigen::VectorXd::Zero(count)).size(), count);
    for (Eigen::Index p = 0; p < count; ++p) {
        const double step = p < 4 ? 1e-2 : 1e-5;
        const auto at = [&](double s) { return pixels(lens, boards, s * Eigen::VectorXd::Unit(count, p)); };
        jacobian.col(p) = (8 * (at(step) - at(-step)) - (at(2 * step) - at(-2 * step))) / (12 * step);
    }
    const Eigen::MatrixXd r = jacobian.householderQr().matrixQR().topRows(count).triangularView<Eigen::Upper>();
    const Eigen::MatrixXd inverse = r.triangularView<Eigen::Upper>().solve(Eigen::MatrixXd::Identity(count, count));
    return (inverse * inverse.transpose()).topLeftCorner(shared, shared);
}

} // namespace

class tst_lens_information : public QObject
{
    Q_OBJECT
private slots:
    void derivativesAreDifferences_data()
    {
        QTest::addColumn<LensFormula>("formula");
        QTest::addColumn<QVector<double>>("coefficients");
        QTest::addColumn<double>("angle");
        QTest::newRow("pinhole") << LensFormula::Pinhole << QVector<double>{} << 1.0;
        QTest::newRow("Brown-Conrady") << LensFormula::BrownConrady << QVector<double>{-0.28, 0.07, 1e-3, -8e-4, 0.005} << 0.8;
        QTest::newRow("Brown-Conrady, none yet") << LensFormula::BrownConrady << QVector<double>{0, 0, 0, 0, 0} << 0.8;
        QTest::newRow("rational") << LensFormula::Rational << QVector<double>{0.9, -0.3, 1e-3, -8e-4, 0.04, 1.2, -0.1, 0.02} << 0.9;
        QTest::newRow("rational with a thin prism") << LensFormula::Rational << QVector<double>{0.9, -0.3, 1e-3, -8e-4, 0.04, 1.2, -0.1, 0.02, 2e-3, -1e-3, 5e-4, 3e-3} << 0.9;
        QTest::newRow("fisheye") << LensFormula::Fisheye << QVector<double>{-0.0035, 0.0015, -0.0003, 0.0001} << 1.3;
        QTest::newRow("fisheye past 90 degrees") << LensFormula::Fisheye << QVector<double>{-0.0035, 0.0015, -0.0003, 0.0001} << 1.8;
        QTest::newRow("fisheye near its axis") << LensFormula::Fisheye << QVector<double>{0.1, 0.015, -0.03, 0.01} << 1e-3;
    }
    void derivativesAreDifferences()
    {
        QFETCH(LensFormula, formula);
        QFETCH(QVector<double>, coefficients);
        QFETCH(double, angle);
        const SolvedLens lens{formula, test::boardResolution, 900, 910, 650.3, 471.8, {coefficients.begin(), coefficients.end()}};
        const std::vector<Vector3> rays = raysWithin(angle, 500);
        const Worst worst = worstOf(lens, lens, rays);
        qInfo("by the point %.1e, by the lens %.1e", worst.byPoint, worst.byLens);
        QVERIFY(worst.byPoint <= 1e-6);
        QVERIFY(worst.byLens <= 1e-6);
        // Control: of a focal length that is off by a hundred-thousandth.
        SolvedLens other = lens;
        other.fx *= 1 + 1e-5;
        QVERIFY(worstOf(other, lens, rays).byPoint > 1e-6);
        for (const Vector3 &ray : rays)
            QVERIFY((lensJacobian(lens, ray)->pixel - *lens.project(ray)).norm() < 1e-9);
    }

    void theAxisOfAFisheyeHasADerivative()
    {
        const SolvedLens lens = test::lensOf(LensFormula::Fisheye);
        const auto jacobian = lensJacobian(lens, Vector3(0, 0, 2));
        QVERIFY(jacobian.has_value());
        QVERIFY_NEAR(jacobian->by_point(0, 0), 450, 1e-9);
        QVERIFY_NEAR(jacobian->by_point(1, 1), 455, 1e-9);
        QVERIFY(!lensJacobian(test::lensOf(LensFormula::Pinhole), Vector3(0, 0, -1)).has_value());
    }

    void eliminatedPosesAreTheWholeSystemsInverse_data()
    {
        QTest::addColumn<LensFormula>("formula");
        QTest::addColumn<double>("tolerance"); // six radial coefficients are nearly alike, and differences have ten digits
        QTest::newRow("pinhole") << LensFormula::Pinhole << 1e-7;
        QTest::newRow("Brown-Conrady") << LensFormula::BrownConrady << 1e-7;
        QTest::newRow("rational") << LensFormula::Rational << 2e-3;
        QTest::newRow("fisheye") << LensFormula::Fisheye << 1e-7;
    }
    void eliminatedPosesAreTheWholeSystemsInverse()
    {
        QFETCH(LensFormula, formula);
        QFETCH(double, tolerance);
        const SolvedLens lens = test::lensOf(formula);
        const auto boards = test::boards(lens, 8);
        LensInformation information(int(6 + lens.coefficients.size()));
        for (const test::Board &board : boards) {
            const auto view = viewInformation(lens, board.viewPoints(), true);
            QVERIFY(view.has_value());
            information.add(*view);
        }
        const auto ours = information.covariance();
        QVERIFY(ours.has_value());
        QVERIFY(information.undetermined().empty());
        const Eigen::MatrixXd whole = wholeCovariance(lens, boards);
        double worst = 0;
        for (Eigen::Index i = 0; i < whole.rows(); ++i)
            for (Eigen::Index j = 0; j < whole.rows(); ++j)
                worst = std::max(worst, std::abs((*ours)(i, j) - whole(i, j)) / std::sqrt(whole(i, i) * whole(j, j)));
        qInfo("covariances differ by %.1e of their standard deviations", worst);
        QVERIFY(worst <= tolerance);
        // Control: poses that are known. Every parameter would seem better.
        for (Eigen::Index i = 0; i < whole.rows(); ++i) {
            double known = 0;
            for (const test::Board &board : boards)
                known += viewInformation(lens, board.viewPoints(), true)->if_pose_known[i];
            QVERIFY(1 / known < 0.9 * whole(i, i));
        }
    }

    void aViewThatIsTakenAwayLeavesTheOthers()
    {
        const SolvedLens lens = test::lensOf(LensFormula::BrownConrady);
        const auto boards = test::boards(lens, 6);
        LensInformation five(9), sixLessOne(9);
        for (size_t i = 0; i < boards.size(); ++i) {
            const auto view = viewInformation(lens, boards[i].viewPoints());
            sixLessOne.add(*view);
            if (i > 0)
                five.add(*view);
        }
        sixLessOne.remove(*viewInformation(lens, boards[0].viewPoints()));
        QVERIFY((five.matrix() - sixLessOne.matrix()).norm() < 1e-9 * five.matrix().norm());
        QCOMPARE(sixLessOne.views(), 5);
    }

    void pointsThatFixNoPoseSayNothing()
    {
        const SolvedLens lens = test::lensOf(LensFormula::BrownConrady);
        test::Board board = test::boards(lens, 1).front();
        board.points.resize(6); // of one row
        QVERIFY(!viewInformation(lens, board.viewPoints()).has_value());
        board.points.resize(3);
        QVERIFY(!viewInformation(lens, board.viewPoints()).has_value());
    }

    void whatIsNotDeterminedIsNamed()
    {
        SolvedLens lens = test::lensOf(LensFormula::Pinhole);
        LensInformation parallel(4);
        for (const test::Board &board : test::boards(lens, 10, 1, 0))
            parallel.add(*viewInformation(lens, board.viewPoints()));
        QVERIFY(!parallel.covariance().has_value());
        const std::vector<size_t> free = parallel.undetermined(); // boards parallel to the picture tell neither focal length nor centre
        QCOMPARE(std::set<size_t>(free.begin(), free.end()), (std::set<size_t>{0, 1, 2, 3}));
        lens = test::lensOf(LensFormula::Rational);
        lens.coefficients.assign(8, 0);
        LensInformation flat(12);
        for (const test::Board &board : test::boards(lens, 10))
            flat.add(*viewInformation(lens, board.viewPoints()));
        QVERIFY(!flat.covariance().has_value());
        for (const size_t parameter : flat.undetermined())
            QVERIFY(lensParameterName(LensFormula::Rational, parameter).front() == 'k');
    }
};

QTEST_APPLESS_MAIN(tst_lens_information)
#include "tst_lens_information.moc"
