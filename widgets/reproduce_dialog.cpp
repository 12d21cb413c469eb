// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reproduce_dialog.h"

#include "models/problem_sentence.h"
#include "models/reproduction_table.h"
#include "models/selection.h"
#include "widgets/panel_parts.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

namespace tagmill {

namespace {

constexpr int usualSample = 20;
constexpr int mostWorkers = 64;
constexpr qsizetype mostNotes = 5;
constexpr QSize sizeWithTable(960, 560);

/// Frames that differ in the colour of errors.
class ResultDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(ReproductionTable::PassedRole).toBool())
            option->palette.setColor(QPalette::Text, toneColor(Tone::Bad, option->palette));
    }
};

template<class Widget>
Widget *named(Widget *widget, const char *name, const QString &accessibleName)
{
    widget->setObjectName(QString::fromLatin1(name));
    widget->setAccessibleName(accessibleName);
    return widget;
}

QLabel *textLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ReproduceDialog::ReproduceDialog(DatasetHandle &dataset, Selection &selection, QWidget *parent)
    : QDialog(parent)
    , m_dataset(dataset)
    , m_selection(selection)
    , m_model(dataset)
    , m_frames(new ReproductionTable(this))
    , m_sample(named(new QSpinBox(this), "reproduceSample", tr("Frames to make again")))
    , m_all(named(new QCheckBox(tr("All of them"), this), "reproduceAll", tr("All of them")))
    , m_workers(named(new QSpinBox(this), "reproduceWorkers", tr("Workers")))
    , m_blender(named(new QLineEdit(this), "reproduceBlender", tr("Blender command")))
    , m_bar(named(new QProgressBar(this), "reproduceProgress", tr("Progress")))
    , m_stage(textLabel("reproduceStage", this))
    , m_verdict(textLabel("reproduceVerdict", this))
    , m_notes(textLabel("reproduceNotes", this))
    , m_why(textLabel("reproduceWhy", this))
{
    setObjectName(QStringLiteral("reproduceDialog"));
    setWindowTitle(tr("Reproduce dataset"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_start = named(buttons->addButton(tr("&Reproduce"), QDialogButtonBox::ActionRole), "reproduceStart", tr("Reproduce"));
    m_allow = named(buttons->addButton(tr("&Allow these files"), QDialogButtonBox::ActionRole), "reproduceAllow", tr("Allow these files"));
    m_cancel = named(buttons->addButton(tr("&Cancel the run"), QDialogButtonBox::ActionRole), "reproduceCancel", tr("Cancel the run"));
    m_allow->setToolTip(tr("Reads the files that the dataset's job names outside its folder, and goes on"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    QSizePolicy policy = m_bar->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(policy);
    m_bar->setRange(0, 1000);
    QFont bold = m_verdict->font();
    bold.setBold(true);
    m_verdict->setFont(bold);
    setTone(m_stage, Tone::Quiet);
    setTone(m_notes, Tone::Warning);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeForm());
    layout->addWidget(m_bar);
    for (QLabel *label : {m_stage, m_verdict, m_notes})
        layout->addWidget(label);
    layout->addWidget(makeTable(), 1);
    layout->addWidget(m_why);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_start, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_allow, &QPushButton::clicked, this, [this] { start(true); });
    connect(m_cancel, &QPushButton::clicked, &m_model, &ReproductionModel::cancel);
    connect(&m_model, &ReproductionModel::changed, this, &ReproduceDialog::refresh);
    connect(&m_dataset, &DatasetHandle::datasetChanged, this, &ReproduceDialog::refreshForm);
    setMinimumWidth(560);
    refresh();
}

QWidget *ReproduceDialog::makeForm()
{
    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 4);
    auto *what = new QLabel(tr("Renders frames again from the dataset's own job, into a folder that goes afterwards, and compares pixels and records with those that are there."), fields);
    what->setWordWrap(true);
    setTone(what, Tone::Quiet);
    form->addRow(what);
    m_sample->setRange(1, 1);
    m_sample->setToolTip(tr("Evenly over the dataset, in whole scenes"));
    auto *frames = new QHBoxLayout;
    frames->addWidget(m_sample);
    frames->addWidget(m_all);
    frames->addStretch();
    form->addRow(tr("Frames"), frames);
    m_workers->setRange(1, mostWorkers);
    auto *blender = new QHBoxLayout;
    blender->addWidget(m_blender, 1);
    blender->addWidget(new QLabel(tr("Workers"), fields));
    blender->addWidget(m_workers);
    m_blender->setPlaceholderText(tr("Found automatically"));
    m_blender->setToolTip(tr("Any command whose input and output end in a Blender: a path, xvfb-run -a blender, ssh host blender"));
    form->addRow(tr("Blender"), blender);
    connect(m_all, &QCheckBox::toggled, this, &ReproduceDialog::refreshForm);
    return fields;
}

QWidget *ReproduceDialog::makeTable()
{
    m_table = named(new QTableView(this), "reproduceTable", tr("Frames compared"));
    m_table->setModel(m_frames);
    m_table->setItemDelegate(new ResultDelegate(m_table));
    setUpRows(m_table);
    m_table->verticalHeader()->hide();
    const int unit = m_table->fontMetrics().averageCharWidth();
    for (const auto &[column, letters] : {std::pair(ReproductionTable::FrameColumn, 30), {ReproductionTable::ResultColumn, 20}, {ReproductionTable::PixelsColumn, 18}, {ReproductionTable::LargestColumn, 13},
                                          {ReproductionTable::PsnrColumn, 11}, {ReproductionTable::RecordsColumn, 26}})
        m_table->horizontalHeader()->resizeSection(column, letters * unit);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) { showRow(current.row()); });
    connect(m_table, &QTableView::activated, this, &ReproduceDialog::frameRequested);
    return m_table;
}

void ReproduceDialog::start(bool allowsAssets)
{
    ReproductionRequest request;
    if (!m_all->isChecked())
        request.frames = m_sample->value();
    request.workers = m_workers->value();
    if (const QString blender = m_blender->text().trimmed(); !blender.isEmpty())
        request.blenderCommands = {blender};
    request.allowsAssets = allowsAssets;
    m_model.start(request);
}

QString ReproduceDialog::stageText() const
{
    const RunProgress &rendering = m_model.rendering();
    switch (m_model.stage()) {
    case ReproductionModel::Stage::Planning:
        return tr("Reading the dataset's job");
    case ReproductionModel::Stage::Rendering:
        return m_model.isCancelling() ? tr("Cancelling") : rendering.framesTotal > 0 ? tr("Rendering: %1 of %n frame(s)", nullptr, rendering.framesTotal).arg(rendering.framesDone) : tr("Starting Blender");
    case ReproductionModel::Stage::Comparing:
        return tr("Comparing pixels and records");
    case ReproductionModel::Stage::Idle:
        break;
    }
    return m_model.error() && m_model.error()->code == Errc::Cancelled ? tr("Cancelled") : QString();
}

QString ReproduceDialog::verdictText() const
{
    if (const auto &error = m_model.error(); error && error->code != Errc::Cancelled)
        return problemLine(error->problem);
    const auto &report = m_model.report();
    if (!report)
        return {};
    const auto count = [&](auto isSo) { return static_cast<int>(std::count_if(report->frames.begin(), report->frames.end(), isSo)); };
    const int same = count([](const FrameReproduction &frame) { return frame.isSame(); });
    const int near = count([](const FrameReproduction &frame) { return frame.passed() && !frame.isSame(); });
    QStringList parts{tr("%1 of %n frame(s) are the same, pixel for pixel and record for record", nullptr, static_cast<int>(report->frames.size())).arg(same)};
    if (near > 0)
        parts.append(tr("%n more have the same records and, by another renderer, a PSNR of %1 dB or more and corners within %2 px", nullptr, near).arg(leastPsnr_db, 0, 'f', 0).arg(mostMeanShift_px));
    if (const int bad = static_cast<int>(report->frames.size()) - same - near; bad > 0)
        parts.append(tr("%n differ(s)", nullptr, bad));
    if (!report->missing.empty())
        parts.append(tr("%n could not be made again", nullptr, static_cast<int>(report->missing.size())));
    return parts.join(tr("; "));
}

void ReproduceDialog::refreshForm()
{
    const auto dataset = m_dataset.dataset();
    const int frames = dataset ? static_cast<int>(dataset->frames.size()) : 0;
    if (m_sample->maximum() != std::max(1, frames)) {
        m_sample->setRange(1, std::max(1, frames));
        m_sample->setValue(std::min(usualSample, frames));
    }
    m_sample->setSuffix(tr(" of %1").arg(frames));
    const bool isIdle = !m_model.isRunning();
    for (QWidget *field : {static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_workers), static_cast<QWidget *>(m_blender)})
        field->setEnabled(isIdle);
    m_sample->setEnabled(isIdle && !m_all->isChecked());
    m_start->setEnabled(isIdle && frames > 0);
    m_start->setDefault(true);
    m_cancel->setEnabled(!m_model.isCancelling());
    m_cancel->setVisible(!isIdle);
    m_start->setVisible(isIdle);
    m_allow->setVisible(isIdle && m_model.error() && m_model.error()->problem.id == "job.assets_outside");
}

void ReproduceDialog::refresh()
{
    refreshForm();
    const bool isRunning = m_model.isRunning();
    const bool isCounting = m_model.stage() == ReproductionModel::Stage::Comparing || m_model.rendering().framesTotal > 0;
    m_bar->setVisible(isRunning);
    m_bar->setRange(0, isCounting ? 1000 : 0);
    m_bar->setValue(static_cast<int>(1000 * m_model.fraction()));
    const QString stage = stageText(), verdict = verdictText();
    m_stage->setText(stage);
    m_stage->setVisible(!stage.isEmpty());
    m_verdict->setText(verdict);
    m_verdict->setVisible(!verdict.isEmpty());
    setTone(m_verdict, m_model.report() && m_model.report()->passed() ? Tone::Good : Tone::Bad);
    QStringList notes;
    for (const Problem &problem : m_model.problems())
        if (const QString line = problemLine(problem); notes.size() < mostNotes && !notes.contains(line))
            notes.append(line);
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    if (isRunning || !m_model.report()) {
        if (m_frames->rowCount() > 0)
            m_frames->setReport(nullptr);
    } else if (m_frames->rowCount() == 0) {
        m_frames->setReport(m_model.report());
    }
    m_table->setVisible(m_frames->rowCount() > 0);
    if (m_frames->rowCount() == 0)
        m_why->hide();
    else if (height() < sizeWithTable.height()) // the first time
        resize(size().expandedTo(sizeWithTable));
}

void ReproduceDialog::showRow(int row)
{
    const QModelIndex index = m_frames->index(row, 0);
    const QString why = index.data(Qt::ToolTipRole).toString();
    m_why->setText(why.isEmpty() ? tr("The same, pixel for pixel and record for record") : why);
    m_why->setVisible(index.isValid());
    const DatasetFrame *frame = m_model.dataset() ? m_model.dataset()->frameOf(m_frames->imageIdAt(row).toStdString()) : nullptr;
    if (frame)
        m_selection.select({.source = SelectionSource::DatasetA, .scene = frame->sceneId, .camera = frame->cameraIndex});
}

} // namespace tagmill
