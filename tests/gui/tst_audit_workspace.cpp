// SPDX-License-Identifier: GPL-3.0-or-later
// The audit panel: counts as the audit says them, histograms that add up, offenders one click away.
#include "core/audit/audit_brush.h"
#include "core/audit/audit_html.h"
#include "core/files.h"
#include "models/audit_tables.h"
#include "models/dataset_selection.h"
#include "models/gate_model.h"
#include "models/path_text.h"
#include "tests/support/dataset_fixture.h"
#include "widgets/audit_workspace.h"
#include "widgets/chart_view.h"
#include "widgets/coverage_views.h"
#include "widgets/empty_state.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace tagmill;

namespace {

struct Panel
{
    QTemporaryDir dir;
    DatasetHandle dataset;
    AuditModel audit{dataset};
    Selection selection;
    AuditWorkspace workspace{dataset, audit, selection};

    Panel()
    {
        workspace.resize(1200, 800);
        const auto made = test::makeDataset(filePath(dir.path()), 2);
        Q_ASSERT(made.has_value());
    }
    template<class T>
    T *child(const char *name) const
    {
        return workspace.findChild<T *>(QString::fromLatin1(name));
    }
    bool open()
    {
        workspace.show();
        dataset.open(dir.path());
        return QTest::qWaitForWindowExposed(&workspace) && QTest::qWaitFor([&] { return audit.view() != nullptr; }, 20000);
    }
};

} // namespace

class tst_audit_workspace : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aSmallWindowIsNotPushedApart()
    {
        Panel panel;
        QVERIFY(panel.open());
        panel.workspace.resize(700, 420);
        auto *pages = panel.child<QTabWidget>("auditPages");
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            const QSize least = panel.workspace.minimumSizeHint();
            QVERIFY2(least.width() <= 700 && least.height() <= 420, qPrintable(QStringLiteral("%1 at %2 × %3").arg(pages->tabText(page)).arg(least.width()).arg(least.height())));
        }
    }

    void withoutADatasetTheNextStepIsAButton()
    {
        Panel panel;
        panel.workspace.show();
        auto *empty = panel.child<EmptyState>("auditEmpty");
        QVERIFY(empty->isVisible());
        QSignalSpy requested(&panel.workspace, &AuditWorkspace::openDatasetRequested);
        QTest::mouseClick(empty->button(), Qt::LeftButton);
        QCOMPARE(requested.count(), 1);
    }

    void nothingIsAuditedUnlessSomebodyLooks()
    {
        Panel panel;
        panel.dataset.open(panel.dir.path());
        QTRY_VERIFY(panel.dataset.dataset());
        QTest::qWait(200);
        QVERIFY(!panel.audit.view() && !panel.audit.isRunning());
        panel.workspace.show();
        QTRY_VERIFY_WITH_TIMEOUT(panel.audit.view(), 20000);
        const auto view = panel.audit.view();
        panel.workspace.hide();
        panel.workspace.show(); // cached: the dataset is the same
        QVERIFY(!panel.audit.isRunning());
        QCOMPARE(panel.audit.view(), view);
        QTest::mouseClick(panel.child<QPushButton>("auditRerun"), Qt::LeftButton);
        QVERIFY(panel.audit.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(panel.audit.view() != view, 20000);
    }

    void thePanelShowsWhatTheAuditSays()
    {
        Panel panel;
        QVERIFY(panel.open());
        const AuditReport &report = panel.audit.view()->report;
        QCOMPARE(panel.child<QLabel>("auditScore")->text(), QString::number(report.score, 'f', 0));
        QVERIFY(panel.child<QLabel>("auditSummary")->text().contains(QString::number(report.tag_count)));
        auto *checks = panel.child<QTableView>("integrityTable");
        QCOMPARE(checks->model()->rowCount(), static_cast<int>(report.integrity.size()));
        const double total = static_cast<double>(report.of(Quantity::Distance).values.size());
        for (const char *name : {"distanceChart", "incidenceChart", "ppmChart"}) {
            const Histogram &histogram = panel.child<ChartView>(name)->histogram();
            QCOMPARE(histogram.total, static_cast<int>(total));
            QCOMPARE(std::accumulate(histogram.counts.begin(), histogram.counts.end(), 0), histogram.total);
        }
        QVERIFY(panel.child<QTableView>("statisticsTable")->model()->rowCount() >= 3);
    }

    void aFailedCheckLeadsToItsFrames()
    {
        Panel panel;
        const std::filesystem::path victim = filePath(panel.dir.path()) / "images" / "scene_0001_cam_0000.png";
        std::filesystem::remove(victim);
        QVERIFY(panel.open());
        QSignalSpy requested(&panel.workspace, &AuditWorkspace::framesRequested);
        auto *checks = panel.child<QTableView>("integrityTable");
        int failures = 0;
        for (int row = 0; row < checks->model()->rowCount(); ++row) {
            const QModelIndex index = checks->model()->index(row, 0);
            const QPoint at = checks->visualRect(index).center();
            requested.clear();
            QTest::mouseClick(checks->viewport(), Qt::LeftButton, {}, at);
            const bool isFailure = index.data(IntegrityModel::IsFailureRole).toBool();
            QCOMPARE(requested.count(), isFailure ? 1 : 0);
            if (!isFailure)
                continue;
            ++failures;
            QCOMPARE(requested[0][0].toStringList(), QStringList{QStringLiteral("scene_0001_cam_0000")});
            QCOMPARE(requested[0][1].toString(), index.data().toString());
        }
        QVERIFY(failures >= 1);
        const auto *verdict = panel.child<QLabel>("auditVerdict");
        QVERIFY2(verdict->text().contains(QLatin1String("1 image(s) are missing")) && !verdict->text().contains(QLatin1String("MISSING")), qPrintable(verdict->text()));
        QVERIFY(verdict->toolTip().contains(QLatin1String("MISSING"))); // as the report has it
        // By keyboard too.
        requested.clear();
        for (int row = 0; row < checks->model()->rowCount(); ++row) {
            checks->setCurrentIndex(checks->model()->index(row, 0));
            QTest::keyClick(checks, Qt::Key_Return);
        }
        QCOMPARE(requested.count(), failures);
    }

    void brushingSelectsFramesAndTheSelectionStandsOut()
    {
        Panel panel;
        QVERIFY(panel.open());
        const AuditReport &report = panel.audit.view()->report;
        panel.child<QTabWidget>("auditPages")->setCurrentIndex(1);
        auto *show = panel.child<QPushButton>("brushShow");
        QVERIFY(!show->isEnabled());
        auto *chart = panel.child<ChartView>("distanceChart");
        const int last = static_cast<int>(chart->histogram().counts.size()) - 1;
        QVERIFY(last > 1);
        const auto press = [&](int bin) { return QPoint(static_cast<int>(chart->barRect(bin).center().x()), chart->height() / 2); };
        QTest::mousePress(chart, Qt::LeftButton, {}, press(last - 1));
        QTest::mouseMove(chart, press(last));
        QTest::mouseRelease(chart, Qt::LeftButton, {}, press(last));
        const auto expected = framesInBins(*panel.audit.view()->dataset, report, Quantity::Distance, last - 1, last);
        QVERIFY(!expected.empty() && expected.size() < 4);
        QTRY_COMPARE(panel.selection.items().size(), expected.size());
        QCOMPARE(panel.selection.current(), itemOfFrame(*panel.audit.view()->dataset, expected.front()));
        QTRY_VERIFY(show->isEnabled());
        QCOMPARE(chart->part(), partOfAudit(*panel.audit.view()->dataset, report, expected).counts[0]);
        QVERIFY(!panel.child<ChartView>("incidenceChart")->part().empty());
        const QImage image = chart->grab().toImage();
        QCOMPARE(image.pixelColor(QPoint(press(last).x(), static_cast<int>(chart->barRect(last).bottom()) - 1)), selectionColor());

        QSignalSpy requested(&panel.workspace, &AuditWorkspace::framesRequested);
        QTest::mouseClick(show, Qt::LeftButton);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested[0][0].toStringList().size(), static_cast<qsizetype>(expected.size()));
        QVERIFY(requested[0][1].toString().contains(chart->rangeText(last - 1, last)));

        QTest::mouseClick(panel.child<QPushButton>("brushClear"), Qt::LeftButton);
        QVERIFY(panel.selection.items().empty());
        QVERIFY(chart->part().empty() && !show->isEnabled());
    }

    void whatIsSelectedElsewhereStandsOutInTheCharts()
    {
        Panel panel;
        panel.selection.select({.source = SelectionSource::DatasetA, .scene = 1, .camera = 1});
        QVERIFY(panel.open());
        panel.child<QTabWidget>("auditPages")->setCurrentIndex(1);
        auto *chart = panel.child<ChartView>("distanceChart");
        QTRY_VERIFY(!chart->part().empty());
        QCOMPARE(chart->part(), partOfAudit(*panel.audit.view()->dataset, panel.audit.view()->report, std::vector<size_t>{3}).counts[0]);
        panel.selection.select({.source = SelectionSource::Plan, .scene = 1, .camera = 1}); // none of its frames
        QTRY_VERIFY(chart->part().empty());
        // A cell of the image too.
        auto *image = panel.child<ImageCoverageView>("coverageImage");
        QTest::mouseClick(image, Qt::LeftButton, {}, image->cellRect(8, 6).center().toPoint());
        QTRY_COMPARE(panel.selection.items().size(), framesInCell(*panel.audit.view()->dataset, 8, 6).size());
    }

    void theReportIsExported()
    {
        Panel panel;
        QVERIFY(panel.open());
        QSignalSpy exported(&panel.audit, &AuditModel::exported);
        const QString file = panel.dir.filePath(QStringLiteral("report.json"));
        panel.audit.exportReport(file);
        QVERIFY(exported.wait());
        QVERIFY(exported[0][1].toString().isEmpty());
        QCOMPARE(*readFile(filePath(file)), auditReportJson(panel.audit.view()->report));
        panel.audit.exportReport(QStringLiteral("/proc/none/report.json"));
        QVERIFY(exported.wait());
        QVERIFY(!exported[1][1].toString().isEmpty());
        QVERIFY(panel.child<QLabel>("auditMessage")->text().contains(QLatin1String("/proc/none")));
    }

    void aReportIsWhatItsNameSays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begin"); // empty: refused
        QTest::addRow("a page") << QStringLiteral("report.html") << QByteArray("<!DOCTYPE html");
        QTest::addRow("a page in capitals") << QStringLiteral("REPORT.HTML") << QByteArray("<!DOCTYPE html");
        QTest::addRow("JSON") << QStringLiteral("report.json") << QByteArray("{");
        QTest::addRow("something else") << QStringLiteral("report.pdf") << QByteArray();
        QTest::addRow("nothing") << QStringLiteral("report") << QByteArray();
    }
    void aReportIsWhatItsNameSays()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, begin);
        Panel panel;
        QVERIFY(panel.open());
        QSignalSpy exported(&panel.audit, &AuditModel::exported);
        const QString file = panel.dir.filePath(name);
        panel.audit.exportReport(file);
        QVERIFY(exported.wait());
        QCOMPARE(exported[0][1].toString().isEmpty(), !begin.isEmpty());
        const auto text = readFile(filePath(file));
        QCOMPARE(text.has_value(), !begin.isEmpty());
        if (text)
            QVERIFY2(text->starts_with(begin.toStdString()), text->substr(0, 40).c_str());
        else
            QVERIFY(panel.child<QLabel>("auditMessage")->text().contains(QLatin1String(".html")));
    }

    void thePageAndTheJsonHoldTheGates()
    {
        Panel panel;
        QVERIFY(panel.open());
        QSignalSpy exported(&panel.audit, &AuditModel::exported);
        const std::vector<GateRule> rules{{.metric = "geometric.image_count", .min = 1'000}};
        panel.audit.exportReport(panel.dir.filePath(QStringLiteral("report.html")), rules);
        QVERIFY(exported.wait());
        const auto page = readFile(filePath(panel.dir.filePath(QStringLiteral("report.html"))));
        QVERIFY(page && page->find("<html") != std::string::npos && page->find("geometric.image_count") != std::string::npos);
        AuditReport report = panel.audit.view()->report;
        QVERIFY_RESULT(applyGates(report, rules));
        QCOMPARE(*page, auditReportHtml(report));
        panel.audit.exportReport(panel.dir.filePath(QStringLiteral("gates.json")), rules);
        QVERIFY(exported.wait());
        QCOMPARE(*readFile(filePath(panel.dir.filePath(QStringLiteral("gates.json")))), auditReportJson(report));
    }

    void aRuleIsCheckedWhileItIsEdited()
    {
        Panel panel;
        QVERIFY(panel.open());
        panel.child<QTabWidget>("auditPages")->setCurrentIndex(2);
        auto *empty = panel.child<EmptyState>("gatesEmpty");
        QVERIFY(empty->isVisible());
        auto *summary = panel.child<QLabel>("gateSummary");
        QTest::mouseClick(empty->button(), Qt::LeftButton);
        auto *table = panel.child<QTableView>("gateTable");
        QVERIFY(table->isVisible());
        QAbstractItemModel *gates = table->model();
        QCOMPARE(gates->rowCount(), 1);
        // What is typed over the metric that is being edited.
        auto *edit = table->findChild<QLineEdit *>();
        QVERIFY(edit);
        QTRY_VERIFY(gates->index(0, GateModel::ValueColumn).data().toString() != QStringLiteral("–"));
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("geometric.image_count"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(gates->index(0, GateModel::ValueColumn).data().toString(), QStringLiteral("4"));
        QTRY_COMPARE(gates->index(0, GateModel::VerdictColumn).data().toString(), QStringLiteral("Broken")); // at least 80
        QVERIFY(summary->text().contains(QLatin1Char('1')));
        QVERIFY(panel.child<QLabel>("auditVerdict")->text().contains(QLatin1String("gate")));
        QVERIFY(gates->setData(gates->index(0, GateModel::CriticalColumn), Qt::Unchecked, Qt::CheckStateRole));
        QTRY_COMPARE(gates->index(0, GateModel::VerdictColumn).data().toString(), QStringLiteral("Warning"));
        QVERIFY(!gates->setData(gates->index(0, GateModel::LeastColumn), QStringLiteral("four"), Qt::EditRole));
        QVERIFY(gates->setData(gates->index(0, GateModel::LeastColumn), QStringLiteral("4"), Qt::EditRole));
        QTRY_COMPARE(gates->index(0, GateModel::VerdictColumn).data().toString(), QStringLiteral("Holds"));
        QVERIFY(gates->setData(gates->index(0, GateModel::MetricColumn), QStringLiteral("no.such"), Qt::EditRole));
        QTRY_COMPARE(gates->index(0, GateModel::ValueColumn).data().toString(), QStringLiteral("–"));
        QTRY_COMPARE(gates->index(0, GateModel::VerdictColumn).data().toString(), QStringLiteral("Faulty")); // though it would only warn
        table->setCurrentIndex(gates->index(0, GateModel::LeastColumn));
        QTest::mouseClick(panel.child<QPushButton>("gateRemove"), Qt::LeftButton);
        QVERIFY(empty->isVisible());
    }

    void aFaultyRuleSaysSoInItsRowAndDoesNotPass_data()
    {
        QTest::addColumn<QString>("metric");
        QTest::addColumn<QString>("least");
        QTest::addColumn<QString>("most");
        QTest::addColumn<QString>("reason"); // empty: it is none
        QTest::addRow("it can be kept") << "score" << "0" << "100" << QString();
        QTest::addRow("a number that is not there") << "scores" << "0" << QString() << "scores";
        QTest::addRow("a group of numbers") << "geometric.distance" << "0" << QString() << "geometric.distance";
        QTest::addRow("no metric") << QString() << "0" << QString() << "names no number";
        QTest::addRow("bounds the wrong way round") << "score" << "100" << "0" << "The least, 100, is above the most, 0";
    }
    void aFaultyRuleSaysSoInItsRowAndDoesNotPass()
    {
        QFETCH(const QString, metric);
        QFETCH(const QString, least);
        QFETCH(const QString, most);
        QFETCH(const QString, reason);
        Panel panel;
        QVERIFY(panel.open());
        auto *gates = panel.workspace.findChild<GateModel *>();
        gates->addRule({.metric = "tag_count", .min = 0, .critical = false});
        QVERIFY(gates->setData(gates->index(0, GateModel::MetricColumn), metric, Qt::EditRole));
        QVERIFY(gates->setData(gates->index(0, GateModel::LeastColumn), least, Qt::EditRole));
        QVERIFY(gates->setData(gates->index(0, GateModel::MostColumn), most, Qt::EditRole));
        QTRY_VERIFY(gates->isJudged());
        const bool isFaulty = !reason.isEmpty();
        QCOMPARE(gates->verdictOf(0), isFaulty ? GateModel::Verdict::Faulty : GateModel::Verdict::Holds);
        QCOMPARE(gates->faults(), isFaulty ? 1 : 0);
        const QString said = gates->index(0, GateModel::ReasonColumn).data().toString();
        QVERIFY2(isFaulty ? said.contains(reason) : said.isEmpty(), qPrintable(said));
        QCOMPARE(panel.child<QLabel>("gateSummary")->text() == QStringLiteral("Every rule holds"), !isFaulty);
        QCOMPARE(panel.child<QLabel>("auditVerdict")->text().contains(QLatin1String("faulty")), isFaulty);
    }

    void aBoundThatIsNoNumberIsRefusedAloud_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addRow("a word") << QStringLiteral("four");
        QTest::addRow("not a number") << QStringLiteral("nan");
        QTest::addRow("without an end") << QStringLiteral("inf");
    }
    void aBoundThatIsNoNumberIsRefusedAloud()
    {
        QFETCH(const QString, typed);
        Panel panel;
        auto *gates = panel.workspace.findChild<GateModel *>();
        gates->addRule({.metric = "score", .min = 80});
        const QModelIndex most = gates->index(0, GateModel::MostColumn);
        QVERIFY(!gates->setData(most, typed, Qt::EditRole));
        const QString said = panel.child<QLabel>("gateMessage")->text();
        QVERIFY2(said.contains(QLatin1String("Most")) && said.contains(typed), qPrintable(said));
        QVERIFY(gates->setData(most, QStringLiteral("90"), Qt::EditRole));
        QVERIFY(panel.child<QLabel>("gateMessage")->text().isEmpty());
    }

    void everyEditOfARuleCanBeUndone()
    {
        Panel panel;
        GateModel gates(panel.audit);
        QAbstractItemModelTester tester(&gates, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto text = [&] { return gatesText({gates.rules()}, true); };
        std::vector<std::string> states{text()};
        const auto step = [&](auto &&edit) {
            edit();
            states.push_back(text());
            QCOMPARE(gates.undoStack().count(), static_cast<int>(states.size()) - 1);
        };
        step([&] { gates.addRule({.metric = "score", .min = 80}); });
        step([&] { gates.addRule({.metric = "tag_count", .min = 1}); });
        step([&] { gates.addRule({.metric = "geometric.image_count", .min = 2}); });
        step([&] { gates.setData(gates.index(1, GateModel::MostColumn), QStringLiteral("9"), Qt::EditRole); });
        step([&] { gates.setData(gates.index(2, GateModel::CriticalColumn), Qt::Unchecked, Qt::CheckStateRole); });
        step([&] { gates.removeRule(1); });
        step([&] { gates.setRules({{.metric = "coverage.filled", .min = 0.5}}); }); // as a file is opened
        gates.setData(gates.index(0, GateModel::LeastColumn), QStringLiteral("0.5"), Qt::EditRole); // nothing new
        QCOMPARE(gates.undoStack().count(), 7);
        for (size_t back = states.size() - 1; back-- > 0;) {
            gates.undoStack().undo();
            QCOMPARE(text(), states[back]);
        }
        for (size_t forth = 1; forth < states.size(); ++forth) {
            gates.undoStack().redo();
            QCOMPARE(text(), states[forth]);
        }
    }

    void anUndoneRuleIsJudgedAgain()
    {
        Panel panel;
        QVERIFY(panel.open());
        GateModel gates(panel.audit);
        gates.addRule({.metric = "geometric.image_count", .min = 4});
        gates.addRule({.metric = "geometric.image_count", .min = 5});
        QTRY_COMPARE(gates.failures(), 1);
        QPersistentModelIndex second = gates.index(1, GateModel::LeastColumn);
        gates.removeRule(0);
        QTRY_VERIFY(gates.isJudged() && gates.failures() == 1);
        QCOMPARE(second.row(), 0); // what is chosen stays
        gates.undoStack().undo();
        QCOMPARE(second.row(), 1);
        QTRY_VERIFY(gates.isJudged());
        QCOMPARE(gates.verdictOf(0), GateModel::Verdict::Holds);
        QCOMPARE(gates.verdictOf(1), GateModel::Verdict::Fails);
    }

    void rulesAreKeptInGateFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addRow("YAML") << QStringLiteral("gates.yaml");
        QTest::addRow("JSON") << QStringLiteral("gates.json");
    }
    void rulesAreKeptInGateFiles()
    {
        QFETCH(const QString, name);
        Panel panel;
        GateModel gates(panel.audit);
        QAbstractItemModelTester tester(&gates, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const std::vector<GateRule> rules{{.metric = "score", .min = 80.5}, {.metric = "geometric.distance.mean", .min = -1, .max = 1e-9, .critical = false, .warning_msg = "far: \"#1\""}};
        gates.setRules(rules);
        QSignalSpy saved(&gates, &GateModel::saved), opened(&gates, &GateModel::opened);
        const QString file = panel.dir.filePath(name);
        gates.save(file);
        QVERIFY(saved.wait());
        QCOMPARE(saved[0][1].toString(), QString());
        gates.setRules({});
        gates.open(file);
        QVERIFY(opened.wait());
        QCOMPARE(opened[0][1].toString(), QString());
        QCOMPARE(gates.rules().size(), rules.size());
        for (size_t i = 0; i < rules.size(); ++i) {
            QCOMPARE(gates.rules()[i].metric, rules[i].metric);
            QCOMPARE(gates.rules()[i].min, rules[i].min);
            QCOMPARE(gates.rules()[i].max, rules[i].max);
            QCOMPARE(gates.rules()[i].critical, rules[i].critical);
            QCOMPARE(gates.rules()[i].warning_msg, rules[i].warning_msg);
        }
        gates.open(panel.dir.filePath(QStringLiteral("none.yaml"))); // the rules stay
        QVERIFY(opened.wait());
        QVERIFY(!opened[1][1].toString().isEmpty());
        QCOMPARE(gates.rowCount(), 2);
        // What a file says beyond rules is said, and its rules are taken.
        QVERIFY_RESULT(writeFileAtomically(filePath(file), "{\"rules\": [{\"metric\": \"score\", \"mim\": 3}]}"));
        gates.open(file);
        QVERIFY(opened.wait());
        QVERIFY(opened[2][1].toString().contains(QLatin1String("mim")));
        QCOMPARE(gates.rowCount(), 1);
    }

    void everyCheckHasASentenceOfItsOwn()
    {
        Panel panel;
        QVERIFY(panel.open());
        QSet<QString> sentences, questions;
        for (IntegrityCheck check : panel.audit.view()->report.integrity) {
            check.count = 2;
            const QString text = failureText(check);
            QVERIFY2(text.contains(QLatin1Char(' ')), qPrintable(text)); // no name of a check
            sentences.insert(text);
            QVERIFY2(checkText(check).endsWith(QLatin1Char('?')), qPrintable(checkText(check)));
            questions.insert(checkText(check));
        }
        QCOMPARE(static_cast<size_t>(sentences.size()), panel.audit.view()->report.integrity.size());
        QCOMPARE(questions.size(), sentences.size());
    }

    void theTipOfACheckNamesTheFirstOffenders_data()
    {
        QTest::addColumn<int>("offenders");
        QTest::addColumn<int>("count");
        QTest::addColumn<QStringList>("lines"); // below what the check looks for
        const QString show = QStringLiteral("Show these frames in Inspect");
        QTest::addRow("nothing") << 0 << 0 << QStringList{QStringLiteral("Nothing found")};
        QTest::addRow("nothing that is of a frame") << 0 << 3 << QStringList{QStringLiteral("Found in no single frame")};
        QTest::addRow("two") << 2 << 4 << QStringList{QStringLiteral("frame 0"), QStringLiteral("frame 1"), show};
        QTest::addRow("more than are named") << 8 << 8 << QStringList{QStringLiteral("frame 0"), QStringLiteral("frame 1"), QStringLiteral("frame 2"), QStringLiteral("frame 3"), QStringLiteral("frame 4"), QStringLiteral("and 3 more"), show};
    }
    void theTipOfACheckNamesTheFirstOffenders()
    {
        QFETCH(const int, offenders);
        QFETCH(const int, count);
        QFETCH(const QStringList, lines);
        IntegrityCheck check{"missing_frames", "Missing images", {}, count};
        for (int i = 0; i < offenders; ++i)
            check.offenders.push_back("frame " + std::to_string(i));
        auto view = std::make_shared<AuditView>();
        view->report.integrity = {check};
        IntegrityModel model;
        model.setView(view);
        QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), (QStringList{checkText(check)} + lines).join(QLatin1Char('\n')));
    }

    void tablesAreProperModels()
    {
        Panel panel;
        IntegrityModel integrity;
        StatisticsModel statistics;
        QAbstractItemModelTester first(&integrity, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester second(&statistics, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(panel.open());
        integrity.setView(panel.audit.view());
        statistics.setView(panel.audit.view());
        integrity.setView(nullptr);
        statistics.setView(nullptr);
        QCOMPARE(integrity.rowCount() + statistics.rowCount(), 0);
    }

    void binsHaveRoundEdgesAndHoldEveryValue_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("width");
        QTest::addColumn<QList<int>>("counts");
        using Values = QList<double>;
        using Counts = QList<int>;
        QTest::addRow("none") << Values{} << 0.0 << 1.0 << Counts{};
        QTest::addRow("one") << Values{2} << 2.0 << 0.2 << Counts{1};
        QTest::addRow("equal") << Values{2, 2, 2} << 2.0 << 0.2 << Counts{3};
        QTest::addRow("zero") << Values{0, 0} << 0.0 << 1e-6 << Counts{2};
        QTest::addRow("edges") << Values{0, 0.1, 0.2, 0.3, 0.4} << 0.0 << 0.1 << Counts{1, 1, 1, 2};
        QTest::addRow("negative") << Values{-1, 0, 1, 2} << -1.0 << 1.0 << Counts{1, 1, 2};
        QTest::addRow("not finite") << Values{1, std::numeric_limits<double>::quiet_NaN(), 3, std::numeric_limits<double>::infinity()} << 1.0 << 0.5 << Counts{1, 0, 0, 1};
    }
    void binsHaveRoundEdgesAndHoldEveryValue()
    {
        QFETCH(const QList<double>, values);
        QFETCH(const double, low);
        QFETCH(const double, width);
        QFETCH(const QList<int>, counts);
        const Histogram histogram = makeHistogram({values.begin(), values.end()}, 5);
        QCOMPARE(QList<int>(histogram.counts.begin(), histogram.counts.end()), counts);
        if (counts.isEmpty())
            return;
        QVERIFY_NEAR(histogram.low, low, 1e-12);
        QVERIFY_NEAR(histogram.width, width, 1e-12);
        QCOMPARE(histogram.total + histogram.notFinite, static_cast<int>(values.size()));
    }

    void theChartDrawsItsBarsToScale()
    {
        ChartView chart;
        chart.resize(400, 220);
        chart.setTitle(QStringLiteral("Distance"), QStringLiteral("m"));
        Histogram histogram;
        histogram.low = 1;
        histogram.width = 0.5;
        histogram.counts = {1, 4, 0, 2};
        histogram.total = 7;
        chart.setHistogram(histogram);
        QVERIFY_NEAR(chart.barRect(1).height(), 4 * chart.barRect(0).height(), 1e-9);
        QVERIFY_NEAR(chart.barRect(2).height(), 0, 1e-9);
        const QImage image = chart.grab().toImage();
        const QColor bar = chart.palette().color(QPalette::Highlight);
        QCOMPARE(image.pixelColor(chart.barRect(1).center().toPoint()), bar);
        QVERIFY(image.pixelColor(QPointF(chart.barRect(2).center().x(), chart.barRect(1).center().y()).toPoint()) != bar);
        QVERIFY(chart.binText(1).contains(QLatin1String("1.5")) && chart.binText(1).contains(QLatin1Char('4')));
        QCOMPARE(chart.binText(9), QString());
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.currentBin(), 1);
        QVERIFY(!chart.accessibleDescription().isEmpty());
    }

    void shiftMarksSeveralBars()
    {
        ChartView chart;
        Histogram histogram;
        histogram.low = 1;
        histogram.width = 0.5;
        histogram.counts = {1, 4, 0, 2};
        histogram.total = 7;
        chart.setHistogram(histogram);
        QSignalSpy brushed(&chart, &ChartView::binsBrushed);
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY2(chart.binsText(1, 3).contains(QStringLiteral("3.0: 6 record")), qPrintable(chart.binsText(1, 3)));
        QTest::keyClick(&chart, Qt::Key_Space);
        QCOMPARE(brushed.takeFirst(), QVariantList({1, 3}));
        // Back over where it began.
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(brushed.takeFirst(), QVariantList({0, 1}));
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Space);
        QCOMPARE(brushed.takeFirst(), QVariantList({1, 1}));
        QFocusEvent left(QEvent::FocusOut, Qt::TabFocusReason);
        QCoreApplication::sendEvent(&chart, &left);
        QCOMPARE(chart.currentBin(), -1);
    }

    void whatIsMarkedIsSpelledOutWithinANarrowChart()
    {
        ChartView chart;
        chart.resize(180, 120);
        chart.setTitle(QStringLiteral("Distance to the middle of the target"), QStringLiteral("m"));
        Histogram histogram;
        histogram.counts = {1, 4, 0, 2};
        histogram.total = 7;
        chart.setHistogram(histogram);
        const QRect title(0, 0, chart.width(), chart.fontMetrics().height() + 4);
        const QImage before = chart.grab(title).toImage();
        QTest::keyClick(&chart, Qt::Key_Right);
        const QImage after = chart.grab(title).toImage();
        QVERIFY(before != after);
        const QColor ground = after.pixelColor(0, 0);
        for (int y = 0; y < after.height(); ++y)
            for (int x : {0, 2, 4, after.width() - 5, after.width() - 2})
                QCOMPARE(after.pixelColor(x, y), ground);
    }
};

QTEST_MAIN(tst_audit_workspace)
#include "tst_audit_workspace.moc"
