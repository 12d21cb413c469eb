# SPDX-License-Identifier: GPL-3.0-or-later
"""Which id each object gets in a segmentation."""

from __future__ import annotations

from collections.abc import Sequence

from .messages import WorkerError

__all__ = ("MAX_ID", "number_objects")

MAX_ID = 32767  # Blender's pass index


def number_objects(indices: Sequence[int]) -> list[int]:
    """Indices that are set stay; the others get the smallest free ids, in order. 0 is the background."""
    taken = set(indices)
    free = (number for number in range(1, MAX_ID + 1) if number not in taken)
    try:
        return [index or next(free) for index in indices]
    except (StopIteration, RuntimeError) as error:
        raise WorkerError("BadScene", f"more than {MAX_ID} objects need an id", where="objects") from error
