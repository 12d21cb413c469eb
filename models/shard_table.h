// SPDX-License-Identifier: GPL-3.0-or-later
// The shards of a run on a cluster as a table: which run, where, how they ended. A filter and an order of its own, so that ten
// thousand rows cost nothing. Lives on the GUI thread.
#pragma once

#include "core/cluster/shard_states.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace tagmill {

QString shardStateText(ShardState state);
/// Of the shards alone, without what puts them together: "3 of 8 shards done · 2 running · 3 waiting".
QString shardCountsText(const std::vector<ShardReport> &shards);
/// What a log ends with, at most so many bytes, in whole lines; empty when it is not there.
QString logTail(const std::string &file, qint64 bytes);

class ShardTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ShardColumn, StateColumn, ScenesColumn, NodeColumn, ElapsedColumn, StatusColumn, ReasonColumn, ColumnCount };
    enum Role { StateRole = Qt::UserRole };
    /// Failed and Lost together: what Resubmit takes.
    enum class Filter { All, Missing, Running, Waiting, Done };

    using QAbstractTableModel::QAbstractTableModel;
    using Shards = std::shared_ptr<const std::vector<ShardReport>>;

    void setShards(Shards shards);
    void setFilter(Filter filter);
    const ShardReport *shardAt(int row) const; ///< nullptr when there is no such row
    int rowOf(int shard) const;                ///< −1 when it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    std::vector<int> order() const;
    int number(const ShardReport &shard) const; ///< that the rows are sorted by, where it is no text
    void show(Shards shards);
    QString text(const ShardReport &shard, int column) const;

    Shards m_shards;
    std::vector<int> m_order; ///< shard of each row
    Filter m_filter = Filter::All;
    int m_column = ShardColumn;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace tagmill
