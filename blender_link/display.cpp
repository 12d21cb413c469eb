// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/display.h"

#include <QRegularExpression>

#include <cstddef>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace tagmill {

namespace {

/// `path` may begin with a zero byte: Linux's abstract sockets.
bool connects(const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || static_cast<size_t>(path.size()) >= sizeof address.sun_path)
        return false;
    std::memcpy(address.sun_path, path.constData(), static_cast<size_t>(path.size()));
    const int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return false;
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<size_t>(path.size()));
    const bool isConnected = connect(fd, reinterpret_cast<const sockaddr *>(&address), length) == 0;
    close(fd);
    return isConnected;
}

} // namespace

QString reachableDisplay()
{
    const QString wayland = qEnvironmentVariable("WAYLAND_DISPLAY");
    if (!wayland.isEmpty() && connects((qEnvironmentVariable("XDG_RUNTIME_DIR") + QLatin1Char('/') + wayland).toLocal8Bit()))
        return QStringLiteral("Wayland ") + wayland;
    const QString display = qEnvironmentVariable("DISPLAY");
    static const QRegularExpression pattern(QStringLiteral("^([^:]*):(\\d+)(\\.\\d+)?$"));
    const auto match = pattern.match(display);
    if (!match.hasMatch())
        return {};
    const QByteArray path = "/tmp/.X11-unix/X" + match.captured(2).toLatin1();
    // A display of another host (ssh -X) goes by TCP; its name is believed.
    const bool isLocal = match.captured(1).isEmpty() || match.captured(1) == QLatin1String("unix");
    const bool isReachable = !isLocal || connects(path) || connects(QByteArray(1, '\0') + path);
    return isReachable ? QStringLiteral("X11 ") + display : QString();
}

} // namespace tagmill
