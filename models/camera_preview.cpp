// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/camera_preview.h"

#include "core/scene/render_scene.h"
#include "models/plan_model.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

constexpr int supersampling = 2; ///< instead of antialiased polygons: those leave seams between neighbours

QColor srgb(const Vector3 &linear)
{
    const auto encode = [](double v) {
        v = std::clamp(v, 0.0, 1.0);
        return static_cast<int>(std::lround(255 * (v <= 0.0031308 ? 12.92 * v : 1.055 * std::pow(v, 1 / 2.4) - 0.055)));
    };
    return {encode(linear.x()), encode(linear.y()), encode(linear.z())};
}

class FacePainter
{
public:
    FacePainter(QPainter &painter, const CameraModel &camera, const Matrix4 &cam_from_world, double scale)
        : m_painter(painter)
        , m_camera(camera)
        , m_cam_from_world(cam_from_world)
        , m_scale(scale)
    {
    }

    double depth(const SceneObject &object) const
    {
        return transformPoint(m_cam_from_world, object.world_from_object.topRightCorner<3, 1>()).norm();
    }

    void paint(const SceneObject &object, const std::vector<Material> &materials)
    {
        const Mesh &mesh = *object.mesh;
        const Matrix4 cam_from_object = m_cam_from_world * object.world_from_object;
        std::vector<std::optional<Vector2>> pixels(mesh.vertices.size() / 3);
        for (size_t i = 0; i < pixels.size(); ++i)
            pixels[i] = m_camera.project(transformPoint(cam_from_object, Vector3(mesh.vertices[3 * i], mesh.vertices[3 * i + 1], mesh.vertices[3 * i + 2])));
        size_t first = 0;
        for (size_t face = 0; face < mesh.face_sizes.size(); ++face) {
            const auto corners = static_cast<size_t>(mesh.face_sizes[face]);
            const int material = object.materials.at(static_cast<size_t>(mesh.face_slots[face]));
            paintFace(mesh, first, corners, pixels, srgb(materials[static_cast<size_t>(material)].base_color));
            first += corners;
        }
    }

private:
    void paintFace(const Mesh &mesh, size_t first, size_t corners, const std::vector<std::optional<Vector2>> &pixels, const QColor &color)
    {
        QPolygonF polygon;
        double area = 0;
        for (size_t k = 0; k < corners; ++k) {
            const auto &pixel = pixels[static_cast<size_t>(mesh.face_vertices[first + k])];
            if (!pixel)
                return; // behind the camera
            polygon.append(QPointF(pixel->x(), pixel->y()) * m_scale);
        }
        for (qsizetype k = 0; k < polygon.size(); ++k) {
            const QPointF a = polygon[k], b = polygon[(k + 1) % polygon.size()];
            area += a.x() * b.y() - b.x() * a.y();
        }
        if (area >= 0)
            return; // y is down: seen from the back
        m_painter.setBrush(color);
        m_painter.drawPolygon(polygon);
    }

    QPainter &m_painter;
    const CameraModel &m_camera;
    Matrix4 m_cam_from_world;
    double m_scale;
};

void paintScene(QImage &image, const SceneRecipe &recipe, const CameraRecipe &camera, double scale)
{
    const auto scene = lowerScene(recipe);
    if (!scene)
        return;
    QPainter painter(&image);
    painter.setPen(Qt::NoPen);
    const CameraModel model = cameraModel(camera.intrinsics);
    FacePainter faces(painter, model, rigidInverse(flipCameraAxes(camera.transform_matrix)), scale);
    std::vector<const SceneObject *> objects;
    for (const SceneObject &object : scene->objects) {
        if (object.name != "Floor") // it fills the picture
            objects.push_back(&object);
    }
    // The farther first; objects of a scene lie side by side or above each other.
    std::stable_sort(objects.begin(), objects.end(), [&](const auto *a, const auto *b) { return faces.depth(*a) > faces.depth(*b); });
    for (const SceneObject *object : objects)
        faces.paint(*object, scene->materials);
}

} // namespace

CameraPreview makeCameraPreview(const std::shared_ptr<const Plan> &plan, int camera, int longest)
{
    CameraPreview preview;
    if (!plan || camera < 0 || static_cast<size_t>(camera) >= plan->cameras.size())
        return preview;
    const PlannedCamera &planned = plan->cameras[static_cast<size_t>(camera)];
    const SceneRecipe &recipe = plan->recipes[static_cast<size_t>(planned.recipe)];
    const CameraRecipe &cameraRecipe = recipe.cameras[static_cast<size_t>(planned.camera)];
    preview.frame.resolution = cameraRecipe.intrinsics.resolution;
    preview.margin_px = cameraRecipe.intrinsics.eval_margin_px;
    preview.scale = static_cast<double>(longest) / std::max(preview.frame.resolution.width, preview.frame.resolution.height);
    preview.frame.image_id = imageId(planned.sceneId, planned.camera);
    const double fine = preview.scale * supersampling;
    QImage image(std::max(1, static_cast<int>(preview.frame.resolution.width * fine)), std::max(1, static_cast<int>(preview.frame.resolution.height * fine)),
                 QImage::Format_RGB32);
    image.fill(QColor(0x78, 0x78, 0x78));
    paintScene(image, recipe, cameraRecipe, fine);
    preview.image = image.scaled(image.size() / supersampling, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    preview.frame.records = detectionRecords(recipe, planned.camera, plan->config.dataset.seeds.global_seed);
    return preview;
}

} // namespace tagmill
