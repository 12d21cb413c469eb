// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl-C in the middle of long work: status 130, and nothing half-written. That it is the middle does not depend on the
// machine: a stage says more than the few lines that its stream holds, so none ends while nobody reads.
#include "tests/integration/tagmill_runner.h"
#include "tests/support/test_support.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

using namespace tagmill::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a process says on stderr; it gets no more than a few lines ahead of who reads them.
class NarrowStream
{
public:
    NarrowStream()
    {
        ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_ends.data());
        const int least = 1; // the kernel makes it 4608 bytes, of which a line takes 768 [measured: 6 lines]
        ::setsockopt(m_ends[1], SOL_SOCKET, SO_SNDBUF, &least, sizeof least);
    }
    ~NarrowStream()
    {
        for (const int end : m_ends)
            ::close(end);
    }
    Q_DISABLE_COPY_MOVE(NarrowStream)

    void takeStandardErrorOf(QProcess &process) const
    {
        process.setChildProcessModifier([end = m_ends[1]] { ::dup2(end, STDERR_FILENO); });
    }

    /// Reads what is there, but not beyond `end`; whether that was said.
    bool readTo(const QByteArray &end)
    {
        char byte = 0;
        while (!m_said.endsWith(end) && read(&byte, 1) == 1)
            m_said += byte;
        return m_said.endsWith(end);
    }
    QByteArray readAll()
    {
        char bytes[4096];
        for (ssize_t count = 0; (count = read(bytes, sizeof bytes)) > 0;)
            m_said.append(bytes, count);
        return m_said;
    }

private:
    ssize_t read(char *bytes, size_t size) const { return ::recv(m_ends[0], bytes, size, MSG_DONTWAIT); }

    std::array<int, 2> m_ends{-1, -1}; ///< read, written
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
        const QStringList before = filesBelow(m_dir.path());
        NarrowStream words;
        QProcess process;
        words.takeStandardErrorOf(process);
        process.start(QStringLiteral(TAGMILL_BINARY), command + QStringList{u"--progress"_s, u"json"_s, u"--json"_s});
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(words.readTo("\"stage\":\"" + stage + '"'), 60000);
        QCOMPARE(process.state(), QProcess::Running);
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        QTRY_VERIFY_WITH_TIMEOUT((words.readAll(), process.state() == QProcess::NotRunning), 60000);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY2(words.readAll().contains("Interrupted"), words.readAll());
        QCOMPARE(QJsonDocument::fromJson(process.readAllStandardOutput()).object()[u"status"_s].toInt(), 130);
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
