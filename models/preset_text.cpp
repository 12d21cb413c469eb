// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preset_text.h"

#include <QCoreApplication>

namespace tagmill {

namespace {

QString translated(const QByteArray &text)
{
    return QCoreApplication::translate("Preset", text.constData());
}

} // namespace

QString presetTitle(const Preset &preset)
{
    return translated(QByteArray::fromStdString(preset.title));
}

QString presetDescription(const Preset &preset)
{
    return translated(QByteArray::fromStdString(preset.description));
}

QString presetCategory(const Preset &preset)
{
    const QByteArray category = QByteArray::fromStdString(preset.category);
    return translated(category.left(1).toUpper() + category.mid(1));
}

} // namespace tagmill
