// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewport_subject.h"

#include "blender_link/sequence_run.h"
#include "models/camera_preview.h"
#include "models/plan_link.h"
#include "models/viewport_guides.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>

#include <algorithm>

namespace tagmill {

namespace {

class PlanSubject : public ViewportSubject
{
    Q_DECLARE_TR_FUNCTIONS(ViewportSubject)
public:
    PlanSubject(std::shared_ptr<const Plan> plan, const PlanLink *link)
        : m_plan(std::move(plan))
        , m_link(link)
    {
    }

    ViewportBuffers buffers(const ViewportOptions &options) const override { return makeViewportBuffers(m_plan, options); }
    int indexOf(const SelectedItem &item) const override { return plannedCamera(item, *m_plan, m_link); }
    SelectedItem itemOf(int camera) const override { return {SelectionSource::Plan, at(camera).sceneId, at(camera).camera, -1, -1}; }
    int recipeOf(int camera) const override { return at(camera).recipe; }
    int recipeCount() const override { return static_cast<int>(m_plan->recipes.size()); }

    QString captionOf(int index) const override
    {
        const PlannedCamera &camera = at(index);
        const auto &placed = m_plan->recipes[static_cast<size_t>(camera.recipe)].cameras[static_cast<size_t>(camera.camera)].name;
        const QString number = tr("Scene %1, camera %2").arg(camera.sceneId).arg(camera.camera);
        const QString name = placed ? QStringLiteral("%1, %2").arg(number, QString::fromStdString(*placed)) : number;
        if (camera.metrics.visibleTargets == 0)
            return tr("%1: sees no whole target").arg(name);
        return tr("%1: %2 m, %3°, %4 px per module, %n target(s)", nullptr, camera.metrics.visibleTargets)
            .arg(name, QString::number(camera.metrics.distance, 'f', 3), QString::number(camera.metrics.incidence, 'f', 1),
                 QString::number(camera.metrics.ppm, 'f', 1));
    }

    Matrix4 poseOf(int camera) const override { return m_plan->recipes[static_cast<size_t>(at(camera).recipe)].cameras[static_cast<size_t>(at(camera).camera)].transform_matrix; }
    QImage pictureOf(int camera, int longest) const override { return PreviewPainter().paint(m_plan, camera, longest).image; }

    LookThrough lookThrough(int camera, QSizeF size, const Bounds &bounds) const override
    {
        const SceneRecipe &recipe = m_plan->recipes[static_cast<size_t>(at(camera).recipe)];
        return tagmill::lookThrough(recipe.cameras[static_cast<size_t>(at(camera).camera)], size, bounds);
    }

private:
    const PlannedCamera &at(int camera) const { return m_plan->cameras[static_cast<size_t>(camera)]; }

    std::shared_ptr<const Plan> m_plan;
    QPointer<const PlanLink> m_link; ///< asked by indexOf() alone, on the GUI thread
};

/// Rays through the picture's corners at depth 1, OpenCV's axes.
std::array<Vector3, 4> cornerRays(const SequenceCamera &camera)
{
    const Size2i size = camera.frameSize();
    const double w = size.width, h = size.height;
    const Matrix3 k = camera.intrinsics();
    const auto ray = [&](double x, double y) { return Vector3((x - k(0, 2)) / k(0, 0), (y - k(1, 2)) / k(1, 1), 1); };
    return {ray(0, 0), ray(w, 0), ray(w, h), ray(0, h)};
}

class PathSubject : public ViewportSubject
{
    Q_DECLARE_TR_FUNCTIONS(ViewportSubject)
public:
    explicit PathSubject(std::shared_ptr<const SequenceSummary> path)
        : m_path(std::move(path))
    {
    }

    ViewportBuffers buffers(const ViewportOptions &options) const override
    {
        ViewportBuffers made;
        made.scale = {.metric = CameraMetric::Scene, .low = 0, .high = -1, .shade = options.shade}; // no scale: colours are states
        const double length = naturalLength() * options.frustumScale;
        SurfaceWriter ground;
        LineWriter guides;
        for (const SequencePose &pose : m_path->poses) {
            made.shapes.push_back(frustumShape(flipCameraAxes(pose.camera.worldFromCamera()), cornerRays(pose.camera), length));
            made.colors.push_back(colorOf(pose, options.shade));
            made.bounds.add(made.shapes.back().apex);
            for (const QVector3D &corner : made.shapes.back().corners)
                made.bounds.add(corner);
        }
        addFrusta(made, QVector3D(0.35f, 0.62f, 1.0f) * options.shade);
        addFloor(made.bounds, options, ground, guides);
        made.ground = ground.take();
        made.guides = guides.take();
        return made;
    }

    int indexOf(const SelectedItem &item) const override
    {
        const auto &poses = m_path->poses;
        const auto pose = std::lower_bound(poses.begin(), poses.end(), item.camera, [](const SequencePose &one, int frame) { return one.frame < frame; });
        return item.source == SelectionSource::Sequence && pose != poses.end() && pose->frame == item.camera ? static_cast<int>(pose - poses.begin()) : -1;
    }
    SelectedItem itemOf(int camera) const override { return {SelectionSource::Sequence, 0, at(camera).frame, -1, -1}; }
    int recipeOf(int) const override { return 0; }
    int recipeCount() const override { return 1; }

    QString captionOf(int camera) const override
    {
        const SequencePose &pose = at(camera);
        const Matrix4 world = pose.camera.worldFromCamera();
        const auto number = [](double value) { return QLocale().toString(value, 'f', 2); };
        const QString place = QStringLiteral("%1  %2  %3").arg(number(world(0, 3)), number(world(1, 3)), number(world(2, 3)));
        return tr("Frame %1: %2, %3 mm, at %4 m").arg(pose.frame).arg(QString::fromStdString(pose.camera.name), QLocale().toString(pose.camera.lens_mm, 'g', 4), place);
    }

    Matrix4 poseOf(int camera) const override { return at(camera).camera.worldFromCamera(); }
    QImage pictureOf(int, int) const override { return {}; }

    LookThrough lookThrough(int camera, QSizeF size, const Bounds &bounds) const override
    {
        const SequenceCamera &c = at(camera).camera;
        return tagmill::lookThrough(c.intrinsics(), c.frameSize(), c.worldFromCamera(), size, bounds);
    }

private:
    const SequencePose &at(int camera) const { return m_path->poses[static_cast<size_t>(camera)]; }

    static QVector3D colorOf(const SequencePose &pose, float shade)
    {
        const QColor color = frameStateColor(pose.state);
        return QVector3D(color.redF(), color.greenF(), color.blueF()) * shade;
    }

    /// Small beside the path; beside the distance from the origin when the camera stands still.
    double naturalLength() const
    {
        Bounds places;
        for (const SequencePose &pose : m_path->poses) {
            const Matrix4 world = pose.camera.worldFromCamera();
            places.add(QVector3D(static_cast<float>(world(0, 3)), static_cast<float>(world(1, 3)), static_cast<float>(world(2, 3))));
        }
        if (places.isEmpty())
            return 0.1;
        const float still = places.centre().length() * 0.1f;
        return std::max(1e-3, static_cast<double>(std::max(places.radius() * 0.25f, still)));
    }

    std::shared_ptr<const SequenceSummary> m_path;
};

} // namespace

std::shared_ptr<const ViewportSubject> planSubject(std::shared_ptr<const Plan> plan, const PlanLink *link)
{
    return plan ? std::make_shared<const PlanSubject>(std::move(plan), link) : nullptr;
}

std::shared_ptr<const ViewportSubject> pathSubject(std::shared_ptr<const SequenceSummary> path)
{
    return path ? std::make_shared<const PathSubject>(std::move(path)) : nullptr;
}

QColor frameStateColor(FrameState state)
{
    switch (state) {
    case FrameState::Complete: return QColor(0x4f, 0xc3, 0x78);
    case FrameState::Stale: return QColor(0xf0, 0xa0, 0x30);
    case FrameState::Damaged: return QColor(0xf0, 0x60, 0x60);
    case FrameState::Missing: break;
    }
    return QColor(0x9a, 0xa8, 0xb8);
}

} // namespace tagmill
