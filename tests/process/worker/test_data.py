# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading of params: what is whole comes through, every fault names its path."""

from __future__ import annotations

import base64
import copy
import unittest
from array import array

import worker_path  # noqa: F401
from worker.mesh_data import read_mesh
from worker.messages import WorkerError
from worker.scene_data import read_frame, read_scene

IDENTITY = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]


def packed(code: str, values: list) -> str:
    return base64.b64encode(array(code, values).tobytes()).decode()


def mesh() -> dict:
    """A quad and a triangle."""
    return {
        "sha256": "abc",
        "vertices": packed("f", [0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 2, 0.5, 0]),
        "face_sizes": packed("i", [4, 3]),
        "face_vertices": packed("i", [0, 1, 2, 3, 1, 4, 2]),
        "face_slots": packed("i", [0, 1]),
    }


def scene() -> dict:
    material = {"name": "white", "base_color": [1, 1, 1], "roughness": 0.8, "specular": 0.2, "emission_strength": 0}
    material.update(texture_path=None, texture_scale=1, texture_rotation=0)
    item = {"name": "board", "mesh": "abc", "world_from_object": IDENTITY, "materials": [0], "casts_shadow": False}
    light = {"name": "lamp", "type": "POINT", "world_from_light": IDENTITY, "power": 10, "color": [1, 1, 1]}
    light.update(radius=0, angle=0)
    world = {"background": [0, 0, 0], "hdri_path": None, "hdri_rotation": 0}
    return {"world": world, "materials": [material], "objects": [item], "lights": [light]}


def frame() -> dict:
    camera = {"world_from_camera": IDENTITY, "resolution": [64, 48], "lens_mm": 35, "sensor_mm": 36, "shift_x": 0}
    camera.update(shift_y=0.1, pixel_aspect=[1, 1.5], clip_start=0.001, clip_end=1000)
    bounces = {"total": 4, "diffuse": 2, "glossy": 4, "transmission": 0, "transparent": 4}
    settings = {"engine": "cycles", "samples": 16, "noise_threshold": 0.01, "denoise": False, "seed": 2**31 - 1}
    settings.update(bounces=bounces, caustics=False, filter="box")
    return {"frame": "scene_0000_cam_0000", "camera": camera, "settings": settings, "output": {"path": "/x/raw.exr"}}


def changed(data: dict, path: tuple, value: object) -> dict:
    """A copy with one entry set; value None removes it."""
    data = copy.deepcopy(data)
    owner = data
    for key in path[:-1]:
        owner = owner[key]
    if value is None:
        del owner[path[-1]]
    else:
        owner[path[-1]] = value
    return data


class Meshes(unittest.TestCase):
    def test_faces_begin_where_the_former_ends(self) -> None:
        data = read_mesh(mesh())
        self.assertEqual(list(data.face_starts), [0, 4])
        self.assertEqual(data.slot_count, 2)
        self.assertEqual(data.size_bytes, 4 * (15 + 2 + 7 + 2))
        self.assertAlmostEqual(data.vertices[13], 0.5)

    def test_a_mesh_without_faces_is_a_mesh(self) -> None:
        empty = {key: "" for key in mesh()} | {"sha256": "none"}
        self.assertEqual(list(read_mesh(empty).face_starts), [])

    def test_faults_are_named(self) -> None:
        rows = {
            "vertices": packed("f", [0, 0]),
            "face_sizes": packed("i", [4, 2]),
            "face_vertices": packed("i", [0, 1, 2, 3, 1, 5, 2]),
            "face_slots": packed("i", [0]),
            "sha256": "",
        }
        for key, value in rows.items():
            with self.subTest(key), self.assertRaises(WorkerError) as caught:
                read_mesh(changed(mesh(), (key,), value))
            self.assertEqual((caught.exception.name, caught.exception.where), ("BadScene", f"mesh.{key}"))

    def test_negative_indices_and_broken_base64_are_refused(self) -> None:
        for value in (packed("i", [0, 1, 2, -1, 1, 4, 2]), "AAA", "AAAAAAA=", "ä"):
            with self.subTest(value), self.assertRaises(WorkerError) as caught:
                read_mesh(changed(mesh(), ("face_vertices",), value))
            self.assertEqual(caught.exception.where, "mesh.face_vertices")


class Scenes(unittest.TestCase):
    def test_a_whole_scene_comes_through(self) -> None:
        data = read_scene(scene())
        self.assertEqual(data.objects[0].world_from_object, tuple(map(float, IDENTITY)))
        self.assertIsNone(data.world.hdri_path)
        self.assertFalse(data.objects[0].casts_shadow)

    def test_a_whole_frame_comes_through(self) -> None:
        data = read_frame(frame())
        self.assertEqual(data.camera.resolution, (64, 48))
        self.assertEqual(data.settings.seed, 2**31 - 1)
        self.assertEqual(data.settings.min_samples, 0)
        self.assertEqual(read_frame(changed(frame(), ("settings", "min_samples"), 8)).settings.min_samples, 8)
        self.assertEqual(data.output_path, "/x/raw.exr")
        self.assertIsNone(read_frame(changed(frame(), ("output", "path"), None)).output_path)

    def test_a_fisheye_is_a_window_in_a_square_and_needs_cycles(self) -> None:
        self.assertIsNone(read_frame(frame()).camera.fisheye)
        fisheye = {"fov": 3.1, "side": 80, "left": 16, "top": 32}
        data = read_frame(changed(frame(), ("camera", "fisheye"), fisheye))
        self.assertEqual((data.camera.fisheye.fov, data.camera.fisheye.side), (3.1, 80))
        self.assertEqual((data.camera.fisheye.left, data.camera.fisheye.top), (16, 32))
        polynomial = {"fov": 3.1, "k": [0, -0.1, 0.002, 0, 0]}
        for engine, name in (("eevee", "fisheye"), ("workbench", "fisheye"), ("eevee", "polynomial")):
            lens = fisheye if name == "fisheye" else polynomial
            other = changed(changed(frame(), ("camera", name), lens), ("settings", "engine"), engine)
            with self.subTest((engine, name)), self.assertRaises(WorkerError) as caught:
                read_frame(other)
            self.assertEqual((caught.exception.name, caught.exception.where), ("BadScene", f"camera.{name}"))

    def test_a_motion_is_a_way_and_perhaps_a_part_of_the_time_for_each_row(self) -> None:
        self.assertIsNone(read_frame(frame()).camera.motion)
        moving = changed(frame(), ("camera", "motion"), {"travel": [1, 0, -2]})
        self.assertEqual(read_frame(moving).camera.motion.travel, (1, 0, -2))
        self.assertIsNone(read_frame(moving).camera.motion.row_exposure)
        rolling = changed(moving, ("camera", "motion", "row_exposure"), 0.25)
        self.assertEqual(read_frame(rolling).camera.motion.row_exposure, 0.25)
        with self.assertRaises(WorkerError) as caught:
            read_frame(changed(moving, ("settings", "engine"), "workbench"))
        self.assertEqual(caught.exception.where, "camera.motion")

    def test_slices_are_cameras_as_wide_as_the_frame(self) -> None:
        self.assertEqual(read_frame(frame()).slices, ())
        band = changed(frame()["camera"], ("resolution",), [64, 10])
        self.assertEqual(read_frame(changed(frame(), ("slices",), [band, band])).slices[1].resolution, (64, 10))
        for wrong, where in ((changed(band, ("resolution",), [63, 10]), "slices"), ({}, "slices[1].resolution")):
            with self.subTest(where), self.assertRaises(WorkerError) as caught:
                read_frame(changed(frame(), ("slices",), [band, wrong]))
            self.assertEqual(caught.exception.where, where)

    def test_a_camera_has_one_lens(self) -> None:
        both = changed(frame(), ("camera", "fisheye"), {"fov": 3.1, "side": 80, "left": 16, "top": 32})
        polynomial = {"fov": 3.1, "k": [0, -0.1, 0.002, 0, 0]}
        self.assertEqual(read_frame(changed(frame(), ("camera", "polynomial"), polynomial)).camera.polynomial.k[1], -0.1)
        with self.assertRaises(WorkerError) as caught:
            read_frame(changed(both, ("camera", "polynomial"), polynomial))
        self.assertEqual(caught.exception.where, "camera.polynomial")

    def test_faults_of_scenes_are_named(self) -> None:
        rows = [
            (("world",), 3, "world"),
            (("world", "background"), [0, 0], "world.background"),
            (("materials", 0, "base_color"), [0, -1, 0], "materials[0].base_color[1]"),
            (("materials", 0, "roughness"), 1.5, "materials[0].roughness"),
            (("materials", 0, "texture_path"), 5, "materials[0].texture_path"),
            (("materials", 0, "texture_size"), [1, 0], "materials[0].texture_size[1]"),
            (("objects", 0, "materials"), [1], "objects[0].materials"),
            (("objects", 0, "world_from_object"), IDENTITY[:12], "objects[0].world_from_object"),
            (("objects", 0, "casts_shadow"), 1, "objects[0].casts_shadow"),
            (("lights", 0, "type"), "SPOT", "lights[0].type"),
            (("lights", 0, "power"), float("nan"), "lights[0].power"),
            (("lights", 0, "new"), 1, "lights[0].new"),
            (("lights",), None, "lights"),
        ]
        for path, value, where in rows:
            with self.subTest(where), self.assertRaises(WorkerError) as caught:
                read_scene(changed(scene(), path, value))
            self.assertEqual((caught.exception.name, caught.exception.where), ("BadScene", where))

    def test_faults_of_frames_are_named(self) -> None:
        rows = [
            (("camera", "resolution"), [0, 48], "camera.resolution[0]"),
            (("camera", "resolution"), [64.5, 48], "camera.resolution"),
            (("camera", "pixel_aspect"), [0.5, 1], "camera.pixel_aspect[0]"),
            (("settings", "engine"), "luxcore", "settings.engine"),
            (("settings", "samples"), 0, "settings.samples"),
            (("settings", "samples"), True, "settings.samples"),
            (("settings", "min_samples"), -1, "settings.min_samples"),
            (("settings", "seed"), 2**31, "settings.seed"),
            (("settings", "bounces", "total"), None, "settings.bounces.total"),
            (("settings", "device"), "cuda", "settings.device"),
            (("camera", "fisheye"), {"fov": 3, "side": 40, "left": 0, "top": 0}, "camera.fisheye.side"),
            (("camera", "fisheye"), {"fov": 3, "side": 80, "left": 17, "top": 0}, "camera.fisheye.left"),
            (("camera", "fisheye"), {"fov": 3, "side": 80, "left": 0, "top": -1}, "camera.fisheye.top"),
            (("camera", "fisheye"), {"fov": 0.1, "side": 80, "left": 0, "top": 0}, "camera.fisheye.fov"),
            (("camera", "fisheye"), {"fov": 3, "side": 80, "left": 0}, "camera.fisheye.top"),
            (("camera", "fisheye"), {"fov": 3, "side": 80, "left": 0, "top": 0, "k": 1}, "camera.fisheye.k"),
            (("camera", "polynomial"), {"fov": 3, "k": [0, -0.1, 0, 0]}, "camera.polynomial.k"),
            (("camera", "polynomial"), {"fov": 40, "k": [0, -0.1, 0, 0, 0]}, "camera.polynomial.fov"),
            (("camera", "motion"), {"travel": [1, 0]}, "camera.motion.travel"),
            (("camera", "motion"), {"travel": [1, 0, 0], "row_exposure": 1.5}, "camera.motion.row_exposure"),
            (("camera", "motion"), {"travel": [1, 0, 0], "turn": 1}, "camera.motion.turn"),
            (("camera", "aperture"), {"radius": 0, "focus_distance": 1}, "camera.aperture.radius"),
            (("camera", "aperture"), {"radius": 0.01}, "camera.aperture.focus_distance"),
            (("frame",), None, "frame"),
        ]
        for path, value, where in rows:
            with self.subTest(where), self.assertRaises(WorkerError) as caught:
                read_frame(changed(frame(), path, value))
            self.assertEqual(caught.exception.where, where)


if __name__ == "__main__":
    unittest.main()
