// SPDX-License-Identifier: GPL-3.0-or-later
// ThroughputView: how a run goes: the share of frames that are done over time, with a dashed line to the end it heads for, and
// the frames a second behind it.
#pragma once

#include "models/render_job.h"

#include <QWidget>

class QDateTime;

namespace tagmill {

/// What is drawn: shares of 0…1 and rates, over seconds.
struct ThroughputCurve
{
    struct Point
    {
        double seconds = 0, done = 0, rate = 0;
    };
    std::vector<Point> points;
    double end_s = -1; ///< when it will be over; < 0: not known
    double left_s = -1; ///< until then, from now on
    double mostRate = 0;
};
ThroughputCurve throughputCurve(const std::vector<ProgressSample> &history, const RunProgress &progress, double now_s);
/// When a run is over that still takes so long: the time, with the date when that is another day.
QString endText(const QDateTime &now, double left_s);

class ThroughputView : public QWidget
{
    Q_OBJECT
public:
    explicit ThroughputView(QWidget *parent = nullptr);

    void setCurve(ThroughputCurve curve);
    const ThroughputCurve &curve() const { return m_curve; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThroughputCurve m_curve;
};

} // namespace tagmill
