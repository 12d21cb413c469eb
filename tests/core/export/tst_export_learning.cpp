// SPDX-License-Identifier: GPL-3.0-or-later
// Exports for training and for tables, read back by readers that share nothing with the writers: every point is where
// OpenCV projects it, in the pixel origin and the corner order that the export states.
#include "core/export/split_parts.h"
#include "core/dataset/annotations.h"
#include "tests/core/export/export_fixture.h"
#include "tests/core/export/yaml_document.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <sstream>

using namespace tagmill;
using namespace tagmill::test;
namespace fs = std::filesystem;
using Json = nlohmann::json;

namespace {

/// A labelled target as a reader of the export sees it.
struct Labelled
{
    std::string image; ///< image id
    int tagId = -2;    ///< −2: the format does not say
    std::vector<cv::Point2d> points;
    std::vector<int> flags; ///< COCO's
    cv::Rect2d box;
};

std::string stem(const std::string &file)
{
    return fs::path(file).stem().string();
}

std::vector<Labelled> readCoco(const fs::path &folder)
{
    const Json json = Json::parse(*readFile(folder / "annotations/keypoints_all.json"));
    std::map<int, std::string> images;
    for (const Json &image : json.at("images"))
        images[image.at("id")] = image.at("file_name");
    std::map<int, size_t> points;
    for (const Json &category : json.at("categories"))
        points[category.at("id")] = category.at("keypoints").size();
    std::vector<Labelled> targets;
    for (const Json &annotation : json.at("annotations")) {
        Labelled target{stem(images.at(annotation.at("image_id"))), annotation.at("attributes").at("tag_id"), {}, {}, {}};
        if (!fs::is_regular_file(folder / "images" / images.at(annotation.at("image_id"))))
            target.image = "no picture";
        const std::vector<double> numbers = annotation.at("keypoints"), box = annotation.at("bbox");
        int labelled = 0;
        for (size_t i = 0; i + 2 < numbers.size(); i += 3) {
            target.points.emplace_back(numbers[i], numbers[i + 1]);
            target.flags.push_back(static_cast<int>(numbers[i + 2]));
            labelled += numbers[i + 2] > 0;
        }
        if (labelled != annotation.at("num_keypoints") || target.points.size() != points.at(annotation.at("category_id")))
            target.image = "wrong count";
        target.box = {box.at(0), box.at(1), box.at(2), box.at(3)};
        targets.push_back(std::move(target));
    }
    return targets;
}

std::vector<Labelled> readYolo(const fs::path &set, Size2i size)
{
    const YamlNode data = yamlDocument(*readFile(set / "data.yaml"));
    const size_t count = static_cast<size_t>(data["kpt_shape"].items.at(0).number());
    std::vector<Labelled> targets;
    for (const auto &entry : fs::directory_iterator(set / "labels/all")) {
        std::istringstream in(*readFile(entry.path()));
        for (std::string line; std::getline(in, line);) {
            std::istringstream cells(line);
            std::vector<double> n;
            for (std::string cell; cells >> cell;)
                n.push_back(QString::fromStdString(cell).toDouble());
            Labelled target{stem(entry.path()), -2, {}, {}, cv::Rect2d((n.at(1) - n.at(3) / 2) * size.width, (n.at(2) - n.at(4) / 2) * size.height, n.at(3) * size.width, n.at(4) * size.height)};
            for (size_t i = 5; i < n.size(); i += 3) {
                target.points.emplace_back(n.at(i) * size.width, n.at(i + 1) * size.height);
                target.flags.push_back(static_cast<int>(n.at(i + 2)));
            }
            if (n.size() != 5 + 3 * count || !fs::is_regular_file(set / data["train"].text / (target.image + ".png")))
                target.image = "wrong shape";
            targets.push_back(std::move(target));
        }
    }
    std::stable_sort(targets.begin(), targets.end(), [](const Labelled &a, const Labelled &b) { return a.image < b.image; });
    return targets;
}

int flagOf(const std::string &state)
{
    return state == "visible" || state == "margin" ? 2 : state == "occluded" ? 1 : 0;
}

std::vector<Labelled> readImageFolder(const fs::path &folder, const char *kind)
{
    std::vector<Labelled> targets;
    std::istringstream in(*readFile(folder / "metadata.jsonl"));
    for (std::string line; std::getline(in, line);) {
        const Json row = Json::parse(line);
        const Json &list = row.at(kind);
        for (size_t i = 0; i < list.at("tag_id").size(); ++i) {
            Labelled target{row.at("image_id"), list["tag_id"][i], {}, {}, {}};
            if (!fs::is_regular_file(folder / row.at("file_name").get<std::string>()))
                target.image = "no picture";
            for (const Json &point : list["points"][i])
                target.points.emplace_back(point.at(0).get<double>(), point.at(1).get<double>());
            for (const Json &state : list["states"][i])
                target.flags.push_back(flagOf(state));
            const std::vector<double> box = list["bbox"][i];
            target.box = {box.at(0), box.at(1), box.at(2), box.at(3)};
            targets.push_back(std::move(target));
        }
    }
    return targets;
}

/// RFC 4180, quotes and all.
std::vector<std::vector<std::string>> readTable(const std::string &text)
{
    std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
    bool isQuoted = false;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isQuoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"')
            rows.back().back() += text[++i];
        else if (c == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && c == ',')
            rows.back().emplace_back();
        else if (!isQuoted && c == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            rows.emplace_back(1), ++i;
        else
            rows.back().back() += c;
    }
    rows.pop_back();
    return rows;
}

size_t columnOf(const std::vector<std::vector<std::string>> &table, const std::string &name)
{
    const auto found = std::find(table.at(0).begin(), table.at(0).end(), name);
    return found == table[0].end() ? throw std::runtime_error(name) : static_cast<size_t>(found - table[0].begin());
}

double numberIn(const std::string &cell)
{
    return QString::fromStdString(cell).toDouble();
}

std::vector<Labelled> readCsv(const fs::path &folder, bool isBoard)
{
    const auto table = readTable(*readFile(folder / (isBoard ? "board_points.csv" : "tags.csv")));
    std::vector<Labelled> targets;
    for (size_t row = 1; row < table.size(); ++row) {
        const auto &cells = table[row];
        if (cells.size() != table[0].size())
            throw std::runtime_error("ragged");
        const std::string &image = cells[columnOf(table, "image_id")];
        if (!isBoard) {
            Labelled target{image, static_cast<int>(numberIn(cells[columnOf(table, "tag_id")])), {}, {}, {}};
            for (int corner = 0; corner < 4; ++corner) {
                const std::string i = std::to_string(corner);
                target.points.emplace_back(numberIn(cells[columnOf(table, "x" + i + "_px")]), numberIn(cells[columnOf(table, "y" + i + "_px")]));
                target.flags.push_back(flagOf(cells[columnOf(table, "state" + i)]));
            }
            targets.push_back(std::move(target));
            continue;
        }
        if (targets.empty() || targets.back().image != image)
            targets.push_back({image, -1, {}, {}, {}});
        targets.back().points.emplace_back(numberIn(cells[columnOf(table, "x_px")]), numberIn(cells[columnOf(table, "y_px")]));
        targets.back().flags.push_back(flagOf(cells[columnOf(table, "state")]));
    }
    return targets;
}

/// What the export should say: the targets of one kind, projected by OpenCV, corner-origin, OpenCV's order.
std::vector<Labelled> expected(const std::vector<AnnotatedImage> &images, bool isBoard)
{
    std::vector<Labelled> targets;
    for (const AnnotatedImage &image : images) {
        for (const DetectionRecord &record : image.records) {
            if ((record.record_type == RecordType::Board) != isBoard)
                continue;
            const double h = record.tag_size_mm / 2000;
            std::vector<cv::Point3d> points{{-h, -h, 0}, {h, -h, 0}, {h, h, 0}, {-h, h, 0}};
            if (isBoard) {
                const BoardLayout layout = *layoutBoard(record.board_definition->type == "charuco" ? charuco() : aprilGrid());
                points.clear();
                for (const Vector2 &keypoint : layout.keypoints)
                    points.emplace_back(keypoint.x(), -keypoint.y(), 0);
            }
            const Vector4 &q = *record.rotation_quaternion;
            cv::Mat rvec;
            cv::Rodrigues(cvMatrix(Eigen::Quaterniond(q[0], q[1], q[2], q[3]).toRotationMatrix()), rvec);
            const cv::Mat tvec = (cv::Mat_<double>(3, 1) << record.position->x(), record.position->y(), record.position->z());
            const bool isFisheye = record.distortion_model == DistortionModel::KannalaBrandt;
            Labelled target{record.image_id, record.tag_id, projectByOpenCv(points, rvec, tvec, cvMatrix(record.k_matrix), cv::Mat(record.distortion_coeffs, true), isFisheye), {}, {}};
            for (const PointState state : isBoard ? record.keypoints_state : record.corners_state)
                target.flags.push_back(flagOf(std::string(pointStateName(state))));
            targets.push_back(std::move(target));
        }
    }
    return targets;
}

/// Largest distance between labelled points, or 1e9 when the lists do not belong together.
double difference(const std::vector<Labelled> &read, const std::vector<Labelled> &wanted, const cv::Point2d &shift, const std::vector<size_t> &order = {})
{
    if (read.size() != wanted.size() || wanted.empty())
        return 1e9;
    double largest = 0;
    for (size_t i = 0; i < read.size(); ++i) {
        const bool isSame = read[i].image == wanted[i].image && (read[i].tagId == -2 || read[i].tagId == wanted[i].tagId) && read[i].points.size() == wanted[i].points.size();
        if (!isSame)
            return 1e9;
        for (size_t p = 0; p < read[i].points.size(); ++p) {
            const size_t at = order.empty() ? p : order[p];
            if (read[i].flags[p] != wanted[i].flags[at])
                return 1e9;
            if (read[i].flags[p] == 0)
                continue;
            const cv::Point2d d = read[i].points[p] - wanted[i].points[at] - shift;
            largest = std::max(largest, std::hypot(d.x, d.y));
        }
    }
    return largest;
}

std::vector<Labelled> readBack(const QString &format, const fs::path &folder, bool isBoard)
{
    if (format == QLatin1String("coco")) {
        std::vector<Labelled> all = readCoco(folder), kept;
        std::copy_if(all.begin(), all.end(), std::back_inserter(kept), [&](const Labelled &l) { return (l.tagId == -1) == isBoard; });
        return kept;
    }
    if (format == QLatin1String("yolo-pose")) {
        for (const auto &entry : fs::directory_iterator(folder))
            if (entry.is_directory() && (entry.path().filename() != "tags") == isBoard)
                return readYolo(entry.path(), {640, 480});
        return {};
    }
    return format == QLatin1String("csv") ? readCsv(folder, isBoard) : readImageFolder(folder, isBoard ? "boards" : "tags");
}

} // namespace

class tst_export_learning : public QObject, ExportFixture
{
    Q_OBJECT
private slots:
    void init() { newFolder(); }

    void pointsAreWhereOpenCvProjectsThem_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("lens");
        QTest::addColumn<QString>("target");
        for (const char *format : {"coco", "yolo-pose", "csv", "imagefolder"})
            for (const char *lens : {"pinhole", "brown", "kannala"})
                for (const char *target : {"tags", "charuco", "aprilgrid"})
                    QTest::addRow("%s, %s, %s", format, lens, target) << format << lens << target;
    }
    void pointsAreWhereOpenCvProjectsThem()
    {
        QFETCH(QString, format);
        QFETCH(QString, lens);
        QFETCH(QString, target);
        const auto images = framesOf(target, lens, 3);
        const auto dataset = datasetOf(dir("data"), images);
        const bool isBoard = target != QLatin1String("tags");
        const std::vector<Labelled> wanted = expected(images, isBoard);
        QVERIFY_RESULT(run(*dataset, {.format = format.toStdString()}));
        const std::vector<Labelled> read = readBack(format, dir("out"), isBoard);
        QVERIFY_NEAR(difference(read, wanted, {0, 0}), 0, 1e-6);
        QVERIFY(difference(read, wanted, {-0.5, -0.5}) > 0.5); // control: a half pixel is noticed
        if (format != QLatin1String("yolo-pose")) { // refused: see below
            QVERIFY_RESULT(run(*dataset, {.format = format.toStdString(), .pixel_origin = PixelOrigin::Centre}));
            QVERIFY_NEAR(difference(readBack(format, dir("out"), isBoard), wanted, {-0.5, -0.5}), 0, 1e-6);
        }
        if (isBoard)
            return;
        QVERIFY_RESULT(run(*dataset, {.format = format.toStdString(), .corner_order = CornerOrder::AprilTag}));
        const std::vector<Labelled> ordered = readBack(format, dir("out"), isBoard);
        QVERIFY_NEAR(difference(ordered, wanted, {0, 0}, {1, 0, 3, 2}), 0, 1e-6); // TR, TL, BL, BR
        QVERIFY(difference(ordered, wanted, {0, 0}) > 5);                         // control: another order is noticed
    }

    void boxesAreTheTargetsInTheImage_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"coco", "yolo-pose", "imagefolder"})
            QTest::newRow(format) << format;
    }
    void boxesAreTheTargetsInTheImage()
    {
        QFETCH(QString, format);
        const auto images = framesOf(QStringLiteral("tags"), QStringLiteral("pinhole"), 3);
        QVERIFY_RESULT(run(*datasetOf(dir("data"), images), {.format = format.toStdString()}));
        const std::vector<Labelled> wanted = expected(images, false), read = readBack(format, dir("out"), false);
        QCOMPARE(read.size(), wanted.size());
        int whole = 0;
        for (size_t i = 0; i < read.size(); ++i) {
            QVERIFY(read[i].box.x >= -1e-6 && read[i].box.y >= -1e-6 && read[i].box.br().x <= 640 + 1e-6 && read[i].box.br().y <= 480 + 1e-6);
            if (std::count(wanted[i].flags.begin(), wanted[i].flags.end(), 0) > 0)
                continue;
            ++whole;
            double left = 1e9, right = -1e9;
            for (const cv::Point2d &p : wanted[i].points) {
                left = std::min(left, p.x);
                right = std::max(right, p.x);
            }
            QVERIFY_NEAR(read[i].box.x, left, 1e-6);
            QVERIFY_NEAR(read[i].box.br().x, right, 1e-6);
        }
        QVERIFY(whole > 3);
    }

    /// It tells neither the size of the pictures nor the camera.
    void aTableOfDetectionsIsLabelsWithoutACamera_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"coco", "yolo-pose", "imagefolder"})
            QTest::newRow(format) << format;
    }
    void aTableOfDetectionsIsLabelsWithoutACamera()
    {
        QFETCH(QString, format);
        const auto images = framesOf(QStringLiteral("tags"), QStringLiteral("pinhole"), 3);
        datasetOf(dir("data"), images);
        std::filesystem::remove(dir("data") / "rich_truth.json");
        writeBytes(dir("data") / "ground_truth.csv", groundTruthCsv(images, RecordStyle::Ours));
        const auto table = readDataset(dir("data"));
        QVERIFY_RESULT(table);
        QVERIFY_RESULT(run(**table, {.format = format.toStdString()}));
        const std::vector<Labelled> read = readBack(format, dir("out"), false);
        QVERIFY(read.size() > 3);
        for (const Labelled &target : read)
            QVERIFY2(target.box.width > 1 && target.box.height > 1, target.image.c_str());
        if (format == QLatin1String("imagefolder"))
            QVERIFY(readFile(dir("out") / "metadata.jsonl")->find("\"k_matrix\":null") != std::string::npos || readFile(dir("out") / "metadata.jsonl")->find("\"k_matrix\": null") != std::string::npos);
    }

    void yoloCountsFromTheEdgesOfThePicture_data()
    {
        QTest::addColumn<int>("origin"); // −1: not said
        QTest::addColumn<QString>("problem");
        QTest::newRow("its own origin") << -1 << QString();
        QTest::newRow("its own origin by name") << static_cast<int>(PixelOrigin::Corner) << QString();
        QTest::newRow("centre of the first pixel") << static_cast<int>(PixelOrigin::Centre) << QStringLiteral("export.pixel_origin");
    }
    void yoloCountsFromTheEdgesOfThePicture()
    {
        QFETCH(int, origin);
        QFETCH(QString, problem);
        auto images = framesOf(QStringLiteral("tags"), QStringLiteral("pinhole"), 1);
        images[0].records[0].corners = {{0.2, 0.1}, {639.9, 0.1}, {639.9, 479.8}, {0.2, 479.8}}; // from border to border
        images[0].records[0].corners_state.assign(4, PointState::Visible);
        ExportOptions options{.format = "yolo-pose"};
        if (origin >= 0)
            options.pixel_origin = static_cast<PixelOrigin>(origin);
        const auto written = run(*datasetOf(dir("data"), images), options);
        QCOMPARE(written ? QString() : QString::fromStdString(written.error().problem.id), problem);
        QCOMPARE(fs::exists(dir("out")), problem.isEmpty());
        if (!written)
            return;
        std::istringstream numbers(*readFile(dir("out") / "tags/labels/all" / (images[0].records[0].image_id + ".txt")));
        for (std::string line; std::getline(numbers, line);) {
            const QStringList cells = QString::fromStdString(line).split(u' ').mid(1);
            for (qsizetype i = 0; i < cells.size(); ++i)
                QVERIFY2(i >= 4 && i % 3 == 0 ? cells[i].toInt() <= 2 : cells[i].toDouble() >= 0 && cells[i].toDouble() <= 1, line.c_str());
        }
    }

    void yoloSetsHaveOneShapeAndAreNeverMirrored()
    {
        auto images = framesOf(QStringLiteral("charuco"), QStringLiteral("pinhole"), 12);
        QVERIFY_RESULT(run(*datasetOf(dir("data"), images), {.format = "yolo-pose", .split = {{60, 20, 20}, 3}}));
        const std::map<std::string, int> shapes{{"tags", 4}, {"board_charuco_7x5_24points", 24}};
        for (const auto &[set, points] : shapes) {
            const YamlNode data = yamlDocument(*readFile(dir("out") / set / "data.yaml"));
            QCOMPARE(static_cast<int>(data["kpt_shape"].items.at(0).number()), points);
            QCOMPARE(data["kpt_shape"].items.at(1).text, std::string("3"));
            QCOMPARE(data["fliplr"].number() + data["flipud"].number(), 0.0);
            QVERIFY(!data.fields.contains("flip_idx"));
            size_t pictures = 0;
            for (const char *part : {"train", "val", "test"}) {
                const fs::path folder = dir("out") / set / data[part].text;
                for (const auto &entry : fs::directory_iterator(folder)) {
                    ++pictures;
                    QVERIFY(fs::is_regular_file(dir("out") / set / "labels" / part / (stem(entry.path()) + ".txt")));
                }
            }
            QCOMPARE(pictures, images.size());
            const YamlNode arguments = yamlDocument(*readFile(dir("out") / set / "train_args.yaml"));
            QCOMPARE(arguments["fliplr"].number() + arguments["flipud"].number(), 0.0);
        }
    }

    void yoloNamesOnlyPartsThatHavePictures_data()
    {
        QTest::addColumn<QList<int>>("shares");
        QTest::addColumn<QString>("val");
        QTest::addColumn<bool>("hasTest");
        QTest::newRow("all three") << QList<int>{50, 25, 25} << QStringLiteral("images/val") << true;
        QTest::newRow("no test") << QList<int>{50, 50, 0} << QStringLiteral("images/val") << false;
        QTest::newRow("no val") << QList<int>{50, 0, 50} << QStringLiteral("images/train") << true;
        QTest::newRow("train alone") << QList<int>{1, 0} << QStringLiteral("images/train") << false;
    }
    void yoloNamesOnlyPartsThatHavePictures()
    {
        QFETCH(QList<int>, shares);
        QFETCH(QString, val);
        QFETCH(bool, hasTest);
        const auto images = framesOf(QStringLiteral("tags"), QStringLiteral("pinhole"), 12);
        QVERIFY_RESULT(run(*datasetOf(dir("data"), images), {.format = "yolo-pose", .split = {{shares.begin(), shares.end()}, 3}}));
        const YamlNode data = yamlDocument(*readFile(dir("out/tags/data.yaml")));
        QCOMPARE(data["train"].text, std::string("images/train"));
        QCOMPARE(data["val"].text, val.toStdString());
        QCOMPARE(data.fields.contains("test"), hasTest);
        for (const char *part : {"train", "val", "test"})
            QVERIFY(!data.fields.contains(part) || fs::is_directory(dir("out/tags") / data[part].text));
    }

    void framesInQuarantineStayHere()
    {
        const auto images = framesOf(QStringLiteral("tags"), QStringLiteral("pinhole"), 2);
        const auto dataset = datasetOf(dir("data"), images);
        Annotations annotations;
        annotations.setTag(dataset->frames.front().image_id, quarantineTag, true);
        annotations.setTag(dataset->frames.back().image_id, 3, true); // other tags are none of an export's business
        QVERIFY_RESULT(writeAnnotations(dataset->dir, annotations));
        const auto summary = run(*dataset, {.format = "coco"});
        QVERIFY_RESULT(summary);
        QCOMPARE(summary->frames, 3);
        QCOMPARE(summary->left_out, 1);
        QCOMPARE(m_report.problems.front().id, std::string("export.quarantined"));
        for (const Labelled &label : readBack(QStringLiteral("coco"), dir("out"), false))
            QVERIFY(label.image.find(dataset->frames.front().image_id) == std::string::npos);
        writeBytes(annotationsPath(dataset->dir), "{ broken"); // nobody knows what may go out: nothing does
        QVERIFY(!run(*dataset, {.format = "coco"}, "other"));
        QVERIFY(!fs::exists(dir("other")));
    }

    void partsAreCountedAsTheyAreExported()
    {
        const auto dataset = datasetOf(dir("data"), framesOf(QStringLiteral("tags"), QStringLiteral("pinhole"), 12));
        const Split split{{50, 25, 25}, 3};
        std::vector<std::int64_t> frames(3, 0);
        for (const DatasetFrame &frame : dataset->frames)
            ++frames[split.partOf(frame.sceneId, frame.image_id)];
        const auto parts = splitParts(*dataset, split);
        QCOMPARE(parts.size(), size_t(3));
        std::int64_t tags = 0;
        for (size_t i = 0; i < parts.size(); ++i) {
            QCOMPARE(parts[i].frames, frames[i]);
            QVERIFY(parts[i].scenes <= parts[i].frames && (parts[i].scenes > 0) == (parts[i].frames > 0));
            tags += parts[i].tags;
        }
        QCOMPARE(tags, std::int64_t(dataset->recordCount)); // all of them are tags
        QVERIFY(splitParts(*dataset, {}).empty());
    }

    void yoloWithoutAPictureToTrainWithIsRefused()
    {
        const auto dataset = datasetOf(dir("data"), framesOf(QStringLiteral("tags"), QStringLiteral("pinhole"), 1));
        const auto refused = run(*dataset, {.format = "yolo-pose", .split = {{1, 1000000}, 3}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem.id, std::string("export.part_empty"));
        QVERIFY(!fs::exists(dir("out")));
    }

    void aprilTagsOrderTurnsThePoseToo()
    {
        const auto images = framesOf(QStringLiteral("tags"), QStringLiteral("pinhole"), 1);
        QVERIFY_RESULT(run(*datasetOf(dir("data"), images), {.format = "csv", .corner_order = CornerOrder::AprilTag}));
        const auto table = readTable(*readFile(dir("out/tags.csv")));
        const auto cell = [&](const char *name) { return numberIn(table.at(1)[columnOf(table, name)]); };
        const Matrix3 rotation = Eigen::Quaterniond(cell("qw"), cell("qx"), cell("qy"), cell("qz")).toRotationMatrix();
        const double h = cell("size_mm") / 2000;
        // AprilTag 3's corners in its own frame (x right, y down): p[0] … p[3] are lb, rb, rt, lt.
        const std::array<Vector3, 4> corners{Vector3(-h, h, 0), Vector3(h, h, 0), Vector3(h, -h, 0), Vector3(-h, -h, 0)};
        const DetectionRecord &record = images[0].records[0];
        for (int i = 0; i < 4; ++i) {
            const Vector3 p = rotation * corners[static_cast<size_t>(i)] + Vector3(cell("tx_m"), cell("ty_m"), cell("tz_m"));
            const Vector3 pixel = record.k_matrix * p / p.z();
            const std::string n = std::to_string(i);
            QVERIFY_NEAR(pixel.x(), cell(("x" + n + "_px").c_str()), 1e-6);
            QVERIFY_NEAR(pixel.y(), cell(("y" + n + "_px").c_str()), 1e-6);
        }
    }

    void tablesKeepHostileTextInItsCell()
    {
        auto images = framesOf(QStringLiteral("tags"), QStringLiteral("pinhole"), 1);
        const std::string family = "a,\"b\"\r\n=1+1";
        images[0].records[0].tag_family = family;
        QVERIFY_RESULT(run(*datasetOf(dir("data"), images), {.format = "csv"}));
        const auto table = readTable(*readFile(dir("out/tags.csv")));
        QCOMPARE(table.at(1)[columnOf(table, "family")], family);
        for (const auto &row : table)
            QCOMPARE(row.size(), table[0].size());
    }

    void tablesHoldTheWholeCamera()
    {
        const auto images = framesOf(QStringLiteral("aprilgrid"), QStringLiteral("brown"), 2);
        QVERIFY_RESULT(run(*datasetOf(dir("data"), images), {.format = "csv", .pixel_origin = PixelOrigin::Centre}));
        const auto table = readTable(*readFile(dir("out/images.csv")));
        QCOMPARE(table.size(), images.size() + 1);
        const auto cell = [&](const char *name) { return table.at(1)[columnOf(table, name)]; };
        QCOMPARE(numberIn(cell("cx_px")), 319.5);
        QCOMPARE(numberIn(cell("d4")), -0.004);
        QCOMPARE(cell("distortion_model"), std::string("brown_conrady"));
        const auto boards = readTable(*readFile(dir("out/boards.csv")));
        QCOMPARE(boards.size(), images.size() + 1);
        QCOMPARE(boards[1][columnOf(boards, "kind")], std::string("aprilgrid"));
    }
};

QTEST_APPLESS_MAIN(tst_export_learning)
#include "tst_export_learning.moc"
