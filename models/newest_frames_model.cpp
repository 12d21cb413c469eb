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

} // namespace

NewestFramesModel::NewestFramesModel(ImageCache &cache, QObject *parent)
    : QAbstractListModel(parent)
    , m_cache(cache)
{
    connect(&m_cache, &ImageCache::loaded, this, [this](const ImageKey &loaded) {
        for (int row = 0; row < rowCount(); ++row) {
            if (key(m_frames[static_cast<size_t>(row)]) == loaded)
                emit dataChanged(index(row), index(row));
        }
    });
}

void NewestFramesModel::setFrames(const std::deque<FinishedFrame> &frames, bool isSequence)
{
    m_isSequence = isSequence; // of another job, so that all rows are new
    const auto old = m_frames.empty() ? frames.end()
                                      : std::find_if(frames.begin(), frames.end(), [this](const FinishedFrame &f) { return isSame(f, m_frames.front()); });
    if (old == frames.end()) {
        beginResetModel();
        m_frames = frames;
        endResetModel();
        return;
    }
    if (const auto fresh = static_cast<int>(old - frames.begin()); fresh > 0) {
        beginInsertRows({}, 0, fresh - 1);
        m_frames.insert(m_frames.begin(), frames.begin(), old);
        endInsertRows();
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
    return {frame.imagePath, static_cast<qint64>(frame.renderSeconds * 1e6), FrameListModel::ThumbnailSide};
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
        return frame->imagePath;
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
