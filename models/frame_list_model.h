// SPDX-License-Identifier: GPL-3.0-or-later
// FrameListModel: the frames of the open dataset that pass a filter, in the order asked for. Filtering and sorting run
// in a job on all cores; the rows of a dataset that is opened without either are there before it. When a dataset grows,
// rows are inserted, so a view keeps its place; another dataset starts without a filter. Thumbnails come from the image cache when a view asks for them and arrive by
// dataChanged. Lives on the GUI thread.
#pragma once

#include "core/dataset/frame_query.h"
#include "models/frame_tags.h"
#include "models/image_cache.h"
#include "models/latest_job.h"
#include "models/selection.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace tagmill {

class PlanLink;

struct FrameFilter
{
    FrameQuery query;
    QString imageIdsLabel; ///< what query.imageIds are ("Margin violations")
    FrameTagSet tags = 0;  ///< only frames that carry one of them; 0: all

    bool isEmpty() const { return query.isEmpty() && !tags; }
    bool operator==(const FrameFilter &) const = default;
};

class FrameListModel : public QAbstractTableModel
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
        TagsRole,       ///< FrameTagSet
    };
    /// Views of one column show the first.
    enum Column { NameColumn, RecordsColumn, DistanceColumn, IncidenceColumn, PpmColumn, TagsColumn, ColumnCount };

    FrameListModel(DatasetHandle &dataset, ImageCache &cache, FrameTags &tags, QObject *parent = nullptr);
    ~FrameListModel() override;

    /// A camera of the plan then stands for the frame it took.
    void setPlanLink(const PlanLink *link);
    void setFilter(FrameFilter filter);
    const FrameFilter &filter() const { return m_filter; }
    void setOrder(const FrameOrder &order);
    const FrameOrder &order() const { return m_order; }
    FrameTags &tags() const { return m_tags; }
    /// What the newest filtering counted; null before the first of a dataset.
    const std::shared_ptr<const FrameSelection> &counts() const { return m_counts; }
    /// Pictures that were asked for and could not be read, as they are now.
    int unreadableCount() const { return static_cast<int>(m_unreadable.size()); }

    const DatasetFrame *frameAt(int row) const; ///< nullptr when out of range
    /// What Selection says of a row. A frame without numbers (a foreign image name) is scene −1 and, as its
    /// camera, its place in the dataset.
    SelectedItem itemOf(int row) const;
    int rowOf(const SelectedItem &item) const;  ///< −1 when it is not there
    int frameOf(const SelectedItem &item) const; ///< in the dataset, also when it is filtered away; −1 when it is not there
    int frameCount() const;                     ///< without the filter
    ImageKey imageKey(int row, int side) const;
    std::vector<std::string> imageIdsOf(const QModelIndexList &rows) const; ///< each once
    std::shared_ptr<const Dataset> dataset() const { return datasetOf(m_snapshot); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By a column of the list view.
    void sort(int column, Qt::SortOrder order) override;

signals:
    void filtered(); ///< rows fit the newest dataset, filter and order
    void orderChanged();
    void unreadableFound();
    void linkChanged(); ///< rowOf() may answer otherwise for cameras of the plan

private:
    struct Rows
    {
        std::shared_ptr<const DatasetSnapshot> snapshot;
        std::shared_ptr<const FrameQueryIndex> index;
        std::shared_ptr<const FrameSelection> selection; ///< null: not counted yet
        std::vector<int> frames;     ///< by row
        std::vector<int> rowOfFrame; ///< -1: filtered away
        /// Set when the rows shown before are all among the new ones, in order: their new frames.
        std::optional<std::vector<int>> kept;
    };
    struct Request
    {
        std::shared_ptr<const DatasetSnapshot> snapshot, shown;
        std::shared_ptr<const FrameQueryIndex> index; ///< of the one shown
        std::vector<int> shownFrames;
        FrameFilter filter;
        FrameOrder order;
        std::optional<std::unordered_map<std::string, FrameTagSet>> tags; ///< when the filter asks for some
    };
    static Rows allRows(std::shared_ptr<const DatasetSnapshot> snapshot);
    static Rows computeRows(Request request, QThreadPool &pool, const Progress &progress);

    void onDataset();
    void recompute();
    void show(Rows rows);
    void forgetReplaced(const DatasetSnapshot &snapshot);
    void insertRuns(const std::vector<int> &frames);
    void onLoaded(const ImageKey &key);
    void onTags();
    QVariant thumbnail(int row, int role) const;
    QVariant columnText(const DatasetFrame &frame, int column) const;
    QVariant extreme(const DatasetFrame &frame, RecordQuantity quantity, bool isLargest) const;

    DatasetHandle &m_dataset;
    ImageCache &m_cache;
    FrameTags &m_tags;
    const PlanLink *m_planLink = nullptr;
    FrameFilter m_filter;
    FrameOrder m_order;
    std::shared_ptr<const DatasetSnapshot> m_snapshot; ///< the one shown
    std::shared_ptr<const FrameQueryIndex> m_index;    ///< of it
    std::shared_ptr<const FrameSelection> m_counts;
    std::vector<int> m_frames;                         ///< by row
    std::vector<int> m_rowOfFrame;                     ///< -1: filtered away
    mutable QHash<QString, int> m_requested;           ///< image path → frame, of thumbnails on their way
    std::unordered_map<std::string, qint64> m_unreadable; ///< path → stamp of the file that could not be read
    QString m_filtered;                                ///< folder the filter was made for
    QThreadPool m_pool;
    LatestJob<Rows> m_job;
};

} // namespace tagmill
