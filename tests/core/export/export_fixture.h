// SPDX-License-Identifier: GPL-3.0-or-later
// A dataset on disk, of one lens and one kind of target, for exports; and OpenCV's own projection to judge them by.
#pragma once

#include "core/dataset/canonical_files.h"
#include "core/export/export.h"
#include "core/files.h"
#include "core/imaging/raw_frame.h"
#include "tests/support/test_support.h"
#include "tests/support/truth_fixtures.h"

#include <opencv2/calib3d.hpp>

#include <QTemporaryDir>

namespace tagmill::test {

inline CameraRecipe lensNamed(CameraRecipe camera, const QString &lens)
{
    if (lens == QLatin1String("brown"))
        return withLens(camera, DistortionModel::BrownConrady, {-0.28, 0.07, 0.001, -0.0008, -0.004});
    if (lens == QLatin1String("brown without k3"))
        return withLens(camera, DistortionModel::BrownConrady, {-0.2, 0.05, 0.001, -0.0008, 0});
    if (lens == QLatin1String("kannala"))
        return withLens(camera, DistortionModel::KannalaBrandt, {0.03, -0.008, 0.002, -0.0004});
    return camera;
}

inline std::vector<ObjectRecipe> targetsNamed(const QString &target)
{
    if (target == QLatin1String("tags"))
        return {tag(3, 0.08, {-0.07, 0.02, 0}, {0.1, 0.2, 0.4}), tag(8, 0.06, {0.09, -0.04, 0.01}), tag(1, 0.05, {0.02, 0.12, 0}, {}, "DICT_4X4_50")};
    BoardSpec spec = target.startsWith(QLatin1String("charuco")) ? charuco() : aprilGrid();
    if (target == QLatin1String("charuco from the bottom"))
        spec.charuco_corner_ids = CharucoCornerIds::Bottom;
    return {board(spec, {0.02, -0.01, 0.03}, {0.2, -0.1, 0.4})};
}

/// Scenes 0 … with two cameras each; the second one sees a part only.
inline std::vector<AnnotatedImage> framesOf(const QString &target, const QString &lens, int scenes)
{
    std::vector<AnnotatedImage> images;
    for (int id = 0; id < scenes; ++id) {
        const CameraRecipe whole = lensNamed(camera({0.1 + 0.02 * id, -0.35, 0.5}, {0.02, 0.01, 0}, 0.3 * id), lens);
        const CameraRecipe part = lensNamed(camera({0.2, -0.1, 0.3 + 0.01 * id}, {0.13, 0.03, 0}), lens);
        const SceneRecipe recipe = scene(targetsNamed(target), {whole, part}, id);
        for (int c = 0; c < 2; ++c)
            images.push_back({"images/" + imageId(id, c) + ".png", {640, 480}, detectionRecords(recipe, c, 42), {}, false});
    }
    return images;
}

inline void writeBytes(const std::filesystem::path &file, std::string_view bytes)
{
    std::filesystem::create_directories(file.parent_path());
    QVERIFY_RESULT(writeFileAtomically(file, bytes));
}

inline std::shared_ptr<const Dataset> datasetOf(const std::filesystem::path &dir, const std::vector<AnnotatedImage> &images)
{
    writeBytes(dir / "rich_truth.json", richTruthText(images, RecordStyle::Ours));
    const std::string picture = *encodePng(Image8(640, 480, 3));
    for (const AnnotatedImage &image : images)
        writeBytes(dir / image.file_name, picture);
    return *readDataset(dir);
}

inline cv::Mat cvMatrix(const Matrix3 &m)
{
    return (cv::Mat_<double>(3, 3) << m(0, 0), m(0, 1), m(0, 2), m(1, 0), m(1, 1), m(1, 2), m(2, 0), m(2, 1), m(2, 2));
}

/// By OpenCV: its pinhole with k1 k2 p1 p2 k3, or its fisheye.
inline std::vector<cv::Point2d> projectByOpenCv(const std::vector<cv::Point3d> &points, const cv::Mat &rvec, const cv::Mat &tvec, const cv::Mat &k, const cv::Mat &distortion, bool isFisheye)
{
    std::vector<cv::Point2d> pixels;
    if (isFisheye)
        cv::fisheye::projectPoints(points, pixels, rvec, tvec, k, distortion);
    else
        cv::projectPoints(points, rvec, tvec, k, distortion, pixels);
    return pixels;
}

/// A folder for one test function.
class ExportFixture
{
protected:
    std::filesystem::path dir(const char *name) const { return std::filesystem::path(m_dir->path().toStdString()) / name; }
    void newFolder() { m_dir = std::make_unique<QTemporaryDir>(); }
    Result<ExportSummary> run(const Dataset &dataset, const ExportOptions &options, const char *place = "out")
    {
        m_report = {};
        return exportDataset(dataset, dir(place), options, m_report);
    }
    Report m_report;

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

} // namespace tagmill::test
