package dev.retort.entity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the {@code META-INF/persistence.xml} files of a class path. */
final class PersistenceXml {

    private static final String NAME = "META-INF/persistence.xml";

    private PersistenceXml() {}

    /**
     * All units of a class path, those of its directories first.
     *
     * @throws EntitySourceException when a file cannot be read
     */
    static List<PersistenceUnit> units(ClassPath classPath) {
        return classPath.with(NAME).stream()
                .flatMap(root -> ClassPath.read(root, NAME).stream().flatMap(content -> parse(root, content).stream()))
                .toList();
    }

    /**
     * The unit of a name.
     *
     * @throws EntitySourceException when there is none of that name
     */
    static PersistenceUnit unit(ClassPath classPath, String name) {
        List<PersistenceUnit> units = units(classPath);
        return units.stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new EntitySourceException(
                        "There is no persistence unit " + name + " on the class path; its " + NAME + " files know "
                                + (units.isEmpty()
                                        ? "none"
                                        : units.stream()
                                                .map(PersistenceUnit::name)
                                                .collect(Collectors.joining(", ")))
                                + ".",
                        null));
    }

    private static List<PersistenceUnit> parse(Path root, byte[] content) {
        NodeList elements = document(root, content).getElementsByTagNameNS("*", "persistence-unit");
        List<PersistenceUnit> units = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            units.add(unit(root, (Element) elements.item(i)));
        }
        return units;
    }

    private static Document document(Path root, byte[] content) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler()); // the JDK's own prints
            return builder.parse(new ByteArrayInputStream(content));
        } catch (ParserConfigurationException | SAXException | IOException failure) {
            throw new EntitySourceException(NAME + " in " + root + " cannot be read: " + failure.getMessage(), failure);
        }
    }

    private static PersistenceUnit unit(Path root, Element unit) {
        List<String> exclude = texts(unit, "exclude-unlisted-classes");
        return new PersistenceUnit(
                unit.getAttribute("name"),
                root,
                texts(unit, "class"),
                texts(unit, "mapping-file"),
                texts(unit, "jar-file").stream().map(root::resolveSibling).toList(),
                !exclude.isEmpty() && !exclude.get(0).equalsIgnoreCase("false"),
                properties(unit));
    }

    private static List<String> texts(Element unit, String tag) {
        NodeList elements = unit.getElementsByTagNameNS("*", tag);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            texts.add(elements.item(i).getTextContent().strip());
        }
        return texts;
    }

    private static Map<String, String> properties(Element unit) {
        Map<String, String> properties = new LinkedHashMap<>();
        NodeList elements = unit.getElementsByTagNameNS("*", "property");
        for (int i = 0; i < elements.getLength(); i++) {
            Element property = (Element) elements.item(i);
            properties.put(property.getAttribute("name"), property.getAttribute("value"));
        }
        return properties;
    }
}
