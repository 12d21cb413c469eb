// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/config_editor_section.h"

#include "models/config_model.h"
#include "models/document_model.h"
#include "models/field_text.h"
#include "widgets/config_editor_row.h"
#include "widgets/panel_parts.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace tagmill {

namespace {

const FieldDesc *fieldOf(const QModelIndex &index)
{
    return index.data(ConfigModel::FieldRole).value<const FieldDesc *>();
}

bool isGroup(const QModelIndex &index)
{
    const FieldDesc *field = fieldOf(index);
    return !field || field->kind == Kind::Group;
}

/// In the language of the window, or its key.
bool hasText(const FieldDesc &field, const QString &text)
{
    return fieldLabel(field).contains(text, Qt::CaseInsensitive) || toQString(field.key).contains(text, Qt::CaseInsensitive)
        || fieldDoc(field).contains(text, Qt::CaseInsensitive);
}

bool hasText(const ElementDesc &element, const QString &text)
{
    FieldDesc field;
    field.key = element.key;
    field.label = element.label;
    field.doc = element.doc;
    return hasText(field, text);
}

/// Of it or of the elements of a list.
bool hasAnyText(const FieldDesc &field, const QString &text)
{
    return hasText(field, text) || std::any_of(field.elements.begin(), field.elements.end(), [&text](const ElementDesc &element) { return hasText(element, text); });
}

} // namespace

bool ConfigFilter::matches(const QModelIndex &index) const
{
    if (!index.isValid())
        return false;
    const FieldDesc &field = *fieldOf(index);
    const bool isExplicit = index.data(ConfigModel::IsExplicitRole).toBool();
    if (onlyChanged && !isExplicit)
        return false;
    const bool hasProblems = !index.data(ConfigModel::ProblemsRole).value<std::vector<Problem>>().empty();
    if (onlyProblems && !hasProblems)
        return false;
    if (!text.isEmpty())
        return hasAnyText(field, text);
    return withAdvanced || !field.advanced || isExplicit || hasProblems;
}

bool ConfigFilter::matchesUnset(const QModelIndex &group) const
{
    const FieldDesc *own = fieldOf(group);
    const bool isUnset = own && group.siblingAtColumn(ConfigModel::ValueColumn).data(ConfigModel::ValueRole).value<Value>().isNull();
    if (!isUnset || text.isEmpty() || onlyChanged || onlyProblems)
        return false;
    const auto fields = genConfigFields();
    return std::any_of(fields.begin(), fields.end(), [&](const FieldDesc &field) { return isAtOrBelow(field.key, own->key) && hasAnyText(field, text); });
}

ConfigEditorSection::ConfigEditorSection(DocumentModel &document, ConfigModel &model, const QModelIndex &group, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(model)
    , m_group(group)
    , m_key(group.data(ConfigModel::KeyRole).toString())
{
    setObjectName(QStringLiteral("section ") + m_key);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(makeHeader());
    refreshHeader();
}

QWidget *ConfigEditorSection::makeHeader()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 4, 0);
    m_header = new QToolButton;
    m_header->setText(m_group.data().toString());
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setArrowType(Qt::RightArrow);
    m_header->setAutoRaise(true);
    m_header->setAccessibleName(tr("Section %1").arg(m_header->text()));
    m_header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont font = m_header->font();
    font.setBold(true);
    m_header->setFont(font);
    connect(m_header, &QToolButton::clicked, this, [this] {
        setOpen(!m_isOpen);
        m_wasOpen = m_isOpen;
    });
    m_badge = new QLabel;
    row->addWidget(m_header, 1);
    row->addWidget(m_badge);
    if (const FieldDesc *field = fieldOf(m_group)) {
        m_switch = new QCheckBox(tr("use"));
        m_switch->setAccessibleName(tr("Use %1").arg(m_header->text()));
        m_switch->setToolTip(fieldToolTip(*field, tr("not set")));
        connect(m_switch, &QCheckBox::clicked, this, [this, field](bool on) {
            m_document.endStep();
            const auto result = on ? m_document.setValue(field->key, ValueMap{}) : m_document.removeValue(field->key);
            m_document.endStep();
            if (on && result)
                setOpen(true);
            else
                refreshHeader();
        });
        row->addWidget(m_switch);
    }
    return bar;
}

void ConfigEditorSection::setOpen(bool open)
{
    if (open && !m_body)
        build();
    m_isOpen = open;
    if (m_body)
        m_body->setVisible(open);
    m_header->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
}

void ConfigEditorSection::build()
{
    m_body = new QWidget;
    m_bodyLayout = new QVBoxLayout(m_body);
    m_bodyLayout->setContentsMargins(14, 0, 0, 6);
    m_bodyLayout->setSpacing(0);
    syncRows();
    layout()->addWidget(m_body);
    applyFilter(m_filter);
}

/// Makes rows and sections for what is in the model, in its order, and drops the others.
void ConfigEditorSection::syncRows()
{
    std::vector<ConfigEditorRow *> rows;
    std::vector<ConfigEditorSection *> sections;
    int place = 0;
    for (int i = 0; i < m_model.rowCount(m_group); ++i) {
        const QModelIndex index = m_model.index(i, 0, m_group);
        const QString key = index.data(ConfigModel::KeyRole).toString();
        QWidget *widget = nullptr;
        if (isGroup(index)) {
            const auto found = std::find_if(m_sections.begin(), m_sections.end(), [&](const auto *section) { return section->key() == key; });
            sections.push_back(found != m_sections.end() ? *found : new ConfigEditorSection(m_document, m_model, index, m_body));
            if (found == m_sections.end())
                connect(sections.back(), &ConfigEditorSection::textRequested, this, &ConfigEditorSection::textRequested);
            widget = sections.back();
        } else {
            const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto *row) { return toQString(row->field().key) == key; });
            rows.push_back(found != m_rows.end() ? *found : new ConfigEditorRow(m_document, index, m_body));
            if (found == m_rows.end())
                connect(rows.back(), &ConfigEditorRow::textRequested, this, &ConfigEditorSection::textRequested);
            widget = rows.back();
        }
        if (m_bodyLayout->indexOf(widget) != place)
            m_bodyLayout->insertWidget(place, widget);
        ++place;
    }
    for (ConfigEditorRow *row : m_rows) {
        if (std::find(rows.begin(), rows.end(), row) == rows.end())
            row->deleteLater(); // it may be what the edit came from
    }
    for (ConfigEditorSection *section : m_sections) {
        if (std::find(sections.begin(), sections.end(), section) == sections.end())
            section->deleteLater();
    }
    m_rows = std::move(rows);
    m_sections = std::move(sections);
}

void ConfigEditorSection::refreshHeader()
{
    const auto problems = m_group.data(ConfigModel::ProblemsRole).value<std::vector<Problem>>();
    const int changed = m_group.data(ConfigModel::ChangedCountRole).toInt();
    if (!problems.empty()) {
        m_badge->setText(tr("%n problem(s)", nullptr, static_cast<int>(problems.size())));
        setTone(m_badge, Tone::Bad);
    } else {
        m_badge->setText(changed > 0 ? tr("%n set", nullptr, changed) : QString());
        setTone(m_badge, Tone::Quiet);
    }
    if (m_switch)
        m_switch->setChecked(!m_group.sibling(m_group.row(), ConfigModel::ValueColumn).data(ConfigModel::ValueRole).value<Value>().isNull());
}

int ConfigEditorSection::countMatches(const QModelIndex &group) const
{
    int count = m_filter.matchesUnset(group);
    for (int i = 0; i < m_model.rowCount(group); ++i) {
        const QModelIndex index = m_model.index(i, 0, group);
        count += isGroup(index) ? countMatches(index) : m_filter.matches(index);
    }
    return count;
}

int ConfigEditorSection::applyFilter(const ConfigFilter &filter)
{
    m_filter = filter;
    const int matches = countMatches(m_group);
    setVisible(matches > 0 || (!filter.isNarrowing() && m_switch));
    if (filter.isNarrowing())
        setOpen(matches > 0);
    else if (m_isOpen != m_wasOpen)
        setOpen(m_wasOpen);
    for (ConfigEditorRow *row : m_rows)
        row->setVisible(m_filter.matches(m_model.indexOf(row->field().key)));
    for (ConfigEditorSection *section : m_sections)
        section->applyFilter(filter);
    return matches;
}

void ConfigEditorSection::refresh()
{
    if (!m_group.isValid())
        return;
    refreshHeader();
    if (!m_body)
        return;
    syncRows();
    for (ConfigEditorRow *row : m_rows)
        row->refresh();
    for (ConfigEditorSection *section : m_sections)
        section->refresh();
    for (ConfigEditorRow *row : m_rows)
        row->setVisible(m_filter.matches(m_model.indexOf(row->field().key)));
}

ConfigEditorRow *ConfigEditorSection::reveal(const QModelIndex &field)
{
    const QString key = field.data(ConfigModel::KeyRole).toString();
    if (!m_key.isEmpty() && key != m_key && !key.startsWith(m_key + QLatin1Char('.')))
        return nullptr;
    if (m_key.isEmpty() && key.contains(QLatin1Char('.')))
        return nullptr;
    setOpen(true);
    show(); // even when all in it is advanced
    m_wasOpen = true;
    for (ConfigEditorSection *section : m_sections) {
        if (ConfigEditorRow *row = section->reveal(field))
            return row;
    }
    for (ConfigEditorRow *row : m_rows) {
        if (toQString(row->field().key) == key) {
            row->show();
            return row;
        }
    }
    return nullptr;
}

void ConfigEditorSection::collectOpen(QStringList &keys) const
{
    if (m_wasOpen)
        keys.append(m_key);
    for (const ConfigEditorSection *section : m_sections)
        section->collectOpen(keys);
}

void ConfigEditorSection::restoreOpen(const QStringList &keys)
{
    m_wasOpen = keys.contains(m_key);
    setOpen(m_wasOpen);
    for (ConfigEditorSection *section : m_sections)
        section->restoreOpen(keys);
}

} // namespace tagmill
