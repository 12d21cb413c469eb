// SPDX-License-Identifier: GPL-3.0-or-later
// What a run costs beyond Blender's own rendering, all in one go; medians; asserts nothing. Needs a Blender and some minutes.
//
//   build/release/bin/bench_render_overhead [overhead] [start] [trivial] [memory]
#include "blender_link/doctor.h"
#include "blender_link/guarded_process.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSize>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <vector>

#include <unistd.h>

using namespace tagmill;
using namespace Qt::Literals::StringLiterals;

namespace {

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

const QByteArray charuco = "type: BOARD, rows: 5, cols: 7, square_size_mm: 100, marker_size_mm: 75, dictionary: DICT_4X4_50";
const QByteArray board3000 = "type: BOARD, rows: 9, cols: 10, marker_size_mm: 50, spacing_ratio: 0.3, dictionary: tag36h11"; // faces

/// Scenes of one board in sunlight.
QByteArray config(const QByteArray &board, int scenes, int cameras, QSize size, int samples)
{
    return QByteArray("tagmill: {format: 1}\n"
                      "camera: {resolution: [%1, %2], samples_per_scene: %3, min_distance: 0.9, max_distance: 1.1, min_elevation: 0.8, tone_mapping: linear}\n"
                      "scenario: {subject: {%6}}\n"
                      "scene: {lighting: {directional: [{azimuth: 0.8, elevation: 1.05, intensity: 3.0}], intensity_min: 0, intensity_max: 0}}\n"
                      "renderer: {max_samples: %4, noise_threshold: 0, enable_denoising: false}\n"
                      "dataset: {num_scenes: %5}\n")
        .replace("%1", QByteArray::number(size.width()))
        .replace("%2", QByteArray::number(size.height()))
        .replace("%3", QByteArray::number(cameras))
        .replace("%4", QByteArray::number(samples))
        .replace("%5", QByteArray::number(scenes))
        .replace("%6", board);
}

double residentMegabytes(qint64 process)
{
    QFile file(u"/proc/%1/statm"_s.arg(process));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGE_SIZE)) / 1e6 : 0;
}

struct Run
{
    QJsonObject summary;
    std::vector<double> megabytes; ///< of the worker after each frame
    double secondsRendering = 0;   ///< from ready workers to the last frame; merge and audit follow
    double number(const QString &key) const { return summary[key].toDouble(); }
    double secondsAfterStart() const { return number(u"seconds"_s) - number(u"start_seconds"_s); }
};

Run generate(const QByteArray &yaml, bool watchesMemory = false)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"bench.yaml"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(yaml) < 0)
        return {};
    file.close();
    Run run;
    QProcess process;
    qint64 blender = 0;
    QElapsedTimer rendering;
    process.setReadChannel(QProcess::StandardError);
    QObject::connect(&process, &QProcess::readyReadStandardError, &process, [&] {
        while (process.canReadLine()) {
            const QJsonObject event = QJsonDocument::fromJson(process.readLine()).object();
            const QString stage = event[u"stage"_s].toString();
            if (stage == u"rendering"_s && !rendering.isValid())
                rendering.start();
            else if (stage == u"merging"_s && run.secondsRendering == 0)
                run.secondsRendering = static_cast<double>(rendering.elapsed()) / 1000;
            if (event[u"event"_s] == u"worker"_s)
                blender = event[u"process"_s].toInteger();
            else if (event[u"event"_s] == u"frame"_s && watchesMemory)
                run.megabytes.push_back(residentMegabytes(blender));
        }
    });
    process.start(QStringLiteral(TAGMILL_BINARY), {u"generate"_s, u"-c"_s, file.fileName(), u"-o"_s, folder.filePath(u"out"_s), u"--json"_s, u"--progress"_s, u"json"_s});
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    if (!process.waitForStarted())
        return {};
    loop.exec();
    run.summary = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (process.exitCode() != 0)
        std::printf("  generate failed: %s\n", qPrintable(run.summary[u"error"_s][u"text"_s].toString()));
    return run;
}

double bareStart(const QString &blender)
{
    QElapsedTimer clock;
    clock.start();
    QProcess process;
    process.start(blender, {u"-b"_s, u"--python-expr"_s, u"pass"_s});
    process.waitForFinished();
    return static_cast<double>(clock.elapsed()) / 1000;
}

double startToHello(const BlenderCommand &command)
{
    QEventLoop loop;
    double seconds = 0;
    probeBlender(command, {}, &loop, [&](const Result<BlenderInfo> &info) {
        seconds = info ? info->start_seconds : 0;
        loop.quit();
    });
    loop.exec();
    return seconds;
}

void measureOverhead()
{
    std::vector<double> ratios, perFrame;
    for (int round = 0; round < 3; ++round) {
        const Run run = generate(config(charuco, 2, 5, {640, 480}, 4));
        ratios.push_back(run.secondsAfterStart() / run.number(u"render_seconds"_s));
        perFrame.push_back(run.number(u"render_seconds"_s) / run.number(u"frames"_s));
    }
    std::printf("overhead   wall after start ÷ Blender's render call: %.3f (aim ≤ 1.03), 640×480, %.2f s a frame\n", median(ratios), median(perFrame));
}

void measureStart(const BlenderCommand &command)
{
    std::vector<double> bare, hello;
    for (int round = 0; round < 7; ++round) {
        bare.push_back(bareStart(command.program));
        hello.push_back(startToHello(command));
    }
    std::printf("start      to hello %.2f s, bare Blender %.2f s: ratio %.2f (aim ≤ 1.3)\n", median(hello), median(bare), median(hello) / median(bare));
}

void measureTrivial(const BlenderCommand &command)
{
    std::vector<double> rates, bare;
    for (int round = 0; round < 3; ++round) {
        const Run run = generate(config(board3000, 200, 1, {160, 120}, 1));
        rates.push_back(run.number(u"frames"_s) / run.secondsRendering);
        bare.push_back(bareStart(command.program));
        std::printf("           %.0f frames in %.1f s, %.1f s of them in Blender's render call\n", run.number(u"frames"_s), run.secondsRendering, run.number(u"render_seconds"_s));
    }
    std::printf("trivial    %.1f frames/s (aim ≥ 25), %.0f × a Blender start per frame (aim ≥ 20)\n", median(rates), median(rates) * median(bare));
}

void measureMemory()
{
    const Run run = generate(config(board3000, 500, 4, {160, 120}, 1), true);
    // Least squares over all frames but the first tenth.
    const size_t count = run.megabytes.size(), first = count / 10;
    double n = 0, x = 0, y = 0, xx = 0, xy = 0;
    for (size_t i = first; i < count; ++i) {
        const auto at = static_cast<double>(i);
        n += 1;
        x += at;
        y += run.megabytes[i];
        xx += at * at;
        xy += at * run.megabytes[i];
    }
    const double slope = n > 1 ? (n * xy - x * y) / (n * xx - x * x) : 0;
    std::printf("memory     %.4f MB a frame (aim ≤ 0.1) over %zu frames, %.0f MB at the end\n", slope, count, count > 0 ? run.megabytes.back() : 0);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    setGuardProgram(QStringLiteral(TAGMILL_BINARY));
    const auto blenders = findBlenders({});
    if (blenders.isEmpty())
        return std::puts("no Blender was found"), 1;
    const QStringList asked = QCoreApplication::arguments().mid(1);
    const auto isAsked = [&](const QString &what) { return asked.isEmpty() || asked.contains(what); };
    if (isAsked(u"overhead"_s))
        measureOverhead();
    if (isAsked(u"start"_s))
        measureStart(blenders.first());
    if (isAsked(u"trivial"_s))
        measureTrivial(blenders.first());
    if (isAsked(u"memory"_s))
        measureMemory();
}
