// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/truth_fixtures.h"

#include <Eigen/Geometry>

namespace tagmill::test {

Matrix4 lookAt(const Vector3 &eye, const Vector3 &target, double roll)
{
    const Vector3 back = (eye - target).normalized();
    const Vector3 up = std::abs(back.z()) > 0.999 ? Vector3(Vector3::UnitY()) : Vector3(Vector3::UnitZ());
    const Vector3 right = up.cross(back).normalized();
    Matrix3 rotation;
    rotation << right, back.cross(right), back;
    rotation = Eigen::AngleAxisd(roll, back).toRotationMatrix() * rotation;
    Matrix4 pose = Matrix4::Identity();
    pose.topLeftCorner<3, 3>() = rotation;
    pose.topRightCorner<3, 1>() = eye;
    return pose;
}

CameraRecipe camera(const Vector3 &eye, const Vector3 &target, double roll)
{
    CameraRecipe camera;
    camera.transform_matrix = lookAt(eye, target, roll);
    camera.intrinsics.resolution = {640, 480};
    camera.intrinsics.k_matrix << 600, 0, 320, 0, 610, 240, 0, 0, 1;
    return camera;
}

CameraRecipe withLens(CameraRecipe camera, DistortionModel model, std::vector<double> coefficients)
{
    camera.intrinsics.distortion_model = model;
    camera.intrinsics.distortion_coeffs = std::move(coefficients);
    return camera;
}

ObjectRecipe tag(int id, double size, const Vector3 &location, const Vector3 &euler, const std::string &family)
{
    ObjectRecipe object;
    object.type = ObjectType::Tag;
    object.name = "Tag_" + std::to_string(id);
    object.location = location;
    object.rotation_euler = euler;
    object.tag = TagRecipe{id, family, size, 1, {}};
    return object;
}

ObjectRecipe board(const BoardSpec &spec, const Vector3 &location, const Vector3 &euler)
{
    ObjectRecipe object;
    object.type = ObjectType::Board;
    object.name = "Board";
    object.location = location;
    object.rotation_euler = euler;
    object.board = spec;
    return object;
}

BoardSpec charuco(int rows, int cols, double square, double marker)
{
    BoardSpec spec;
    spec.rows = rows;
    spec.cols = cols;
    spec.square_size = square;
    spec.marker_size = marker;
    spec.dictionary = "DICT_4X4_50";
    return spec;
}

BoardSpec aprilGrid(int rows, int cols, double size, double spacing)
{
    BoardSpec spec;
    spec.type = BoardType::AprilGrid;
    spec.rows = rows;
    spec.cols = cols;
    spec.marker_size = size;
    spec.spacing_ratio = spacing;
    return spec;
}

SceneRecipe scene(std::vector<ObjectRecipe> objects, std::vector<CameraRecipe> cameras, int id)
{
    SceneRecipe recipe;
    recipe.scene_id = id;
    recipe.random_seed = 1000 + id;
    recipe.objects = std::move(objects);
    recipe.cameras = std::move(cameras);
    return recipe;
}

} // namespace tagmill::test
