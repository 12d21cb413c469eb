// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspect_record_panel.h"

#include "models/problem_sentence.h"
#include "widgets/panel_parts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace tagmill {

namespace {

QTableView *makeTable(QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(QStringLiteral("recordTable"));
    table->setAccessibleName(InspectRecordPanel::tr("Records of this frame"));
    table->setModel(model);
    setUpRows(table, 6);
    table->setFrameShape(QFrame::NoFrame);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->horizontalHeader()->setMinimumSectionSize(36);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

QTreeView *makeTree(QAbstractItemModel *model, QWidget *parent)
{
    auto *tree = new QTreeView(parent);
    tree->setObjectName(QStringLiteral("recordFields"));
    tree->setAccessibleName(InspectRecordPanel::tr("Fields of the selected record"));
    tree->setModel(model);
    tree->setUniformRowHeights(true);
    tree->setAlternatingRowColors(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setIndentation(14);
    tree->header()->setStretchLastSection(true);
    tree->header()->resizeSection(RecordFieldsModel::FieldColumn, tree->fontMetrics().horizontalAdvance(QStringLiteral("Pixels per module")) + 34);
    return tree;
}

} // namespace

InspectRecordPanel::InspectRecordPanel(QWidget *parent)
    : QWidget(parent)
    , m_records(new RecordTableModel(this))
    , m_fields(new RecordFieldsModel(this))
    , m_table(makeTable(m_records, this))
    , m_tree(makeTree(m_fields, this))
    , m_details(new QStackedWidget(this))
    , m_title(new QLabel(this))
    , m_copyMenu(new QMenu(this))
    , m_copy(new QToolButton(this))
{
    setObjectName(QStringLiteral("recordPanel"));
    m_title->setMargin(6);
    m_title->setObjectName(QStringLiteral("recordTitle"));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    auto *hint = new QLabel(tr("Click a target in the frame or a row above to see its fields"), this);
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    hint->setMargin(20);
    setTone(hint, Tone::Quiet);
    m_details->addWidget(hint);
    m_details->addWidget(m_tree);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 6, 0);
    top->addWidget(m_title, 1);
    top->addWidget(m_copy);
    layout->addLayout(top);
    makeCopyMenu();
    layout->addWidget(splitter, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (m_isSetting)
            return;
        showRecord(current.row());
        emit picked(current.row(), -1);
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (!m_isSetting && m_shown >= 0)
            emit picked(m_shown, current.isValid() ? current.data(RecordFieldsModel::PointRole).toInt() : -1);
    });
    setFrame(nullptr, nullptr);
}

void InspectRecordPanel::makeCopyMenu()
{
    m_copy->setObjectName(QStringLiteral("recordCopy"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the selected record in another tool's form, with its conventions"));
    m_copy->setAutoRaise(true);
    m_copyMenu->setToolTipsVisible(true);
    addForm(RecordForm::OpenCv, tr("Copy as OpenCV YAML"), "copyOpenCv");
    addForm(RecordForm::AprilTag, tr("Copy as AprilTag JSON"), "copyAprilTag");
    addForm(RecordForm::Coco, tr("Copy as COCO JSON"), "copyCoco");
    addForm(RecordForm::Json, tr("Copy as Tagmill JSON"), "copyJson");
    connect(m_copyMenu, &QMenu::aboutToShow, this, &InspectRecordPanel::prepareCopyMenu);
    setMenuOf(m_copy, m_copyMenu);
    for (QAbstractItemView *view : {static_cast<QAbstractItemView *>(m_table), static_cast<QAbstractItemView *>(m_tree)}) {
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint &at) { m_copyMenu->popup(view->viewport()->mapToGlobal(at)); });
    }
}

void InspectRecordPanel::addForm(RecordForm form, const QString &text, const char *name)
{
    QAction *action = m_copyMenu->addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    action->setData(static_cast<int>(form));
    connect(action, &QAction::triggered, this, [this, form] {
        if (m_shown < 0)
            return;
        if (const auto copied = copiedRecord(m_records->records()[static_cast<size_t>(m_shown)], form))
            QGuiApplication::clipboard()->setText(*copied);
    });
}

/// Forms that cannot say the record are grey, and say why.
void InspectRecordPanel::prepareCopyMenu()
{
    for (QAction *action : m_copyMenu->actions()) {
        QString why = tr("No record is selected");
        bool isPossible = false;
        if (m_shown >= 0) {
            const auto copied = copiedRecord(m_records->records()[static_cast<size_t>(m_shown)], static_cast<RecordForm>(action->data().toInt()));
            isPossible = copied.has_value();
            why = isPossible ? QString() : problemSentence(copied.error().problem);
        }
        action->setEnabled(isPossible);
        action->setToolTip(isPossible ? action->text() : why);
    }
}

void InspectRecordPanel::setFrame(std::shared_ptr<const Dataset> dataset, const DatasetFrame *frame)
{
    m_isSetting = true;
    m_records->setFrame(std::move(dataset), frame);
    m_shown = -1;
    m_fields->setRecord(nullptr);
    m_copy->setEnabled(false);
    m_details->setCurrentIndex(0);
    m_title->setText(frame ? tr("%n record(s)", nullptr, m_records->rowCount()) : tr("No frame selected"));
    m_isSetting = false;
}

void InspectRecordPanel::showRecord(int record)
{
    const bool isThere = record >= 0 && record < m_records->rowCount();
    if (m_shown == (isThere ? record : -1))
        return;
    const bool wasSetting = m_isSetting;
    m_isSetting = true;
    m_shown = isThere ? record : -1;
    m_copy->setEnabled(isThere);
    m_fields->setRecord(isThere ? &m_records->records()[static_cast<size_t>(record)] : nullptr);
    m_details->setCurrentIndex(isThere ? 1 : 0);
    m_isSetting = wasSetting;
}

void InspectRecordPanel::setSelected(int record, int point)
{
    m_isSetting = true;
    showRecord(record);
    m_table->setCurrentIndex(m_records->index(m_shown, 0));
    if (m_shown < 0)
        m_table->clearSelection();
    QModelIndex current;
    for (int field = 0; point >= 0 && field < m_fields->rowCount(); ++field) {
        const QModelIndex parent = m_fields->index(field, 0);
        const QModelIndexList found = m_fields->rowCount(parent) == 0
            ? QModelIndexList()
            : m_fields->match(m_fields->index(0, 0, parent), RecordFieldsModel::PointRole, point, 1, Qt::MatchExactly);
        if (!found.isEmpty())
            current = found.first();
    }
    if (current.isValid() || point < 0)
        m_tree->setCurrentIndex(current);
    if (current.isValid())
        m_tree->scrollTo(current);
    m_isSetting = false;
}

} // namespace tagmill
