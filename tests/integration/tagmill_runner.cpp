// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/tagmill_runner.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>

namespace tagmill::test {

namespace {

RunResult run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment, const QString &folder, int timeout_ms)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    RunResult result;
    if (!process.waitForFinished(timeout_ms)) {
        process.kill();
        process.waitForFinished();
        result.err = process.readAllStandardError() + "\n(did not end in time)";
        return result;
    }
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    if (process.exitStatus() == QProcess::NormalExit)
        result.status = process.exitCode();
    return result;
}

QString quoted(QString word)
{
    return QLatin1Char('\'') + word.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

} // namespace

QProcessEnvironment headlessEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    return environment;
}

RunResult runTagmill(const QStringList &arguments, const QProcessEnvironment &environment, const QString &folder, int timeout_ms)
{
    return run(QStringLiteral(TAGMILL_BINARY), arguments, environment, folder, timeout_ms);
}

RunResult runTagmillMounted(const QString &setup, const QStringList &arguments, const QString &afterwards, const QProcessEnvironment &environment)
{
    QString command = setup + QStringLiteral(" || exit 99\n") + QStringLiteral(TAGMILL_BINARY);
    for (const QString &argument : arguments)
        command += QLatin1Char(' ') + quoted(argument);
    command += QStringLiteral("\nstatus=$?\n") + afterwards + QStringLiteral("\nexit $status\n");
    return run(QStringLiteral("/usr/bin/unshare"), {QStringLiteral("--mount"), QStringLiteral("/bin/sh"), QStringLiteral("-c"), command}, environment, {}, 120000);
}

QByteArray smallBoardConfig()
{
    return "tagmill: {format: 1}\n"
           "dataset: {num_scenes: 2, seeds: {global_seed: 7}}\n"
           "camera: {resolution: [160, 120], samples_per_scene: 2, min_distance: 0.4, max_distance: 0.5, tone_mapping: linear}\n"
           "scenario: {subject: {type: BOARD, rows: 3, cols: 4, square_size_mm: 40, marker_size_mm: 30, dictionary: DICT_4X4_50}}\n";
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator iterator(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files.append(QDir(folder).relativeFilePath(iterator.next()));
    files.sort();
    return files;
}

QStringList contentBelow(const QString &folder)
{
    QStringList files = filesBelow(folder);
    files.removeIf([](const QString &file) {
        return file.startsWith(QLatin1String(".tagmill/")) || file.startsWith(QLatin1String("failures/")) || file == QLatin1String("telemetry.ndjson");
    });
    return files;
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

} // namespace tagmill::test
