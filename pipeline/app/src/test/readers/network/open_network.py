"""Opens networks with networkx or igraph: prints for each its numbers of nodes and edges, the sums of weights, and which edges lack an attribute."""
import os
import sys

reader, files = sys.argv[1], sys.argv[2:]
for file in files:
    if reader == "networkx":
        import networkx
        graph = networkx.read_graphml(file) if file.endswith(".graphml") else networkx.read_gexf(file, version="1.2draft")
        nodes, edges = graph.number_of_nodes(), [data for _, _, data in graph.edges(data=True)]
    else:
        import igraph
        graph = igraph.Graph.Read_GraphML(file)
        nodes, edges = graph.vcount(), [edge.attributes() for edge in graph.es]
    wanted = ("weight", "signed_weight", "supports", "opposes", "proposes", "days")
    lacking = sum(1 for edge in edges if any(edge.get(name) is None for name in wanted))
    print(os.path.basename(file), nodes, len(edges), "%.3f" % sum(edge["weight"] for edge in edges), "%.3f" % sum(edge["signed_weight"] for edge in edges), lacking)
