// SPDX-License-Identifier: GPL-3.0-or-later
// NewestFramesModel: the last frames a job finished, newest first, with thumbnails. Lives on the GUI thread.
#pragma once

#include "models/image_cache.h"
#include "models/render_job.h"

#include <QAbstractListModel>

#include <deque>

namespace tagmill {

class NewestFramesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit NewestFramesModel(ImageCache &cache, QObject *parent = nullptr);

    /// Of a sequence, frames have a number and no scene.
    void setFrames(const std::deque<FinishedFrame> &frames, bool isSequence = false);
    const FinishedFrame *frameAt(int row) const;

    /// Roles as FrameListModel's ImageIdRole, ImagePathRole, ThumbnailRole and ThumbnailMessageRole.
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    ImageKey key(const FinishedFrame &frame) const;

    ImageCache &m_cache;
    std::deque<FinishedFrame> m_frames;
    bool m_isSequence = false;
};

} // namespace tagmill
