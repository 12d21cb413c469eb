// SPDX-License-Identifier: GPL-3.0-or-later
// BlenderInfo: what a Blender can do, as it says itself (method `probe`), never assumed (DESIGN 5).
#pragma once

#include "blender_link/blender_command.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace tagmill {

struct BlenderDevice
{
    QString type; ///< "CPU", "CUDA", "OPTIX", "HIP", "ONEAPI", "METAL"
    QString name;
};

struct BlenderInfo
{
    BlenderCommand command;
    QString version;    ///< "3.4.1"
    QString build_hash;
    QString python_version;
    QStringList engines; ///< of "CYCLES", "BLENDER_EEVEE", "BLENDER_EEVEE_NEXT", "BLENDER_WORKBENCH": those that can render here
    QList<BlenderDevice> devices;
    QStringList denoisers; ///< "OPENIMAGEDENOISE", "OPTIX"; empty: none works
    bool hasDisplay = false;
    QStringList view_transforms; ///< "Standard", "Filmic", …
    QString color_config; ///< folder of its config.ocio, as a path on its machine
    QString cpu_kernel;  ///< ISA of the Cycles CPU kernel, as far as known
    bool hasSharedFolder = false; ///< proven by the nonce file
    double start_seconds = 0;     ///< process start to hello

    QStringList deviceTypes() const; ///< each once
    bool hasDevice(const QString &type) const { return type == QStringLiteral("CPU") || deviceTypes().contains(type); }
    /// Render identity (DESIGN 6): equal pixels are promised only within one.
    QString identity(const QString &engine, const QString &device) const;
    QString cyclesIdentity() const { return identity(QStringLiteral("CYCLES"), QStringLiteral("CPU")); }
};

/// Fills what the method `probe` answers.
void setBlenderAbilities(BlenderInfo &info, const QJsonObject &answer);

} // namespace tagmill
