// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/audit_frame_comparison.h"

#include "models/dataset_selection.h"
#include "models/frame_comparison_table.h"
#include "widgets/audit_parts.h"
#include "widgets/empty_state.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tagmill {

namespace {

/// What is the same says so quietly.
class DifferenceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == FrameComparisonTable::ResultColumn)
            option->palette.setColor(QPalette::Text, toneColor(index.data(FrameComparisonTable::DiffersRole).toBool() ? Tone::Bad : Tone::Quiet, option->palette));
    }
};

} // namespace

AuditFrameComparison::AuditFrameComparison(ComparisonModel &model, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_selection(selection)
    , m_frames(new FrameComparisonTable(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(tr("Frames are not compared yet"), tr("Compares the pictures that both datasets have of the same recipe: pixel by pixel, and where detectors find corners in one and in the other. It decodes every picture."),
                             tr("Compare frames"), this))
{
    m_empty->setObjectName(QStringLiteral("framesEmpty"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(makeBar());
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeTable());
    layout->addWidget(m_pages, 1);
    connect(m_empty, &EmptyState::activated, this, &AuditFrameComparison::toggle);
    connect(&m_model, &ComparisonModel::framesChanged, this, &AuditFrameComparison::refresh);
    connect(&m_model, &ComparisonModel::framesAdvanced, this, [this](double fraction) { m_progress->setValue(static_cast<int>(1000 * fraction)); });
    refresh();
}

QWidget *AuditFrameComparison::makeBar()
{
    auto *bar = new QWidget(this);
    m_text = new QLabel(bar);
    m_text->setObjectName(QStringLiteral("framesText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_show = new QPushButton(tr("Show in Inspect"), bar);
    m_show->setObjectName(QStringLiteral("framesShow"));
    m_show->setToolTip(tr("Lists the frames that differ"));
    m_run = new QPushButton(bar);
    m_run->setObjectName(QStringLiteral("framesRun"));
    m_progress = new QProgressBar(bar);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Progress of the comparison"));
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(policy);
    connect(m_run, &QPushButton::clicked, this, &AuditFrameComparison::toggle);
    connect(m_show, &QPushButton::clicked, this, &AuditFrameComparison::request);
    auto *row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(m_show);
    row->addWidget(m_run);
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_progress);
    return bar;
}

QWidget *AuditFrameComparison::makeTable()
{
    m_table = makeAuditTable(m_frames, "framesTable", tr("Frames compared"), this);
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(false);
    m_table->setItemDelegate(new DifferenceDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    const int number = fontMetrics().horizontalAdvance(QStringLiteral("100.000")), air = 2 * fontMetrics().averageCharWidth();
    for (int column = FrameComparisonTable::PsnrColumn; column < FrameComparisonTable::ColumnCount; ++column) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, std::max(header->sectionSizeHint(column), number) + air);
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) { select(current.row()); });
    connect(m_table, &QTableView::activated, this, &AuditFrameComparison::request);
    return m_table;
}

void AuditFrameComparison::toggle()
{
    if (m_model.isComparingFrames())
        return m_model.cancelFrames();
    m_progress->setValue(0);
    m_model.startFrames();
}

QString AuditFrameComparison::summaryText() const
{
    const FrameComparison &frames = *m_model.frames();
    const auto count = [](int number) { return QLocale().toString(number); };
    QStringList parts{tr("%n frame(s) of the same recipe", nullptr, static_cast<int>(frames.frames.size())), tr("%1 the same, pixel for pixel").arg(count(frames.same()))};
    if (!frames.frames.empty() && !frames.frames.front().isSame()) {
        const ComparedFrame &worst = frames.frames.front();
        const QString name = QString::fromStdString(worst.image_id);
        parts.append(worst.problem ? tr("worst: %1, which cannot be compared").arg(name) : tr("worst: %1, PSNR %2 dB").arg(name, numberText(worst.pixels.psnr_db, 1)));
    }
    if (frames.otherRecipe > 0)
        parts.append(tr("%n of another recipe", nullptr, frames.otherRecipe));
    if (frames.unknownRecipe > 0)
        parts.append(tr("%n whose recipe is not known", nullptr, frames.unknownRecipe));
    if (frames.baseAlone + frames.experimentAlone > 0)
        parts.append(tr("in one dataset alone: %1 + %2").arg(count(frames.baseAlone), count(frames.experimentAlone)));
    return parts.join(tr("; "));
}

void AuditFrameComparison::refresh()
{
    const bool isRunning = m_model.isComparingFrames();
    if (m_shown != m_model.frames()) {
        m_shown = m_model.frames();
        m_frames->setComparison(m_shown);
    }
    const int differing = m_shown ? static_cast<int>(m_shown->frames.size()) - m_shown->same() : 0;
    m_pages->setCurrentIndex(m_shown || isRunning ? 1 : 0);
    m_text->setText(isRunning ? tr("Comparing…") : m_shown ? summaryText() : QString());
    setTone(m_text, !m_shown ? Tone::Quiet : differing > 0 ? Tone::Normal : Tone::Good);
    m_progress->setVisible(isRunning);
    m_run->setText(isRunning ? tr("Cancel") : tr("Compare again"));
    m_run->setVisible(m_shown || isRunning);
    m_show->setVisible(m_shown != nullptr);
    m_show->setEnabled(differing > 0);
}

void AuditFrameComparison::select(int row)
{
    const auto dataset = m_model.experiment();
    const DatasetFrame *frame = dataset ? dataset->frameOf(m_frames->imageIdAt(row).toStdString()) : nullptr;
    if (frame)
        m_selection.select(itemOfFrame(*dataset, static_cast<size_t>(frame - dataset->frames.data())));
}

void AuditFrameComparison::request()
{
    QStringList images;
    for (const ComparedFrame &frame : m_shown->frames)
        if (!frame.isSame())
            images.append(QString::fromStdString(frame.image_id));
    if (!images.isEmpty())
        emit framesRequested(images, tr("Differs from %1").arg(QString::fromStdString(m_model.diff()->base)));
}

} // namespace tagmill
