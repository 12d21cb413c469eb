// SPDX-License-Identifier: GPL-3.0-or-later
// The detection records of one frame as a table (which keeps their dataset alive), and one record as a
// tree of its fields (copied as text). Live on the GUI thread.
#pragma once

#include "core/dataset/dataset.h"
#include "core/export/record_text.h"

#include <QAbstractItemModel>
#include <QAbstractTableModel>

#include <memory>

namespace tagmill {

/// "12", "Board".
QString recordName(const DetectionRecord &record);
QString pointStateText(PointState state);
/// What is copied of a record.
Result<QString> copiedRecord(const DetectionRecord &record, RecordForm form);

class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, FamilyColumn, DistanceColumn, IncidenceColumn, PpmColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFrame(std::shared_ptr<const Dataset> dataset, const DatasetFrame *frame);
    const DatasetFrame *frame() const { return m_frame; }
    const std::vector<DetectionRecord> &records() const { return m_records; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const Dataset> m_dataset;
    const DatasetFrame *m_frame = nullptr;
    std::vector<DetectionRecord> m_records; ///< of the frame
};

/// Two levels: fields, and below corners and keypoints their points.
class RecordFieldsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { FieldColumn, ValueColumn, ColumnCount };
    enum Role { PointRole = Qt::UserRole }; ///< index of a point as Selection counts them: corners, then keypoints; −1 elsewhere

    using QAbstractItemModel::QAbstractItemModel;

    void setRecord(const DetectionRecord *record);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Field
    {
        QString name, value;
        struct Point
        {
            QString name, value;
            int number = -1;
        };
        std::vector<Point> points;
    };
    static std::vector<Field> fieldsOf(const DetectionRecord &record);

    std::vector<Field> m_fields;
};

} // namespace tagmill
