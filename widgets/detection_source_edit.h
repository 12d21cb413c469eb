// SPDX-License-Identifier: GPL-3.0-or-later
// DetectionSourceEdit: whose detections are judged: a detector that is built in, a file, a command.
#pragma once

#include "blender_link/detector_evaluation.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace tagmill {

class DetectionSourceEdit : public QWidget
{
    Q_OBJECT
public:
    enum class Optional { No, Yes }; ///< Yes: nothing may be chosen too
    DetectionSourceEdit(const QString &label, Optional optional, QWidget *parent = nullptr);

    /// Nothing when nothing is chosen, or what must be written is not.
    std::optional<DetectionSource> source() const;
    bool isNothing() const;
    /// A file or a command: their pixels may have another origin.
    bool isForeign() const;

signals:
    void changed();

private:
    void updateEdit();
    void browse();

    QComboBox *m_kind;
    QLineEdit *m_edit;
    QToolButton *m_browse;
};

} // namespace tagmill
