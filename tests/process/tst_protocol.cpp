// SPDX-License-Identifier: GPL-3.0-or-later
// protocol.h and worker/messages.py say the same.
#include "blender_link/blender_log.h"
#include "blender_link/protocol.h"
#include "blender_link/rpc.h"
#include "blender_link/worker_payload.h"
#include "tests/support/test_support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <set>

using namespace tagmill;

class tst_protocol : public QObject
{
    Q_OBJECT

    QJsonObject m_python;

private slots:
    void initTestCase()
    {
        const QString code = QStringLiteral(
            "import json, sys; sys.path.insert(0, sys.argv[1]); from worker import bootstrap, compat, messages as m;"
            "print(json.dumps({'version': m.PROTOCOL_VERSION, 'methods': m.METHODS, 'renders': m.RENDERS, 'notifications': m.NOTIFICATIONS,"
            "'errors': m.ERRORS, 'oldest': [compat.OLDEST, bootstrap.OLDEST]}))");
        QProcess python;
        python.start(QStringLiteral(TAGMILL_PYTHON), {QStringLiteral("-B"), QStringLiteral("-c"), code, QStringLiteral(TAGMILL_SOURCE_DIR "/blender_link")});
        QVERIFY(python.waitForFinished());
        m_python = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
        QVERIFY2(!m_python.isEmpty(), python.readAllStandardError().constData());
    }

    void versionsAgree()
    {
        QCOMPARE(m_python[QLatin1String("version")].toInt(), protocol::Version);
        const QJsonArray oldest{protocol::OldestBlenderMajor, protocol::OldestBlenderMinor, 0};
        QCOMPARE(m_python[QLatin1String("oldest")].toArray(), (QJsonArray{oldest, oldest}));
    }

    void methodsAndNotificationsAgree()
    {
        const auto list = [](const auto &names) {
            QJsonArray array;
            for (const std::string_view name : names)
                array += QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
            return array;
        };
        QCOMPARE(m_python[QLatin1String("methods")].toArray(), list(protocol::Methods));
        QCOMPARE(m_python[QLatin1String("renders")].toArray(), list(protocol::Renders));
        QCOMPARE(m_python[QLatin1String("notifications")].toArray(), list(protocol::Notifications));
    }

    void errorsAgreeAndHaveTexts()
    {
        QJsonObject expected;
        std::set<int> codes;
        for (const protocol::ErrorRow &row : protocol::Errors) {
            expected[QString::fromUtf8(row.name.data(), static_cast<qsizetype>(row.name.size()))] = row.code;
            QVERIFY(codes.insert(row.code).second);
            QVERIFY2(!problemText(row.problem).empty(), std::string(row.problem).c_str());
        }
        QCOMPARE(m_python[QLatin1String("errors")].toObject(), expected);
    }

    void everyPythonFileOfTheWorkerIsShipped()
    {
        std::set<std::string> shipped, present;
        for (const WorkerSource &source : workerSources())
            shipped.insert(source.module);
        for (const auto &entry : std::filesystem::directory_iterator(test::sourceDir() / "blender_link/worker"))
            if (entry.path().extension() == ".py")
                present.insert(entry.path().stem().string());
        QCOMPARE(shipped, present);
        QVERIFY(present.size() > 10);
    }

    void thePayloadIsOneLineWithoutQuotesThatCouldEndIt()
    {
        const QByteArray payload = workerPayload({QStringLiteral("n'o\"nce"), QStringLiteral("/tmp/a\\b ä")});
        QCOMPARE(payload.count('\n'), 1);
        QVERIFY(payload.endsWith('\n'));
        QCOMPARE(payload.count('\''), 6);
    }

    void progressIsReadFromBlendersCommentary_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<double>("fraction");
        QTest::addColumn<bool>("isShown");
        QTest::addRow("Cycles") << QByteArray("Fra:1 Mem:9M (Peak 9M) | Scene, ViewLayer | Sample 4/16") << 0.25 << false;
        QTest::addRow("EEVEE") << QByteArray("Fra:1 Mem:11.05M | Time:00:02.63 | Rendering 26 / 52 samples") << 0.5 << false;
        QTest::addRow("a step") << QByteArray("Fra:1 Mem:9M | Updating Scene BVH | Building BVH 0%") << -1.0 << false;
        QTest::addRow("no samples") << QByteArray("Sample 0/0") << -1.0 << true;
        QTest::addRow("a word") << QByteArray("Sample rate unknown") << -1.0 << true;
        QTest::addRow("an error") << QByteArray("Error: out of memory") << -1.0 << true;
    }

    void progressIsReadFromBlendersCommentary()
    {
        QFETCH(QByteArray, line);
        QFETCH(double, fraction);
        QFETCH(bool, isShown);
        QCOMPARE(sampleProgress(line).value_or(-1.0), fraction);
        QCOMPARE(isCommentary(line), !isShown);
    }

    void linesAreCutWhereverTheBytesCome()
    {
        rpc::LineSplitter splitter;
        QList<QByteArray> lines;
        const QByteArray stream = "one\n\ntwo and more\nthree";
        for (const char c : stream) {
            splitter.add(QByteArray(1, c));
            while (const auto line = splitter.next())
                lines += *line;
        }
        QCOMPARE(lines, (QList<QByteArray>{"one", "", "two and more"}));
        QCOMPARE(splitter.pendingBytes(), 5);
    }
};

QTEST_APPLESS_MAIN(tst_protocol)
#include "tst_protocol.moc"
