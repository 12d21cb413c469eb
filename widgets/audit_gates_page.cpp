// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/audit_gates_page.h"

#include "widgets/audit_parts.h"
#include "widgets/empty_state.h"
#include "widgets/panel_parts.h"

#include <QCompleter>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace tagmill {

namespace {

/// Colours verdicts, and completes metrics from the report.
class GateDelegate : public QStyledItemDelegate
{
public:
    GateDelegate(const GateModel &gates, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_gates(gates)
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *edit = new QLineEdit(parent);
        edit->setFrame(false);
        edit->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
        if (index.column() == GateModel::MetricColumn) {
            auto *completer = new QCompleter(m_gates.metrics(), edit);
            completer->setFilterMode(Qt::MatchContains);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setMaxVisibleItems(12);
            edit->setCompleter(completer);
        }
        return edit;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto verdict = static_cast<GateModel::Verdict>(index.data(GateModel::VerdictRole).toInt());
        const bool isVerdict = index.column() == GateModel::VerdictColumn || index.column() == GateModel::ValueColumn || index.column() == GateModel::ReasonColumn;
        if (!isVerdict || verdict == GateModel::Verdict::Unknown)
            return;
        option->font.setBold(verdict != GateModel::Verdict::Holds);
        const Tone tone = verdict == GateModel::Verdict::Holds ? Tone::Good : verdict == GateModel::Verdict::Warns ? Tone::Warning : Tone::Bad;
        option->palette.setColor(QPalette::Text, toneColor(tone, option->palette));
    }

private:
    const GateModel &m_gates;
};

} // namespace

AuditGatesPage::AuditGatesPage(GateModel &gates, QWidget *parent)
    : QWidget(parent)
    , m_gates(gates)
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("auditGates"));
    auto *empty = new EmptyState(tr("No rules yet"), tr("Rules say which numbers of the audit must lie within which bounds, as score ≥ 80. They are checked at once, and by “tagmill audit run --gate”."),
                                 tr("Add a rule"), this);
    empty->setObjectName(QStringLiteral("gatesEmpty"));
    connect(empty, &EmptyState::activated, this, &AuditGatesPage::add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 10, 18, 14);
    layout->addWidget(makeBar());
    m_pages->addWidget(empty);
    m_pages->addWidget(makeTable());
    layout->addWidget(m_pages, 1);
    const auto told = [this](const QString &done) {
        return [this, done](const QString &file, const QString &problem) { say(problem.isEmpty() ? done.arg(QDir::toNativeSeparators(file)) : problem, !problem.isEmpty()); };
    };
    connect(&m_gates, &GateModel::opened, this, told(tr("Read from %1")));
    connect(&m_gates, &GateModel::saved, this, told(tr("Written to %1")));
    connect(&m_gates, &GateModel::refused, this, [this](const QString &problem) { say(problem, true); });
    connect(&m_gates, &GateModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (first.column() != last.column()) // an edit, so that what was said is over; verdicts come column by column
            say({}, false);
    });
    connect(&m_gates, &GateModel::judged, this, &AuditGatesPage::refresh);
    refresh();
}

QWidget *AuditGatesPage::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const char *name, const QString &text, auto slot) {
        auto *made = new QPushButton(text, bar);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, slot);
        row->addWidget(made);
        return made;
    };
    button("gateAdd", tr("Add rule"), &AuditGatesPage::add);
    m_remove = button("gateRemove", tr("Remove rule"), &AuditGatesPage::remove);
    m_summary = new QLabel(bar);
    m_summary->setObjectName(QStringLiteral("gateSummary"));
    m_message = new QLabel(bar);
    m_message->setObjectName(QStringLiteral("gateMessage"));
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setWordWrap(true);
    row->addSpacing(10);
    row->addWidget(m_summary);
    row->addSpacing(10);
    row->addWidget(m_message, 1);
    button("gateOpen", tr("Open…"), &AuditGatesPage::openFile);
    m_save = button("gateSave", tr("Save as…"), &AuditGatesPage::saveFile);
    return bar;
}

QWidget *AuditGatesPage::makeTable()
{
    m_table = makeAuditTable(&m_gates, "gateTable", tr("Rules"), this);
    m_table->verticalHeader()->hide();
    m_table->setItemDelegate(new GateDelegate(m_gates, m_table));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    QHeaderView *header = m_table->horizontalHeader();
    for (const int column : {GateModel::VerdictColumn, GateModel::ValueColumn, GateModel::LeastColumn, GateModel::MostColumn, GateModel::CriticalColumn}) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, fontMetrics().averageCharWidth() * 16);
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AuditGatesPage::refresh);
    return m_table;
}

void AuditGatesPage::add()
{
    m_gates.addRule({.metric = "score", .min = 80});
    refresh();
    const QModelIndex metric = m_gates.index(m_gates.rowCount() - 1, GateModel::MetricColumn);
    m_table->setCurrentIndex(metric);
    m_table->edit(metric);
}

void AuditGatesPage::remove()
{
    m_gates.removeRule(m_table->currentIndex().row());
    refresh();
}

void AuditGatesPage::refresh()
{
    const int rules = m_gates.rowCount();
    m_pages->setCurrentIndex(rules > 0 ? 1 : 0);
    m_remove->setEnabled(m_table->currentIndex().isValid());
    m_save->setEnabled(rules > 0);
    if (rules == 0) {
        m_summary->clear();
    } else if (!m_gates.isJudged()) {
        m_summary->setText(tr("Checking…"));
        setTone(m_summary, Tone::Quiet);
    } else if (m_gates.failures() > 0 || m_gates.faults() > 0) {
        QStringList parts;
        if (m_gates.failures() > 0)
            parts.append(tr("%n rule(s) broken", nullptr, m_gates.failures()));
        if (m_gates.faults() > 0)
            parts.append(tr("%n rule(s) faulty", nullptr, m_gates.faults()));
        m_summary->setText(parts.join(tr(", ")));
        setTone(m_summary, Tone::Bad);
    } else if (m_gates.warnings() > 0) {
        m_summary->setText(tr("Passed with %n warning(s)", nullptr, m_gates.warnings()));
        setTone(m_summary, Tone::Warning);
    } else {
        m_summary->setText(tr("Every rule holds"));
        setTone(m_summary, Tone::Good);
    }
}

void AuditGatesPage::say(const QString &text, bool isProblem)
{
    m_message->setText(text);
    setTone(m_message, isProblem ? Tone::Bad : Tone::Quiet);
}

void AuditGatesPage::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open rules"), QString(), tr("Gate files (*.yaml *.yml *.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_gates, &GateModel::open);
    dialog->open();
}

void AuditGatesPage::saveFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the rules"), QString(), tr("YAML (*.yaml);;JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("yaml"));
    dialog->selectFile(QStringLiteral("gates.yaml"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.contains(QLatin1String("json")) ? QStringLiteral("json") : QStringLiteral("yaml")); });
    connect(dialog, &QFileDialog::fileSelected, &m_gates, &GateModel::save);
    dialog->open();
}

} // namespace tagmill
