// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a raw frame: the image, the kept EXR beside it, and how many may wait for a worker.
#ifndef Q_MOC_RUN // moc 6.4 stumbles over <memory>'s concepts
#include "blender_link/render_run_finish.h"
#include "blender_link/render_run_worker.h"
#include "core/files.h"
#include "core/imaging/raw_frame.h"

#include <ImfChannelList.h>
#include <ImfFrameBuffer.h>
#include <ImfHeader.h>
#include <ImfOutputFile.h>
#endif
#include "tests/support/test_support.h"
#include "tests/support/worker_harness.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tagmill;
namespace fs = std::filesystem;

namespace {

void writeExr(const fs::path &path, float value)
{
    Imf::Header header(16, 8);
    Imf::FrameBuffer buffer;
    std::vector<float> values(16 * 8, value);
    for (const char *channel : {"R", "G", "B"}) {
        header.channels().insert(channel, Imf::Channel(Imf::FLOAT));
        buffer.insert(channel, Imf::Slice(Imf::FLOAT, reinterpret_cast<char *>(values.data()), sizeof(float), 16 * sizeof(float)));
    }
    Imf::OutputFile file(path.c_str(), header);
    file.setFrameBuffer(buffer);
    file.writePixels(8);
}

} // namespace

class tst_finish_frame : public QObject
{
    Q_OBJECT

    test::ProcessCensus m_census;
    std::unique_ptr<QTemporaryDir> m_dir;

    fs::path dataset() const { return m_dir->path().toStdString(); }
    fs::path kept() const { return dataset() / "raw" / "scene_0003_cam_0000.exr"; }
    fs::path image() const { return dataset() / "images" / "scene_0003_cam_0000.png"; }

    FinishJob job(float value)
    {
        SceneRecipe recipe;
        recipe.scene_id = 3;
        CameraRecipe &camera = recipe.cameras.emplace_back();
        camera.intrinsics.resolution = {16, 8};
        camera.intrinsics.k_matrix << 16, 0, 8, 0, 16, 4, 0, 0, 1;
        camera.tone_mapping = ToneMapping::Linear;
        FinishJob job;
        job.recipe = std::make_shared<const SceneRecipe>(recipe);
        job.raw.file = dataset() / "exchange.exr";
        job.dataset = dataset();
        job.keepRaw = true;
        writeExr(job.raw.file, value);
        return job;
    }
    static float firstValue(const fs::path &exr)
    {
        const auto raw = readExr(exr);
        return raw ? raw->pixels[0] : -1;
    }
    Result<> commit(const FinishJob &job, const FrameResult &frame) { return commitScene(dataset(), {3, *job.recipe, "job", "id", {frame}}, job.replacesResult); }

private slots:
    void initTestCase() { setGuardProgram(QStringLiteral(TAGMILL_WORKER_HOST)); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_dir = std::make_unique<QTemporaryDir>();
        fs::create_directories(dataset() / "images");
    }
    void cleanup() { QTRY_COMPARE(m_census.alive(), QStringList()); }

    void theRawFrameIsKeptBesideTheImagesOrDeleted()
    {
        FinishJob first = job(0.5f);
        const auto frame = finishRawFrame(first);
        QVERIFY_RESULT(frame);
        QCOMPARE(int(decodePng(*readFile(image()))->pixels[0]), 128);
        QCOMPARE(firstValue(kept()), 0.5f);
        QVERIFY(!fs::exists(first.raw.file));
        fs::remove(kept());
        FinishJob second = job(0.25f);
        second.keepRaw = false;
        QVERIFY_RESULT(finishRawFrame(second));
        QVERIFY(!fs::exists(kept()));
        QVERIFY(!fs::exists(second.raw.file));
    }

    void bytesFromTheChannelAreKeptAsAFile()
    {
        FinishJob finishing = job(0.5f);
        finishing.raw.bytes = *readFile(finishing.raw.file);
        finishing.raw.file.clear();
        QVERIFY_RESULT(finishRawFrame(finishing));
        QCOMPARE(*readFile(kept()), finishing.raw.bytes);
    }

    void aReplacedFramesRawChangesWithItsImage()
    {
        FinishJob finishing = job(0.5f);
        const auto old = finishRawFrame(finishing);
        QVERIFY_RESULT(old);
        QVERIFY_RESULT(commit(finishing, *old));
        finishing = job(0.25f);
        finishing.replacesResult = true;
        auto frame = finishRawFrame(finishing);
        QVERIFY_RESULT(frame);
        QCOMPARE(firstValue(kept()), 0.5f); // the earlier result holds still
        QVERIFY_RESULT(commit(finishing, *frame));
        QCOMPARE(firstValue(kept()), 0.25f);
        QCOMPARE(int(decodePng(*readFile(image()))->pixels[0]), 64);
        finishing = job(1);
        finishing.replacesResult = true;
        finishing.keepRaw = false;
        frame = finishRawFrame(finishing);
        QVERIFY_RESULT(frame);
        QVERIFY_RESULT(commit(finishing, *frame));
        QCOMPARE(firstValue(kept()), 1.f); // one was kept: it is renewed, although this run keeps none of its own
    }

    void aFailedScenesRawFramesAreRemoved()
    {
        const FinishJob finishing = job(0.5f);
        QVERIFY_RESULT(finishRawFrame(finishing));
        discardScene(dataset(), *finishing.recipe, false);
        QVERIFY(!fs::exists(kept()) && !fs::exists(image()));
    }

    void aWorkerRendersOnUntilTwoRawFramesWait()
    {
        const QString script = QStringLiteral(TAGMILL_SOURCE_DIR "/tests/process/fake_worker.py");
        RenderWorker worker(0, {{{QStringLiteral(TAGMILL_PYTHON), {script, QStringLiteral("ok")}}}, 1, m_dir->path() + QStringLiteral("/exchange"), false}, nullptr);
        QSignalSpy ready(&worker, &RenderWorker::becameReady), rendered(&worker, &RenderWorker::frameRendered);
        worker.start();
        QTRY_COMPARE(ready.count(), 1);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(worker.canTake());
            FrameOrder order;
            order.frame = {0, i};
            order.scene = std::make_shared<const LoweredScene>(LoweredScene{"{}", {}});
            order.camera = "{\"camera\":{}}";
            order.imageId = QStringLiteral("frame_%1").arg(i);
            worker.render(order);
            QVERIFY(!worker.canTake());
            QTRY_COMPARE(rendered.count(), i + 1);
        }
        QVERIFY(!worker.canTake()); // both wait to be finished
        worker.rawFinished();
        QVERIFY(worker.canTake());
    }
};

QTEST_GUILESS_MAIN(tst_finish_frame)
#include "tst_finish_frame.moc"
