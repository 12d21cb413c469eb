// SPDX-License-Identifier: GPL-3.0-or-later
// FrameBrowser: the frames of the open dataset as a grid, a list or a strip, with the words that filter them and their order.
// Where no frame is to be shown it says why.
// What is selected is the window's Selection; the views share one selection model that follows it. Lives on the GUI thread.
#pragma once

#include "models/frame_list_model.h"
#include "models/selection.h"

#include <QItemSelection>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;
class QTimer;
class QToolButton;

namespace tagmill {

class EmptyState;
class FrameListView;

class FrameBrowser : public QWidget
{
    Q_OBJECT
public:
    enum class Mode { Grid, List, Strip };

    /// The strip is a view of its own, for the owner to place.
    FrameBrowser(FrameListModel &frames, Selection &selection, QWidget *parent = nullptr);

    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    FrameListView *strip() const { return m_strip; }
    int currentRow() const;
    void step(int frames);
    void focusFilter();
    /// Shows only these images until the filter is cleared ("Corners do not fit the pose").
    void showOnly(const QStringList &imageIds, const QString &label);
    /// Selects a frame that somebody asked for elsewhere. One that is not written yet is shown as soon as it is there, and a
    /// filter that hides it is let go.
    void reveal(const SelectedItem &item);
    /// When the frame that was asked for comes; empty while none is waited for.
    QString awaitedText() const;
    /// The images that are selected; the current one where none is.
    std::vector<std::string> selectedImages() const;
    void setFilterShown(bool isShown);
    bool isFilterShown() const;
    bool isFilterChosen() const; ///< the user has shown or hidden them once
    /// In the room of the grid while the frames are a strip.
    void placeBelow(QWidget *panel);

signals:
    void currentChanged();
    void modeChanged();
    void filterToggled();
    void renderAgainRequested(const QStringList &imageIds);
    void configRequested();

private:
    QWidget *makeTop();
    QWidget *makeOnlyBar();
    QWidget *makeOrderRow();
    QWidget *makeModeRow();
    QTableView *makeTable();
    void fillTable();
    void connectModels();
    void applyText();
    void refreshTop();
    void refreshCount();
    void refreshFaults();
    void refreshEmpty();
    void resetFilter();
    void refreshOrder();
    void setOrder(int place);
    void openMenu(const QPoint &position);
    void tellSelection();
    void followSelection();
    void revealAwaited();
    QItemSelection rowsOf(const std::vector<SelectedItem> &items) const;

    FrameListModel &m_frames;
    Selection &m_selection;
    QLineEdit *m_text;
    QTimer *m_textDelay;
    QLabel *m_faults; ///< of the words typed
    QLabel *m_count;
    QWidget *m_onlyBar;
    QLabel *m_onlyLabel;
    QComboBox *m_order;
    QToolButton *m_direction;
    QToolButton *m_filterButton;
    std::array<QToolButton *, 3> m_modes{};
    QStackedWidget *m_views;
    EmptyState *m_empty; ///< in the place of the grid or the list
    QWidget *m_stripPage;
    FrameListView *m_grid;
    QTableView *m_table;
    FrameListView *m_strip;
    Mode m_mode = Mode::Grid;
    bool m_isFollowing = false;
    std::optional<SelectedItem> m_awaited; ///< asked for, not in the dataset yet
};

} // namespace tagmill
