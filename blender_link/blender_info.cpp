// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/blender_info.h"

namespace tagmill {

QString BlenderInfo::identity(const QString &engine, const QString &device) const
{
    return QStringLiteral("blender=%1 build=%2 engine=%3 device=%4 cpu=%5 tagmill=%6")
        .arg(version, build_hash, engine, device, cpu_kernel, QStringLiteral(TAGMILL_VERSION));
}

} // namespace tagmill
