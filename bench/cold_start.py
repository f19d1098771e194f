#!/usr/bin/env python3
"""How long does one call of entente take, from start to end? usage: cold_start.py GRAPH ENTENTE ARGUMENT...

Runs the call nine times with the graph's file in the page cache and nine times without, and prints the median,
best and worst of each: wall and processor time.
"""
import os
import resource
import statistics
import subprocess
import sys
import time


def forget(path):
    """Take the file out of the page cache."""
    with open(path, "rb") as file:
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def run(call):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begin = time.perf_counter()
    subprocess.run(call, stdout=subprocess.DEVNULL, check=True)
    wall = time.perf_counter() - begin
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def main():
    graph, call = sys.argv[1], sys.argv[2:]
    for name, prepare in (("in the cache", lambda: None), ("from disk", lambda: forget(graph))):
        times = []
        for _ in range(9):
            prepare()
            times.append(run(call))
        for kind, all_times in zip(("wall", "processor"), zip(*times)):
            print(f"{name:<14}{kind:<10}{statistics.median(all_times):.3f} s"
                  f"  (best {min(all_times):.3f}, worst {max(all_times):.3f})")


main()
