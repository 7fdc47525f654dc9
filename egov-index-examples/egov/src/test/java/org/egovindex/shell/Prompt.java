package org.egovindex.shell;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet.Status;
import jdk.jshell.Snippet.SubKind;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** One session through JShell's own interface, in this JVM; it shows what the mode of {@link Session} shows. */
final class Prompt implements AutoCloseable {
    private static final String DEFAULT_IMPORTS = """
            import java.io.*;
            import java.math.*;
            import java.net.*;
            import java.nio.file.*;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.function.*;
            import java.util.prefs.*;
            import java.util.regex.*;
            import java.util.stream.*;
            """;

    /** Of other lines, such as declarations of variables, the mode shows nothing. */
    private static final Set<SubKind> SHOWN =
            Set.of(SubKind.TEMP_VAR_EXPRESSION_SUBKIND, SubKind.VAR_VALUE_SUBKIND, SubKind.OTHER_EXPRESSION_SUBKIND);

    private final JShell shell = JShell.builder().executionEngine("local").build();

    Prompt() {
        shell.addToClasspath(System.getProperty("java.class.path"));
        type(DEFAULT_IMPORTS + Session.startup());
    }

    /** What is shown when these lines are typed, a statement on one or more of them, with an empty line between results. */
    String type(String lines) {
        StringBuilder shown = new StringBuilder();
        String begun = "";
        for (String line : lines.lines().toList()) {
            CompletionInfo read = shell.sourceCodeAnalysis().analyzeCompletion(begun + line);
            begun = read.completeness().isComplete() ? "" : begun + line + "\n";
            String result = begun.isEmpty() ? evaluate(read.source()) : "";
            shown.append(shown.length() > 0 && !result.isEmpty() ? "\n" : "").append(result);
        }
        if (!begun.isEmpty()) {
            throw new AssertionError("not a whole line of Java: " + begun);
        }
        return shown.toString();
    }

    private String evaluate(String source) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        List<SnippetEvent> events;
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            events = shell.eval(source);
        } finally {
            System.setOut(before);
        }
        StringBuilder shown = new StringBuilder(printed.toString(StandardCharsets.UTF_8));
        for (SnippetEvent event : events) {
            if (event.causeSnippet() == null) {
                check(source, event);
                boolean isShown = SHOWN.contains(event.snippet().subKind()) && event.value() != null;
                shown.append(isShown && !event.value().isEmpty() ? event.value().stripTrailing() + "\n" : "");
            }
        }
        return shown.toString();
    }

    private void check(String source, SnippetEvent event) {
        JShellException thrown = event.exception();
        if (thrown != null) {
            throw new AssertionError(source + " throws " + thrown, thrown);
        }
        if (event.status() != Status.VALID) {
            throw new AssertionError(source + " is " + event.status() + ": "
                    + shell.diagnostics(event.snippet())
                            .map(problem -> problem.getMessage(Locale.ROOT))
                            .toList());
        }
    }

    @Override
    public void close() {
        shell.close();
    }
}
