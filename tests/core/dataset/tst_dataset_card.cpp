// SPDX-License-Identifier: GPL-3.0-or-later
// The dataset card tells what is in the folder, the same for the same results, and takes texts for texts.
#include "core/dataset/dataset_card.h"
#include "core/dataset/verify_dataset.h"
#include "core/files.h"
#include "tests/support/dataset_fixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tagmill;
using namespace tagmill::test;
namespace fs = std::filesystem;

class tst_dataset_card : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;
    fs::path merged(bool isCompat = false)
    {
        const fs::path dir = fs::path(m_dir.path().toStdString()) / std::to_string(m_count++);
        Report report;
        if (!makeDataset(dir, 2, isCompat) || !mergeDataset(dir, report))
            qFatal("no dataset");
        return dir;
    }
    static std::string cardOf(const fs::path &dir, const DatasetConfig &config)
    {
        Report report;
        return datasetCard(*readSceneResults(dir, report), **readDataset(dir), *readDatasetJob(dir), config, "mid");
    }

private slots:
    void itTellsWhatIsThere()
    {
        const fs::path dir = merged();
        const std::string card = *readFile(dir / "README.md");
        for (const char *part : {"| Images | 4, from 2 of ", "4 boards", "640 × 480 (4)", "![One of the images](images/scene_0000_cam_0000.png)", "charuco", "origin at the corner",
                                 "COCO(\"coco_labels.json\")", "json.load(open(\"rich_truth.json\"))", "None is stated", "Denoising is off"})
            QVERIFY2(card.find(part) != std::string::npos, part);
        QCOMPARE(QString::fromStdString(card), QString::fromStdString(*readFile(merged() / "README.md"))); // another folder, the same bytes
    }

    void itsOwnerMayAddToIt()
    {
        const fs::path dir = merged();
        QVERIFY_RESULT(writeFileAtomically(dir / "README.md", "mine"));
        ThreadExecutor executor(2);
        const auto found = verifyDataset(dir, executor);
        QVERIFY_RESULT(found);
        for (const Problem &problem : found->problems)
            QVERIFY2(problem.text().find("README") == std::string::npos, problem.text().c_str());
    }

    void renderTagsFolderHasNone() { QVERIFY(!fs::exists(merged(true) / "README.md")); }

    void metadataIsTextAndNothingElse()
    {
        DatasetConfig config;
        config.metadata = {{"license", Value(std::string("CC-BY 4.0"))},
                           {"author", Value(std::string("<script>alert(1)</script> | a\n# title"))},
                           {"[x](javascript:y)", Value(std::string("![p](http://evil/p.png) `code` &lt;"))},
                           {"year", Value(2026)},
                           {"experiment", Value(ValueMap{})}};
        const std::string card = cardOf(merged(), config);
        QVERIFY(card.find("\nCC\\-BY 4.0\n") != std::string::npos);
        QVERIFY(card.find("| year | 2026 |") != std::string::npos);
        for (const char *part : {"<script>", "\n# title", "[x](", "![p](", "http://", " `code`", " &lt;"})
            QVERIFY2(card.find(part) == std::string::npos, part);
        QVERIFY(card.find("\\<script\\>alert\\(1\\)\\</script\\> \\| a \\# title") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(tst_dataset_card)
#include "tst_dataset_card.moc"
