// SPDX-License-Identifier: GPL-3.0-or-later
// PrintDialog: the document's target on sheets of paper, seen before it is printed or written to a file.
#pragma once

#include "models/latest_job.h"
#include "models/target_print.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPrinter;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace tagmill {

class PrintPageView;

class PrintDialog : public QDialog
{
    Q_OBJECT
public:
    PrintDialog(const GenConfig &config, QThreadPool &pool, QWidget *parent = nullptr);

    const std::vector<PrintPage> &pages() const { return m_pages; }
    PrintRequest request() const;
    /// Says on the dialog what came of it.
    void save(const QString &file);
    void printTo(QPrinter &printer);

private:
    QWidget *makeForm();
    QWidget *makePreview();
    void refresh();
    void take(Result<std::vector<PrintPage>> pages);
    void showPage(int page);
    void say(const QString &text, bool isProblem);
    void askFile();
    void askPrinter();

    GenConfig m_config;
    LatestJob<Result<std::vector<PrintPage>>> m_job;
    LatestJob<Result<int>> m_saving;
    std::vector<PrintPage> m_pages;
    int m_page = 0;

    QComboBox *m_paper = nullptr;
    QCheckBox *m_tiling = nullptr, *m_scaleBar = nullptr, *m_drawing = nullptr, *m_single = nullptr;
    QSpinBox *m_overlap = nullptr, *m_margin = nullptr;
    QLineEdit *m_ids = nullptr;
    PrintPageView *m_view = nullptr;
    QLabel *m_status = nullptr, *m_pageLabel = nullptr;
    QToolButton *m_previous = nullptr, *m_next = nullptr;
    QPushButton *m_print = nullptr, *m_save = nullptr;
};

} // namespace tagmill
