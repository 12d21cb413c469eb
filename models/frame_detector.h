// SPDX-License-Identifier: GPL-3.0-or-later
// FrameDetector: what detectors make of the picture that is looked at, in a job; newest wins. Lives on the GUI thread.
#pragma once

#include "core/audit/picture_verdict.h"
#include "models/latest_job.h"

#include <QImage>
#include <QObject>

#include <optional>

namespace tagmill {

class FrameDetector : public QObject
{
    Q_OBJECT
public:
    explicit FrameDetector(QObject *parent = nullptr);

    /// `picture` is of the records' resolution. The verdict on the picture before is dropped.
    void look(const QImage &picture, std::vector<DetectionRecord> records);
    void clear();
    /// Nothing while detectors are at work, or nobody asked.
    const std::optional<PictureVerdict> &verdict() const { return m_verdict; }
    bool isLooking() const { return m_job.isRunning(); }

signals:
    void verdictChanged();

private:
    std::optional<PictureVerdict> m_verdict;
    QThreadPool m_pool; ///< one thread
    LatestJob<PictureVerdict> m_job;
};

} // namespace tagmill
