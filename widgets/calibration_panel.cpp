// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calibration_panel.h"

#include "models/document_model.h"
#include "models/problem_sentence.h"
#include "widgets/number_edit.h"
#include "widgets/panel_parts.h"
#include "widgets/uncertainty_map_view.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableWidget>

#include <cmath>

namespace tagmill {

namespace {

constexpr int ownLens = -1; ///< of the combo box: the camera's own kind

QString number(double value, int digits)
{
    return std::isfinite(value) ? QLocale().toString(value, 'g', digits) : QStringLiteral("–");
}

QTableWidgetItem *cell(const QString &text, Qt::Alignment alignment)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    return item;
}

} // namespace

CalibrationPanel::CalibrationPanel(DocumentModel &document, PlanModel &plan, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_model(document, plan)
    , m_lens(new QComboBox)
    , m_noise(new NumberEdit({.suffix = QStringLiteral(" px"), .range = {0.001, 100}, .unit = Unit::Pixel, .isLimited = true}))
    , m_isBent(new QCheckBox(tr("Bent board")))
    , m_addCount(new QSpinBox)
    , m_dropCount(new QSpinBox)
    , m_add(new QPushButton(tr("Add most informative")))
    , m_drop(new QPushButton(tr("Drop least useful")))
    , m_message(new QLabel)
    , m_pages(new QStackedWidget)
    , m_problem(new QLabel)
    , m_table(new QTableWidget(0, 3))
    , m_map(new UncertaintyMapView)
    , m_summary(new QLabel)
{
    setObjectName(QStringLiteral("calibrationPanel"));
    m_table->setHorizontalHeaderLabels({tr("Parameter"), tr("Value"), tr("Sigma")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Predicted standard deviations"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeaderItem(2)->setToolTip(tr("Standard deviation"));
    m_table->setMinimumWidth(fontMetrics().averageCharWidth() * 42);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_problem->setWordWrap(true);
    m_problem->setAlignment(Qt::AlignCenter);
    m_problem->setMargin(12);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *result = new QWidget;
    auto *columns = new QHBoxLayout;
    columns->addWidget(m_table, 2);
    columns->addWidget(m_map, 3);
    auto *rows = new QVBoxLayout(result);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(columns, 1);
    rows->addWidget(m_summary);
    m_pages->addWidget(m_problem);
    m_pages->addWidget(result);
    auto *both = new QWidget;
    auto *sides = new QHBoxLayout(both);
    sides->setContentsMargins(4, 4, 4, 4);
    sides->addWidget(makeControls());
    sides->addWidget(m_pages, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeScrollArea(both, this)); // or a small screen could not show the window

    connect(&m_model, &CalibrationModel::forecastChanged, this, &CalibrationPanel::refresh);
    connect(&m_model, &CalibrationModel::stateChanged, this, &CalibrationPanel::refreshState);
    connect(&m_plan, &PlanModel::stateChanged, this, &CalibrationPanel::showWhyNot);
    refresh();
}

QWidget *CalibrationPanel::makeControls()
{
    m_lens->addItem(tr("As the camera"), ownLens);
    m_lens->addItem(tr("Pinhole"), static_cast<int>(LensFormula::Pinhole));
    m_lens->addItem(tr("Brown–Conrady"), static_cast<int>(LensFormula::BrownConrady));
    m_lens->addItem(tr("Rational (OpenCV)"), static_cast<int>(LensFormula::Rational));
    m_lens->addItem(tr("Kannala–Brandt (fisheye)"), static_cast<int>(LensFormula::Fisheye));
    m_lens->setToolTip(tr("The lens model that the calibration solves for. As the camera: its own; Brown–Conrady for a camera without distortion, because who calibrates does not know that."));
    m_noise->setNumber(m_model.options().noise_px);
    m_noise->setToolTip(tr("Standard deviation of a detected point, along x and along y."));
    m_isBent->setToolTip(tr("Solve for how the board is bent as well: z = bend_x·x² + bend_y·y²."));
    m_addCount->setRange(1, 1000);
    m_addCount->setValue(10);
    m_addCount->setAccessibleName(tr("Number of poses to add"));
    m_dropCount->setRange(1, 100000);
    m_dropCount->setAccessibleName(tr("Number of cameras to drop"));
    m_add->setObjectName(QStringLiteral("addPoses"));
    m_add->setToolTip(tr("Tries %1 poses within the camera's ranges and adds those that together tell the most of the lens, as placed cameras.").arg(m_model.options().candidates));
    m_drop->setObjectName(QStringLiteral("dropViews"));
    m_drop->setToolTip(tr("Takes the cameras out of the dataset that the calibration misses least."));
    m_message->setWordWrap(true);
    connect(m_lens, &QComboBox::currentIndexChanged, this, &CalibrationPanel::setOptions);
    connect(m_noise, &NumberEdit::edited, this, &CalibrationPanel::setOptions);
    connect(m_noise, &NumberEdit::rejected, this, [this](const QString &message) {
        m_noiseFault = message;
        refreshState();
    });
    connect(m_isBent, &QCheckBox::toggled, this, &CalibrationPanel::setOptions);
    connect(m_add, &QPushButton::clicked, this, [this] { m_model.addPoses(m_addCount->value()); });
    connect(m_drop, &QPushButton::clicked, this, [this] { m_model.dropLeastUseful(m_dropCount->value()); });

    auto *form = new QFormLayout;
    auto *board = new QHBoxLayout;
    board->addWidget(m_noise, 1);
    board->addWidget(m_isBent);
    form->addRow(tr("Lens"), m_lens);
    form->addRow(tr("Noise"), board);
    m_noise->setAccessibleName(tr("Noise"));
    form->addRow(makeChoice(m_addCount, m_add));
    form->addRow(makeChoice(m_dropCount, m_drop));
    form->setVerticalSpacing(3);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 6, 0);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addStretch(1);
    QScrollArea *scroll = makeScrollArea(inside, this);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    inside->ensurePolished();
    scroll->setFixedWidth(std::max(inside->sizeHint().width(), fontMetrics().averageCharWidth() * 36) + scroll->verticalScrollBar()->sizeHint().width());
    return scroll;
}

QLayout *CalibrationPanel::makeChoice(QSpinBox *count, QPushButton *button)
{
    auto *row = new QHBoxLayout;
    row->addWidget(count);
    row->addWidget(button, 1);
    return row;
}

void CalibrationPanel::setOptions()
{
    CalibrationPlanOptions options = m_model.options();
    const int lens = m_lens->currentData().toInt();
    options.formula = lens == ownLens ? std::nullopt : std::optional(static_cast<LensFormula>(lens));
    options.isBoardBent = m_isBent->isChecked();
    options.noise_px = m_noise->number().value_or(CalibrationPlanOptions().noise_px);
    m_noise->setNumber(options.noise_px); // none: the default
    m_model.setOptions(options);
}

void CalibrationPanel::refresh()
{
    const auto &forecast = m_model.forecast();
    const bool hasBoard = !m_model.problem() || m_model.problem()->id != "plan.no_board";
    for (QWidget *widget : std::initializer_list<QWidget *>{m_lens, m_noise, m_isBent, m_addCount, m_dropCount, m_add, m_drop})
        widget->setEnabled(hasBoard);
    m_pages->setCurrentIndex(forecast ? 1 : 0);
    if (!forecast)
        return showWhyNot();
    refreshTable(*forecast);
    m_map->setMap(forecast->map);
    const UncertaintyMap &map = forecast->map;
    m_summary->setText(tr("%1, %2. Projection uncertain by %3 px in the middle; where boards reach (%4 %) by %5 px in the median, %6 px at worst")
                           .arg(tr("%n view(s)", nullptr, forecast->views), tr("%n point(s)", nullptr, forecast->points), number(map.centre_px, 2),
                                QLocale().toString(100 * map.coverage, 'f', 0), number(map.median_px, 2), number(map.worst_px, 2)));
}

/// Kinds of lenses by their names in the list, not by those of the command line.
QString CalibrationPanel::sentenceOf(Problem problem) const
{
    const auto name = [this](LensFormula formula) { return m_lens->itemText(m_lens->findData(static_cast<int>(formula))).toStdString(); };
    const std::pair<std::string_view, std::string> names[] = {{"pinhole", name(LensFormula::Pinhole)},
                                                              {"brown_conrady", name(LensFormula::BrownConrady)},
                                                              {"rational", name(LensFormula::Rational)},
                                                              {"fisheye", name(LensFormula::Fisheye)},
                                                              {"kannala_brandt", name(LensFormula::Fisheye)},
                                                              {"none", tr("none").toStdString()}};
    if (problem.id == "plan.other_lens")
        for (std::string &arg : problem.args)
            for (const auto &[kind, shown] : names)
                if (const size_t at = arg.find(kind); at != std::string::npos)
                    arg.replace(at, kind.size(), shown);
    return problemSentence(problem);
}

/// Where there is no forecast.
void CalibrationPanel::showWhyNot()
{
    const QString waiting = m_plan.plan() || m_plan.isComputing() ? tr("Working it out…") : tr("Nothing is planned yet");
    m_problem->setText(m_model.problem() ? sentenceOf(*m_model.problem()) : waiting);
}

void CalibrationPanel::refreshTable(const CalibrationForecast &forecast)
{
    m_table->setRowCount(static_cast<int>(forecast.parameters.size()));
    int row = 0;
    for (const ParameterForecast &parameter : forecast.parameters) {
        const QString unit = parameter.unit.empty() ? QString() : QLatin1Char(' ') + QString::fromUtf8(parameter.unit.data(), static_cast<qsizetype>(parameter.unit.size()));
        m_table->setItem(row, 0, cell(QString::fromStdString(parameter.name), Qt::AlignLeft));
        m_table->setItem(row, 1, cell(number(parameter.value, 5) + unit, Qt::AlignRight));
        m_table->setItem(row, 2, cell(QStringLiteral("± ") + number(parameter.sigma, 3) + unit, Qt::AlignRight));
        ++row;
    }
}

void CalibrationPanel::refreshState()
{
    const auto &refusal = m_model.refusal();
    const QString fault = !m_noiseFault.isEmpty() ? m_noiseFault : refusal ? sentenceOf(*refusal) : QString();
    m_message->setText(m_model.isChoosing() ? tr("Choosing …") : fault);
    setTone(m_message, fault.isEmpty() ? Tone::Quiet : Tone::Bad);
}

} // namespace tagmill
