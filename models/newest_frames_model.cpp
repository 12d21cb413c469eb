// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/newest_frames_model.h"

#include "models/frame_list_model.h"

#include <algorithm>

namespace tagmill {

namespace {

bool isSame(const FinishedFrame &a, const FinishedFrame &b)
{
    return a.imageId == b.imageId && a.imagePath == b.imagePath && a.renderSeconds == b.renderSeconds;
}

const QString pendingFolder = QStringLiteral("/.tagmill/pending/");

} // namespace

NewestFramesModel::NewestFramesModel(ImageCache &cache, QObject *parent)
    : QAbstractListModel(parent)
    , m_cache(cache)
{
    connect(&m_cache, &ImageCache::loaded, this, [this](const ImageKey &loaded) {
        for (int row = 0; row < rowCount(); ++row) {
            const FinishedFrame &frame = m_frames[static_cast<size_t>(row)];
            if (key(frame) != loaded)
                continue;
            const CachedImage *image = m_cache.find(loaded);
            if (image && image->fault == ImageFault::Missing && loaded.path.contains(pendingFolder) && m_cache.forgetFault(loaded))
                m_moved.insert(loaded.path);
            emit dataChanged(index(row), index(row));
        }
    });
}

/// A picture waits in a folder of its own until its whole scene is done; then it goes to its place.
QString NewestFramesModel::placeOf(const FinishedFrame &frame) const
{
    return m_moved.contains(frame.imagePath) ? QString(frame.imagePath).replace(pendingFolder, QStringLiteral("/images/")) : frame.imagePath;
}

/// What was missing may have come with the frame that is finished now.
void NewestFramesModel::lookAgain()
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_cache.forgetFault(key(m_frames[static_cast<size_t>(row)])))
            emit dataChanged(index(row), index(row));
}

void NewestFramesModel::setFrames(const std::deque<FinishedFrame> &frames, bool isSequence)
{
    m_isSequence = isSequence; // of another job, so that all rows are new
    const auto old = m_frames.empty() ? frames.end()
                                      : std::find_if(frames.begin(), frames.end(), [this](const FinishedFrame &f) { return isSame(f, m_frames.front()); });
    if (old == frames.end()) {
        beginResetModel();
        m_frames = frames;
        m_moved.clear();
        endResetModel();
        lookAgain();
        return;
    }
    if (const auto fresh = static_cast<int>(old - frames.begin()); fresh > 0) {
        beginInsertRows({}, 0, fresh - 1);
        m_frames.insert(m_frames.begin(), frames.begin(), old);
        endInsertRows();
        lookAgain();
    }
    if (m_frames.size() > frames.size()) {
        beginRemoveRows({}, static_cast<int>(frames.size()), rowCount() - 1);
        m_frames.resize(frames.size());
        endRemoveRows();
    }
}

const FinishedFrame *NewestFramesModel::frameAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_frames[static_cast<size_t>(row)];
}

ImageKey NewestFramesModel::key(const FinishedFrame &frame) const
{
    // The same frame rendered again took another time: its old picture is not shown for the new one.
    return {placeOf(frame), static_cast<qint64>(frame.renderSeconds * 1e6), FrameListModel::ThumbnailSide};
}

int NewestFramesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_frames.size());
}

QVariant NewestFramesModel::data(const QModelIndex &index, int role) const
{
    const FinishedFrame *frame = index.isValid() ? frameAt(index.row()) : nullptr;
    if (!frame)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return m_isSequence ? tr("Frame %1").arg(frame->cameraIndex) : frame->imageId;
    case FrameListModel::ImageIdRole:
        return frame->imageId;
    case Qt::ToolTipRole:
        return tr("%1, rendered in %2 s").arg(frame->imageId).arg(frame->renderSeconds, 0, 'f', 1);
    case FrameListModel::ImagePathRole:
        return placeOf(*frame);
    case FrameListModel::ThumbnailRole: {
        const CachedImage *image = m_cache.findOrRequest(key(*frame));
        return image ? image->image() : QImage();
    }
    case FrameListModel::ThumbnailMessageRole: {
        const CachedImage *image = m_cache.find(key(*frame));
        return image && !image->isValid() ? image->message : QString();
    }
    case FrameListModel::SceneRole:
        return m_isSequence ? QVariant() : QVariant(frame->sceneId);
    case FrameListModel::CameraRole:
        return frame->cameraIndex;
    default:
        return {};
    }
}

} // namespace tagmill
