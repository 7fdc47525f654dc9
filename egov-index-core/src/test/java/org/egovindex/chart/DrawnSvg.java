package org.egovindex.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An SVG read back by a strict parser. */
final class DrawnSvg {
    private static final Set<String> ELEMENTS =
            Set.of("svg", "title", "desc", "rect", "circle", "line", "path", "text");
    private static final Set<String> ATTRIBUTES = Set.of(
            "xmlns",
            "viewBox",
            "class",
            "role",
            "aria-labelledby",
            "font-family",
            "font-size",
            "font-weight",
            "text-anchor",
            "id",
            "fill",
            "fill-opacity",
            "stroke",
            "stroke-width",
            "stroke-opacity",
            "transform",
            "x",
            "y",
            "width",
            "height",
            "cx",
            "cy",
            "r",
            "x1",
            "x2",
            "y1",
            "y2",
            "d");

    private final List<Element> elements = new ArrayList<>();

    DrawnSvg(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            collect(factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("This is not XML: " + svg, e);
        }
    }

    private void collect(Element element) {
        elements.add(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inside) {
                collect(inside);
            }
        }
    }

    /** Nothing that runs, fetches or styles, and names by which the picture can be read aloud. */
    void isHarmless() {
        Set<String> ids = new TreeSet<>();
        for (Element element : elements) {
            assertThat(ELEMENTS).contains(element.getTagName());
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(ATTRIBUTES).contains(element.getAttributes().item(i).getNodeName());
            }
            if (element.hasAttribute("id")) {
                assertThat(ids.add(element.getAttribute("id"))).isTrue();
            }
        }
        Element root = elements.get(0);
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(ids)
                .containsExactlyInAnyOrder(root.getAttribute("aria-labelledby").split(" "));
    }

    /** The whole text of every text, cut or not. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Element element : elements) {
            if (element.getTagName().equals("text")) {
                Node first = element.getFirstChild();
                boolean cut = first != null && first.getNodeName().equals("title");
                texts.add((cut ? first.getTextContent() : element.getTextContent()).replaceAll("[\u2067\u2069]", ""));
            }
        }
        return texts;
    }

    /** The marks of a class. */
    List<Element> marks(String type) {
        return elements.stream()
                .filter(element -> element.getAttribute("class").equals(type))
                .toList();
    }

    /** A coordinate. */
    static double number(Element element, String attribute) {
        return new java.math.BigDecimal(element.getAttribute(attribute)).doubleValue();
    }

    /** What a mark says it stands for. */
    static String words(Element mark) {
        return mark.getTextContent();
    }
}
