// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/sequence_setup.h"

#include <QJsonArray>

namespace tagmill {

using namespace Qt::Literals::StringLiterals;

namespace {

template<class T>
void insertIfSet(QJsonObject &object, const QString &key, const std::optional<T> &value)
{
    if (!value)
        return;
    if constexpr (std::is_same_v<T, std::string>)
        object.insert(key, QString::fromStdString(*value));
    else
        object.insert(key, *value);
}

QStringList texts(const QJsonValue &list)
{
    QStringList out;
    for (const QJsonValue &text : list.toArray())
        out.append(text.toString());
    return out;
}

std::vector<SequenceObject> objectsIn(const QJsonValue &list)
{
    std::vector<SequenceObject> objects;
    for (const QJsonValue &value : list.toArray()) {
        const QJsonObject object = value.toObject();
        objects.push_back({object[u"id"_s].toInt(), object[u"name"_s].toString().toStdString(), object[u"class"_s].toString().toStdString()});
    }
    return objects;
}

QJsonObject cyclesSettings(const RenderConfig &config)
{
    QJsonObject cycles;
    if (config.device_type)
        cycles.insert(u"device_type"_s, QString::fromStdString(*config.device_type).toUpper());
    insertIfSet(cycles, u"adaptive_threshold"_s, config.adaptive_threshold);
    insertIfSet(cycles, u"max_samples"_s, config.max_samples);
    insertIfSet(cycles, u"use_denoising"_s, config.use_denoising);
    return cycles;
}

void addCamera(QList<SequenceCall> &calls, const RenderConfig &config)
{
    if (config.unbind_camera)
        calls.append({u"seq.unbind_camera"_s, {}});
    if (config.keyframe_multiplier != 1)
        calls.append({u"seq.move_keyframes"_s, {{u"scale"_s, config.keyframe_multiplier}}});
    if (config.use_motion_blur)
        calls.append({u"seq.use_motion_blur"_s, {{u"enable"_s, *config.use_motion_blur}}});
}

void addPasses(QList<SequenceCall> &calls, const RenderConfig &config)
{
    if (config.depths || config.flows) // flow needs to know where nothing is
        calls.append({u"seq.include_depths"_s, {}});
    if (config.normals)
        calls.append({u"seq.include_normals"_s, {}});
    if (config.flows)
        calls.append({u"seq.include_flows"_s, {}});
    if (config.segmentations)
        calls.append({u"seq.include_segmentations"_s, {{u"renumber"_s, config.renumber_objects}}});
}

} // namespace

QList<SequenceCall> sequenceCalls(const QString &blendFile, const RenderConfig &config, const QString &saveBlend)
{
    QList<SequenceCall> calls{{u"seq.initialize"_s, {{u"blend_file"_s, blendFile}, {u"keep_file_outputs"_s, config.keep_file_outputs}}}};
    if (config.addons && !config.addons->empty()) {
        QJsonArray names;
        for (const std::string &name : *config.addons)
            names.append(QString::fromStdString(name));
        calls.append({u"seq.load_addons"_s, {{u"names"_s, names}}});
    }
    QJsonObject size, image;
    insertIfSet(size, u"height"_s, config.height);
    insertIfSet(size, u"width"_s, config.width);
    if (!size.isEmpty())
        calls.append({u"seq.set_resolution"_s, size});
    insertIfSet(image, u"file_format"_s, config.file_format);
    insertIfSet(image, u"bit_depth"_s, config.bit_depth);
    if (!image.isEmpty())
        calls.append({u"seq.image_settings"_s, image});
    if (!config.use_animations)
        calls.append({u"seq.use_animations"_s, {{u"enable"_s, false}}});
    if (const QJsonObject cycles = cyclesSettings(config); !cycles.isEmpty())
        calls.append({u"seq.cycles_settings"_s, cycles});
    addCamera(calls, config);
    addPasses(calls, config);
    calls.append({u"seq.animation_range"_s, {}});
    calls.append({u"seq.original_fps"_s, {}});
    if (!saveBlend.isEmpty())
        calls.append({u"seq.save_file"_s, {{u"path"_s, saveBlend}}});
    return calls;
}

Result<> takeAnswer(SequenceSetup &setup, const QString &method, const QJsonObject &answer)
{
    setup.notes += texts(answer[u"notes"_s]);
    if (method == "seq.initialize"_L1) {
        setup.engine = answer[u"engine"_s].toString();
        setup.externalFiles = texts(answer[u"external_files"_s]);
        setup.missingFiles = texts(answer[u"missing_files"_s]);
        setup.fileOutputs = texts(answer[u"file_outputs"_s]);
        setup.unbaked = texts(answer[u"unbaked"_s]);
    } else if (method == "seq.cycles_settings"_L1) {
        setup.device = answer[u"device"_s].toString(setup.device);
    } else if (method == "seq.include_segmentations"_L1) {
        setup.objects = objectsIn(answer[u"objects"_s]);
    } else if (method == "seq.animation_range"_L1) {
        setup.start = answer[u"start"_s].toInt(1);
        setup.end = answer[u"end"_s].toInt(1);
        setup.step = std::max(1, answer[u"step"_s].toInt(1));
    } else if (method == "seq.original_fps"_L1) {
        setup.fps = answer[u"fps"_s].toDouble();
        if (!(setup.fps > 0))
            return makeError(Errc::Process, "worker.protocol", {"a frame rate that is not above 0"});
    }
    return {};
}

std::vector<PassKind> passesOf(const RenderConfig &config)
{
    std::vector<PassKind> kinds;
    for (const auto &[wanted, kind] : {std::pair(config.depths, PassKind::Depth), std::pair(config.normals, PassKind::Normal), std::pair(config.flows, PassKind::Flow), std::pair(config.segmentations, PassKind::Segmentation)})
        if (wanted)
            kinds.push_back(kind);
    return kinds;
}

} // namespace tagmill
