package org.egovindex.egov;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.egovindex.protocol.FieldworkProtocol;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** What fieldwork must look like. */
final class ProtocolChoice {
    @Option(
            names = "--per-city",
            paramLabel = "N",
            description = "How many evaluators look at each city (default: ${DEFAULT-VALUE}).")
    private int evaluators = 2;

    @Option(
            names = "--first-day",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Marks seen before this day are doubtful; with --last-day.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(
            names = "--last-day",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Marks seen after this day are doubtful.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(
            names = "--in-language",
            description =
                    "Evaluators must read the city's language: the attribute language of --cities and --evaluators.")
    private boolean isInLanguage;

    /** Reads a date. */
    static final class DateConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + text + "' is not a date. Maybe 2009-08-31 is meant.");
            }
        }
    }

    FieldworkProtocol of(CommandSpec spec) {
        if (evaluators < 1) {
            throw new ParameterException(spec.commandLine(), "--per-city must be 1 or more.");
        }
        FieldworkProtocol protocol = FieldworkProtocol.of(evaluators);
        if (from.isPresent() != to.isPresent()) {
            throw new ParameterException(spec.commandLine(), "--first-day and --last-day go together.");
        }
        if (from.isPresent()) {
            if (to.get().isBefore(from.get())) {
                throw new ParameterException(spec.commandLine(), "--last-day must not be before --first-day.");
            }
            protocol = protocol.between(from.get(), to.get());
        }
        return isInLanguage ? protocol.inTheCitysLanguage() : protocol;
    }
}
