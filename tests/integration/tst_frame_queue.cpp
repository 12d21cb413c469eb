// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/render_run_queue.h"
#include "tests/support/test_support.h"

using namespace tagmill;

class tst_FrameQueue : public QObject
{
    Q_OBJECT
private slots:
    void everyFrameIsGivenOnce();
    void aWorkerStaysWithItsScene();
    void aSecondWorkerBeginsAnotherScene();
    void theNextSceneIsKnownBeforeItIsBegun();
    void theLastSceneIsShared();
    void aFrameComesBackToAnotherProcessOnly();
    void aFailedFrameGoesToAnotherProcessBeforeNewScenes();
    void threeProcessesMakeAFrameHopeless();
    void oneIllProcessNeverDoes();
    void aFramePutBackIsNotBlamed();
    void aDroppedSceneIsForgotten();
};

void tst_FrameQueue::everyFrameIsGivenOnce()
{
    FrameQueue queue;
    queue.addScene(0, 3);
    queue.addScene(2, 2); // scene 1 was kept
    std::set<FrameRef> given;
    while (const auto frame = queue.take(1, -1))
        QVERIFY(given.insert(*frame).second);
    QCOMPARE(given.size(), size_t{5});
    QVERIFY(queue.isEmpty());
    QVERIFY(!queue.needsFreshProcess(1));
}

void tst_FrameQueue::aWorkerStaysWithItsScene()
{
    FrameQueue queue;
    queue.addScene(0, 2);
    queue.addScene(1, 2);
    QCOMPARE(queue.take(1, 1)->scene, 1);
    QCOMPARE(queue.take(1, 1)->scene, 1);
    QCOMPARE(queue.take(1, 1)->scene, 0);
}

void tst_FrameQueue::aSecondWorkerBeginsAnotherScene()
{
    FrameQueue queue;
    queue.addScene(0, 4);
    queue.addScene(1, 4);
    QCOMPARE(queue.take(1, -1)->scene, 0);
    QCOMPARE(queue.take(2, -1)->scene, 1);
}

void tst_FrameQueue::theNextSceneIsKnownBeforeItIsBegun()
{
    FrameQueue queue;
    for (const int scene : {0, 2, 3})
        queue.addScene(scene, 2);
    QCOMPARE(queue.nextScene(), std::optional(0));
    queue.take(1, -1);
    QCOMPARE(queue.nextScene(), std::optional(2));
    queue.drop(2);
    QCOMPARE(queue.nextScene(), std::optional(3));
    QCOMPARE(queue.take(2, -1)->scene, 3);
    QCOMPARE(queue.nextScene(), std::nullopt); // one of scene 0 waits, but that is begun
}

void tst_FrameQueue::theLastSceneIsShared()
{
    FrameQueue queue;
    queue.addScene(0, 4);
    QCOMPARE(queue.take(1, -1), (FrameRef{0, 0}));
    QCOMPARE(queue.take(2, -1), (FrameRef{0, 1}));
}

void tst_FrameQueue::aFrameComesBackToAnotherProcessOnly()
{
    FrameQueue queue;
    queue.addScene(0, 1);
    const FrameRef frame = *queue.take(1, -1);
    QVERIFY(!queue.failed(frame, 1));
    QVERIFY(!queue.isEmpty());
    QVERIFY(!queue.take(1, -1).has_value());
    QVERIFY(queue.needsFreshProcess(1));
    QVERIFY(!queue.needsFreshProcess(2));
    QCOMPARE(*queue.take(2, -1), frame);
}

void tst_FrameQueue::aFailedFrameGoesToAnotherProcessBeforeNewScenes()
{
    FrameQueue queue;
    for (int scene = 0; scene < 4; ++scene)
        queue.addScene(scene, 2);
    const FrameRef frame = *queue.take(1, -1);
    QVERIFY(!queue.failed(frame, 1));
    QCOMPARE(queue.take(1, -1)->scene, 1); // not again by the same one
    QCOMPARE(*queue.take(2, -1), frame);
    QCOMPARE(queue.take(2, -1)->scene, 2); // it is out
    QVERIFY(!queue.failed(frame, 2));
    QCOMPARE(queue.take(3, 3)->scene, 3); // what it has loaded comes first
    queue.drop(0);
    QCOMPARE(queue.take(3, -1)->scene, 1);
}

void tst_FrameQueue::threeProcessesMakeAFrameHopeless()
{
    FrameQueue queue;
    queue.addScene(0, 2);
    queue.addScene(1, 1);
    for (int process = 1; process <= 3; ++process) {
        const auto frame = queue.take(process, 0);
        QCOMPARE(*frame, (FrameRef{0, 0}));
        QCOMPARE(queue.failed(*frame, process), process == 3);
    }
    // The other frame of its scene is of no use alone; the other scene goes on.
    QCOMPARE(*queue.take(4, 0), (FrameRef{1, 0}));
    QVERIFY(queue.isEmpty());
}

void tst_FrameQueue::oneIllProcessNeverDoes()
{
    FrameQueue queue;
    queue.addScene(0, 1);
    const FrameRef frame = *queue.take(1, -1);
    QVERIFY(!queue.failed(frame, 1));
    for (int i = 0; i < 5; ++i) { // its reply and its death may both blame it
        QVERIFY(!queue.take(1, 0).has_value());
        QVERIFY(queue.take(2, -1).has_value());
        queue.putBack(frame);
    }
    QVERIFY(queue.take(2, -1).has_value());
    QVERIFY(!queue.failed(frame, 2));
    QVERIFY(queue.take(3, -1).has_value());
    QVERIFY(queue.failed(frame, 3));
}

void tst_FrameQueue::aFramePutBackIsNotBlamed()
{
    FrameQueue queue;
    queue.addScene(0, 1);
    const FrameRef frame = *queue.take(1, -1);
    queue.putBack(frame);
    QCOMPARE(*queue.take(1, -1), frame);
}

void tst_FrameQueue::aDroppedSceneIsForgotten()
{
    FrameQueue queue;
    queue.addScene(0, 3);
    queue.addScene(1, 1);
    queue.drop(0);
    QCOMPARE(*queue.take(1, 0), (FrameRef{1, 0}));
    QVERIFY(queue.isEmpty());
}

QTEST_APPLESS_MAIN(tst_FrameQueue)
#include "tst_frame_queue.moc"
