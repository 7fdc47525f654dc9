package org.egovindex.egov.report;

/** Builds markup: tags are literals of this package, everything else is escaped on its way in. */
final class Markup {
    private final StringBuilder out = new StringBuilder(1024);

    /** A tag, or several, written out in the source; never words of a file. */
    Markup tag(String literal) {
        out.append(literal);
        return this;
    }

    /** Words, in text or between the quotes of an attribute. */
    Markup text(String words) {
        out.append(Escape.html(words));
        return this;
    }

    /** A name of whatever script, which keeps its direction to itself. */
    Markup name(String name) {
        out.append("<bdi>").append(Escape.html(name)).append("</bdi>");
        return this;
    }

    /** A whole number. */
    Markup number(long number) {
        out.append(number);
        return this;
    }

    /** Markup that was made already. */
    Markup add(Html html) {
        out.append(html.text());
        return this;
    }

    /** An element around words, such as {@code element("p", words)}. */
    Markup element(String name, String words) {
        return tag("<" + name + ">").text(words).tag("</" + name + ">");
    }

    Html html() {
        return new Html(out.toString());
    }
}
