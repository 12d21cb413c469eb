// SPDX-License-Identifier: GPL-3.0-or-later
// Reproduce in the window, from the Audit workspace, with a real Blender: what is the same is said to be, what was changed is
// found, explained and one click away.
#include "app/main_window.h"
#include "models/reproduction_table.h"
#include "models/selection.h"
#include "models/session.h"
#include "tests/integration/generate_fixture.h"
#include "tests/support/test_support.h"
#include "tests/support/worker_harness.h"
#include "widgets/reproduce_dialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace tagmill;
using namespace tagmill::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Shown
{
    Session session;
    MainWindow window{session};
    ReproduceDialog *dialog = nullptr;

    explicit Shown(const QString &dataset)
    {
        window.resize(1280, 800);
        window.show();
        window.open(dataset);
        window.showWorkspace(MainWindow::Audit);
        auto *button = window.findChild<QPushButton *>(u"auditReproduce"_s);
        if (QTest::qWaitForWindowExposed(&window) && QTest::qWaitFor([&] { return button->isEnabled(); }, 20000))
            QTest::mouseClick(button, Qt::LeftButton);
        dialog = window.findChild<ReproduceDialog *>();
    }
    template<class T>
    T *child(const char *name) const
    {
        return dialog->findChild<T *>(QString::fromLatin1(name));
    }
    bool runToEnd()
    {
        QTest::mouseClick(child<QPushButton>("reproduceStart"), Qt::LeftButton);
        return dialog->model().isRunning() && QTest::qWaitFor([&] { return !dialog->model().isRunning(); }, 120000);
    }
    QAbstractItemModel *table() const { return child<QTableView>("reproduceTable")->model(); }
    QString text(int row, int column) const { return table()->index(row, column).data().toString(); }
    QString label(const char *name) const { return child<QLabel>(name)->text(); }
};

} // namespace

class tst_reproduce_dialog : public QObject, protected GenerateFixture
{
    Q_OBJECT
    ProcessCensus m_census;
    QTemporaryDir m_home;

    QString copy() const
    {
        QProcess process;
        process.start(u"cp"_s, {u"-r"_s, reference(), path(u"ds"_s)});
        process.waitForFinished();
        return path(u"ds"_s);
    }
    static QString blackenAPixel(const QString &dataset)
    {
        const QString name = u"scene_0001_cam_0000"_s, file = dataset + u"/images/"_s + name + u".png"_s;
        QImage image(file);
        image.setPixelColor(5, 7, image.pixelColor(5, 7).lightness() > 100 ? Qt::black : Qt::white);
        return image.save(file) ? name : QString();
    }
    static QStringList leftFolders() { return QDir(QDir::tempPath()).entryList({u"tagmill-reproduce-*"_s}, QDir::Dirs); }

private slots:
    void initTestCase()
    {
        setGuardProgram(QStringLiteral(TAGMILL_WORKER_HOST));
        qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
        QCoreApplication::setOrganizationName(u"Tagmill"_s);
        QCoreApplication::setApplicationName(u"Tagmill reproduce test"_s);
        QVERIFY(makeReference());
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        newFolder();
    }
    void cleanup()
    {
        QTRY_VERIFY2(m_census.alive().isEmpty(), qPrintable(m_census.alive().join(u'\n')));
        QCOMPARE(leftFolders(), QStringList());
    }

    void theSameMachineMakesTheSameFrames()
    {
        Shown shown(reference());
        QVERIFY(shown.dialog && shown.dialog->isVisible());
        QAbstractItemModelTester tester(shown.table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!shown.child<QTableView>("reproduceTable")->isVisible()); // nothing to see yet
        QCOMPARE(shown.child<QSpinBox>("reproduceSample")->value(), 4);
        QVERIFY(shown.runToEnd());
        QVERIFY2(shown.dialog->model().report() && shown.dialog->model().report()->passed(), qPrintable(shown.label("reproduceVerdict")));
        QVERIFY2(shown.label("reproduceVerdict").startsWith(u"4 of 4 frame"_s), qPrintable(shown.label("reproduceVerdict")));
        QCOMPARE(shown.table()->rowCount(), 4);
        QCOMPARE(shown.text(0, ReproductionTable::ResultColumn), u"The same"_s);
        // A sample comes in whole scenes; the former result goes.
        shown.child<QSpinBox>("reproduceSample")->setValue(1);
        QVERIFY(shown.runToEnd());
        QCOMPARE(shown.table()->rowCount(), 2);
    }

    void aChangedPixelIsFoundAndItsFrameIsOneClickAway()
    {
        const QString dataset = copy(), changed = blackenAPixel(dataset);
        QVERIFY(!changed.isEmpty());
        Shown shown(dataset);
        shown.child<QCheckBox>("reproduceAll")->click();
        QVERIFY(!shown.child<QSpinBox>("reproduceSample")->isEnabled());
        QVERIFY(shown.runToEnd());
        QVERIFY2(shown.label("reproduceVerdict").contains(u"3 of 4"_s) && shown.label("reproduceVerdict").contains(u"1 differ"_s), qPrintable(shown.label("reproduceVerdict")));
        QCOMPARE(shown.text(0, ReproductionTable::FrameColumn), changed); // first of all
        QCOMPARE(shown.text(0, ReproductionTable::ResultColumn), u"Differs"_s);
        QCOMPARE(shown.text(0, ReproductionTable::PixelsColumn), u"0.01 %"_s); // one of 160 × 120
        for (int row = 1; row < 4; ++row)
            QCOMPARE(shown.text(row, ReproductionTable::ResultColumn), u"The same"_s);

        auto *table = shown.child<QTableView>("reproduceTable");
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 0)).center());
        QCOMPARE(shown.session.selection().current(), (SelectedItem{.source = SelectionSource::DatasetA, .scene = 1, .camera = 0}));
        QVERIFY2(shown.label("reproduceWhy").contains(u"The same renderer made both"_s), qPrintable(shown.label("reproduceWhy")));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(shown.window.findChild<QTabBar *>(u"workspaceTabs"_s)->currentIndex(), int(MainWindow::Inspect));
    }

    void anotherRendererIsNamed()
    {
        const QString dataset = copy();
        for (const QString &file : filesBelow(dataset))
            if (file.startsWith(u".tagmill/results"_s) && file.endsWith(u".json"_s))
                writeAll(dataset + u'/' + file, readAll(dataset + u'/' + file).replace("blender=", "blender=9."));
        QVERIFY(!blackenAPixel(dataset).isEmpty());
        Shown shown(dataset);
        QVERIFY(shown.runToEnd());
        QVERIFY2(shown.dialog->model().report()->passed(), qPrintable(shown.label("reproduceVerdict")));
        QCOMPARE(shown.text(0, ReproductionTable::ResultColumn), u"Near enough"_s);
        QVERIFY2(shown.text(0, ReproductionTable::RendererColumn).startsWith(u"blender 9."_s), qPrintable(shown.text(0, ReproductionTable::RendererColumn)));
        QVERIFY(!shown.text(0, ReproductionTable::RendererColumn).contains(u"device"_s)); // only what is another
    }

    void aRunCanBeCancelled()
    {
        Shown shown(reference());
        QTest::mouseClick(shown.child<QPushButton>("reproduceStart"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shown.dialog->model().stage(), ReproductionModel::Stage::Rendering, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_census.alive().isEmpty(), 20000);
        QTest::mouseClick(shown.child<QPushButton>("reproduceCancel"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.dialog->model().isRunning(), 20000);
        QCOMPARE(shown.label("reproduceStage"), u"Cancelled"_s);
        QVERIFY(!shown.dialog->model().report() && shown.child<QPushButton>("reproduceStart")->isVisible());
    }

    void whatCannotBeMadeAgainIsSaid_data()
    {
        QTest::addColumn<QStringList>("removed");
        QTest::addColumn<QString>("word");
        QTest::newRow("no job") << QStringList{u"job_spec.json"_s, u".tagmill/job_spec.json"_s} << u"no job_spec.json"_s;
        QTest::newRow("no Blender") << QStringList() << u"none/blender"_s;
    }
    void whatCannotBeMadeAgainIsSaid()
    {
        QFETCH(QStringList, removed);
        QFETCH(QString, word);
        const QString dataset = copy();
        for (const QString &file : removed)
            QVERIFY(QFile::remove(dataset + u'/' + file));
        Shown shown(dataset);
        if (removed.isEmpty())
            shown.child<QLineEdit>("reproduceBlender")->setText(u"/none/blender"_s);
        QVERIFY(shown.runToEnd());
        QVERIFY2(shown.label("reproduceVerdict").contains(word) || shown.label("reproduceNotes").contains(word), qPrintable(shown.label("reproduceVerdict") + shown.label("reproduceNotes")));
        QVERIFY(!shown.dialog->model().report() && shown.child<QPushButton>("reproduceStart")->isEnabled());
    }
};

QTEST_MAIN(tst_reproduce_dialog)
#include "tst_reproduce_dialog.moc"
