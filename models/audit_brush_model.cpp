// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit_brush_model.h"

#include "models/dataset_selection.h"

#include <algorithm>
#include <utility>

namespace tagmill {

QStringList AuditBrush::imageIds() const
{
    QStringList ids;
    ids.reserve(static_cast<qsizetype>(frames.size()));
    for (const size_t frame : frames)
        ids.append(QString::fromStdString(view->dataset->frames[frame].image_id));
    return ids;
}

AuditBrushModel::AuditBrushModel(AuditModel &audit, Selection &selection, QObject *parent)
    : QObject(parent)
    , m_audit(audit)
    , m_selection(selection)
    , m_find(&m_pool)
    , m_part(&m_pool)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_audit, &AuditModel::changed, this, &AuditBrushModel::update);
    connect(&m_selection, &Selection::changed, this, [this] {
        if (!m_isSelecting)
            m_label.clear();
        update();
    });
    update();
}

void AuditBrushModel::brush(Quantity quantity, int first, int last, const QString &label)
{
    find([quantity, first, last](const AuditView &view) { return framesInBins(*view.dataset, view.report, quantity, first, last); }, label);
}

void AuditBrushModel::brushCell(int column, int row, const QString &label)
{
    find([column, row](const AuditView &view) { return framesInCell(*view.dataset, column, row); }, label);
}

void AuditBrushModel::clear()
{
    m_find.cancel();
    m_selection.clear();
}

void AuditBrushModel::find(std::function<Frames(const AuditView &)> what, const QString &label)
{
    const auto view = m_audit.view();
    if (!view)
        return;
    m_find.start([view, what = std::move(what)](const Progress &) { return what(*view); },
                 [this, view, label](const Frames &frames) {
                     if (!m_audit.view() || m_audit.view()->dataset->dir != view->dataset->dir)
                         return; // another dataset was opened meanwhile
                     std::vector<SelectedItem> items;
                     items.reserve(frames.size());
                     // The last one is the current one: views of a single frame show the first of them.
                     for (auto frame = frames.rbegin(); frame != frames.rend(); ++frame)
                         items.push_back(itemOfFrame(*view->dataset, *frame));
                     m_label = label;
                     m_isSelecting = true;
                     m_selection.selectAll(std::move(items));
                     m_isSelecting = false;
                     emit changed();
                 });
}

void AuditBrushModel::update()
{
    const auto view = m_audit.view();
    const auto &items = m_selection.items();
    const bool isOfDataset = view && std::any_of(items.begin(), items.end(), [](const SelectedItem &item) { return item.source == SelectionSource::DatasetA; });
    if (!isOfDataset) {
        m_part.cancel();
        if (std::exchange(m_current, nullptr))
            emit changed();
        return;
    }
    m_part.start(
        [view, items](const Progress &) {
            auto brush = std::make_shared<AuditBrush>();
            brush->view = view;
            for (const SelectedItem &item : items)
                if (const auto frame = frameOfItem(*view->dataset, item))
                    brush->frames.push_back(*frame);
            std::sort(brush->frames.begin(), brush->frames.end());
            brush->part = partOfAudit(*view->dataset, view->report, brush->frames);
            return std::shared_ptr<const AuditBrush>(std::move(brush));
        },
        [this](std::shared_ptr<const AuditBrush> brush) {
            m_current = std::move(brush);
            emit changed();
        });
}

} // namespace tagmill
