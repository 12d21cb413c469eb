// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/frame_list_model.h"

#include "models/path_text.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace tagmill {

namespace {

template<class Predicate>
bool anyRecord(const DatasetFrame &frame, Predicate &&holds)
{
    for (size_t row = frame.firstRecord; row < frame.firstRecord + frame.recordCount; ++row)
        if (holds(row))
            return true;
    return false;
}

bool hasState(std::span<const PointState> states, PointState state)
{
    return std::find(states.begin(), states.end(), state) != states.end();
}

bool wordHolds(const Dataset &dataset, const DatasetFrame &frame, const QString &word)
{
    const RecordTable &records = dataset.records;
    const qsizetype colon = word.indexOf(QLatin1Char(':'));
    const QString key = word.left(std::max<qsizetype>(0, colon)).toLower();
    const QString value = word.mid(colon + 1);
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (key == QLatin1String("scene"))
        return isNumber && frame.sceneId == number;
    if (key == QLatin1String("camera"))
        return isNumber && frame.cameraIndex == number;
    if (key == QLatin1String("tag"))
        return isNumber && anyRecord(frame, [&](size_t row) { return !records.isBoard(row) && records.columns().tag_id[row] == number; });
    if (key == QLatin1String("family"))
        return anyRecord(frame, [&](size_t row) { return QString::fromStdString(records.family(row)).contains(value, Qt::CaseInsensitive); });
    if (key == QLatin1String("state")) {
        const auto state = pointStateFromName(value.toLower().toStdString());
        return state && anyRecord(frame, [&](size_t row) { return hasState(records.corners_state(row), *state) || hasState(records.keypoints_state(row), *state); });
    }
    return QString::fromStdString(frame.image_id).contains(word, Qt::CaseInsensitive);
}

/// `old` frames of one dataset as frames of another; nothing when one is gone or the order differs.
std::optional<std::vector<int>> mapFrames(const Dataset &from, const std::vector<int> &old, const Dataset &to)
{
    if (from.dir != to.dir || old.empty())
        return std::nullopt;
    std::vector<int> mapped;
    mapped.reserve(old.size());
    size_t next = 0;
    for (const int frame : old) {
        const std::string &id = from.frames[static_cast<size_t>(frame)].image_id;
        while (next < to.frames.size() && to.frames[next].image_id != id)
            ++next;
        if (next == to.frames.size())
            return std::nullopt;
        mapped.push_back(static_cast<int>(next++));
    }
    return mapped;
}

} // namespace

std::vector<int> filterFrames(const Dataset &dataset, const FrameFilter &filter, const Progress &progress)
{
    const QStringList words = filter.text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<int> order;
    const size_t count = dataset.frames.size();
    for (size_t i = 0; i < count; ++i) {
        if (i % 1024 == 0 && !reportProgress(progress, static_cast<double>(i) / static_cast<double>(count), "filtering"))
            break;
        const DatasetFrame &frame = dataset.frames[i];
        if (filter.imageIds && !filter.imageIds->contains(frame.image_id))
            continue;
        if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return wordHolds(dataset, frame, word); }))
            order.push_back(static_cast<int>(i));
    }
    return order;
}

FrameListModel::FrameListModel(DatasetHandle &dataset, ImageCache &cache, QObject *parent)
    : QAbstractListModel(parent)
    , m_dataset(dataset)
    , m_cache(cache)
    , m_job(&m_pool, std::chrono::milliseconds(500))
{
    m_pool.setMaxThreadCount(1);
    connect(&m_dataset, &DatasetHandle::datasetChanged, this, &FrameListModel::recompute);
    connect(&m_cache, &ImageCache::loaded, this, &FrameListModel::onLoaded);
    recompute();
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

FrameListModel::Rows FrameListModel::computeRows(std::shared_ptr<const DatasetSnapshot> snapshot, const FrameFilter &filter,
                                                 const std::shared_ptr<const DatasetSnapshot> &shown,
                                                 const std::vector<int> &shownOrder, const Progress &progress)
{
    Rows rows{std::move(snapshot), {}, {}};
    rows.order = filterFrames(*rows.snapshot->dataset, filter, progress);
    if (!shown)
        return rows;
    rows.kept = mapFrames(*shown->dataset, shownOrder, *rows.snapshot->dataset);
    if (rows.kept && !std::includes(rows.order.begin(), rows.order.end(), rows.kept->begin(), rows.kept->end()))
        rows.kept.reset();
    return rows;
}

void FrameListModel::recompute()
{
    const auto snapshot = m_dataset.snapshot();
    if (!snapshot) {
        m_job.cancel();
        show({});
        return;
    }
    m_job.start([snapshot, filter = m_filter, shown = m_snapshot, order = m_order](
                    const Progress &progress) { return computeRows(snapshot, filter, shown, order, progress); },
                [this](Rows rows) { show(std::move(rows)); });
}

void FrameListModel::show(Rows rows)
{
    m_requested.clear();
    if (rows.kept) {
        m_snapshot = std::move(rows.snapshot);
        m_order = std::move(*rows.kept);
        insertRuns(rows.order);
        emit dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_snapshot = std::move(rows.snapshot);
        m_order = std::move(rows.order);
        endResetModel();
    }
    emit filtered();
}

void FrameListModel::insertRuns(const std::vector<int> &order)
{
    for (size_t row = 0; row < order.size();) {
        if (row < m_order.size() && m_order[row] == order[row]) {
            ++row;
            continue;
        }
        size_t end = row;
        while (end < order.size() && (row >= m_order.size() || order[end] != m_order[row]))
            ++end;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(end) - 1);
        m_order.insert(m_order.begin() + static_cast<std::ptrdiff_t>(row), order.begin() + static_cast<std::ptrdiff_t>(row),
                       order.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        row = end;
    }
}

const DatasetFrame *FrameListModel::frameAt(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_order.size()))
        return nullptr;
    return &m_snapshot->dataset->frames[static_cast<size_t>(m_order[static_cast<size_t>(row)])];
}

SelectedItem FrameListModel::itemOf(int row) const
{
    const DatasetFrame *frame = frameAt(row);
    if (!frame)
        return {};
    SelectedItem item{.source = SelectionSource::DatasetA, .scene = frame->sceneId, .camera = frame->cameraIndex};
    if (frame->sceneId < 0 || frame->cameraIndex < 0) {
        item.scene = -1;
        item.camera = m_order[static_cast<size_t>(row)];
    }
    return item;
}

int FrameListModel::rowOf(const SelectedItem &item) const
{
    if (item.source != SelectionSource::DatasetA)
        return -1;
    for (int row = 0; row < rowCount(); ++row) {
        const SelectedItem other = itemOf(row);
        if (other.scene == item.scene && other.camera == item.camera)
            return row;
    }
    return -1;
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
    return {pathText(frame->image), m_snapshot->imageStamps[static_cast<size_t>(m_order[static_cast<size_t>(row)])], side};
}

void FrameListModel::onLoaded(const ImageKey &key)
{
    if (key.side != ThumbnailSide)
        return;
    const auto requested = m_requested.constFind(key.path);
    if (requested == m_requested.constEnd())
        return;
    const auto it = std::lower_bound(m_order.begin(), m_order.end(), *requested);
    m_requested.erase(requested);
    if (it == m_order.end())
        return;
    const QModelIndex changed = index(static_cast<int>(it - m_order.begin()));
    emit dataChanged(changed, changed, {ThumbnailRole, ThumbnailMessageRole});
}

QVariant FrameListModel::thumbnail(int row, int role) const
{
    const ImageKey key = imageKey(row, ThumbnailSide);
    const CachedImage *image = m_cache.findOrRequest(key);
    if (!image) {
        m_requested.insert(key.path, m_order[static_cast<size_t>(row)]);
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
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

QVariant FrameListModel::data(const QModelIndex &index, int role) const
{
    const DatasetFrame *frame = index.isValid() ? frameAt(index.row()) : nullptr;
    if (!frame)
        return {};
    const auto extreme = [&](std::vector<double> RecordColumns::*column, bool isLargest) {
        const std::span<const double> values = m_snapshot->dataset->columnOf(*frame, column);
        if (values.empty())
            return QVariant();
        return QVariant(isLargest ? *std::max_element(values.begin(), values.end()) : *std::min_element(values.begin(), values.end()));
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case ImageIdRole:
        return QString::fromStdString(frame->image_id);
    case Qt::AccessibleTextRole:
        return tr("%1, %n record(s)", nullptr, static_cast<int>(frame->recordCount)).arg(QString::fromStdString(frame->image_id));
    case FrameRole:
        return m_order[static_cast<size_t>(index.row())];
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
        return extreme(&RecordColumns::distance, false);
    case IncidenceRole:
        return extreme(&RecordColumns::angle_of_incidence, true);
    case PpmRole:
        return extreme(&RecordColumns::ppm, false);
    default:
        return {};
    }
}

} // namespace tagmill
