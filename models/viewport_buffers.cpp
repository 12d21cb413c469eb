// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewport_buffers.h"

#include "core/imaging/shadow_outlines.h"
#include "core/scene/render_scene.h"
#include "core/transform_point.h"
#include "models/viewport_guides.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <mutex>

namespace tagmill {

namespace {

QVector3D toQt(const Vector3 &v)
{
    return {static_cast<float>(v.x()), static_cast<float>(v.y()), static_cast<float>(v.z())};
}

float srgb(double linear)
{
    const double v = std::clamp(linear, 0.0, 1.0);
    return static_cast<float>(v <= 0.0031308 ? 12.92 * v : 1.055 * std::pow(v, 1 / 2.4) - 0.055);
}

QVector3D srgb(const Vector3 &linear)
{
    return {srgb(linear.x()), srgb(linear.y()), srgb(linear.z())};
}

void addObject(const SceneObject &object, const std::vector<Material> &materials, SurfaceWriter &writer, Bounds &bounds)
{
    const Mesh &mesh = *object.mesh;
    const auto vertex = [&](size_t index) {
        const float *v = mesh.vertices.data() + 3 * static_cast<size_t>(mesh.face_vertices[index]);
        return toQt(transformPoint(object.world_from_object, Vector3(v[0], v[1], v[2])));
    };
    std::vector<QVector3D> colors;
    for (const int material : object.materials)
        colors.push_back(srgb(materials[static_cast<size_t>(material)].base_color));
    size_t first = 0;
    for (size_t face = 0; face < mesh.face_sizes.size(); ++face) {
        const auto corners = static_cast<size_t>(mesh.face_sizes[face]);
        const QVector3D color = colors.at(static_cast<size_t>(mesh.face_slots[face]));
        const QVector3D a = vertex(first);
        for (size_t k = 1; k + 1 < corners; ++k) {
            const QVector3D b = vertex(first + k), c = vertex(first + k + 1);
            const QVector3D normal = QVector3D::normal(a, b, c);
            for (const QVector3D &point : {a, b, c}) {
                writer.add(point, normal, color);
                bounds.add(point);
            }
        }
        first += corners;
    }
}

/// The picture's corners as rays in the camera (OpenCV axes), at depth 1 where that is possible.
std::array<Vector3, 4> cornerRays(const IntrinsicsRecipe &intrinsics)
{
    const CameraModel model = cameraModel(intrinsics);
    const double w = model.resolution().width, h = model.resolution().height;
    const std::array<Vector2, 4> pixels = {Vector2(0, 0), Vector2(w, 0), Vector2(w, h), Vector2(0, h)};
    std::array<Vector3, 4> rays;
    for (size_t i = 0; i < 4; ++i) {
        const Matrix3 &k = model.k();
        const Vector3 pinhole((pixels[i].x() - k(0, 2)) / k(0, 0), (pixels[i].y() - k(1, 2)) / k(1, 1), 1);
        const Vector3 ray = model.unproject(pixels[i]).value_or(pinhole); // a corner the lens does not reach
        rays[i] = ray.z() > 0.2 ? Vector3(ray / ray.z()) : Vector3(ray * 5);
    }
    return rays;
}

/// Natural length of a frustum: small beside the distances, however large the scene is.
double naturalLength(const Plan &plan, const Bounds &target)
{
    std::vector<double> distances;
    for (const PlannedCamera &camera : plan.cameras) {
        const auto &recipe = plan.recipes[static_cast<size_t>(camera.recipe)];
        const Matrix4 &pose = recipe.cameras[static_cast<size_t>(camera.camera)].transform_matrix;
        const QVector3D from = target.isEmpty() ? QVector3D() : target.centre();
        distances.push_back(static_cast<double>((toQt(pose.topRightCorner<3, 1>()) - from).length()));
    }
    if (distances.empty())
        return 0.1;
    const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
    std::nth_element(distances.begin(), middle, distances.end());
    return std::max(1e-3, *middle * 0.12);
}

bool areEqual(const IntrinsicsRecipe &a, const IntrinsicsRecipe &b)
{
    return a.resolution == b.resolution && a.k_matrix == b.k_matrix && a.distortion_model == b.distortion_model
        && a.distortion_coeffs == b.distortion_coeffs;
}

std::vector<FrustumShape> frustumShapes(const Plan &plan, double length)
{
    std::vector<FrustumShape> shapes;
    shapes.reserve(plan.cameras.size());
    const IntrinsicsRecipe *last = nullptr;
    std::array<Vector3, 4> rays;
    for (const PlannedCamera &camera : plan.cameras) {
        const auto &recipe = plan.recipes[static_cast<size_t>(camera.recipe)].cameras[static_cast<size_t>(camera.camera)];
        if (!last || !areEqual(*last, recipe.intrinsics))
            rays = cornerRays(recipe.intrinsics);
        last = &recipe.intrinsics;
        const Matrix4 world_from_cam = flipCameraAxes(recipe.transform_matrix);
        shapes.push_back(frustumShape(world_from_cam, rays, length));
    }
    return shapes;
}

std::vector<QVector3D> frustumColors(const Plan &plan, const ColorScale &scale)
{
    const QVector3D blind(0.55f, 0.55f, 0.55f);
    std::vector<QVector3D> colors;
    for (const PlannedCamera &camera : plan.cameras) {
        const auto value = metricValue(camera, scale.metric);
        colors.push_back(value ? scale.color(*value) : blind);
    }
    return colors;
}

/// The last one read is kept: edits do not change it.
QImage readFloor(const QString &path)
{
    constexpr int longest = 1024; // px
    static std::mutex mutex; // jobs of several views
    static std::pair<QString, QImage> last;
    const QString key = path + QFileInfo(path).lastModified().toString(Qt::ISODateWithMs);
    const std::lock_guard lock(mutex);
    if (last.first != key) {
        const QImage image(path);
        last = {key, image.width() > longest || image.height() > longest ? image.scaled(longest, longest, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image};
    }
    return last.second;
}

FloorPicture floorPicture(const std::vector<Material> &materials)
{
    for (const Material &material : materials)
        if (material.name == "Floor" && material.texture_path)
            return {readFloor(QString::fromStdString(*material.texture_path)), material.texture_scale, material.texture_rotation};
    return {};
}

SkySource skySource(const SceneWorld &world)
{
    const QString file = QString::fromStdString(*world.hdri_path);
    return {file, world.hdri_rotation, QFileInfo(file).lastModified().toMSecsSinceEpoch()};
}

/// Which cameras are shown, and those with a colour of their own.
void markFrusta(const Plan &plan, const ViewportOptions &options, ViewportBuffers &buffers)
{
    for (const int index : options.highlighted)
        if (static_cast<size_t>(index) < buffers.colors.size())
            buffers.colors[static_cast<size_t>(index)] = {options.highlight.redF(), options.highlight.greenF(), options.highlight.blueF()};
    if (!options.marks || options.marks->showsAll())
        return;
    for (size_t i = 0; i < buffers.shapes.size(); ++i)
        buffers.shapes[i].isShown = options.marks->shows({plan.cameras[i].sceneId, plan.cameras[i].camera});
}

} // namespace

void Bounds::add(const QVector3D &point)
{
    for (int axis = 0; axis < 3; ++axis) {
        low[axis] = std::min(low[axis], point[axis]);
        high[axis] = std::max(high[axis], point[axis]);
    }
}

ViewportBuffers makeViewportBuffers(std::shared_ptr<const Plan> plan, const ViewportOptions &options)
{
    ViewportBuffers buffers;
    SurfaceWriter triangles, ground;
    LineWriter guides;
    std::vector<SceneLight> lights;
    std::vector<ShadowOutline> shadows;
    if (options.recipe >= 0 && static_cast<size_t>(options.recipe) < plan->recipes.size()) {
        const auto scene = lowerScene(plan->recipes[static_cast<size_t>(options.recipe)]);
        if (scene) {
            for (const SceneObject &object : scene->objects) {
                if (object.name != "Floor") // ours fades out instead of ending
                    addObject(object, scene->materials, triangles, buffers.targetBounds);
            }
            lights = scene->lights;
            shadows = shadowOutlines(*scene);
            buffers.floor = floorPicture(scene->materials);
            if (scene->world.hdri_path)
                buffers.sky = skySource(scene->world);
        } else {
            buffers.problem = scene.error().problem;
        }
    }
    const double length = naturalLength(*plan, buffers.targetBounds) * options.frustumScale;
    buffers.shapes = frustumShapes(*plan, length);
    buffers.scale = makeColorScale(*plan, options.metric);
    buffers.scale.shade = options.shade;
    buffers.colors = frustumColors(*plan, buffers.scale);
    markFrusta(*plan, options, buffers);
    buffers.bounds = buffers.targetBounds;
    for (const FrustumShape &shape : buffers.shapes)
        if (shape.isShown)
            buffers.bounds.add(shape.apex);
    addFrusta(buffers);
    addFloor(buffers.bounds, options, ground, guides);
    addLights(lights, buffers.bounds, options, guides);
    addShadows(shadows, options, guides);
    buffers.target = triangles.take();
    buffers.ground = ground.take();
    buffers.guides = guides.take();
    buffers.plan = std::move(plan);
    return buffers;
}

} // namespace tagmill
