# SPDX-License-Identifier: GPL-3.0-or-later
"""The server over real pipes: order, side methods during work, cancel, faults, the end of the input."""

from __future__ import annotations

import json
import os
import select
import threading
import time
import unittest

import worker_path  # noqa: F401
from worker.channel import Channel
from worker.messages import WorkerError
from worker.server import Call, Server


class Talk(unittest.TestCase):
    def setUp(self) -> None:
        worker_in, self.host_out = os.pipe()
        self.host_in, worker_out = os.pipe()
        self.ends = [worker_in, self.host_in, worker_out]
        self.buffer = b""
        self.may_finish = threading.Event()
        self.ended: list[int] = []
        self.has_ended = threading.Event()
        handlers = {"probe": self.quick, "render": self.slow, "scene.set": self.bad, "mesh.put": self.broken}
        handlers.update({"seq.render_frames": self.several, "seq.fcurves": self.quick})
        channel = Channel(worker_in, worker_out)
        server = Server(channel, handlers, status=lambda: {"meshes": 3}, end=self.end, beat_s=0.05)
        threading.Thread(target=server.run, daemon=True).start()

    def tearDown(self) -> None:
        self.may_finish.set()
        if self.host_out >= 0:
            os.close(self.host_out)
        self.assertTrue(self.has_ended.wait(5))
        time.sleep(0.1)  # the beat still writes: the reading end goes last

    def end(self, code: int) -> None:
        self.ended.append(code)
        self.has_ended.set()
        threading.Event().wait()  # a process that ended does nothing more

    def quick(self, call: Call) -> dict:
        return {"echo": call.params}

    def slow(self, call: Call) -> dict:
        call.begin()
        self.may_finish.wait(5)
        return {"path": "x"}

    def several(self, call: Call) -> dict:
        for name in ("frame_000001", "frame_000002"):
            call.begin(name)
        self.may_finish.wait(5)
        call.check()
        return {"frames": []}

    def bad(self, call: Call) -> dict:
        raise WorkerError("BadScene", "no good", where="objects[1]")

    def broken(self, call: Call) -> dict:
        return {"never": call.params["missing"]}

    def send(self, request_id: int, method: str, **params: object) -> None:
        message = {"jsonrpc": "2.0", "id": request_id, "method": method, "params": params}
        os.write(self.host_out, json.dumps(message).encode() + b"\n")

    def receive(self, wanted: object) -> dict:
        """The next message with this id, or this method."""
        deadline = time.monotonic() + 5
        while time.monotonic() < deadline:
            while b"\n" in self.buffer:
                line, _, self.buffer = self.buffer.partition(b"\n")
                message = json.loads(line)
                if wanted in (message.get("id"), message.get("method")):
                    return message
            if select.select([self.host_in], [], [], 0.1)[0]:
                self.buffer += os.read(self.host_in, 65536)
        self.fail(f"no {wanted} within 5 s")

    def test_requests_are_answered_in_order(self) -> None:
        for number in range(20):
            self.send(number + 1, "probe", number=number)
        for number in range(20):
            self.assertEqual(self.receive(number + 1)["result"]["echo"], {"number": number})

    def test_a_request_may_come_in_pieces(self) -> None:
        line = b'{"jsonrpc":"2.0","id":7,"method":"probe","params":{"a":1}}\n'
        for i in range(0, len(line), 5):
            os.write(self.host_out, line[i : i + 5])
            time.sleep(0.002)
        self.assertEqual(self.receive(7)["result"]["echo"], {"a": 1})

    def test_status_and_heartbeats_come_during_a_render(self) -> None:
        self.send(1, "render", frame="f1")
        self.assertEqual(self.receive("progress")["params"], {"frame": "f1", "fraction": 0.0})
        self.send(2, "status")
        expected = {"busy": True, "frame": "f1", "meshes": 3}
        self.assertEqual(self.receive(2)["result"], expected)
        beat = self.receive("heartbeat")["params"]
        self.assertTrue(beat["busy"])
        self.assertGreater(beat["cpu_seconds"], 0)
        self.may_finish.set()
        self.assertEqual(self.receive(1)["result"], {"path": "x"})
        self.send(3, "status")
        self.assertFalse(self.receive(3)["result"]["busy"])

    def test_cancel_reaches_the_running_and_the_waiting_render_only(self) -> None:
        self.send(1, "render", frame="f1")
        self.receive("progress")
        self.send(2, "render", frame="f2")
        self.send(3, "probe")
        self.send(4, "cancel")
        self.assertEqual(self.receive(4)["result"], {"cancelled": 2})
        self.may_finish.set()
        for number in (1, 2):
            self.assertEqual(self.receive(number)["error"]["code"], -32007)
        self.assertEqual(self.receive(3)["result"], {"echo": {}})

    def test_cancel_reaches_renders_of_sequences_and_each_frame_is_told(self) -> None:
        self.send(1, "seq.render_frames", frame="frames")
        begun = [self.receive("progress")["params"]["frame"] for _ in range(2)]
        self.assertEqual(begun, ["frame_000001", "frame_000002"])
        self.send(2, "seq.fcurves")
        self.send(3, "cancel")
        self.assertEqual(self.receive(3)["result"], {"cancelled": 1})
        self.may_finish.set()
        self.assertEqual(self.receive(1)["error"]["code"], -32007)
        self.assertEqual(self.receive(2)["result"], {"echo": {}})

    def test_faults_are_answered_and_survived(self) -> None:
        self.send(1, "scene.set")
        error = self.receive(1)["error"]
        self.assertEqual((error["code"], error["data"]["where"]), (-32002, "objects[1]"))
        self.assertIn("in bad", error["data"]["traceback"])
        self.send(2, "mesh.put")
        self.assertEqual(self.receive(2)["error"]["code"], -32603)
        self.send(3, "dance")
        self.assertEqual(self.receive(3)["error"]["code"], -32601)
        os.write(self.host_out, b"rubbish\n")
        self.assertEqual(self.receive(None)["error"]["code"], -32700)
        self.send(4, "probe")
        self.receive(4)

    def test_the_end_of_the_input_ends_the_worker_during_a_render(self) -> None:
        self.send(1, "render", frame="f1")
        self.receive("progress")
        os.close(self.host_out)
        self.host_out = -1
        self.assertTrue(self.has_ended.wait(2))
        self.assertEqual(self.ended, [0])

    def test_shutdown_is_answered_first(self) -> None:
        self.send(1, "shutdown")
        self.assertEqual(self.receive(1)["result"], {})
        self.assertTrue(self.has_ended.wait(2))


if __name__ == "__main__":
    unittest.main()
