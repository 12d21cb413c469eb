// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sequence_frames_model.h"

#include "models/frame_list_model.h"
#include "models/path_text.h"

#include <algorithm>

namespace tagmill {

namespace {

/// All frames of `shown` are in `now`.
bool isGrown(const SequenceSnapshot &shown, const SequenceSnapshot &now)
{
    return shown.folder == now.folder
        && std::includes(now.frames.begin(), now.frames.end(), shown.frames.begin(), shown.frames.end(),
                         [](const SequenceFrameResult &a, const SequenceFrameResult &b) { return a.frame < b.frame; });
}

} // namespace

SequenceFramesModel::SequenceFramesModel(SequenceHandle &sequence, ImageCache &cache, QObject *parent)
    : QAbstractListModel(parent)
    , m_sequence(sequence)
    , m_cache(cache)
    , m_snapshot(sequence.snapshot())
{
    connect(&m_sequence, &SequenceHandle::sequenceChanged, this, &SequenceFramesModel::take);
    connect(&m_cache, &ImageCache::loaded, this, &SequenceFramesModel::onLoaded);
}

void SequenceFramesModel::onLoaded(const ImageKey &key)
{
    const auto requested = key.side == FrameListModel::ThumbnailSide ? m_requested.constFind(key.path) : m_requested.constEnd();
    if (requested == m_requested.constEnd())
        return;
    const int row = rowOf({SelectionSource::Sequence, 0, *requested, -1, -1});
    m_requested.erase(requested);
    if (row >= 0)
        emit dataChanged(index(row), index(row));
}

void SequenceFramesModel::take()
{
    const auto now = m_sequence.snapshot();
    if (!m_snapshot || !now || !isGrown(*m_snapshot, *now)) {
        beginResetModel();
        m_snapshot = now;
        endResetModel();
        return;
    }
    // The rows shown are a growing beginning of the new snapshot's while frames are inserted run by run.
    const auto shown = std::make_shared<SequenceSnapshot>(*m_snapshot);
    m_snapshot = shown;
    for (size_t row = 0; row < now->frames.size();) {
        size_t end = row;
        while (end < now->frames.size() && (row >= shown->frames.size() || now->frames[end].frame < shown->frames[row].frame))
            ++end;
        if (end == row) {
            ++row;
            continue;
        }
        const auto at = static_cast<std::ptrdiff_t>(row), to = static_cast<std::ptrdiff_t>(end);
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(end) - 1);
        shown->frames.insert(shown->frames.begin() + at, now->frames.begin() + at, now->frames.begin() + to);
        shown->stamps.insert(shown->stamps.begin() + at, now->stamps.begin() + at, now->stamps.begin() + to);
        endInsertRows();
        row = end;
    }
    m_snapshot = now;
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

QString SequenceFramesModel::path(const SequenceFile &file) const
{
    return pathText(m_snapshot->folder / file.path);
}

const SequenceFrameResult *SequenceFramesModel::frameAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_snapshot->frames[static_cast<size_t>(row)];
}

SelectedItem SequenceFramesModel::itemOf(int row) const
{
    const SequenceFrameResult *frame = frameAt(row);
    return frame ? SelectedItem{.source = SelectionSource::Sequence, .scene = 0, .camera = frame->frame} : SelectedItem{};
}

int SequenceFramesModel::rowOf(const SelectedItem &item) const
{
    const SequenceFrameResult *frame = m_snapshot && item.source == SelectionSource::Sequence ? m_snapshot->find(item.camera) : nullptr;
    return frame ? static_cast<int>(frame - m_snapshot->frames.data()) : -1;
}

ImageKey SequenceFramesModel::imageKey(int row, int side) const
{
    const SequenceFrameResult *frame = frameAt(row);
    return frame ? ImageKey{path(frame->colour), m_snapshot->stamps[static_cast<size_t>(row)], side, {}, pathText(m_snapshot->folder)} : ImageKey{};
}

ImageKey SequenceFramesModel::passKey(int row, PassKind kind, bool isBackward) const
{
    const SequenceFrameResult *frame = frameAt(row);
    const auto file = frame ? frame->passes.find(kind) : std::map<PassKind, SequenceFile>::const_iterator();
    if (!frame || file == frame->passes.end())
        return {};
    PassPicture picture{.kind = kind};
    if (kind == PassKind::Depth && !m_snapshot->depth.isEmpty)
        picture = {.kind = kind, .isBackward = false, .low = m_snapshot->depth.min, .high = m_snapshot->depth.max};
    if (kind == PassKind::Flow)
        picture = {.kind = kind, .isBackward = isBackward, .low = 0, .high = m_snapshot->flow.isEmpty ? 1.0f : m_snapshot->flow.max};
    return {path(file->second), m_snapshot->stamps[static_cast<size_t>(row)], 0, picture, pathText(m_snapshot->folder)};
}

int SequenceFramesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_snapshot ? 0 : static_cast<int>(m_snapshot->frames.size());
}

QVariant SequenceFramesModel::data(const QModelIndex &index, int role) const
{
    const SequenceFrameResult *frame = index.isValid() ? frameAt(index.row()) : nullptr;
    if (!frame)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case FrameListModel::ImageIdRole:
        return tr("Frame %1").arg(frame->frame);
    case Qt::ToolTipRole:
    case FrameListModel::ImagePathRole:
        return path(frame->colour);
    case FrameListModel::ThumbnailRole: {
        const ImageKey key = imageKey(index.row(), FrameListModel::ThumbnailSide);
        const CachedImage *image = m_cache.findOrRequest(key);
        if (!image)
            m_requested.insert(key.path, frame->frame);
        return image ? image->image() : QImage();
    }
    case FrameListModel::ThumbnailMessageRole: {
        const CachedImage *image = m_cache.find(imageKey(index.row(), FrameListModel::ThumbnailSide));
        return image && !image->isValid() ? image->message : QString();
    }
    case FrameListModel::CameraRole:
        return frame->frame;
    default:
        return {};
    }
}

} // namespace tagmill
