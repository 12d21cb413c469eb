// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/selection.h"

namespace tagmill {

void Selection::select(const SelectedItem &item)
{
    if (item == m_current)
        return;
    m_current = item;
    emit changed(m_current);
}

} // namespace tagmill
