// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/sequence_setup.h"

#include <memory>

namespace tagmill {

namespace {

std::optional<QString> text(const std::optional<std::string> &value)
{
    return value ? std::optional(QString::fromStdString(*value)) : std::nullopt;
}

/// The worker answers in order, so everything is asked at once and the last answer ends it.
class Round : public std::enable_shared_from_this<Round>
{
public:
    SequenceSetup setup;

    /// A reply that keeps what was told, or the first error.
    template<class T, class Keep>
    SequenceReply<T> take(Keep keep)
    {
        return [self = shared_from_this(), keep](const Result<T> &answer) {
            if (!answer)
                self->fail(answer.error());
            else
                keep(self->setup, *answer);
        };
    }
    SequenceReply<> taken()
    {
        return [self = shared_from_this()](const Result<> &answer) {
            if (!answer)
                self->fail(answer.error());
        };
    }
    Result<SequenceSetup> outcome() const { return m_error ? Result<SequenceSetup>(*m_error) : Result<SequenceSetup>(setup); }

private:
    void fail(const Error &error)
    {
        if (!m_error)
            m_error = error;
    }

    std::optional<Error> m_error;
};

void setUpSettings(SequenceClient &client, const RenderConfig &config, Round &round)
{
    if (config.addons && !config.addons->empty()) {
        QStringList names;
        for (const std::string &name : *config.addons)
            names.append(QString::fromStdString(name));
        client.loadAddons(names, round.take<QStringList>([](SequenceSetup &, const QStringList &) {}));
    }
    if (config.height || config.width)
        client.setResolution(config.height, config.width, round.take<Size2i>([](SequenceSetup &, Size2i) {}));
    if (config.file_format || config.bit_depth)
        client.imageSettings({text(config.file_format), {}, config.bit_depth}, round.take<QString>([](SequenceSetup &, const QString &) {}));
    if (!config.use_animations)
        client.useAnimations(false, round.taken());
    if (config.device_type || config.adaptive_threshold || config.max_samples || config.use_denoising) {
        CyclesOptions options;
        if (config.device_type)
            options.device_type = QString::fromStdString(*config.device_type).toUpper();
        options.adaptive_threshold = config.adaptive_threshold;
        options.max_samples = config.max_samples;
        options.use_denoising = config.use_denoising;
        client.cyclesSettings(options, round.take<CyclesDevices>([](SequenceSetup &setup, const CyclesDevices &devices) {
            setup.device = devices.type;
            setup.notes += devices.notes;
            setup.notes.removeDuplicates(); // settings tell again what opening told
        }));
    }
}

void includePasses(SequenceClient &client, const RenderConfig &config, Round &round)
{
    if (config.depths || config.flows) // flow needs to know where nothing is
        client.includeDepths(round.taken());
    if (config.normals)
        client.includeNormals(round.taken());
    if (config.flows)
        client.includeFlows(round.taken());
    if (config.segmentations)
        client.includeSegmentations(config.renumber_objects, round.take<std::vector<SegmentedObject>>([](SequenceSetup &setup, const std::vector<SegmentedObject> &objects) {
            for (const SegmentedObject &object : objects)
                setup.objects.push_back({object.id, object.name.toStdString(), object.category.toStdString()});
        }));
}

} // namespace

void setUpSequence(SequenceClient client, const QString &blendFile, const RenderConfig &config, const QString &saveBlend, SequenceReply<SequenceSetup> reply)
{
    const auto round = std::make_shared<Round>();
    client.initialize(blendFile, config.keep_file_outputs, round->take<OpenedSequence>([](SequenceSetup &setup, const OpenedSequence &file) {
        setup.file = file;
        setup.notes += file.notes;
    }));
    setUpSettings(client, config, *round);
    if (config.unbind_camera)
        client.unbindCamera(true, round->taken());
    if (config.keyframe_multiplier != 1)
        client.moveKeyframes(config.keyframe_multiplier, 0, round->taken());
    if (config.use_motion_blur)
        client.useMotionBlur(*config.use_motion_blur, round->taken());
    includePasses(client, config, *round);
    client.animationRange(round->take<FrameRange>([](SequenceSetup &setup, const FrameRange &range) { setup.range = range; }));
    if (!saveBlend.isEmpty())
        client.saveFile(saveBlend, round->taken());
    client.originalFps([round, reply = std::move(reply), take = round->take<double>([](SequenceSetup &setup, double fps) { setup.fps = fps; })](const Result<double> &answer) {
        take(answer);
        reply(round->outcome());
    });
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
