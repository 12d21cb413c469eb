// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit_tables.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace tagmill {

namespace {

constexpr std::array statistics = {
    QT_TRANSLATE_NOOP("tagmill::StatisticsModel", "Values"), QT_TRANSLATE_NOOP("tagmill::StatisticsModel", "Minimum"),
    QT_TRANSLATE_NOOP("tagmill::StatisticsModel", "Median"), QT_TRANSLATE_NOOP("tagmill::StatisticsModel", "Mean"),
    QT_TRANSLATE_NOOP("tagmill::StatisticsModel", "Maximum"), QT_TRANSLATE_NOOP("tagmill::StatisticsModel", "Deviation"),
};

double statistic(const DistributionStats &stats, int column)
{
    switch (column) {
    case 1:
        return stats.min;
    case 2:
        return stats.median;
    case 3:
        return stats.mean;
    case 4:
        return stats.max;
    default:
        return stats.std;
    }
}

constexpr std::pair<std::string_view, const char *> termTexts[] = {
    {"impossible_poses", QT_TRANSLATE_NOOP("Audit", "impossible poses")},
    {"chirality", QT_TRANSLATE_NOOP("Audit", "corners wind the wrong way")},
    {"orientation", QT_TRANSLATE_NOOP("Audit", "corners do not fit the pose")},
    {"incidence_below_45_deg", QT_TRANSLATE_NOOP("Audit", "incidence stays below 45°")},
    {"distance_range_below_1_m", QT_TRANSLATE_NOOP("Audit", "distances span less than 1 m")},
    {"pictures", QT_TRANSLATE_NOOP("Audit", "tags that the image does not show")},
    {"bad_frames", QT_TRANSLATE_NOOP("Audit", "bad images")},
    {"margin", QT_TRANSLATE_NOOP("Audit", "points inside the margin")},
    {"duplicate_records", QT_TRANSLATE_NOOP("Audit", "targets recorded twice")},
    {"unreadable_records", QT_TRANSLATE_NOOP("Audit", "unreadable records")},
};

constexpr std::pair<std::string_view, const char *> failureTexts[] = {
    {"chirality", QT_TRANSLATE_N_NOOP("Audit", "The corners of %n tag(s) wind the wrong way")},
    {"anchor", QT_TRANSLATE_N_NOOP("Audit", "The corners of %n record(s) do not fit the pose")},
    {"margin", QT_TRANSLATE_N_NOOP("Audit", "%n point(s) marked visible lie inside the margin")},
    {"impossible_poses", QT_TRANSLATE_N_NOOP("Audit", "%n record(s) have an impossible pose")},
    {"orphaned_records", QT_TRANSLATE_N_NOOP("Audit", "The image of %n record(s) is missing, or not listed in coco_labels.json")},
    {"duplicate_records", QT_TRANSLATE_N_NOOP("Audit", "%n record(s) repeat another one of the same image")},
    {"missing_frames", QT_TRANSLATE_N_NOOP("Audit", "%n image(s) are missing")},
    {"foreign_frames", QT_TRANSLATE_N_NOOP("Audit", "%n image(s) lie outside the dataset's folder, or are no files, and were not opened")},
    {"undecodable_frames", QT_TRANSLATE_N_NOOP("Audit", "%n image(s) cannot be decoded")},
    {"wrong_size_frames", QT_TRANSLATE_N_NOOP("Audit", "%n image(s) are not of the size their records say")},
    {"constant_frames", QT_TRANSLATE_N_NOOP("Audit", "%n image(s) show a single colour")},
    {"pictures", QT_TRANSLATE_N_NOOP("Audit", "%n tag(s) are not what the image shows in their place")},
    {"unreadable_records", QT_TRANSLATE_N_NOOP("Audit", "%n record(s) or result file(s) cannot be read")},
    {"merge", QT_TRANSLATE_NOOP("Audit", "The files for other programs are not what the result files say; “tagmill merge” writes them anew")},
    {"no_records", QT_TRANSLATE_NOOP("Audit", "The dataset holds no record, so that there is nothing to audit")},
    {"impossible_targets", QT_TRANSLATE_N_NOOP("Audit", "%n tag(s) or board(s) cannot exist: not four corners, an id its family does not have, or an impossible layout")},
};

constexpr std::pair<std::string_view, const char *> checkTexts[] = {
    {"chirality", QT_TRANSLATE_NOOP("Audit", "Do the corners of each tag follow each other as on a tag that is seen from its front?")},
    {"anchor", QT_TRANSLATE_NOOP("Audit", "Do the corners of each record lie where its pose puts them, to half a pixel?")},
    {"margin", QT_TRANSLATE_NOOP("Audit", "Do points marked visible keep out of the margin of their record?")},
    {"impossible_poses", QT_TRANSLATE_NOOP("Audit", "Is each target before its camera, with a rotation that is one and a distance that is its position's?")},
    {"orphaned_records", QT_TRANSLATE_NOOP("Audit", "Is the image of each record there, and listed in coco_labels.json?")},
    {"duplicate_records", QT_TRANSLATE_NOOP("Audit", "Does each target of an image have one record only?")},
    {"missing_frames", QT_TRANSLATE_NOOP("Audit", "Is the image of each frame there?")},
    {"foreign_frames", QT_TRANSLATE_NOOP("Audit", "Is each image a file in the dataset's folder, and no link out of it?")},
    {"undecodable_frames", QT_TRANSLATE_NOOP("Audit", "Is each image a whole PNG file?")},
    {"wrong_size_frames", QT_TRANSLATE_NOOP("Audit", "Does each image have the size that its records say?")},
    {"constant_frames", QT_TRANSLATE_NOOP("Audit", "Do images that were decoded show more than a single colour?")},
    {"pictures", QT_TRANSLATE_NOOP("Audit", "Do images that were decoded show each tag where, and turned as, its record says?")},
    {"unreadable_records", QT_TRANSLATE_NOOP("Audit", "Can every record and every result file be read?")},
    {"merge", QT_TRANSLATE_NOOP("Audit", "Are the files for other programs what the result files say?")},
    {"no_records", QT_TRANSLATE_NOOP("Audit", "Is there any record to audit?")},
    {"impossible_targets", QT_TRANSLATE_NOOP("Audit", "Can every tag and board exist: four corners, an id of its family, a layout that can be laid out?")},
};

constexpr std::pair<std::string_view, const char *> scaleTitles[] = {
    {"ppm", QT_TRANSLATE_NOOP("Audit", "Pixels per module")},      {"incidence_deg", QT_TRANSLATE_NOOP("Audit", "Incidence, °")},
    {"distance_m", QT_TRANSLATE_NOOP("Audit", "Distance, m")},     {"blur_px", QT_TRANSLATE_NOOP("Audit", "Blur, px")},
    {"noise", QT_TRANSLATE_NOOP("Audit", "Noise, of full scale")}, {"radius", QT_TRANSLATE_NOOP("Audit", "Way from the middle to the corner")},
    {"phase_x", QT_TRANSLATE_NOOP("Audit", "Place in the pixel, x")}, {"phase_y", QT_TRANSLATE_NOOP("Audit", "Place in the pixel, y")},
};

} // namespace

QString scaleTitle(std::string_view name)
{
    const auto row = std::find_if(std::begin(scaleTitles), std::end(scaleTitles), [&](const auto &title) { return title.first == name; });
    return row == std::end(scaleTitles) ? QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())) : QCoreApplication::translate("Audit", row->second);
}

QString scoreTermText(const std::string &name)
{
    const auto row = std::find_if(std::begin(termTexts), std::end(termTexts), [&](const auto &term) { return term.first == name; });
    return row == std::end(termTexts) ? QString::fromStdString(name) : QCoreApplication::translate("Audit", row->second);
}

QString failureText(const IntegrityCheck &check)
{
    const auto row = std::find_if(std::begin(failureTexts), std::end(failureTexts), [&](const auto &failure) { return failure.first == check.id; });
    return row == std::end(failureTexts) ? QString::fromStdString(check.id) : QCoreApplication::translate("Audit", row->second, nullptr, static_cast<int>(check.count));
}

QString checkText(const IntegrityCheck &check)
{
    const auto row = std::find_if(std::begin(checkTexts), std::end(checkTexts), [&](const auto &text) { return text.first == check.id; });
    return row == std::end(checkTexts) ? QString::fromStdString(check.id) : QCoreApplication::translate("Audit", row->second);
}

QString quantityLabel(Quantity quantity)
{
    return QCoreApplication::translate("Audit", std::string(quantities()[static_cast<size_t>(quantity)].label).c_str());
}

QString quantityUnit(Quantity quantity)
{
    const std::string_view unit = quantities()[static_cast<size_t>(quantity)].unit;
    return QString::fromUtf8(unit.data(), static_cast<qsizetype>(unit.size()));
}

void IntegrityModel::setView(std::shared_ptr<const AuditView> view)
{
    beginResetModel();
    m_view = std::move(view);
    endResetModel();
}

const IntegrityCheck *IntegrityModel::checkAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_view->report.integrity[static_cast<size_t>(row)];
}

int IntegrityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_view ? 0 : static_cast<int>(m_view->report.integrity.size());
}

int IntegrityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IntegrityModel::data(const QModelIndex &index, int role) const
{
    const IntegrityCheck *check = index.isValid() ? checkAt(index.row()) : nullptr;
    if (!check)
        return {};
    if (role == IsFailureRole)
        return check->isFailure();
    if (role == Qt::TextAlignmentRole)
        return index.column() == CheckColumn ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return toolTip(*check);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case CheckColumn:
        return QCoreApplication::translate("Audit", std::string(check->label).c_str());
    case CountColumn:
        return check->isFailure() ? QLocale().toString(static_cast<qlonglong>(check->count)) : tr("none");
    case FramesColumn:
        return check->offenders.empty() ? QString() : QLocale().toString(static_cast<int>(check->offenders.size()));
    default:
        return {};
    }
}

/// What is looked for, the first that were found, and what a click does.
QString IntegrityModel::toolTip(const IntegrityCheck &check) const
{
    constexpr size_t namedOffenders = 5;
    QStringList lines{checkText(check)};
    const size_t named = std::min(check.offenders.size(), namedOffenders);
    for (size_t i = 0; i < named; ++i)
        lines.append(QString::fromStdString(check.offenders[i]));
    if (const auto more = static_cast<int>(check.offenders.size() - named); more > 0)
        lines.append(tr("and %n more", nullptr, more));
    lines.append(!check.offenders.empty() ? tr("Show these frames in Inspect") : check.isFailure() ? tr("Found in no single frame") : tr("Nothing found"));
    return lines.join(QLatin1Char('\n'));
}

QVariant IntegrityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == CheckColumn ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == CheckColumn ? tr("Check") : section == CountColumn ? tr("Found") : tr("Frames");
}

void StatisticsModel::setView(std::shared_ptr<const AuditView> view)
{
    beginResetModel();
    m_view = std::move(view);
    endResetModel();
}

int StatisticsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_view ? 0 : static_cast<int>(quantityCount);
}

int StatisticsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(statistics.size());
}

QVariant StatisticsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QuantityDesc &quantity = quantities()[static_cast<size_t>(index.row())];
    const DistributionStats &stats = m_view->report.distributions[static_cast<size_t>(index.row())].stats;
    if (index.column() == 0)
        return QLocale().toString(stats.count);
    if (stats.count == 0)
        return QStringLiteral("–");
    const QString unit = quantityUnit(static_cast<Quantity>(index.row()));
    const QString number = QLocale().toString(statistic(stats, index.column()), 'f', quantity.decimals);
    if (unit.isEmpty())
        return number;
    //: a value and its unit
    const QString text = unit == QStringLiteral("°") ? tr("%1%2") : tr("%1 %2");
    return text.arg(number, unit);
}

QVariant StatisticsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return orientation == Qt::Horizontal ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return section < static_cast<int>(statistics.size()) ? tr(statistics[static_cast<size_t>(section)]) : QString();
    return section < static_cast<int>(quantityCount) ? quantityLabel(static_cast<Quantity>(section)) : QString();
}

} // namespace tagmill
