// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of sequences with one real Blender share: the scenes, a worker with its client, calls that wait.
#pragma once

#include "tests/blender/sequence_scenes.h"

#include <QRegularExpression>
#include <QTest>

namespace tagmill::test {

template<class T>
std::string faultOf(const Result<T> &result)
{
    return result ? std::string("no fault") : result.error().text();
}

class SequenceFixture : public QObject
{
protected:
    ProcessCensus m_census;
    SequenceScenes m_scenes;
    QTemporaryDir m_folder;
    std::unique_ptr<WorkerProcess> m_worker;

    SequenceClient client(bool autoexec = false)
    {
        if (!m_worker || m_worker->state() == WorkerState::Dead || autoexec) {
            WorkerOptions options = blenderOptions(m_folder.path());
            options.autoexec = autoexec;
            m_worker = std::make_unique<WorkerProcess>(options);
            if (const auto failure = startAndWait(*m_worker))
                qCritical("%s", failure->text().c_str());
        }
        return SequenceClient(*m_worker);
    }

    Result<OpenedSequence> open(const QString &name, bool keepsFileOutputs = false)
    {
        return answerOf<OpenedSequence>([&](auto reply) { client().initialize(m_scenes.file(name), keepsFileOutputs, reply); });
    }

    /// Calls a method of the client with these arguments, and waits.
    template<class T = void, class Method, class... Arguments>
    Result<T> tell(Method method, Arguments... arguments)
    {
        SequenceClient one = client();
        return answerOf<T>([&](SequenceReply<T> reply) { (one.*method)(arguments..., reply); });
    }

    Result<SequenceFrame> render(int number, bool isDryRun = false)
    {
        return tell<SequenceFrame>(&SequenceClient::renderFrame, number, FrameOutput{m_folder.path(), isDryRun});
    }

    Result<> includeAll()
    {
        TAGMILL_CHECK(tell(&SequenceClient::includeDepths));
        TAGMILL_CHECK(tell(&SequenceClient::includeNormals));
        TAGMILL_CHECK(tell(&SequenceClient::includeFlows));
        TAGMILL_CHECK(tell<std::vector<SegmentedObject>>(&SequenceClient::includeSegmentations, false));
        return {};
    }

    Result<Matrix4> extrinsics() { return tell<Matrix4>(&SequenceClient::cameraExtrinsics); }

    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

    /// What Blender said when the scenes could not be made.
    QByteArray begin()
    {
        setGuardProgram(QStringLiteral(TAGMILL_WORKER_HOST));
        return m_scenes.make();
    }

    void beginTest()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        const QStringList left = files();
        for (const QString &name : left)
            QFile::remove(m_folder.filePath(name));
    }
};

} // namespace tagmill::test
