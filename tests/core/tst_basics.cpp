// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/executor.h"
#include "core/files.h"
#include "core/geometry.h"
#include "core/parallel_work.h"
#include "tests/support/test_support.h"

#include <QTemporaryDir>
#include <QTest>

#include <Eigen/Geometry>

#include <atomic>
#include <fstream>
#include <regex>
#include <set>

#include <sys/stat.h>

using namespace tagmill;

class tst_basics : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void sha256MatchesThePublishedVectors()
    {
        QCOMPARE(hex(sha256("")), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(hex(sha256("abc")), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    void atomicWriteReplacesWholeFilesAndLeavesNothingBehind()
    {
        QTemporaryDir dir;
        const std::filesystem::path path = dir.path().toStdString() + "/a.txt";
        QVERIFY_RESULT(writeFileAtomically(path, "first"));
        QVERIFY_RESULT(writeFileAtomically(path, "second"));
        const auto read = readFile(path);
        QVERIFY_RESULT(read);
        QCOMPARE(*read, std::string("second"));
        QCOMPARE(std::distance(std::filesystem::directory_iterator(dir.path().toStdString()), {}), 1);
    }

    void whatOthersMayReadOfAFileStays()
    {
        namespace fs = std::filesystem;
        QTemporaryDir dir;
        const fs::path path = dir.path().toStdString() + "/a.txt";
        QVERIFY_RESULT(writeFileAtomically(path, "first"));
        fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
        QVERIFY_RESULT(writeFileAtomically(path, "second"));
        QCOMPARE(fs::status(path).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    }

    void aPipeIsNotReplaced()
    {
        QTemporaryDir dir;
        const std::string path = dir.path().toStdString() + "/pipe";
        QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
        const auto result = writeFileAtomically(path, "x");
        QVERIFY(!result && result.error().code == Errc::Io);
        QVERIFY(std::filesystem::is_fifo(path));
    }

    void whatIsNotCommittedIsNotThere()
    {
        QTemporaryDir dir;
        const std::filesystem::path path = dir.path().toStdString() + "/a.txt";
        {
            auto file = AtomicFile::create(path);
            QVERIFY_RESULT(file);
            QVERIFY_RESULT(file->write("half"));
        }
        QVERIFY(std::filesystem::is_empty(dir.path().toStdString()));
        auto file = AtomicFile::create(path);
        QVERIFY_RESULT(file);
        QVERIFY_RESULT(file->write("one "));
        QVERIFY_RESULT(file->write("two"));
        QVERIFY_RESULT(file->commit());
        QCOMPARE(*readFile(path), std::string("one two"));
        QCOMPARE(std::distance(std::filesystem::directory_iterator(dir.path().toStdString()), {}), 1);
    }

    void writingIntoAMissingFolderFailsAndSaysWhere()
    {
        QTemporaryDir dir;
        const auto result = writeFileAtomically(dir.path().toStdString() + "/none/a.txt", "x");
        QVERIFY(!result);
        QCOMPARE(exitStatus(result.error().code), 3);
        QVERIFY(result.error().text().find("none/a.txt") != std::string::npos);
    }

    void everyIndexRunsOnce()
    {
        ThreadExecutor executor(3);
        std::vector<int> hits(1000);
        executor.parallelFor(hits.size(), [&](size_t i) { ++hits[i]; });
        QVERIFY(std::all_of(hits.begin(), hits.end(), [](int n) { return n == 1; }));
    }

    void whatIsMadeInParallelIsHandedOnInOrder_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("taken"); // then it is ended
        QTest::newRow("nothing") << 0 << 0;
        QTest::newRow("less than a block") << 3 << 3;
        QTest::newRow("whole blocks") << 40 << 40;
        QTest::newRow("a part of a block at the end") << 1003 << 1003;
        QTest::newRow("ended on the way") << 1003 << 25;
        QTest::newRow("ended at the first") << 1003 << 0;
    }
    void whatIsMadeInParallelIsHandedOnInOrder()
    {
        QFETCH(int, count);
        QFETCH(int, taken);
        constexpr size_t atOnce = 10;
        std::atomic<int> held = 0, mostHeld = 0;
        std::vector<size_t> order;
        const auto make = [&](size_t i) {
            mostHeld = std::max(mostHeld.load(), ++held);
            return i;
        };
        const auto take = [&](size_t i) -> Result<> {
            if (static_cast<int>(order.size()) == taken)
                return makeError(Errc::Cancelled, "cancelled");
            order.push_back(i);
            --held;
            return {};
        };
        ThreadExecutor executor(3);
        const auto ended = inOrder(executor, static_cast<size_t>(count), atOnce, make, take);
        QCOMPARE(ended.has_value(), taken == count);
        QCOMPARE(order.size(), static_cast<size_t>(taken));
        for (size_t i = 0; i < order.size(); ++i)
            QCOMPARE(order[i], i);
        QVERIFY2(mostHeld <= int{2 * atOnce}, qPrintable(QString::number(mostHeld)));
    }

    void anglesOfARotationGiveItBack()
    {
        // Both poles of y, where x and z turn about one axis, included.
        for (const double x : {-3.0, -1.0, 0.0, 0.7, 3.1})
            for (const double y : {-std::numbers::pi / 2, -1.2, 0.0, 0.4, std::numbers::pi / 2})
                for (const double z : {-2.5, 0.0, 1.1, 3.0}) {
                    const Matrix3 rotation = rotationFromEuler({x, y, z});
                    QVERIFY((rotationFromEuler(eulerFromRotation(rotation)) - rotation).cwiseAbs().maxCoeff() < 1e-9);
                }
    }

    void rotationsAgreeWithEigen()
    {
        const Vector3 e(0.3, -1.1, 2.5);
        const Matrix3 expected = (Eigen::AngleAxisd(e.z(), Vector3::UnitZ()) * Eigen::AngleAxisd(e.y(), Vector3::UnitY())
                                  * Eigen::AngleAxisd(e.x(), Vector3::UnitX())).toRotationMatrix();
        QVERIFY((rotationFromEuler(e) - expected).cwiseAbs().maxCoeff() < 1e-15);
        for (int i = 0; i < 200; ++i) {
            const Eigen::Quaterniond q = Eigen::Quaterniond::UnitRandom();
            const Vector4 ours = quaternionFromRotation(q.toRotationMatrix());
            QVERIFY_NEAR(std::abs(ours.dot(Vector4(q.w(), q.x(), q.y(), q.z()))), 1.0, 1e-12);
        }
    }

    void everyProblemIdInTheSourcesHasATextAndIsUnique()
    {
        std::set<std::string_view> known;
        for (const ProblemText &row : problemTexts()) {
            QVERIFY2(known.insert(row.id).second, std::string(row.id).c_str());
            QVERIFY(!row.text.empty() && row.text.back() != '.');
        }
        const std::regex use(R"rx((?:makeError\(\s*[\w:]+\s*,|\.add\(\s*[\w:]+\s*,|ioError\()\s*"([a-z_]+(?:\.[a-z_]+)*)")rx");
        int seen = 0;
        for (const char *folder : {"core", "blender_link", "models", "widgets", "app"}) {
            for (const auto &entry : std::filesystem::recursive_directory_iterator(test::sourceDir() / folder)) {
                if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h")
                    continue;
                const std::string text = *readFile(entry.path());
                for (auto it = std::sregex_iterator(text.begin(), text.end(), use); it != std::sregex_iterator(); ++it, ++seen)
                    QVERIFY2(known.contains((*it)[1].str()), ((*it)[1].str() + " in " + entry.path().string()).c_str());
            }
        }
        QVERIFY(seen >= 5);
    }
};

QTEST_APPLESS_MAIN(tst_basics)
#include "tst_basics.moc"
