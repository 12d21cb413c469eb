// SPDX-License-Identifier: GPL-3.0-or-later
// Log queries mean what their grammar says, and telemetry adds up.
#include "core/audit/log_audit.h"
#include "core/files.h"
#include "tests/support/test_support.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

using namespace tagmill;
using Json = nlohmann::json;

namespace {

const Json record = Json::parse(R"({"level": "ERROR", "message": "disk full", "n": 3, "ok": true, "off": false, "nothing": null, "list": [1, "a"],
    "context": {"scene": 7, "n": 9}, "payload": {"metric": "render_time", "value": 2.5}, "telemetry": {"event": "frame", "ram": {"peak": 512}}})");

} // namespace

class tst_logs : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::filesystem::path write(std::string_view text)
    {
        const std::filesystem::path path = m_dir.path().toStdString() + "/log.ndjson";
        [[maybe_unused]] const auto written = writeFileAtomically(path, text);
        return path;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anExpressionHoldsOrNot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("holds");
        const auto row = [](const char *text, bool holds) { QTest::newRow(text) << QString::fromLatin1(text) << holds; };
        row("level == 'ERROR'", true);
        row("level == \"error\"", false);
        row("level != 'ERROR'", false);
        row("n == 3", true); // the record before its context
        row("n == 3.0", true);
        row("n < 3", false);
        row("n <= 3 and n >= 3", true);
        row("n > -1e3", true);
        row("scene == 7", true);
        row("value > 2 and metric == 'render_time'", true);
        row("event == 'frame'", true);
        row("ram.peak > 500", true);
        row("telemetry.ram.peak == 512", true);
        row("context.scene == 7", true);
        row("missing", false);
        row("missing == null", true);
        row("missing != None", false);
        row("missing < 3", false);
        row("missing.deeper.still == 1", false);
        row("nothing == null", true);
        row("ok", true);
        row("off or ok", true);
        row("not off", true);
        row("not not ok", true);
        row("not ok or ok", true); // not binds closer
        row("ok or off and off", true); // and binds closer
        row("(ok or off) and off", false);
        row("message contains 'full'", true);
        row("message contains 'empty'", false);
        row("list contains 'a'", true);
        row("list contains 2", false);
        row("n contains 3", false);
        row("n == '3'", false);
        row("n < 'x'", false); // no order between kinds
        row("message < 'e'", true);
        row("orbit == null", true); // a name that begins with a word of the grammar
        row("''", false);
        row("0", false);
        row("true", true);
        row("((((n)))) == (3)", true);
    }
    void anExpressionHoldsOrNot()
    {
        QFETCH(QString, text);
        QFETCH(bool, holds);
        const auto query = LogQuery::parse(text.toStdString());
        QVERIFY_RESULT(query);
        QCOMPARE(query->matches(record), holds);
    }

    void whatIsNoExpressionIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("nothing") << QByteArray() << "1";
        QTest::newRow("half a comparison") << QByteArray("n ==") << "5";
        QTest::newRow("two operands") << QByteArray("n 3") << "3";
        QTest::newRow("an open bracket") << QByteArray("(n == 3") << "8";
        QTest::newRow("a closed one") << QByteArray("n == 3)") << "7";
        QTest::newRow("an open text") << QByteArray("n == 'x") << "6";
        QTest::newRow("a call") << QByteArray("exit(1)") << "5";
        QTest::newRow("an import") << QByteArray("__import__('os').system('true')") << "11";
        QTest::newRow("a chain") << QByteArray("1 < n < 4") << "7";
        QTest::newRow("an assignment") << QByteArray("n = 3") << "3";
        QTest::newRow("deep brackets") << QByteArray(1000, '(') << "65";
        QTest::newRow("deep nots") << QByteArray("not ").repeated(900) + "n" << "";
        QTest::newRow("too long") << QByteArray(5000, 'n') << "1";
        QTest::newRow("a minus alone") << QByteArray("n > -") << "5";
        QTest::newRow("not text") << QByteArray("\xff\x00", 2) << "1";
    }
    void whatIsNoExpressionIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        const auto query = LogQuery::parse(text.toStdString());
        QVERIFY(!query);
        QCOMPARE(query.error().problem.id, std::string("logs.query"));
        if (!place.isEmpty())
            QCOMPARE(QString::fromStdString(query.error().problem.args[0]), place);
    }

    void badLinesAreCountedAndPassedOver()
    {
        const std::string deep = "{\"a\":" + std::string(100000, '[') + std::string(100000, ']') + "}";
        const auto file = write("{\"level\":\"info\",\"n\":1}\n\n   \nnot json\n[1]\n{\"level\":\"INFO\",\"n\":2}\r\n" + deep + "\n{\"x\":\"" + std::string(2 << 20, 'y') + "\"}\n{\"level\":\"error\",\"n\":3}");
        const auto report = readLog(file, {});
        QVERIFY_RESULT(report);
        QCOMPARE(report->lines, std::int64_t{7});
        QCOMPARE(report->bad, std::int64_t{4});
        QCOMPARE(report->matched, std::int64_t{3});
        QCOMPARE(readLog(file, {.level = "Info", .query = nullptr, .limit = 100})->matched, std::int64_t{2});
        const auto query = LogQuery::parse("n >= 2");
        const auto cut = readLog(file, {.level = {}, .query = &*query, .limit = 1});
        QCOMPARE(cut->matched, std::int64_t{2});
        QCOMPARE(cut->records.size(), size_t(1));
        QVERIFY(cut->isCut());
        QVERIFY(!Json::parse(logReportJson(*report), nullptr, false).is_discarded());
    }

    void thereIsNoLog()
    {
        QVERIFY(!readLog("/nowhere/log", {}));
        QVERIFY(!readLog(m_dir.path().toStdString(), {}));
        QVERIFY(!readLog("/dev/zero", {}));
    }

    void telemetryAddsUp()
    {
        std::string text;
        const auto line = [&](double time, const char *worker, const std::string &telemetry) { text += "{\"timestamp\":" + std::to_string(time) + ",\"worker_id\":\"" + worker + "\",\"telemetry\":{" + telemetry + "}}\n"; };
        line(100, "worker-0", R"("event":"ready","ram_used_mb":200,"ram_peak_mb":null)");
        line(101, "worker-1", R"("event":"frame","render_seconds":3,"ram_peak_mb":900,"restarts":0)");
        line(103, "worker-0", R"("event":"frame","render_seconds":1,"ram_peak_mb":450.5)");
        line(105, "worker-0", R"("event":"failed","restarts":2,"ram_peak_mb":400)");
        line(110, "worker-0", R"("event":"frame","render_seconds":2,"vram_used_mb":64)");
        const auto report = readLog(write(text), {});
        QVERIFY_RESULT(report);
        const TelemetrySummary &summary = report->telemetry;
        QCOMPARE(summary.events, std::int64_t{5});
        QCOMPARE(summary.frames(), std::int64_t{3});
        QVERIFY_NEAR(summary.duration(), 10, 1e-9);
        QVERIFY_NEAR(summary.framesPerSecond(), 0.3, 1e-9);
        QVERIFY_NEAR(summary.secondsPerFrame(), 2, 1e-9);
        const WorkerTelemetry &worker = summary.workers.at("worker-0");
        QVERIFY(worker.frames == 2 && worker.failed == 1 && worker.restarts == 2);
        QVERIFY_NEAR(worker.peakMemory_mb, 450.5, 1e-9);
        QVERIFY_NEAR(worker.peakVram_mb, 64, 1e-9);
        QVERIFY_NEAR(summary.workers.at("worker-1").peakMemory_mb, 900, 1e-9);
    }
};

QTEST_APPLESS_MAIN(tst_logs)
#include "tst_logs.moc"
