// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/frame_comparison_table.h"

#include "models/problem_sentence.h"

#include <QLocale>

namespace tagmill {

namespace {

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString signedNumber(double value)
{
    return (value > 0 ? QStringLiteral("+") : QString()) + number(value, 3);
}

QString resultText(const ComparedFrame &frame)
{
    if (frame.problem)
        return problemSentence(*frame.problem);
    return frame.isSame() ? FrameComparisonTable::tr("The same") : FrameComparisonTable::tr("Differs");
}

QString cornersText(const ResidualSums &corners, int column)
{
    switch (column) {
    case FrameComparisonTable::XColumn:
        return signedNumber(corners.bias().x());
    case FrameComparisonTable::YColumn:
        return signedNumber(corners.bias().y());
    case FrameComparisonTable::RmsColumn:
        return number(corners.rms(), 3);
    default:
        return number(corners.largest, 3);
    }
}

/// Of a frame whose pixels differ.
QString differenceText(const ComparedFrame &frame, int column)
{
    switch (column) {
    case FrameComparisonTable::PsnrColumn:
        return number(frame.pixels.psnr_db, 1);
    case FrameComparisonTable::PixelsColumn:
        return number(100 * frame.pixels.share, 2);
    case FrameComparisonTable::LargestColumn:
        return QString::number(frame.pixels.largest);
    case FrameComparisonTable::MeanColumn:
        return number(frame.pixels.mean, 3);
    case FrameComparisonTable::CornersColumn:
        return QString::number(frame.corners.count);
    case FrameComparisonTable::AloneColumn:
        return frame.onlyInBase + frame.onlyInExperiment == 0 ? QString() : QStringLiteral("%1 + %2").arg(frame.onlyInBase).arg(frame.onlyInExperiment);
    default:
        return frame.corners.count > 0 ? cornersText(frame.corners, column) : QString();
    }
}

} // namespace

void FrameComparisonTable::setComparison(std::shared_ptr<const FrameComparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    endResetModel();
}

QString FrameComparisonTable::imageIdAt(int row) const
{
    return row < 0 || row >= rowCount() ? QString() : QString::fromStdString(m_comparison->frames[static_cast<size_t>(row)].image_id);
}

int FrameComparisonTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_comparison ? 0 : static_cast<int>(m_comparison->frames.size());
}

int FrameComparisonTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FrameComparisonTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ComparedFrame &frame = m_comparison->frames[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (index.column() == FrameColumn)
            return imageIdAt(index.row());
        if (index.column() == ResultColumn)
            return resultText(frame);
        return frame.problem || frame.isSame() ? QString() : differenceText(frame, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() >= PsnrColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case DiffersRole:
        return !frame.isSame();
    default:
        return {};
    }
}

QVariant FrameComparisonTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= PsnrColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const QString titles[] = {tr("Frame"), tr("Result"), tr("PSNR, dB"), tr("Pixels, %"), tr("Largest"), tr("Mean"), tr("Corners"), tr("Δx, px"), tr("Δy, px"), tr("RMS, px"), tr("Farthest, px"), tr("Found in one")};
    const QString tips[] = {QString(), QString(), tr("Peak signal-to-noise ratio of all channels"), tr("Pixels that differ"), tr("Largest difference of a channel, of 255"), tr("Mean difference of the channels, of 255"),
                            tr("Corners and saddle points that OpenCV or AprilTag 3 finds in both pictures"), tr("Mean distance along x, from where it is found in the other dataset to where it is found in this one"),
                            tr("The same along y"), tr("Root mean square of the distances"), tr("The largest distance"), tr("Corners that are found in one of the pictures alone: the other dataset's + this one's")};
    return role == Qt::DisplayRole ? titles[section] : role == Qt::ToolTipRole ? tips[section] : QVariant();
}

} // namespace tagmill
