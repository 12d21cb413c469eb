// SPDX-License-Identifier: GPL-3.0-or-later
// PlanCharts: how the planned cameras are spread: distance, incidence and pixels per module, with the selected
// one marked, and why pose samples were refused.
#pragma once

#include "models/color_scale.h"

#include <QWidget>

#include <array>

class QLabel;

namespace tagmill {

class ChartView;
class PlanModel;
class Selection;

class PlanCharts : public QWidget
{
    Q_OBJECT
public:
    PlanCharts(PlanModel &plan, Selection &selection, QWidget *parent = nullptr);

    const ChartView &chart(CameraMetric metric) const { return *m_charts[static_cast<size_t>(metric)]; }
    QSize sizeHint() const override { return {700, 170}; }

private:
    void refresh();
    void refreshMarkers();

    PlanModel &m_plan;
    Selection &m_selection;
    std::array<ChartView *, 3> m_charts{}; ///< by CameraMetric: Distance, Incidence, Ppm
    QLabel *m_summary;
};

} // namespace tagmill
