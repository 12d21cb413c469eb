// SPDX-License-Identifier: GPL-3.0-or-later
// FrameListModel: the frames of the open dataset that pass a filter, in the dataset's order. Filtering runs
// in a job; when a dataset grows, rows are inserted, so a view keeps its place. Thumbnails come from the
// image cache when a view asks for them and arrive by dataChanged. Lives on the GUI thread.
#pragma once

#include "models/dataset_handle.h"
#include "models/image_cache.h"
#include "models/latest_job.h"
#include "models/selection.h"

#include <QAbstractListModel>
#include <QHash>

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace tagmill {

struct FrameFilter
{
    /// All words must hold: tag:12, family:36h11, scene:3, camera:0, state:margin, else part of the image id.
    QString text;
    std::optional<std::set<std::string>> imageIds; ///< only these, when given
    QString imageIdsLabel;                         ///< what they are ("Margin violations")

    bool isEmpty() const { return text.trimmed().isEmpty() && !imageIds; }
};

/// Frames of the dataset that pass, as indices, ascending.
std::vector<int> filterFrames(const Dataset &dataset, const FrameFilter &filter, const Progress &progress = {});

class FrameListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int ThumbnailSide = 192; ///< px

    enum Role {
        ImageIdRole = Qt::UserRole,
        FrameRole,      ///< index in the dataset
        ImagePathRole,
        ThumbnailRole,  ///< QImage, null until it is there
        ThumbnailMessageRole, ///< why there is none ("Missing"); empty while it loads
        RecordCountRole,
        SceneRole,
        CameraRole,
        DistanceRole,   ///< m, smallest of the records; invalid without records
        IncidenceRole,  ///< deg, largest
        PpmRole,        ///< px per module, smallest
    };

    FrameListModel(DatasetHandle &dataset, ImageCache &cache, QObject *parent = nullptr);
    ~FrameListModel() override;

    void setFilter(FrameFilter filter);
    const FrameFilter &filter() const { return m_filter; }
    bool isFiltering() const { return m_job.isRunning(); }

    const DatasetFrame *frameAt(int row) const; ///< nullptr when out of range
    /// What Selection says of a row. A frame without numbers (a foreign image name) is scene −1 and, as its
    /// camera, its place in the dataset.
    SelectedItem itemOf(int row) const;
    int rowOf(const SelectedItem &item) const;  ///< −1 when it is not there
    int frameCount() const;                     ///< without the filter
    ImageKey imageKey(int row, int side) const;
    std::shared_ptr<const Dataset> dataset() const { return datasetOf(m_snapshot); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void filtered(); ///< rows fit the newest dataset and filter

private:
    struct Rows
    {
        std::shared_ptr<const DatasetSnapshot> snapshot;
        std::vector<int> order;
        /// Set when the rows shown before are all among the new ones, in order: their new indices.
        std::optional<std::vector<int>> kept;
    };
    static Rows computeRows(std::shared_ptr<const DatasetSnapshot> snapshot, const FrameFilter &filter,
                            const std::shared_ptr<const DatasetSnapshot> &shown, const std::vector<int> &shownOrder, const Progress &progress);

    void recompute();
    void show(Rows rows);
    void insertRuns(const std::vector<int> &order);
    void onLoaded(const ImageKey &key);
    QVariant thumbnail(int row, int role) const;

    DatasetHandle &m_dataset;
    ImageCache &m_cache;
    FrameFilter m_filter;
    std::shared_ptr<const DatasetSnapshot> m_snapshot; ///< the one shown
    std::vector<int> m_order;                          ///< row → frame, ascending
    mutable QHash<QString, int> m_requested;           ///< image path → frame, of thumbnails on their way
    QThreadPool m_pool;
    LatestJob<Rows> m_job;
};

} // namespace tagmill
