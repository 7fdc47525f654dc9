package org.egovindex.egov;

import java.util.Arrays;
import java.util.List;
import org.egovindex.benchmark.Peers;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads whom a unit is compared with: {@code best}, {@code best:3}, {@code attribute:oecd}, {@code named:Vega;Lyra} and so on. */
final class PeersText implements ITypeConverter<Peers> {
    static final String HELP = "best (default), best:K, all, nearest:K, region, attribute:NAME or named:A;B.";

    @Override
    public Peers convert(String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? text : text.substring(0, colon);
        String rest = colon < 0 ? "" : text.substring(colon + 1);
        try {
            return switch (kind) {
                case "best" -> colon < 0 ? Peers.best() : Peers.best(Integer.parseInt(rest));
                case "nearest" -> Peers.nearest(Integer.parseInt(rest));
                case "all" -> Peers.all();
                case "region" -> Peers.sharing("region");
                case "attribute" -> Peers.sharing(rest);
                case "named" -> Peers.named(names(rest));
                default ->
                    throw new TypeConversionException("'" + text + "' are no peers. Maybe one of these: " + HELP);
            };
        } catch (NumberFormatException misread) {
            throw new TypeConversionException("'" + text + "' does not say how many. Maybe " + kind + ":3 is meant.");
        } catch (IllegalArgumentException refused) {
            throw new TypeConversionException("'" + text + "' are no peers. " + refused.getMessage());
        }
    }

    private static List<String> names(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
