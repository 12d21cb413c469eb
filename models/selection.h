// SPDX-License-Identifier: GPL-3.0-or-later
// Selection: what is selected, everywhere. Views ask for changes and react to the signal; none keeps a
// selection of its own. Lives on the GUI thread.
#pragma once

#include <QObject>

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
    void select(const SelectedItem &item);
    void clear() { select({}); }

signals:
    void changed(const tagmill::SelectedItem &item);

private:
    SelectedItem m_current;
};

} // namespace tagmill
