// SPDX-License-Identifier: GPL-3.0-or-later
// SequenceSettings: the settings of a sequence as a form made from the rows of RenderConfig, in groups: label, editor,
// reset, and under them what is wrong with the value.
#pragma once

#include "core/config/field.h"
#include "core/problem.h"

#include <QScrollArea>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace tagmill {

class SequenceDocument;
class SequenceSettingsRow;

class SequenceSettings : public QScrollArea
{
    Q_OBJECT
public:
    explicit SequenceSettings(SequenceDocument &document, QWidget *parent = nullptr);

    /// Shows what is wrong under the row it names.
    void showFault(const std::optional<Problem> &fault);

    QSize sizeHint() const override { return {380, 300}; }

private:
    void addGroup(QVBoxLayout *column, const QString &title, const std::vector<std::string_view> &keys);

    SequenceDocument &m_document;
    std::vector<FieldDesc> m_fields; ///< the rows as the editors take them; never changed after they are made
    std::vector<SequenceSettingsRow *> m_rows;
};

} // namespace tagmill
