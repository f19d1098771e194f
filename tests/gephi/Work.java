import java.awt.Color;
import java.io.File;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.exporter.api.ExportController;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2Builder;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.gephi.statistics.plugin.Modularity;
import org.openide.util.Lookup;

/**
 * Does what somebody does with a graph in Gephi, and exports it: GRAPH.gexf OUT.gexf [OUT.graphml...].
 *
 * A layout is run, communities are found (the column modularity_class), nodes get colours and sizes by hand, the
 * columns "Team" (text), "Score" (number), "Seen" (yes or no) and "Note to self" are filled for some nodes, and
 * "checked" for some edges.
 */
public class Work {
    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.SEVERE);
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        Workspace workspace = projects.getCurrentWorkspace();
        Container container = Lookup.getDefault().lookup(ImportController.class).importFile(new File(arguments[0]));
        Lookup.getDefault().lookup(ImportController.class).process(container, new DefaultProcessor(), workspace);
        GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
        layOut(model);
        Modularity communities = new Modularity();
        communities.setRandom(false);
        communities.execute(model);
        addColumns(model);
        ExportController exports = Lookup.getDefault().lookup(ExportController.class);
        for (int i = 1; i < arguments.length; ++i) {
            exports.exportFile(new File(arguments[i]), workspace);
        }
        System.exit(0);
    }

    static void layOut(GraphModel model) {
        ForceAtlas2 layout = new ForceAtlas2(new ForceAtlas2Builder());
        layout.setGraphModel(model);
        layout.resetPropertiesValues();
        layout.setThreadsCount(1);
        layout.initAlgo();
        for (int i = 0; i < 50 && layout.canAlgo(); ++i) {
            layout.goAlgo();
        }
        layout.endAlgo();
    }

    static void addColumns(GraphModel model) {
        model.getNodeTable().addColumn("Team", String.class);
        model.getNodeTable().addColumn("Score", Double.class);
        model.getNodeTable().addColumn("Seen", Boolean.class);
        model.getNodeTable().addColumn("note", "Note to self", String.class, null);
        model.getEdgeTable().addColumn("checked", Boolean.class);
        Graph graph = model.getGraph();
        int number = 0;
        for (Node node : graph.getNodes()) {
            if (number % 2 == 0) {
                node.setAttribute("Team", number % 4 == 0 ? "Red & <blue>" : "\u0110\u1ed9i xanh");
                node.setAttribute("Score", 0.5 + number);
                node.setAttribute("Seen", number % 4 == 0);
                node.setColor(new Color(10, 20, 30 + number % 200));
                node.setSize(7.5f + number);
            }
            if (number == 0) {
                node.setAttribute("note", "Two lines,\none \"quoted\"");
            }
            ++number;
        }
        number = 0;
        for (Edge edge : graph.getEdges()) {
            if (number++ % 3 == 0) {
                edge.setAttribute("checked", true);
                edge.setColor(new Color(200, 0, 100));
            }
        }
    }
}
