// SPDX-License-Identifier: GPL-3.0-or-later
// SequenceSettingsRow: one setting of a sequence.
#pragma once

#include "core/config/field.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace tagmill {

class SequenceDocument;
class ValueEditor;

class SequenceSettingsRow : public QWidget
{
    Q_OBJECT
public:
    /// `field` must live as long.
    SequenceSettingsRow(SequenceDocument &document, const FieldDesc &field, QWidget *parent = nullptr);

    std::string_view key() const { return m_field.key; }
    void refresh();
    void showFault(const QString &text);

protected:
    bool event(QEvent *event) override;

private:
    void buildLayout();
    void sayUnset();
    void take(const Value &value);

    SequenceDocument &m_document;
    const FieldDesc &m_field;
    QGridLayout *m_layout;
    QLabel *m_label;
    ValueEditor *m_editor;
    QToolButton *m_reset;
    QLabel *m_problem;
    QString m_rejection, m_fault;
};

} // namespace tagmill
