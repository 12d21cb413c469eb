// SPDX-License-Identifier: GPL-3.0-or-later
// What a reproduction found, a frame a row: those that differ first, each part in the order of the dataset. Lives on the GUI thread.
#pragma once

#include "core/audit/reproduction.h"

#include <QAbstractTableModel>

#include <memory>

namespace tagmill {

/// What differs, and why, in one or two sentences; empty for a frame that is the same.
QString reproductionText(const FrameReproduction &frame);

class ReproductionTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { FrameColumn, ResultColumn, PixelsColumn, LargestColumn, PsnrColumn, RecordsColumn, RendererColumn, ColumnCount };
    enum Role { ImageIdRole = Qt::UserRole, PassedRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(std::shared_ptr<const ReproductionReport> report);
    QString imageIdAt(int row) const; ///< empty when there is no such row

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const FrameReproduction *frameAt(int row) const; ///< nullptr: it was not made again
    QString text(int row, int column) const;

    std::shared_ptr<const ReproductionReport> m_report;
    std::vector<size_t> m_order; ///< rows after those of what is missing, as indices of frames
};

} // namespace tagmill
