// SPDX-License-Identifier: GPL-3.0-or-later
// StopRuleEdit: a rule for the first frames of a run, in the words of the command line: "score >= 80", or a file of rules.
#pragma once

#include "core/config/gate_file.h"

#include <QWidget>

class QLineEdit;
class QSpinBox;

namespace tagmill {

class StopRuleEdit : public QWidget
{
    Q_OBJECT
public:
    explicit StopRuleEdit(QWidget *parent = nullptr);

    /// None when nothing is said.
    Result<std::vector<GateRule>> rules() const;
    int frames() const;
    /// "score >= 80 in the first 100 frames"; empty when nothing is said.
    QString sentence() const;
    /// Of the command line.
    QStringList arguments() const;

signals:
    void changed();

private:
    void browse();

    QLineEdit *m_rule;
    QSpinBox *m_frames;
};

} // namespace tagmill
