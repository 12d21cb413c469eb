// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/sequence_client.h"

#include "blender_link/worker_process.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tagmill {

using namespace Qt::Literals::StringLiterals;

namespace {

template<class T>
void insertIfSet(QJsonObject &object, const QString &key, const std::optional<T> &value)
{
    if (value)
        object.insert(key, *value);
}

template<class Derived>
QJsonArray rows(const Eigen::MatrixBase<Derived> &matrix)
{
    QJsonArray all;
    for (Eigen::Index i = 0; i < matrix.rows(); ++i) {
        QJsonArray row;
        for (Eigen::Index j = 0; j < matrix.cols(); ++j)
            row.append(matrix(i, j));
        all.append(row);
    }
    return all;
}

QJsonArray coordinates(const Vector3 &point)
{
    return {point.x(), point.y(), point.z()};
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list.append(item.toString());
    return list;
}

Error broken(const std::string &what)
{
    return makeError(Errc::Process, "worker.protocol", {what});
}

Result<SequenceCamera> cameraIn(const QJsonObject &answer, const QString &key = u"camera"_s)
{
    const QByteArray facts = QJsonDocument(answer[key].toObject()).toJson(QJsonDocument::Compact);
    auto camera = readSequenceCamera(facts.toStdString());
    if (!camera)
        return broken(camera.error().text());
    return camera;
}

Result<SequenceFrame> frameIn(const QJsonObject &answer)
{
    TAGMILL_TRY(SequenceCamera camera, cameraIn(answer));
    SequenceFrame frame;
    frame.number = answer["number"_L1].toInt(-1);
    frame.camera = std::move(camera);
    for (const auto &[key, neighbour] : {std::pair(u"before"_s, &frame.before), std::pair(u"after"_s, &frame.after)})
        if (answer.contains(key)) {
            TAGMILL_TRY(*neighbour, cameraIn(answer, key));
        }
    frame.imageFile = answer["image"_L1].toString();
    frame.passesFile = answer["passes"_L1].toString();
    frame.imageData = QByteArray::fromBase64(answer["image_data"_L1].toString().toLatin1());
    frame.passesData = QByteArray::fromBase64(answer["passes_data"_L1].toString().toLatin1());
    frame.seconds = answer["seconds"_L1].toDouble();
    frame.bytes = answer["bytes"_L1].toInteger();
    frame.peak_bytes = answer["peak_bytes"_L1].toInteger();
    frame.notes = texts(answer["notes"_L1]);
    if (frame.number < 0 || frame.imageFile.isEmpty())
        return broken("a frame without number or name");
    return frame;
}

Result<std::vector<SequenceFrame>> framesIn(const QJsonObject &answer)
{
    std::vector<SequenceFrame> frames;
    const QJsonArray array = answer["frames"_L1].toArray();
    for (const QJsonValue &value : array) {
        TAGMILL_TRY(SequenceFrame frame, frameIn(value.toObject()));
        frames.push_back(std::move(frame));
    }
    return frames;
}

Result<Matrix4> matrixIn(const QJsonObject &answer)
{
    const QJsonArray all = answer["matrix"_L1].toArray();
    Matrix4 matrix;
    for (int i = 0; i < 4; ++i)
        for (int j = 0; j < 4; ++j) {
            const QJsonValue value = all.at(i).toArray().at(j);
            if (!value.isDouble())
                return broken("a matrix that is not one of 4 rows");
            matrix(i, j) = value.toDouble();
        }
    return matrix;
}

OpenedSequence openedIn(const QJsonObject &answer)
{
    QStringList numbers;
    const QJsonArray version = answer["blender_of_file"_L1].toArray();
    for (const QJsonValue &number : version)
        numbers.append(QString::number(number.toInt()));
    return {.version = numbers.join(u'.'),
            .scene = answer["scene"_L1].toString(),
            .engine = answer["engine"_L1].toString(),
            .externalFiles = texts(answer["external_files"_L1]),
            .missingFiles = texts(answer["missing_files"_L1]),
            .fileOutputs = texts(answer["file_outputs"_L1]),
            .unbaked = texts(answer["unbaked"_L1]),
            .notes = texts(answer["notes"_L1])};
}

std::vector<SequenceCurve> curvesIn(const QJsonObject &answer)
{
    std::vector<SequenceCurve> curves;
    const QJsonArray array = answer["fcurves"_L1].toArray();
    for (const QJsonValue &curve : array)
        curves.push_back({.action = curve["action"_L1].toString(),
                          .data_path = curve["data_path"_L1].toString(),
                          .index = curve["index"_L1].toInt(),
                          .keyframes = curve["keyframes"_L1].toInt(),
                          .isMuted = curve["mute"_L1].toBool()});
    return curves;
}

std::vector<SegmentedObject> objectsIn(const QJsonObject &answer)
{
    std::vector<SegmentedObject> objects;
    const QJsonArray array = answer["objects"_L1].toArray();
    for (const QJsonValue &object : array)
        objects.push_back({.id = object["id"_L1].toInt(),
                           .name = object["name"_L1].toString(),
                           .category = object["class"_L1].toString(),
                           .isKept = object["kept"_L1].toBool()});
    return objects;
}

/// Common to the four renders.
QJsonObject renderParams(const QString &label, const FrameOutput &output)
{
    const QJsonValue folder = output.folder.isEmpty() ? QJsonValue() : QJsonValue(output.folder);
    return {{u"frame"_s, label}, {u"output"_s, QJsonObject{{u"folder"_s, folder}}}, {u"dry_run"_s, output.isDryRun}};
}

/// Asks; `read` makes the answer, or an error, of what comes.
template<class T, class Read>
void ask(WorkerProcess &worker, const char *method, const QJsonObject &params, Read read, SequenceReply<T> reply)
{
    worker.call(QLatin1String(method), params, [read = std::move(read), reply = std::move(reply)](const Result<QJsonObject> &answer) {
        if (!answer)
            return reply(answer.error());
        reply(read(*answer));
    });
}

void ask(WorkerProcess &worker, const char *method, const QJsonObject &params, SequenceReply<> reply)
{
    ask<void>(worker, method, params, [](const QJsonObject &) { return Result<>(); }, std::move(reply));
}

} // namespace

SequenceClient::SequenceClient(WorkerProcess &worker)
    : m_worker(&worker)
{
}

bool SequenceClient::isAlive() const
{
    return m_worker->state() == WorkerState::Idle || m_worker->state() == WorkerState::Busy;
}

void SequenceClient::initialize(const QString &blendFile, bool keepsFileOutputs, SequenceReply<OpenedSequence> reply)
{
    ask(*m_worker, "seq.initialize", {{u"blend_file"_s, blendFile}, {u"keep_file_outputs"_s, keepsFileOutputs}}, openedIn, std::move(reply));
}

void SequenceClient::close(SequenceReply<> reply)
{
    ask(*m_worker, "seq.close", {}, std::move(reply));
}

void SequenceClient::saveFile(const QString &path, SequenceReply<> reply)
{
    ask(*m_worker, "seq.save_file", {{u"path"_s, path}}, std::move(reply));
}

void SequenceClient::loadAddons(const QStringList &names, SequenceReply<QStringList> reply)
{
    const auto read = [](const QJsonObject &answer) { return texts(answer["enabled"_L1]); };
    ask(*m_worker, "seq.load_addons", {{u"names"_s, QJsonArray::fromStringList(names)}}, read, std::move(reply));
}

void SequenceClient::originalFps(SequenceReply<double> reply)
{
    const auto read = [](const QJsonObject &answer) { return answer["fps"_L1].toDouble(); };
    ask(*m_worker, "seq.original_fps", {}, read, std::move(reply));
}

void SequenceClient::animationRange(SequenceReply<FrameRange> reply)
{
    const auto read = [](const QJsonObject &answer) {
        return FrameRange{answer["start"_L1].toInt(), answer["end"_L1].toInt(), answer["step"_L1].toInt()};
    };
    ask(*m_worker, "seq.animation_range", {}, read, std::move(reply));
}

void SequenceClient::setAnimationRange(const FrameRangeChange &change, SequenceReply<> reply)
{
    QJsonObject params;
    insertIfSet(params, u"start"_s, change.start);
    insertIfSet(params, u"stop"_s, change.stop);
    insertIfSet(params, u"step"_s, change.step);
    ask(*m_worker, "seq.set_animation_range", params, std::move(reply));
}

void SequenceClient::setCurrentFrame(int frame, SequenceReply<> reply)
{
    ask(*m_worker, "seq.set_current_frame", {{u"frame"_s, frame}}, std::move(reply));
}

void SequenceClient::fcurves(SequenceReply<std::vector<SequenceCurve>> reply)
{
    ask(*m_worker, "seq.fcurves", {}, curvesIn, std::move(reply));
}

void SequenceClient::useAnimations(bool enable, SequenceReply<> reply)
{
    ask(*m_worker, "seq.use_animations", {{u"enable"_s, enable}}, std::move(reply));
}

void SequenceClient::moveKeyframes(double scale, double shift, SequenceReply<> reply)
{
    ask(*m_worker, "seq.move_keyframes", {{u"scale"_s, scale}, {u"shift"_s, shift}}, std::move(reply));
}

void SequenceClient::setResolution(std::optional<int> height, std::optional<int> width, SequenceReply<Size2i> reply)
{
    QJsonObject params;
    insertIfSet(params, u"height"_s, height);
    insertIfSet(params, u"width"_s, width);
    const auto read = [](const QJsonObject &answer) { return Size2i{answer["width"_L1].toInt(), answer["height"_L1].toInt()}; };
    ask(*m_worker, "seq.set_resolution", params, read, std::move(reply));
}

void SequenceClient::imageSettings(const FrameFormat &format, SequenceReply<QString> reply)
{
    QJsonObject params;
    insertIfSet(params, u"file_format"_s, format.file_format);
    insertIfSet(params, u"bit_depth"_s, format.bit_depth);
    insertIfSet(params, u"color_mode"_s, format.color_mode);
    const auto read = [](const QJsonObject &answer) { return answer["extension"_L1].toString(); };
    ask(*m_worker, "seq.image_settings", params, read, std::move(reply));
}

void SequenceClient::useMotionBlur(bool enable, SequenceReply<> reply)
{
    ask(*m_worker, "seq.use_motion_blur", {{u"enable"_s, enable}}, std::move(reply));
}

void SequenceClient::cyclesSettings(const CyclesOptions &options, SequenceReply<CyclesDevices> reply)
{
    QJsonObject params;
    insertIfSet(params, u"device_type"_s, options.device_type);
    insertIfSet(params, u"use_cpu"_s, options.use_cpu);
    insertIfSet(params, u"adaptive_threshold"_s, options.adaptive_threshold);
    insertIfSet(params, u"max_samples"_s, options.max_samples);
    insertIfSet(params, u"use_denoising"_s, options.use_denoising);
    const auto read = [](const QJsonObject &answer) {
        return CyclesDevices{texts(answer["devices"_L1]), answer["device"_L1].toString(), texts(answer["notes"_L1])};
    };
    ask(*m_worker, "seq.cycles_settings", params, read, std::move(reply));
}

void SequenceClient::cameraExtrinsics(SequenceReply<Matrix4> reply)
{
    ask(*m_worker, "seq.camera_extrinsics", {}, matrixIn, std::move(reply));
}

void SequenceClient::cameraIntrinsics(SequenceReply<Matrix3> reply)
{
    const auto read = [](const QJsonObject &answer) -> Result<Matrix3> {
        TAGMILL_TRY(const SequenceCamera camera, cameraIn(answer));
        return camera.intrinsics();
    };
    ask(*m_worker, "seq.camera_intrinsics", {}, read, std::move(reply));
}

void SequenceClient::unbindCamera(bool clearsAnimations, SequenceReply<> reply)
{
    ask(*m_worker, "seq.unbind_camera", {{u"clear_animations"_s, clearsAnimations}}, std::move(reply));
}

void SequenceClient::positionCamera(const CameraPlace &place, SequenceReply<QStringList> reply)
{
    QJsonObject params{{u"in_order"_s, place.isInOrder}};
    if (place.location)
        params.insert(u"location"_s, coordinates(*place.location));
    if (place.look_at)
        params.insert(u"look_at"_s, coordinates(*place.look_at));
    if (place.rotation)
        params.insert(u"rotation"_s, rows(*place.rotation));
    const auto read = [](const QJsonObject &answer) { return texts(answer["notes"_L1]); };
    ask(*m_worker, "seq.position_camera", params, read, std::move(reply));
}

void SequenceClient::rotateCamera(double angle, SequenceReply<> reply)
{
    ask(*m_worker, "seq.rotate_camera", {{u"angle"_s, angle}}, std::move(reply));
}

void SequenceClient::setCameraKeyframe(int frame, const std::optional<Matrix4> &world_from_camera, SequenceReply<> reply)
{
    QJsonObject params{{u"frame"_s, frame}};
    if (world_from_camera)
        params.insert(u"matrix"_s, rows(*world_from_camera));
    ask(*m_worker, "seq.set_camera_keyframe", params, std::move(reply));
}

void SequenceClient::includeDepths(SequenceReply<> reply)
{
    ask(*m_worker, "seq.include_depths", {}, std::move(reply));
}

void SequenceClient::includeNormals(SequenceReply<> reply)
{
    ask(*m_worker, "seq.include_normals", {}, std::move(reply));
}

void SequenceClient::includeFlows(SequenceReply<> reply)
{
    ask(*m_worker, "seq.include_flows", {}, std::move(reply));
}

void SequenceClient::includeSegmentations(bool renumber, SequenceReply<std::vector<SegmentedObject>> reply)
{
    ask(*m_worker, "seq.include_segmentations", {{u"renumber"_s, renumber}}, objectsIn, std::move(reply));
}

void SequenceClient::renderCurrentFrame(const FrameOutput &output, SequenceReply<SequenceFrame> reply)
{
    ask(*m_worker, "seq.render_current_frame", renderParams(u"current frame"_s, output), frameIn, std::move(reply));
}

void SequenceClient::renderFrame(int number, const FrameOutput &output, SequenceReply<SequenceFrame> reply)
{
    QJsonObject params = renderParams(u"frame_%1"_s.arg(number, 6, 10, '0'_L1), output);
    params.insert(u"number"_s, number);
    ask(*m_worker, "seq.render_frame", params, frameIn, std::move(reply));
}

void SequenceClient::renderFrames(const std::vector<int> &numbers, const FrameOutput &output, SequenceReply<std::vector<SequenceFrame>> reply)
{
    QJsonArray list;
    for (const int number : numbers)
        list.append(number);
    QJsonObject params = renderParams(u"frames"_s, output);
    params.insert(u"numbers"_s, list);
    ask(*m_worker, "seq.render_frames", params, framesIn, std::move(reply));
}

void SequenceClient::renderAnimation(std::optional<int> start, std::optional<int> end, std::optional<int> step, const FrameOutput &output,
                                     SequenceReply<std::vector<SequenceFrame>> reply)
{
    QJsonObject params = renderParams(u"animation"_s, output);
    insertIfSet(params, u"frame_start"_s, start);
    insertIfSet(params, u"frame_end"_s, end);
    insertIfSet(params, u"frame_step"_s, step);
    ask(*m_worker, "seq.render_animation", params, framesIn, std::move(reply));
}

} // namespace tagmill
