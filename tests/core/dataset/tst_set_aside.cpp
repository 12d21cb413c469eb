// SPDX-License-Identifier: GPL-3.0-or-later
// Frames set aside: their pictures are elsewhere, whole, and the run that resumes finds them missing.
#include "core/dataset/set_aside.h"
#include "core/files.h"
#include "tests/support/dataset_fixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tagmill;
namespace fs = std::filesystem;

class tst_set_aside : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY_RESULT(test::makeDataset(dir(), 2));
    }

    void picturesMoveAndNothingIsLost()
    {
        const auto before = readDataset(dir());
        QVERIFY_RESULT(before);
        const std::string bytes = *readPicture((*before)->frames[1]);
        const auto aside = setAside(**before, {(*before)->frames[1].image_id, "nobody"});
        QVERIFY_RESULT(aside);
        const auto after = readDataset(dir());
        QVERIFY_RESULT(after);
        QCOMPARE((*after)->frames.size(), (*before)->frames.size()); // their records stay
        for (size_t i = 0; i < (*after)->frames.size(); ++i)
            QCOMPARE((*after)->frames[i].imageExists, i != 1);
        QCOMPARE(*readFile(*aside / (*before)->frames[1].image.filename()), bytes);
    }

    void aSecondTimeHasAFolderOfItsOwn()
    {
        const auto dataset = readDataset(dir());
        QVERIFY_RESULT(dataset);
        const auto first = setAside(**dataset, {(*dataset)->frames[0].image_id});
        QVERIFY_RESULT(writeFileAtomically((*dataset)->frames[0].image, "a new one"));
        const auto second = setAside(**dataset, {(*dataset)->frames[0].image_id});
        QVERIFY_RESULT(first);
        QVERIFY_RESULT(second);
        QVERIFY(*first != *second);
        QVERIFY(fs::exists(*first / (*dataset)->frames[0].image.filename()));
        QCOMPARE(*readFile(*second / (*dataset)->frames[0].image.filename()), std::string("a new one"));
    }

    void whatIsNotMadeAgainGoesBack()
    {
        const auto dataset = readDataset(dir());
        QVERIFY_RESULT(dataset);
        const DatasetFrame &lost = (*dataset)->frames[0], &made = (*dataset)->frames[1];
        const std::string bytes = *readPicture(lost), old = *readPicture(made);
        const auto aside = setAside(**dataset, {lost.image_id, made.image_id});
        QVERIFY_RESULT(aside);
        QVERIFY_RESULT(writeFileAtomically(made.image, "a new one"));
        for (int time = 0; time < 2; ++time) {
            QVERIFY_RESULT(restoreAside(*aside));
            QCOMPARE(*readFile(lost.image), bytes);
            QCOMPARE(*readFile(made.image), std::string("a new one"));
            QCOMPARE(*readFile(*aside / made.image.filename()), old); // nothing is lost
            QVERIFY(!fs::exists(*aside / lost.image.filename()));
        }
    }

    void aPictureWithoutItsPlaceIsSaid()
    {
        const auto dataset = readDataset(dir());
        QVERIFY_RESULT(dataset);
        const auto aside = setAside(**dataset, {(*dataset)->frames[0].image_id});
        QVERIFY_RESULT(aside);
        fs::rename(dir() / "images", dir() / "elsewhere");
        QVERIFY(!restoreAside(*aside));
        QVERIFY(fs::exists(*aside / (*dataset)->frames[0].image.filename()));
        QVERIFY_RESULT(restoreAside(dir() / ".tagmill" / "aside" / "none"));
    }

    void aPlaceThatIsTakenIsSaid()
    {
        const auto dataset = readDataset(dir());
        QVERIFY_RESULT(dataset);
        QVERIFY_RESULT(writeFileAtomically(dir() / ".tagmill" / "aside", "in the way"));
        QVERIFY(!setAside(**dataset, {(*dataset)->frames[0].image_id}));
        QVERIFY(fs::exists((*dataset)->frames[0].image));
    }

private:
    fs::path dir() const { return m_folder->path().toStdString(); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(tst_set_aside)
#include "tst_set_aside.moc"
