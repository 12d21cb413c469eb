// SPDX-License-Identifier: GPL-3.0-or-later
// What processes use, as /proc and nvidia-smi tell it.
#include "blender_link/process_usage.h"
#include "tests/support/test_support.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace tagmill;

class tst_process_usage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    /// A process in a /proc of our own; its name is as odd as names may be.
    void addProcess(int process, int parent, int ticks, int pages)
    {
        QVERIFY(QDir(m_dir.path()).mkpath(QString::number(process)));
        QFile file(m_dir.filePath(QStringLiteral("%1/stat").arg(process)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("%1 (a) b (c) S %2 1 1 0 -1 0 0 0 0 0 %3 %4 0 0 20 0 1 0 500 10000 %5 18446744073709551615 1 1\n")
                       .arg(process)
                       .arg(parent)
                       .arg(ticks)
                       .arg(ticks / 2)
                       .arg(pages)
                       .toLatin1());
    }

private slots:
    void everythingBelowAProcessIsCounted()
    {
        addProcess(10, 1, 1000, 7);   // the guard itself
        addProcess(11, 10, 100, 100); // a wrapper
        addProcess(12, 11, 200, 1000);
        addProcess(13, 11, 0, 10);
        addProcess(20, 1, 4000, 5000); // of somebody else
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("self"))); // no process
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("14")));   // ended meanwhile
        const ProcessTable table = ProcessTable::read(m_dir.path());
        const ProcessUsage usage = table.below(10);
        QCOMPARE(usage.rss_bytes, 1110 * static_cast<qint64>(::sysconf(_SC_PAGESIZE)));
        QCOMPARE(usage.cpu_seconds, 450.0 / static_cast<double>(::sysconf(_SC_CLK_TCK)));
        QCOMPARE(usage.processes.size(), size_t(3));
        QCOMPARE(table.below(13).rss_bytes, qint64(0));
    }

    void aRealChildIsSeen()
    {
        QProcess child;
        child.start(QStringLiteral(TAGMILL_PYTHON), {QStringLiteral("-c"), QStringLiteral("x = b'x' * 60_000_000; print('ready', flush=True); input()")});
        QVERIFY(child.waitForReadyRead(20000));
        const ProcessUsage usage = ProcessTable::read().below(QCoreApplication::applicationPid());
        QVERIFY2(usage.rss_bytes > 60'000'000 && usage.rss_bytes < 300'000'000, qPrintable(QString::number(usage.rss_bytes)));
        QVERIFY(std::find(usage.processes.begin(), usage.processes.end(), child.processId()) != usage.processes.end());
        QVERIFY(machineMemory_bytes() > usage.rss_bytes);
        child.closeWriteChannel();
        QVERIFY(child.waitForFinished());
    }

    void memoryOfCardsIsReadWhereThereIsOne()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nonexistent");
        GpuMemory none;
        none.refresh();
        QVERIFY(!none.isKnown());
        QCOMPARE(none.bytesOf({11, 12}), qint64(-1));

        QFile program(m_dir.filePath(QStringLiteral("nvidia-smi")));
        QVERIFY(program.open(QIODevice::WriteOnly));
        // As it prints: a process on two cards, one whose use it does not know.
        program.write("#!/bin/sh\ntest \"$1\" = --query-compute-apps=pid,used_memory || exit 1\nprintf '11, 300\\n12, 100\\n12, 50\\n13, [N/A]\\n'\n");
        program.close();
        QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("PATH", m_dir.path().toLocal8Bit() + ":/bin:/usr/bin");
        GpuMemory gpu;
        qputenv("PATH", path);
        QVERIFY(gpu.isKnown());
        QSignalSpy refreshed(&gpu, &GpuMemory::refreshed);
        gpu.refresh();
        QVERIFY(refreshed.wait(10000));
        QCOMPARE(gpu.bytesOf({12, 99}), 150 * qint64(1 << 20));
        QCOMPARE(gpu.bytesOf({11, 12, 13}), 450 * qint64(1 << 20));
        QCOMPARE(gpu.bytesOf({}), qint64(0));
    }
};

QTEST_GUILESS_MAIN(tst_process_usage)
#include "tst_process_usage.moc"
