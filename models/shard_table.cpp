// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shard_table.h"

#include <QFile>
#include <QLocale>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace tagmill {

namespace {

bool isMissing(ShardState state)
{
    return state == ShardState::Failed || state == ShardState::Lost;
}

bool passes(ShardTable::Filter filter, ShardState state)
{
    switch (filter) {
    case ShardTable::Filter::All:
        return true;
    case ShardTable::Filter::Missing:
        return isMissing(state);
    case ShardTable::Filter::Running:
        return state == ShardState::Running;
    case ShardTable::Filter::Waiting:
        return state == ShardState::Waiting;
    case ShardTable::Filter::Done:
        return state == ShardState::Done;
    }
    return true;
}

/// "1-02:03:04", "2:03:04", "3:04"; −1 for anything else.
int secondsOf(const std::string &elapsed)
{
    const size_t dash = elapsed.find('-');
    int days = 0, total = 0, part = 0;
    bool hasDigit = false;
    for (size_t i = 0; i < elapsed.size(); ++i) {
        const char c = elapsed[i];
        if (i == dash) {
            days = part;
            part = 0;
        } else if (c == ':') {
            total = 60 * (total + part);
            part = 0;
        } else if (c >= '0' && c <= '9' && part < 100000) {
            part = 10 * part + (c - '0');
            hasDigit = true;
        } else {
            return -1;
        }
    }
    return hasDigit ? 86400 * days + total + part : -1;
}

} // namespace

QString shardStateText(ShardState state)
{
    switch (state) {
    case ShardState::Waiting:
        return ShardTable::tr("Waiting");
    case ShardState::Running:
        return ShardTable::tr("Running");
    case ShardState::Done:
        return ShardTable::tr("Done");
    case ShardState::Failed:
        return ShardTable::tr("Failed");
    case ShardState::Lost:
        break;
    }
    return ShardTable::tr("Lost");
}

QString shardCountsText(const std::vector<ShardReport> &shards)
{
    std::array<int, 5> counts{};
    for (const ShardReport &shard : shards)
        counts[static_cast<size_t>(shard.state)] += shard.isMerge ? 0 : 1;
    const int all = std::accumulate(counts.begin(), counts.end(), 0);
    const auto of = [&](ShardState state) { return counts[static_cast<size_t>(state)]; };
    const QLocale locale;
    QStringList parts{ShardTable::tr("%1 of %n shard(s) done", nullptr, all).arg(locale.toString(of(ShardState::Done)))};
    if (const int running = of(ShardState::Running))
        parts.append(ShardTable::tr("%1 running").arg(locale.toString(running)));
    if (const int waiting = of(ShardState::Waiting))
        parts.append(ShardTable::tr("%1 waiting").arg(locale.toString(waiting)));
    if (const int failed = of(ShardState::Failed))
        parts.append(ShardTable::tr("%1 failed").arg(locale.toString(failed)));
    if (const int lost = of(ShardState::Lost))
        parts.append(ShardTable::tr("%1 lost").arg(locale.toString(lost)));
    return parts.join(ShardTable::tr(" · "));
}

QString logTail(const std::string &path, qint64 bytes)
{
    QFile file(QFile::decodeName(path.c_str()));
    if (!file.open(QIODevice::ReadOnly) || file.isSequential())
        return {};
    const bool isPart = file.size() > bytes;
    if (isPart)
        file.seek(file.size() - bytes);
    QByteArray text = file.read(bytes);
    if (isPart)
        text = text.mid(text.indexOf('\n') + 1);
    return QString::fromUtf8(text).trimmed();
}

void ShardTable::setShards(Shards shards)
{
    show(std::move(shards));
}

void ShardTable::setFilter(Filter filter)
{
    m_filter = filter;
    show(m_shards);
}

void ShardTable::sort(int column, Qt::SortOrder direction)
{
    m_column = column;
    m_direction = direction;
    show(m_shards);
}

int ShardTable::number(const ShardReport &shard) const
{
    switch (m_column) {
    case StateColumn:
        return static_cast<int>(shard.state);
    case ScenesColumn:
        return shard.done;
    case ElapsedColumn:
        return secondsOf(shard.elapsed);
    case StatusColumn:
        return shard.status.value_or(-1);
    default:
        return shard.shard;
    }
}

std::vector<int> ShardTable::order() const
{
    std::vector<int> order;
    if (!m_shards)
        return order;
    for (int i = 0; i < static_cast<int>(m_shards->size()); ++i)
        if (passes(m_filter, (*m_shards)[static_cast<size_t>(i)].state))
            order.push_back(i);
    const auto sortBy = [&](const auto &keyOf) {
        if (m_direction == Qt::DescendingOrder)
            std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return keyOf(b) < keyOf(a); });
        else
            std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return keyOf(a) < keyOf(b); });
    };
    if (m_column == NodeColumn || m_column == ReasonColumn) {
        const auto text = m_column == NodeColumn ? &ShardReport::node : &ShardReport::reason;
        sortBy([&](int i) -> const std::string & { return (*m_shards)[static_cast<size_t>(i)].*text; });
    } else if (m_column != ShardColumn || m_direction == Qt::DescendingOrder) {
        std::vector<int> numbers; // worked out once, not in every comparison
        numbers.reserve(m_shards->size());
        for (const ShardReport &shard : *m_shards)
            numbers.push_back(number(shard));
        sortBy([&](int i) { return numbers[static_cast<size_t>(i)]; });
    }
    return order;
}

/// The narrowest change that tells it: rows that stay where they are keep their selection.
void ShardTable::show(Shards shards)
{
    const Shards before = std::exchange(m_shards, std::move(shards));
    std::vector<int> now = order();
    if (now.size() != m_order.size() || !before || !m_shards) {
        beginResetModel();
        m_order = std::move(now);
        endResetModel();
        return;
    }
    if (now != m_order) {
        emit layoutAboutToBeChanged();
        std::vector<int> rowOfShard(m_shards->size(), -1);
        for (size_t row = 0; row < now.size(); ++row)
            rowOfShard[static_cast<size_t>(now[row])] = static_cast<int>(row);
        const QModelIndexList old = persistentIndexList();
        QModelIndexList moved;
        for (const QModelIndex &index : old) {
            const auto shard = static_cast<size_t>(m_order[static_cast<size_t>(index.row())]);
            const int row = shard < rowOfShard.size() ? rowOfShard[shard] : -1;
            moved.append(row < 0 ? QModelIndex() : createIndex(row, index.column()));
        }
        m_order = std::move(now);
        changePersistentIndexList(old, moved);
        emit layoutChanged();
        return;
    }
    int first = -1, last = -1;
    for (int row = 0; row < static_cast<int>(m_order.size()); ++row) {
        const auto i = static_cast<size_t>(m_order[static_cast<size_t>(row)]);
        if (i < before->size() && (*before)[i] == (*m_shards)[i])
            continue;
        first = first < 0 ? row : first;
        last = row;
    }
    if (first >= 0)
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

const ShardReport *ShardTable::shardAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &(*m_shards)[static_cast<size_t>(m_order[static_cast<size_t>(row)])];
}

int ShardTable::rowOf(int shard) const
{
    const auto at = std::find(m_order.begin(), m_order.end(), shard);
    return at == m_order.end() ? -1 : static_cast<int>(at - m_order.begin());
}

int ShardTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int ShardTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ShardTable::text(const ShardReport &shard, int column) const
{
    switch (column) {
    case ShardColumn:
        return shard.isMerge ? tr("Merge") : QString::number(shard.shard);
    case StateColumn:
        return shardStateText(shard.state);
    case ScenesColumn:
        return shard.isMerge ? QString() : tr("%1 of %2").arg(shard.done).arg(shard.units);
    case NodeColumn:
        return QString::fromStdString(shard.node);
    case ElapsedColumn:
        return QString::fromStdString(shard.elapsed);
    case StatusColumn:
        return shard.status ? QString::number(*shard.status) : QString();
    case ReasonColumn:
        return QString::fromStdString(shard.reason);
    default:
        return {};
    }
}

QVariant ShardTable::data(const QModelIndex &index, int role) const
{
    const ShardReport *shard = index.isValid() ? shardAt(index.row()) : nullptr;
    if (!shard)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*shard, index.column());
    case Qt::TextAlignmentRole:
        return int(headerData(index.column(), Qt::Horizontal, role).toInt());
    case StateRole:
        return static_cast<int>(shard->state);
    default:
        return {};
    }
}

QVariant ShardTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isNumber = section == ShardColumn || section == ScenesColumn || section == ElapsedColumn || section == StatusColumn;
    if (role == Qt::TextAlignmentRole)
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ShardColumn:
        return tr("Shard");
    case StateColumn:
        return tr("State");
    case ScenesColumn:
        return tr("Scenes");
    case NodeColumn:
        return tr("Node");
    case ElapsedColumn:
        return tr("Time");
    case StatusColumn:
        return tr("Exit code");
    case ReasonColumn:
        return tr("Slurm says");
    default:
        return {};
    }
}

} // namespace tagmill
