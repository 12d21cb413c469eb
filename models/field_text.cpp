// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/field_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace tagmill {

namespace {

/// Fields of a config stand in one context, those of other documents in another.
QString translated(std::string_view text)
{
    const std::string source(text);
    const QString result = QCoreApplication::translate("GenConfig", source.c_str());
    return result == toQString(text) ? QCoreApplication::translate("Model", source.c_str()) : result;
}

QString listText(const ValueList &list, const QString &separator)
{
    QStringList parts;
    for (const Value &item : list)
        parts.append(valueText(item, FieldDesc{}));
    return parts.join(separator);
}

struct PlainText
{
    const FieldDesc &field;
    QString operator()(std::monostate) const { return QCoreApplication::translate("ConfigEditor", "not set"); }
    QString operator()(bool value) const
    {
        return value ? QCoreApplication::translate("ConfigEditor", "on") : QCoreApplication::translate("ConfigEditor", "off");
    }
    QString operator()(std::int64_t value) const { return QString::number(value); }
    QString operator()(double value) const { return numberText(value); }
    QString operator()(const std::string &value) const { return QString::fromStdString(value); }
    QString operator()(const ValueList &value) const
    {
        if (field.kind == Kind::Vector2i)
            return listText(value, QStringLiteral(" × "));
        if (field.kind == Kind::IntegerOrRange)
            return listText(value, QStringLiteral(" – "));
        return listText(value, QStringLiteral(", "));
    }
    QString operator()(const ValueMap &value) const
    {
        QStringList parts;
        for (const auto &[name, item] : value)
            parts.append(QString::fromStdString(name) + QStringLiteral(": ") + valueText(item, FieldDesc{}));
        return parts.join(QStringLiteral(", "));
    }
};

} // namespace

QString fieldLabel(const FieldDesc &field)
{
    return translated(field.label);
}

QString fieldDoc(const FieldDesc &field)
{
    return translated(field.doc);
}

QString groupTitle(std::string_view group)
{
    return translated(groupLabel(group));
}

QString numberText(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString valueText(const Value &value, const FieldDesc &field)
{
    const QString text = std::visit(PlainText{field}, value.data);
    const std::string_view suffix = unitSuffix(field.unit);
    if (value.isNull() || suffix.empty())
        return text;
    const QString blank = field.unit == Unit::Degree ? QString() : QStringLiteral(" ");
    return text + blank + toQString(suffix);
}

} // namespace tagmill
