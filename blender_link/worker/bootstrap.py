# SPDX-License-Identifier: GPL-3.0-or-later
# The first thing that runs inside Blender; the host appends a call of start(). Written for the Python of the
# oldest Blender that can fail politely (2.80, Python 3.7), hence no newer syntax here.
"""Makes the modules that came as text importable, says hello, serves."""

import importlib.abc
import importlib.util
import json
import os
import sys

PACKAGE = "tagmill_worker"
OLDEST = (2, 93, 0)


class SourceFinder(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    """Imports modules of PACKAGE from a dict; tracebacks show their lines."""

    def __init__(self, sources):
        self.sources = sources

    def find_spec(self, name, path, target=None):
        if name not in self.sources:
            return None
        return importlib.util.spec_from_loader(name, self, origin=name, is_package=self.is_package(name))

    def is_package(self, fullname):
        return fullname == PACKAGE

    def get_source(self, fullname):
        return self.sources[fullname]

    def get_code(self, fullname):
        # A name that is not in angle brackets lets linecache ask get_source() for the lines.
        return compile(self.sources[fullname], fullname.replace(".", "/") + ".py", "exec")


def take_stdout():
    """A private copy of fd 1; whatever Blender and its add-ons print goes to fd 2 from now on."""
    sys.stdout.flush()
    output_fd = os.dup(1)
    os.dup2(2, 1)
    return output_fd


def read_proof(path):
    """The content of the host's nonce file; None when its folder is not shared with us."""
    try:
        with open(path, encoding="ascii") as file:
            return file.read(256)
    except (OSError, ValueError):
        return None


def say_hello(output_fd, options, version):
    params = {
        "protocol": options["protocol"],
        "nonce": options["nonce"],
        "pid": os.getpid(),
        "blender": version,
        "python": ".".join(str(n) for n in sys.version_info[:3]),
        "proof": read_proof(options["proof_file"]),
    }
    line = json.dumps({"jsonrpc": "2.0", "method": "hello", "params": params})
    # Begins a line of its own: the console's prompt stands before it.
    os.write(output_fd, b"\n" + line.encode("ascii") + b"\n")


def start(sources, options):
    """Serves until the host lets go; never returns."""
    output_fd = take_stdout()
    code = 3
    try:
        try:
            import bpy
        except ImportError:
            say_hello(output_fd, options, "")
            return
        version = ".".join(str(n) for n in bpy.app.version)
        if tuple(bpy.app.version) < OLDEST:
            say_hello(output_fd, options, version)
            return
        sys.meta_path.insert(0, SourceFinder(sources))
        from tagmill_worker.bpy_main import make_server
        from tagmill_worker.messages import PROTOCOL_VERSION

        options["protocol"] = PROTOCOL_VERSION
        server = make_server(output_fd, is_folder_shared=read_proof(options["proof_file"]) is not None)
        say_hello(output_fd, options, version)
        server.run()
        code = 0
    except BaseException:
        import traceback

        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)
