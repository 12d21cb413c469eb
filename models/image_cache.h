// SPDX-License-Identifier: GPL-3.0-or-later
// ImageCache: decoded pictures, least recently used ones dropped when their bytes exceed a bound. Files are
// read and decoded on a pool of its own; the GUI thread only asks and looks. Requests are served newest
// first and the oldest waiting ones are forgotten, so fast scrolling does not decode what nobody sees.
// Lives on the GUI thread.
#pragma once

#include "models/pass_picture.h"

#include <QHash>
#include <QImage>
#include <QList>
#include <QObject>
#include <QThreadPool>

#include <list>
#include <optional>
#include <unordered_map>

namespace tagmill {

struct ImageKey
{
    QString path;
    qint64 stamp = 0; ///< changes when the file does (its modification time)
    int side = 0;     ///< longest edge of a thumbnail, px; 0 = the whole image with its halves
    std::optional<PassPicture> pass{}; ///< the file is a pass: this picture of it, with its values
    QString folder{}; ///< the dataset's: a file outside, by a link, is not opened; empty: any file may be

    bool operator==(const ImageKey &) const = default;
};
size_t qHash(const ImageKey &key, size_t seed = 0);

enum class ImageFault { None, Missing, Broken };

struct CachedImage
{
    QList<QImage> levels; ///< [0] as asked for; for whole images each next one is half as large
    std::shared_ptr<const PassValues> values; ///< of a pass
    ImageFault fault = ImageFault::None;
    QString message; ///< why it cannot be shown; empty when it can

    const QImage &image() const { return levels.front(); }
    bool isValid() const { return fault == ImageFault::None; }
    qint64 bytes() const;
};

/// A whole picture with its halves.
CachedImage wholeImage(QImage image);
/// Reads one picture; what the cache runs in its jobs.
CachedImage loadImage(const ImageKey &key);

class ImageCache : public QObject
{
    Q_OBJECT
public:
    explicit ImageCache(qint64 maxBytes, QObject *parent = nullptr);
    ~ImageCache() override;

    /// The picture when it is there, else nullptr. Valid until the event loop runs again.
    const CachedImage *find(const ImageKey &key);
    /// find(), and on a miss the start of loading; `loaded` follows.
    const CachedImage *findOrRequest(const ImageKey &key);
    /// A picture that could not be loaded is tried again by the next request; true when it was such a one.
    bool forgetFault(const ImageKey &key);

    qint64 bytes() const { return m_bytes; }
    qint64 maxBytes() const { return m_maxBytes; }
    int count() const { return static_cast<int>(m_entries.size()); }

signals:
    void loaded(const tagmill::ImageKey &key);

private:
    struct Entry
    {
        ImageKey key;
        CachedImage image;
    };
    struct Hash
    {
        size_t operator()(const ImageKey &key) const { return qHash(key, 0); }
    };

    void startNext();
    void insert(const ImageKey &key, CachedImage image);

    qint64 m_maxBytes, m_bytes = 0;
    std::list<Entry> m_order; ///< most recently used first
    std::unordered_map<ImageKey, std::list<Entry>::iterator, Hash> m_entries;
    QList<ImageKey> m_waiting; ///< newest last
    QList<ImageKey> m_loading;
    QThreadPool m_pool;
};

} // namespace tagmill
