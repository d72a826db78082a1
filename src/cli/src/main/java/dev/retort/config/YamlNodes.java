package dev.retort.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Takes nodes apart, with an error that names line and column where one has another shape. */
final class YamlNodes {

    private final YamlFile file;

    YamlNodes(YamlFile file) {
        this.file = file;
    }

    /** A key and what stands behind it. */
    record Entry(ScalarNode key, Node value) {

        String name() {
            return key.getValue();
        }
    }

    static boolean isNothing(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    Origin origin(Node node) {
        return file.origin(node.getStartMark());
    }

    /** The entries of a mapping, in order. */
    List<Entry> entries(Node node, String what) {
        if (isNothing(node)) {
            return List.of();
        }
        if (node instanceof MappingNode mapping) {
            return entries(mapping);
        }
        throw origin(node).error(what + " must be a mapping with lines such as 'key: value'");
    }

    /** The text of a scalar exactly as written: {@code 0123} and {@code yes} are texts too. */
    String text(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw origin(node).error("every value of '" + key + "' must be one text");
    }

    private List<Entry> entries(MappingNode mapping) {
        List<Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Entry entry = entry(tuple);
            if (!seen.add(entry.name())) {
                throw origin(entry.key()).error("the key '" + entry.name() + "' is given twice; remove one of the two");
            }
            entries.add(entry);
        }
        return entries;
    }

    private Entry entry(NodeTuple tuple) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
            return new Entry(key, tuple.getValueNode());
        }
        throw origin(tuple.getKeyNode()).error("a key must be one word");
    }
}
