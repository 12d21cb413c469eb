// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/sequence_finish.h"

#include "core/files.h"
#include "core/imaging/raw_frame.h"
#include "core/sequence/colour_frame.h"
#include "core/sequence/depth_file.h"
#include "core/sequence/pass_preview.h"

namespace tagmill {

namespace fs = std::filesystem;

namespace {

/// A file of the worker's; empty when its bytes came instead.
fs::path rawFile(const SequenceFinishJob &job, const QString &name)
{
    return job.folder.empty() || name.isEmpty() ? fs::path() : job.folder / name.toStdString();
}

/// Removes what the worker left when the frame is done, or failed.
class Leftovers
{
public:
    explicit Leftovers(const SequenceFinishJob &job)
        : m_job(job)
    {
    }
    ~Leftovers()
    {
        std::error_code ec;
        for (const QString &name : {m_job.raw.imageFile, m_job.raw.passesFile})
            if (const fs::path file = rawFile(m_job, name); !file.empty())
                fs::remove(file, ec);
    }
    Leftovers(const Leftovers &) = delete;

private:
    const SequenceFinishJob &m_job;
};

Result<SequenceFile> store(const fs::path &sequence, const std::string &path, const std::string &bytes)
{
    TAGMILL_CHECK(writeFileAtomically(sequence / path, bytes));
    return SequenceFile{path, hex(sha256(bytes))};
}

Result<SequenceFile> storeExr(const fs::path &sequence, const std::string &path, const ExrChannels &image, const std::string &codec)
{
    TAGMILL_TRY(const std::string bytes, encodeExrChannels(image, codec));
    return store(sequence, path, bytes);
}

Result<> storePreview(const fs::path &sequence, const std::string &path, const Image8 &image)
{
    TAGMILL_TRY(const std::string bytes, encodePng(image));
    return writeFileAtomically(sequence / path, bytes);
}

Result<> finishColour(const SequenceFinishJob &job, SequenceFrameResult &result)
{
    const fs::path file = rawFile(job, job.raw.imageFile);
    const std::string extension = fs::path(job.raw.imageFile.toStdString()).extension().string();
    std::string bytes = job.raw.imageData.toStdString();
    if (!file.empty()) {
        TAGMILL_TRY(bytes, readFile(file));
    }
    TAGMILL_TRY(result.channels, checkColourFrame(bytes, extension, job.raw.camera.frameSize()));
    const std::string path = colourFile(job.raw.number, extension);
    std::error_code ec;
    if (!file.empty())
        fs::rename(file, job.sequence / path, ec);
    if (file.empty() || ec) // bytes, or another file system
        TAGMILL_CHECK(writeFileAtomically(job.sequence / path, bytes));
    result.colour = {path, hex(sha256(bytes))};
    return {};
}

Error lacking(const SequenceFinishJob &job, PassKind kind)
{
    return makeError(Errc::Parse, "sequence.no_pass", {std::string(passName(kind)), std::to_string(job.raw.number)});
}

Result<> finishDepth(const SequenceFinishJob &job, const FramePasses &passes, SequenceFrameResult &result)
{
    if (passes.depth.empty())
        return lacking(job, PassKind::Depth);
    TAGMILL_TRY(const std::string bytes, encodeDepth(depthImage(passes), job.config.depth_format, job.config.exr_codec));
    TAGMILL_TRY(result.passes[PassKind::Depth], store(job.sequence, passFile(PassKind::Depth, job.raw.number, depthExtension(job.config.depth_format)), bytes));
    result.depth = depthRange(passes.depth);
    if (!job.config.depth_png16)
        return {};
    TAGMILL_TRY(const std::string png, encodePng(depthMillimetres(passes)));
    TAGMILL_TRY(result.depthPng, store(job.sequence, depthPngFile(job.raw.number), png));
    return {};
}

Result<> finishNormal(const SequenceFinishJob &job, const FramePasses &passes, SequenceFrameResult &result)
{
    if (passes.normal[0].empty())
        return lacking(job, PassKind::Normal);
    const Matrix3 worldFromCamera = job.raw.camera.worldFromCamera().topLeftCorner<3, 3>();
    const ExrChannels normals = normalImage(passes, worldFromCamera);
    TAGMILL_TRY(result.passes[PassKind::Normal], storeExr(job.sequence, passFile(PassKind::Normal, job.raw.number), normals, job.config.exr_codec));
    return job.config.debug ? storePreview(job.sequence, previewFile(PassKind::Normal, job.raw.number), normalPreview(normals)) : Result<>();
}

Result<> finishFlow(const SequenceFinishJob &job, const FramePasses &passes, SequenceFrameResult &result)
{
    if (passes.vector[0].empty())
        return lacking(job, PassKind::Flow);
    const auto kOf = [&](const std::optional<SequenceCamera> &camera) { return camera.value_or(job.raw.camera).intrinsics(); };
    const FlowPlanes flow = flowPlanes(passes, {job.raw.camera.intrinsics(), kOf(job.raw.before), kOf(job.raw.after)});
    const ExrChannels image = job.config.raw_flow_order ? rawFlowImage(passes) : flowImage(flow, passes.width, passes.height);
    TAGMILL_TRY(result.passes[PassKind::Flow], storeExr(job.sequence, passFile(PassKind::Flow, job.raw.number), image, job.config.exr_codec));
    result.flow = flowRange(flow.forward_x, flow.forward_y);
    result.flow.add(flowRange(flow.backward_x, flow.backward_y));
    return {};
}

Result<> finishSegmentation(const SequenceFinishJob &job, const FramePasses &passes, SequenceFrameResult &result)
{
    if (passes.index.empty())
        return lacking(job, PassKind::Segmentation);
    const std::string codec = isLosslessExrCodec(job.config.exr_codec) ? job.config.exr_codec : "ZIP";
    TAGMILL_TRY(result.passes[PassKind::Segmentation], storeExr(job.sequence, passFile(PassKind::Segmentation, job.raw.number), segmentationImage(passes), codec));
    if (!job.config.debug)
        return {};
    return storePreview(job.sequence, previewFile(PassKind::Segmentation, job.raw.number), segmentationPreview(passes.index, passes.width, passes.height));
}

Result<> finishPasses(const SequenceFinishJob &job, SequenceFrameResult &result)
{
    const std::vector<PassKind> kinds = passesOf(job.config);
    if (kinds.empty())
        return {};
    const std::string label = "passes of frame " + std::to_string(job.raw.number);
    const fs::path file = rawFile(job, job.raw.passesFile);
    TAGMILL_TRY(const ExrChannels image, file.empty() ? decodeExrChannels(job.raw.passesData.toStdString(), label) : readExrChannels(file));
    TAGMILL_TRY(const FramePasses passes, framePassesIn(image, label));
    if (const Size2i size = job.raw.camera.frameSize(); passes.width != size.width || passes.height != size.height)
        return makeError(Errc::InvalidValue, "sequence.other_size", {std::to_string(passes.width) + " × " + std::to_string(passes.height), std::to_string(size.width) + " × " + std::to_string(size.height)});
    for (const PassKind kind : kinds) {
        using Finish = Result<> (*)(const SequenceFinishJob &, const FramePasses &, SequenceFrameResult &);
        constexpr Finish finish[] = {finishDepth, finishNormal, finishFlow, finishSegmentation};
        TAGMILL_CHECK(finish[static_cast<size_t>(kind)](job, passes, result));
    }
    return {};
}

} // namespace

Result<SequenceFrameResult> finishSequenceFrame(const SequenceFinishJob &job)
{
    const Leftovers leftovers(job);
    SequenceFrameResult result;
    result.frame = job.raw.number;
    result.fingerprint = job.fingerprint;
    result.render_identity = job.render_identity;
    result.camera = job.raw.camera;
    result.render_seconds = job.raw.seconds;
    for (const QString &note : job.raw.notes)
        result.notes.push_back(note.toStdString());
    std::error_code ec;
    fs::remove(frameResultPath(job.sequence, job.raw.number), ec); // from here on the frame is not done
    TAGMILL_CHECK(finishPasses(job, result));
    TAGMILL_CHECK(finishColour(job, result));
    TAGMILL_CHECK(writeFrameResult(job.sequence, result));
    return result;
}

Result<> writeRangedPreviews(const fs::path &sequence, const SequenceFrameResult &frame, const PassRange &depth, const PassRange &flow, const RenderConfig &config)
{
    if (const auto found = frame.passes.find(PassKind::Depth); found != frame.passes.end() && config.depths) {
        const auto image = readDepth(sequence / found->second.path);
        if (const auto *plane = image ? image->find("Y") : nullptr)
            TAGMILL_CHECK(storePreview(sequence, previewFile(PassKind::Depth, frame.frame), depthPreview(*plane, image->width, image->height, depth)));
    }
    const auto found = frame.passes.find(PassKind::Flow);
    if (found == frame.passes.end() || !config.flows)
        return {};
    const auto image = readExrChannels(sequence / found->second.path);
    if (!image)
        return {};
    const auto planes = flowPlanesIn(*image);
    if (!planes)
        return {};
    if (config.flow_direction != FlowDirection::Backward)
        TAGMILL_CHECK(storePreview(sequence, previewFile(PassKind::Flow, frame.frame), flowPreview(planes->forward_x, planes->forward_y, image->width, image->height, flow)));
    if (config.flow_direction != FlowDirection::Forward)
        TAGMILL_CHECK(storePreview(sequence, previewFile(PassKind::Flow, frame.frame, true), flowPreview(planes->backward_x, planes->backward_y, image->width, image->height, flow)));
    return {};
}

} // namespace tagmill
