// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reproduction_table.h"

#include "models/problem_sentence.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tagmill {

namespace {

int rank(const FrameReproduction &frame)
{
    return !frame.passed() ? 0 : frame.isSame() ? 2 : 1;
}

QString resultText(const FrameReproduction &frame)
{
    if (frame.problem)
        return ReproductionTable::tr("Cannot be compared");
    if (frame.isSame())
        return ReproductionTable::tr("The same");
    return frame.passed() ? ReproductionTable::tr("Near enough") : ReproductionTable::tr("Differs");
}

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

} // namespace

QString reproductionText(const FrameReproduction &frame)
{
    QStringList sentences;
    if (frame.problem)
        sentences.append(problemLine(*frame.problem));
    if (frame.pixels.share > 0)
        sentences.append(ReproductionTable::tr("%1 % of the pixels differ, by %2 of 255 at most, PSNR %3 dB.").arg(number(100 * frame.pixels.share, 2)).arg(frame.pixels.largest).arg(number(frame.pixels.psnr_db, 1)));
    if (frame.corners && frame.corners->compared + frame.corners->lost > 0)
        sentences.append(ReproductionTable::tr("%n corner(s) moved by %1 px as a whole, RMS %2 px, and %3 are gone; allowed are %4 px, %5 px and %6 %.", nullptr, frame.corners->compared)
                             .arg(number(frame.corners->mean.norm(), 3), number(frame.corners->rms_px, 3), QString::number(frame.corners->lost), number(mostMeanShift_px, 1), number(mostRmsShift_px, 2), number(100 * mostCornersLost, 0)));
    if (frame.record)
        sentences.append(ReproductionTable::tr("The records differ, first in: %1.").arg(problemSentence(*frame.record)));
    if (!frame.isSame() && !frame.hasSameRenderer())
        sentences.append(ReproductionTable::tr("Another renderer: %1.").arg(QString::fromStdString(rendererDifference(frame))));
    else if (!frame.isSame() && !frame.problem)
        sentences.append(ReproductionTable::tr("The same renderer made both, so they should be equal: the dataset was changed after it was rendered, or its job was."));
    return sentences.join(QLatin1Char(' '));
}

void ReproductionTable::setReport(std::shared_ptr<const ReproductionReport> report)
{
    beginResetModel();
    m_report = std::move(report);
    m_order.resize(m_report ? m_report->frames.size() : 0);
    std::iota(m_order.begin(), m_order.end(), size_t(0));
    std::stable_sort(m_order.begin(), m_order.end(), [this](size_t a, size_t b) { return rank(m_report->frames[a]) < rank(m_report->frames[b]); });
    endResetModel();
}

const FrameReproduction *ReproductionTable::frameAt(int row) const
{
    const auto missing = static_cast<int>(m_report->missing.size());
    return row < missing ? nullptr : &m_report->frames[m_order[static_cast<size_t>(row - missing)]];
}

QString ReproductionTable::imageIdAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const FrameReproduction *frame = frameAt(row);
    return QString::fromStdString(frame ? frame->image_id : m_report->missing[static_cast<size_t>(row)]);
}

int ReproductionTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_report ? 0 : static_cast<int>(m_report->missing.size() + m_report->frames.size());
}

int ReproductionTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReproductionTable::text(int row, int column) const
{
    if (column == FrameColumn)
        return imageIdAt(row);
    const FrameReproduction *frame = frameAt(row);
    if (!frame)
        return column == ResultColumn ? tr("Not made again") : QString();
    const bool hasPixels = frame->pixels.share > 0;
    switch (column) {
    case ResultColumn:
        return resultText(*frame);
    case PixelsColumn:
        return hasPixels ? tr("%1 %").arg(number(100 * frame->pixels.share, 2)) : QString();
    case LargestColumn:
        return hasPixels ? QString::number(frame->pixels.largest) : QString();
    case PsnrColumn:
        return hasPixels && std::isfinite(frame->pixels.psnr_db) ? tr("%1 dB").arg(number(frame->pixels.psnr_db, 1)) : QString();
    case RecordsColumn:
        return frame->record ? problemSentence(*frame->record) : QString();
    case RendererColumn:
        return frame->hasSameRenderer() ? tr("The same") : QString::fromStdString(rendererDifference(*frame));
    default:
        return {};
    }
}

QVariant ReproductionTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const FrameReproduction *frame = frameAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return frame ? reproductionText(*frame) : tr("The scene could not be rendered again.");
    case Qt::TextAlignmentRole:
        return index.column() >= PixelsColumn && index.column() <= PsnrColumn ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    case ImageIdRole:
        return imageIdAt(index.row());
    case PassedRole:
        return frame && frame->passed();
    default:
        return {};
    }
}

QVariant ReproductionTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= PixelsColumn && section <= PsnrColumn ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FrameColumn:
        return tr("Frame");
    case ResultColumn:
        return tr("Result");
    case PixelsColumn:
        return tr("Pixels that differ");
    case LargestColumn:
        return tr("By at most");
    case PsnrColumn:
        return tr("PSNR");
    case RecordsColumn:
        return tr("Records differ in");
    case RendererColumn:
        return tr("Renderer");
    default:
        return {};
    }
}

} // namespace tagmill
