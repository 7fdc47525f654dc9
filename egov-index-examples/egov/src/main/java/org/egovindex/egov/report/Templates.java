package org.egovindex.egov.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The pages as templates, compiled once. What is put into one is escaped unless it is {@link Html}: so the type decides, not whoever
 * writes the template.
 */
final class Templates {
    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .escapeHTML(false)
            .strictSections(true)
            .emptyStringIsFalse(true)
            .withFormatter(value -> value instanceof Html html ? html.text() : Escape.html(String.valueOf(value)));

    static final Template PAGE = compiled("page");
    static final Template INDEX = compiled("index");
    static final Template UNIT = compiled("unit");

    private Templates() {}

    /** A file beside this class. */
    static String resource(String name) {
        try (InputStream stream = Templates.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The jar must hold " + name + ".\nMaybe it was built in part.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Template compiled(String name) {
        return COMPILER.compile(resource(name + ".mustache"));
    }

    static Html filled(Template template, Map<String, Object> values) {
        return new Html(template.execute(values));
    }
}
