// SPDX-License-Identifier: GPL-3.0-or-later
// AuditDetectorsPage: one detector, or two side by side, against the truth of the dataset: what it finds, misses and invents
// and how well it places corners, by what may make it hard. A range of a curve leads to its missed, wrong and badly placed
// frames in Inspect.
#pragma once

#include "models/evaluation_model.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace tagmill {

class CurveView;
class DetectionSourceEdit;
class EmptyState;

class AuditDetectorsPage : public QWidget
{
    Q_OBJECT
public:
    explicit AuditDetectorsPage(DatasetHandle &dataset, QWidget *parent = nullptr);

    EvaluationModel &model() { return m_model; }
    /// One a factor, as evaluationScales() has them.
    const std::vector<CurveView *> &curves() const { return m_curves; }
    /// Evaluates with what is chosen, or stops that.
    void toggle();

signals:
    void framesRequested(const QStringList &imageIds, const QString &label);

private:
    QWidget *makeForm();
    QWidget *makeResult();
    QWidget *makeFramesBar();
    void refresh();
    void refreshForm();
    void refreshSummary();
    void refreshCurves();
    void refreshFrames();
    void choose(size_t scale, int bin);
    void exportReport();
    QString contender(bool isBaseline) const;

    EvaluationModel m_model;
    DetectionSourceEdit *m_source, *m_baseline;
    QWidget *m_originRow = nullptr;
    QComboBox *m_origin = nullptr, *m_measure = nullptr;
    QDoubleSpinBox *m_match = nullptr;
    QPushButton *m_run = nullptr, *m_export = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_message = nullptr, *m_legend = nullptr, *m_range = nullptr;
    QLabel *m_names[2] = {}; ///< of the contenders
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QTableWidget *m_summary = nullptr;
    std::vector<CurveView *> m_curves;
    std::vector<QPushButton *> m_frames; ///< missed, wrong, badly placed, false: of the detector, then of the baseline
    size_t m_scale = 0;
    int m_bin = -1; ///< −1: all tags
};

} // namespace tagmill
