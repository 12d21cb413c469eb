// SPDX-License-Identifier: GPL-3.0-or-later
// InspectViewer: the frame of one row of the list with what is drawn over it: layers, tools and the line below.
// It shows what it is told and asks for changes; the selection is its owner's. Lives on the GUI thread.
#pragma once

#include "widgets/frame_viewer_detections.h"

#include <QWidget>

#include <filesystem>
#include <optional>

class QAction;
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
class RenditionModel;
enum class Rendition;

class InspectViewer : public QWidget
{
    Q_OBJECT
public:
    InspectViewer(FrameListModel &frames, ImageCache &cache, QWidget *parent = nullptr);

    /// Holds the frames of this dataset against those shown.
    void compareWith(const QString &datasetDir);
    /// The frame of a row, one of its records and a point of that marked; −1: none. Its neighbours are read beforehand.
    void showFrame(int row, int record, int point);
    /// Why there is no frame; empty: none is selected.
    void setEmptyText(const QString &text);

signals:
    void picked(int record, int point); ///< −1: none
    void stepRequested(int frames);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolBar *makeBar();
    QToolButton *makeLayers();
    QSlider *makeOpacity();
    QToolButton *makeLoupe();
    void cycleLoupe();
    QToolButton *makeDetectors();
    QToolButton *makeForms();
    QAction *makeBlink();
    void setForm(Rendition form);
    void askForDataset();
    void holdBlink(bool isHeld);
    void showForm();
    void tellPixel(const std::optional<QPointF> &pixel, const QColor &color);
    void setDetectors(const DetectionLayer &layer);
    void detect();
    void showVerdict();
    void prefetch(int row);

    FrameListModel &m_frames;
    ImageCache &m_cache;
    std::filesystem::path m_dir; ///< of the dataset shown last
    FrameViewer *m_viewer;
    InspectStatusLine *m_status;
    QActionGroup *m_loupe = nullptr;
    FrameDetector *m_detector;
    DetectionLayer m_detections;
    qint64 m_judged = 0; ///< QImage::cacheKey() of the picture the detector was given
    QLabel *m_verdict;
    RenditionModel *m_renditions;
    QActionGroup *m_forms = nullptr;
    QAction *m_blink = nullptr; ///< checked: the other form is shown
    bool m_isHeld = false;      ///< the key that turns that round
};

} // namespace tagmill
