// SPDX-License-Identifier: GPL-3.0-or-later
// What a sequence costs beyond Blender's own rendering, as ratios in one run; medians; asserts nothing. Needs a Blender.
//
//   build/release/bin/bench_sequence [colour] [passes] [workers] [poses]
#include "blender_link/blender_command.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace tagmill;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 3;
constexpr int width = 640, height = 480;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Seconds; ends the program when it fails.
double timed(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    process.waitForFinished(-1);
    const double seconds = static_cast<double>(clock.nsecsElapsed()) * 1e-9;
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        std::fprintf(stderr, "%s\n%s failed\n", process.readAll().constData(), qPrintable(program));
        std::exit(1);
    }
    return seconds;
}

class Bench
{
public:
    Bench()
        : m_blender(findBlenders({}).value(0))
    {
        timed(m_blender.program, m_blender.arguments + QStringList{u"-b"_s, u"--factory-startup"_s, u"-P"_s, QStringLiteral(TAGMILL_SOURCE_DIR "/tests/blender/sequence_scenes.py"), u"--"_s, m_dir.path(), u"truth"_s});
    }

    double blender(int samples, int frames, bool hasPasses)
    {
        QStringList arguments{u"-b"_s, u"--factory-startup"_s, blend(), u"-P"_s, QStringLiteral(TAGMILL_SOURCE_DIR "/tests/bench/sequence_baseline.py"), u"--"_s, QString::number(width), QString::number(height), QString::number(samples), QString::number(frames), folder()};
        if (hasPasses)
            arguments.append(u"passes"_s);
        return timed(m_blender.program, m_blender.arguments + arguments);
    }
    double tagmill(int samples, int frames, const QStringList &flags, bool onOneCore = false)
    {
        const QStringList arguments = QStringList{u"sequence"_s, blend(), u"-o"_s, folder(), u"--frame-end"_s, QString::number(frames), u"--width"_s, QString::number(width), u"--height"_s, QString::number(height), u"--max-samples"_s, QString::number(samples), u"--adaptive-threshold"_s, u"0"_s, u"--no-debug"_s} + flags;
        return onOneCore ? timed(u"/usr/bin/taskset"_s, QStringList{u"-c"_s, u"0"_s, QStringLiteral(TAGMILL_BINARY)} + arguments) : timed(QStringLiteral(TAGMILL_BINARY), arguments);
    }

private:
    QString blend() const { return m_dir.filePath(u"truth.blend"_s); }
    QString folder() { return m_dir.filePath(QString::number(m_count++)); }

    QTemporaryDir m_dir;
    BlenderCommand m_blender;
    int m_count = 0;
};

void compare(const char *name, const std::vector<double> &ours, const std::vector<double> &theirs, const char *aim)
{
    std::printf("%s: %.2f s against %.2f s, ratio %.3f (%s)\n", name, median(ours), median(theirs), median(ours) / median(theirs), aim);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList asked = application.arguments().mid(1);
    const auto wants = [&](const QString &name) { return asked.isEmpty() || asked.contains(name); };
    const QStringList passes{u"--depths"_s, u"--normals"_s, u"--flows"_s, u"--segmentations"_s};
    Bench bench;
    constexpr int samples = 2, frames = 20;
    std::printf("%d frames of %d x %d, %d samples\n", frames, width, height, samples);
    for (const bool hasPasses : {false, true}) {
        if (!wants(hasPasses ? u"passes"_s : u"colour"_s))
            continue;
        std::vector<double> ours, theirs;
        for (int round = 0; round < rounds; ++round) {
            theirs.push_back(bench.blender(samples, frames, hasPasses));
            ours.push_back(bench.tagmill(samples, frames, hasPasses ? passes : QStringList{}));
        }
        compare(hasPasses ? "one worker, four passes, against blender -a with a File Output node" : "one worker, against blender -a", ours, theirs, "aim 1.05");
    }
    if (wants(u"workers"_s)) {
        std::vector<double> two, one;
        for (int round = 0; round < rounds; ++round) {
            one.push_back(bench.tagmill(samples, frames, {}, true));
            two.push_back(bench.tagmill(samples, frames, {u"-w"_s, u"2"_s}));
        }
        compare("one worker on one core, against two on two", one, two, "aim 1.7 and more");
    }
    if (wants(u"poses"_s)) {
        constexpr int few = 1000, many = 11000;
        std::vector<double> seconds;
        for (int round = 0; round < rounds; ++round)
            seconds.push_back(bench.tagmill(1, many, {u"--dry-run"_s}) - bench.tagmill(1, few, {u"--dry-run"_s}));
        std::printf("a frame's data, evaluated, sent, read and written to transforms.json: %.3f ms (aim 1)\n", median(seconds) / (many - few) * 1000);
    }
    return 0;
}
