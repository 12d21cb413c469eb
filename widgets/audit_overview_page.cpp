// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/audit_overview_page.h"

#include "models/audit_tables.h"
#include "widgets/audit_parts.h"
#include "widgets/audit_split_view.h"
#include "widgets/panel_parts.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace tagmill {

namespace {

/// Marks failed checks: bold, in the colour of errors.
class CheckDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(IntegrityModel::IsFailureRole).toBool())
            return;
        option->font.setBold(true);
        const QColor color = toneColor(Tone::Bad, option->palette);
        option->palette.setColor(QPalette::Text, color);
    }
};

/// A heading over a table as high as its rows.
QWidget *makeColumn(const QString &title, QTableView *table, QWidget *parent)
{
    auto *column = new QWidget(parent);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeHeading(title, column));
    layout->addWidget(table);
    layout->addStretch();
    QObject::connect(table->model(), &QAbstractItemModel::modelReset, table, [table] { fitHeight(table); });
    return column;
}

} // namespace

AuditOverviewPage::AuditOverviewPage(AuditModel &audit, QWidget *parent)
    : QWidget(parent)
    , m_audit(audit)
    , m_integrity(new IntegrityModel(this))
    , m_statistics(new StatisticsModel(this))
    , m_checks(makeAuditTable(m_integrity, "integrityTable", tr("Integrity checks"), this))
{
    setObjectName(QStringLiteral("auditOverview"));
    m_checks->verticalHeader()->hide();
    m_checks->setItemDelegate(new CheckDelegate(m_checks));
    for (const int column : {IntegrityModel::CountColumn, IntegrityModel::FramesColumn}) {
        m_checks->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
        m_checks->horizontalHeader()->resizeSection(column, 90);
    }
    connect(m_checks, &QTableView::clicked, this, [this](const QModelIndex &index) { request(index.row()); });
    connect(m_checks, &QTableView::activated, this, [this](const QModelIndex &index) { request(index.row()); });
    auto *statistics = makeAuditTable(m_statistics, "statisticsTable", tr("Statistics"), this);
    statistics->setSelectionMode(QAbstractItemView::NoSelection);

    auto *columns = new QWidget(this);
    auto *row = new QHBoxLayout(columns);
    row->setContentsMargins(18, 10, 18, 14);
    row->setSpacing(24);
    row->addWidget(makeColumn(tr("Integrity"), m_checks, columns), 5);
    QWidget *right = makeColumn(tr("Tags"), statistics, columns);
    auto *below = qobject_cast<QVBoxLayout *>(right->layout());
    below->insertSpacing(2, 12);
    below->insertWidget(3, new AuditSplitView(m_audit, right));
    row->addWidget(right, 6);
    QScrollArea *area = makeScrollArea(columns, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    connect(&m_audit, &AuditModel::changed, this, &AuditOverviewPage::refresh);
    refresh();
}

void AuditOverviewPage::refresh()
{
    m_integrity->setView(m_audit.view());
    m_statistics->setView(m_audit.view());
}

void AuditOverviewPage::request(int row)
{
    const IntegrityCheck *check = m_integrity->checkAt(row);
    if (!check || check->offenders.empty())
        return;
    QStringList ids;
    for (const std::string &id : check->offenders)
        ids.append(QString::fromStdString(id));
    emit framesRequested(ids, QCoreApplication::translate("Audit", std::string(check->label).c_str()));
}

} // namespace tagmill
