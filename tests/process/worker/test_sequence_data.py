# SPDX-License-Identifier: GPL-3.0-or-later
"""What a .blend is told without bpy: params of the seq.* methods, headers of files, ids of objects."""

from __future__ import annotations

import gzip
import tempfile
import unittest
from pathlib import Path
from types import SimpleNamespace

import worker_path  # noqa: F401
from worker import compat
from worker import sequence_data as data
from worker.blend_file import check_blend_file, check_blend_version
from worker.messages import METHODS, RENDERS, WorkerError
from worker.object_ids import MAX_ID, number_objects

UNIT = [[1, 0, 0], [0, 1, 0], [0, 0, 1]]


class Params(unittest.TestCase):
    def assert_fault(self, where: str, call: object, *args: object) -> None:
        with self.assertRaises(WorkerError) as caught:
            call(*args)
        self.assertEqual((caught.exception.name, caught.exception.where), ("BadScene", where))

    def test_what_is_left_out_stays_as_in_the_file(self) -> None:
        self.assertEqual(data.read_resolution({}), data.ResolutionData(None, None))
        self.assertEqual(data.read_image_format({}), data.ImageFormatData(None, None, None))
        self.assertEqual(data.read_cycles({}), data.CyclesData(None, None, None, None, None))
        self.assertEqual(data.read_range({}), data.RangeData(None, None, None))
        self.assertEqual(data.read_retime({}), data.RetimeData(1, 0))
        self.assertEqual(data.read_open({"blend_file": "a"}), data.OpenData("a", False))
        self.assertTrue(data.read_unbind({}))
        self.assertFalse(data.read_renumber({}))
        self.assertEqual(data.read_camera_place({}), data.CameraPlaceData(None, None, None, True))

    def test_names_are_blenders_in_capitals(self) -> None:
        found = data.read_image_format({"file_format": "open_exr", "bit_depth": 16, "color_mode": "rgb"})
        self.assertEqual(found, data.ImageFormatData("OPEN_EXR", "16", "RGB"))
        self.assertEqual(data.read_cycles({"device_type": "optix"}).device_type, "OPTIX")

    def test_faults_are_named(self) -> None:
        rows = [
            ("", data.read_nothing, []),
            ("extra", data.read_nothing, {"extra": 1}),
            ("blend_file", data.read_open, {}),
            ("stop", data.read_range, {"stop": 0}),
            ("start", data.read_range, {"start": -1}),
            ("step", data.read_range, {"step": 0}),
            ("frame", data.read_frame_number, {"frame": data.MAX_FRAME + 1}),
            ("width", data.read_resolution, {"width": 3}),
            ("height", data.read_resolution, {"height": 10.5}),
            ("device_type", data.read_cycles, {"device_type": "warp"}),
            ("max_samples", data.read_cycles, {"max_samples": 0}),
            ("adaptive_threshold", data.read_cycles, {"adaptive_threshold": -0.1}),
            ("names", data.read_addons, {"names": "node_wrangler"}),
            ("names", data.read_addons, {"names": [1]}),
            ("scale", data.read_retime, {"scale": 0}),
            ("scale", data.read_retime, {"scale": -2}),
            ("shift", data.read_retime, {"shift": "1"}),
            ("look_at", data.read_camera_place, {"look_at": [0, 0, 0], "rotation": UNIT}),
            ("rotation", data.read_camera_place, {"rotation": UNIT[:2]}),
            ("rotation[1]", data.read_camera_place, {"rotation": [UNIT[0], [0, 1], UNIT[2]]}),
            ("location[2]", data.read_camera_place, {"location": [0, 0, None]}),
            ("matrix", data.read_camera_key, {"frame": 1, "matrix": UNIT}),
            ("enable", data.read_enable, {"enable": 1}),
        ]
        for where, call, params in rows:
            with self.subTest(call.__name__, params=params):
                self.assert_fault(where, call, params)

    def test_renders_say_which_frames_and_where_to(self) -> None:
        common = {"frame": "frame_000012", "output": {"folder": "/x"}}
        rows = {
            "seq.render_current_frame": ({}, ()),
            "seq.render_frame": ({"number": 12}, (12,)),
            "seq.render_frames": ({"numbers": [3, 1, 3]}, (3, 1, 3)),
            "seq.render_animation": ({"frame_end": 5}, None),
        }
        self.assertEqual(set(rows), set(RENDERS) - {"render"})
        for method, (more, numbers) in rows.items():
            found = data.read_frames({**common, **more}, method)
            self.assertEqual((found.numbers, found.output), (numbers, data.OutputData("/x", False)), method)
            self.assert_fault("output", data.read_frames, {**more, "frame": "f"}, method)
            self.assert_fault("output.path", data.read_frames, {**more, "output": {"folder": None, "path": "/x"}}, method)
            self.assert_fault("other", data.read_frames, {**common, **more, "other": 1}, method)
        self.assertEqual(found.end, 5)
        self.assert_fault("numbers", data.read_frames, {**common, "numbers": []}, "seq.render_frames")
        self.assert_fault("number", data.read_frames, {**common, "number": -1}, "seq.render_frame")
        dry = data.read_frames({**common, "output": {"folder": None}, "dry_run": True}, "seq.render_current_frame")
        self.assertEqual(dry.output, data.OutputData(None, True))

    def test_a_range_is_moved_whole_or_not_at_all(self) -> None:
        for scale, shift, start, end, moved in (
            (2, 0, 1, 10, (2, 21)),
            (2, 0, 1, 5, (2, 11)),
            (1, 5, 1, 10, (6, 15)),
            (0.5, 0, 0, 9, (0, 4)),
            (1, -1, 1, 10, (0, 9)),
        ):
            self.assertEqual(data.retimed_range(data.RetimeData(scale, shift), start, end), moved)
        for scale, shift in ((1e6, 0), (1, -2), (0.01, 0), (1, data.MAX_FRAME)):
            self.assert_fault("scale", data.retimed_range, data.RetimeData(scale, shift), 1, 10)

    def test_every_method_has_a_name_of_its_own(self) -> None:
        self.assertEqual(len(set(METHODS)), len(METHODS))
        self.assertTrue(set(RENDERS) <= set(METHODS))


class BlendFiles(unittest.TestCase):
    def setUp(self) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self.addCleanup(self._folder.cleanup)

    def check(self, begin: bytes, own: tuple[int, ...] = (3, 4, 1)) -> str:
        """Nothing, or what is wrong."""
        path = Path(self._folder.name) / "scene with blanks ä.blend"
        path.write_bytes(begin)
        try:
            check_blend_file(str(path), own)
        except WorkerError as error:
            self.assertEqual((error.name, error.where), ("BadScene", "blend_file"))
            self.assertIn(path.name, str(error))
            return str(error)
        return ""

    def test_older_files_and_ones_of_the_same_age_are_taken(self) -> None:
        for begin in (b"BLENDER-v304RENDH", b"BLENDER_v279", b"BLENDER-v293x", gzip.compress(b"BLENDER-v292REND"), b"\x28\xb5\x2f\xfdx"):
            self.assertEqual(self.check(begin), "", begin)
        self.assertEqual(self.check(b"BLENDER17-01v0500", own=(5, 0, 0)), "")

    def test_newer_files_are_refused_with_both_versions(self) -> None:
        rows = {b"BLENDER-v403RENDH": "4.3", b"BLENDER17-01v0500": "5.0", gzip.compress(b"BLENDER-v305REND"): "3.5"}
        for begin, version in rows.items():
            self.assertIn(f"Blender {version}, newer than this one, 3.4", self.check(begin))
        with self.assertRaises(WorkerError):
            check_blend_version("a", (3, 5, 0), (3, 4, 1))
        check_blend_version("a", (3, 4, 9), (3, 4, 1))

    def test_what_is_no_blend_is_said(self) -> None:
        for begin in (b"", b"BLENDE", b"\x89PNG\r\n", gzip.compress(b"text"), b"BLENDER-vabc"):
            self.assertIn("not a .blend", self.check(begin))
        self.assertIn("cannot be read", self.check(gzip.compress(b"BLENDER-v304RENDH" * 9)[:12]))
        with self.assertRaises(WorkerError) as caught:
            check_blend_file(str(Path(self._folder.name) / "none.blend"), (3, 4, 1))
        self.assertIn("no such file", str(caught.exception))
        with self.assertRaises(WorkerError) as caught:
            check_blend_file(self._folder.name, (3, 4, 1))
        self.assertIn("cannot be read", str(caught.exception))


class Ids(unittest.TestCase):
    def test_set_indices_stay_and_the_rest_fill_the_gaps(self) -> None:
        self.assertEqual(number_objects([0, 1, 0, 7, 0, 1]), [2, 1, 3, 7, 4, 1])
        self.assertEqual(number_objects([0, 0, 0]), [1, 2, 3])
        self.assertEqual(number_objects([]), [])

    def test_there_are_not_more_than_blender_has(self) -> None:
        self.assertEqual(number_objects([0] * MAX_ID)[-1], MAX_ID)
        with self.assertRaises(WorkerError):
            number_objects([0] * (MAX_ID + 1))


class Versions(unittest.TestCase):
    def test_curves_of_actions_with_and_without_layers(self) -> None:
        old = SimpleNamespace(fcurves=["a", "b"])
        self.assertEqual(compat.action_fcurves(old), ["a", "b"])
        bags = [SimpleNamespace(fcurves=["a"]), SimpleNamespace(fcurves=["b", "c"])]
        layers = [SimpleNamespace(strips=[SimpleNamespace(channelbags=bags), SimpleNamespace()])]
        layered = SimpleNamespace(is_action_layered=True, fcurves=["a"], layers=layers)
        self.assertEqual(compat.action_fcurves(layered), ["a", "b", "c"])
        self.assertEqual(compat.action_fcurves(SimpleNamespace(layers=layers)), ["a", "b", "c"])

    def test_the_compositor_is_where_each_version_keeps_it(self) -> None:
        self.assertEqual(compat.compositor_tree(SimpleNamespace(compositing_node_group="tree")), "tree")
        self.assertIsNone(compat.compositor_tree(SimpleNamespace(compositing_node_group=None)))
        self.assertEqual(compat.compositor_tree(SimpleNamespace(node_tree="tree", use_nodes=True)), "tree")
        self.assertIsNone(compat.compositor_tree(SimpleNamespace(node_tree="tree", use_nodes=False)))

    def test_strips_have_had_two_names(self) -> None:
        self.assertEqual(compat.sequencer_strips(SimpleNamespace(sequence_editor=None)), [])
        for name in ("strips", "sequences"):
            editor = SimpleNamespace(**{name: ["a"]})
            self.assertEqual(compat.sequencer_strips(SimpleNamespace(sequence_editor=editor)), ["a"])

    def test_the_medium_comes_before_the_format(self) -> None:
        for file_format, medium in (("PNG", "IMAGE"), ("OPEN_EXR_MULTILAYER", "MULTI_LAYER_IMAGE")):
            image = SimpleNamespace(file_format="", media_type="VIDEO")
            compat.set_image_format(image, file_format)
            self.assertEqual((image.media_type, image.file_format), (medium, file_format))
        image = SimpleNamespace(file_format="")
        compat.set_image_format(image, "PNG")
        self.assertEqual(vars(image), {"file_format": "PNG"})

    def test_braces_in_paths_are_braces(self) -> None:
        for knows_templates, expected in ((True, "/a {{b}}/c.png"), (False, "/a {b}/c.png"), (None, "/a {b}/c.png")):
            known = {} if knows_templates is None else {"is_path_supports_templates": knows_templates}
            render = SimpleNamespace(bl_rna=SimpleNamespace(properties={"filepath": SimpleNamespace(**known)}))
            self.assertEqual(compat.literal_path(render, "/a {b}/c.png"), expected)

    def test_engines_give_different_passes(self) -> None:
        self.assertIn("index", compat.engine_passes("CYCLES", (3, 4, 1)))
        self.assertEqual(compat.engine_passes("BLENDER_EEVEE", (3, 4, 1)), ("depth", "normal"))
        for engine, version in (("BLENDER_EEVEE_NEXT", (4, 3, 0)), ("BLENDER_EEVEE", (5, 0, 0))):
            self.assertEqual(compat.engine_passes(engine, version), ("depth", "normal", "vector"))
        self.assertEqual(compat.engine_passes("BLENDER_WORKBENCH", (3, 4, 1)), ())


if __name__ == "__main__":
    unittest.main()
