// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_sequence_info.h"

#include "app/cli_output.h"
#include "blender_link/blend_info.h"
#include "core/sequence/sequence_result.h"
#include "core/sequence/transforms.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <set>

namespace tagmill {

using namespace Qt::Literals::StringLiterals;
namespace fs = std::filesystem;

namespace {

QJsonObject cameraJson(const SequenceCamera &camera)
{
    const Matrix3 k = camera.intrinsics();
    const Size2i size = camera.frameSize();
    return {{u"name"_s, toQString(camera.name)}, {u"width"_s, size.width}, {u"height"_s, size.height}, {u"fl_x"_s, k(0, 0)}, {u"fl_y"_s, k(1, 1)}, {u"cx"_s, k(0, 2)}, {u"cy"_s, k(1, 2)}};
}

std::string cameraText(const SequenceCamera &camera)
{
    const Matrix3 k = camera.intrinsics();
    const Size2i size = camera.frameSize();
    return camera.name + ", " + std::to_string(size.width) + " × " + std::to_string(size.height) + " px, fx " + fixed(k(0, 0), 2) + ", fy " + fixed(k(1, 1), 2) + ", cx " + fixed(k(0, 2), 2) + ", cy " + fixed(k(1, 2), 2);
}

void sayBlend(const BlendInfo &info, const Console &console)
{
    console.line("  scene     " + info.file.scene.toStdString() + ", " + info.file.engine.toStdString() + ", saved by Blender " + info.file.version.section(u'.', 0, 1).toStdString() + ", opened by " + info.blender.toStdString());
    console.line("  frames    " + std::to_string(info.range.start) + " to " + std::to_string(info.range.end) + (info.range.step > 1 ? ", every " + std::to_string(info.range.step) : "") + ", " + fixed(info.fps, 3) + " a second");
    console.line("  camera    " + (info.camera ? cameraText(*info.camera) : "none that can be used: " + info.cameraProblem.toStdString()));
    if (!info.objects.empty())
        console.line("  objects   " + std::to_string(info.objects.size()));
    if (!info.file.fileOutputs.isEmpty())
        console.line("  outputs   " + info.file.fileOutputs.join(u", "_s).toStdString() + " (File Output nodes of its own)");
    for (const QString &note : info.file.notes)
        console.problem({"sequence.note", Severity::Notice, {}, {}, 0, {note.toStdString()}});
    if (!info.file.unbaked.isEmpty())
        console.problem({"sequence.unbaked", Severity::Warning, {}, {}, 0, {info.file.unbaked.join(u", "_s).toStdString()}});
    if (!info.file.missingFiles.isEmpty())
        console.problem({"sequence.missing_files", Severity::Warning, {}, {}, 0, {info.file.missingFiles.join(u", "_s).toStdString()}});
}

QJsonObject blendJson(const BlendInfo &info)
{
    QJsonArray objects;
    for (const SegmentedObject &object : info.objects)
        objects.append(QJsonObject{{u"id"_s, object.id}, {u"name"_s, object.name}, {u"class"_s, object.category}});
    QJsonObject json{{u"blender"_s, info.blender},
                     {u"blender_of_file"_s, info.file.version},
                     {u"scene"_s, info.file.scene},
                     {u"engine"_s, info.file.engine},
                     {u"frame_start"_s, info.range.start},
                     {u"frame_end"_s, info.range.end},
                     {u"frame_step"_s, info.range.step},
                     {u"fps"_s, info.fps},
                     {u"objects"_s, objects},
                     {u"missing_files"_s, QJsonArray::fromStringList(info.file.missingFiles)},
                     {u"file_outputs"_s, QJsonArray::fromStringList(info.file.fileOutputs)},
                     {u"unbaked"_s, QJsonArray::fromStringList(info.file.unbaked)},
                     {u"notes"_s, QJsonArray::fromStringList(info.file.notes)}};
    json.insert(u"camera"_s, info.camera ? QJsonValue(cameraJson(*info.camera)) : QJsonValue());
    return json;
}

} // namespace

bool isBlendFile(const fs::path &path)
{
    std::error_code ec;
    return path.extension() == ".blend" && !fs::is_directory(path, ec);
}

bool isSequenceFolder(const fs::path &path)
{
    std::error_code ec;
    return fs::is_regular_file(path / ".tagmill" / "sequence.json", ec);
}

int runBlendInfo(const Arguments &arguments, const fs::path &file)
{
    const Console console(arguments);
    std::error_code ec;
    if (!fs::is_regular_file(file, ec))
        return console.fail(makeError(Errc::NotFound, "sequence.no_file", {file.string()}));
    int argc = 1;
    char name[] = "tagmill";
    char *argv[] = {name, nullptr};
    QCoreApplication application(argc, argv);
    std::optional<Result<BlendInfo>> found;
    QEventLoop loop;
    inspectBlend(toQString(fs::absolute(file, ec).string()), {}, &loop, [&](const Result<BlendInfo> &info) {
        found = info;
        loop.quit();
    });
    if (!found)
        loop.exec();
    if (!*found)
        return console.fail(found->error());
    console.line(file.string());
    sayBlend(**found, console);
    QJsonObject json = blendJson(**found);
    json.insert(u"blend"_s, toQString(fs::absolute(file, ec).string()));
    console.document(json);
    return statusOk;
}

int runSequenceInfo(const Arguments &arguments, const fs::path &folder)
{
    const Console console(arguments);
    Report report;
    const std::vector<SequenceFrameResult> frames = readFrameResultsOf(folder, report);
    console.problemsByKind(report.problems);
    std::set<PassKind> passes;
    for (const SequenceFrameResult &frame : frames)
        for (const auto &[kind, file] : frame.passes)
            passes.insert(kind);
    std::string kinds;
    QJsonArray kindNames;
    for (const PassKind kind : passes) {
        kinds += (kinds.empty() ? "" : ", ") + std::string(passName(kind));
        kindNames.append(toQString(passName(kind)));
    }
    console.line(folder.string());
    console.line("  frames    " + std::to_string(frames.size()) + (frames.empty() ? "" : ", " + std::to_string(frames.front().frame) + " to " + std::to_string(frames.back().frame)));
    QJsonObject json{{u"sequence"_s, toQString(folder.string())}, {u"frames"_s, static_cast<qint64>(frames.size())}, {u"passes"_s, kindNames}, {u"problems"_s, problemsJson(report.problems)}};
    if (!frames.empty()) {
        console.line("  camera    " + cameraText(frames.front().camera));
        console.line("  passes    " + (kinds.empty() ? "none" : kinds));
        json.insert(u"frame_start"_s, frames.front().frame);
        json.insert(u"frame_end"_s, frames.back().frame);
        json.insert(u"camera"_s, cameraJson(frames.front().camera));
        json.insert(u"render_identity"_s, toQString(frames.front().render_identity));
    }
    if (const auto objects = readObjectTable(folder / objectTableFile)) {
        console.line("  objects   " + std::to_string(objects->size()));
        json.insert(u"objects"_s, static_cast<qint64>(objects->size()));
    }
    console.document(json);
    return report.hasErrors() ? statusInput : statusOk;
}

} // namespace tagmill
