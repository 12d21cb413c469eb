// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/frame_detector.h"

#include <algorithm>

namespace tagmill {

namespace {

Image8 image8Of(const QImage &picture)
{
    const QImage rgb = picture.convertToFormat(QImage::Format_RGB888);
    Image8 image(rgb.width(), rgb.height(), 3);
    for (int y = 0; y < rgb.height(); ++y)
        std::copy_n(rgb.constScanLine(y), 3 * static_cast<size_t>(rgb.width()), image.row(y));
    return image;
}

} // namespace

FrameDetector::FrameDetector(QObject *parent)
    : QObject(parent)
    , m_job(&m_pool)
{
    m_pool.setMaxThreadCount(1);
}

void FrameDetector::look(const QImage &picture, std::vector<DetectionRecord> records)
{
    m_verdict.reset();
    m_job.start([picture, records = std::move(records)](const Progress &) { return judgePicture(image8Of(picture), records); },
                [this](PictureVerdict verdict) {
                    m_verdict = std::move(verdict);
                    emit verdictChanged();
                });
    emit verdictChanged();
}

void FrameDetector::clear()
{
    if (!m_verdict && !isLooking())
        return;
    m_job.cancel();
    m_verdict.reset();
    emit verdictChanged();
}

} // namespace tagmill
