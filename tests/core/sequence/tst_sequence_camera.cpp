// SPDX-License-Identifier: GPL-3.0-or-later
// Intrinsics and pose of Blender's cameras, against values measured on rendered frames (SEQUENCE 4.2) and DESIGN 16.
#include "core/dataset/json_writer.h"
#include "core/optics/camera_model.h"
#include "core/sequence/sequence_camera.h"
#include "tests/support/test_support.h"

#include <Eigen/Geometry>

#include <nlohmann/json.hpp>

using namespace tagmill;

namespace {

std::string facts(const SequenceCamera &camera)
{
    JsonWriter out;
    writeSequenceCamera(out, camera);
    return out.take();
}

} // namespace

class tst_SequenceCamera : public QObject
{
    Q_OBJECT
private slots:
    void intrinsicsFollowTheSensor_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("lens");
        QTest::addColumn<QString>("fit");
        QTest::addColumn<double>("shiftX");
        QTest::addColumn<double>("shiftY");
        QTest::addColumn<double>("aspectY");
        QTest::addColumn<double>("fx");
        QTest::addColumn<double>("fy");
        QTest::addColumn<double>("cx");
        QTest::addColumn<double>("cy");
        QTest::newRow("landscape, measured") << QSize(320, 240) << 35.0 << "AUTO" << 0.0 << 0.0 << 1.0 << 320 * 35.0 / 36 << 320 * 35.0 / 36 << 160.0 << 120.0;
        QTest::newRow("portrait, measured") << QSize(60, 80) << 36.0 << "AUTO" << 0.0 << 0.0 << 1.0 << 80.0 << 80.0 << 30.0 << 40.0;
        QTest::newRow("shift, measured") << QSize(80, 60) << 36.0 << "AUTO" << 0.2 << -0.1 << 1.0 << 80.0 << 80.0 << 24.0 << 22.0;
        QTest::newRow("shift of a portrait counts in its longer side") << QSize(60, 80) << 36.0 << "AUTO" << 0.2 << -0.1 << 1.0 << 80.0 << 80.0 << 14.0 << 32.0;
        QTest::newRow("portrait fitted across") << QSize(60, 80) << 36.0 << "HORIZONTAL" << 0.0 << 0.0 << 1.0 << 60.0 << 60.0 << 30.0 << 40.0;
        QTest::newRow("fitted upright takes the sensor's height") << QSize(80, 60) << 36.0 << "VERTICAL" << 0.1 << 0.0 << 1.0 << 90.0 << 90.0 << 34.0 << 30.0;
        QTest::newRow("tall pixels") << QSize(80, 60) << 36.0 << "HORIZONTAL" << 0.0 << 0.1 << 2.0 << 80.0 << 40.0 << 40.0 << 34.0;
    }
    void intrinsicsFollowTheSensor()
    {
        QFETCH(QSize, size);
        QFETCH(double, lens);
        QFETCH(QString, fit);
        QFETCH(double, shiftX);
        QFETCH(double, shiftY);
        QFETCH(double, aspectY);
        QFETCH(double, fx);
        QFETCH(double, fy);
        QFETCH(double, cx);
        QFETCH(double, cy);
        SequenceCamera camera;
        camera.resolution = {size.width(), size.height()};
        camera.lens_mm = lens;
        camera.sensor_fit = fit.toStdString();
        camera.shift_x = shiftX;
        camera.shift_y = shiftY;
        camera.pixel_aspect_y = aspectY;
        const Matrix3 k = camera.intrinsics();
        QVERIFY_NEAR(k(0, 0), fx, 1e-9);
        QVERIFY_NEAR(k(1, 1), fy, 1e-9);
        QVERIFY_NEAR(k(0, 2), cx, 1e-9);
        QVERIFY_NEAR(k(1, 2), cy, 1e-9);
    }

    void intrinsicsAreTheInverseOfHowCamerasAreSet()
    {
        for (const auto &[size, aspect] : {std::pair(Size2i{640, 480}, 1.0), std::pair(Size2i{480, 640}, 1.0), std::pair(Size2i{640, 480}, 1.3), std::pair(Size2i{640, 480}, 0.7)}) {
            Matrix3 k = Matrix3::Identity();
            k << 500, 0, 300.25, 0, 500 * aspect, 250.5, 0, 0, 1;
            const BlenderLens lens = blenderLens(k, size);
            SequenceCamera camera;
            camera.resolution = size;
            camera.lens_mm = lens.lens_mm;
            camera.sensor_width_mm = lens.sensor_mm;
            camera.shift_x = lens.shift_x;
            camera.shift_y = lens.shift_y;
            camera.pixel_aspect_x = lens.pixel_aspect_x;
            camera.pixel_aspect_y = lens.pixel_aspect_y;
            QVERIFY((camera.intrinsics() - k).cwiseAbs().maxCoeff() < 1e-9);
        }
    }

    void aBorderCutsTheFrame()
    {
        SequenceCamera camera;
        camera.resolution = {80, 60};
        camera.lens_mm = 36;
        camera.border = {0.25, 0.75, 0.5, 1.0};
        QCOMPARE(camera.frameSize(), (Size2i{40, 30}));
        QVERIFY_NEAR(camera.intrinsics()(0, 2), 20, 1e-9);
        QVERIFY_NEAR(camera.intrinsics()(1, 2), 30, 1e-9); // the upper half: the centre is its lower edge
    }

    void posesLoseTheirScaleAndKeepTheirMirror()
    {
        SequenceCamera camera;
        const Matrix3 rotation = Eigen::AngleAxisd(0.4, Vector3(1, 2, 3).normalized()).toRotationMatrix();
        camera.matrix_world.topLeftCorner<3, 3>() = rotation * Vector3(2, 3, 0.5).asDiagonal();
        camera.matrix_world.col(3) << 1, 2, 3, 1;
        QVERIFY((camera.worldFromCamera().topLeftCorner<3, 3>() - rotation).norm() < 1e-12);
        QVERIFY((camera.worldFromCamera().col(3) - Vector4(1, 2, 3, 1)).norm() < 1e-12);
        QVERIFY(!camera.isMirrored());
        camera.matrix_world.col(0) *= -1;
        QVERIFY(camera.isMirrored());
    }

    void factsComeBackAsTheyWere()
    {
        SequenceCamera camera;
        camera.name = "Kamera \"ä\"";
        camera.border = {0.1, 0.9, 0.2, 0.8};
        camera.shift_x = 0.123456789;
        const auto read = readSequenceCamera(facts(camera));
        QVERIFY_RESULT(read);
        QVERIFY(*read == camera);
    }

    void faultyFactsAreRefusedByName_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("value");
        QTest::newRow("no lens") << "lens" << "";
        QTest::newRow("lens of 0") << "lens" << "0";
        QTest::newRow("a text for a number") << "shift_x" << "\"0.5\"";
        QTest::newRow("a number that is too large to be one") << "sensor_width" << "1e400";
        QTest::newRow("three rows of a matrix") << "matrix_world" << "[[1,0,0,0],[0,1,0,0],[0,0,1,0]]";
        QTest::newRow("a frame without height") << "resolution" << "[80, 0]";
        QTest::newRow("a border without area") << "border" << "[0.5, 0.5, 0, 1]";
        QTest::newRow("no pixel aspect") << "pixel_aspect" << "[0, 1]";
    }
    void faultyFactsAreRefusedByName()
    {
        QFETCH(QString, member);
        QFETCH(QString, value);
        auto object = nlohmann::json::parse(facts({}));
        object.erase(member.toStdString());
        std::string text = object.dump();
        if (!value.isEmpty())
            text.insert(1, "\"" + member.toStdString() + "\":" + value.toStdString() + ",");
        const auto read = readSequenceCamera(text);
        QVERIFY(!read);
        const std::string where = read.error().problem.where;
        QVERIFY2(where == "camera." + member.toStdString() || where == "camera", where.c_str());
    }
};

QTEST_APPLESS_MAIN(tst_SequenceCamera)
#include "tst_sequence_camera.moc"
