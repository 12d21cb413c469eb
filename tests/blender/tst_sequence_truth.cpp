// SPDX-License-Identifier: GPL-3.0-or-later
// Passes and cameras of real renders against geometry that this test knows by itself: rays through pixel centres, by the K
// and poses of transforms.json, meet three boxes whose places are written here. Nothing of what made the files is used.
#include "blender_link/sequence_run.h"
#include "core/files.h"
#include "core/imaging/exr_channels.h"
#include "tests/blender/sequence_scenes.h"

#include <Eigen/Dense>

#include <nlohmann/json.hpp>

#include <cmath>
#include <numbers>

using namespace tagmill;
using namespace tagmill::test;
using namespace Qt::Literals::StringLiterals;
using nlohmann::json;

namespace {

struct Box
{
    int id;
    Vector3 centre, half;
};

/// As sequence_scenes.py puts them; red moves in the scenes named truth, truth_… but not in truth_parented.
std::vector<Box> boxesAt(double frame, bool moves)
{
    const Vector3 red = moves ? Vector3(-0.85 + 0.05 * frame, 0, 0.48 + 0.02 * frame) : Vector3(-0.8, 0, 0.5);
    return {{11, {0, 0, -0.5}, {5, 5, 0.5}}, {22, red, {0.5, 0.5, 0.5}}, {33, {0.8, 1, 0.75}, {0.75, 0.75, 0.75}}};
}

struct Hit
{
    int id = 0;
    int face = -1; ///< 0…5: −x, +x, −y, +y, −z, +z
    double depth = 0; ///< along the optical axis
    Vector3 point, normal;
};

struct View
{
    int frame = 0;
    Matrix3 k;
    Matrix4 world_from_camera; ///< OpenCV axes
    int width = 0, height = 0;

    Vector3 ray(double x, double y) const { return world_from_camera.topLeftCorner<3, 3>() * (k.inverse() * Vector3(x, y, 1)); }
    Vector2 pixelOf(const Vector3 &point) const
    {
        const Vector3 p = k * (world_from_camera.topLeftCorner<3, 3>().transpose() * (point - world_from_camera.topRightCorner<3, 1>()));
        return p.head<2>() / p.z();
    }
};

Hit firstHit(const View &view, double x, double y, const std::vector<Box> &boxes)
{
    const Vector3 origin = view.world_from_camera.topRightCorner<3, 1>(), direction = view.ray(x, y); // depth 1 a unit
    Hit best;
    for (const Box &box : boxes) {
        double enter = -1e300, leave = 1e300;
        int face = -1;
        for (int axis = 0; axis < 3; ++axis) {
            const double near = (box.centre[axis] - std::copysign(box.half[axis], direction[axis]) - origin[axis]) / direction[axis];
            const double far = (box.centre[axis] + std::copysign(box.half[axis], direction[axis]) - origin[axis]) / direction[axis];
            if (near > enter) {
                enter = near;
                face = 2 * axis + (direction[axis] > 0 ? 0 : 1);
            }
            leave = std::min(leave, far);
        }
        if (enter <= leave && enter > 0 && (best.id == 0 || enter < best.depth)) {
            Vector3 normal = Vector3::Zero();
            normal[face / 2] = face % 2 == 0 ? -1 : 1;
            best = {box.id, face, enter, origin + enter * direction, normal};
        }
    }
    return best;
}

double number(const json &transforms, const json &frame, const char *key)
{
    return (frame.contains(key) ? frame : transforms).at(key).get<double>();
}

/// Only what any reader of the file would take.
std::vector<View> viewsOf(const json &transforms)
{
    std::vector<View> views;
    for (const json &frame : transforms.at("frames")) {
        View view;
        view.frame = frame.at("frame").get<int>();
        view.k << number(transforms, frame, "fl_x"), 0, number(transforms, frame, "cx"), 0, number(transforms, frame, "fl_y"), number(transforms, frame, "cy"), 0, 0, 1;
        view.width = static_cast<int>(number(transforms, frame, "w"));
        view.height = static_cast<int>(number(transforms, frame, "h"));
        for (int r = 0; r < 4; ++r)
            for (int c = 0; c < 4; ++c)
                view.world_from_camera(r, c) = frame.at("transform_matrix").at(static_cast<size_t>(r)).at(static_cast<size_t>(c)).get<double>() * (c == 1 || c == 2 ? -1 : 1);
        views.push_back(view);
    }
    return views;
}

SequenceRunSummary runSequence(const SequenceRunOptions &options)
{
    SequenceRun run(options);
    SequenceRunSummary summary;
    QEventLoop loop;
    QObject::connect(&run, &SequenceRun::finished, &loop, [&](const SequenceRunSummary &result) {
        summary = result;
        loop.quit();
    });
    QMetaObject::invokeMethod(&run, &SequenceRun::start, Qt::QueuedConnection);
    loop.exec();
    return summary;
}

/// Largest errors over the pixels whose neighbourhood lies on one face.
struct Errors
{
    int pixels = 0, wrongIds = 0;
    double depth = 0;      ///< m, along the ray's depth
    double offGeometry = 0; ///< m, from the face to where the depth puts the pixel
    double normal_deg = 0;
    double forward_px = 0, backward_px = 0;
    int flows = 0;
};

} // namespace

class tst_SequenceTruth : public QObject
{
    Q_OBJECT
private:
    SequenceScenes m_scenes;
    QTemporaryDir m_dir;

    QString folder(const QString &name) const { return m_dir.filePath(name); }

    ExrChannels pass(const QString &scene, const char *key, const json &frame)
    {
        return *readExrChannels(folder(scene).toStdString() + "/" + frame.at(key).get<std::string>());
    }

    /// Controls: the principal point moves by so many pixels; time runs backwards.
    Errors measure(const QString &scene, double shift = 0, bool isBackwards = false)
    {
        const json transforms = json::parse(*readFile(folder(scene).toStdString() + "/transforms.json"));
        std::vector<View> views = viewsOf(transforms);
        for (View &view : views)
            view.k.topRightCorner<2, 1>().array() += shift;
        const bool moves = scene != u"truth_parented"_s;
        Errors errors;
        for (size_t i = 0; i < views.size(); ++i) {
            const View &view = views[i];
            const json &frame = transforms.at("frames").at(i);
            const ExrChannels depth = pass(scene, "depth_file_path", frame), normal = pass(scene, "normal_file_path", frame), flow = pass(scene, "flow_file_path", frame), ids = pass(scene, "segmentation_file_path", frame);
            if (depth.width != view.width || depth.height != view.height)
                qFatal("another size");
            const bool isCut = scene == u"truth_cuts"_s;
            const auto hasNeighbour = [&](int step) { return i + static_cast<size_t>(step) < views.size() && !(isCut && (view.frame < 5) != (view.frame + step < 5)); };
            for (int y = 1; y + 1 < view.height; ++y)
                for (int x = 1; x + 1 < view.width; ++x) {
                    const Hit hit = firstHit(view, x + 0.5, y + 0.5, boxesAt(view.frame, moves));
                    bool isInside = true;
                    for (int dy = -1; dy <= 1; ++dy)
                        for (int dx = -1; dx <= 1; ++dx) {
                            const Hit other = firstHit(view, x + dx + 0.5, y + dy + 0.5, boxesAt(view.frame, moves));
                            isInside = isInside && other.id == hit.id && other.face == hit.face;
                        }
                    if (!isInside)
                        continue;
                    const size_t at = static_cast<size_t>(y) * static_cast<size_t>(view.width) + static_cast<size_t>(x);
                    ++errors.pixels;
                    errors.wrongIds += static_cast<double>((*ids.find("Y"))[at]) != hit.id;
                    const double z = static_cast<double>((*depth.find("Y"))[at]);
                    if (hit.id == 0) {
                        if (z != 1e10)
                            errors.depth = 1e10;
                        continue;
                    }
                    errors.depth = std::max(errors.depth, std::abs(z - hit.depth));
                    const Vector3 origin = view.world_from_camera.topRightCorner<3, 1>(), point = origin + z * view.ray(x + 0.5, y + 0.5);
                    errors.offGeometry = std::max(errors.offGeometry, std::abs((point - hit.point).dot(hit.normal)));
                    // Files have x right, y up, z towards the camera.
                    const Vector3 seen((*normal.find("R"))[at], -(*normal.find("G"))[at], -(*normal.find("B"))[at]);
                    const double cosine = (view.world_from_camera.topLeftCorner<3, 3>() * seen).normalized().dot(hit.normal);
                    errors.normal_deg = std::max(errors.normal_deg, std::acos(std::min(1.0, cosine)) * 180 / std::numbers::pi);
                    const Vector3 motion = moves && hit.id == 22 ? Vector3(0.05, 0, 0.02) : Vector3::Zero();
                    const auto flowError = [&](int step, const char *fx, const char *fy) {
                        const Vector2 there = views[i + static_cast<size_t>(step)].pixelOf(hit.point + step * motion);
                        const Vector2 told(static_cast<double>((*flow.find(fx))[at]), static_cast<double>((*flow.find(fy))[at]));
                        ++errors.flows;
                        return (Vector2(x + 0.5, y + 0.5) + told - there).norm();
                    };
                    if (hasNeighbour(1))
                        errors.forward_px = std::max(errors.forward_px, isBackwards ? flowError(1, "backward.x", "backward.y") : flowError(1, "forward.x", "forward.y"));
                    if (hasNeighbour(-1))
                        errors.backward_px = std::max(errors.backward_px, flowError(-1, "backward.x", "backward.y"));
                }
        }
        return errors;
    }

private slots:
    void initTestCase()
    {
        setGuardProgram(QStringLiteral(TAGMILL_WORKER_HOST));
        const QByteArray said = m_scenes.make({u"truth"_s, u"truth_portrait"_s, u"truth_shift"_s, u"truth_aspect"_s, u"truth_zoom"_s, u"truth_border"_s, u"truth_cuts"_s, u"truth_parented"_s});
        QVERIFY2(said.isEmpty(), said);
    }

    void passesAgreeWithTheGeometry_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::newRow("a camera that moves, a box that moves") << u"truth"_s;
        QTest::newRow("portrait with shift") << u"truth_portrait"_s;
        QTest::newRow("landscape with shift") << u"truth_shift"_s;
        QTest::newRow("tall pixels, fitted upright") << u"truth_aspect"_s;
        QTest::newRow("zoom") << u"truth_zoom"_s;
        QTest::newRow("cut to a border") << u"truth_border"_s;
        QTest::newRow("cuts between cameras") << u"truth_cuts"_s;
        QTest::newRow("a camera on an arm that looks at a box") << u"truth_parented"_s;
    }
    void passesAgreeWithTheGeometry()
    {
        QFETCH(QString, scene);
        SequenceRunOptions options;
        options.blendFiles = {m_scenes.file(scene)};
        options.outputDir = folder(scene);
        options.frameStart = 3;
        options.frameEnd = 6;
        options.config.depths = options.config.normals = options.config.flows = options.config.segmentations = true;
        options.config.debug = false;
        const SequenceRunSummary summary = runSequence(options);
        QVERIFY2(!summary.error, summary.error ? summary.error->text().c_str() : "");
        QVERIFY2(summary.exitStatus == 0, summary.problems.empty() ? "" : summary.problems.front().text().c_str());
        const Errors errors = measure(scene);
        qInfo() << "pixels" << errors.pixels << "depth" << errors.depth << "off the geometry" << errors.offGeometry << "normals" << errors.normal_deg << "forward" << errors.forward_px << "backward" << errors.backward_px;
        QVERIFY(errors.pixels > 20000 && errors.flows > errors.pixels / 2);
        QCOMPARE(errors.wrongIds, 0);
        QVERIFY2(errors.offGeometry <= 1e-3, qPrintable(QString::number(errors.offGeometry)));
        QVERIFY2(errors.normal_deg <= 0.5, qPrintable(QString::number(errors.normal_deg)));
        QVERIFY2(errors.forward_px <= 0.02, qPrintable(QString::number(errors.forward_px)));
        QVERIFY2(errors.backward_px <= 0.02, qPrintable(QString::number(errors.backward_px)));
    }

    void theMeasureSeesFaults()
    {
        const Errors shifted = measure(u"truth_shift"_s, 0.5);
        QVERIFY(shifted.offGeometry > 1e-3);
        QVERIFY(shifted.normal_deg <= 0.5); // which do not depend on it
        QVERIFY(measure(u"truth_shift"_s, 0, true).forward_px > 0.02);
    }
};

QTEST_GUILESS_MAIN(tst_SequenceTruth)
#include "tst_sequence_truth.moc"
