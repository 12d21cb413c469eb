// SPDX-License-Identifier: GPL-3.0-or-later
// FrameFilterPanel: the side bar of Inspect: a range a quantity, check boxes a category, the user's tags, and saved views. It
// shows and changes the filter of the frame list and keeps none of its own. Lives on the GUI thread.
#pragma once

#include "models/frame_list_model.h"

#include <QWidget>

#include <array>
#include <map>

class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace tagmill {

class RangeChart;

class FrameFilterPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FrameFilterPanel(FrameListModel &frames, QWidget *parent = nullptr);

    RangeChart &chart(RecordQuantity quantity) { return *m_charts[static_cast<size_t>(quantity)]; }
    QSize sizeHint() const override { return {220, 600}; }

private:
    enum Group { Kinds, Families, States, Pictures, Tags, GroupCount };
    struct Box
    {
        QCheckBox *check = nullptr;
        QLabel *count = nullptr;
    };
    struct Boxes
    {
        QWidget *group = nullptr;
        QVBoxLayout *rows = nullptr;
        std::map<std::string, Box> boxes; ///< by name as in files
    };

    QWidget *makeHead();
    QWidget *makeRanges();
    void makeGroup(Group group, const QString &title, QVBoxLayout *layout);
    Box &box(Group group, const std::string &name);
    QString textOf(Group group, const std::string &name) const;
    bool isChecked(Group group, const std::string &name) const;
    void setChecked(Group group, const std::string &name, bool isOn);
    void refresh();
    void refreshGroup(Group group, const std::vector<CategoryCount> &counts);
    void refreshTags();
    void refreshViews();
    void refreshChosenView();
    void renameTag(int tag);
    void openView(const QString &name);
    void saveView();

    FrameListModel &m_frames;
    std::array<RangeChart *, recordQuantityCount> m_charts{};
    std::array<Boxes, GroupCount> m_groups;
    QComboBox *m_views;
    QString m_named; ///< the view opened or saved last
    QToolButton *m_save;
    QToolButton *m_remove;
    QToolButton *m_reset;
    QLabel *m_unreadable;
};

} // namespace tagmill
