# SPDX-License-Identifier: GPL-3.0-or-later
"""What a user of Blender alone would do: blender -b FILE -P sequence_baseline.py -- WIDTH HEIGHT SAMPLES FRAMES OUTPUT [passes]

Renders the animation with `-a`'s own operator; with `passes` a File Output node writes depth, normals, vectors and ids as
ZIP files beside the frames.
"""

import os
import sys

import bpy

WIDTH, HEIGHT, SAMPLES, FRAMES = (int(word) for word in sys.argv[sys.argv.index("--") + 1 :][:4])
OUTPUT, *MORE = sys.argv[sys.argv.index("--") + 5 :]
SOCKETS = {"Depth": "use_pass_z", "Normal": "use_pass_normal", "Vector": "use_pass_vector", "IndexOB": "use_pass_object_index"}

scene = bpy.context.scene
scene.render.resolution_x, scene.render.resolution_y, scene.render.resolution_percentage = WIDTH, HEIGHT, 100
scene.cycles.samples, scene.cycles.use_adaptive_sampling = SAMPLES, False
scene.frame_start, scene.frame_end = 1, FRAMES
scene.render.filepath = os.path.join(OUTPUT, "frame_")
if MORE:
    scene.use_nodes = True
    tree = scene.node_tree
    layers = next(node for node in tree.nodes if node.bl_idname == "CompositorNodeRLayers") if tree.nodes else tree.nodes.new("CompositorNodeRLayers")
    output = tree.nodes.new("CompositorNodeOutputFile")
    output.base_path = OUTPUT
    output.format.file_format, output.format.color_depth, output.format.exr_codec = "OPEN_EXR", "32", "ZIP"
    output.file_slots.clear()
    for socket, switch in SOCKETS.items():
        setattr(bpy.context.view_layer, switch, True)
        output.file_slots.new(socket)
        tree.links.new(layers.outputs[socket], output.inputs[-1])
bpy.ops.render.render(animation=True)
