import java.io.File;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeDirectionDefault;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** Opens networks in Gephi: prints for each its numbers of nodes and edges, the sum of weights and of signed weights. */
public class OpenNetwork {
    public static void main(String[] files) throws Exception {
        for (String file : files) {
            ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
            projects.newProject();
            ImportController importer = Lookup.getDefault().lookup(ImportController.class);
            Container container = importer.importFile(new File(file));
            container.getReport().getIssuesList(100).forEach(issue -> {
                if (issue.getLevel().toInteger() >= 900) {
                    System.out.println("issue " + issue.getMessage());
                }
            });
            container.getLoader().setEdgeDefault(EdgeDirectionDefault.MIXED);
            importer.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
            Graph graph = Lookup.getDefault().lookup(GraphController.class).getGraphModel().getGraph();
            double weights = 0;
            double signed = 0;
            for (Edge edge : graph.getEdges().toArray()) {
                weights += edge.getWeight();
                signed += ((Number) edge.getAttribute(titled(edge, "signed_weight"))).doubleValue();
            }
            int named = 0;
            for (Node node : graph.getNodes().toArray()) {
                named += node.getLabel() == null || node.getLabel().isEmpty() ? 0 : 1;
            }
            System.out.printf(
                    java.util.Locale.ROOT,
                    "%s %d %d %.3f %.3f %d%n",
                    new File(file).getName(),
                    graph.getNodeCount(),
                    graph.getEdgeCount(),
                    weights,
                    signed,
                    named);
        }
        System.exit(0);
    }

    /** GEXF numbers its attributes; their names are titles. */
    private static Column titled(Edge edge, String title) {
        for (Column column : edge.getTable()) {
            if (column.getTitle().equals(title)) {
                return column;
            }
        }
        throw new IllegalStateException("there is no attribute " + title);
    }
}
