"""Reads a graph file from standard input with networkx, and writes what it holds as JSON."""

import io
import json
import sys

import networkx

text = io.BytesIO(sys.stdin.buffer.read())
if sys.argv[1] == "gexf":
    graph = networkx.read_gexf(text)
else:
    graph = networkx.read_graphml(text, force_multigraph=True)
edges = [
    [data.get("id", key), {**data, "source": source, "target": target}]
    for source, target, key, data in networkx.MultiDiGraph(graph).edges(keys=True, data=True)
]
json.dump({"nodes": dict(graph.nodes(data=True)), "edges": dict(edges)}, sys.stdout)
