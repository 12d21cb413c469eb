// SPDX-License-Identifier: GPL-3.0-or-later
// Gates hold or break as their rules say, and say why.
#include "core/audit/gates.h"
#include "core/files.h"
#include "tests/support/test_support.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace tagmill;

namespace {

constexpr std::string_view report = R"({"score": 81.5, "integrity": {"chirality_failures": 0, "checks": [{"count": 3}]},
    "geometric": {"distance": {"mean": null, "max": 2.0}, "tag.family": {"count": 4}}, "closed": true, "name": "set"})";

} // namespace

class tst_gates : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    Result<GateFile> read(const char *name, std::string_view text, Report &problems)
    {
        const std::filesystem::path path = m_dir.path().toStdString() + "/" + name;
        if (auto written = writeFileAtomically(path, text); !written)
            return written.error();
        return readGates(path, problems);
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aRuleHoldsOrSaysWhyNot_data()
    {
        QTest::addColumn<QString>("metric");
        QTest::addColumn<double>("min");
        QTest::addColumn<double>("max");
        QTest::addColumn<QString>("message");
        const double none = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("inside") << "score" << 80.0 << 90.0 << "";
        QTest::newRow("at the lower bound") << "score" << 81.5 << none << "";
        QTest::newRow("at the upper bound") << "score" << none << 81.5 << "";
        QTest::newRow("below") << "score" << 82.0 << none << "score = 81.5 not in [82, inf)";
        QTest::newRow("above") << "score" << none << 81.0 << "score = 81.5 not in (-inf, 81]";
        QTest::newRow("outside of both") << "score" << 1.0 << 2.0 << "score = 81.5 not in [1, 2]";
        QTest::newRow("bounds the wrong way round") << "score" << 90.0 << 80.0 << "the bounds of score let nothing pass: at least 90 and at most 80";
        QTest::newRow("deep") << "integrity.chirality_failures" << none << 0.0 << "";
        QTest::newRow("an index of a list") << "integrity.checks.0.count" << none << 2.0 << "integrity.checks.0.count = 3 not in (-inf, 2]";
        QTest::newRow("an index too far") << "integrity.checks.1.count" << none << 2.0 << "unknown metric integrity.checks.1.count; the nearest are integrity.chirality_failures, geometric.tag.family.count, geometric.distance.max";
        QTest::newRow("a key with a dot") << "geometric.tag.family.count" << 4.0 << 4.0 << "";
        QTest::newRow("as the report file has it") << "report.score" << 80.0 << none << "";
        QTest::newRow("a truth value") << "closed" << 1.0 << none << "";
        QTest::newRow("not a number") << "geometric.distance.mean" << none << none << "geometric.distance.mean is not a number";
        QTest::newRow("a text") << "name" << none << none << "name is not a number";
        QTest::newRow("a group") << "geometric.distance" << none << none << "geometric.distance is a group of the report, not a number";
        QTest::newRow("unknown") << "scores" << none << none << "unknown metric scores; the nearest are score, closed, geometric.distance.max";
        QTest::newRow("nothing") << "" << none << none << "";
    }
    void aRuleHoldsOrSaysWhyNot()
    {
        QFETCH(QString, metric);
        QFETCH(double, min);
        QFETCH(double, max);
        QFETCH(QString, message);
        const auto bound = [](double value) { return std::isnan(value) ? std::nullopt : std::optional(value); };
        const auto outcomes = evaluateGates({{.metric = metric.toStdString(), .min = bound(min), .max = bound(max)}}, report);
        QVERIFY_RESULT(outcomes);
        QCOMPARE(outcomes->size(), size_t(1));
        if (!metric.isEmpty())
            QCOMPARE(QString::fromStdString(outcomes->front().message), message);
        QCOMPARE(outcomes->front().holds, message.isEmpty() && !metric.isEmpty());
        QCOMPARE(gatesHold(*outcomes), outcomes->front().holds);
    }

    void allRulesMustHoldButThoseThatOnlyWarn()
    {
        const GateRule good{.metric = "score", .min = 1}, bad{.metric = "score", .min = 99, .error_msg = "Too poor"};
        GateRule warning = bad;
        warning.critical = false;
        warning.warning_msg = "Rather poor";
        QVERIFY(gatesHold(*evaluateGates({}, report)));
        QVERIFY(gatesHold(*evaluateGates({good, good}, report)));
        const auto mixed = *evaluateGates({good, warning}, report);
        QVERIFY(gatesHold(mixed) && mixed[1].isWarning() && !mixed[1].isFailure());
        QCOMPARE(mixed[1].message, std::string("Rather poor"));
        const auto failed = *evaluateGates({good, warning, bad, good}, report);
        QVERIFY(!gatesHold(failed) && failed[2].isFailure());
        QCOMPARE(failed[2].message, std::string("Too poor"));
    }

    void bothFormatsAreRead()
    {
        Report problems;
        const auto yaml = read("gates.yaml", "rules:\n- {metric: score, min: 80}\n- metric: geometric.ppm.mean\n  max: 30.5\n  critical: false\n  warning_msg: fine\n", problems);
        const auto json = read("gates.json", R"({"rules": [{"metric": "score", "min": 80, "max": null, "error_msg": null}, {"metric": "geometric.ppm.mean", "max": 30.5, "critical": false, "warning_msg": "fine"}]})", problems);
        QVERIFY_RESULT(yaml);
        QVERIFY_RESULT(json);
        for (const GateFile *file : {&*yaml, &*json}) {
            QCOMPARE(file->rules.size(), size_t(2));
            QVERIFY(file->rules[0].metric == "score" && file->rules[0].min == 80 && !file->rules[0].max && file->rules[0].critical && !file->rules[0].error_msg);
            QVERIFY(file->rules[1].max == 30.5 && !file->rules[1].critical && file->rules[1].warning_msg == "fine");
        }
        QVERIFY(problems.problems.empty());
    }

    void whatIsWrittenIsReadAgain_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::newRow("YAML") << "out.yaml" << "rules:\n  - metric: score\n    min: 80.0\n  - metric: tag.family.count\n    max: 30.5\n    critical: false\n    warning_msg: \"fine: \\\"#1\\\"\"\n";
        QTest::newRow("JSON") << "out.json" << QString();
    }
    void whatIsWrittenIsReadAgain()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        const GateFile gates{{{.metric = "score", .min = 80}, {.metric = "tag.family.count", .max = 30.5, .critical = false, .warning_msg = "fine: \"#1\""}}};
        const std::filesystem::path file = m_dir.filePath(name).toStdString();
        QVERIFY_RESULT(writeGates(file, gates));
        if (!text.isEmpty())
            QCOMPARE(QString::fromStdString(*readFile(file)), text);
        Report problems;
        const auto again = readGates(file, problems);
        QVERIFY_RESULT(again);
        QVERIFY(problems.problems.empty());
        QCOMPARE(again->rules.size(), size_t(2));
        QVERIFY(again->rules[0].metric == "score" && again->rules[0].min == 80 && !again->rules[0].max && again->rules[0].critical);
        QVERIFY(again->rules[1].max == 30.5 && !again->rules[1].critical && again->rules[1].warning_msg == gates.rules[1].warning_msg && !again->rules[1].error_msg);
        // No rule is a file too; bounds the wrong way round are not written.
        QVERIFY_RESULT(writeGates(file, {}));
        QCOMPARE(readGates(file, problems)->rules.size(), size_t(0));
        QVERIFY(!writeGates(file, {{{.metric = "score", .min = 2, .max = 1}}}));
    }

    void whatIsWrongInAFileIsSaidWithItsLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("no map") << "- metric: score\n" << 1;
        QTest::newRow("no rules") << "rule: []\n" << 0;
        QTest::newRow("no metric") << "rules:\n- {min: 1}\n" << 2;
        QTest::newRow("a bound that is text") << "rules:\n- metric: score\n  min: much\n" << 3;
        QTest::newRow("a bound that is not a number") << "rules:\n- metric: score\n  max: .nan\n" << 3;
        QTest::newRow("bounds the wrong way round") << "rules:\n- metric: score\n  min: 2\n  max: 1\n" << 3;
        QTest::newRow("not YAML") << "rules: [\n" << 1;
    }
    void whatIsWrongInAFileIsSaidWithItsLine()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        Report problems;
        const auto gates = read("bad.yaml", text.toStdString(), problems);
        QVERIFY(!gates);
        QVERIFY2(gates.error().problem.file.ends_with("bad.yaml"), gates.error().text().c_str());
        if (line > 0)
            QVERIFY2(gates.error().problem.line == line, gates.error().text().c_str());
        QCOMPARE(exitStatus(gates.error().code), 1);
    }

    void unknownKeysAreWarnedAbout()
    {
        Report problems;
        QVERIFY_RESULT(read("odd.yaml", "rules:\n- {metric: score, mim: 3}\n", problems));
        QCOMPARE(problems.problems.size(), size_t(1));
        QVERIFY2(problems.problems[0].sentence().find("min") != std::string::npos && problems.problems[0].line == 2, problems.problems[0].text().c_str());
    }

    void rulesFitInALine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rules"); // 0: refused
        QTest::addRow("one") << QStringLiteral("score >= 80") << 1;
        QTest::addRow("without blanks") << QStringLiteral("score>=80") << 1;
        QTest::addRow("two") << QStringLiteral("score >= 80, geometric.distance.mean <= 2.5") << 2;
        QTest::addRow("no bound") << QStringLiteral("score >=") << 0;
        QTest::addRow("no metric") << QStringLiteral(">= 3") << 0;
        QTest::addRow("no number") << QStringLiteral("score >= many") << 0;
        QTest::addRow("not a number") << QStringLiteral("score >= nan") << 0;
        QTest::addRow("without an end") << QStringLiteral("score <= inf") << 0;
        QTest::addRow("another comparison") << QStringLiteral("score > 3") << 0;
        QTest::addRow("a dangling comma") << QStringLiteral("score >= 80,") << 0;
    }
    void rulesFitInALine()
    {
        QFETCH(const QString, text);
        QFETCH(const int, rules);
        const auto parsed = parseGateRules(text.toStdString());
        QCOMPARE(parsed.has_value(), rules > 0);
        if (!parsed) {
            QCOMPARE(parsed.error().problem.id, std::string("gate.rule"));
            return;
        }
        QCOMPARE(static_cast<int>(parsed->size()), rules);
        QCOMPARE(parsed->front().metric, std::string("score"));
        QCOMPARE(parsed->front().min, std::optional(80.0));
        if (rules == 2)
            QCOMPARE(parsed->back().max, std::optional(2.5));
    }
};

QTEST_APPLESS_MAIN(tst_gates)
#include "tst_gates.moc"
