// SPDX-License-Identifier: GPL-3.0-or-later
// The two tables of an audit: its integrity checks and the statistics of its distributions. Live on the
// GUI thread.
#pragma once

#include "models/audit_model.h"

#include <QAbstractTableModel>

#include <string_view>

namespace tagmill {

/// "incidence stays below 45°" for "incidence_below_45_deg".
QString scoreTermText(const std::string &name);

/// "3 images are missing" for that check.
QString failureText(const IntegrityCheck &check);
/// What it looks for: "Is the image of each frame there?".
QString checkText(const IntegrityCheck &check);

/// "Distance", "m".
QString quantityLabel(Quantity quantity);
QString quantityUnit(Quantity quantity);

/// What a scale of ranges is of: "Pixels per module" for "ppm".
QString scaleTitle(std::string_view name);

class IntegrityModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { CheckColumn, CountColumn, FramesColumn, ColumnCount };
    enum Role { IsFailureRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setView(std::shared_ptr<const AuditView> view);
    const IntegrityCheck *checkAt(int row) const; ///< nullptr when out of range

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString toolTip(const IntegrityCheck &check) const;

    std::shared_ptr<const AuditView> m_view;
};

class StatisticsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setView(std::shared_ptr<const AuditView> view);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const AuditView> m_view;
};

} // namespace tagmill
