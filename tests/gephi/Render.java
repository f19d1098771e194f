import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.GraphView;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.types.IntervalSet;
import org.gephi.io.exporter.api.ExportController;
import org.gephi.io.exporter.preview.PDFExporter;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.preview.api.PreviewController;
import org.gephi.preview.api.PreviewModel;
import org.gephi.preview.api.PreviewProperty;
import org.gephi.preview.types.DependantColor;
import org.gephi.preview.types.DependantOriginalColor;
import org.gephi.preview.types.EdgeColor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * Draws a graph as Gephi's Preview does: GRAPH.gexf OUT.png [OPTION...], or OUT.pdf or OUT.svg.
 *
 * pixels=1600      width of a PNG
 * labels=20        no labels for nodes smaller than that
 * around="To Lam"  that node and what is linked with it
 * from=2025-01-01 to=2025-12-31  what there is in that time, as Gephi's timeline shows it, without nodes that have no
 *                  edge then
 */
public class Render {
    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.SEVERE);
        Map<String, String> options = new HashMap<>();
        for (int i = 2; i < arguments.length; ++i) {
            String[] parts = arguments[i].split("=", 2);
            options.put(parts[0], parts[1]);
        }
        int pixels = Integer.parseInt(options.getOrDefault("pixels", "1600"));
        double smallest = Double.parseDouble(options.getOrDefault("labels", "0"));
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        Workspace workspace = projects.getCurrentWorkspace();
        Container container = Lookup.getDefault().lookup(ImportController.class).importFile(new File(arguments[0]));
        Lookup.getDefault().lookup(ImportController.class).process(container, new DefaultProcessor(), workspace);
        GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
        for (Node node : model.getGraph().getNodes()) {
            node.getTextProperties().setVisible(node.size() >= smallest);
        }
        GraphView view = model.copyView(model.getGraph().getView());
        Graph shown = model.getGraph(view);
        if (options.containsKey("from")) {
            keepTime(shown, new Interval(millis(options.get("from")), millis(options.get("to"))));
        }
        if (options.containsKey("around")) {
            keepAround(shown, options.get("around"));
        }
        model.setVisibleView(view);
        PreviewController previews = Lookup.getDefault().lookup(PreviewController.class);
        PreviewModel preview = previews.getModel(workspace);
        preview.getProperties().putValue(PreviewProperty.SHOW_NODE_LABELS, true);
        preview.getProperties().putValue(PreviewProperty.NODE_LABEL_PROPORTIONAL_SIZE, true);
        preview.getProperties().putValue(PreviewProperty.NODE_LABEL_FONT, new Font("DejaVu Sans", Font.PLAIN, 8));
        preview.getProperties().putValue(PreviewProperty.NODE_LABEL_COLOR,
            new DependantOriginalColor(new Color(0x222222)));
        preview.getProperties().putValue(PreviewProperty.NODE_LABEL_OUTLINE_SIZE, 3f);
        preview.getProperties().putValue(PreviewProperty.NODE_LABEL_OUTLINE_COLOR,
            new DependantColor(Color.WHITE));
        preview.getProperties().putValue(PreviewProperty.NODE_LABEL_OUTLINE_OPACITY, 80f);
        preview.getProperties().putValue(PreviewProperty.NODE_BORDER_WIDTH, 0.5f);
        preview.getProperties().putValue(PreviewProperty.EDGE_CURVED, true);
        preview.getProperties().putValue(PreviewProperty.EDGE_OPACITY, 60f);
        preview.getProperties().putValue(PreviewProperty.EDGE_THICKNESS, 1.5f);
        preview.getProperties().putValue(PreviewProperty.EDGE_COLOR, new EdgeColor(EdgeColor.Mode.SOURCE));
        preview.getProperties().putValue(PreviewProperty.ARROW_SIZE, 4f);
        preview.getProperties().putValue(PreviewProperty.MARGIN, 4f);
        previews.refreshPreview(workspace);
        ExportController exports = Lookup.getDefault().lookup(ExportController.class);
        File out = new File(arguments[1]);
        if (!out.getName().endsWith(".png")) {
            exports.exportFile(out);
            return;
        }
        // Gephi's own PNG needs a screen; its PDF does not.
        PDFExporter pdf = (PDFExporter) exports.getExporter("pdf");
        pdf.setWorkspace(workspace);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        exports.exportStream(bytes, pdf);
        try (PDDocument document = PDDocument.load(bytes.toByteArray())) {
            float width = document.getPage(0).getMediaBox().getWidth();
            BufferedImage image = new PDFRenderer(document).renderImage(0, pixels / width, ImageType.RGB);
            ImageIO.write(withoutMargins(image), "png", out);
        }
    }

    static double millis(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    /** Elements without a time are always there. */
    static boolean isAt(Element element, Interval time) {
        IntervalSet times = (IntervalSet) element.getAttribute("timeset");
        return times == null || Arrays.stream(times.toArray()).anyMatch(each -> each.compareTo(time) == 0);
    }

    static void keepTime(Graph graph, Interval time) {
        for (Edge edge : graph.getEdges().toArray()) {
            if (!isAt(edge, time)) {
                graph.removeEdge(edge);
            }
        }
        for (Node node : graph.getNodes().toArray()) {
            if (!isAt(node, time) || graph.getDegree(node) == 0) {
                graph.removeNode(node);
            }
        }
    }

    static void keepAround(Graph graph, String label) {
        Set<Node> kept = new HashSet<>();
        for (Node node : graph.getNodes().toArray()) {
            if (node.getLabel().equals(label)) {
                kept.add(node);
                kept.addAll(Arrays.asList(graph.getNeighbors(node).toArray()));
            }
        }
        for (Node node : graph.getNodes().toArray()) {
            if (!kept.contains(node)) {
                graph.removeNode(node);
            }
        }
    }

    static boolean isWhite(BufferedImage image, int from, int to, int at, boolean row) {
        for (int i = from; i < to; ++i) {
            if ((row ? image.getRGB(i, at) : image.getRGB(at, i)) != 0xFFFFFFFF) {
                return false;
            }
        }
        return true;
    }

    static BufferedImage withoutMargins(BufferedImage image) {
        int left = 0;
        int top = 0;
        int right = image.getWidth();
        int bottom = image.getHeight();
        while (top < bottom - 1 && isWhite(image, left, right, top, true)) {
            ++top;
        }
        while (bottom > top + 1 && isWhite(image, left, right, bottom - 1, true)) {
            --bottom;
        }
        while (left < right - 1 && isWhite(image, top, bottom, left, false)) {
            ++left;
        }
        while (right > left + 1 && isWhite(image, top, bottom, right - 1, false)) {
            --right;
        }
        return image.getSubimage(left, top, right - left, bottom - top);
    }
}
