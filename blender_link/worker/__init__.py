# SPDX-License-Identifier: GPL-3.0-or-later
"""The worker that runs inside Blender: meshes, a scene and cameras in, raw linear frames out.

Pure standard library. Only modules named bpy_*.py import bpy; the others are tested by plain Python.
"""
