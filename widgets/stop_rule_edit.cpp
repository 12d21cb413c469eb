// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stop_rule_edit.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

namespace tagmill {

namespace {

constexpr int usualFrames = 100, mostFrames = 100'000'000;

} // namespace

StopRuleEdit::StopRuleEdit(QWidget *parent)
    : QWidget(parent)
    , m_rule(new QLineEdit(this))
    , m_frames(new QSpinBox(this))
{
    setFocusProxy(m_rule);
    m_rule->setObjectName(QStringLiteral("stopRule"));
    m_rule->setAccessibleName(tr("Stop early"));
    m_rule->setPlaceholderText(QStringLiteral("score >= 80"));
    m_rule->setClearButtonEnabled(true);
    m_rule->setToolTip(tr("The run ends early when the first frames break this rule: a number of the audit's report and its bound, several divided by commas, or a file of rules. Jobs that are added to the queue take it as well, each for itself"));
    m_frames->setObjectName(QStringLiteral("stopFrames"));
    m_frames->setAccessibleName(tr("Frames the rule waits for"));
    m_frames->setRange(1, mostFrames);
    m_frames->setValue(usualFrames);
    m_frames->setSuffix(tr(" frames"));
    m_frames->setToolTip(tr("How many frames the rule waits for"));
    m_frames->setMaximumWidth(m_frames->fontMetrics().horizontalAdvance(m_frames->suffix()) + m_frames->fontMetrics().averageCharWidth() * 10);
    m_frames->setEnabled(false);
    auto *browseButton = new QToolButton(this);
    browseButton->setObjectName(QStringLiteral("stopRuleBrowse"));
    browseButton->setText(QStringLiteral("…"));
    browseButton->setAccessibleName(tr("Choose a file of rules"));
    browseButton->setToolTip(tr("Choose a file of rules"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rule, 1);
    layout->addWidget(browseButton);
    layout->addWidget(m_frames);
    connect(browseButton, &QToolButton::clicked, this, &StopRuleEdit::browse);
    connect(m_rule, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_frames->setEnabled(!text.trimmed().isEmpty());
        emit changed();
    });
    connect(m_frames, &QSpinBox::valueChanged, this, &StopRuleEdit::changed);
}

void StopRuleEdit::browse()
{
    auto *dialog = new QFileDialog(this, tr("File of rules"), {}, tr("Rules (*.yaml *.yml *.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_rule, &QLineEdit::setText);
    dialog->open();
}

Result<std::vector<GateRule>> StopRuleEdit::rules() const
{
    const std::string text = m_rule->text().trimmed().toStdString();
    if (text.empty())
        return std::vector<GateRule>();
    Report report;
    TAGMILL_TRY(GateFile gates, readGatesOrRules(text, report));
    return std::move(gates.rules);
}

int StopRuleEdit::frames() const
{
    return m_frames->value();
}

QString StopRuleEdit::sentence() const
{
    const QString text = m_rule->text().trimmed();
    return text.isEmpty() ? QString() : tr("%1 in the first %n frame(s)", nullptr, frames()).arg(text);
}

QStringList StopRuleEdit::arguments() const
{
    const QString text = m_rule->text().trimmed();
    if (text.isEmpty())
        return {};
    QStringList words{QStringLiteral("--stop-gate"), text};
    if (m_frames->value() != usualFrames)
        words += {QStringLiteral("--stop-frames"), QString::number(m_frames->value())};
    return words;
}

} // namespace tagmill
