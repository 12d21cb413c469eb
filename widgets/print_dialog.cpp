// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/print_dialog.h"

#include "models/problem_sentence.h"
#include "widgets/panel_parts.h"
#include "widgets/print_page_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace tagmill {

PrintDialog::PrintDialog(const GenConfig &config, QThreadPool &pool, QWidget *parent)
    : QDialog(parent)
    , m_config(config)
    , m_job(&pool)
    , m_saving(&pool)
{
    setObjectName(QStringLiteral("printDialog"));
    setWindowTitle(tr("Print target"));
    auto *row = new QHBoxLayout;
    row->addWidget(makeForm());
    row->addWidget(makePreview(), 1);
    m_status = new QLabel;
    m_status->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("&Save as…"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row, 1);
    layout->addWidget(m_status);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::askPrinter);
    connect(m_save, &QPushButton::clicked, this, &PrintDialog::askFile);
    resize(760, 620);
    refresh();
}

QWidget *PrintDialog::makeForm()
{
    auto *form = new QWidget;
    auto *layout = new QFormLayout(form);
    layout->setContentsMargins(0, 0, 12, 0);
    const auto lengthBox = [&](int value) {
        auto *box = new QSpinBox;
        box->setRange(0, 200);
        box->setValue(value);
        box->setSuffix(tr(" mm"));
        connect(box, &QSpinBox::valueChanged, this, &PrintDialog::refresh);
        return box;
    };
    const auto check = [&](const QString &text, const QString &help, bool isOn) {
        auto *box = new QCheckBox(text);
        box->setToolTip(help);
        box->setChecked(isOn);
        connect(box, &QCheckBox::toggled, this, &PrintDialog::refresh);
        layout->addRow(box);
        return box;
    };
    m_paper = new QComboBox;
    m_paper->addItem(tr("As large as the target"));
    for (const PaperSize &size : paperSizes())
        m_paper->addItem(QString::fromStdString(size.name));
    m_paper->setCurrentIndex(1);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PrintDialog::refresh);
    layout->addRow(tr("Paper"), m_paper);
    layout->addRow(tr("Margin"), m_margin = lengthBox(10));
    m_tiling = check(tr("&Tile over several sheets"), tr("What is larger than the paper is printed on several sheets, with marks to cut and join them"), true);
    layout->addRow(tr("Overlap"), m_overlap = lengthBox(10));
    m_scaleBar = check(tr("S&cale bar"), tr("A bar of known length, to measure what the printer made of it"), true);
    m_drawing = check(tr("&Dimensions and ids"), tr("Dimensions at the target and, below it, its sizes, dictionary and ids"), true);
    if (m_config.scenario.subject.type == SubjectType::Tags) {
        m_single = check(tr("&One tag on a sheet"), tr("Otherwise as many as fit"), false);
        m_ids = new QLineEdit;
        m_ids->setPlaceholderText(tr("As in a scene"));
        m_ids->setToolTip(tr("Which tags of each family, as 0-9,12"));
        connect(m_ids, &QLineEdit::textChanged, this, &PrintDialog::refresh);
        layout->addRow(tr("Ids"), m_ids);
    }
    return form;
}

QWidget *PrintDialog::makePreview()
{
    const auto button = [this](const QString &name, Qt::ArrowType arrow, int step) {
        auto *made = new QToolButton;
        made->setArrowType(arrow);
        made->setAccessibleName(name);
        made->setToolTip(name);
        connect(made, &QToolButton::clicked, this, [this, step] { showPage(m_page + step); });
        return made;
    };
    auto *preview = new QWidget;
    m_view = new PrintPageView;
    m_previous = button(tr("Previous sheet"), Qt::LeftArrow, -1);
    m_next = button(tr("Next sheet"), Qt::RightArrow, 1);
    m_pageLabel = new QLabel;
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_previous);
    row->addWidget(m_pageLabel);
    row->addWidget(m_next);
    row->addStretch();
    auto *layout = new QVBoxLayout(preview);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addLayout(row);
    return preview;
}

PrintRequest PrintDialog::request() const
{
    PrintRequest request;
    request.config = m_config;
    PrintOptions &options = request.options;
    if (m_paper->currentIndex() > 0)
        options.paper = paperSizes()[static_cast<size_t>(m_paper->currentIndex() - 1)];
    options.margin = m_margin->value() / 1000.0;
    options.overlap = m_overlap->value() / 1000.0;
    options.tiling = m_tiling->isChecked() && options.paper;
    options.scaleBar = m_scaleBar->isChecked();
    options.drawing = m_drawing->isChecked();
    options.oneTagPerSheet = m_single && m_single->isChecked();
    request.ids = m_ids ? m_ids->text() : QString();
    return request;
}

void PrintDialog::refresh()
{
    if (!m_status)
        return; // still being built
    m_tiling->setEnabled(m_paper->currentIndex() > 0);
    m_overlap->setEnabled(m_tiling->isEnabled() && m_tiling->isChecked());
    m_job.start([request = request()](const Progress &) { return makePages(request); }, [this](Result<std::vector<PrintPage>> pages) { take(std::move(pages)); });
}

void PrintDialog::take(Result<std::vector<PrintPage>> pages)
{
    m_pages = pages ? *pages : std::vector<PrintPage>();
    m_print->setEnabled(!m_pages.empty());
    m_save->setEnabled(!m_pages.empty());
    if (pages)
        say(tr("%n sheet(s) at true scale: print at 100 %, without fitting to the page", nullptr, static_cast<int>(m_pages.size())), false);
    else
        say(problemSentence(pages.error().problem), true);
    showPage(m_page);
}

void PrintDialog::showPage(int page)
{
    const int count = static_cast<int>(m_pages.size());
    m_page = std::clamp(page, 0, std::max(count - 1, 0));
    m_view->setPage(count > 0 ? &m_pages[static_cast<size_t>(m_page)] : nullptr);
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < count);
    m_pageLabel->setText(count > 0 ? tr("%1 of %2").arg(m_page + 1).arg(count) : QString());
}

void PrintDialog::say(const QString &text, bool isProblem)
{
    m_status->setText(text);
    setTone(m_status, isProblem ? Tone::Bad : Tone::Quiet);
}

void PrintDialog::save(const QString &file)
{
    m_saving.start([request = request(), file](const Progress &) { return savePages(request, file); },
                   [this, file](Result<int> files) { say(files ? tr("%n file(s) written: %1", nullptr, *files).arg(file) : problemSentence(files.error().problem), !files); });
}

void PrintDialog::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the print"), QString(), tr("PDF (*.pdf);;SVG (*.svg);;PNG (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(QStringLiteral("target")); // the suffix follows the filter
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.section(u"*."_qs, 1).chopped(1)); });
    connect(dialog, &QFileDialog::fileSelected, this, &PrintDialog::save);
    dialog->open();
}

void PrintDialog::printTo(QPrinter &printer)
{
    constexpr double metresPerInch = 0.0254;
    QPainter painter;
    for (size_t i = 0; i < m_pages.size(); ++i) {
        const PrintPage &page = m_pages[i];
        const QSizeF millimetres = QSizeF(page.width, page.height) * 1000;
        printer.setPageSize(QPageSize(millimetres.transposed().width() < millimetres.width() ? millimetres.transposed() : millimetres, QPageSize::Millimeter));
        printer.setPageOrientation(page.width > page.height ? QPageLayout::Landscape : QPageLayout::Portrait);
        printer.setFullPage(true);
        if (i == 0 ? !painter.begin(&printer) : !printer.newPage())
            return say(tr("The printer does not take the job; choose another one, or save a PDF"), true);
        painter.save();
        paintPage(painter, page, printer.resolution() / metresPerInch);
        painter.restore();
    }
    say(tr("%n sheet(s) sent to the printer", nullptr, static_cast<int>(m_pages.size())), false);
}

void PrintDialog::askPrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] { printTo(*printer); });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // lives as long as its dialog
    dialog->open();
}

} // namespace tagmill
