// SPDX-License-Identifier: GPL-3.0-or-later
// A record copied in another tool's words means there what it says here: OpenCV and AprilTag's frames project onto the pixels.
#include "core/dataset/record_json.h"
#include "core/export/record_text.h"
#include "core/truth/image_polygon.h"
#include "tests/core/export/export_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <opencv2/core.hpp>

using namespace tagmill;
using namespace tagmill::test;
using namespace Qt::Literals::StringLiterals;

namespace {

DetectionRecord recordOf(const QString &target, const QString &lens)
{
    for (const AnnotatedImage &image : framesOf(target, lens, 1)) {
        for (const DetectionRecord &record : image.records) {
            const bool isBoard = record.record_type == RecordType::Board;
            if (isBoard == (target != QLatin1String("tags")))
                return record;
        }
    }
    return {};
}

QJsonObject json(const Result<std::string> &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(*text), &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

Vector2 pixel(const QJsonValue &value)
{
    return {value.toArray()[0].toDouble(), value.toArray()[1].toDouble()};
}

/// Largest distance between the image points of the YAML and its object points as OpenCV projects them, moved by `shift`.
double largestError(const std::string &yaml, double shift = 0)
{
    const cv::FileStorage file(yaml, cv::FileStorage::READ | cv::FileStorage::MEMORY);
    cv::Mat image, object, k, distortion, rvec, tvec;
    file["image_points"] >> image;
    file["object_points"] >> object;
    file["camera_matrix"] >> k;
    file["distortion_coefficients"] >> distortion;
    file["rvec"] >> rvec;
    file["tvec"] >> tvec;
    std::vector<cv::Point3d> points;
    for (int i = 0; i < object.rows; ++i)
        points.emplace_back(object.at<double>(i, 0), object.at<double>(i, 1), object.at<double>(i, 2));
    const auto projected = projectByOpenCv(points, rvec, tvec, k, distortion, static_cast<int>(file["fisheye_model"]) == 1);
    double largest = image.rows == object.rows && image.rows >= 4 ? 0 : 1e9;
    for (int i = 0; i < object.rows; ++i) {
        const auto &p = projected[static_cast<size_t>(i)];
        largest = std::max(largest, std::hypot(p.x + shift - image.at<double>(i, 0), p.y + shift - image.at<double>(i, 1)));
    }
    return largest;
}

} // namespace

class tst_record_text : public QObject
{
    Q_OBJECT
private slots:
    void openCvProjectsItOntoThePixels_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("lens");
        for (const char *target : {"tags", "charuco", "charuco from the bottom", "aprilgrid"})
            for (const char *lens : {"none", "brown", "kannala"})
                QTest::addRow("%s through %s", target, lens) << QString::fromLatin1(target) << QString::fromLatin1(lens);
    }
    void openCvProjectsItOntoThePixels()
    {
        QFETCH(const QString, target);
        QFETCH(const QString, lens);
        const auto text = recordText(recordOf(target, lens), RecordForm::OpenCv);
        QVERIFY_RESULT(text);
        QVERIFY(largestError(*text) < 1e-4);
        QVERIFY(largestError(*text, 0.5) > 0.4); // the control: another pixel origin
        QVERIFY(text->find("centre: (0, 0) is the centre of the first pixel") != std::string::npos);
        QVERIFY(text->find(target == QLatin1String("charuco from the bottom") || target == QLatin1String("tags") ? "y up" : "y down") != std::string::npos);
    }

    void aprilTagsPoseProjectsOntoItsCorners()
    {
        const DetectionRecord record = recordOf(QStringLiteral("tags"), QStringLiteral("none"));
        const QJsonObject tag = json(recordText(record, RecordForm::AprilTag));
        QCOMPARE(tag[u"family"_s].toString().toStdString(), record.tag_family);
        QCOMPARE(tag[u"id"_s].toInt(), record.tag_id);
        const QJsonArray p = tag[u"p"_s].toArray(), rows = tag[u"pose"_s].toObject()[u"R"_s].toArray(), t = tag[u"pose"_s].toObject()[u"t"_s].toArray();
        QCOMPARE(p.size(), 4);
        QVERIFY((pixel(p[0]) - record.corners[1]).norm() < 1e-9); // lb of AprilTag's picture is our top right
        Matrix3 rotation;
        for (int row = 0; row < 3; ++row)
            for (int column = 0; column < 3; ++column)
                rotation(row, column) = rows[row].toArray()[column].toDouble();
        const double h = tag[u"tagsize"_s].toDouble() / 2;
        const Vector3 square[4] = {{-h, h, 0}, {h, h, 0}, {h, -h, 0}, {-h, -h, 0}}; // estimate_tag_pose's
        const QJsonObject camera = tag[u"camera"_s].toObject();
        const auto project = [&](const Vector3 &x_in_tag) {
            const Vector3 x = rotation * x_in_tag + Vector3(t[0].toDouble(), t[1].toDouble(), t[2].toDouble());
            return Vector2(camera[u"fx"_s].toDouble() * x.x() / x.z() + camera[u"cx"_s].toDouble(), camera[u"fy"_s].toDouble() * x.y() / x.z() + camera[u"cy"_s].toDouble());
        };
        for (int i = 0; i < 4; ++i)
            QVERIFY((project(square[i]) - pixel(p[i])).norm() < 1e-6);
        QVERIFY((project(Vector3::Zero()) - pixel(tag[u"c"_s])).norm() < 1e-6);
        // The control: in OpenCV's corner order it would not fit.
        QVERIFY((project(square[0]) - record.corners[0]).norm() > 10);
    }

    void cocoIsAWholeDocument()
    {
        for (const char *target : {"tags", "charuco"}) {
            const DetectionRecord record = recordOf(QString::fromLatin1(target), QStringLiteral("brown"));
            const QJsonObject coco = json(recordText(record, RecordForm::Coco));
            const QJsonObject annotation = coco[u"annotations"_s].toArray()[0].toObject(), category = coco[u"categories"_s].toArray()[0].toObject();
            QCOMPARE(annotation[u"image_id"_s].toInt(), coco[u"images"_s].toArray()[0].toObject()[u"id"_s].toInt());
            QCOMPARE(annotation[u"category_id"_s].toInt(), category[u"id"_s].toInt());
            QCOMPARE(annotation[u"keypoints"_s].toArray().size(), 3 * category[u"keypoints"_s].toArray().size());
            const std::vector<Vector2> polygon = recordPolygon(record);
            QCOMPARE(annotation[u"segmentation"_s].toArray()[0].toArray().size(), static_cast<qsizetype>(2 * polygon.size()));
            QVERIFY(std::abs(annotation[u"area"_s].toDouble() - std::abs(signedArea(polygon))) < 1e-6);
            QVERIFY(coco[u"info"_s].toObject()[u"conventions"_s].toObject()[u"pixel_origin"_s].toString().startsWith(QLatin1String("corner")));
        }
    }

    void jsonIsTheRecordItself()
    {
        const DetectionRecord record = recordOf(QStringLiteral("charuco"), QStringLiteral("brown"));
        const auto text = recordText(record, RecordForm::Json);
        const QJsonObject object = json(text);
        QVERIFY(object[u"conventions"_s].toObject()[u"target_frame"_s].toString().contains(QLatin1String("y down")));
        JsonWriter writer;
        writeRecord(writer, record, RecordStyle::Ours);
        QCOMPARE(object[u"record"_s].toObject(), QJsonDocument::fromJson(QByteArray::fromStdString(writer.take())).object());
    }

    void whatCannotBeSaidIsRefused()
    {
        const DetectionRecord board = recordOf(QStringLiteral("charuco"), QStringLiteral("none"));
        QCOMPARE(recordText(board, RecordForm::AprilTag).error().problem.id, std::string("record.no_apriltag"));
        DetectionRecord bare;
        bare.image_id = "a";
        for (const RecordForm form : {RecordForm::OpenCv, RecordForm::AprilTag, RecordForm::Coco})
            QCOMPARE(recordText(bare, form).error().problem.id, std::string("record.no_points"));
        QVERIFY_RESULT(recordText(bare, RecordForm::Json));
        bare.record_type = RecordType::Board;
        QCOMPARE(recordText(bare, RecordForm::OpenCv).error().problem.id, std::string("record.no_points"));
        // States that a file does not say do not harm.
        DetectionRecord stateless = recordOf(QStringLiteral("tags"), QStringLiteral("none"));
        stateless.corners_state.clear();
        QVERIFY_RESULT(recordText(stateless, RecordForm::Coco));
    }
};

QTEST_APPLESS_MAIN(tst_record_text)
#include "tst_record_text.moc"
