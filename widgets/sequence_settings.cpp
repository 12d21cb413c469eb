// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sequence_settings.h"

#include "models/problem_sentence.h"
#include "models/sequence_document.h"
#include "widgets/panel_parts.h"
#include "widgets/sequence_settings_row.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tagmill {

namespace {

FieldDesc fieldOf(const ElementDesc &row)
{
    FieldDesc field;
    field.key = row.key;
    field.kind = row.kind;
    field.unit = row.unit;
    field.nullable = row.nullable;
    field.hard = row.hard;
    field.soft = row.soft;
    field.choices = row.choices;
    field.label = row.label;
    field.doc = row.doc;
    return field;
}

struct Group
{
    const char *title;
    std::vector<std::string_view> keys; ///< empty: all that no other group has
};

const std::vector<Group> &groups()
{
    static const std::vector<Group> all = {
        {QT_TRANSLATE_NOOP("tagmill::SequenceSettings", "Picture"), {"width", "height", "file_format", "bit_depth", "max_samples", "adaptive_threshold", "use_denoising", "use_motion_blur"}},
        {QT_TRANSLATE_NOOP("tagmill::SequenceSettings", "Ground truth"), {"depths", "normals", "flows", "segmentations", "debug", "flow_direction", "depth_format", "depth_png16", "exr_codec", "renumber_objects", "raw_flow_order"}},
        {QT_TRANSLATE_NOOP("tagmill::SequenceSettings", "Motion"), {"keyframe_multiplier", "use_animations", "unbind_camera"}},
        {QT_TRANSLATE_NOOP("tagmill::SequenceSettings", "Blender"), {"executable", "jobs", "device_type", "autoscale", "max_job_vram", "allow_skips"}},
        {QT_TRANSLATE_NOOP("tagmill::SequenceSettings", "More"), {}},
    };
    return all;
}

} // namespace

SequenceSettings::SequenceSettings(SequenceDocument &document, QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
{
    setObjectName(QStringLiteral("sequenceSettings"));
    setUpScrolling(this);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const ElementDesc &row : renderConfigRows())
        m_fields.push_back(fieldOf(row));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(2);
    std::vector<std::string_view> left;
    for (const FieldDesc &field : m_fields)
        if (std::none_of(groups().begin(), groups().end(), [&](const Group &group) { return std::find(group.keys.begin(), group.keys.end(), field.key) != group.keys.end(); }))
            left.push_back(field.key);
    for (const Group &group : groups())
        addGroup(column, tr(group.title), group.keys.empty() ? left : group.keys);
    column->addStretch();
    setWidget(content);
    connect(&m_document, &SequenceDocument::changed, this, [this] {
        for (SequenceSettingsRow *row : m_rows)
            row->refresh();
    });
}

void SequenceSettings::addGroup(QVBoxLayout *column, const QString &title, const std::vector<std::string_view> &keys)
{
    if (!m_rows.empty())
        column->addSpacing(8);
    column->addWidget(makeHeading(title, this));
    for (const std::string_view key : keys) {
        const auto field = std::find_if(m_fields.begin(), m_fields.end(), [key](const FieldDesc &one) { return one.key == key; });
        if (field == m_fields.end())
            continue;
        m_rows.push_back(new SequenceSettingsRow(m_document, *field, this));
        column->addWidget(m_rows.back());
    }
}

void SequenceSettings::showFault(const std::optional<Problem> &fault)
{
    for (SequenceSettingsRow *row : m_rows)
        row->showFault(fault && fault->where == row->key() ? problemSentence(*fault) : QString());
}

} // namespace tagmill
