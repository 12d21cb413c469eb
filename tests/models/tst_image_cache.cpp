// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures arrive from other threads, at most so many bytes are kept, and what cannot be shown says why.
#include "core/files.h"
#include "core/imaging/exr_channels.h"
#include "models/image_cache.h"
#include "tests/support/test_support.h"

#include <QDir>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/fsuid.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

using namespace tagmill;

class tst_image_cache : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString picture(const QString &name, int width = 640, int height = 480, const QColor &color = Qt::red)
    {
        const QString path = m_dir.filePath(name);
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(color);
        return image.save(path) ? path : QString();
    }
    static const CachedImage *load(ImageCache &cache, const ImageKey &key)
    {
        QSignalSpy spy(&cache, &ImageCache::loaded);
        if (const CachedImage *image = cache.findOrRequest(key))
            return image;
        return QTest::qWaitFor([&] { return cache.find(key) != nullptr; }) ? cache.find(key) : nullptr;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatMayNotBeReadSaysSo_data()
    {
        QTest::addColumn<QString>("forbidden");
        QTest::newRow("the file") << QStringLiteral("locked/a.png");
        QTest::newRow("its folder") << QStringLiteral("locked");
    }
    void whatMayNotBeReadSaysSo()
    {
        QFETCH(const QString, forbidden);
        QDir(m_dir.path()).mkpath(QStringLiteral("locked"));
        const QString path = picture(QStringLiteral("locked/a.png"));
        QVERIFY(::chmod(m_dir.path().toUtf8().constData(), 0755) == 0 && ::chmod(m_dir.filePath(forbidden).toUtf8().constData(), 0) == 0);
        ::setfsuid(65534); // root may read everything; this thread is somebody else for files
        const CachedImage image = loadImage({path});
        ::setfsuid(::geteuid());
        QVERIFY(::chmod(m_dir.filePath(forbidden).toUtf8().constData(), 0755) == 0);
        QCOMPARE(image.fault, ImageFault::Broken);
        QVERIFY2(image.message.contains(QLatin1String("permissions")), qPrintable(image.message));
    }

    void aPictureArrivesLaterAndOnce()
    {
        ImageCache cache(64 << 20);
        const ImageKey key{picture(QStringLiteral("a.png")), 1, 0};
        QSignalSpy loaded(&cache, &ImageCache::loaded);
        QVERIFY(!cache.findOrRequest(key)); // never decoded by the asking thread
        QVERIFY(!cache.findOrRequest(key));
        QVERIFY(!cache.findOrRequest(key));
        QTRY_COMPARE(loaded.count(), 1);
        const CachedImage *image = cache.findOrRequest(key);
        QVERIFY(image && image->isValid());
        QCOMPARE(image->image().size(), QSize(640, 480));
        QCOMPARE(image->image().pixelColor(3, 4), QColor(Qt::red));
        QTest::qWait(20);
        QCOMPARE(loaded.count(), 1);
    }

    void aDeepPictureIsShownInEightBits()
    {
        QImage deep(40, 30, QImage::Format_RGBX64);
        deep.fill(QColor::fromRgba64(0x1234, 0x8000, 0xffff));
        const QString path = m_dir.filePath(QStringLiteral("deep.png"));
        QVERIFY(deep.save(path));
        const CachedImage image = loadImage({path, 1, 0});
        QVERIFY(image.isValid());
        QCOMPARE(image.image().format(), QImage::Format_RGB32);
        const QColor color = image.image().pixelColor(3, 4);
        QCOMPARE(color.red(), 0x12);
        QCOMPARE(color.blue(), 0xff);
    }

    void linearLightIsShownAsTheScreenTakesIt()
    {
        const ExrChannels exr{2, 1, {{"R", {0.5f, 4}}, {"G", {0, 1}}, {"B", {0.002f, -1}}}};
        const auto bytes = encodeExrChannels(exr, "ZIP");
        QVERIFY_RESULT(bytes);
        const QString path = m_dir.filePath(QStringLiteral("linear.exr"));
        QVERIFY_RESULT(writeFileAtomically(path.toStdString(), *bytes));
        const CachedImage image = loadImage({path, 1, 0});
        QVERIFY2(image.isValid(), qPrintable(image.message));
        QCOMPARE(image.image().pixelColor(0, 0), QColor(188, 0, 7));
        QCOMPARE(image.image().pixelColor(1, 0), QColor(255, 255, 0));
        QVERIFY_RESULT(writeFileAtomically(path.toStdString(), bytes->substr(0, bytes->size() / 2)));
        QVERIFY(!loadImage({path, 2, 0}).isValid());
    }

    void onlyFilesOfTheFolderAreOpened_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isShown");
        QTest::addRow("a picture") << QStringLiteral("own.png") << true;
        QTest::addRow("a link to a picture beside it") << QStringLiteral("within.png") << true;
        QTest::addRow("a link to a picture elsewhere") << QStringLiteral("out.png") << false;
        QTest::addRow("a picture behind a folder that is a link") << QStringLiteral("away/secret.png") << false;
        QTest::addRow("a pipe") << QStringLiteral("pipe.png") << false;
        QTest::addRow("linear light that is a pipe") << QStringLiteral("pipe.exr") << false;
    }
    void onlyFilesOfTheFolderAreOpened()
    {
        namespace fs = std::filesystem;
        QFETCH(const QString, name);
        QFETCH(const bool, isShown);
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("elsewhere")) && QDir(m_dir.path()).mkpath(QStringLiteral("data")));
        const fs::path data = m_dir.filePath(QStringLiteral("data")).toStdString();
        const std::string secret = picture(QStringLiteral("elsewhere/secret.png")).toStdString();
        picture(QStringLiteral("data/own.png"));
        std::error_code ec; // each row makes them anew
        fs::create_symlink(data / "own.png", data / "within.png", ec);
        fs::create_symlink(secret, data / "out.png", ec);
        fs::create_directory_symlink(fs::path(secret).parent_path(), data / "away", ec);
        for (const char *pipe : {"pipe.png", "pipe.exr"})
            ::mkfifo((data / pipe).c_str(), 0600);
        const QString path = QString::fromStdString((data / name.toStdString()).string());
        const CachedImage image = loadImage({path, 1, 0, {}, QString::fromStdString(data.string())});
        QCOMPARE(image.isValid(), isShown);
        QCOMPARE(image.fault, isShown ? ImageFault::None : ImageFault::Missing);
        QCOMPARE(image.message.isEmpty(), isShown);
    }

    void aWholePictureBringsItsHalves()
    {
        ImageCache cache(64 << 20);
        const CachedImage *image = load(cache, {picture(QStringLiteral("halves.png"), 1000, 600), 1, 0});
        QVERIFY(image);
        QCOMPARE(image->levels.size(), 3);
        QCOMPARE(image->levels[1].size(), QSize(500, 300));
        QCOMPARE(image->levels[2].size(), QSize(250, 150));
    }

    void aHalfHasTheMeanOfFourPixels_data()
    {
        QTest::addColumn<int>("width");
        QTest::addRow("even") << 640;
        QTest::addRow("odd") << 641;
    }
    void aHalfHasTheMeanOfFourPixels()
    {
        QFETCH(const int, width);
        QImage image(width, 480, QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                image.setPixel(x, y, (x + y) % 2 ? qRgb(200, 255, 0) : qRgb(100, 255, 3));
        const QColor mean = wholeImage(image).levels[1].pixelColor(50, 60);
        QVERIFY2(std::abs(mean.red() - 150) <= 1 && mean.green() == 255 && std::abs(mean.blue() - 2) <= 1, qPrintable(mean.name()));
        QCOMPARE(wholeImage(image).levels[1].format(), QImage::Format_RGB32);
    }

    void aThumbnailKeepsItsShape()
    {
        ImageCache cache(64 << 20);
        const CachedImage *image = load(cache, {picture(QStringLiteral("tall.png"), 300, 600), 1, 100});
        QVERIFY(image);
        QCOMPARE(image->image().size(), QSize(50, 100));
        QCOMPARE(image->levels.size(), 1);
    }

    void whatCannotBeShownSaysWhy()
    {
        ImageCache cache(1 << 20);
        const CachedImage *missing = load(cache, {m_dir.filePath(QStringLiteral("none.png")), 0, 0});
        QVERIFY(missing);
        QCOMPARE(missing->fault, ImageFault::Missing);
        QVERIFY(!missing->message.isEmpty());

        QFile whole(picture(QStringLiteral("whole.png")));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        for (const QByteArray &broken : {QByteArray(), bytes.left(20), bytes.left(bytes.size() / 2), QByteArray("not a picture")}) {
            QFile file(m_dir.filePath(QStringLiteral("broken%1.png").arg(broken.size())));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(broken);
            file.close();
            const CachedImage *image = load(cache, {file.fileName(), 1, 0});
            QVERIFY(image);
            QCOMPARE(image->fault, ImageFault::Broken);
            QVERIFY2(!image->message.isEmpty(), broken.left(10).constData());
        }
    }

    void aFaultMayBeForgotten()
    {
        const QTemporaryDir dir;
        const ImageKey key{dir.filePath(QStringLiteral("later.png"))};
        ImageCache cache(1 << 20);
        QVERIFY(!cache.forgetFault(key));
        QVERIFY(!cache.findOrRequest(key));
        QTRY_VERIFY(cache.find(key));
        QVERIFY(cache.forgetFault(key));
        QCOMPARE(cache.bytes(), 0);
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::green);
        QVERIFY(image.save(key.path));
        QVERIFY(!cache.findOrRequest(key));
        QTRY_VERIFY(cache.find(key));
        QVERIFY(cache.find(key)->isValid() && !cache.forgetFault(key));
    }

    void bytesStayBoundedAndTheLeastUsedGoFirst()
    {
        const qint64 one = 100 * 100 * 4;
        ImageCache cache(one * 3 + 3 * 256);
        QList<ImageKey> keys;
        for (int i = 0; i < 5; ++i)
            keys.append({picture(QStringLiteral("n%1.png").arg(i), 100, 100), 1, 0});
        for (int i = 0; i < 3; ++i)
            QVERIFY(load(cache, keys[i]));
        QCOMPARE(cache.count(), 3);
        QVERIFY(cache.find(keys[0])); // used again: now the newest
        QVERIFY(load(cache, keys[3]));
        QCOMPARE(cache.count(), 3);
        QVERIFY(cache.bytes() <= cache.maxBytes());
        QVERIFY(!cache.find(keys[1]));
        QVERIFY(cache.find(keys[0]) && cache.find(keys[2]) && cache.find(keys[3]));
        QVERIFY(load(cache, keys[4]));
        QVERIFY(!cache.find(keys[0]));
    }

    void aPictureLargerThanTheBoundIsShownAlone()
    {
        ImageCache cache(1000);
        QVERIFY(load(cache, {picture(QStringLiteral("small.png"), 10, 10), 1, 0}));
        QVERIFY(load(cache, {picture(QStringLiteral("large.png"), 200, 200), 1, 0}));
        QCOMPARE(cache.count(), 1);
    }

    void aFileThatChangedIsAnotherPicture()
    {
        ImageCache cache(64 << 20);
        const QString path = picture(QStringLiteral("again.png"), 20, 20, Qt::red);
        QCOMPARE(load(cache, {path, 1, 0})->image().pixelColor(0, 0), QColor(Qt::red));
        picture(QStringLiteral("again.png"), 20, 20, Qt::blue);
        QCOMPARE(load(cache, {path, 2, 0})->image().pixelColor(0, 0), QColor(Qt::blue));
    }

    void theCacheMayDieWhileLoading()
    {
        const QString path = picture(QStringLiteral("dies.png"), 2000, 2000);
        for (int i = 0; i < 5; ++i) {
            ImageCache cache(64 << 20);
            for (int stamp = 0; stamp < 20; ++stamp)
                cache.findOrRequest({path, stamp, 0});
        }
    }

    void thousandsOfRequestsDoNotPileUp()
    {
        ImageCache cache(256 << 20);
        const QString path = picture(QStringLiteral("many.png"), 16, 16);
        QSignalSpy loaded(&cache, &ImageCache::loaded);
        for (int stamp = 0; stamp < 5000; ++stamp)
            cache.findOrRequest({path, stamp, 0});
        QVERIFY(load(cache, {path, 4999, 0}));
        QTRY_VERIFY(loaded.count() >= 256);
        QTest::qWait(50);
        QVERIFY2(loaded.count() <= 256 + 16, QByteArray::number(loaded.count()).constData());
    }
};

QTEST_GUILESS_MAIN(tst_image_cache)
#include "tst_image_cache.moc"
