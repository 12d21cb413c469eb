// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/frame_rendition.h"

#include "core/dataset/dataset_sources.h"
#include "core/dataset/scene_result.h"
#include "core/imaging/rasterizer.h"
#include "core/imaging/raw_frame.h"
#include "core/imaging/sensor.h"
#include "core/scene/raw_plan.h"
#include "core/scene/render_scene.h"
#include "core/scene/time_slices.h"
#include "core/truth/target_masks.h"
#include "models/path_text.h"
#include "models/problem_sentence.h"
#include "models/record_models.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <mutex>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tagmill::RenditionModel)
};

FrameRendition noPicture(const QString &title, const QString &message)
{
    FrameRendition rendition;
    rendition.title = title;
    rendition.picture.levels.append(QImage());
    rendition.picture.fault = ImageFault::Missing;
    rendition.picture.message = message;
    return rendition;
}

QString titleOf(Rendition kind)
{
    switch (kind) {
    case Rendition::Raw: return Tr::tr("Raw frame, through the lens and without noise");
    case Rendition::Preview: return Tr::tr("Preview by the rasteriser, same recipe");
    case Rendition::OtherDataset: return Tr::tr("Other dataset");
    case Rendition::Targets: return Tr::tr("Target of each pixel");
    case Rendition::Visibility: return Tr::tr("Hidden and visible pixels of targets");
    case Rendition::None: break;
    }
    return {};
}

QImage asQImage(const Image8 &image)
{
    return QImage(image.pixels.data(), image.width, image.height, image.width * 3, QImage::Format_RGB888).convertToFormat(QImage::Format_RGB32);
}

bool isInside(const fs::path &dir, const std::string &file)
{
    std::error_code ec;
    const fs::path relative = fs::weakly_canonical(file, ec).lexically_relative(fs::weakly_canonical(dir, ec));
    return !ec && !relative.empty() && *relative.begin() != "..";
}

/// Pictures that a dataset names and that lie elsewhere are not opened without consent (DESIGN 32): the preview goes without.
bool dropForeignPictures(SceneRecipe &recipe, const fs::path &dir)
{
    bool isComplete = true;
    const auto check = [&](std::optional<std::string> &file) {
        if (file && !isInside(dir, *file)) {
            file.reset();
            isComplete = false;
        }
    };
    check(recipe.world.background_hdri);
    check(recipe.world.texture_path);
    for (ObjectRecipe &object : recipe.objects)
        check(object.texture_path);
    return isComplete;
}

/// A picture of ids, those of `objects` named.
FrameRendition idPicture(const QString &title, int width, int height, std::vector<float> ids, std::vector<SequenceObject> objects)
{
    auto values = std::make_shared<PassValues>(PassValues{PassKind::Segmentation, width, height, {}});
    values->planes.push_back(std::move(ids));
    FrameRendition rendition;
    rendition.title = title;
    rendition.pass = PassPicture{.kind = PassKind::Segmentation};
    rendition.picture.levels.append(passImage(*values, *rendition.pass));
    rendition.picture.values = std::move(values);
    rendition.objects = std::move(objects);
    return rendition;
}

} // namespace

struct RenditionPainter::Private
{
    std::mutex mutex;
    Rasterizer rasterizer;
    WarpCache warps;

    Result<QImage> raw(const Dataset &dataset, const SceneRecipe &recipe, const DatasetFrame &frame)
    {
        TAGMILL_TRY(ImageF linear, readExr(rawFile(dataset, frame)));
        TAGMILL_TRY(const std::shared_ptr<const WarpMap> warp, warps.mapFor(recipe, frame.cameraIndex));
        const CameraRecipe &camera = recipe.cameras[static_cast<size_t>(frame.cameraIndex)];
        if (warp && Size2i{linear.width, linear.height} != camera.intrinsics.resolution) {
            TAGMILL_TRY(const RawPlan plan, planRaw(recipe, frame.cameraIndex));
            const std::vector<TimeSlice> slices = timeSlices(recipe, frame.cameraIndex, plan);
            TAGMILL_TRY(linear, slices.empty() ? warp->apply(linear) : warp->apply(linear, slices));
        }
        SensorSettings settings = sensorSettings(recipe, frame.cameraIndex);
        settings.noise.clear();
        settings.dynamic_range_db = 0; // its floor is noise too
        return asQImage(sensorImage8(linear, settings));
    }

    Result<QImage> preview(const SceneRecipe &recipe, int camera)
    {
        TAGMILL_TRY(const RenderScene scene, lowerScene(recipe));
        TAGMILL_TRY(const LoweredFrame lowered, lowerCamera(recipe, camera));
        const std::scoped_lock lock(mutex);
        TAGMILL_TRY(const ImageF linear, rasterizer.render(scene, cameraModel(recipe.cameras[static_cast<size_t>(camera)].intrinsics), lowered.camera.world_from_camera, lowered.settings.box_filter));
        return asQImage(sensorImage8(linear, sensorSettings(recipe, camera)));
    }

    static fs::path rawFile(const Dataset &dataset, const DatasetFrame &frame)
    {
        return dataset.dir / "raw" / frame.image.filename().replace_extension(".exr");
    }
};

namespace {

FrameRendition otherFrame(const RenditionRequest &request)
{
    const QString title = titleOf(Rendition::OtherDataset);
    if (!request.other)
        return noPicture(title, request.otherProblem.isEmpty() ? Tr::tr("The other dataset is being read") : request.otherProblem);
    const QString name = QStringLiteral("%1: %2").arg(title, QFileInfo(pathText(request.other->dir)).fileName());
    const DatasetFrame *frame = request.other->frameOf(request.imageId);
    if (!frame)
        return noPicture(name, Tr::tr("The other dataset has no frame of this name"));
    FrameRendition rendition;
    rendition.title = name;
    rendition.picture = loadImage({pathText(frame->image), 0, 0, {}, pathText(request.other->dir)});
    return rendition;
}

FrameRendition targetPicture(const Dataset &dataset, const DatasetFrame &frame, const SceneRecipe &recipe)
{
    const TargetMasks masks = targetMasks(recipe, frame.cameraIndex);
    std::vector<SequenceObject> objects;
    const auto records = dataset.recordsOf(frame);
    std::vector<bool> isShown(records.size() + 1);
    for (const std::uint16_t shown : masks.instance.pixels)
        if (shown < isShown.size())
            isShown[shown] = true;
    int id = 0;
    for (const DetectionRecord &record : records) {
        ++id;
        const QString name = record.record_type == RecordType::Board ? recordName(record) : Tr::tr("Tag %1").arg(recordName(record));
        if (isShown[static_cast<size_t>(id)])
            objects.push_back({id, name.toStdString(), record.tag_family});
    }
    return idPicture(titleOf(Rendition::Targets), masks.instance.width, masks.instance.height, {masks.instance.pixels.begin(), masks.instance.pixels.end()}, std::move(objects));
}

FrameRendition visibilityPicture(const DatasetFrame &frame, const SceneRecipe &recipe)
{
    const TargetMasks masks = targetMasks(recipe, frame.cameraIndex);
    return idPicture(titleOf(Rendition::Visibility), masks.visibility.width, masks.visibility.height, {masks.visibility.pixels.begin(), masks.visibility.pixels.end()},
                     {{1, Tr::tr("hidden").toStdString(), {}}, {2, Tr::tr("visible").toStdString(), {}}});
}

FrameRendition photo(const QString &title, const Result<QImage> &image)
{
    if (!image)
        return noPicture(title, problemSentence(image.error().problem));
    FrameRendition rendition;
    rendition.title = title;
    rendition.picture = wholeImage(*image);
    return rendition;
}

} // namespace

RenditionPainter::RenditionPainter()
    : d(std::make_unique<Private>())
{
}

RenditionPainter::~RenditionPainter() = default;

FrameRendition RenditionPainter::make(const RenditionRequest &request)
{
    if (request.kind == Rendition::OtherDataset)
        return otherFrame(request);
    QString title = titleOf(request.kind);
    const Dataset &dataset = *request.dataset;
    const DatasetFrame *frame = dataset.frameOf(request.imageId);
    std::error_code ec;
    const fs::path raw = frame ? Private::rawFile(dataset, *frame) : fs::path();
    if (request.kind == Rendition::Raw && (!fs::is_regular_file(raw, ec) || leadsOutside(raw, dataset.dir)))
        return noPicture(title, Tr::tr("No raw frame was kept: render with --keep-raw to have it"));
    auto scene = frame && frame->sceneId >= 0 ? readSceneResult(sceneResultPath(dataset.dir, frame->sceneId)) : Result<SceneResult>(makeError(Errc::NotFound, "internal", {}));
    if (!scene || frame->cameraIndex < 0 || static_cast<size_t>(frame->cameraIndex) >= scene->recipe.cameras.size())
        return noPicture(title, Tr::tr("The dataset holds no recipe of this frame; those that Tagmill rendered do"));
    switch (request.kind) {
    case Rendition::Raw:
        return photo(title, d->raw(dataset, scene->recipe, *frame));
    case Rendition::Preview:
        if (!dropForeignPictures(scene->recipe, dataset.dir))
            title = Tr::tr("%1; pictures of floor and sky that lie outside the dataset are left out").arg(title);
        return photo(title, d->preview(scene->recipe, frame->cameraIndex));
    case Rendition::Targets:
        return targetPicture(dataset, *frame, scene->recipe);
    case Rendition::Visibility:
        return visibilityPicture(*frame, scene->recipe);
    case Rendition::None:
    case Rendition::OtherDataset:
        break;
    }
    return {};
}

RenditionModel::RenditionModel(QObject *parent)
    : QObject(parent)
    , m_job(&m_pool)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_other, &DatasetHandle::datasetChanged, this, &RenditionModel::make);
    connect(&m_other, &DatasetHandle::failed, this, &RenditionModel::make);
}

RenditionModel::~RenditionModel() = default;

void RenditionModel::setFrame(std::shared_ptr<const Dataset> dataset, const DatasetFrame *frame)
{
    const std::string imageId = frame ? frame->image_id : std::string();
    if (dataset == m_wanted.dataset && imageId == m_wanted.imageId)
        return;
    m_wanted.dataset = std::move(dataset);
    m_wanted.imageId = imageId;
    make();
}

void RenditionModel::setKind(Rendition kind)
{
    if (kind == m_wanted.kind)
        return;
    m_wanted.kind = kind;
    make();
}

void RenditionModel::setOther(const QString &dir)
{
    m_other.open(dir);
}

void RenditionModel::make()
{
    m_job.cancel();
    m_rendition.reset();
    if (m_wanted.kind != Rendition::None && m_wanted.dataset && !m_wanted.imageId.empty()) {
        RenditionRequest request = m_wanted;
        request.other = m_other.dataset();
        request.otherProblem = m_other.error() ? problemSentence(m_other.error()->problem) : QString();
        m_job.start([painter = m_painter, request = std::move(request)](const Progress &) { return std::make_shared<const FrameRendition>(painter->make(request)); },
                    [this](std::shared_ptr<const FrameRendition> rendition) {
                        m_rendition = std::move(rendition);
                        emit renditionChanged();
                    });
    }
    emit renditionChanged();
}

} // namespace tagmill
