// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/blender_info.h"

#include <QJsonArray>

namespace tagmill {

namespace {

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list += item.toString();
    return list;
}

} // namespace

void setBlenderAbilities(BlenderInfo &info, const QJsonObject &answer)
{
    info.version = answer[QLatin1String("version")].toString();
    info.build_hash = answer[QLatin1String("build_hash")].toString();
    info.engines = texts(answer[QLatin1String("engines")]);
    info.denoisers = texts(answer[QLatin1String("denoisers")]);
    info.view_transforms = texts(answer[QLatin1String("view_transforms")]);
    info.hasDisplay = answer[QLatin1String("has_display")].toBool();
    info.cpu_kernel = answer[QLatin1String("cpu_kernel")].toString();
    info.color_config = answer[QLatin1String("color_config")].toString();
    info.devices.clear();
    const QJsonArray devices = answer[QLatin1String("devices")].toArray();
    for (const QJsonValue &device : devices)
        info.devices += {device[QLatin1String("type")].toString(), device[QLatin1String("name")].toString()};
}

QStringList BlenderInfo::deviceTypes() const
{
    QStringList types;
    for (const BlenderDevice &device : devices)
        types += device.type;
    types.removeDuplicates();
    return types;
}

QString BlenderInfo::identity(const QString &engine, const QString &device) const
{
    return QStringLiteral("blender=%1 build=%2 engine=%3 device=%4 cpu=%5 tagmill=%6")
        .arg(version, build_hash, engine, device, cpu_kernel, QStringLiteral(TAGMILL_VERSION));
}

} // namespace tagmill
