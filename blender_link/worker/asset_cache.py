# SPDX-License-Identifier: GPL-3.0-or-later
"""A cache bounded by bytes that never drops what is in use."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

__all__ = ("AssetCache",)

T = TypeVar("T")


class AssetCache(Generic[T]):
    """Least recently used goes first, and only in put(), so that its caller learns of all that goes.

    Kept: what the scene uses, and what was put since it was set.
    """

    def __init__(self, limit_bytes: int, drop: Callable[[T], None]) -> None:
        self._limit_bytes = limit_bytes
        self._drop = drop
        self._items: OrderedDict[str, tuple[T, int]] = OrderedDict()
        self._kept: set[str] = set()

    def __len__(self) -> int:
        return len(self._items)

    def get(self, key: str) -> T | None:
        """The item, made the most recent."""
        if key not in self._items:
            return None
        self._items.move_to_end(key)
        return self._items[key][0]

    def put(self, key: str, item: T, size_bytes: int) -> list[str]:
        """Adds an item; returns the keys that had to go."""
        self._items[key] = (item, size_bytes)
        self._kept.add(key)
        return self._shrink()

    def keep_only(self, keys: Iterable[str]) -> None:
        """From now on only these are in use."""
        self._kept = set(keys)

    def _shrink(self) -> list[str]:
        gone = []
        total = sum(size for _, size in self._items.values())
        for key in list(self._items):
            if total <= self._limit_bytes:
                break
            if key in self._kept:
                continue
            item, size = self._items.pop(key)
            self._drop(item)
            total -= size
            gone.append(key)
        return gone
