// SPDX-License-Identifier: GPL-3.0-or-later
// Selection: what is selected, everywhere. Views ask for changes and react to the signal; none keeps a
// selection of its own. Of several selected things one is the current one, which views of a single thing show.
// Lives on the GUI thread.
#pragma once

#include <QObject>

#include <vector>

namespace tagmill {

enum class SelectionSource { None, Plan, DatasetA, DatasetB, Sequence };

struct SelectedItem
{
    SelectionSource source = SelectionSource::None;
    int scene = -1;  ///< scene id
    int camera = -1; ///< camera index in the scene; of a sequence the frame's number, its scene is 0
    int object = -1; ///< record or object index
    int point = -1;  ///< corner or keypoint index

    bool operator==(const SelectedItem &) const = default;
};

class Selection : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    const SelectedItem &current() const { return m_current; }
    /// All that are selected, the current one among them; empty when nothing is.
    const std::vector<SelectedItem> &items() const { return m_items; }
    void select(const SelectedItem &item);
    /// Several at once; the last is the current one.
    void selectAll(std::vector<SelectedItem> items);
    void clear() { select({}); }
    /// What is selected of this source is not any more; the rest stays.
    void drop(SelectionSource source);

signals:
    /// The current item or the others are other ones.
    void changed(const tagmill::SelectedItem &item);

private:
    SelectedItem m_current;
    std::vector<SelectedItem> m_items;
};

} // namespace tagmill
