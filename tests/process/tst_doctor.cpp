// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/display.h"
#include "blender_link/doctor.h"
#include "blender_link/process_names.h"
#include "tests/support/test_support.h"
#include "tests/support/worker_harness.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace tagmill;

class tst_doctor : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    DoctorReport examine(const QStringList &commands)
    {
        Doctor doctor;
        DoctorReport report;
        QSignalSpy finished(&doctor, &Doctor::finished);
        connect(&doctor, &Doctor::finished, this, [&](const DoctorReport &r) { report = r; });
        doctor.start(commands, m_folder.path(), {.folder = {}});
        if (finished.isEmpty())
            finished.wait(30000);
        return report;
    }

    static QString fake(const char *mode, const QStringList &more = {})
    {
        const QString script = QStringLiteral(TAGMILL_SOURCE_DIR "/tests/process/fake_worker.py");
        return BlenderCommand{QStringLiteral(TAGMILL_PYTHON), QStringList{script, QString::fromLatin1(mode)} + more}.text();
    }

    static const Problem *find(const DoctorReport &report, const char *id)
    {
        const auto found = std::find_if(report.problems.begin(), report.problems.end(), [id](const Problem &p) { return p.id == id; });
        return found == report.problems.end() ? nullptr : &*found;
    }

private slots:
    void initTestCase() { setGuardProgram(QStringLiteral(TAGMILL_WORKER_HOST)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void withoutAnyUsableBlenderEveryFailureIsAnError()
    {
        const DoctorReport report = examine({QStringLiteral("/no/such/blender"), fake("too_old")});
        QVERIFY(!report.firstUsable());
        QCOMPARE(report.blenders.size(), size_t(2));
        for (const char *id : {"blender.cannot_start", "blender.too_old"}) {
            QVERIFY(find(report, id));
            QCOMPARE(find(report, id)->severity, Severity::Error);
        }
    }

    void besideAUsableBlenderAFailureIsAWarning()
    {
        const DoctorReport report = examine({fake("exit"), fake("ok")});
        QVERIFY(report.firstUsable());
        QCOMPARE(report.firstUsable()->version, QStringLiteral("3.4.1"));
        QCOMPARE(find(report, "blender.ended_early")->severity, Severity::Warning);
        QVERIFY(find(report, "blender.no_denoiser"));
        QVERIFY(find(report, "blender.no_display")); // it says that only Cycles renders there
        QVERIFY(report.diskFree_bytes > 0);
    }

    void whatAKilledSearchLeftIsRemoved()
    {
        const QTemporaryDir folder;
        const QString own = QString::fromStdString(nameOfProcess(proofKind)), id = QString::number(QCoreApplication::applicationPid()) + QLatin1Char('-');
        const auto write = [&](const QString &name) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write("proof") > 0;
        };
        QVERIFY(own.endsWith(id));
        const QString dead = own.chopped(id.size()) + QStringLiteral("999999999-1"), alive = own + QStringLiteral("2"), otherHost = QStringLiteral(".tagmill-proof-elsewhere-999999999-3");
        for (const QString &name : {dead, alive, otherHost, QStringLiteral("board.yaml")})
            QVERIFY(write(name));
        Doctor doctor;
        QSignalSpy finished(&doctor, &Doctor::finished);
        doctor.start({fake("ok")}, folder.path(), {.folder = {}});
        QVERIFY(finished.wait(30000));
        const QStringList left = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(QSet<QString>(left.begin(), left.end()), (QSet<QString>{alive, otherHost, QStringLiteral("board.yaml")}));
    }

    void aPoolOfSeveralIdentitiesIsNamed()
    {
        const QStringList newer{QStringLiteral("--blender"), QStringLiteral("3.6.0")};
        const DoctorReport mixed = examine({fake("ok"), fake("draw", newer)});
        QCOMPARE(mixed.blenders.size(), size_t(2));
        QVERIFY(mixed.blenders[0].info.has_value() && mixed.blenders[1].info.has_value());
        const Problem *problem = find(mixed, "blender.mixed");
        QVERIFY(problem);
        QVERIFY(problem->args[0].find("blender=3.4.1") != std::string::npos && problem->args[1].find("blender=3.6.0") != std::string::npos);
        QCOMPARE(problem->severity, Severity::Warning);
        QVERIFY(!find(examine({fake("ok"), fake("draw")}), "blender.mixed"));
        QVERIFY(!find(examine({fake("ok"), fake("exit")}), "blender.mixed")); // what does not start is in no pool
        QVERIFY(mixed.cores > 0 && mixed.memory_bytes > 0);
    }

    void aCommandThatCannotBeReadIsNamedAlone()
    {
        const DoctorReport report = examine({QStringLiteral("'open")});
        QCOMPARE(report.problems.size(), size_t(1));
        QCOMPARE(report.problems[0].id, std::string("blender.open_quote"));
    }

    void onlyASocketThatAnswersIsADisplay()
    {
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toLocal8Bit());
        qputenv("WAYLAND_DISPLAY", "wayland-9");
        qputenv("DISPLAY", ":7654");
        QCOMPARE(reachableDisplay(), QString());
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray path = m_folder.filePath(QStringLiteral("wayland-9")).toLocal8Bit();
        std::copy(path.begin(), path.end(), address.sun_path);
        const int server = socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(bind(server, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        QCOMPARE(listen(server, 1), 0);
        QCOMPARE(reachableDisplay(), QStringLiteral("Wayland wayland-9"));
        close(server);
        QCOMPARE(reachableDisplay(), QString());
    }
};

QTEST_GUILESS_MAIN(tst_doctor)
#include "tst_doctor.moc"
