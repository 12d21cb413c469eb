// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/placed_cameras.h"

#include "core/compile/placed_cameras.h"
#include "core/config/coerce.h"
#include "core/plan/plan_edits.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

/// Micrometres, and angles far finer than any pixel: numbers a person can read in the file.
Matrix4 rounded(const Matrix4 &pose)
{
    Matrix4 result = (pose * 1e9).array().round() / 1e9;
    result.topRightCorner<3, 1>() = (pose.topRightCorner<3, 1>() * 1e6).array().round() / 1e6;
    return result;
}

SelectedItem planned(int scene, int camera)
{
    return {SelectionSource::Plan, scene, camera, -1, -1};
}

Value asValue(const PlacedCameraConfig &camera)
{
    Value value = toValue(camera);
    if (!camera.name)
        removeValueAt(value, "name");
    return value;
}

} // namespace

int PlacedCameras::firstOf(int scene) const
{
    return KeptSamples(m_document.config(), scene).count();
}

int PlacedCameras::countOf(int scene) const
{
    return firstOf(scene) + static_cast<int>(std::count_if(cameras().begin(), cameras().end(), [&](const PlacedCameraConfig &camera) { return camera.scene == scene; }));
}

int PlacedCameras::indexOf(const SelectedItem &item) const
{
    if (item.source != SelectionSource::Plan)
        return -1;
    int camera = firstOf(item.scene);
    for (size_t i = 0; i < cameras().size(); ++i)
        if (cameras()[i].scene == item.scene && camera++ == item.camera)
            return static_cast<int>(i);
    return -1;
}

SelectedItem PlacedCameras::itemOf(int index) const
{
    const auto end = cameras().begin() + index;
    const int scene = end->scene;
    const auto before = std::count_if(cameras().begin(), end, [&](const PlacedCameraConfig &other) { return other.scene == scene; });
    return planned(scene, firstOf(scene) + static_cast<int>(before));
}

SelectedItem PlacedCameras::nearest(const SelectedItem &from, const std::function<bool(const SelectedItem &)> &isWanted) const
{
    constexpr int farthest = 100'000; // more are never shown
    int left = farthest;
    for (int scene = from.scene; scene < sceneCount() && left > 0; ++scene, --left)
        for (int camera = scene == from.scene ? from.camera : 0, count = countOf(scene); camera < count && left > 0; ++camera, --left)
            if (isWanted(planned(scene, camera)))
                return planned(scene, camera);
    left = farthest;
    for (int scene = from.scene; scene >= 0 && left > 0; --scene, --left)
        for (int camera = scene == from.scene ? from.camera : countOf(scene); camera > 0 && left > 0; --left)
            if (isWanted(planned(scene, --camera)))
                return planned(scene, camera);
    return {};
}

Result<std::vector<SelectedItem>> PlacedCameras::add(const std::vector<PlacedCameraConfig> &added)
{
    std::vector<PlacedCameraConfig> all = cameras();
    for (PlacedCameraConfig camera : added) {
        camera.transform_matrix = rounded(camera.transform_matrix);
        all.push_back(std::move(camera));
    }
    const auto count = static_cast<int>(added.size());
    TAGMILL_CHECK(write(all, QCoreApplication::translate("PlacedCameras", "Add %n camera(s)", nullptr, count)));
    std::vector<SelectedItem> items;
    for (size_t i = cameras().size() - std::min(added.size(), cameras().size()); i < cameras().size(); ++i)
        items.push_back(itemOf(static_cast<int>(i)));
    return items;
}

Result<> PlacedCameras::drop(const std::vector<SelectedItem> &items, const QString &what, std::unique_ptr<QUndoCommand> along)
{
    TAGMILL_CHECK(checkCamerasEditable(m_document.config()));
    std::vector<CameraIndex> indices;
    for (const SelectedItem &item : items)
        indices.push_back({item.scene, item.camera});
    GenConfig edited = m_document.config();
    dropCameras(edited, indices);
    ConfigDocument after = m_document.document();
    TAGMILL_CHECK(writeCameraLists(after, edited));
    for (const Problem &problem : after.problems())
        if (problem.id == "config.scene_dropped")
            return Error{Errc::InvalidValue, problem};
    if (after.text() == m_document.document().text())
        return {}; // there are none of these
    m_document.undoStack().beginMacro(what);
    m_document.apply(std::move(after), what);
    if (along)
        m_document.undoStack().push(along.release());
    m_document.undoStack().endMacro();
    return {};
}

Result<> PlacedCameras::move(const std::vector<PlacedPose> &poses)
{
    std::vector<PlacedCameraConfig> all = cameras();
    for (const auto &[index, pose] : poses)
        all.at(static_cast<size_t>(index)).transform_matrix = rounded(pose);
    const auto count = static_cast<int>(poses.size()); // lupdate leaves the text out when the cast stands in it
    return write(all, QCoreApplication::translate("PlacedCameras", "Move %n camera(s)", nullptr, count));
}

Result<> PlacedCameras::write(const std::vector<PlacedCameraConfig> &all, const QString &what)
{
    ValueList list;
    for (const PlacedCameraConfig &camera : all)
        list.push_back(asValue(camera));
    return m_document.setValue(placedCamerasKey, std::move(list), what);
}

} // namespace tagmill
