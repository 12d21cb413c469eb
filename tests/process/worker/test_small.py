# SPDX-License-Identifier: GPL-3.0-or-later
"""The small pure modules: messages, compat, cache, display."""

from __future__ import annotations

import ast
import json
import socket
import tempfile
import unittest
from pathlib import Path
from types import SimpleNamespace

import worker_path
from worker import compat, display
from worker.asset_cache import AssetCache
from worker.messages import WorkerError, encode, error_reply, parse_request


class Messages(unittest.TestCase):
    def test_a_message_is_one_ascii_line(self) -> None:
        line = encode({"text": "zwei\nZeilen ä"})
        self.assertEqual(line.count(b"\n"), 1)
        self.assertEqual(json.loads(line.decode("ascii"))["text"], "zwei\nZeilen ä")

    def test_nan_is_not_sent(self) -> None:
        with self.assertRaises(ValueError):
            encode({"seconds": float("nan")})

    def test_faulty_requests_have_the_codes_of_json_rpc(self) -> None:
        rows = {
            b"nonsense": -32700,
            b"\xff": -32700,
            b"[1]": -32600,
            b'{"method":"render"}': -32600,
            b'{"id":1,"method":"render","params":[]}': -32602,
        }
        for line, code in rows.items():
            with self.subTest(line), self.assertRaises(WorkerError) as caught:
                parse_request(line)
            self.assertEqual(error_reply(1, caught.exception)["error"]["code"], code)


class Compat(unittest.TestCase):
    def test_eevee_is_called_what_the_version_calls_it(self) -> None:
        for version, name in {
            (2, 93, 0): "BLENDER_EEVEE",
            (4, 1, 1): "BLENDER_EEVEE",
            (4, 2, 0): "BLENDER_EEVEE_NEXT",
            (4, 5, 3): "BLENDER_EEVEE_NEXT",
            (5, 0, 0): "BLENDER_EEVEE",
        }.items():
            self.assertEqual(compat.eevee_id(version), name, version)

    def test_the_oldest_version_is_in(self) -> None:
        self.assertTrue(compat.is_supported((2, 93, 0)))
        self.assertFalse(compat.is_supported((2, 92, 9)))

    def test_curves_are_found_in_old_actions_and_in_layered_ones(self) -> None:
        old = SimpleNamespace(action=SimpleNamespace(fcurves=("x", "y")))
        self.assertEqual(compat.fcurves(old), ["x", "y"])
        bags = {"slot": SimpleNamespace(fcurves=("z",))}
        strip = SimpleNamespace(channelbag=bags.get)
        layered = SimpleNamespace(layers=[SimpleNamespace(strips=[strip])])
        self.assertEqual(compat.fcurves(SimpleNamespace(action=layered, action_slot="slot")), ["z"])

    def test_the_shutters_place_in_time_belongs_to_cycles_until_it_moved(self) -> None:
        scene = SimpleNamespace(render=SimpleNamespace(), cycles=SimpleNamespace(motion_blur_position="CENTER"))
        self.assertIs(compat.motion_position_owner(scene), scene.cycles)
        scene.render.motion_blur_position = "CENTER"
        self.assertIs(compat.motion_position_owner(scene), scene.render)

    def test_enum_names_come_out_of_the_error(self) -> None:
        text = "bpy_struct: item.attr = val: enum \"?\" not found in ('Standard', 'Filmic Log')"
        self.assertEqual(compat.enum_names(text), ["Standard", "Filmic Log"])
        self.assertEqual(compat.enum_names("something else"), [])

    def test_the_first_known_name_wins(self) -> None:
        self.assertEqual(compat.first_key({"Specular": 1}, "Specular IOR Level", "Specular"), "Specular")
        with self.assertRaises(KeyError):
            compat.first_key({}, "a")

    def test_a_panorama_belongs_to_cycles_or_to_the_camera(self) -> None:
        class Holder:
            pass

        old, new = Holder(), Holder()
        old.cycles = Holder()
        old.cycles.panorama_type = new.panorama_type = "EQUIRECTANGULAR"
        self.assertIs(compat.panorama_owner(old), old.cycles)
        self.assertIs(compat.panorama_owner(new), new)


class Cache(unittest.TestCase):
    def setUp(self) -> None:
        self.dropped: list[str] = []
        self.cache: AssetCache[str] = AssetCache(100, self.dropped.append)

    def test_the_least_recently_used_goes_first(self) -> None:
        for key in "abc":
            self.cache.put(key, key.upper(), 30)
        self.cache.keep_only([])
        self.cache.get("a")
        self.assertEqual(self.cache.put("d", "D", 30), ["b"])
        self.assertEqual(self.dropped, ["B"])
        self.assertIsNone(self.cache.get("b"))

    def test_what_is_in_use_stays_even_beyond_the_limit(self) -> None:
        for key in "abcdef":
            self.assertEqual(self.cache.put(key, key, 50), [])
        self.cache.keep_only(["e", "f"])
        self.assertEqual(len(self.cache), 6)
        self.assertEqual(self.cache.put("g", "g", 1), ["a", "b", "c", "d"])
        self.assertEqual(len(self.cache), 3)


class Display(unittest.TestCase):
    def test_only_a_socket_that_answers_is_a_display(self) -> None:
        self.assertFalse(display.has_display({}))
        self.assertFalse(display.has_display({"DISPLAY": ":7654"}))
        self.assertFalse(display.has_display({"DISPLAY": "nonsense"}))
        with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as server:
            environment = {"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": folder}
            self.assertFalse(display.has_display(environment))
            server.bind(str(Path(folder) / "wayland-9"))
            server.listen()
            self.assertTrue(display.has_display(environment))


class Sources(unittest.TestCase):
    def test_only_bpy_modules_import_bpy(self) -> None:
        for path in worker_path.WORKER.glob("*.py"):
            names = set()
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Import):
                    names |= {alias.name.split(".")[0] for alias in node.names}
                elif isinstance(node, ast.ImportFrom) and node.module:
                    names.add(node.module.split(".")[0])
            is_allowed = path.name.startswith("bpy_") or path.name == "bootstrap.py"
            self.assertTrue(is_allowed or not names & {"bpy", "mathutils", "_cycles"}, path.name)
            self.assertNotIn("numpy", names)

    def test_the_bootstrap_parses_in_the_python_of_blender_2_80(self) -> None:
        text = (worker_path.WORKER / "bootstrap.py").read_text(encoding="utf-8")
        ast.parse(text, feature_version=(3, 7))

    def test_the_other_modules_parse_in_the_python_of_blender_2_93(self) -> None:
        for path in worker_path.WORKER.glob("*.py"):
            ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 9))


if __name__ == "__main__":
    unittest.main()
