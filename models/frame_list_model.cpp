// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/frame_list_model.h"

#include "models/path_text.h"
#include "models/plan_link.h"
#include "models/qt_executor.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace tagmill {

namespace {

/// For every frame of one dataset its place in another; nothing when one is gone or the order differs.
std::optional<std::vector<int>> framesIn(const Dataset &from, const Dataset &to)
{
    if (from.dir != to.dir)
        return std::nullopt;
    std::vector<int> places;
    places.reserve(from.frames.size());
    size_t next = 0;
    for (const DatasetFrame &frame : from.frames) {
        while (next < to.frames.size() && to.frames[next].image_id != frame.image_id)
            ++next;
        if (next == to.frames.size())
            return std::nullopt;
        places.push_back(static_cast<int>(next++));
    }
    return places;
}

bool isSubsequence(const std::vector<int> &part, const std::vector<int> &whole)
{
    size_t next = 0;
    for (const int value : whole)
        if (next < part.size() && part[next] == value)
            ++next;
    return next == part.size();
}

/// The query with the tags asked for as image ids.
FrameQuery queryOf(const FrameFilter &filter, const std::optional<std::unordered_map<std::string, FrameTagSet>> &tags)
{
    FrameQuery query = filter.query;
    if (!tags)
        return query;
    std::unordered_set<std::string> ids;
    for (const auto &[id, carried] : *tags)
        if (carried & filter.tags && (!query.imageIds || query.imageIds->contains(id)))
            ids.insert(id);
    query.imageIds = std::move(ids);
    return query;
}

constexpr struct
{
    FrameOrder::Key key;
    RecordQuantity quantity;
} columnOrders[FrameListModel::ColumnCount] = {
    {FrameOrder::Key::Name, {}}, {FrameOrder::Key::Records, {}}, {FrameOrder::Key::Quantity, RecordQuantity::Distance}, {FrameOrder::Key::Quantity, RecordQuantity::Incidence}, {FrameOrder::Key::Quantity, RecordQuantity::Ppm}, {FrameOrder::Key::Scene, {}},
};

} // namespace

FrameListModel::FrameListModel(DatasetHandle &dataset, ImageCache &cache, FrameTags &tags, QObject *parent)
    : QAbstractTableModel(parent)
    , m_dataset(dataset)
    , m_cache(cache)
    , m_tags(tags)
    , m_job(&m_pool, std::chrono::milliseconds(500))
{
    connect(&m_dataset, &DatasetHandle::datasetChanged, this, &FrameListModel::onDataset);
    connect(&m_cache, &ImageCache::loaded, this, &FrameListModel::onLoaded);
    connect(&m_tags, &FrameTags::changed, this, &FrameListModel::onTags);
    onDataset();
}

FrameListModel::~FrameListModel()
{
    m_job.cancel();
}

void FrameListModel::setFilter(FrameFilter filter)
{
    m_filter = std::move(filter);
    recompute();
}

void FrameListModel::setOrder(const FrameOrder &order)
{
    if (order == m_order)
        return;
    m_order = order;
    emit orderChanged();
    recompute();
}

void FrameListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return setOrder({});
    setOrder({columnOrders[column].key, columnOrders[column].quantity, order == Qt::DescendingOrder});
}

FrameListModel::Rows FrameListModel::computeRows(Request request, QThreadPool &pool, const Progress &progress)
{
    const Dataset &dataset = *request.snapshot->dataset;
    QtExecutor executor(pool);
    if (!request.index || &request.index->dataset() != &dataset)
        request.index = std::make_shared<const FrameQueryIndex>(dataset, executor);
    auto selection = std::make_shared<const FrameSelection>(selectFrames(*request.index, queryOf(request.filter, request.tags), request.order, executor, progress));
    Rows rows{std::move(request.snapshot), std::move(request.index), selection, selection->frames, std::vector<int>(dataset.frames.size(), -1), {}};
    for (size_t row = 0; row < rows.frames.size(); ++row)
        rows.rowOfFrame[static_cast<size_t>(rows.frames[row])] = static_cast<int>(row);
    if (!request.shown || request.shownFrames.empty())
        return rows;
    if (request.shown == rows.snapshot) { // another filter or order: there is no place to keep, unless it makes no difference
        if (request.shownFrames == rows.frames)
            rows.kept = std::move(request.shownFrames);
        return rows;
    }
    if (const auto places = framesIn(*request.shown->dataset, dataset)) {
        std::transform(request.shownFrames.begin(), request.shownFrames.end(), request.shownFrames.begin(), [&](int frame) { return (*places)[static_cast<size_t>(frame)]; });
        if (isSubsequence(request.shownFrames, rows.frames))
            rows.kept = std::move(request.shownFrames);
    }
    return rows;
}

/// Every frame, uncounted.
FrameListModel::Rows FrameListModel::allRows(std::shared_ptr<const DatasetSnapshot> snapshot)
{
    Rows rows;
    rows.frames.resize(snapshot->dataset->frames.size());
    std::iota(rows.frames.begin(), rows.frames.end(), 0);
    rows.rowOfFrame = rows.frames;
    rows.snapshot = std::move(snapshot);
    return rows;
}

void FrameListModel::onDataset()
{
    if (m_dataset.isOpen() && m_dataset.dir() != m_filtered) {
        if (!m_filtered.isEmpty())
            m_filter = {};
        m_filtered = m_dataset.dir();
    }
    recompute();
}

void FrameListModel::recompute()
{
    const auto snapshot = m_dataset.snapshot();
    if (!snapshot) {
        m_job.cancel();
        show({});
        return;
    }
    const bool isOther = !m_snapshot || m_snapshot->dataset->dir != snapshot->dataset->dir;
    if (isOther && m_filter.isEmpty() && m_order == FrameOrder())
        show(allRows(snapshot)); // to be seen while they are counted
    Request request{snapshot, m_snapshot, m_index, m_frames, m_filter, m_order, {}};
    if (m_filter.tags)
        request.tags = m_tags.annotations().frames;
    m_job.start([request = std::move(request), pool = &m_pool](const Progress &progress) { return computeRows(request, *pool, progress); },
                [this](Rows rows) { show(std::move(rows)); });
}

void FrameListModel::show(Rows rows)
{
    m_requested.clear();
    if (!rows.snapshot)
        m_unreadable.clear();
    else if (rows.snapshot != m_snapshot)
        forgetReplaced(*rows.snapshot);
    m_index = std::move(rows.index);
    m_counts = rows.selection;
    if (rows.kept) {
        m_snapshot = std::move(rows.snapshot);
        m_frames = std::move(*rows.kept);
        insertRuns(rows.frames);
        m_rowOfFrame = std::move(rows.rowOfFrame);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_snapshot = std::move(rows.snapshot);
        m_frames = std::move(rows.frames);
        m_rowOfFrame = std::move(rows.rowOfFrame);
        endResetModel();
    }
    emit filtered();
}

/// Pictures that are gone or were written anew are asked for again.
void FrameListModel::forgetReplaced(const DatasetSnapshot &snapshot)
{
    if (m_unreadable.empty())
        return;
    std::unordered_map<std::string, qint64> same;
    for (size_t frame = 0; frame < snapshot.imageStamps.size(); ++frame)
        if (const auto found = m_unreadable.find(snapshot.dataset->frames[frame].image.native()); found != m_unreadable.end() && found->second == snapshot.imageStamps[frame])
            same.insert(*found);
    m_unreadable = std::move(same);
}

void FrameListModel::insertRuns(const std::vector<int> &frames)
{
    for (size_t row = 0; row < frames.size();) {
        if (row < m_frames.size() && m_frames[row] == frames[row]) {
            ++row;
            continue;
        }
        size_t end = row;
        while (end < frames.size() && (row >= m_frames.size() || frames[end] != m_frames[row]))
            ++end;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(end) - 1);
        m_frames.insert(m_frames.begin() + static_cast<std::ptrdiff_t>(row), frames.begin() + static_cast<std::ptrdiff_t>(row),
                        frames.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        row = end;
    }
}

const DatasetFrame *FrameListModel::frameAt(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_frames.size()))
        return nullptr;
    return &m_snapshot->dataset->frames[static_cast<size_t>(m_frames[static_cast<size_t>(row)])];
}

SelectedItem FrameListModel::itemOf(int row) const
{
    const DatasetFrame *frame = frameAt(row);
    if (!frame)
        return {};
    SelectedItem item{.source = SelectionSource::DatasetA, .scene = frame->sceneId, .camera = frame->cameraIndex};
    if (frame->sceneId < 0 || frame->cameraIndex < 0) {
        item.scene = -1;
        item.camera = m_frames[static_cast<size_t>(row)];
    }
    return item;
}

void FrameListModel::setPlanLink(const PlanLink *link)
{
    m_planLink = link;
    connect(link, &PlanLink::changed, this, &FrameListModel::linkChanged);
}

int FrameListModel::frameOf(const SelectedItem &item) const
{
    const bool isFrame = item.source == SelectionSource::DatasetA || (m_planLink && m_planLink->hasFrame(item));
    if (!isFrame || !m_snapshot)
        return -1;
    const std::vector<DatasetFrame> &frames = m_snapshot->dataset->frames;
    if (item.scene < 0) {
        const bool isForeign = item.camera >= 0 && item.camera < static_cast<int>(frames.size())
            && (frames[static_cast<size_t>(item.camera)].sceneId < 0 || frames[static_cast<size_t>(item.camera)].cameraIndex < 0);
        return isForeign ? item.camera : -1;
    }
    const auto found = std::partition_point(frames.begin(), frames.end(), [&](const DatasetFrame &frame) { return frame.sceneId != item.scene ? frame.sceneId < item.scene : frame.cameraIndex < item.camera; });
    return found != frames.end() && found->sceneId == item.scene && found->cameraIndex == item.camera ? static_cast<int>(found - frames.begin()) : -1;
}

int FrameListModel::rowOf(const SelectedItem &item) const
{
    const int frame = frameOf(item);
    return frame < 0 || frame >= static_cast<int>(m_rowOfFrame.size()) ? -1 : m_rowOfFrame[static_cast<size_t>(frame)];
}

std::vector<std::string> FrameListModel::imageIdsOf(const QModelIndexList &rows) const
{
    std::vector<std::string> ids;
    for (const QModelIndex &index : rows)
        if (const DatasetFrame *frame = index.column() == 0 ? frameAt(index.row()) : nullptr)
            ids.push_back(frame->image_id);
    return ids;
}

int FrameListModel::frameCount() const
{
    return m_snapshot ? static_cast<int>(m_snapshot->dataset->frames.size()) : 0;
}

ImageKey FrameListModel::imageKey(int row, int side) const
{
    const DatasetFrame *frame = frameAt(row);
    if (!frame)
        return {};
    return {pathText(frame->image), m_snapshot->imageStamps[static_cast<size_t>(m_frames[static_cast<size_t>(row)])], side, {}, pathText(m_snapshot->dataset->dir)};
}

void FrameListModel::onLoaded(const ImageKey &key)
{
    const CachedImage *image = m_cache.find(key);
    if (image && image->fault == ImageFault::Broken && m_snapshot && key.path.startsWith(pathText(m_snapshot->dataset->dir)) && m_unreadable.insert_or_assign(filePath(key.path).native(), key.stamp).second)
        emit unreadableFound();
    const auto requested = key.side == ThumbnailSide ? m_requested.constFind(key.path) : m_requested.constEnd();
    if (requested == m_requested.constEnd())
        return;
    const int row = m_rowOfFrame[static_cast<size_t>(*requested)];
    m_requested.erase(requested);
    if (row < 0)
        return;
    const QModelIndex changed = index(row, 0);
    emit dataChanged(changed, changed, {ThumbnailRole, ThumbnailMessageRole});
}

void FrameListModel::onTags()
{
    if (m_filter.tags)
        recompute();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {TagsRole, Qt::DisplayRole});
}

QVariant FrameListModel::thumbnail(int row, int role) const
{
    const ImageKey key = imageKey(row, ThumbnailSide);
    const CachedImage *image = m_cache.findOrRequest(key);
    if (!image) {
        m_requested.insert(key.path, m_frames[static_cast<size_t>(row)]);
        return role == ThumbnailRole ? QVariant(QImage()) : QVariant(QString());
    }
    if (role == ThumbnailRole)
        return image->image();
    if (image->isValid())
        return QString();
    return image->fault == ImageFault::Missing ? tr("Missing") : tr("Unreadable");
}

int FrameListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_frames.size());
}

int FrameListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FrameListModel::extreme(const DatasetFrame &frame, RecordQuantity quantity, bool isLargest) const
{
    if (frame.recordCount == 0)
        return {};
    double best = recordQuantity(m_snapshot->dataset->records, frame.firstRecord, quantity);
    for (size_t row = frame.firstRecord + 1; row < frame.firstRecord + frame.recordCount; ++row) {
        const double value = recordQuantity(m_snapshot->dataset->records, row, quantity);
        best = isLargest ? std::max(best, value) : std::min(best, value);
    }
    return best;
}

QVariant FrameListModel::columnText(const DatasetFrame &frame, int column) const
{
    const auto number = [&](RecordQuantity quantity, bool isLargest, int digits, const QString &unit) {
        const QVariant value = extreme(frame, quantity, isLargest);
        return value.isValid() ? QLocale().toString(value.toDouble(), 'f', digits) + unit : QString();
    };
    switch (column) {
    case RecordsColumn:
        return static_cast<int>(frame.recordCount);
    case DistanceColumn:
        return number(RecordQuantity::Distance, false, 3, QStringLiteral(" m"));
    case IncidenceColumn:
        return number(RecordQuantity::Incidence, true, 1, QStringLiteral("°"));
    case PpmColumn:
        return number(RecordQuantity::Ppm, false, 1, QStringLiteral(" px"));
    case TagsColumn: {
        QStringList names;
        for (int tag = 0; tag <= quarantineTag; ++tag)
            if (m_tags.tagsOf(frame.image_id) & (1u << tag))
                names.append(m_tags.tagName(tag));
        return names.join(QStringLiteral(", "));
    }
    default:
        return QString::fromStdString(frame.image_id);
    }
}

QVariant FrameListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole) {
        const QString titles[ColumnCount] = {tr("Frame"), tr("Records"), tr("Distance"), tr("Incidence"), tr("px/module"), tr("My tags")};
        return titles[section];
    }
    if (role == Qt::ToolTipRole) {
        const QString tips[ColumnCount] = {tr("The picture's name"), tr("Targets in the frame"), tr("Of the nearest target"), tr("Angle of the most tilted target"), tr("Pixels per module of the smallest target"), tr("Tags you gave with the number keys")};
        return tips[section];
    }
    return {};
}

QVariant FrameListModel::data(const QModelIndex &index, int role) const
{
    const DatasetFrame *frame = index.isValid() ? frameAt(index.row()) : nullptr;
    if (!frame)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return columnText(*frame, index.column());
    case Qt::TextAlignmentRole:
        return index.column() >= RecordsColumn && index.column() <= PpmColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
    case ImageIdRole:
        return QString::fromStdString(frame->image_id);
    case Qt::AccessibleTextRole:
        return tr("%1, %n record(s)", nullptr, static_cast<int>(frame->recordCount)).arg(QString::fromStdString(frame->image_id));
    case FrameRole:
        return m_frames[static_cast<size_t>(index.row())];
    case ImagePathRole:
        return pathText(frame->image);
    case ThumbnailRole:
    case ThumbnailMessageRole:
        return thumbnail(index.row(), role);
    case RecordCountRole:
        return static_cast<int>(frame->recordCount);
    case SceneRole:
        return frame->sceneId;
    case CameraRole:
        return frame->cameraIndex;
    case DistanceRole:
        return extreme(*frame, RecordQuantity::Distance, false);
    case IncidenceRole:
        return extreme(*frame, RecordQuantity::Incidence, true);
    case PpmRole:
        return extreme(*frame, RecordQuantity::Ppm, false);
    case TagsRole:
        return m_tags.tagsOf(frame->image_id);
    default:
        return {};
    }
}

} // namespace tagmill
