# SPDX-License-Identifier: GPL-3.0-or-later
"""A worker without Blender: speaks the protocol, and misbehaves as its first argument says."""

import base64
import json
import os
import re
import signal
import sys
import time
import zlib

MODE = sys.argv[1]


def send(message):
    sys.stdout.write(json.dumps({"jsonrpc": "2.0", **message}) + "\n")
    sys.stdout.flush()


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
    params.update(blender="3.4.1", python="3.11.2", proof=proof if MODE != "unshared" else "guess")
    if MODE == "wrong_version":
        params["protocol"] += 1
    if MODE == "too_old":
        params["blender"] = "2.79.0"
    if MODE == "no_blender":
        params["blender"] = ""
    send({"method": "hello", "params": params})


def answer(request):
    method, number = request["method"], request["id"]
    good = {"id": number, "result": {"method": method, "params": request["params"]}}
    if method == "probe":
        abilities = {"version": "3.4.1", "build_hash": "abc", "engines": ["CYCLES"], "denoisers": []}
        abilities.update(devices=[{"type": "CPU", "name": "fake"}], has_display=False, cpu_kernel="AVX2")
        send({"id": number, "result": abilities})
    elif method == "shutdown":
        send(good)
        sys.exit(0)
    elif method != "render" or MODE == "ok":
        send(good)
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
    elif MODE == "twice":
        send(good)
        send(good)
    elif MODE == "hang":
        while True:
            time.sleep(3600)
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
    for line in sys.stdin:
        answer(json.loads(line))


main()
