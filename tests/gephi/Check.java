import java.io.File;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.TimeFormat;
import org.gephi.graph.api.types.IntervalSet;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ContainerUnloader;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.api.Report;
import org.gephi.io.processor.plugin.AppendProcessor;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;
import org.w3c.dom.NodeList;

/**
 * Opens every .gexf and .graphml of a folder as Gephi does, and compares what is there afterwards with what the
 * file says, which is read here as XML alone.
 */
public class Check {
    static int wrong = 0;
    static int right = 0;

    static void check(boolean good, String what) {
        if (good) {
            ++right;
        } else if (++wrong <= 40) {
            System.out.println("WRONG " + what);
        }
    }

    static void same(Object wanted, Object found, String what) {
        check(wanted.equals(found), what + ": " + found + " instead of " + wanted);
    }

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        File[] files = new File(arguments[0]).listFiles(
            file -> file.getName().matches(".*\\.(gexf|graphml)") && !file.getName().endsWith(".yed.graphml"));
        java.util.Arrays.sort(files);
        for (File file : files) {
            System.out.println(file.getName());
            if (file.getName().endsWith(".gexf")) {
                gexf(file);
            } else {
                graphml(file);
            }
        }
        System.out.println(right + " right, " + wrong + " wrong");
        System.exit(wrong > 0 || files.length == 0 ? 1 : 0);
    }

    // Gephi's side

    static void noIssues(Report report, Predicate<String> allowed, String step) {
        report.getIssues(100000).forEachRemaining(issue -> {
            boolean harmless = issue.getLevel() == Issue.Level.INFO || allowed.test(issue.getMessage());
            check(harmless, step + " says " + issue.getLevel() + ": " + issue.getMessage());
        });
    }

    static Container load(File file, Predicate<String> allowed) throws Exception {
        Container container = Lookup.getDefault().lookup(ImportController.class).importFile(file);
        noIssues(container.getReport(), allowed, "reading");
        check(container.verify(), "the graph is whole");
        container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.SUM);
        return container;
    }

    /** Opens the file in a new workspace. */
    static GraphModel open(File file, Predicate<String> allowed) throws Exception {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        Workspace workspace = projects.getCurrentWorkspace();
        DefaultProcessor processor = new DefaultProcessor();
        processor.setContainers(new ContainerUnloader[] {load(file, allowed).getUnloader()});
        processor.setWorkspace(workspace);
        processor.process();
        if (processor.getReport() != null) {
            noIssues(processor.getReport(), message -> false, "opening");
        }
        return Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    }

    /** Opens the file on top of what is there: nothing is added. Gephi adds up weights. */
    static void openAgain(File file, Predicate<String> allowed, GraphModel model) throws Exception {
        int nodes = model.getGraph().getNodeCount();
        int edges = model.getGraph().getEdgeCount();
        AppendProcessor processor = new AppendProcessor();
        processor.setContainers(new ContainerUnloader[] {load(file, allowed).getUnloader()});
        processor.setWorkspace(Lookup.getDefault().lookup(ProjectController.class).getCurrentWorkspace());
        processor.process();
        same(nodes, model.getGraph().getNodeCount(), "nodes after opening twice");
        same(edges, model.getGraph().getEdgeCount(), "edges after opening twice");
    }

    // The file's side

    static org.w3c.dom.Element parse(File file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file).getDocumentElement();
    }

    static List<org.w3c.dom.Element> all(org.w3c.dom.Element in, String name) {
        NodeList found = in.getElementsByTagName(name);
        List<org.w3c.dom.Element> out = new ArrayList<>();
        for (int i = 0; i < found.getLength(); ++i) {
            out.add((org.w3c.dom.Element) found.item(i));
        }
        return out;
    }

    static void near(String wanted, double found, String what) {
        check(Math.abs(Double.parseDouble(wanted) - found) <= 1e-3 * Math.max(1, Math.abs(found)),
            what + ": " + found + " instead of " + wanted);
    }

    static Class<?> classOf(String type) {
        switch (type) {
            case "boolean": return Boolean.class;
            case "int": case "integer": return Integer.class;
            case "long": return Long.class;
            case "double": return Double.class;
            case "liststring": return String[].class;
            default: return String.class;
        }
    }

    static String text(Object value) {
        if (!(value instanceof String[])) {
            return String.valueOf(value);
        }
        StringBuilder out = new StringBuilder("[");
        for (String item : (String[]) value) {
            out.append(out.length() > 1 ? ", \"" : "\"").append(item.replace("\\", "\\\\").replace("\"", "\\\""))
                .append('"');
        }
        return out.append(']').toString();
    }

    static void compareValue(Class<?> type, String wanted, Object found, String what) {
        if (type == Double.class) {
            near(wanted, found == null ? Double.NaN : (Double) found, what);
        } else {
            same(wanted, text(found), what);
        }
    }

    // GEXF

    static void gexf(File file) throws Exception {
        org.w3c.dom.Element root = parse(file);
        GraphModel model = open(file, message -> false);
        Graph graph = model.getGraph();
        same(all(root, "node").size(), graph.getNodeCount(), "nodes");
        same(all(root, "edge").size(), graph.getEdgeCount(), "edges");
        check(model.isDirected(), "directed");
        Map<String, Class<?>> nodeTypes = new HashMap<>();
        Map<String, Class<?>> edgeTypes = new HashMap<>();
        for (org.w3c.dom.Element block : all(root, "attributes")) {
            boolean ofNodes = block.getAttribute("class").equals("node");
            for (org.w3c.dom.Element attribute : all(block, "attribute")) {
                String id = attribute.getAttribute("id");
                Class<?> type = classOf(attribute.getAttribute("type"));
                (ofNodes ? nodeTypes : edgeTypes).put(id, type);
                Column column = (ofNodes ? model.getNodeTable() : model.getEdgeTable()).getColumn(id);
                check(column != null && column.getTypeClass() == type, "column " + id + " is " + type);
            }
        }
        Set<String> kinds = new TreeSet<>();
        Set<String> found = new TreeSet<>();
        long[] bounds = {Long.MAX_VALUE, Long.MIN_VALUE};
        for (org.w3c.dom.Element node : all(root, "node")) {
            String id = node.getAttribute("id");
            Node there = graph.getNode(id);
            check(there != null, "node " + id);
            same(node.getAttribute("label"), there.getLabel(), id + " label");
            org.w3c.dom.Element place = all(node, "viz:position").get(0);
            near(place.getAttribute("x"), there.x(), id + " x");
            near(place.getAttribute("y"), there.y(), id + " y");
            near(all(node, "viz:size").get(0).getAttribute("value"), there.size(), id + " size");
            org.w3c.dom.Element colour = all(node, "viz:color").get(0);
            same(colour.getAttribute("r") + " " + colour.getAttribute("g") + " " + colour.getAttribute("b"),
                Math.round(there.r() * 255) + " " + Math.round(there.g() * 255) + " " + Math.round(there.b() * 255),
                id + " colour");
            compare(node, there, nodeTypes, bounds);
        }
        for (org.w3c.dom.Element edge : all(root, "edge")) {
            String id = edge.getAttribute("id");
            Edge there = graph.getEdge(id);
            check(there != null, "edge " + id);
            same(edge.getAttribute("source"), there.getSource().getId(), id + " source");
            same(edge.getAttribute("target"), there.getTarget().getId(), id + " target");
            same(edge.getAttribute("label"), there.getLabel(), id + " label");
            same(edge.getAttribute("kind"), there.getTypeLabel(), id + " kind");
            same(edge.getAttribute("kind"), there.getAttribute("relation"), id + " relation");
            near(edge.getAttribute("weight"), there.getWeight(), id + " weight");
            kinds.add(edge.getAttribute("kind"));
            compare(edge, there, edgeTypes, bounds);
        }
        for (Object label : model.getEdgeTypeLabels()) {
            if (label != null) {
                found.add(label.toString());
            }
        }
        same(kinds, found, "edge types");
        if (bounds[0] != Long.MAX_VALUE) {
            check(model.isDynamic(), "dynamic");
            same(TimeFormat.DATE, model.getTimeFormat(), "time format");
            same((double) bounds[0], model.getTimeBounds().getLow(), "first time");
            same((double) bounds[1], model.getTimeBounds().getHigh(), "last time");
        }
        Column type = model.getNodeTable().getColumn("entity_type");
        Set<String> types = new HashSet<>();
        all(root, "node").forEach(node -> types.add(valueOf(node, "entity_type")));
        same(types.size(), model.getNodeIndex().countValues(type), "values to colour by");
        openAgain(file, message -> false, model);
    }

    static String valueOf(org.w3c.dom.Element element, String attribute) {
        for (org.w3c.dom.Element value : all(element, "attvalue")) {
            if (value.getAttribute("for").equals(attribute)) {
                return value.getAttribute("value");
            }
        }
        return "";
    }

    static long millis(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    static void compare(org.w3c.dom.Element wanted, Element there, Map<String, Class<?>> types, long[] bounds) {
        String id = wanted.getAttribute("id");
        for (org.w3c.dom.Element value : all(wanted, "attvalue")) {
            String name = value.getAttribute("for");
            compareValue(types.get(name), value.getAttribute("value"), there.getAttribute(name), id + " " + name);
        }
        List<org.w3c.dom.Element> spells = all(wanted, "spell");
        Object times = there.getAttribute("timeset");
        Interval[] intervals = times == null ? new Interval[0] : ((IntervalSet) times).toArray();
        same(spells.size(), intervals.length, id + " spells");
        for (int i = 0; i < Math.min(spells.size(), intervals.length); ++i) {
            String start = spells.get(i).getAttribute("start");
            String end = spells.get(i).getAttribute("end");
            double low = start.isEmpty() ? Double.NEGATIVE_INFINITY : millis(start);
            double high = end.isEmpty() ? Double.POSITIVE_INFINITY : millis(end);
            same(low, intervals[i].getLow(), id + " spell " + i + " start");
            same(high, intervals[i].getHigh(), id + " spell " + i + " end");
            for (String day : new String[] {start, end}) {
                if (!day.isEmpty()) {
                    bounds[0] = Math.min(bounds[0], millis(day));
                    bounds[1] = Math.max(bounds[1], millis(day));
                }
            }
        }
    }

    // GraphML

    static void graphml(File file) throws Exception {
        org.w3c.dom.Element root = parse(file);
        // What is said of the graph as a whole has no place in Gephi, and it says so. The file made for Gephi alone
        // has nothing of that.
        boolean forGephi = file.getName().endsWith(".gephi.graphml");
        Predicate<String> ofGraph = message -> !forGephi && message.startsWith("Graph attributes ");
        GraphModel model = open(file, ofGraph);
        Graph graph = model.getGraph();
        Map<String, String[]> keys = new HashMap<>();
        for (org.w3c.dom.Element key : all(root, "key")) {
            keys.put(key.getAttribute("id"),
                new String[] {key.getAttribute("attr.name"), key.getAttribute("attr.type"), key.getAttribute("for")});
        }
        Set<String> own = Set.of("label", "x", "y", "size", "color", "weight", "e_label", "e_color");
        for (Map.Entry<String, String[]> key : keys.entrySet()) {
            String[] about = key.getValue();
            if (!about[2].equals("graph") && !own.contains(key.getKey())) {
                Column column =
                    (about[2].equals("node") ? model.getNodeTable() : model.getEdgeTable()).getColumn(key.getKey());
                check(column != null && column.getTypeClass() == classOf(about[1]) && column.getTitle().equals(about[0]),
                    "column " + key.getKey() + " is " + about[1] + ", not "
                        + (column == null ? "there" : column.getTypeClass() + " " + column.getTitle()));
            }
        }
        same(all(root, "node").size(), graph.getNodeCount(), "nodes");
        for (org.w3c.dom.Element node : all(root, "node")) {
            String id = node.getAttribute("id");
            Node there = graph.getNode(id);
            check(there != null, "node " + id);
            for (org.w3c.dom.Element data : all(node, "data")) {
                String key = data.getAttribute("key");
                String wanted = data.getTextContent();
                switch (key) {
                    case "label": same(wanted, there.getLabel(), id + " label"); break;
                    case "x": near(wanted, there.x(), id + " x"); break;
                    case "y": near(wanted, there.y(), id + " y"); break;
                    case "size": near(wanted, there.size(), id + " size"); break;
                    case "color":
                        same(wanted, String.format("#%06X", there.getColor().getRGB() & 0xFFFFFF), id + " colour");
                        break;
                    default:
                        // Gephi makes "Infinity" of INF here; docs/formats.md says so.
                        compareValue(classOf(keys.get(key)[1]), wanted.replace("INF", "Infinity"),
                            there.getAttribute(key), id + " " + key);
                }
            }
        }
        // Parallel edges are one in Gephi, of each type where there are types.
        Map<String, Double> weights = new HashMap<>();
        Set<String> kinds = new TreeSet<>();
        for (org.w3c.dom.Element edge : all(root, "edge")) {
            String ends = edge.getAttribute("source") + "\n" + edge.getAttribute("target") + "\n"
                + edge.getAttribute("label");
            double weight = 1;
            for (org.w3c.dom.Element data : all(edge, "data")) {
                if (data.getAttribute("key").equals("weight")) {
                    weight = Double.parseDouble(data.getTextContent());
                }
            }
            weights.merge(ends, weight, Double::sum);
            if (!edge.getAttribute("label").isEmpty()) {
                kinds.add(edge.getAttribute("label"));
            }
        }
        same(weights.size(), graph.getEdgeCount(), "edges");
        Set<String> found = new TreeSet<>();
        for (Edge edge : graph.getEdges()) {
            String kind = edge.getTypeLabel() == null ? "" : edge.getTypeLabel().toString();
            String ends = edge.getSource().getId() + "\n" + edge.getTarget().getId() + "\n" + kind;
            check(weights.containsKey(ends), "edge " + ends.replace("\n", " "));
            near(String.valueOf(weights.getOrDefault(ends, 0.0)), edge.getWeight(), "weight of " + ends);
            if (!kind.isEmpty()) {
                found.add(kind);
            }
        }
        same(kinds, found, "edge types");
        check(model.isDirected(), "directed");
        openAgain(file, ofGraph, model);
    }
}
