// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/audit_calibration_page.h"

#include "core/audit/calibration_audit.h"
#include "models/problem_sentence.h"
#include "widgets/audit_parts.h"
#include "widgets/empty_state.h"
#include "widgets/lens_table.h"
#include "widgets/panel_parts.h"
#include "widgets/uncertainty_map_view.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tagmill {

AuditCalibrationPage::AuditCalibrationPage(AuditModel &audit, QWidget *parent)
    : QWidget(parent)
    , m_audit(audit)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(tr("No calibration opened"), tr("Calibrate with your own tool from these pictures, then open its file here: OpenCV, Kalibr, mrcal or ROS. It is held against the cameras that took them."), tr("Open a calibration…"), this))
    , m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("auditCalibration"));
    m_empty->setObjectName(QStringLiteral("calibrationEmpty"));
    m_text->setObjectName(QStringLiteral("calibrationText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *open = new QPushButton(tr("Open…"), this);
    open->setObjectName(QStringLiteral("calibrationOpen"));
    connect(open, &QPushButton::clicked, this, &AuditCalibrationPage::openFile);
    connect(m_empty, &EmptyState::activated, this, &AuditCalibrationPage::openFile);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_text, 1);
    bar->addWidget(open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 10, 18, 10);
    layout->addLayout(bar);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeResult());
    layout->addWidget(m_pages, 1);
    connect(&m_audit, &AuditModel::calibrationChanged, this, &AuditCalibrationPage::refresh);
    refresh();
}

QWidget *AuditCalibrationPage::makeResult()
{
    auto *result = new QWidget(this);
    m_checks = makeResultTable("calibrationChecks", tr("Lenses"), result);
    m_lens = makeResultTable("calibrationLens", tr("Parameters of the lens"), result);
    m_lens->setSelectionMode(QAbstractItemView::NoSelection);
    connect(m_checks, &QTableWidget::currentCellChanged, this, &AuditCalibrationPage::refreshLens);
    auto *layout = new QVBoxLayout(result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeHeading(tr("Lenses"), result));
    layout->addWidget(m_checks, 1);
    layout->addWidget(makeHeading(tr("Parameters of the lens"), result));
    m_map = new UncertaintyMapView(result);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addWidget(m_lens, 1);
    sides->addWidget(m_map, 1);
    layout->addLayout(sides, 3);
    auto *origin = new QLabel(tr("Here cx and cy count from the corner of a pixel: half a pixel more than in the files of OpenCV, Kalibr, mrcal and ROS, which count from its centre."), result);
    origin->setObjectName(QStringLiteral("calibrationOrigin"));
    origin->setWordWrap(true);
    setTone(origin, Tone::Quiet);
    layout->addWidget(origin);
    return result;
}

void AuditCalibrationPage::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a calibration"), QString(), tr("Calibrations (*.yaml *.yml *.xml *.json *.cameramodel);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_audit, &AuditModel::openCalibration);
    dialog->open();
}

void AuditCalibrationPage::refresh()
{
    const auto &calibration = m_audit.parts().calibration;
    m_pages->setCurrentIndex(calibration ? 1 : 0);
    if (m_audit.isCalibrating())
        m_text->setText(tr("Reading…"));
    else if (m_audit.calibrationError())
        m_text->setText(problemLine(m_audit.calibrationError()->problem));
    else
        m_text->setText(calibration ? tr("%1 (%2)").arg(QDir::toNativeSeparators(QString::fromStdString(calibration->file)), QString::fromStdString(calibration->format)) : QString());
    setTone(m_text, m_audit.calibrationError() && !m_audit.isCalibrating() ? Tone::Bad : Tone::Quiet);
    if (!calibration)
        return;
    std::vector<std::vector<AuditCell>> rows;
    for (const CalibrationCheck &check : calibration->checks) {
        const QString name = check.name.empty() ? tr("Lens") : QString::fromStdString(check.name);
        const auto &difference = check.difference;
        rows.push_back({{tr("%1, %2").arg(name, lensFormulaText(check.lens.formula)), Tone::Normal, false},
                        {QLocale().toString(check.frames)},
                        {difference ? numberText(difference->rms, 4) : tr("of no use"), difference ? Tone::Normal : Tone::Bad},
                        {difference ? numberText(difference->max, 4) : QStringLiteral("–")},
                        {difference ? numberText(100 * difference->coverage, 0) : QStringLiteral("–")},
                        {check.points > 0 ? numberText(check.residual_px, 4) : QStringLiteral("–")},
                        {QLocale().toString(check.views)}});
    }
    fillTable(m_checks, {tr("Lens"), tr("Frames"), tr("Projection difference, RMS, px"), tr("largest, px"), tr("over % of the image"), tr("Residual of true points, RMS, px"), tr("Boards")}, rows);
    m_checks->setCurrentCell(0, 0);
    refreshLens();
}

void AuditCalibrationPage::refreshLens()
{
    const auto &calibration = m_audit.parts().calibration;
    const int row = m_checks->currentRow();
    if (!calibration || row < 0 || row >= static_cast<int>(calibration->checks.size()))
        return m_lens->setRowCount(0);
    const CalibrationCheck &check = calibration->checks[static_cast<size_t>(row)];
    fillLensTable(m_lens, check.lens, check.camera, {});
    showDifference(m_map, check.difference, check.camera.resolution());
}

} // namespace tagmill
