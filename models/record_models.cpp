// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/record_models.h"

#include "models/field_text.h"

#include <QLocale>
#include <QStringList>

namespace tagmill {

namespace {

QString real(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

template<class Vector>
QString listed(const Vector &values, int decimals)
{
    QStringList parts;
    for (const double value : values)
        parts.append(real(value, decimals));
    return parts.join(QLatin1String("  "));
}

QString distortionText(DistortionModel model)
{
    switch (model) {
    case DistortionModel::None:
        return RecordFieldsModel::tr("none");
    case DistortionModel::BrownConrady:
        return RecordFieldsModel::tr("Brown–Conrady");
    case DistortionModel::KannalaBrandt:
        return RecordFieldsModel::tr("Kannala–Brandt");
    }
    return {};
}

QString pointText(const Vector2 &point, const std::vector<PointState> &states, size_t i)
{
    const QString position = QStringLiteral("%1  %2").arg(real(point.x(), 3), real(point.y(), 3));
    return i < states.size() ? RecordFieldsModel::tr("%1  %2").arg(position, pointStateText(states[i])) : position;
}

} // namespace

QString recordName(const DetectionRecord &record)
{
    return record.record_type == RecordType::Board ? RecordTableModel::tr("Board") : QString::number(record.tag_id);
}

QString pointStateText(PointState state)
{
    switch (state) {
    case PointState::Behind:
        return RecordFieldsModel::tr("behind");
    case PointState::Outside:
        return RecordFieldsModel::tr("outside");
    case PointState::Occluded:
        return RecordFieldsModel::tr("occluded");
    case PointState::Margin:
        return RecordFieldsModel::tr("margin");
    case PointState::Visible:
        return RecordFieldsModel::tr("visible");
    }
    return {};
}

Result<QString> copiedRecord(const DetectionRecord &record, RecordForm form)
{
    TAGMILL_TRY(const std::string text, recordText(record, form));
    return toQString(text);
}

void RecordTableModel::setFrame(std::shared_ptr<const Dataset> dataset, const DatasetFrame *frame)
{
    beginResetModel();
    m_dataset = std::move(dataset);
    m_frame = frame;
    m_records = frame ? m_dataset->recordsOf(*frame) : std::vector<DetectionRecord>();
    endResetModel();
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const bool isText = index.column() == FamilyColumn || index.column() == NameColumn;
    if (role == Qt::TextAlignmentRole)
        return int((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const DetectionRecord &record = m_records[static_cast<size_t>(index.row())];
    switch (index.column()) {
    case NameColumn:
        return recordName(record);
    case FamilyColumn:
        return record.record_type == RecordType::Board && record.board_definition ? QString::fromStdString(record.board_definition->type)
                                                                                  : QString::fromStdString(record.tag_family);
    case DistanceColumn:
        return tr("%1 m").arg(real(record.distance, 3));
    case IncidenceColumn:
        return tr("%1°").arg(real(record.angle_of_incidence, 1));
    case PpmColumn:
        return record.record_type == RecordType::Board ? QString() : real(record.ppm, 1);
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section <= FamilyColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == PpmColumn)
        return tr("Pixels per module");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Id");
    case FamilyColumn:
        return tr("Family");
    case DistanceColumn:
        return tr("Distance");
    case IncidenceColumn:
        return tr("Incidence");
    case PpmColumn:
        return tr("ppm");
    default:
        return {};
    }
}

std::vector<RecordFieldsModel::Field> RecordFieldsModel::fieldsOf(const DetectionRecord &r)
{
    std::vector<Field> fields;
    const auto add = [&fields](const QString &name, const QString &value) { fields.push_back({name, value, {}}); };
    add(tr("Type"), r.record_type == RecordType::Board ? tr("board") : tr("tag"));
    if (r.record_type == RecordType::Tag)
        add(tr("Id"), QString::number(r.tag_id));
    add(tr("Family"), QString::fromStdString(r.tag_family));
    add(tr("Size"), tr("%1 mm").arg(real(r.tag_size_mm, 3)));
    add(tr("Distance"), tr("%1 m").arg(real(r.distance, 6)));
    add(tr("Incidence"), tr("%1°").arg(real(r.angle_of_incidence, 4)));
    if (r.record_type == RecordType::Tag)
        add(tr("Pixels per module"), real(r.ppm, 3));
    add(tr("Area in the image"), tr("%1 px²").arg(real(r.pixel_area, 2)));
    add(tr("Occlusion"), tr("%1 %").arg(real(100 * r.occlusion_ratio, 1)));
    if (r.is_mirrored)
        add(tr("Mirrored"), tr("yes"));

    Field corners{tr("Corners, px"), QString::number(r.corners.size()), {}};
    for (size_t i = 0; i < r.corners.size(); ++i)
        corners.points.push_back({QString::number(i), pointText(r.corners[i], r.corners_state, i), static_cast<int>(i)});
    fields.push_back(std::move(corners));
    if (!r.keypoints.empty()) {
        Field keypoints{tr("Keypoints, px"), QString::number(r.keypoints.size()), {}};
        for (size_t i = 0; i < r.keypoints.size(); ++i) {
            keypoints.points.push_back({QString::number(i), r.keypoints[i] ? pointText(*r.keypoints[i], r.keypoints_state, i) : pointStateText(PointState::Behind),
                                        static_cast<int>(r.corners.size() + i)});
        }
        fields.push_back(std::move(keypoints));
    }

    if (r.position)
        add(tr("Position in camera, m"), listed(std::vector<double>(r.position->begin(), r.position->end()), 6));
    if (r.rotation_quaternion)
        add(tr("Rotation w x y z"), listed(std::vector<double>(r.rotation_quaternion->begin(), r.rotation_quaternion->end()), 6));
    add(tr("Image"), tr("%1 × %2 px").arg(r.resolution.width).arg(r.resolution.height));
    add(tr("fx  fy"), listed(std::vector<double>{r.k_matrix(0, 0), r.k_matrix(1, 1)}, 4));
    add(tr("cx  cy"), listed(std::vector<double>{r.k_matrix(0, 2), r.k_matrix(1, 2)}, 4));
    add(tr("Distortion"), distortionText(r.distortion_model));
    if (!r.distortion_coeffs.empty())
        add(tr("Coefficients"), listed(r.distortion_coeffs, 6));
    add(tr("Margin"), tr("%1 px").arg(r.eval_margin_px));
    if (r.board_definition) {
        add(tr("Board"), tr("%1, %2 × %3 cells").arg(QString::fromStdString(r.board_definition->type)).arg(r.board_definition->cols).arg(r.board_definition->rows));
        add(tr("Marker"), tr("%1 mm").arg(real(r.board_definition->marker_size_mm, 3)));
        add(tr("Dictionary"), QString::fromStdString(r.board_definition->dictionary));
    }
    if (r.scene_seed)
        add(tr("Scene seed"), QString::number(*r.scene_seed));
    add(tr("Record is complete"), r.eval_complete ? tr("yes") : tr("no"));
    return fields;
}

void RecordFieldsModel::setRecord(const DetectionRecord *record)
{
    beginResetModel();
    m_fields = record ? fieldsOf(*record) : std::vector<Field>();
    endResetModel();
}

// The internal id is 0 for a field, and 1 + its field's row for a point.
QModelIndex RecordFieldsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr{0});
}

QModelIndex RecordFieldsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0});
}

int RecordFieldsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_fields.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_fields[static_cast<size_t>(parent.row())].points.size());
}

int RecordFieldsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant RecordFieldsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isPoint = index.internalId() != 0;
    const Field &field = m_fields[static_cast<size_t>(isPoint ? static_cast<int>(index.internalId()) - 1 : index.row())];
    const Field::Point *point = isPoint ? &field.points[static_cast<size_t>(index.row())] : nullptr;
    if (role == PointRole)
        return point ? point->number : -1;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == FieldColumn)
        return point ? point->name : field.name;
    return point ? point->value : field.value;
}

QVariant RecordFieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == FieldColumn ? tr("Field") : tr("Value");
}

} // namespace tagmill
