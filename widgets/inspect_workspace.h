// SPDX-License-Identifier: GPL-3.0-or-later
// InspectWorkspace: browse the frames of a dataset with their ground truth. The frame, record and point
// shown are the window's Selection; this panel keeps none of its own. D and F step back and on.
#pragma once

#include "models/frame_list_model.h"
#include "models/selection.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QProgressBar;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace tagmill {

class EmptyState;
class FrameListView;
class InspectRecordPanel;
class InspectViewer;

class InspectWorkspace : public QWidget
{
    Q_OBJECT
public:
    InspectWorkspace(DatasetHandle &dataset, FrameListModel &frames, ImageCache &cache, Selection &selection, QWidget *parent = nullptr);

    /// Shows only these images until the filter is cleared ("Corners do not fit the pose").
    void showOnly(const QStringList &imageIds, const QString &label);

signals:
    void openDatasetRequested();

private:
    QWidget *makeFrameColumn();
    void makeShortcuts();
    void connectModels();
    void updatePage();
    void updateCounts();
    void showFrame();
    void onSelection();
    void select(int row);
    void step(int frames);
    void pick(int record, int point);
    int currentRow() const;
    void applyFilter();

    DatasetHandle &m_dataset;
    FrameListModel &m_frames;
    Selection &m_selection;

    QStackedWidget *m_pages;
    EmptyState *m_empty;
    EmptyState *m_loading;
    EmptyState *m_failed;
    QWidget *m_content;
    QLineEdit *m_filter;
    QLabel *m_count;
    QWidget *m_onlyBar;
    QLabel *m_onlyLabel;
    FrameListView *m_list;
    InspectViewer *m_viewer;
    InspectRecordPanel *m_records;
    QTimer *m_filterDelay;
    bool m_isSetting = false;
};

} // namespace tagmill
