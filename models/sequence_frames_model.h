// SPDX-License-Identifier: GPL-3.0-or-later
// SequenceFramesModel: the frames of the open sequence, by number, with thumbnails of their colour pictures and the keys
// of their passes. Frames that a run adds are inserted, so a view keeps its place. Lives on the GUI thread.
#pragma once

#include "models/image_cache.h"
#include "models/selection.h"
#include "models/sequence_handle.h"

#include <QAbstractListModel>
#include <QHash>

namespace tagmill {

class SequenceFramesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    SequenceFramesModel(SequenceHandle &sequence, ImageCache &cache, QObject *parent = nullptr);

    const SequenceSnapshot *sequence() const { return m_snapshot.get(); } ///< the one shown; nullptr: none
    const SequenceFrameResult *frameAt(int row) const; ///< nullptr when out of range
    SelectedItem itemOf(int row) const;
    int rowOf(const SelectedItem &item) const;         ///< −1 when it is not there
    /// The colour frame.
    ImageKey imageKey(int row, int side) const;
    /// Without a path when the frame lacks the pass.
    ImageKey passKey(int row, PassKind kind, bool isBackward = false) const;

    /// Roles as FrameListModel's ImageIdRole, ImagePathRole, ThumbnailRole, ThumbnailMessageRole and CameraRole (the frame).
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void take();
    void onLoaded(const ImageKey &key);
    QString path(const SequenceFile &file) const;

    SequenceHandle &m_sequence;
    ImageCache &m_cache;
    std::shared_ptr<const SequenceSnapshot> m_snapshot;
    mutable QHash<QString, int> m_requested; ///< path → frame, of thumbnails on their way
};

} // namespace tagmill
