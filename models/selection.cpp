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

void Selection::drop(SelectionSource source)
{
    std::vector<SelectedItem> items = m_items;
    std::erase_if(items, [source](const SelectedItem &item) { return item.source == source; });
    selectAll(std::move(items));
}

} // namespace tagmill
