// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/image_cache.h"

#include "core/dataset/dataset_sources.h"
#include "core/files.h"
#include "core/imaging/plain_png.h"
#include "models/background_thread.h"
#include "models/path_text.h"
#include "models/problem_sentence.h"

#include <QCoreApplication>
#include <QImageReader>
#include <QThread>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>

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

/// Linear light of a colour frame as the screen takes it, what is brighter than white cut off. Null when it is none.
QImage loadLinear(const QString &path)
{
    const auto exr = readExrChannels(filePath(path));
    const std::vector<float> *grey = exr ? exr->find("Y") : nullptr;
    std::array<const std::vector<float> *, 3> planes{grey, grey, grey};
    const char *const names[] = {"R", "G", "B"};
    for (size_t c = 0; exr && !grey && c < 3; ++c)
        planes[c] = exr->find(names[c]);
    if (!planes[0] || !planes[1] || !planes[2])
        return {};
    QImage image(exr->width, exr->height, QImage::Format_RGB32);
    const auto byte = [&](size_t plane, size_t index) {
        const float given = (*planes[plane])[index], v = given > 0 ? std::min(given, 1.0f) : 0.0f; // NaN is black
        return static_cast<int>(std::lround(255 * (v <= 0.0031308f ? 12.92f * v : 1.055f * std::pow(v, 1 / 2.4f) - 0.055f)));
    };
    size_t index = 0;
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x, ++index)
            line[x] = qRgb(byte(0, index), byte(1, index), byte(2, index));
    }
    return image;
}

/// Files of a dataset are not trusted: a link may lead out of it, and a pipe would be waited for.
bool isForeign(const ImageKey &key)
{
    const std::filesystem::path file = filePath(key.path);
    std::error_code ec;
    return !std::filesystem::is_regular_file(file, ec) || (!key.folder.isEmpty() && leadsOutside(file, filePath(key.folder)));
}

/// Of a file that is there.
bool isForbidden(const QString &path)
{
    const int file = ::open(filePath(path).c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return errno == EACCES;
    ::close(file);
    return false;
}

CachedImage forbidden()
{
    return fault(ImageFault::Broken, QCoreApplication::translate("ImageCache", "The image may not be read: its permissions or those of its folder forbid it"));
}

/// Null when it is of another kind.
QImage loadPlain(const QString &path)
{
    const auto bytes = readPlainFile(filePath(path));
    const auto image = bytes ? decodePlainPng(*bytes) : std::nullopt;
    return image ? QImage(image->pixels.data(), image->width, image->height, 3 * image->width, QImage::Format_RGB888).convertToFormat(QImage::Format_RGB32) : QImage();
}

/// Each pixel the mean of four. Not by QImage::scaled(): that cuts large pictures into parts for the pool the window is painted
/// with, and they wait for each other.
QImage halved(const QImage &image)
{
    if (image.width() % 2 || image.height() % 2 || image.depth() != 32)
        return image.scaled(image.width() / 2, image.height() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QImage half(image.width() / 2, image.height() / 2, image.format());
    constexpr quint32 even = 0x00ff00ff, rounding = 0x00020002; // two of a pixel's bytes at once
    for (int y = 0; y < half.height(); ++y) {
        const auto *above = reinterpret_cast<const quint32 *>(image.constScanLine(2 * y)), *below = reinterpret_cast<const quint32 *>(image.constScanLine(2 * y + 1));
        auto *out = reinterpret_cast<quint32 *>(half.scanLine(y));
        for (int x = 0; x < half.width(); ++x) {
            const quint32 four[] = {above[2 * x], above[2 * x + 1], below[2 * x], below[2 * x + 1]};
            quint32 low = rounding, high = rounding;
            for (const quint32 pixel : four) {
                low += pixel & even;
                high += pixel >> 8 & even;
            }
            out[x] = (low >> 2 & even) | (high >> 2 & even) << 8;
        }
    }
    return half;
}

CachedImage loadPass(const ImageKey &key)
{
    auto values = readPassValues(filePath(key.path), key.pass->kind);
    if (!values)
        return fault(ImageFault::Broken, problemSentence(values.error().problem));
    CachedImage result;
    result.levels.append(passImage(*values, *key.pass)); // no halves: a mean of ids or directions is none
    result.values = std::make_shared<const PassValues>(*std::move(values));
    return result;
}

} // namespace

size_t qHash(const ImageKey &key, size_t seed)
{
    return qHashMulti(key.pass ? qHash(*key.pass, seed) : seed, key.path, key.stamp, key.side);
}

qint64 CachedImage::bytes() const
{
    qint64 sum = 256; // what an entry costs without pixels
    for (const QImage &level : levels)
        sum += level.sizeInBytes();
    return sum + (values ? values->bytes() : 0);
}

CachedImage wholeImage(QImage image)
{
    CachedImage result;
    result.levels.append(image);
    while (std::max(image.width(), image.height()) > SmallestLevel && std::min(image.width(), image.height()) >= 2) {
        image = halved(image);
        result.levels.append(image);
    }
    return result;
}

CachedImage loadImage(const ImageKey &key)
{
    std::error_code ec;
    if (!std::filesystem::exists(filePath(key.path), ec))
        return ec == std::errc::permission_denied ? forbidden() : fault(ImageFault::Missing, QCoreApplication::translate("ImageCache", "The image file is missing"));
    if (isForeign(key))
        return fault(ImageFault::Missing, QCoreApplication::translate("ImageCache", "The image lies outside the dataset's folder, or is no file, and is not opened"));
    if (key.pass)
        return loadPass(key);
    QImageReader reader(key.path);
    const bool isLinear = key.path.endsWith(QLatin1String(".exr"), Qt::CaseInsensitive);
    QImage image = isLinear ? loadLinear(key.path) : loadPlain(key.path);
    if (image.isNull() && !isLinear)
        image = reader.read();
    if (image.isNull()) {
        if (isForbidden(key.path))
            return forbidden();
        return fault(ImageFault::Broken, QCoreApplication::translate("ImageCache", "The image cannot be read: %1").arg(isLinear ? QCoreApplication::translate("ImageCache", "no whole EXR with colours") : reader.errorString()));
    }
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (key.side <= 0)
        return wholeImage(std::move(image));
    CachedImage result;
    result.levels.append(image.scaled(key.side, key.side, Qt::KeepAspectRatio, Qt::SmoothTransformation));
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

bool ImageCache::forgetFault(const ImageKey &key)
{
    const auto it = m_entries.find(key);
    if (it == m_entries.end() || it->second->image.isValid())
        return false;
    m_bytes -= it->second->image.bytes();
    m_order.erase(it->second);
    m_entries.erase(it);
    return true;
}

void ImageCache::startNext()
{
    while (!m_waiting.isEmpty() && m_loading.size() < m_pool.maxThreadCount()) {
        const ImageKey key = m_waiting.takeLast();
        m_loading.append(key);
        m_pool.start([this, key] { // which outlives the pool's threads; no lock is held when it hears of the end: see LatestJob
            giveWayToGui();
            CachedImage image = loadImage(key);
            QMetaObject::invokeMethod(this, [this, key, image = std::move(image)]() mutable {
                m_loading.removeOne(key);
                insert(key, std::move(image));
                startNext();
                emit loaded(key);
            }, Qt::QueuedConnection);
        });
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
