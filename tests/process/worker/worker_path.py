# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the worker's pure modules importable as package `worker`."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
WORKER = ROOT / "blender_link" / "worker"
sys.path.insert(0, str(WORKER.parent))
