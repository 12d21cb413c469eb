# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes small .blend files: blender -b --factory-startup -P sequence_scenes.py -- FOLDER [NAME…]

Each function named in SCENES is one file: what it adds to the common scene, which is a floor, two boxes, a sun and a
camera, 64x48 pixels of Cycles with 2 samples, 10 frames.
"""

from __future__ import annotations

import math
import sys
from pathlib import Path

import bpy

FOLDER = Path(sys.argv[sys.argv.index("--") + 1])


def camera(name: str, location: tuple, rotation: tuple) -> bpy.types.Object:
    item = bpy.data.objects.new(name, bpy.data.cameras.new(name))
    item.location, item.rotation_euler = location, rotation
    bpy.context.scene.collection.objects.link(item)
    return item


def box(name: str, location: tuple, color: tuple, size: float = 1.0) -> bpy.types.Object:
    bpy.ops.mesh.primitive_cube_add(size=size, location=location)
    item = bpy.context.object
    item.name = item.data.name = name
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    material.node_tree.nodes["Principled BSDF"].inputs["Base Color"].default_value = (*color, 1)
    item.data.materials.append(material)
    return item


def key(item: object, path: str, values: dict) -> None:
    for frame, value in values.items():
        setattr(item, path, value)
        item.keyframe_insert(path, frame=frame)


def common() -> bpy.types.Scene:
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    floor = box("floor", (0, 0, -0.5), (0.7, 0.7, 0.7))
    floor.scale = (10, 10, 1)
    box("red", (-0.8, 0, 0.5), (0.8, 0.1, 0.1))
    box("blue", (0.8, 1, 0.75), (0.1, 0.1, 0.8), size=1.5)
    sun = bpy.data.objects.new("sun", bpy.data.lights.new("sun", "SUN"))
    sun.data.energy, sun.rotation_euler = 3, (0.5, 0.3, 0)
    scene.collection.objects.link(sun)
    scene.world = bpy.data.worlds.new("world")
    scene.camera = camera("camera", (0, -6, 4), (1.0, 0, 0))
    scene.frame_start, scene.frame_end = 1, 10
    render = scene.render
    render.engine = "CYCLES"
    render.resolution_x, render.resolution_y = 64, 48
    scene.cycles.samples = 2
    scene.cycles.use_denoising = False
    return scene


def static(scene: bpy.types.Scene) -> None:
    """Nothing moves."""


def animated(scene: bpy.types.Scene) -> None:
    key(scene.camera, "location", {1: (-1, -6, 4), 10: (1, -6, 4)})
    key(bpy.data.objects["red"], "location", {1: (-0.8, 0, 0.5), 10: (-0.8, 0, 1.5)})
    key(bpy.data.lights["sun"], "energy", {1: 3, 10: 30})
    bpy.data.lights["sun"].energy = 3
    bpy.data.lights["sun"].animation_data.action.fcurves[0].mute = True
    scene.render.fps, scene.render.fps_base = 24, 1.001


def moving_fast(scene: bpy.types.Scene) -> None:
    key(bpy.data.objects["red"], "location", {1: (-2, 0, 0.5), 10: (4, 0, 0.5)})


def parented(scene: bpy.types.Scene) -> None:
    empty = bpy.data.objects.new("arm", None)
    scene.collection.objects.link(empty)
    key(empty, "rotation_euler", {1: (0, 0, -0.3), 10: (0, 0, 0.3)})
    empty.scale = (1, 1, 2)
    scene.camera.parent = empty
    scene.camera.location = (0, -6, 2)
    track = scene.camera.constraints.new("TRACK_TO")
    track.target, track.track_axis, track.up_axis = bpy.data.objects["red"], "TRACK_NEGATIVE_Z", "UP_Y"


def carried(scene: bpy.types.Scene) -> None:
    """The camera hangs on a vertex that is elsewhere in a render than in the viewport."""
    bpy.ops.mesh.primitive_plane_add(size=4, location=(0, -6, 4), rotation=(0.8, 0, 0))
    arm = bpy.context.object
    arm.name, arm.hide_render = "arm", True
    smooth = arm.modifiers.new("smooth", "SUBSURF")
    smooth.levels, smooth.render_levels, smooth.show_viewport = 1, 3, False
    scene.camera.parent, scene.camera.parent_type, scene.camera.parent_vertices = arm, "VERTEX", (0, 0, 0)
    scene.camera.location = (1, 0, 0)


def shift_landscape(scene: bpy.types.Scene) -> None:
    scene.camera.data.shift_x, scene.camera.data.shift_y = 0.2, -0.1


def shift_portrait(scene: bpy.types.Scene) -> None:
    shift_landscape(scene)
    scene.render.resolution_x, scene.render.resolution_y = 48, 64


def zoom(scene: bpy.types.Scene) -> None:
    key(scene.camera.data, "lens", {1: 30, 10: 60})


def cuts(scene: bpy.types.Scene) -> None:
    other = camera("other", (0, 0, 9), (0, 0, 0))
    for frame, item in ((1, scene.camera), (4, other)):
        scene.timeline_markers.new(item.name, frame=frame).camera = item
    scene.timeline_markers.new("a note", frame=3)


def objects(scene: bpy.types.Scene) -> None:
    bpy.data.objects["red"].pass_index = 7
    bpy.data.objects["blue"].pass_index = 1
    bpy.data.objects["red"]["category"] = "box"
    bpy.data.objects["blue"]["category_id"] = 3
    ground = bpy.data.collections.new("ground")
    scene.collection.children.link(ground)
    ground.objects.link(bpy.data.objects["floor"])
    box("alone", (2, -1, 0.25), (0.1, 0.8, 0.1), size=0.5)


def no_camera(scene: bpy.types.Scene) -> None:
    bpy.data.objects.remove(scene.camera)


def inactive_camera(scene: bpy.types.Scene) -> None:
    scene.camera = None


def two_cameras(scene: bpy.types.Scene) -> None:
    camera("other", (0, 0, 9), (0, 0, 0))
    scene.camera = None


def ortho(scene: bpy.types.Scene) -> None:
    scene.camera.data.type = "ORTHO"


def pano(scene: bpy.types.Scene) -> None:
    scene.camera.data.type = "PANO"


def compositor(scene: bpy.types.Scene) -> bpy.types.NodeTree:
    """The picture with red and blue changed; and a File Output beside it, into own/ next to the file."""
    scene.use_nodes = True
    tree = scene.node_tree
    tree.nodes.clear()
    layers = tree.nodes.new("CompositorNodeRLayers")
    change = tree.nodes.new("CompositorNodeGamma")
    change.inputs["Gamma"].default_value = 2.5
    final = tree.nodes.new("CompositorNodeComposite")
    output = tree.nodes.new("CompositorNodeOutputFile")
    output.base_path = "//own"
    tree.links.new(layers.outputs["Image"], change.inputs["Image"])
    tree.links.new(change.outputs["Image"], final.inputs["Image"])
    tree.links.new(change.outputs["Image"], output.inputs[0])
    return tree


def composited(scene: bpy.types.Scene) -> None:
    animated(scene)
    compositor(scene)


def compositing_off(scene: bpy.types.Scene) -> None:
    animated(scene)
    compositor(scene)
    scene.render.use_compositing = False


def nodes_off(scene: bpy.types.Scene) -> None:
    animated(scene)
    compositor(scene)
    scene.use_nodes = False


def layers(scene: bpy.types.Scene) -> None:
    """Two view layers, of which the first is not rendered; the compositor shows the second."""
    tree = compositor(scene)
    second = scene.view_layers.new("second.one")
    tree.nodes["Render Layers"].layer = second.name
    scene.view_layers[0].use = False


def two_layers(scene: bpy.types.Scene) -> None:
    scene.view_layers.new("second")


def long_layer(scene: bpy.types.Scene) -> None:
    scene.view_layers[0].name = 5 * "very long "


def persistent(scene: bpy.types.Scene) -> None:
    animated(scene)
    scene.render.use_persistent_data = True


def quaternion(scene: bpy.types.Scene) -> None:
    scene.camera.rotation_mode = "QUATERNION"
    key(scene.camera, "rotation_quaternion", {1: (0.88, 0.48, 0, 0), 10: (0.9, 0.43, 0.1, 0)})


def axis_angle(scene: bpy.types.Scene) -> None:
    scene.camera.rotation_mode = "AXIS_ANGLE"
    scene.camera.rotation_axis_angle = (1.0, 1, 0, 0)


def script(scene: bpy.types.Scene) -> None:
    """Would leave a file and move a box when it ran."""
    text = bpy.data.texts.new("trap.py")
    text.use_module = True
    text.write(f"import bpy\nopen({str(FOLDER / 'script_ran')!r}, 'w').close()\nbpy.data.objects['red'].location.z = 9\n")


def missing_texture(scene: bpy.types.Scene) -> None:
    image = bpy.data.images.new("lost", 4, 4)
    image.source, image.filepath = "FILE", "//textures/lost.png"
    tree = bpy.data.materials["red"].node_tree
    node = tree.nodes.new("ShaderNodeTexImage")
    node.image = image
    tree.links.new(node.outputs["Color"], tree.nodes["Principled BSDF"].inputs["Base Color"])


def movie(scene: bpy.types.Scene) -> None:
    scene.render.image_settings.file_format = "FFMPEG"


def multilayer(scene: bpy.types.Scene) -> None:
    animated(scene)
    image = scene.render.image_settings
    image.file_format, image.color_depth, image.exr_codec = "OPEN_EXR_MULTILAYER", "16", "ZIP"


def jpeg(scene: bpy.types.Scene) -> None:
    animated(scene)
    image = scene.render.image_settings
    image.file_format, image.quality, image.color_mode = "JPEG", 71, "BW"


def blurred(scene: bpy.types.Scene) -> None:
    animated(scene)
    scene.render.use_motion_blur = True


def denoised(scene: bpy.types.Scene) -> None:
    scene.cycles.use_denoising = True


def eevee(scene: bpy.types.Scene) -> None:
    animated(scene)
    scene.render.engine = "BLENDER_EEVEE_NEXT" if (4, 2) <= bpy.app.version < (5, 0) else "BLENDER_EEVEE"
    scene.eevee.taa_render_samples = 2


def workbench(scene: bpy.types.Scene) -> None:
    scene.render.engine = "BLENDER_WORKBENCH"


def percentage(scene: bpy.types.Scene) -> None:
    scene.render.resolution_x, scene.render.resolution_y, scene.render.resolution_percentage = 101, 75, 50
    scene.render.pixel_aspect_y = 1.5


def border(scene: bpy.types.Scene) -> None:
    render = scene.render
    render.use_border = render.use_crop_to_border = True
    render.border_min_x, render.border_max_x, render.border_min_y, render.border_max_y = 0.25, 0.75, 0.0, 0.5


def stereo(scene: bpy.types.Scene) -> None:
    scene.render.use_multiview = True


def strips(scene: bpy.types.Scene) -> None:
    editor = scene.sequence_editor_create()
    (editor.strips if hasattr(editor, "strips") else editor.sequences).new_effect("grey", "COLOR", 1, 1, frame_end=11)


def simulated(scene: bpy.types.Scene) -> None:
    bpy.data.objects["red"].modifiers.new("rag", "CLOTH")


def elastic(scene: bpy.types.Scene) -> None:
    """A curve with a free handle and with the one interpolation that has a period; a camera cut; a shutter."""
    key(bpy.data.objects["red"], "rotation_euler", {2: (0, 0, 0), 8: (0, 0, math.pi)})
    point = bpy.data.objects["red"].animation_data.action.fcurves[2].keyframe_points[0]
    point.interpolation, point.period = "ELASTIC", 3
    point.handle_right_type = "FREE"
    point.handle_right = (4, 1)
    cuts(scene)
    scene.render.use_motion_blur, scene.render.motion_blur_shutter = True, 0.5


def linear() -> None:
    for action in bpy.data.actions:
        for curve in action.fcurves:
            for point in curve.keyframe_points:
                point.interpolation = "LINEAR"


def truth(scene: bpy.types.Scene) -> None:
    """Of known geometry at every frame (tests/blender/tst_sequence_truth.cpp): the camera turns and goes, red goes by
    (0.05, 0, 0.02) a frame."""
    scene.render.resolution_x, scene.render.resolution_y = 160, 120
    scene.cycles.samples = 1
    key(bpy.data.objects["red"], "location", {0: (-0.85, 0, 0.48), 11: (-0.3, 0, 0.7)})
    key(scene.camera, "location", {0: (-0.5, -6, 4), 11: (0.6, -5.5, 4.1)})
    key(scene.camera, "rotation_euler", {0: (1.0, 0, -0.05), 11: (0.95, 0.03, 0.08)})
    for number, name in enumerate(("floor", "red", "blue"), 1):
        bpy.data.objects[name].pass_index = 11 * number
    linear()


def truth_portrait(scene: bpy.types.Scene) -> None:
    truth(scene)
    scene.camera.data.shift_x, scene.camera.data.shift_y = 0.1, -0.07
    scene.render.resolution_x, scene.render.resolution_y = 90, 130


def truth_shift(scene: bpy.types.Scene) -> None:
    truth(scene)
    scene.camera.data.shift_x, scene.camera.data.shift_y = 0.2, -0.1


def truth_aspect(scene: bpy.types.Scene) -> None:
    truth_shift(scene)
    scene.render.pixel_aspect_x, scene.render.pixel_aspect_y = 1, 1.4
    scene.camera.data.sensor_fit, scene.camera.data.sensor_height = "VERTICAL", 20


def truth_zoom(scene: bpy.types.Scene) -> None:
    truth(scene)
    key(scene.camera.data, "lens", {0: 30, 11: 60})
    linear()


def truth_border(scene: bpy.types.Scene) -> None:
    truth_shift(scene)
    render = scene.render
    render.use_border = render.use_crop_to_border = True
    render.border_min_x, render.border_max_x, render.border_min_y, render.border_max_y = 0.1, 0.85, 0.05, 0.8


def truth_cuts(scene: bpy.types.Scene) -> None:
    truth(scene)
    other = camera("other", (3, -4, 5), (0.75, 0, 0.6))
    for frame, item in ((0, scene.camera), (5, other)):
        scene.timeline_markers.new(item.name, frame=frame).camera = item


def truth_parented(scene: bpy.types.Scene) -> None:
    parented(scene)
    scene.render.resolution_x, scene.render.resolution_y = 160, 120
    scene.cycles.samples = 1
    for number, name in enumerate(("floor", "red", "blue"), 1):
        bpy.data.objects[name].pass_index = 11 * number
    linear()


SCENES = (
    *(static, animated, moving_fast, parented, carried, shift_landscape, shift_portrait, zoom, cuts, objects, no_camera),
    *(inactive_camera, two_cameras, ortho, pano, composited, compositing_off, nodes_off, layers, two_layers, long_layer, persistent),
    *(quaternion, axis_angle, script, missing_texture, movie, multilayer, jpeg, blurred, denoised, eevee, workbench),
    *(percentage, border, stereo, strips, simulated, elastic),
    *(truth, truth_portrait, truth_shift, truth_aspect, truth_zoom, truth_border, truth_cuts, truth_parented),
)


def main() -> None:
    names = sys.argv[sys.argv.index("--") + 2 :]
    for make in SCENES:
        if names and make.__name__ not in names:
            continue
        make(common())
        bpy.ops.wm.save_as_mainfile(filepath=str(FOLDER / f"{make.__name__}.blend"), compress=False)


main()
