// SPDX-License-Identifier: GPL-3.0-or-later
// Chosen frames of a dataset once more: asked for, set aside, rendered, and everything else left as it was.
#include "app/render_again.h"
#include "core/files.h"
#include "blender_link/blender_command.h"
#include "models/command_lines.h"
#include "models/dataset_handle.h"
#include "models/job_queue.h"
#include "models/path_text.h"
#include "models/session.h"
#include "tests/support/dataset_fixture.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace tagmill;

class tst_render_again : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    QString dir() const { return m_home->filePath(QStringLiteral("dataset")); }
    std::filesystem::path image(int scene) const { return filePath(dir()) / "images" / (imageId(scene, 0) + ".png"); }
    std::filesystem::path aside(int scene) const { return filePath(dir()) / ".tagmill" / "aside" / "1" / (imageId(scene, 0) + ".png"); }

    /// Two scenes by the instant rasteriser.
    static RenderRunOptions options(const QString &folder)
    {
        RenderRunOptions options;
        options.config = test::boardConfig();
        options.config.dataset.num_scenes = 2;
        options.config.camera.samples_per_scene = 1;
        options.config.camera.resolution = {64, 48};
        options.config.tagmill.mode = ImageMode::Preview;
        options.outputDir = folder;
        return options;
    }
    bool isMade(Session &session)
    {
        const int id = session.jobs().enqueue(options(dir()));
        return QTest::qWaitFor([&] { return session.jobs().job(id)->isOver(); }, 30000) && session.jobs().job(id)->state() == JobState::Finished;
    }
    /// Answers the question that ask() puts.
    static void answer(QMessageBox::StandardButton button, QString *text = nullptr)
    {
        QTimer::singleShot(0, qApp, [button, text] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(box);
            if (text)
                *text = box->text() + QLatin1Char('\n') + box->informativeText();
            box->button(button)->click();
        });
    }

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_home->path().toUtf8());
    }

    void oneFrameIsRenderedAndTheOthersStay()
    {
        Session session;
        QWidget window;
        QVERIFY(isMade(session));
        session.dataset().open(dir());
        QTRY_VERIFY(session.dataset().dataset());
        const std::string first = *readFile(image(0)), second = *readFile(image(1));
        QVERIFY_RESULT(writeFileAtomically(image(1), "spoilt"));
        const auto untouched = std::filesystem::last_write_time(image(0));
        RenderAgain again(session, &window);
        QSignalSpy queued(&again, &RenderAgain::queued);
        QString text;
        answer(QMessageBox::Yes, &text);
        again.ask({QString::fromStdString(imageId(1, 0))});
        QVERIFY(text.contains(QLatin1Char('1')) && text.contains(QLatin1String("all of the"))); // the whole scene
        QTRY_COMPARE(queued.count(), 1);
        const RenderJob *job = session.jobs().jobAt(session.jobs().rowCount() - 1);
        QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 30000);
        QCOMPARE(job->state(), JobState::Finished);
        QVERIFY(*readFile(image(1)) == second);
        QCOMPARE(*readFile(aside(1)), std::string("spoilt"));
        QVERIFY(*readFile(image(0)) == first);
        QVERIFY(std::filesystem::last_write_time(image(0)) == untouched);
    }

    void rawFramesThatWereKeptAreRenewed()
    {
        Session session;
        QWidget window;
        RenderRunOptions run = options(dir());
        run.keepRaw = true;
        const int id = session.jobs().enqueue(run);
        QTRY_VERIFY_WITH_TIMEOUT(session.jobs().job(id)->isOver(), 30000);
        session.dataset().open(dir());
        QTRY_VERIFY(session.dataset().dataset());
        const auto raw = [&](int scene) { return filePath(dir()) / "raw" / (imageId(scene, 0) + ".exr"); };
        const std::string first = *readFile(raw(0)), second = *readFile(raw(1));
        QVERIFY_RESULT(writeFileAtomically(raw(1), "spoilt"));
        RenderAgain again(session, &window);
        QSignalSpy queued(&again, &RenderAgain::queued);
        answer(QMessageBox::Yes);
        again.ask({QString::fromStdString(imageId(1, 0))});
        QTRY_COMPARE(queued.count(), 1);
        const RenderJob *job = session.jobs().jobAt(session.jobs().rowCount() - 1);
        QVERIFY2(commandOf(*job).contains(QLatin1String("--keep-raw")), qPrintable(commandOf(*job)));
        QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 30000);
        QVERIFY(*readFile(raw(0)) == first);
        QVERIFY(std::filesystem::exists(raw(1)) && *readFile(raw(1)) == second);
    }

    void whatIsNotMadeAgainComesBack()
    {
        Session session;
        QWidget window;
        QVERIFY(isMade(session));
        session.dataset().open(dir());
        QTRY_VERIFY(session.dataset().dataset());
        QVERIFY_RESULT(writeFileAtomically(image(1), "spoilt"));
        session.jobs().pause(session.jobs().enqueue(options(m_home->filePath(QStringLiteral("first"))))); // so that the other waits
        RenderAgain again(session, &window);
        QSignalSpy queued(&again, &RenderAgain::queued);
        answer(QMessageBox::Yes);
        again.ask({QString::fromStdString(imageId(1, 0))});
        QTRY_COMPARE(queued.count(), 1);
        RenderJob *job = session.jobs().jobAt(session.jobs().rowCount() - 1);
        QCOMPARE(job->asideFolder(), aside(1).parent_path());
        QVERIFY(!std::filesystem::exists(image(1)) && std::filesystem::exists(aside(1)));
        const auto command = splitCommand(commandOf(*job));
        QVERIFY_RESULT(command);
        QCOMPARE(command->arguments, (QStringList{QStringLiteral("generate"), QStringLiteral("--job"), dir() + QStringLiteral("/job_spec.json"), QStringLiteral("-o"), dir(), QStringLiteral("--scene-ids"), QStringLiteral("1"), QStringLiteral("--resume")}));
        session.jobs().cancel(job->id());
        QTRY_COMPARE(job->state(), JobState::Cancelled);
        QCOMPARE(*readFile(image(1)), std::string("spoilt"));
        QVERIFY(!std::filesystem::exists(aside(1)));
        QVERIFY(!job->canRetry()); // nothing is missing
    }

    void whoSaysNoLosesNothing()
    {
        Session session;
        QWidget window;
        QVERIFY(isMade(session));
        session.dataset().open(dir());
        QTRY_VERIFY(session.dataset().dataset());
        const int jobs = session.jobs().rowCount();
        RenderAgain again(session, &window);
        answer(QMessageBox::Cancel);
        again.ask({QString::fromStdString(imageId(1, 0))});
        QTest::qWait(100);
        QVERIFY(std::filesystem::exists(image(1)) && !std::filesystem::exists(aside(1)));
        QCOMPARE(session.jobs().rowCount(), jobs);
    }

    void aDatasetWithoutItsJobSaysSo()
    {
        Session session;
        QWidget window;
        QVERIFY_RESULT(writeFileAtomically((std::filesystem::create_directories(filePath(dir())), filePath(dir()) / "rich_truth.json"),
                                           "[{\"image_id\": \"a\", \"tag_id\": 1, \"tag_family\": \"tag36h11\", \"corners\": [[1, 1], [9, 1], [9, 9], [1, 9]]}]"));
        session.dataset().open(dir());
        QTRY_VERIFY(session.dataset().dataset());
        RenderAgain again(session, &window);
        QSignalSpy failed(&again, &RenderAgain::failed);
        again.ask({QStringLiteral("a")});
        QCOMPARE(failed.count(), 1);
    }
};

QTEST_MAIN(tst_render_again)
#include "tst_render_again.moc"
