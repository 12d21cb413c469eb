# SPDX-License-Identifier: GPL-3.0-or-later
"""Which Blender wrote a .blend, read from its first bytes: Blender itself would open a newer one and lose parts of it."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

from .messages import WorkerError

__all__ = ("check_blend_file", "check_blend_version")

GZIP = b"\x1f\x8b"
ZSTANDARD = b"\x28\xb5\x2f\xfd"  # since 3.0; no module of the standard library reads it before Python 3.14
# "BLENDER-v304"; since 5.0 "BLENDER17-01v0500".
HEADER = re.compile(rb"BLENDER(?:[-_][vV](\d)(\d\d)|\d\d-\d\dv(\d\d)(\d\d))")


def _begin(path: Path) -> bytes:
    with path.open("rb") as file:
        begin = file.read(17)
    if not begin.startswith(GZIP):
        return begin
    with gzip.open(path) as file:
        return file.read(17)


def check_blend_version(path: str, version: tuple[int, ...], own: tuple[int, ...]) -> None:
    """BadScene when the file is newer than this Blender."""
    if tuple(version[:2]) > tuple(own[:2]):
        theirs, ours = (".".join(str(n) for n in numbers[:2]) for numbers in (version, own))
        message = f"the file was written by Blender {theirs}, newer than this one, {ours}: use a newer Blender for {path}"
        raise WorkerError("BadScene", message, where="blend_file")


def check_blend_file(path: str, own: tuple[int, ...]) -> None:
    """BadScene when there is none, it is none, or it is newer than `own`, as far as its first bytes tell."""
    try:
        begin = _begin(Path(path))
    except FileNotFoundError as error:
        raise WorkerError("BadScene", f"there is no such file: {path}", where="blend_file") from error
    except (OSError, EOFError) as error:
        reason = getattr(error, "strerror", None) or "it is damaged"
        raise WorkerError("BadScene", f"the file cannot be read ({reason}): {path}", where="blend_file") from error
    if begin.startswith(ZSTANDARD):
        return
    found = HEADER.match(begin)
    if not found:
        raise WorkerError("BadScene", f"the file is not a .blend: {path}", where="blend_file")
    check_blend_version(path, tuple(int(n) for n in found.groups() if n is not None), own)
