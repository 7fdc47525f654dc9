package org.egovindex.egov.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A report on disk, read with the JDK's strict parser, which accepts no page that is not well-formed. */
record WrittenReport(Path folder) {
    static WrittenReport of(HtmlReport report, Path folder) throws IOException {
        report.writeTo(folder);
        return new WrittenReport(folder);
    }

    List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    Document page(String name) throws IOException {
        return parsed(folder.resolve(name));
    }

    static Document parsed(Path page) throws IOException {
        try {
            byte[] text = Files.readString(page).getBytes(StandardCharsets.UTF_8);
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(text));
        } catch (Exception e) {
            throw new IOException(page + ": " + e.getMessage(), e);
        }
    }

    static List<Element> elements(Document page, String name) {
        NodeList nodes = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The element with this id. */
    static Element element(Document page, String id) {
        return elements(page, "*").stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Checks what holds of every page: strict policy, no handlers, no styles, unique ids, links that lead somewhere. */
    void check() throws IOException {
        for (Path page : pages()) {
            Document read = parsed(page);
            assertThat(elements(read, "meta").stream()
                            .map(meta -> meta.getAttribute("content"))
                            .toList())
                    .as(page.toString())
                    .contains(
                            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; base-uri 'none';"
                                    + " form-action 'none'");
            List<String> ids = elements(read, "*").stream()
                    .map(element -> element.getAttribute("id"))
                    .filter(id -> !id.isEmpty())
                    .toList();
            assertThat(ids).as(page.toString()).doesNotHaveDuplicates();
            assertThat(elements(read, "h1")).as(page.toString()).hasSize(1);
            for (Element element : elements(read, "*")) {
                check(page, element, ids);
            }
        }
    }

    private static void check(Path page, Element element, List<String> ids) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            String name = element.getAttributes().item(i).getNodeName().toLowerCase(Locale.ROOT);
            assertThat(name).as(page + " " + element.getNodeName()).isNotEqualTo("style");
            assertThat(name.startsWith("on")).as(page + " " + name).isFalse();
        }
        if (element.getNodeName().equals("script")) {
            assertThat(element.getAttribute("src")).endsWith("report.js");
            assertThat(element.getTextContent()).isEmpty();
        }
        for (String link : List.of(element.getAttribute("href"), element.getAttribute("src"))) {
            if (link.startsWith("#")) {
                assertThat(ids).as(page.toString()).contains(link.substring(1));
            } else if (!link.isEmpty() && !link.equals("data:,") && !link.startsWith("https://")) {
                assertThat(page.resolveSibling(link)).as(page.toString()).exists();
            }
        }
    }
}
