# SPDX-License-Identifier: GPL-3.0-or-later
"""A worker without Blender: speaks the protocol, and misbehaves as its first argument says.

`draw` makes real raw frames, the same for the same frame, and takes options: see OPTIONS.
"""

import argparse
import base64
import json
import os
import re
import signal
import struct
import subprocess
import sys
import threading
import time
import zlib

MODE = sys.argv[1]


def parse_options():
    parser = argparse.ArgumentParser()
    parser.add_argument("mode")
    parser.add_argument("--state", help="folder in which all processes of a run count together")
    parser.add_argument("--fault", help="what goes wrong: a key of FAULTS")
    parser.add_argument("--fault-seconds", type=float, default=0.0, help="how long a silent child works")
    parser.add_argument("--at", type=int, default=0, help="in which render of the run, counted from 1; 0: in each one")
    parser.add_argument("--frame", default="", help="only in the render of this frame")
    parser.add_argument("--start-fault", choices=("silent", "wrong_version", "exit"), help="how a start fails")
    parser.add_argument("--trial-fault", choices=("error", "kill"), help="how a trial of the engines fails")
    parser.add_argument("--eevee", action="store_true", help="EEVEE renders when it is tried")
    parser.add_argument("--starts", type=int, default=0, help="how many starts, or trials, of the run fail")
    parser.add_argument("--blender", default="3.4.1", help="the version it says it is")
    parser.add_argument("--device", default="CPU", help="the only type of device it has besides the CPU")
    parser.add_argument("--seconds", type=float, default=0.0, help="how long a render takes")
    parser.add_argument("--hold-mb", type=int, default=0, help="memory it keeps for every scene")
    return parser.parse_known_args()[0]


OPTIONS = parse_options()
HELD = []


def count(what):
    """How often this was called, by all processes of the run."""
    if OPTIONS.state is None:
        return 0
    fd = os.open(os.path.join(OPTIONS.state, what), os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
    try:
        os.write(fd, b".")
        return os.fstat(fd).st_size
    finally:
        os.close(fd)


def spinning(seconds):
    """A program that uses the processor and says nothing."""
    return f"import time\nend = time.monotonic() + {seconds}\nwhile time.monotonic() < end: pass"


def beat():
    while True:
        time.sleep(0.1)
        send({"method": "heartbeat", "params": {"cpu_seconds": time.process_time()}})


def exr(name, width, height):
    """An uncompressed half-float RGB image; its pixels depend on the name alone."""

    def attribute(key, kind, value):
        return key.encode() + b"\0" + kind.encode() + b"\0" + struct.pack("<i", len(value)) + value

    channels = b"".join(c + b"\0" + struct.pack("<iiii", 1, 0, 1, 1) for c in (b"B", b"G", b"R")) + b"\0"
    window = struct.pack("<iiii", 0, 0, width - 1, height - 1)
    header = struct.pack("<ii", 20000630, 2)
    header += attribute("channels", "chlist", channels) + attribute("compression", "compression", b"\0")
    header += attribute("dataWindow", "box2i", window) + attribute("displayWindow", "box2i", window)
    header += attribute("lineOrder", "lineOrder", b"\0") + attribute("pixelAspectRatio", "float", struct.pack("<f", 1))
    header += attribute("screenWindowCenter", "v2f", struct.pack("<ff", 0, 0))
    header += attribute("screenWindowWidth", "float", struct.pack("<f", 1)) + b"\0"
    seed = zlib.crc32(name.encode())
    size = 8 + 3 * 2 * width
    offsets = b"".join(struct.pack("<Q", len(header) + 8 * height + y * size) for y in range(height))
    lines = []
    for y in range(height):
        row = struct.pack(f"<{width}e", *(((x * 3 + y * 5 + seed) % 64) / 64 for x in range(width)))
        lines.append(struct.pack("<ii", y, size - 8) + row * 3)
    return header + offsets + b"".join(lines)


def draw(request):
    params, number = request["params"], request["id"]
    name, path = params["frame"], params["output"]["path"]
    width, height = params["camera"]["resolution"]
    fault = OPTIONS.fault if OPTIONS.frame in ("", name) else None
    if OPTIONS.at and count("renders") != OPTIONS.at:
        fault = None
    send({"method": "progress", "params": {"frame": name, "fraction": 0.0}})
    time.sleep(OPTIONS.seconds)
    if fault == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    elif fault == "segfault":
        print("about to crash", file=sys.stderr, flush=True)
        os.kill(os.getpid(), signal.SIGSEGV)
    elif fault == "stop":
        os.kill(os.getpid(), signal.SIGSTOP)
    elif fault == "garbage":
        sys.stdout.write("Read prefs: /root/.config\n")
        sys.stdout.flush()
        time.sleep(3600)
    elif fault == "error":
        return send({"id": number, "error": {"code": -32008, "message": "it broke", "data": {"where": name}}})
    elif fault == "still":
        time.sleep(3600)  # beats meanwhile
    elif fault == "silent_child":
        subprocess.run([sys.executable, "-c", spinning(OPTIONS.fault_seconds)], check=True)
    elif fault == "late":
        time.sleep(1.5)  # beats meanwhile
    elif fault == "other_question":
        number += 1000
    elif fault == "other_frame":
        name = "scene_0099_cam_0000"
        path = os.path.join(os.path.dirname(path), name + ".exr")
    elif fault == "small":
        width //= 2
    image = exr(name, width, height)
    if fault == "half":
        image = image[: len(image) // 2]
    if fault == "empty":
        image = b""
    result = {"path": path, "seconds": OPTIONS.seconds, "bytes": len(image), "notes": []}
    if path is None:
        result["data"] = base64.b64encode(image).decode("ascii")
    elif fault != "no_file":
        with open(path + ".part", "wb") as file:
            file.write(image)
        os.replace(path + ".part", path)
    send({"id": number, "result": result})
    if fault == "twice":
        send({"id": number, "result": result})


FAULTS = ("kill", "segfault", "stop", "still", "silent_child", "garbage", "error", "late", "other_question", "other_frame", "small", "half", "empty", "no_file", "twice")


def send(message):
    os.write(1, (json.dumps({"jsonrpc": "2.0", **message}) + "\n").encode())  # whole lines from any thread


def options():
    """The greeting the host wrote at the end of the payload."""
    line = sys.stdin.readline()
    packed = re.search(r"b64decode\('([^']*)'\)", line).group(1)
    code = zlib.decompress(base64.b64decode(packed)).decode("utf-8")
    return json.loads(re.search(r"(\{[^{}]*\})\)\n$", code).group(1))


def hello(greeting, *, nonce=None):
    try:
        with open(greeting["proof_file"], encoding="ascii") as file:
            proof = file.read()
    except OSError:
        proof = None
    params = {"protocol": greeting["protocol"], "nonce": nonce or greeting["nonce"], "pid": os.getpid()}
    params.update(blender=OPTIONS.blender, python="3.11.2", proof=proof if MODE != "unshared" else "guess")
    if MODE == "wrong_version":
        params["protocol"] += 1
    if MODE == "too_old":
        params["blender"] = "2.79.0"
    if MODE == "no_blender":
        params["blender"] = ""
    send({"method": "hello", "params": params})


def fail_trial(number):
    if OPTIONS.trial_fault == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    send({"id": number, "error": {"code": -32603, "message": "OSError: no space left on device", "data": {"where": "probe"}}})


def answer(request):
    method, number = request["method"], request["id"]
    good = {"id": number, "result": {"method": method, "params": request["params"]}}
    if method == "probe":
        abilities = {"version": OPTIONS.blender, "build_hash": "abc", "engines": ["CYCLES"], "denoisers": []}
        if request["params"].get("try_engines"):
            if OPTIONS.eevee:
                abilities["engines"].append("BLENDER_EEVEE")
            if OPTIONS.trial_fault and count("trials") <= OPTIONS.starts:
                return fail_trial(number)
        abilities.update(devices=[{"type": kind, "name": "fake"} for kind in dict.fromkeys(("CPU", OPTIONS.device))], has_display=False, cpu_kernel="AVX2")
        send({"id": number, "result": abilities})
    elif method == "shutdown":
        send(good)
        sys.exit(0)
    elif method == "scene.set" and OPTIONS.hold_mb:
        HELD.append(os.urandom(1) * (OPTIONS.hold_mb << 20))
        send(good)
    elif method != "render" or MODE == "ok":
        send(good)
    elif MODE == "draw":
        if request["params"].get("device", "CPU") not in ("CPU", OPTIONS.device):
            raise SystemExit("rendered on a device that was never offered")
        draw(request)
    elif MODE == "slow":
        for step in range(4):
            send({"method": "progress", "params": {"frame": request["params"]["frame"], "fraction": step / 4}})
            time.sleep(0.05)
        send(good)
    elif MODE == "crash":
        print("about to crash", file=sys.stderr, flush=True)
        os.kill(os.getpid(), signal.SIGSEGV)
    elif MODE == "garbage":
        sys.stdout.write("Read prefs: /root/.config\n")
        sys.stdout.flush()
    elif MODE == "endless":
        while True:
            os.write(1, b"x" * 65536)
    elif MODE == "twice":
        send(good)
        send(good)
    elif MODE == "hang":
        while True:
            time.sleep(3600)
    elif MODE in ("still", "busy", "chatty"):  # for a while, beating
        threading.Thread(target=beat, daemon=True).start()
        end = time.monotonic() + 4
        while time.monotonic() < end:
            if MODE == "chatty":
                print("Fra:1 Mem:1M | Sample 1/4", file=sys.stderr, flush=True)
            if MODE != "busy":
                time.sleep(0.1)
        send(good)
    elif MODE == "deaf":  # beats, and takes no notice of anything else
        while True:
            send({"method": "heartbeat", "params": {"busy": True}})
            time.sleep(0.05)
    elif MODE == "asset_missing":
        error = {"code": -32003, "message": "no mesh abc", "data": {"where": "objects[0].mesh", "traceback": ""}}
        send({"id": number, "error": error})
    elif MODE == "strange_error":
        send({"id": number, "error": {"code": -1, "message": "what"}})
    elif MODE == "mute":
        send({"id": number})


def main():
    global MODE
    if OPTIONS.start_fault and count("starts") <= OPTIONS.starts:
        MODE = OPTIONS.start_fault
    if MODE == "exit":
        print("cannot open display", file=sys.stderr)
        sys.exit(7)
    if MODE == "silent":
        time.sleep(3600)
    if MODE == "deaf":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    greeting = options()
    if MODE == "noisy":
        print(">>> Blender 3.4.1\n{\"a\": 1}\n[]")
        hello(greeting, nonce="of somebody else")
    hello(greeting)
    if MODE == "draw":
        threading.Thread(target=beat, daemon=True).start()
    for line in sys.stdin:
        answer(json.loads(line))


main()
