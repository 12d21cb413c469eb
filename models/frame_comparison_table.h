// SPDX-License-Identifier: GPL-3.0-or-later
// What a comparison of frames found, a frame a row, the worst first. Lives on the GUI thread.
#pragma once

#include "core/audit/frame_comparison.h"

#include <QAbstractTableModel>

#include <memory>

namespace tagmill {

class FrameComparisonTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { FrameColumn, ResultColumn, PsnrColumn, PixelsColumn, LargestColumn, MeanColumn, CornersColumn, XColumn, YColumn, RmsColumn, FarthestColumn, AloneColumn, ColumnCount };
    enum Role { DiffersRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(std::shared_ptr<const FrameComparison> comparison);
    QString imageIdAt(int row) const; ///< empty when there is no such row

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const FrameComparison> m_comparison;
};

} // namespace tagmill
