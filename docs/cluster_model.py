#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a dataset takes on a cluster: a formula, and a simulation of tasks that share a file server.

    docs/cluster_model.py [FRAMES [SECONDS_A_FRAME]]      prints the tables of docs/cluster.md
"""
import heapq
import math
import sys

START_S = 8.0            # assumed, of a task: Blender starts, the job is read and compiled
OPERATIONS = 45          # of a frame on the shared folder: open, stat, rename, unlink (counted with strace)
OPERATIONS_PER_S = 4000  # assumed, of a file server with many clients
MERGE_S = 2e-4           # assumed, of a frame, by one task at the end
SHARE = 0.05             # of a task's time that may go into starting it
MOST_SHARDS = 10000


def shard_size(frames, seconds):
    """As core/cluster/cluster_job.cpp: shardsFor()."""
    return max(1, math.ceil(START_S / (SHARE * seconds)), math.ceil(frames / MOST_SHARDS))


def formula(frames, seconds, slots):
    size = shard_size(frames, seconds)
    rounds = math.ceil(frames / size / slots)
    compute = rounds * (START_S + size * seconds)
    files = frames * OPERATIONS / OPERATIONS_PER_S
    return max(compute, files) + frames * MERGE_S


def simulation(frames, seconds, slots):
    """Tasks as slots come free; the file server takes one operation after the other, in batches of a task."""
    size = shard_size(frames, seconds)
    free = [0.0] * slots
    heapq.heapify(free)
    server = 0.0
    done = 0
    while done < frames:
        count = min(size, frames - done)
        done += count
        begin = heapq.heappop(free)
        computed = begin + START_S + count * seconds
        # The server works off what this task asks for while it computes; a task ends when both have.
        server = max(server, begin) + count * OPERATIONS / OPERATIONS_PER_S
        heapq.heappush(free, max(computed, server))
    return max(free) + frames * MERGE_S


def text(seconds):
    return f"{seconds / 3600:8.2f} h" if seconds >= 3600 else f"{seconds / 60:6.1f} min"


def main():
    frames = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    per_frame = [float(sys.argv[2])] if len(sys.argv) > 2 else [0.5, 2.0, 10.0]
    for seconds in per_frame:
        size = shard_size(frames, seconds)
        print(f"{frames} frames of {seconds:g} s; {size} frames a task, {math.ceil(frames / size)} tasks")
        print("| nodes of 16 tasks | formula | simulation | gained by doubling |")
        print("| ---: | ---: | ---: | ---: |")
        last = None
        for nodes in (1, 2, 4, 8, 16, 32, 64, 128, 256):
            slots = nodes * 16
            simulated = simulation(frames, seconds, slots)
            gain = "" if last is None else f"{last / simulated:.2f} ×"
            print(f"| {nodes} | {text(formula(frames, seconds, slots))} | {text(simulated)} | {gain} |")
            last = simulated
        print()


if __name__ == "__main__":
    main()
