// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/selection.h"

namespace tagmill {

void Selection::select(const SelectedItem &item)
{
    selectAll(item.source == SelectionSource::None ? std::vector<SelectedItem>{} : std::vector{item});
}

void Selection::selectAll(std::vector<SelectedItem> items)
{
    if (items == m_items)
        return;
    m_items = std::move(items);
    m_current = m_items.empty() ? SelectedItem{} : m_items.back();
    emit changed(m_current);
}

} // namespace tagmill
