// SPDX-License-Identifier: GPL-3.0-or-later
// FrameBrowser and the selection that all panels share: the views follow it and tell it; a frame that is asked for is awaited.
#include "widgets/frame_browser.h"

#include "core/truth/detection_record.h"
#include "widgets/frame_list_view.h"

#include <QLabel>

#include <algorithm>

namespace tagmill {

namespace {

/// A row that is selected in part counts as one whose first column is.
bool isOfRows(const QItemSelectionRange &range)
{
    return range.left() == 0;
}

} // namespace

void FrameBrowser::reveal(const SelectedItem &item)
{
    m_selection.select(item);
    m_awaited = item;
    revealAwaited();
    refreshEmpty();
    followSelection(); // no other frame stands in its place
}

QString FrameBrowser::awaitedText() const
{
    if (!m_awaited || currentRow() >= 0)
        return {};
    const QString name = QString::fromStdString(imageId(m_awaited->scene, m_awaited->camera));
    return tr("%1 is shown as soon as scene %2 is complete. A job that was cancelled completes it when it is continued.").arg(name).arg(m_awaited->scene);
}

void FrameBrowser::revealAwaited()
{
    if (!m_awaited || m_frames.frameOf(*m_awaited) < 0)
        return;
    const bool isHidden = m_frames.rowOf(*m_awaited) < 0;
    m_awaited.reset();
    if (isHidden)
        resetFilter();
}

std::vector<std::string> FrameBrowser::selectedImages() const
{
    std::vector<std::string> ids;
    for (const SelectedItem &item : m_selection.items())
        if (const DatasetFrame *frame = m_frames.frameAt(m_frames.rowOf(item)))
            ids.push_back(frame->image_id);
    if (const DatasetFrame *frame = ids.empty() ? m_frames.frameAt(currentRow()) : nullptr)
        ids.push_back(frame->image_id);
    return ids;
}

/// What a key would tag may be out of sight: of several the number is said.
void FrameBrowser::refreshCount()
{
    const int shown = m_frames.rowCount(), all = m_frames.frameCount();
    QString text = m_frames.filter().isEmpty() ? tr("%n frame(s)", nullptr, all) : tr("%1 of %n frame(s)", nullptr, all).arg(shown);
    int selected = 0;
    for (const QItemSelectionRange &range : m_grid->selectionModel()->selection()) // as few as there are gaps, where the selection may be all frames
        if (isOfRows(range))
            selected += range.height();
    if (selected > 1)
        text += QStringLiteral(" · ") + tr("%1 of %2 selected").arg(selected).arg(shown);
    m_count->setText(text);
}

/// Of the views to the window; the current row is the last of the items.
void FrameBrowser::tellSelection()
{
    if (m_isFollowing)
        return;
    std::vector<SelectedItem> items;
    const int current = currentRow();
    bool hasCurrent = false;
    for (const QItemSelectionRange &range : m_grid->selectionModel()->selection()) {
        if (!isOfRows(range))
            continue;
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (row != current)
                items.push_back(m_frames.itemOf(row));
            hasCurrent |= row == current;
        }
    }
    if (hasCurrent)
        items.push_back(m_frames.itemOf(current));
    if (items.empty() || items == m_selection.items())
        return; // a click tells twice: of the current row, then of what is selected
    m_isFollowing = true; // the views are where they are
    m_selection.selectAll(std::move(items));
    m_isFollowing = false;
    refreshCount();
    emit currentChanged();
}

QItemSelection FrameBrowser::rowsOf(const std::vector<SelectedItem> &items) const
{
    std::vector<int> rows;
    for (const SelectedItem &item : items)
        if (const int row = m_frames.rowOf(item); row >= 0)
            rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (size_t first = 0; first < rows.size();) {
        size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1] <= rows[last] + 1)
            ++last;
        selection.append(QItemSelectionRange(m_frames.index(rows[first], 0), m_frames.index(rows[last], FrameListModel::ColumnCount - 1)));
        first = last + 1;
    }
    return selection;
}

void FrameBrowser::followSelection()
{
    if (m_isFollowing)
        return;
    const SelectedItem &item = m_selection.current();
    int row = m_frames.rowOf(item);
    QItemSelection selection = rowsOf(m_selection.items());
    // Nothing chosen yet, or filtered away: the first frame, unless the user is looking at the plan or waits for one.
    if (row < 0 && !m_awaited && item.source != SelectionSource::Plan && m_frames.rowCount() > 0) {
        row = selection.isEmpty() ? 0 : selection.front().top();
        if (selection.isEmpty())
            selection.append(QItemSelectionRange(m_frames.index(row, 0), m_frames.index(row, FrameListModel::ColumnCount - 1)));
    }
    m_isFollowing = true;
    QItemSelectionModel *model = m_grid->selectionModel();
    if (const QModelIndex index = row >= 0 ? m_frames.index(row, 0) : QModelIndex(); m_grid->currentIndex() != index)
        model->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    model->select(selection, QItemSelectionModel::ClearAndSelect);
    m_isFollowing = false;
    refreshCount();
    emit currentChanged();
}

} // namespace tagmill
