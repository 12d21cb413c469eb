// SPDX-License-Identifier: GPL-3.0-or-later
// NewestFramesModel: the last frames a job finished, newest first, with thumbnails. Lives on the GUI thread.
#pragma once

#include "models/image_cache.h"
#include "models/render_job.h"

#include <QAbstractListModel>
#include <QSet>

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
    QString placeOf(const FinishedFrame &frame) const;
    ImageKey key(const FinishedFrame &frame) const;
    void lookAgain();

    ImageCache &m_cache;
    std::deque<FinishedFrame> m_frames;
    QSet<QString> m_moved; ///< pictures that were pending and are in their place since
    bool m_isSequence = false;
};

} // namespace tagmill
