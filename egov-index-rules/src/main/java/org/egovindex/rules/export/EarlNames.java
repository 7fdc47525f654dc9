package org.egovindex.rules.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.egovindex.model.ChecklistId;

/** The names of things in an EARL document. */
final class EarlNames {
    private static final String CHECKLISTS = "https://egovindex.org/checklists/";
    private static final String UNRESERVED = "-._~";

    private EarlNames() {}

    /** The vocabularies, whole in the document itself, so that no reader has to fetch anything. */
    static Map<String, Object> context() {
        return new JsonObject()
                .with("earl", "http://www.w3.org/ns/earl#")
                .with("dct", "http://purl.org/dc/terms/")
                .with("foaf", "http://xmlns.com/foaf/0.1/")
                .with("xsd", "http://www.w3.org/2001/XMLSchema#")
                .with("egi", "https://egovindex.org/ns/rules#")
                .with("earl:assertedBy", id())
                .with("earl:mainAssertor", id())
                .with("earl:mode", id())
                .with("earl:outcome", id())
                .with("earl:subject", id())
                .with("earl:test", id())
                .with("foaf:member", id())
                .with("dct:isPartOf", id())
                .with("dct:source", id())
                .with("egi:score", decimal())
                .with("egi:lowest", decimal())
                .with("egi:highest", decimal())
                .with("egi:max", decimal())
                .map();
    }

    private static Map<String, Object> id() {
        return new JsonObject().with("@type", "@id").map();
    }

    private static Map<String, Object> decimal() {
        return new JsonObject().with("@type", "xsd:decimal").map();
    }

    /** The checklist in this version. */
    static String checklist(ChecklistId about) {
        return CHECKLISTS + encoded(about.id()) + "/" + encoded(about.version());
    }

    /** A criterion or an area of it. */
    static String part(ChecklistId about, String kind, String id) {
        return checklist(about) + "#" + kind + "-" + encoded(id);
    }

    /** Something that is named only inside the document. */
    static String here(String kind, String id) {
        return "_:" + kind + (id.isEmpty() ? "" : "-" + blank(id));
    }

    /** A group of things, named after its members. */
    static String here(String kind, List<String> ids) {
        return "_:" + kind + "-" + ids.stream().map(EarlNames::blank).collect(Collectors.joining("__"));
    }

    /** RFC 3986: all but unreserved characters as the bytes of UTF-8 in hexadecimal. */
    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xFF);
            boolean plain =
                    character < 128 && (Character.isLetterOrDigit(character) || UNRESERVED.indexOf(character) >= 0);
            encoded.append(plain ? String.valueOf(character) : "%" + hex(octet));
        }
        return encoded.toString();
    }

    /** Letters, digits and - as they are, all else by its code, so that two names never become one. */
    private static String blank(String text) {
        StringBuilder name = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xFF);
            boolean plain = character < 128 && (character == '-' || Character.isLetterOrDigit(character));
            name.append(plain ? String.valueOf(character) : "_" + hex(octet));
        }
        return name.toString();
    }

    private static String hex(byte octet) {
        String digits = "0123456789ABCDEF";
        return "" + digits.charAt(octet >> 4 & 0xF) + digits.charAt(octet & 0xF);
    }
}
