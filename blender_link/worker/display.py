# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a display can be reached, asked in a way that cannot end the process."""

from __future__ import annotations

import os
import re
import socket
import sys
from collections.abc import Mapping

__all__ = ("has_display",)


def _connects(family: int, address: object) -> bool:
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.settimeout(1.0)
        return probe.connect_ex(address) == 0


def _x11_connects(display: str) -> bool:
    found = re.fullmatch(r"(?:unix|)(?P<host>[^:]*):(?P<number>\d+)(?:\.\d+)?", display)
    if not found:
        return False
    number = int(found.group("number"))
    if found.group("host"):
        return _connects(socket.AF_INET, (found.group("host"), 6000 + number))
    path = f"/tmp/.X11-unix/X{number}"
    return _connects(socket.AF_UNIX, path) or _connects(socket.AF_UNIX, "\0" + path)


def has_display(environment: Mapping[str, str]) -> bool:
    """X11 or Wayland by their sockets; Windows and macOS always have one."""
    if sys.platform in ("win32", "darwin"):
        return True
    wayland = environment.get("WAYLAND_DISPLAY", "")
    folder = environment.get("XDG_RUNTIME_DIR", "")
    try:
        if wayland and _connects(socket.AF_UNIX, os.path.join(folder, wayland)):
            return True
        return _x11_connects(environment.get("DISPLAY", ""))
    except OSError:
        return False
