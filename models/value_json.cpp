// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/value_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <cmath>

namespace tagmill {

namespace {

struct ToJson
{
    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(bool value) const { return value; }
    QJsonValue operator()(std::int64_t value) const { return static_cast<qint64>(value); }
    QJsonValue operator()(double value) const { return value; }
    QJsonValue operator()(const std::string &value) const { return QString::fromStdString(value); }
    QJsonValue operator()(const ValueList &value) const
    {
        QJsonArray array;
        for (const Value &item : value)
            array.append(std::visit(*this, item.data));
        return array;
    }
    QJsonValue operator()(const ValueMap &value) const
    {
        QJsonObject object;
        for (const auto &[name, item] : value)
            object.insert(QString::fromStdString(name), std::visit(*this, item.data));
        return object;
    }
};

QString oneLine(const Value &value)
{
    const QJsonArray wrapped{std::visit(ToJson{}, value.data)};
    return QString::fromUtf8(QJsonDocument(wrapped).toJson(QJsonDocument::Compact)).sliced(1).chopped(1);
}

Value fromJson(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Bool: return json.toBool();
    case QJsonValue::String: return json.toString().toStdString();
    case QJsonValue::Double: {
        const double number = json.toDouble();
        const bool isWhole = std::floor(number) == number && std::abs(number) < 9e15;
        return isWhole ? Value(static_cast<std::int64_t>(number)) : Value(number);
    }
    case QJsonValue::Array: {
        ValueList list;
        for (const QJsonValue item : json.toArray())
            list.push_back(fromJson(item));
        return list;
    }
    case QJsonValue::Object: {
        ValueMap map;
        const QJsonObject object = json.toObject();
        for (auto item = object.begin(); item != object.end(); ++item)
            map.emplace_back(item.key().toStdString(), fromJson(item.value()));
        return map;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return {};
}

} // namespace

QString valueToJson(const Value &value)
{
    const auto *list = std::get_if<ValueList>(&value.data);
    if (!list || list->empty() || !std::holds_alternative<ValueMap>(list->front().data))
        return oneLine(value);
    QStringList lines;
    for (const Value &item : *list)
        lines.append(QStringLiteral("  ") + oneLine(item));
    return QStringLiteral("[\n") + lines.join(QStringLiteral(",\n")) + QStringLiteral("\n]");
}

std::optional<Value> valueFromJson(const QString &text, QString *message)
{
    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson(QByteArray("[" + text.toUtf8() + "]"), &error);
    if (error.error == QJsonParseError::NoError && document.array().size() == 1)
        return fromJson(document.array().first());
    if (message) {
        *message = error.error == QJsonParseError::NoError
                       ? QCoreApplication::translate("ValueJson", "One value is expected")
                       : QCoreApplication::translate("ValueJson", "%1 at character %2").arg(error.errorString()).arg(std::max(1, error.offset));
    }
    return std::nullopt;
}

} // namespace tagmill
