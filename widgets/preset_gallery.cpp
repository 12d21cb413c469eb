// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preset_gallery.h"

#include "core/config/presets.h"
#include "models/document_model.h"
#include "models/preset_text.h"
#include "models/problem_sentence.h"
#include "widgets/panel_parts.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>

#include <algorithm>

namespace tagmill {

namespace {

constexpr int nameRole = Qt::UserRole;

} // namespace

PresetGallery::PresetGallery(DocumentModel &document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_list(new QTreeWidget)
    , m_title(makeHeading({}, this))
    , m_text(new QLabel)
    , m_keys(new QPlainTextEdit)
    , m_toggle(new QPushButton)
{
    setObjectName(QStringLiteral("presetGallery"));
    setWindowTitle(tr("Presets"));
    resize(820, 520);
    m_list->setHeaderHidden(true);
    m_list->setAccessibleName(tr("Presets"));
    m_text->setWordWrap(true);
    m_keys->setReadOnly(true);
    m_keys->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_keys->setAccessibleName(tr("What the preset sets"));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(8, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_keys, 1);
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(page);
    split->setSizes({280, 540});
    auto *note = new QLabel(tr("Presets lie below what the config says itself; later ones lie above earlier ones."));
    note->setWordWrap(true);
    setTone(note, Tone::Quiet);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(split, 1);
    layout->addWidget(note);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PresetGallery::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, &PresetGallery::toggle);
    connect(m_toggle, &QPushButton::clicked, this, &PresetGallery::toggle);
    connect(&m_document, &DocumentModel::configChanged, this, &PresetGallery::refresh);
    fill();
}

void PresetGallery::fill()
{
    QTreeWidgetItem *category = nullptr;
    for (const Preset &preset : allPresets()) {
        const QString of = presetCategory(preset);
        if (!category || category->text(0) != of) {
            category = new QTreeWidgetItem(m_list, {of});
            category->setFlags(Qt::ItemIsEnabled);
            category->setExpanded(true);
        }
        auto *item = new QTreeWidgetItem(category);
        item->setData(0, nameRole, QString::fromStdString(preset.name));
        item->setToolTip(0, presetDescription(preset));
        item->setData(0, Qt::AccessibleDescriptionRole, presetDescription(preset));
    }
    refresh();
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
}

bool PresetGallery::isUsed(const QString &name) const
{
    const auto &used = m_document.document().presets();
    return std::find(used.begin(), used.end(), name.toStdString()) != used.end();
}

/// Those in use have a check mark.
void PresetGallery::refresh()
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        for (int j = 0; j < m_list->topLevelItem(i)->childCount(); ++j) {
            QTreeWidgetItem *item = m_list->topLevelItem(i)->child(j);
            const QString name = item->data(0, nameRole).toString(), shown = presetTitle(*findPreset(name.toStdString()));
            item->setText(0, isUsed(name) ? QStringLiteral("✓ ") + shown : shown);
            item->setData(0, Qt::AccessibleTextRole, isUsed(name) ? tr("%1, in use").arg(shown) : shown);
        }
    showCurrent();
}

QString PresetGallery::currentName() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, nameRole).toString() : QString();
}

void PresetGallery::showCurrent()
{
    const Preset *preset = findPreset(currentName().toStdString());
    m_toggle->setEnabled(preset);
    m_toggle->setText(preset && isUsed(currentName()) ? tr("Take it away") : tr("Lay it below this config"));
    if (!preset)
        return;
    m_title->setText(presetTitle(*preset) + QStringLiteral(" – ") + currentName()); // what a config says is its name
    m_text->setText(presetDescription(*preset));
    m_keys->setPlainText(QString::fromStdString(presetToYaml(*preset)));
}

void PresetGallery::toggle()
{
    const std::string name = currentName().toStdString();
    if (!findPreset(name))
        return;
    std::vector<std::string> used = m_document.document().presets();
    const bool wasUsed = std::erase(used, name) > 0;
    if (!wasUsed)
        used.push_back(name);
    ValueList list;
    for (const std::string &preset : used)
        list.emplace_back(preset);
    m_document.endStep();
    const auto result = used.empty() ? m_document.removeValue("presets") : m_document.setValue("presets", list);
    m_document.endStep();
    if (!result)
        QMessageBox::warning(this, windowTitle(), problemLine(result.error().problem));
}

} // namespace tagmill
