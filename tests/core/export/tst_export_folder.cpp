// SPDX-License-Identifier: GPL-3.0-or-later
// What an export may touch: a folder that is new, empty or an unchanged former export; nothing else, whatever a dataset
// says. And the split.
#include "core/export/export_folder.h"
#include "core/imaging/raw_frame.h"
#include "tests/core/export/export_fixture.h"
#include "tests/support/dataset_fixture.h"

#include <QTest>

#include <sys/stat.h>

#include <fstream>
#include <functional>
#include <map>

using namespace tagmill;
using namespace tagmill::test;
namespace fs = std::filesystem;

namespace {

std::map<std::string, std::string> snapshot(const fs::path &folder)
{
    std::map<std::string, std::string> files;
    for (const auto &entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            files[fs::relative(entry.path(), folder).string()] = *readFile(entry.path());
    return files;
}

} // namespace

class tst_export_folder : public QObject, ExportFixture
{
    Q_OBJECT

    std::shared_ptr<const Dataset> tags(int scenes = 2) { return datasetOf(dir("data"), framesOf(QStringLiteral("tags"), QStringLiteral("pinhole"), scenes)); }

private slots:
    void init() { newFolder(); }

    void everyFormatIsAWholeFolderWithItsConventions_data()
    {
        QTest::addColumn<QString>("format");
        for (const std::string_view format : exportFormats())
            QTest::addRow("%s", std::string(format).c_str()) << QString::fromStdString(std::string(format));
    }
    void everyFormatIsAWholeFolderWithItsConventions()
    {
        QFETCH(QString, format);
        const auto dataset = datasetOf(dir("data"), framesOf(QStringLiteral("aprilgrid"), QStringLiteral("pinhole"), 2));
        const auto before = snapshot(dir("data"));
        const auto summary = run(*dataset, {.format = format.toStdString()});
        QVERIFY_RESULT(summary);
        QCOMPARE(summary->frames, 4);
        const std::string readme = *readFile(dir("out") / "README.md");
        QVERIFY(readme.find("pixel_origin") != std::string::npos);
        QCOMPARE(*readFile(dir("out") / "tagmill_export.json"), exportSummaryText(*summary));
        QCOMPARE(static_cast<int>(snapshot(dir("out")).size()), summary->files);
        // Again, over itself: the same bytes, and nothing is left beside it.
        const auto first = snapshot(dir("out"));
        QVERIFY_RESULT(run(*dataset, {.format = format.toStdString()}));
        QVERIFY(snapshot(dir("out")) == first);
        QVERIFY(snapshot(dir("data")) == before);
        QCOMPARE(std::distance(fs::directory_iterator(dir(".")), fs::directory_iterator()), std::ptrdiff_t(2));
    }

    void foldersOfOthersAreNotTouched_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("problem");
        for (const auto &[what, problem] : {std::pair("a file of somebody", "export.not_empty"), {"an export with a file more", "export.not_empty"},
                                            {"an export with a file less", "export.not_empty"}, {"a mark that is a link", "export.not_empty"},
                                            {"an export with a file edited", "export.not_empty"},
                                            {"a file in its place", "export.not_a_folder"}, {"the dataset itself", "export.inside_dataset"},
                                            {"a folder in the dataset", "export.inside_dataset"}, {"a link into the dataset", "export.inside_dataset"}})
            QTest::newRow(what) << what << problem;
    }
    void foldersOfOthersAreNotTouched()
    {
        QFETCH(QString, what);
        QFETCH(QString, problem);
        const auto dataset = tags();
        const char *place = "out";
        if (what.startsWith(QLatin1String("an export")))
            QVERIFY_RESULT(run(*dataset, {.format = "csv"}));
        if (what.endsWith(QLatin1String("more")))
            writeBytes(dir("out/notes.txt"), "mine");
        else if (what.endsWith(QLatin1String("less")))
            fs::remove(dir("out/tags.csv"));
        else if (what.endsWith(QLatin1String("edited"))) {
            QTest::qWait(20); // longer than the file system's clock ticks
            writeBytes(dir("out/tags.csv"), "mine");
        } else if (what == QLatin1String("a mark that is a link")) {
            writeBytes(dir("mark"), "{\"tagmill_export\": 1, \"files\": 1}");
            fs::create_directory(dir("out"));
            fs::create_symlink(dir("mark"), dir("out/tagmill_export.json"));
        } else if (what == QLatin1String("a file in its place"))
            writeBytes(dir("out"), "mine");
        else if (what == QLatin1String("the dataset itself"))
            place = "data";
        else if (what == QLatin1String("a folder in the dataset"))
            place = "data/export";
        else if (what == QLatin1String("a link into the dataset"))
            fs::create_symlink(dir("data/images"), dir("out"));
        else
            writeBytes(dir("out/thesis.txt"), "mine");
        const auto before = snapshot(dir("."));
        const auto summary = run(*dataset, {.format = "csv"}, place);
        QVERIFY(!summary);
        QCOMPARE(summary.error().problem.id, problem.toStdString());
        QVERIFY(snapshot(dir(".")) == before);
    }

    void aFailureLeavesNothing()
    {
        // Kalibr knows no tags: found out after the folder was begun.
        const auto dataset = tags();
        QVERIFY_RESULT(run(*dataset, {.format = "csv"}));
        const auto before = snapshot(dir("."));
        QVERIFY(!run(*dataset, {.format = "kalibr"}));
        QVERIFY(snapshot(dir(".")) == before);
        QCOMPARE(std::distance(fs::directory_iterator(dir(".")), fs::directory_iterator()), std::ptrdiff_t(2));
        // Cancelled half-way.
        int calls = 0;
        Report report;
        const auto cancelled = exportDataset(*dataset, dir("out"), {.format = "coco"}, report, [&](double, std::string_view) { return ++calls < 2; });
        QVERIFY(!cancelled && cancelled.error().code == Errc::Cancelled);
        QVERIFY(snapshot(dir(".")) == before);
    }

    void hostileNamesStayInTheFolder_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"coco", "yolo-pose", "imagefolder", "csv"})
            QTest::newRow(format) << format;
    }
    void hostileNamesStayInTheFolder()
    {
        QFETCH(QString, format);
        auto images = framesOf(QStringLiteral("tags"), QStringLiteral("pinhole"), 1);
        const std::string name = "-rf \n,\"$(touch x)'#";
        for (DetectionRecord &record : images[0].records) {
            record.image_id = name;
            record.tag_family = "a,b\n\"c\": ../..";
        }
        images[0].file_name = "images/" + name + ".png";
        const auto dataset = datasetOf(dir("data"), images);
        const auto summary = run(*dataset, {.format = format.toStdString()});
        QVERIFY_RESULT(summary);
        QCOMPARE(summary->frames, 2);
        for (const auto &[file, bytes] : snapshot(dir("out"))) {
            QVERIFY2(file.find_first_of("\n,\"$ ") == std::string::npos, file.c_str());
            QVERIFY(file.find("..") == std::string::npos);
        }
        QCOMPARE(std::distance(fs::directory_iterator(dir(".")), fs::directory_iterator()), std::ptrdiff_t(2));
    }

    void picturesOutsideTheDatasetAreLeftOut()
    {
        const auto images = framesOf(QStringLiteral("tags"), QStringLiteral("pinhole"), 2);
        datasetOf(dir("data"), images);
        writeBytes(dir("secret"), "not yours");
        fs::remove(dir("data") / images[0].file_name);
        fs::create_symlink(dir("secret"), dir("data") / images[0].file_name);
        fs::remove(dir("data") / images[1].file_name);
        const auto dataset = readDataset(dir("data"));
        const auto summary = run(**dataset, {.format = "imagefolder"});
        QVERIFY_RESULT(summary);
        QCOMPARE(summary->frames, 2);
        QCOMPARE(summary->left_out, 2);
        QCOMPARE(m_report.problems.at(0).id, std::string("export.image_outside"));
        QCOMPARE(m_report.problems.at(1).id, std::string("export.image_missing"));
        for (const auto &[file, bytes] : snapshot(dir("out")))
            QVERIFY(bytes.find("not yours") == std::string::npos);
        // Formats without pictures need none.
        QCOMPARE(run(**dataset, {.format = "csv"}, "table")->frames, 4);
    }

    void picturesThatCannotBeUsedAreLeftOut_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("problem");
        for (const auto &[what, problem] : {std::pair("no PNG", "export.image_broken"), {"empty", "export.image_broken"}, {"cut off", "export.image_broken"},
                                            {"of another size", "export.image_size"}, {"a pipe", "export.image_outside"}})
            QTest::newRow(what) << what << problem;
    }
    void picturesThatCannotBeUsedAreLeftOut()
    {
        QFETCH(QString, what);
        QFETCH(QString, problem);
        const auto images = framesOf(QStringLiteral("aprilgrid"), QStringLiteral("pinhole"), 2);
        const auto dataset = datasetOf(dir("data"), images);
        const fs::path picture = dir("data") / images[1].file_name;
        const std::string whole = *readFile(picture);
        fs::remove(picture);
        if (what == QLatin1String("a pipe"))
            QCOMPARE(::mkfifo(picture.c_str(), 0600), 0);
        else
            writeBytes(picture, what == QLatin1String("no PNG") ? "GIF89a" : what == QLatin1String("empty") ? "" : what == QLatin1String("cut off") ? whole.substr(0, whole.size() / 2) : *encodePng(Image8(320, 240, 3)));
        for (const char *format : {"coco", "yolo-pose", "imagefolder", "kalibr"}) {
            const auto summary = run(*dataset, {.format = format}, format);
            QVERIFY_RESULT(summary);
            QCOMPARE(summary->frames, 3);
            QCOMPARE(summary->left_out, 1);
            QCOMPARE(m_report.problems.size(), size_t(1));
            QCOMPARE(m_report.problems[0].id, problem.toStdString());
            QCOMPARE(m_report.problems[0].where, std::string("scene_0000_cam_0001"));
        }
    }

    void linksWithinTheDatasetAreFollowed()
    {
        const auto images = framesOf(QStringLiteral("tags"), QStringLiteral("pinhole"), 1);
        const auto dataset = datasetOf(dir("data"), images);
        fs::rename(dir("data") / images[0].file_name, dir("data/kept.png"));
        fs::create_symlink("../kept.png", dir("data") / images[0].file_name);
        QVERIFY_RESULT(run(**readDataset(dir("data")), {.format = "coco"}));
        QVERIFY(!fs::is_symlink(dir("out/images/scene_0000_cam_0000.png")));
        QCOMPARE(*readFile(dir("out/images/scene_0000_cam_0000.png")), *readFile(dir("data/kept.png")));
    }

    void recordsWithImpossibleNumbersAreLeftOut_data()
    {
        using Harm = std::function<void(DetectionRecord &)>;
        QTest::addColumn<Harm>("harm");
        QTest::addColumn<QString>("field");
        QTest::newRow("a corner at 1e300") << Harm([](DetectionRecord &r) { r.corners[2].x() = 1e300; }) << QStringLiteral("corners");
        QTest::newRow("a corner at -1e30") << Harm([](DetectionRecord &r) { r.corners[0].y() = -1e30; }) << QStringLiteral("corners");
        QTest::newRow("three corners") << Harm([](DetectionRecord &r) {
            r.corners.pop_back();
            r.corners_state.pop_back();
            r.corners_blur_px.clear();
        }) << QStringLiteral("number of corners");
        QTest::newRow("a distance of 1e300") << Harm([](DetectionRecord &r) { r.distance = 1e300; }) << QStringLiteral("distance");
        QTest::newRow("an area of 1e308") << Harm([](DetectionRecord &r) { r.pixel_area = 1e308; }) << QStringLiteral("pixel_area");
        QTest::newRow("a place at 1e200") << Harm([](DetectionRecord &r) { r.position = Vector3(0, 1e200, 1); }) << QStringLiteral("position");
        QTest::newRow("a focal length of 1e100") << Harm([](DetectionRecord &r) { r.k_matrix(0, 0) = 1e100; }) << QStringLiteral("k_matrix");
    }
    void recordsWithImpossibleNumbersAreLeftOut()
    {
        QFETCH(std::function<void(DetectionRecord &)>, harm);
        QFETCH(QString, field);
        auto images = framesOf(QStringLiteral("tags"), QStringLiteral("pinhole"), 1);
        const int whole = run(*datasetOf(dir("whole"), images), {.format = "csv"}, "before")->tags;
        harm(images[0].records[0]);
        const auto dataset = datasetOf(dir("data"), images);
        for (const char *format : {"coco", "yolo-pose", "csv", "imagefolder", "ros"}) {
            const auto summary = run(*dataset, {.format = format}, format);
            QVERIFY_RESULT(summary);
            QCOMPARE(summary->frames, 2);
            QVERIFY(summary->tags == whole - 1 || std::string_view(format) == "ros");
            QCOMPARE(m_report.problems.size(), size_t(1));
            QCOMPARE(m_report.problems[0].id, std::string("export.record_left_out"));
            QCOMPARE(m_report.problems[0].args.at(1), field.toStdString());
            for (const auto &[file, bytes] : snapshot(dir(format)))
                QVERIFY2(file.ends_with(".png") || (bytes.find("e+") == std::string::npos && bytes.find(std::string(30, '0')) == std::string::npos), file.c_str());
        }
    }

    void masksComeFromTheRecipes()
    {
        QVERIFY_RESULT(makeDataset(dir("data"), 1));
        const auto dataset = readDataset(dir("data"));
        const auto summary = run(**dataset, {.format = "imagefolder", .masks = true});
        QVERIFY_RESULT(summary);
        for (const DatasetFrame &frame : (*dataset)->frames) {
            const auto instances = decodePng16(*readFile(dir("out") / "masks" / (frame.image_id + "_instances.png")));
            const auto visibility = decodePng(*readFile(dir("out") / "masks" / (frame.image_id + "_visibility.png")));
            QVERIFY_RESULT(instances);
            QVERIFY_RESULT(visibility);
            std::map<int, int> pixels;
            for (size_t i = 0; i < instances->pixels.size(); i += 3)
                ++pixels[instances->pixels[i]];
            const auto records = (*dataset)->recordsOf(frame);
            int compared = 0;
            for (size_t i = 0; i < records.size(); ++i) { // what hides nothing and is not hidden shows its whole area
                if (records[i].record_type == RecordType::Tag && records[i].pixel_area > 400) {
                    QVERIFY(std::abs(pixels[static_cast<int>(i) + 1] / records[i].pixel_area - 1) < 0.1);
                    ++compared;
                }
            }
            QVERIFY(compared >= 5);
        }
        const std::string rows = *readFile(dir("out") / "metadata.jsonl");
        QVERIFY(rows.find("\"instances_file_name\": \"masks/scene_0000_cam_0000_instances.png\"") != std::string::npos);
        // A dataset without recipes has none.
        const auto foreign = datasetOf(dir("foreign"), framesOf(QStringLiteral("tags"), QStringLiteral("pinhole"), 1));
        const auto refused = run(*foreign, {.format = "imagefolder", .masks = true}, "other");
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem.id, std::string("export.no_recipe"));
        QVERIFY(!fs::exists(dir("other")));
    }

    void namesThatBecomePlainStayDifferent()
    {
        QCOMPARE(plainName("scene_0000_cam_0001"), std::string("scene_0000_cam_0001"));
        QVERIFY(plainName("a b") != plainName("a,b"));
        QVERIFY(plainName(".hidden")[0] != '.');
        QVERIFY(plainName("") != std::string());
        QVERIFY(plainName(std::string(500, 'x')).size() < 200);
    }

    void splitsGoBySceneAndStay()
    {
        const Split split{{80, 10, 10}, 7};
        std::array<int, 3> counts{};
        for (int scene = 0; scene < 10000; ++scene) {
            ++counts[split.partOf(scene, "a")];
            QCOMPARE(split.partOf(scene, "a"), split.partOf(scene, "b")); // all cameras of it
        }
        // Ten thousand draws: the standard deviation of a share of 10 % is 30.
        QVERIFY(std::abs(counts[0] - 8000) < 200 && std::abs(counts[1] - 1000) < 150 && std::abs(counts[2] - 1000) < 150);
        int moved = 0;
        for (int scene = 0; scene < 1000; ++scene)
            moved += split.partOf(scene, {}) != Split{{80, 10, 10}, 8}.partOf(scene, {});
        QVERIFY(moved > 200); // control: another seed is another split
        for (int scene = 0; scene < 1000; ++scene)
            QCOMPARE((Split{{1, 0, 0}, 3}.partOf(scene, {})), size_t(0));
        QVERIFY((Split{{50, 50}, 1}.partOf(-1, "one") != Split{{50, 50}, 1}.partOf(-1, "four")) || (Split{{50, 50}, 1}.partOf(-1, "one") != Split{{50, 50}, 1}.partOf(-1, "five")));
    }

    void partsOfASplitShareNoScene()
    {
        const auto dataset = tags(12);
        const auto summary = run(*dataset, {.format = "imagefolder", .split = {{50, 25, 25}, 1}});
        QVERIFY_RESULT(summary);
        std::map<std::string, std::string> partOfScene;
        int frames = 0;
        for (const ExportSummary::Part &part : summary->parts) {
            for (const auto &entry : fs::directory_iterator(dir("out") / part.name)) {
                if (entry.path().extension() != ".png")
                    continue;
                ++frames;
                const std::string scene = entry.path().filename().string().substr(0, 10);
                QCOMPARE(partOfScene.try_emplace(scene, part.name).first->second, part.name);
            }
        }
        QCOMPARE(frames, 24);
        QCOMPARE(partOfScene.size(), size_t(12));
    }
};

QTEST_APPLESS_MAIN(tst_export_folder)
#include "tst_export_folder.moc"
