// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet of print on a painter, and PrintPageView: the sheet as a widget shows it.
#pragma once

#include "core/print/print_pages.h"

#include <QWidget>

namespace tagmill {

/// `scale`: units of the painter to a metre.
void paintPage(QPainter &painter, const PrintPage &page, double scale);

class PrintPageView : public QWidget
{
    Q_OBJECT
public:
    explicit PrintPageView(QWidget *parent = nullptr);
    void setPage(const PrintPage *page);
    QSize sizeHint() const override { return {420, 480}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<PrintPage> m_page;
};

} // namespace tagmill
