// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/generate_fixture.h"

#include "core/dataset/volatile_fields.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>

namespace tagmill::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Two scenes of two cameras: about a second of Blender.
const QByteArray tinyConfig = "tagmill: {format: 1}\n"
                              "dataset: {num_scenes: 2, seeds: {global_seed: 7}}\n"
                              "camera: {resolution: [160, 120], samples_per_scene: 2, min_distance: 0.35, max_distance: 0.45,\n"
                              "         min_elevation: 0.8, max_elevation: 1.0, tone_mapping: linear}\n"
                              "scenario: {subject: {type: BOARD, rows: 3, cols: 4, square_size_mm: 40, marker_size_mm: 30, dictionary: DICT_4X4_50}}\n"
                              "renderer: {max_samples: 4, enable_denoising: false}\n";

} // namespace

QStringList canonicalFiles()
{
    return {u"rich_truth.json"_s, u"coco_labels.json"_s, u"ground_truth.csv"_s};
}

QJsonObject jsonFile(const QString &path)
{
    return QJsonDocument::fromJson(readAll(path)).object();
}

QMap<QString, QByteArray> snapshot(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const QString &file : filesBelow(folder)) {
        const QString path = folder + u'/' + file;
        files[file] = QFileInfo(path).lastModified().toString(Qt::ISODateWithMs).toLatin1() + readAll(path);
    }
    return files;
}

QMap<QString, QByteArray> lastingContent(const QString &dataset)
{
    QMap<QString, QByteArray> files;
    for (const QString &file : filesBelow(dataset)) {
        if (const auto text = lastingText(file.toStdString(), readAll(dataset + u'/' + file).toStdString()))
            files[file] = QByteArray::fromStdString(*text);
    }
    return files;
}

bool GenerateFixture::makeReference(const QStringList &flags)
{
    writeAll(config(), tinyConfig);
    return !generated(reference(), flags).isEmpty();
}

RunResult GenerateFixture::generate(const QString &output, const QStringList &flags) const
{
    return runTagmill(QStringList{u"generate"_s, u"-c"_s, config(), u"-o"_s, output, u"--json"_s} + flags);
}

QJsonObject GenerateFixture::generated(const QString &output, const QStringList &flags) const
{
    const RunResult result = generate(output, flags);
    if (result.status == 0)
        return QJsonDocument::fromJson(result.out).object();
    qWarning("%s", result.err.constData());
    return {};
}

} // namespace tagmill::test
