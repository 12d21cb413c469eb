// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files.h"
#include "models/document_model.h"
#include "tests/support/test_support.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace tagmill;

namespace {

namespace fs = std::filesystem;

std::filesystem::path sample()
{
    return test::sourceDir() / "resources/samples/charuco_board.yaml";
}

} // namespace

class tst_document_model : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void undoAndRedoGiveEqualText()
    {
        DocumentModel model;
        QVERIFY_RESULT(model.open(sample()));
        std::vector<std::string> texts = {model.document().text()};
        const auto edit = [&](std::string_view key, const Value &value) {
            QVERIFY_RESULT(model.setValue(key, value));
            model.endStep();
            QVERIFY(model.document().text() != texts.back());
            texts.push_back(model.document().text());
        };
        edit("camera.fov", 75.5);
        edit("camera.min_distance", 0.3);
        edit("camera.fov", 80);
        edit("camera.intrinsics.k1", 0.1); // a group the file does not have
        QVERIFY_RESULT(model.removeValue("scenario.subject.quiet_zone_mm"));
        texts.push_back(model.document().text());

        for (size_t i = texts.size() - 1; i-- > 0;) {
            model.undoStack().undo();
            QCOMPARE(model.document().text(), texts[i]);
        }
        QVERIFY(!model.undoStack().canUndo());
        for (size_t i = 1; i < texts.size(); ++i) {
            model.undoStack().redo();
            QCOMPARE(model.document().text(), texts[i]);
        }
    }

    void aLinkStaysALink()
    {
        QTemporaryDir dir;
        const fs::path real = fs::path(dir.path().toStdString()) / "real.yaml", link = fs::path(dir.path().toStdString()) / "link.yaml";
        fs::copy_file(sample(), real);
        fs::create_symlink("real.yaml", link);
        DocumentModel model;
        QVERIFY_RESULT(model.open(link));
        QVERIFY_RESULT(model.setValue("camera.fov", 71));
        QVERIFY_RESULT(model.save());
        QVERIFY(fs::is_symlink(link));
        QCOMPARE(ConfigDocument::fromFile(real)->config().camera.fov, 71.0);
    }

    void aDragIsOneStep()
    {
        DocumentModel model;
        QVERIFY_RESULT(model.open(sample()));
        const std::string before = model.document().text();
        for (double fov = 61; fov < 90; fov += 1)
            QVERIFY_RESULT(model.setValue("camera.fov", fov));
        QCOMPARE(model.undoStack().count(), 1);
        QCOMPARE(model.config().camera.fov, 89.0);
        model.endStep();
        QVERIFY_RESULT(model.setValue("camera.fov", 50));
        QCOMPARE(model.undoStack().count(), 2);
        model.undoStack().undo();
        QCOMPARE(model.config().camera.fov, 89.0);
        model.undoStack().undo();
        QCOMPARE(model.document().text(), before);
    }

    void aDragThatComesBackIsNoStep()
    {
        DocumentModel model;
        QVERIFY_RESULT(model.open(sample()));
        QVERIFY_RESULT(model.setValue("camera.fov", 70));
        QVERIFY_RESULT(model.setValue("camera.fov", 60));
        QCOMPARE(model.undoStack().count(), 0);
        QVERIFY(!model.isModified());
    }

    void aStepSaysWhatWasSet_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<Value>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("a number with its unit") << "camera.fov" << Value(70.0) << "Field of view: 70°";
        QTest::newRow("two numbers") << "camera.resolution" << Value(ValueList{640, 480}) << "Resolution: 640 × 480 px";
        QTest::newRow("a list of elements") << "tagmill.cameras" << Value(ValueList{}) << "Placed cameras: 0";
        QTest::newRow("a long text") << "dataset.output_dir" << Value(std::string(100, 'a')) << QString(QStringLiteral("Output folder: ") + QString(39, QLatin1Char('a')) + QStringLiteral("…"));
        QTest::newRow("the default again") << "camera.fov" << Value() << "Field of view: back to 70°";
    }
    void aStepSaysWhatWasSet()
    {
        QFETCH(QString, key);
        QFETCH(Value, value);
        QFETCH(QString, text);
        DocumentModel model;
        if (value.isNull()) {
            QVERIFY_RESULT(model.setValue(key.toStdString(), 50));
            model.endStep();
            QVERIFY_RESULT(model.removeValue(key.toStdString()));
        } else {
            QVERIFY_RESULT(model.setValue(key.toStdString(), value));
        }
        QCOMPARE(model.undoStack().undoText(), text);
    }

    void aDragSaysItsLastValue()
    {
        DocumentModel model;
        QVERIFY_RESULT(model.setValue("camera.fov", 50));
        QVERIFY_RESULT(model.setValue("camera.fov", 55));
        QCOMPARE(model.undoStack().count(), 1);
        QCOMPARE(model.undoStack().undoText(), QStringLiteral("Field of view: 55°"));
    }

    void aFileThatCannotBeReadIsMendedAndNotOverwritten()
    {
        QTemporaryDir dir;
        const fs::path file = fs::path(dir.path().toStdString()) / "broken.yaml";
        const std::string broken = "camera:\n  fov: [60\n";
        QVERIFY_RESULT(writeFileAtomically(file, broken));
        DocumentModel model;
        QVERIFY(!model.open(file));
        QVERIFY_RESULT(model.openDraft(file));
        QVERIFY(model.hasDraft() && !model.isModified());
        QCOMPARE(model.draft()->text, broken);
        QVERIFY(model.path() == file);
        QVERIFY(!model.save());
        QCOMPARE(*readFile(file, 1000), broken);
        model.setDraft("camera:\n  fov: [61\n", model.draft()->problem); // typing on
        QVERIFY(model.isModified());
        QVERIFY_RESULT(model.setText("camera:\n  fov: 61\n"));
        QVERIFY(!model.hasDraft() && model.isModified() && !model.undoStack().canUndo());
        QCOMPARE(*readFile(file, 1000), broken);
        QVERIFY_RESULT(model.save());
        QVERIFY(!model.isModified());
        QCOMPARE(ConfigDocument::fromFile(file)->config().camera.fov, 61.0);
    }

    void whatIsNoTextIsNoDraft()
    {
        QTemporaryDir dir;
        const fs::path file = fs::path(dir.path().toStdString()) / "picture.yaml";
        QVERIFY_RESULT(writeFileAtomically(file, "[\xff\xfe"));
        DocumentModel model;
        QVERIFY(!model.openDraft(file));
        QVERIFY(!model.hasDraft() && model.path().empty());
    }

    void editsOfDifferentKeysDoNotMerge()
    {
        DocumentModel model;
        QVERIFY_RESULT(model.setValue("camera.fov", 50));
        QVERIFY_RESULT(model.setValue("camera.max_distance", 5));
        QVERIFY_RESULT(model.setValue("camera.fov", 55));
        QCOMPARE(model.undoStack().count(), 3);
    }

    void whatIsTakenBackLeavesNoStep_data()
    {
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("nothing was edited") << QStringList();
        QTest::newRow("one field, twice") << QStringList{QStringLiteral("camera.fov"), QStringLiteral("camera.fov")};
        QTest::newRow("two fields") << QStringList{QStringLiteral("camera.fov"), QStringLiteral("camera.min_distance")};
    }
    void whatIsTakenBackLeavesNoStep()
    {
        QFETCH(const QStringList, keys);
        DocumentModel model;
        QVERIFY_RESULT(model.setValue("camera.max_distance", 5));
        model.endStep();
        const std::string before = model.document().text();
        double value = 0.25;
        for (const QString &key : keys)
            QVERIFY_RESULT(model.setValue(key.toStdString(), value += 0.125));
        QCOMPARE(model.document().text() == before, keys.isEmpty());
        model.takeBackStep();
        QCOMPARE(model.document().text(), before);
        QCOMPARE(model.undoStack().count(), 1);
        model.undoStack().undo();
        QVERIFY(!model.isModified());
    }

    void settingWhatIsThereIsNoEdit()
    {
        DocumentModel model;
        QVERIFY_RESULT(model.setValue("camera.fov", 50));
        model.endStep();
        QVERIFY_RESULT(model.setValue("camera.fov", 50));
        QVERIFY_RESULT(model.removeValue("camera.max_distance"));
        QCOMPARE(model.undoStack().count(), 1);
    }

    void theSignalsTellWhatChanged()
    {
        DocumentModel model;
        QSignalSpy fields(&model, &DocumentModel::fieldsChanged), configs(&model, &DocumentModel::configChanged);
        QSignalSpy problems(&model, &DocumentModel::problemsChanged), modified(&model, &DocumentModel::modifiedChanged);
        QVERIFY_RESULT(model.setValue("camera.fov", 50));
        QCOMPARE(fields.size(), 1);
        QCOMPARE(fields.first().first().toStringList(), QStringList{QStringLiteral("camera.fov")});
        QCOMPARE(configs.size(), 1);
        QCOMPARE(problems.size(), 0);
        QCOMPARE(modified.size(), 1);
        QCOMPARE(modified.last().first().toBool(), true);
        model.undoStack().undo();
        QCOMPARE(configs.size(), 2);
        QCOMPARE(modified.size(), 2);
        QCOMPARE(modified.last().first().toBool(), false);
    }

    void aBadValueIsAProblemThatUndoTakesAway()
    {
        DocumentModel model;
        QSignalSpy problems(&model, &DocumentModel::problemsChanged);
        QVERIFY_RESULT(model.setValue("camera.fov", 190));
        QVERIFY(model.hasErrors());
        QCOMPARE(problems.size(), 1);
        QCOMPARE(model.problems().front().where, std::string("camera.fov"));
        model.undoStack().undo();
        QVERIFY(!model.hasErrors());
        QCOMPARE(problems.size(), 2);
    }

    void anUnknownKeyIsRefusedAndChangesNothing()
    {
        DocumentModel model;
        const std::string before = model.document().text();
        QVERIFY(!model.setValue("camera.fovv", 50));
        QCOMPARE(model.document().text(), before);
        QCOMPARE(model.undoStack().count(), 0);
    }

    void savingMakesItCleanAndTheFileEqual()
    {
        QTemporaryDir dir;
        const std::filesystem::path path = std::filesystem::path(dir.path().toStdString()) / "a.yaml";
        DocumentModel model;
        QVERIFY(!model.save()); // there is no file yet
        QVERIFY_RESULT(model.setValue("camera.fov", 50));
        QVERIFY_RESULT(model.saveAs(path));
        QVERIFY(!model.isModified());
        QCOMPARE(model.displayName(), QStringLiteral("a.yaml"));
        QCOMPARE(*readFile(path), model.document().text());

        // The next edit of the same key must not melt into the saved state.
        QVERIFY_RESULT(model.setValue("camera.fov", 51));
        QVERIFY(model.isModified());
        QVERIFY_RESULT(model.save());
        QCOMPARE(*readFile(path), model.document().text());
        model.undoStack().undo();
        QVERIFY(model.isModified());
        QCOMPARE(model.config().camera.fov, 50.0);
    }

    void savingInTheOtherFormatKeepsTheConfig()
    {
        QTemporaryDir dir;
        const std::filesystem::path path = std::filesystem::path(dir.path().toStdString()) / "a.json";
        DocumentModel model;
        QVERIFY_RESULT(model.open(sample()));
        const std::string config = canonicalConfigJson(model.config());
        QVERIFY_RESULT(model.saveAs(path));
        QCOMPARE(model.document().format(), TextFormat::Json);
        DocumentModel other;
        QVERIFY_RESULT(other.open(path));
        QCOMPARE(canonicalConfigJson(other.config()), config);
    }

    void savingInTheOtherFormatKeepsPresetsAndTheirJoinedLists()
    {
        QTemporaryDir dir;
        const std::filesystem::path folder(dir.path().toStdString());
        QVERIFY_RESULT(writeFileAtomically(folder / "a.yaml", "presets: [subject.tag36h11_standard]\nscenario: {subject: {tag_families: [tag16h5]}}\n"));
        DocumentModel model;
        QVERIFY_RESULT(model.open(folder / "a.yaml"));
        const std::string config = canonicalConfigJson(model.config());
        QVERIFY_RESULT(model.saveAs(folder / "a.json"));
        QCOMPARE(canonicalConfigJson(model.config()), config);
        QCOMPARE(model.config().scenario.subject.tags.tag_families, (std::vector<std::string>{"tag36h11", "tag16h5"}));
    }

    void anOldFileIsOpenedEditedUndoneAndSaved()
    {
        QTemporaryDir dir;
        const std::filesystem::path file = std::filesystem::path(dir.path().toStdString()) / "a.yaml";
        const std::string text = "# old\nseed: 4\ntag_family: tag16h5\npresets: [lighting.factory]\n";
        QVERIFY_RESULT(writeFileAtomically(file, text));
        DocumentModel model;
        QVERIFY_RESULT(model.open(file));
        QVERIFY(!model.hasErrors() && !model.problems().empty());
        QCOMPARE(model.config().dataset.seeds.global_seed, 4);
        QSignalSpy problems(&model, &DocumentModel::problemsChanged);
        QVERIFY_RESULT(model.setValue("camera.fov", 50));
        QCOMPARE(problems.size(), 1);
        QVERIFY(model.problems().empty());
        QCOMPARE(model.config().scenario.subject.tags.tag_families, std::vector<std::string>{"tag16h5"});
        QVERIFY(model.document().text().starts_with("# old\n"));
        model.undoStack().undo();
        QCOMPARE(model.document().text(), text);
        model.undoStack().redo();
        QVERIFY_RESULT(model.save());
        DocumentModel again;
        QVERIFY_RESULT(again.open(file));
        QCOMPARE(canonicalConfigJson(again.config()), canonicalConfigJson(model.config()));
    }

    void aFileThatCannotBeReadLeavesTheDocumentOpen()
    {
        QTemporaryDir dir;
        const std::filesystem::path broken = std::filesystem::path(dir.path().toStdString()) / "broken.yaml";
        QVERIFY_RESULT(writeFileAtomically(broken, "camera: [1, 2\n"));
        DocumentModel model;
        QVERIFY_RESULT(model.open(sample()));
        const std::string before = model.document().text();
        QVERIFY(!model.open(broken));
        QVERIFY(!model.open(broken.parent_path() / "missing.yaml"));
        QCOMPARE(model.document().text(), before);
        QCOMPARE(model.path(), sample());
    }

    void aFailedSaveLeavesItModified()
    {
        DocumentModel model;
        QVERIFY_RESULT(model.setValue("camera.fov", 50));
        QVERIFY(!model.saveAs("/nowhere/at/all/a.yaml"));
        QVERIFY(model.isModified());
        QVERIFY(model.path().empty());
    }
};

QTEST_GUILESS_MAIN(tst_document_model)
#include "tst_document_model.moc"
