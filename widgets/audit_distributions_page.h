// SPDX-License-Identifier: GPL-3.0-or-later
// AuditDistributionsPage: how the records of the dataset are spread, a chart a quantity, and where in the image they lie.
// Brushing a chart or clicking a cell selects the frames behind it, and what is selected stands out in all of them.
#pragma once

#include "models/audit_brush_model.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;
class QPushButton;

namespace tagmill {

class ChartView;
class ImageCoverageView;
class ViewRangeView;

class AuditDistributionsPage : public QWidget
{
    Q_OBJECT
public:
    AuditDistributionsPage(AuditModel &audit, Selection &selection, QWidget *parent = nullptr);

    ChartView &chart(Quantity quantity) { return *m_charts[static_cast<size_t>(quantity)]; }
    ImageCoverageView &image() { return *m_image; }
    const AuditBrushModel &brush() const { return m_brush; }

signals:
    void framesRequested(const QStringList &imageIds, const QString &label);

private:
    QWidget *makeBar();
    void placeCharts();
    void refresh();
    void refreshPart();
    void request();

    AuditModel &m_audit;
    AuditBrushModel m_brush;
    std::array<ChartView *, quantityCount> m_charts{};
    ImageCoverageView *m_image;
    ViewRangeView *m_views;
    QGridLayout *m_grid;
    QLabel *m_text;
    QPushButton *m_show, *m_clear;
};

} // namespace tagmill
