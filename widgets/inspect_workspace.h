// SPDX-License-Identifier: GPL-3.0-or-later
// InspectWorkspace: browse the frames of a dataset with their ground truth. The frame, record and point
// shown are the window's Selection; this panel keeps none of its own. D and F step back and on.
#pragma once

#include "models/frame_list_model.h"
#include "models/selection.h"

#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QKeySequence;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace tagmill {

class EmptyState;
class FrameBrowser;
class FrameFilterPanel;
class InspectRecordPanel;
class InspectViewer;

class InspectWorkspace : public QWidget
{
    Q_OBJECT
public:
    InspectWorkspace(DatasetHandle &dataset, FrameListModel &frames, ImageCache &cache, Selection &selection, QWidget *parent = nullptr);

    /// Shows only these images until the filter is cleared ("Corners do not fit the pose").
    void showOnly(const QStringList &imageIds, const QString &label);
    /// Selects a frame and shows it, if need be once it is written.
    void reveal(const SelectedItem &frame);

signals:
    void openDatasetRequested();
    /// The pictures go aside and are rendered once more from their recipes.
    void renderAgainRequested(const QStringList &imageIds);
    void configRequested(); ///< the one the dataset was made by

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeViewerColumn();
    QWidget *makeNotice();
    QAction *addCommand(const QString &name, const QString &text, const QKeySequence &keys, std::function<void()> run);
    void makeCommands();
    void connectModels();
    void updatePage();
    void updateNotice();
    void placeFilters();
    void showFrame();
    void pick(int record, int point);
    void toggleTag(int tag);

    DatasetHandle &m_dataset;
    FrameListModel &m_frames;
    Selection &m_selection;

    QStackedWidget *m_pages;
    EmptyState *m_empty;
    EmptyState *m_loading;
    EmptyState *m_failed;
    QSplitter *m_content;
    QWidget *m_notice;
    QLabel *m_noticeText;
    FrameFilterPanel *m_filter;
    FrameBrowser *m_browser;
    InspectViewer *m_viewer;
    InspectRecordPanel *m_records;
    bool m_wasList = false;
};

} // namespace tagmill
