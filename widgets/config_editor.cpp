// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/config_editor.h"

#include "models/config_model.h"
#include "models/document_model.h"
#include "widgets/config_editor_row.h"
#include "widgets/empty_state.h"
#include "widgets/panel_parts.h"

#include <QApplication>
#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>
#include <deque>

namespace tagmill {

namespace {

/// What people change first stands first; the rest in the order of the schema.
const QStringList firstSections = {QStringLiteral("scenario"), QStringLiteral("camera"), QStringLiteral("scene"),
                                   QStringLiteral("renderer"), QStringLiteral("dataset"), QStringLiteral("tag"),
                                   QStringLiteral("tagmill")};

/// From the search into what it found.
bool leadsToTheFields(const QKeyEvent &key)
{
    return key.modifiers() == Qt::NoModifier && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Down);
}

qsizetype rank(const QString &key)
{
    const qsizetype at = firstSections.indexOf(key);
    return at < 0 ? firstSections.size() : at;
}

/// The widgets of a layout from top to bottom, left to right; a grid keeps its items in the order they came.
QWidgetList widgetsOf(const QLayout &layout)
{
    const auto *grid = qobject_cast<const QGridLayout *>(&layout);
    std::vector<std::pair<std::pair<int, int>, QLayoutItem *>> items;
    for (int i = 0; i < layout.count(); ++i) {
        int row = i, column = 0, rows = 0, columns = 0;
        if (grid)
            grid->getItemPosition(i, &row, &column, &rows, &columns);
        items.push_back({{row, column}, layout.itemAt(i)});
    }
    std::stable_sort(items.begin(), items.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QWidgetList widgets;
    for (const auto &[place, item] : items) {
        if (QWidget *widget = item->widget())
            widgets.append(widget);
        else if (const QLayout *inner = item->layout())
            widgets.append(widgetsOf(*inner));
    }
    return widgets;
}

/// Tab stops at it, or on its way to a part of it.
bool isStop(const QWidget &widget)
{
    const QWidget *proxy = widget.focusProxy();
    return proxy ? widget.isAncestorOf(proxy) : (widget.focusPolicy() & Qt::TabFocus) != 0;
}

/// After those that hand the focus on to it.
void appendStop(QWidget &widget, QWidgetList &stops)
{
    for (QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget())
        if (parent->focusProxy() == &widget) {
            appendStop(*parent, stops);
            // QWidget::setFocusProxy() puts the parent before its first child.
            for (QWidget *child : parent->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
                if (!child->isWindow() && !isStop(*child) && !child->focusProxy())
                    stops.append(child);
        }
    stops.append(&widget);
}

/// In the order of the screen.
void collectStops(QWidget &widget, QWidgetList &stops)
{
    if (!widget.focusProxy() && isStop(widget))
        appendStop(widget, stops);
    if (const QLayout *layout = widget.layout())
        for (QWidget *inner : widgetsOf(*layout))
            collectStops(*inner, stops);
}

/// No stop lies between them.
bool follows(const QWidget *second, const QWidget *first)
{
    const QWidget *widget = first->nextInFocusChain();
    while (widget != first && widget != second && !isStop(*widget))
        widget = widget->nextInFocusChain();
    return widget == second;
}

/// A stop like others while it lives: QWidget::setTabOrder() takes all up to the proxy along, whatever stands between.
class PlainStop
{
public:
    explicit PlainStop(QWidget &widget)
        : m_widget(widget)
        , m_proxy(widget.focusProxy())
    {
        m_widget.setFocusProxy(nullptr);
        m_policy = m_widget.focusPolicy();
        m_widget.setFocusPolicy(Qt::TabFocus);
    }
    ~PlainStop()
    {
        m_widget.setFocusPolicy(m_policy);
        m_widget.setFocusProxy(m_proxy);
    }
    Q_DISABLE_COPY_MOVE(PlainStop)

private:
    QWidget &m_widget, *m_proxy;
    Qt::FocusPolicy m_policy;
};

} // namespace

ConfigEditor::ConfigEditor(DocumentModel &document, ConfigModel &model, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(model)
    , m_scroll(new QScrollArea)
{
    setObjectName(QStringLiteral("configEditor"));
    setMinimumWidth(310);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    setUpScrolling(m_scroll);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll, 1);
    makeSections();
    m_search->installEventFilter(this);
    watch(*m_scroll->widget());
    // Once the fields of the new document are there.
    connect(&m_document, &DocumentModel::documentReplaced, m_search, &QLineEdit::clear, Qt::QueuedConnection);
    m_tabOrder.setSingleShot(true);
    m_tabOrder.setInterval(0);
    connect(&m_tabOrder, &QTimer::timeout, this, &ConfigEditor::orderTabs);
    orderTabs();

    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &ConfigEditor::refresh);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, &m_refresh, qOverload<>(&QTimer::start));
    connect(&m_model, &QAbstractItemModel::dataChanged, &m_refresh, qOverload<>(&QTimer::start));
    connect(&m_document, &DocumentModel::savedChanged, &m_refresh, qOverload<>(&QTimer::start)); // what counts as edited
    connect(&m_document, &DocumentModel::flushRequested, this, &ConfigEditor::commit);
}

QWidget *ConfigEditor::makeTools()
{
    auto *tools = new QWidget;
    auto *column = new QVBoxLayout(tools);
    column->setContentsMargins(6, 4, 6, 4);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search fields"));
    m_search->setAccessibleName(tr("Search fields"));
    m_search->setClearButtonEnabled(true);
    leaveUndoToWindow(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &ConfigEditor::applyFilter);
    const auto toggle = [&](const QString &text, const QString &tip) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setToolTip(tip);
        button->setCheckable(true);
        button->setAutoRaise(true);
        connect(button, &QToolButton::toggled, this, &ConfigEditor::applyFilter);
        row->addWidget(button);
        return button;
    };
    column->addWidget(m_search);
    column->addLayout(row);
    m_onlyChanged = toggle(tr("Changed"), tr("Only the fields that the config sets"));
    m_onlyProblems = toggle(tr("Problems"), tr("Only the fields that something is wrong with"));
    m_advanced = toggle(tr("Advanced"), tr("Also the fields that are seldom needed"));
    row->addStretch();
    return tools;
}

void ConfigEditor::makeSections()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(6, 0, 6, 6);
    column->setSpacing(2);
    for (int i = 0; i < m_model.rowCount(); ++i)
        m_sections.push_back(new ConfigEditorSection(m_document, m_model, m_model.index(i, 0)));
    std::stable_sort(m_sections.begin(), m_sections.end(),
                     [](const auto *a, const auto *b) { return rank(a->key()) < rank(b->key()); });
    for (ConfigEditorSection *section : m_sections) {
        column->addWidget(section);
        connect(section, &ConfigEditorSection::textRequested, this, &ConfigEditor::textRequested);
    }
    m_nothing = new EmptyState({}, {}, tr("Show all fields"));
    connect(m_nothing, &EmptyState::activated, this, [this] {
        m_search->clear();
        m_onlyChanged->setChecked(false);
        m_onlyProblems->setChecked(false);
    });
    m_nothing->hide();
    column->addWidget(m_nothing);
    column->addStretch();
    m_scroll->setWidget(page);
    for (ConfigEditorSection *section : m_sections)
        section->restoreOpen({QStringLiteral("scenario"), QStringLiteral("scenario.subject"), QStringLiteral("camera")});
    applyFilter();
}

void ConfigEditor::applyFilter()
{
    const ConfigFilter filter{m_search->text().trimmed(), m_onlyChanged->isChecked(), m_onlyProblems->isChecked(), m_advanced->isChecked()};
    int matches = 0;
    for (ConfigEditorSection *section : m_sections)
        matches += section->applyFilter(filter);
    if (matches == 0 && filter.text.isEmpty())
        m_nothing->setTexts(filter.onlyProblems ? tr("No problems") : tr("Nothing is set"), filter.onlyProblems ? tr("No field has a problem.") : tr("Every field has its default."));
    else if (matches == 0)
        m_nothing->setTexts(tr("No such field"), tr("No field has these words in its name or description."));
    m_nothing->setVisible(matches == 0);
}

void ConfigEditor::refresh()
{
    for (ConfigEditorSection *section : m_sections)
        section->refresh();
    if (m_onlyChanged->isChecked() || m_onlyProblems->isChecked())
        applyFilter();
}

/// Editors hand over what is typed in them when the focus goes.
void ConfigEditor::commit()
{
    QWidget *focused = QApplication::focusWidget();
    if (!m_scroll->widget()->isAncestorOf(focused))
        return;
    focused->clearFocus();
    focused->setFocus();
}

/// Hears of whatever is made within it from now on.
void ConfigEditor::watch(QWidget &widget)
{
    widget.installEventFilter(this);
    for (QWidget *inner : widget.findChildren<QWidget *>())
        inner->installEventFilter(this);
}

/// Parts of the form are made when they are needed first, and Qt puts them at the end.
void ConfigEditor::orderTabs()
{
    QWidgetList stops{m_advanced}; // the last above the form
    collectStops(*m_scroll->widget(), stops);
    if (std::adjacent_find(stops.begin(), stops.end(), [](const QWidget *first, const QWidget *second) { return !follows(second, first); }) == stops.end())
        return;
    std::deque<PlainStop> plain;
    for (QWidget *stop : stops)
        if (stop->focusProxy() || !isStop(*stop))
            plain.emplace_back(*stop);
    for (qsizetype i = 1; i < stops.size(); ++i)
        if (!follows(stops[i], stops[i - 1]))
            setTabOrder(stops[i - 1], stops[i]);
}

/// The topmost field that is shown; null: none is.
ConfigEditorRow *ConfigEditor::firstRow() const
{
    QWidgetList stops;
    collectStops(*m_scroll->widget(), stops);
    for (QWidget *widget : stops)
        for (; widget; widget = widget->parentWidget())
            if (auto *row = qobject_cast<ConfigEditorRow *>(widget); row && row->isVisible())
                return row;
    return nullptr;
}

void ConfigEditor::focusRow(ConfigEditorRow &row)
{
    row.focusEditor();
    // After the layout of what was just opened or found.
    QTimer::singleShot(0, &row, [this, shown = &row] { m_scroll->ensureWidgetVisible(shown); });
}

bool ConfigEditor::eventFilter(QObject *target, QEvent *event)
{
    if (event->type() == QEvent::Show && target == m_scroll->widget())
        m_tabOrder.start();
    if (event->type() == QEvent::ChildAdded && target != m_search) {
        QObject *child = static_cast<QChildEvent *>(event)->child();
        if (child->isWidgetType()) {
            watch(*static_cast<QWidget *>(child));
            m_tabOrder.start();
        }
    }
    const bool isKey = target == m_search && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride);
    if (isKey && event->type() == QEvent::KeyPress && leadsToTheFields(*static_cast<QKeyEvent *>(event))) {
        if (ConfigEditorRow *row = firstRow())
            focusRow(*row);
        return true;
    }
    if (!isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape || m_search->text().isEmpty())
        return QWidget::eventFilter(target, event);
    if (event->type() == QEvent::KeyPress)
        m_search->clear();
    event->accept();
    return true;
}

void ConfigEditor::setSearchText(const QString &text)
{
    m_search->setText(text);
}

bool ConfigEditor::focusField(std::string_view key)
{
    const QModelIndex index = m_model.nearestIndex(key);
    if (!index.isValid())
        return false;
    m_search->clear();
    m_onlyChanged->setChecked(false);
    m_onlyProblems->setChecked(false);
    for (ConfigEditorSection *section : m_sections) {
        if (ConfigEditorRow *row = section->reveal(index)) {
            focusRow(*row);
            return true;
        }
    }
    return false;
}

QByteArray ConfigEditor::saveState() const
{
    QStringList open;
    for (const ConfigEditorSection *section : m_sections)
        section->collectOpen(open);
    return open.join(QLatin1Char('\n')).toUtf8();
}

void ConfigEditor::restoreState(const QByteArray &state)
{
    const QStringList open = QString::fromUtf8(state).split(QLatin1Char('\n'));
    for (ConfigEditorSection *section : m_sections)
        section->restoreOpen(open);
    applyFilter();
}

} // namespace tagmill
