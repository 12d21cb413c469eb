# SPDX-License-Identifier: GPL-3.0-or-later
"""Picks the passes of a view layer out of a multilayer file that Blender wrote, under names of our own."""

from __future__ import annotations

from pathlib import Path

from .exr_file import Picture, pack_channels, picture_fault, write_picture

__all__ = ("PASS_NAMES", "pick_passes")

# What Blender calls a pass (renamed in 5.0), its components, and ours of the same order.
PASS_NAMES = {
    "depth": (("Depth", "Z"), "Z", "V"),
    "normal": (("Normal",), "XYZ", "XYZ"),
    "vector": (("Vector",), "XYZW", "RGBA"),
    "index": (("IndexOB", "Object Index"), "X", "V"),
}
# What the file says of itself beyond its pixels (paths, times) stays behind.
KEPT = (
    b"compression",
    b"dataWindow",
    b"displayWindow",
    b"lineOrder",
    b"pixelAspectRatio",
    b"screenWindowCenter",
    b"screenWindowWidth",
)


def _sources(layer: str, passes: tuple[str, ...], known: dict) -> dict:
    """Our name of each channel, and Blender's channel; raises KeyError with the pass that is not there."""
    sources = {}
    for ours in passes:
        names, theirs, components = PASS_NAMES[ours]
        for blender, component in zip(theirs, components):
            candidates = [known.get(f"{layer}.{name}.{blender}") for name in names]
            if not any(candidates):
                raise KeyError(ours)
            sources[f"{ours}.{component}"] = next(filter(None, candidates))
    return sources


def pick_passes(source: str, target: str, *, layer: str, passes: tuple[str, ...]) -> None:
    """`layer` is the view layer's name; passes are keys of PASS_NAMES."""
    with Picture(Path(source)) as picture:
        try:
            sources = _sources(layer, passes, {channel.name: channel for channel in picture.channels()})
        except KeyError as error:
            raise picture_fault(Path(target), f"cannot be made: the engine gave no {error.args[0]} pass") from error
        chosen = [(c.begin, c.begin + c.size) for _, c in sorted(sources.items())]
        channels = pack_channels({name: channel.kind for name, channel in sources.items()})
        attributes = {b"channels": (b"chlist", channels)}
        attributes.update((name, picture.attributes[name]) for name in KEPT if name in picture.attributes)
        lines = (b"".join(line[begin:end] for begin, end in chosen) for line in picture.lines)
        write_picture(target, attributes, lines, size=(picture.width, picture.height))
