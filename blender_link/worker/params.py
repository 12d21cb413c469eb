# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the parameters of a request strictly: every fault names its path, nothing is ignored."""

from __future__ import annotations

import math
from collections.abc import Iterator

from .messages import WorkerError

__all__ = ("Params",)


class Params:
    """One JSON object. Each key is read once; finish() refuses the keys that nobody read."""

    def __init__(self, data: object, where: str) -> None:
        if not isinstance(data, dict):
            raise WorkerError("BadScene", "is not an object", where=where)
        self._data = dict(data)
        self._where = where

    def path(self, key: str) -> str:
        """Where a key stands, for messages."""
        return f"{self._where}.{key}" if self._where else key

    def fail(self, key: str, message: str) -> WorkerError:
        """A BadScene error about a key."""
        return WorkerError("BadScene", message, where=self.path(key))

    def _take(self, key: str) -> object:
        if key not in self._data:
            raise self.fail(key, "is missing")
        return self._data.pop(key)

    def number(self, key: str, *, low: float = -math.inf, high: float = math.inf) -> float:
        """A finite number in [low, high]."""
        return self._checked_number(key, self._take(key), low, high)

    def optional_number(self, key: str, *, low: float = -math.inf, high: float = math.inf) -> float | None:
        """A number, or None when it is missing."""
        return self.number(key, low=low, high=high) if key in self._data else None

    def _checked_number(self, key: str, value: object, low: float, high: float) -> float:
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
            raise self.fail(key, f"{value!r} is not a finite number")
        if not low <= value <= high:
            raise self.fail(key, f"{value} is not within {low} to {high}")
        return float(value)

    def integer(self, key: str, *, low: int, high: int = 2**31 - 1) -> int:
        """A whole number in [low, high]."""
        value = self._take(key)
        if isinstance(value, bool) or not isinstance(value, int):
            raise self.fail(key, f"{value!r} is not a whole number")
        if not low <= value <= high:
            raise self.fail(key, f"{value} is not within {low} to {high}")
        return value

    def optional_integer(self, key: str, *, low: int, high: int = 2**31 - 1) -> int | None:
        """A whole number, or None when it is missing."""
        return self.integer(key, low=low, high=high) if key in self._data else None

    def numbers(self, key: str, count: int, *, low: float = -math.inf) -> tuple[float, ...]:
        """A list of `count` numbers."""
        values = self._take(key)
        if not isinstance(values, list) or len(values) != count:
            raise self.fail(key, f"is not a list of {count} numbers")
        return tuple(self._checked_number(f"{key}[{i}]", v, low, math.inf) for i, v in enumerate(values))

    def optional_numbers(self, key: str, count: int, *, low: float = -math.inf) -> tuple[float, ...] | None:
        """A list of `count` numbers, or None when it is missing."""
        return self.numbers(key, count, low=low) if key in self._data else None

    def text(self, key: str) -> str:
        """A text."""
        value = self._take(key)
        if not isinstance(value, str):
            raise self.fail(key, "is not a text")
        return value

    def optional_text(self, key: str) -> str | None:
        """A text, or None when it is null or missing."""
        return self.text(key) if self._data.get(key) is not None else self._data.pop(key, None)

    def boolean(self, key: str, *, default: bool | None = None) -> bool:
        """True or false."""
        if default is not None and key not in self._data:
            return default
        value = self._take(key)
        if not isinstance(value, bool):
            raise self.fail(key, "is neither true nor false")
        return value

    def optional_boolean(self, key: str) -> bool | None:
        """True or false, or None when it is missing."""
        return self.boolean(key) if key in self._data else None

    def choice(self, key: str, names: tuple[str, ...], *, default: str | None = None) -> str:
        """One of the names."""
        if default is not None and key not in self._data:
            return default
        value = self.text(key)
        if value not in names:
            raise self.fail(key, f"{value!r} is none of {', '.join(names)}")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts."""
        values = self._take(key)
        if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
            raise self.fail(key, "is not a list of texts")
        return tuple(values)

    def optional_matrix(self, key: str, *, sizes: tuple[int, ...] = (4,)) -> tuple[tuple[float, ...], ...] | None:
        """The rows of a square matrix, or None when it is missing."""
        if key not in self._data:
            return None
        rows = self._take(key)
        if not isinstance(rows, list) or len(rows) not in sizes:
            raise self.fail(key, f"is not a matrix of {' or '.join(map(str, sizes))} rows")
        size = len(rows)
        return tuple(Params({f"{key}[{i}]": row}, self._where).numbers(f"{key}[{i}]", size) for i, row in enumerate(rows))

    def integers(self, key: str, *, below: int) -> tuple[int, ...]:
        """A list of indices in [0, below)."""
        values = self._take(key)
        if not isinstance(values, list):
            raise self.fail(key, "is not a list")
        for value in values:
            if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < below:
                raise self.fail(key, f"{value!r} is not an index below {below}")
        return tuple(values)

    def child(self, key: str) -> Params:
        """The object under a key."""
        return Params(self._take(key), self.path(key))

    def optional_child(self, key: str) -> Params | None:
        """The object under a key, or None when it is missing."""
        return self.child(key) if key in self._data else None

    def children(self, key: str) -> Iterator[Params]:
        """The objects of a list."""
        values = self._take(key)
        if not isinstance(values, list):
            raise self.fail(key, "is not a list")
        for i, value in enumerate(values):
            yield Params(value, f"{self.path(key)}[{i}]")

    def optional_children(self, key: str) -> Iterator[Params]:
        """The objects of a list; none when it is missing."""
        return self.children(key) if key in self._data else iter(())

    def finish(self) -> None:
        """Refuses what was not read: host and worker must mean the same."""
        for key in self._data:
            raise self.fail(key, "is unknown to this worker")
