// SPDX-License-Identifier: GPL-3.0-or-later
// InspectViewer: the frame of one row of the list with what is drawn over it: layers, tools and the line below.
// It shows what it is told and asks for changes; the selection is its owner's. Lives on the GUI thread.
#pragma once

#include "widgets/frame_viewer_detections.h"

#include <QWidget>

class QActionGroup;
class QLabel;
class QSlider;
class QToolBar;
class QToolButton;

namespace tagmill {

class FrameDetector;
class FrameListModel;
class FrameViewer;
class ImageCache;
class InspectStatusLine;

class InspectViewer : public QWidget
{
    Q_OBJECT
public:
    InspectViewer(FrameListModel &frames, ImageCache &cache, QWidget *parent = nullptr);

    /// The frame of a row, one of its records and a point of that marked; −1: none. Its neighbours are read beforehand.
    void showFrame(int row, int record, int point);

signals:
    void picked(int record, int point); ///< −1: none
    void stepRequested(int frames);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolBar *makeBar();
    QToolButton *makeLayers();
    QSlider *makeOpacity();
    QToolButton *makeLoupe();
    void cycleLoupe();
    QToolButton *makeDetectors();
    void setDetectors(const DetectionLayer &layer);
    void detect();
    void showVerdict();
    void prefetch(int row);

    FrameListModel &m_frames;
    ImageCache &m_cache;
    FrameViewer *m_viewer;
    InspectStatusLine *m_status;
    QActionGroup *m_loupe = nullptr;
    FrameDetector *m_detector;
    DetectionLayer m_detections;
    qint64 m_judged = 0; ///< QImage::cacheKey() of the picture the detector was given
    QLabel *m_verdict;
};

} // namespace tagmill
