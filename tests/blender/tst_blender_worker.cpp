// SPDX-License-Identifier: GPL-3.0-or-later
// A real Blender as a worker: start, abilities, files, errors, cancel, death; nothing left behind.
#include "blender_link/doctor.h"
#include "core/files.h"
#include "core/imaging/raw_frame.h"
#include "tests/blender/blender_scenes.h"
#include "tests/support/test_support.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/mount.h>

using namespace tagmill;
using namespace tagmill::test;

namespace {

const QString render = QStringLiteral("render");

RenderScene litPlane()
{
    RenderScene scene;
    scene.materials = {diffuse(Vector3::Constant(0.8))};
    scene.objects = {plane(2, 2)};
    scene.lights = {light(LightType::Point, 50, translation(0.5, 0, 1))};
    scene.lights[0].radius = 0.1;
    return scene;
}

/// Minutes of work.
LoweredFrame endlessFrame()
{
    return downward({1280, 960}, 800, 2, 100000);
}

/// The value of an attribute of an EXR header: its bytes, found by "name\0type\0" and their length.
std::string exrAttribute(const std::string &file, const std::string &name, const std::string &type)
{
    const std::string head = name + '\0' + type + '\0';
    const size_t at = file.find(head);
    if (at == std::string::npos)
        return {};
    std::uint32_t size = 0;
    std::memcpy(&size, file.data() + at + head.size(), 4);
    return file.substr(at + head.size() + 4, size);
}

} // namespace

class tst_blender_worker : public QObject
{
    Q_OBJECT

    ProcessCensus m_census;
    QTemporaryDir m_folder;
    std::unique_ptr<WorkerProcess> m_worker;

    WorkerProcess &worker()
    {
        if (!m_worker || m_worker->state() == WorkerState::Dead) {
            m_worker = std::make_unique<WorkerProcess>(blenderOptions(m_folder.path()));
            const auto failure = startAndWait(*m_worker);
            if (failure)
                qCritical("%s", failure->text().c_str());
        }
        return *m_worker;
    }

    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

    qint64 blenderPid() const
    {
        const QStringList alive = m_census.alive();
        for (const QString &line : alive)
            if (line.contains(QStringLiteral("--python-console")) && !line.contains(QStringLiteral("--guard")) && !line.contains(QStringLiteral("xvfb-run")))
                return line.section(QLatin1Char(' '), 0, 0).toLongLong();
        return 0;
    }

private slots:
    void initTestCase() { setGuardProgram(QStringLiteral(TAGMILL_WORKER_HOST)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanupTestCase()
    {
        m_worker.reset();
        QTRY_COMPARE(m_census.alive(), QStringList());
    }

    void blenderSaysWhatItCan()
    {
        const BlenderInfo &info = worker().info();
        QVERIFY(info.version.section(QLatin1Char('.'), 0, 0).toInt() >= 2);
        QVERIFY(info.engines.contains(QStringLiteral("CYCLES")));
        QVERIFY(std::any_of(info.devices.begin(), info.devices.end(), [](const BlenderDevice &d) { return d.type == QLatin1String("CPU"); }));
        QVERIFY(info.view_transforms.contains(QStringLiteral("Standard")));
        QVERIFY(info.hasSharedFolder);
        QVERIFY(!info.cpu_kernel.isEmpty());
        QVERIFY(info.identity(QStringLiteral("cycles"), QStringLiteral("CPU")).contains(info.version));
        qInfo("Blender %s, hello after %.2f s", qPrintable(info.version), info.start_seconds);
    }

    void aFrameIsAnUncompressedHalfExrUnderItsFinalName()
    {
        QVERIFY_RESULT(setScene(worker(), litPlane()));
        const QString path = m_folder.filePath(QStringLiteral("raw.exr"));
        const auto result = callJsonAndWait(worker(), render, renderParams(downward({32, 24}, 20, 2, 1), path));
        QVERIFY_RESULT(result);
        QCOMPARE((*result)[QLatin1String("path")].toString(), path);
        QCOMPARE(files(), QStringList{QStringLiteral("raw.exr")});
        const auto file = readFile(path.toStdString());
        QVERIFY_RESULT(file);
        QCOMPARE((*result)[QLatin1String("bytes")].toInteger(), static_cast<qint64>(file->size()));
        QVERIFY((*result)[QLatin1String("seconds")].toDouble() > 0);
        QCOMPARE(exrAttribute(*file, "compression", "compression"), std::string(1, '\0'));
        std::string channels;
        for (const char name : {'B', 'G', 'R'}) // half = 1, linear flag 0, sampling 1 × 1
            channels += std::string{name, '\0', 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0};
        channels += '\0';
        QCOMPARE(exrAttribute(*file, "channels", "chlist"), channels);
        const auto image = readExr(path.toStdString());
        QVERIFY_RESULT(image);
        QVERIFY(*std::max_element(image->pixels.begin(), image->pixels.end()) > 0.1f);
    }

    void faultsAreNamedAndSurvived()
    {
        RenderScene scene = litPlane();
        scene.objects.push_back(plane(0.123, 0.456)); // never sent
        QVERIFY_RESULT(setScene(worker(), litPlane()));
        const auto missing = callJsonAndWait(worker(), QStringLiteral("scene.set"), QByteArray::fromStdString(renderSceneJson(scene)));
        QVERIFY(!missing);
        QCOMPARE(missing.error().problem.id, std::string("worker.asset_missing"));
        QCOMPARE(missing.error().problem.args.at(1), std::string("objects[1].mesh"));
        scene = litPlane();
        scene.materials[0].texture_path = m_folder.filePath(QStringLiteral("none.png")).toStdString();
        const auto texture = setScene(worker(), scene);
        QVERIFY(!texture);
        QCOMPARE(texture.error().problem.args.at(1), std::string("materials[0].texture_path"));
        QVERIFY_RESULT(writeFileAtomically(*scene.materials[0].texture_path, "no picture"));
        const auto broken = setScene(worker(), scene);
        QVERIFY(!broken);
        QCOMPARE(broken.error().problem.id, std::string("worker.asset_missing"));
        QFile::remove(QString::fromStdString(*scene.materials[0].texture_path));
        const auto bad = callAndWait(worker(), render, {{QStringLiteral("frame"), QStringLiteral("f")}});
        QVERIFY(!bad);
        QCOMPARE(bad.error().problem.id, std::string("worker.bad_scene"));
        const auto folder = callJsonAndWait(worker(), render, renderParams(downward({32, 24}, 20, 2, 1), QStringLiteral("/no/such/folder/raw.exr")));
        QVERIFY(!folder);
        QVERIFY(folder.error().text().find("/no/such/folder") != std::string::npos);
        QVERIFY_RESULT(setScene(worker(), litPlane()));
        QVERIFY_RESULT(renderHere(worker(), downward({32, 24}, 20, 2, 1)));
    }

    void missingDenoiserIsAFallbackThatIsNamed()
    {
        QVERIFY_RESULT(setScene(worker(), litPlane()));
        LoweredFrame frame = downward({32, 24}, 20, 2, 1);
        frame.settings.denoise = true;
        const auto result = callJsonAndWait(worker(), render, renderParams(frame, {}));
        QVERIFY_RESULT(result);
        const bool hasNote = !(*result)[QLatin1String("notes")].toArray().isEmpty();
        QCOMPARE(hasNote, worker().info().denoisers.isEmpty());
    }

    void aFullDiskIsSaidAndLeavesNoFile()
    {
        const QString folder = m_folder.filePath(QStringLiteral("small"));
        QVERIFY(QDir().mkpath(folder));
        const QByteArray path = folder.toLocal8Bit();
        QCOMPARE(mount("tmpfs", path.constData(), "tmpfs", 0, "size=128k"), 0);
        QVERIFY_RESULT(setScene(worker(), litPlane()));
        const auto result = callJsonAndWait(worker(), render, renderParams(downward({320, 240}, 200, 2, 1), folder + QStringLiteral("/raw.exr")));
        const QStringList left = QDir(folder).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(umount(path.constData()), 0);
        QVERIFY(!result);
        QVERIFY2(result.error().problem.id == "worker.disk_full", result.error().text().c_str());
        QCOMPARE(exitStatus(result.error().code), 3);
        QCOMPARE(left, QStringList());
    }

    void statusIsAnsweredAndProgressToldDuringARender()
    {
        QVERIFY_RESULT(setScene(worker(), litPlane()));
        QSignalSpy progress(&worker(), &WorkerProcess::progressed);
        std::optional<Result<QJsonObject>> rendered;
        worker().callWithJson(render, renderParams(downward({320, 240}, 200, 2, 100), {}), [&](const Result<QJsonObject> &r) { rendered = r; });
        const auto status = callAndWait(worker(), QStringLiteral("status"));
        QVERIFY_RESULT(status);
        QVERIFY(!rendered);
        QVERIFY((*status)[QLatin1String("busy")].toBool());
        QVERIFY((*status)[QLatin1String("rss_bytes")].toInteger() > 10'000'000);
        QCOMPARE(worker().state(), WorkerState::Busy);
        QTRY_VERIFY_WITH_TIMEOUT(rendered, 120000);
        QVERIFY_RESULT(*rendered);
        QVERIFY(progress.size() >= 2);
        QCOMPARE(progress.first(), (QVariantList{QStringLiteral("scene_0000_cam_0000"), 0.0}));
        // Commentary and reply come through different pipes, so the last of it may be late.
        QVERIFY(std::any_of(progress.begin(), progress.end(), [](const QVariantList &told) { return told.at(1).toDouble() > 0; }));
    }

    void cancelEndsALongRenderWithinTwoSeconds()
    {
        QVERIFY_RESULT(setScene(worker(), litPlane()));
        QElapsedTimer watch;
        QTimer::singleShot(700, this, [&] {
            watch.start();
            worker().cancel();
        });
        const QString path = m_folder.filePath(QStringLiteral("cancelled.exr"));
        const auto result = callJsonAndWait(worker(), render, renderParams(endlessFrame(), path));
        QVERIFY(!result);
        QCOMPARE(result.error().code, Errc::Cancelled);
        QVERIFY2(watch.elapsed() <= 2000, qPrintable(QString::number(watch.elapsed())));
        qInfo("cancelled after %lld ms", watch.elapsed());
        QTRY_COMPARE(m_census.alive(), QStringList());
        QVERIFY(!files().join(QLatin1Char(' ')).contains(QStringLiteral("cancelled")));
        QVERIFY_RESULT(setScene(worker(), litPlane())); // a new one takes over
    }

    void aKilledBlenderIsReported()
    {
        QVERIFY_RESULT(setScene(worker(), litPlane()));
        QSignalSpy deaths(&worker(), &WorkerProcess::died);
        QTimer::singleShot(500, this, [this] { kill(static_cast<pid_t>(blenderPid()), SIGKILL); });
        const auto result = callJsonAndWait(*m_worker, render, renderParams(endlessFrame(), {}));
        QVERIFY(!result);
        QCOMPARE(result.error().problem.id, std::string("worker.died"));
        QVERIFY2(result.error().text().find("signal 9") != std::string::npos, result.error().text().c_str());
        QTRY_COMPARE(deaths.size(), 1);
        QTRY_COMPARE(m_census.alive(), QStringList());
    }

    void stopLeavesNoProcessAndNoTemporaryFolder()
    {
        const auto folders = [] { return QDir::temp().entryList({QStringLiteral("tagmill-worker-*"), QStringLiteral("blender_*")}, QDir::Dirs); };
        m_worker.reset();
        const QTemporaryDir own;
        qputenv("TMPDIR", own.path().toLocal8Bit());
        QCOMPARE(folders(), QStringList());
        QVERIFY(worker().state() == WorkerState::Idle);
        QVERIFY(!folders().isEmpty());
        QElapsedTimer watch;
        watch.start();
        worker().stop();
        while (m_worker->state() != WorkerState::Dead)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        qInfo("stopped after %lld ms", watch.elapsed());
        QCOMPARE(folders(), QStringList());
        QCOMPARE(m_census.alive(), QStringList());
        qunsetenv("TMPDIR");
    }

    void aKilledHostLeavesNeitherXvfbNorBlender_data()
    {
        QTest::addColumn<QStringList>("outer");
        QTest::addColumn<QStringList>("inner");
        const QStringList xvfb{QStringLiteral("xvfb-run"), QStringLiteral("-a")};
        QTest::addRow("host under xvfb-run") << xvfb << QStringList();
        QTest::addRow("worker under xvfb-run") << QStringList() << xvfb;
    }

    void aKilledHostLeavesNeitherXvfbNorBlender()
    {
        QFETCH(QStringList, outer);
        QFETCH(QStringList, inner);
        m_worker.reset();
        const BlenderCommand blender = *splitCommand(blenderProgram());
        QStringList command = outer + QStringList{QStringLiteral(TAGMILL_WORKER_HOST)} + inner + QStringList{blender.program} + blender.arguments;
        QProcess process;
        const QString program = command.takeFirst();
        process.start(program, command);
        QTRY_VERIFY_WITH_TIMEOUT(process.bytesAvailable() > 0, 60000);
        QCOMPARE(process.readLine().trimmed(), QByteArray("ready"));
        QCOMPARE(m_census.alive().filter(QStringLiteral("Xvfb :")).size(), 1);
        QVERIFY(blenderPid() > 0);
        const QStringList hosts = m_census.alive().filter(QRegularExpression(QStringLiteral("^\\d+ " TAGMILL_WORKER_HOST " (?!--guard)")));
        QCOMPARE(hosts.size(), 1);
        QCOMPARE(kill(static_cast<pid_t>(hosts.first().section(QLatin1Char(' '), 0, 0).toLongLong()), SIGKILL), 0);
        QTRY_COMPARE_WITH_TIMEOUT(outer.isEmpty() ? m_census.alive() : m_census.aliveAfterServer(), QStringList(), 5000);
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
    }

    void theDoctorFindsWhatIsThereAndSaysWhatIsNot()
    {
        m_worker.reset();
        Doctor doctor;
        DoctorReport report;
        QSignalSpy finished(&doctor, &Doctor::finished);
        connect(&doctor, &Doctor::finished, this, [&](const DoctorReport &r) { report = r; });
        doctor.start({QStringLiteral("/bin/true"), blenderProgram(), QStringLiteral("'open")}, m_folder.filePath(QStringLiteral("not/yet")), {.folder = {}});
        QVERIFY(finished.wait(60000));
        QCOMPARE(report.blenders.size(), size_t(2));
        QVERIFY(!report.blenders[0].info);
        QVERIFY_RESULT(report.blenders[1].info);
        QVERIFY(report.firstUsable() == &*report.blenders[1].info);
        QCOMPARE(report.folder, m_folder.path());
        QVERIFY(report.diskFree_bytes > 0);
        QVERIFY(report.firstUsable()->hasSharedFolder);
        std::set<std::string> ids;
        for (const Problem &problem : report.problems)
            ids.insert(problem.id);
        QVERIFY(ids.contains("blender.open_quote") && ids.contains("blender.ended_early"));
        QCOMPARE(ids.contains("blender.no_denoiser"), report.firstUsable()->denoisers.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_blender_worker)
#include "tst_blender_worker.moc"
