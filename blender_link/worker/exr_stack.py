# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts uncompressed scan-line OpenEXR files of one width below each other."""

from __future__ import annotations

import contextlib
from pathlib import Path

from .exr_file import Picture, picture_fault, write_picture

__all__ = ("stack_files",)


def stack_files(paths: list[str], target: str) -> None:
    """The first file stands at the top, and its header is the whole's."""
    with contextlib.ExitStack() as stack:
        pictures = [stack.enter_context(Picture(Path(path))) for path in paths]
        first = pictures[0]
        for path, picture in zip(paths, pictures):
            same = picture.attributes[b"channels"] == first.attributes[b"channels"]
            if picture.width != first.width or not same:
                raise picture_fault(Path(path), "is of another kind than the first slice")
        lines = [line for picture in pictures for line in picture.lines]
        write_picture(target, first.attributes, lines, size=(first.width, len(lines)), version=first.version)
