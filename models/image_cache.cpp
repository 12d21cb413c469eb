// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/image_cache.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QImageReader>
#include <QThread>
#include <QtConcurrentRun>

#include <algorithm>

namespace tagmill {

namespace {

constexpr int MaxWaiting = 256;
constexpr int SmallestLevel = 256; ///< px, longest edge; halving stops there

CachedImage fault(ImageFault kind, const QString &message)
{
    CachedImage image;
    image.levels.append(QImage());
    image.fault = kind;
    image.message = message;
    return image;
}

} // namespace

size_t qHash(const ImageKey &key, size_t seed)
{
    return qHashMulti(seed, key.path, key.stamp, key.side);
}

qint64 CachedImage::bytes() const
{
    qint64 sum = 256; // what an entry costs without pixels
    for (const QImage &level : levels)
        sum += level.sizeInBytes();
    return sum;
}

CachedImage loadImage(const ImageKey &key)
{
    if (!QFileInfo::exists(key.path))
        return fault(ImageFault::Missing, QCoreApplication::translate("ImageCache", "The image file is missing"));
    QImageReader reader(key.path);
    QImage image = reader.read();
    if (image.isNull()) {
        return fault(ImageFault::Broken, QCoreApplication::translate("ImageCache", "The image cannot be read: %1").arg(reader.errorString()));
    }
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    CachedImage result;
    if (key.side > 0) {
        result.levels.append(image.scaled(key.side, key.side, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        return result;
    }
    result.levels.append(image);
    while (std::max(image.width(), image.height()) > SmallestLevel && std::min(image.width(), image.height()) >= 2) {
        image = image.scaled(image.width() / 2, image.height() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        result.levels.append(image);
    }
    return result;
}

ImageCache::ImageCache(qint64 maxBytes, QObject *parent)
    : QObject(parent)
    , m_maxBytes(maxBytes)
{
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
}

ImageCache::~ImageCache()
{
    m_waiting.clear();
    m_pool.clear();
    m_pool.waitForDone(); // at most one picture a thread
}

const CachedImage *ImageCache::find(const ImageKey &key)
{
    const auto it = m_entries.find(key);
    if (it == m_entries.end())
        return nullptr;
    m_order.splice(m_order.begin(), m_order, it->second);
    return &it->second->image;
}

const CachedImage *ImageCache::findOrRequest(const ImageKey &key)
{
    if (const CachedImage *image = find(key))
        return image;
    if (m_loading.contains(key))
        return nullptr;
    m_waiting.removeOne(key);
    m_waiting.append(key);
    if (m_waiting.size() > MaxWaiting)
        m_waiting.removeFirst();
    startNext();
    return nullptr;
}

void ImageCache::startNext()
{
    while (!m_waiting.isEmpty() && m_loading.size() < m_pool.maxThreadCount()) {
        const ImageKey key = m_waiting.takeLast();
        m_loading.append(key);
        auto *watcher = new QFutureWatcher<CachedImage>(this);
        connect(watcher, &QFutureWatcher<CachedImage>::finished, this, [this, watcher, key] {
            watcher->deleteLater();
            m_loading.removeOne(key);
            insert(key, watcher->result());
            startNext();
            emit loaded(key);
        });
        watcher->setFuture(QtConcurrent::run(&m_pool, loadImage, key));
    }
}

void ImageCache::insert(const ImageKey &key, CachedImage image)
{
    m_bytes += image.bytes();
    m_order.push_front({key, std::move(image)});
    m_entries[key] = m_order.begin();
    // The newest one stays even when it alone is larger than the bound: it was asked for to be shown.
    while (m_bytes > m_maxBytes && m_order.size() > 1) {
        m_bytes -= m_order.back().image.bytes();
        m_entries.erase(m_order.back().key);
        m_order.pop_back();
    }
}

} // namespace tagmill
