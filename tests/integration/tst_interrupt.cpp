// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl-C in the middle of long work: status 130, and nothing half-written. That it is the middle does not depend on the
// machine: progress goes to a pipe of one page, and what a stage says is more than that, so none ends while nobody reads.
#include "tests/integration/tagmill_runner.h"
#include "tests/support/test_support.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace tagmill::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A pipe of one page with a name.
class NarrowPipe
{
public:
    explicit NarrowPipe(const QString &path)
    {
        ::mkfifo(qPrintable(path), 0600);
        m_fd = ::open(qPrintable(path), O_RDWR | O_NONBLOCK | O_CLOEXEC); // both ends: nobody waits for it to be opened
        ::fcntl(m_fd, F_SETPIPE_SZ, 4096);
    }
    ~NarrowPipe() { ::close(m_fd); }

    /// Reads what is there, but not beyond `end`; whether that was said.
    bool readTo(const QByteArray &end)
    {
        char byte = 0;
        while (!(m_said.size() >= end.size() && m_said.endsWith(end)) && ::read(m_fd, &byte, 1) == 1)
            m_said += byte;
        return m_said.endsWith(end);
    }
    QByteArray readAll()
    {
        char bytes[4096];
        for (ssize_t count = 0; (count = ::read(m_fd, bytes, sizeof bytes)) > 0;)
            m_said.append(bytes, count);
        return m_said;
    }

private:
    int m_fd = -1;
    QByteArray m_said;
};

} // namespace

class tst_interrupt : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString path(const QString &name) const { return m_dir.filePath(name); }
    QString dataset() const { return path(u"dataset"_s); }

private slots:
    void initTestCase()
    {
        writeAll(path(u"board.yaml"_s), smallBoardConfig());
        const RunResult made = runTagmill({u"generate"_s, u"-c"_s, path(u"board.yaml"_s), u"-o"_s, dataset(), u"-r"_s, u"preview"_s, u"-n"_s, u"60"_s, u"--progress"_s, u"none"_s});
        QVERIFY2(made.status == 0, made.err);
    }

    void longWorkStopsAndLeavesNothing_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QByteArray>("stage");
        QTest::newRow("audit run") << QStringList{u"audit"_s, u"run"_s, dataset(), u"--html"_s, path(u"report.html"_s)} << QByteArray("auditing");
        QTest::newRow("closure") << QStringList{u"audit"_s, u"run"_s, dataset(), u"--closure"_s, u"--sample"_s, u"0"_s} << QByteArray("detecting");
        QTest::newRow("audit diff") << QStringList{u"audit"_s, u"diff"_s, dataset(), dataset()} << QByteArray("auditing");
        QTest::newRow("audit diff, pictures") << QStringList{u"audit"_s, u"diff"_s, dataset(), dataset(), u"--sample"_s, u"0"_s, u"--pictures"_s} << QByteArray("comparing pictures");
        QTest::newRow("audit prune") << QStringList{u"audit"_s, u"prune"_s, dataset(), u"-o"_s, path(u"pruned"_s)} << QByteArray("copying");
        QTest::newRow("evaluate") << QStringList{u"evaluate"_s, dataset(), u"--detector"_s, u"opencv"_s, u"--html"_s, path(u"report.html"_s)} << QByteArray("detecting");
        QTest::newRow("export") << QStringList{u"export"_s, dataset(), u"--format"_s, u"coco"_s, u"-o"_s, path(u"exported"_s)} << QByteArray("exporting");
        QTest::newRow("merge") << QStringList{u"merge"_s, dataset()} << QByteArray("reading results");
        QTest::newRow("verify") << QStringList{u"verify"_s, dataset()} << QByteArray("verifying");
    }
    void longWorkStopsAndLeavesNothing()
    {
        QFETCH(QStringList, command);
        QFETCH(QByteArray, stage);
        QFile::remove(dataset() + u"/audit_report.json"_s);
        const QString words = path(u"words"_s);
        const QStringList before = filesBelow(m_dir.path());
        NarrowPipe pipe(words);
        QProcess process;
        process.setStandardErrorFile(words);
        process.start(QStringLiteral(TAGMILL_BINARY), command + QStringList{u"--progress"_s, u"json"_s, u"--json"_s});
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(pipe.readTo("\"stage\":\"" + stage + '"'), 60000);
        QCOMPARE(process.state(), QProcess::Running);
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        QTRY_VERIFY_WITH_TIMEOUT((pipe.readAll(), process.state() == QProcess::NotRunning), 60000);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY2(pipe.readAll().contains("Interrupted"), pipe.readAll());
        QCOMPARE(QJsonDocument::fromJson(process.readAllStandardOutput()).object()[u"status"_s].toInt(), 130);
        QVERIFY(QFile::remove(words));
        QCOMPARE(filesBelow(m_dir.path()), before);
        QCOMPARE(QDir(m_dir.path()).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u"dataset"_s});
    }

    void withoutItTheWorkEnds() // the control
    {
        const RunResult result = runTagmill({u"export"_s, dataset(), u"--format"_s, u"coco"_s, u"-o"_s, path(u"exported"_s), u"--progress"_s, u"json"_s});
        QVERIFY2(result.status == 0 && result.err.contains("\"stage\":\"exporting\""), result.err);
    }
};

QTEST_GUILESS_MAIN(tst_interrupt)
#include "tst_interrupt.moc"
