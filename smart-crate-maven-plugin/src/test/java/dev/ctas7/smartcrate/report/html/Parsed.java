// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report.html;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page, read again by a parser that forgives nothing. */
final class Parsed {
    private final Document document;

    private Parsed(Document document) {
        this.document = document;
    }

    /** Reads a page; its script is the one thing in it that is no XML. */
    static Parsed page(String html) {
        return xml(html.replace("<!DOCTYPE html>", "").replaceAll("(?s)<script>.*?</script>", "<script/>"));
    }

    static Parsed xml(String xml) {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return new Parsed(builder.parse(new InputSource(new StringReader(xml.strip()))));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
    }

    List<Element> all(String tag) {
        NodeList nodes = document.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The names of all elements with those of their attributes, in order: what no text may change. */
    List<String> shape() {
        List<String> shape = new ArrayList<>();
        for (Element element : all("*")) {
            StringBuilder one = new StringBuilder(element.getTagName());
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                one.append(' ').append(element.getAttributes().item(i).getNodeName());
            }
            shape.add(one.toString());
        }
        return shape;
    }

    List<String> texts(String tag) {
        return all(tag).stream()
                .map(element -> element.getTextContent().strip())
                .toList();
    }

    List<String> attributes(String name) {
        return all("*").stream()
                .filter(element -> element.hasAttribute(name))
                .map(element -> element.getAttribute(name))
                .toList();
    }

    /** What a reader sees of an element with this id. */
    String part(String id) {
        return all("*").stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .map(element -> element.getTextContent().replaceAll("\\s+", " ").strip())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no part " + id));
    }
}
