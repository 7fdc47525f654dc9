package org.egovindex.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.NameFault;
import org.egovindex.model.Naming;
import org.egovindex.model.Similarity;

/**
 * The first line of a data file: the names of the columns and what each is for, as far as that can be told before the rows.
 *
 * @param names the names, in canonical form
 * @param uses what they are for
 */
record DataHeader(List<String> names, List<ColumnUse> uses) {
    /** The columns that name the units if the caller says nothing: a table that has cities and countries is one of cities. */
    private static final List<String> UNITS =
            List.of("unit", "city", "place", "country", "name", "ucode", "id", "iso3");

    /** Copies both. */
    DataHeader {
        names = List.copyOf(names);
        uses = List.copyOf(uses);
    }

    /**
     * A name as it stands.
     *
     * @param text what stands there
     * @param place the character of the line at which it begins
     */
    record Name(String text, int place) {}

    /** The header of these names; nothing if it cannot be one, which is then a problem. */
    static Optional<DataHeader> of(List<Name> line, long number, ColumnWishes wishes, Problems problems) {
        List<String> names =
                line.stream().map(name -> Naming.canonical(name.text())).toList();
        boolean good = isDivided(line, number, problems);
        Set<String> seen = new HashSet<>();
        for (int column = 0; good && column < names.size(); column++) {
            String name = names.get(column);
            int place = line.get(column).place();
            Optional<NameFault> fault = Naming.fault(name);
            if (fault.isPresent()) {
                refuse(fault.get(), name, number, place, problems);
                return Optional.empty();
            }
            if (!seen.add(name)) {
                String twice = "the column " + Naming.visible(name) + " stands twice.";
                problems.add(ProblemCode.DUPLICATE_COLUMN, number, place, twice, "Delete or rename one.");
                return Optional.empty();
            }
        }
        return good && holds(names, wishes, number, problems)
                ? Optional.of(new DataHeader(names, uses(names, wishes)))
                : Optional.empty();
    }

    /** Whether every column that the caller named is there. */
    private static boolean holds(List<String> names, ColumnWishes wishes, long number, Problems problems) {
        boolean all = true;
        for (String wish : wishes.all()) {
            if (!names.contains(wish)) {
                all = false;
                problems.add(
                        ProblemCode.MISSING_COLUMN,
                        number,
                        0,
                        "there is no column " + Naming.visible(wish) + ".",
                        Similarity.nearest(wish, names)
                                .map(near -> "Maybe " + Naming.visible(near) + " is meant.")
                                .orElse(""));
            }
        }
        return all;
    }

    private static boolean isDivided(List<Name> line, long number, Problems problems) {
        String whole = line.get(0).text();
        boolean semicolon = whole.contains(";");
        if (line.size() > 1 || (!semicolon && !whole.contains("\t"))) {
            return true;
        }
        problems.add(
                ProblemCode.MISSING_COLUMN,
                number,
                0,
                "there is one column only, \"" + Naming.visible(whole) + "\".",
                "Maybe the fields are divided by '" + (semicolon ? ";" : "TAB")
                        + "': save the file with ',' between them.");
        return false;
    }

    private static void refuse(NameFault fault, String name, long number, int place, Problems problems) {
        String shown = name.isEmpty() ? "" : " \"" + Naming.visible(name) + "\"";
        problems.add(
                ProblemCode.of(fault),
                number,
                place,
                "the name" + shown + " of a column " + fault.explanation() + ".",
                switch (fault) {
                    case EMPTY -> "Maybe it holds the names of the rows: call it unit. Or the line ends in a comma.";
                    case CONTROL_CHARACTER -> "Maybe the file is UTF-16: save it as UTF-8.";
                    default -> "Maybe it was copied from a page: type it again.";
                });
    }

    private static List<ColumnUse> uses(List<String> names, ColumnWishes wishes) {
        String unit = wishes.unit().orElseGet(() -> unit(names, wishes));
        List<ColumnUse> uses = new ArrayList<>();
        for (String name : names) {
            boolean words =
                    wishes.words().contains(name) || wishes.wordsIfThere().contains(name);
            ColumnUse use = words ? ColumnUse.WORDS : ColumnUse.OPEN;
            use = wishes.numbers().contains(name) ? ColumnUse.NUMBERS : use;
            use = wishes.wave().equals(Optional.of(name)) ? ColumnUse.WAVE : use;
            uses.add(name.equals(unit) ? ColumnUse.UNIT : use);
        }
        return uses;
    }

    /** The column of the units if the caller names none: by its name, else the first that has no other use. */
    private static String unit(List<String> names, ColumnWishes wishes) {
        Set<String> used = wishes.all();
        List<String> free = names.stream().filter(name -> !used.contains(name)).toList();
        for (String usual : UNITS) {
            for (String name : free) {
                if (name.toLowerCase(Locale.ROOT).equals(usual)) {
                    return name;
                }
            }
        }
        return free.isEmpty() ? "" : free.get(0);
    }

    /** The column of this use; -1 if there is none. */
    int place(ColumnUse use) {
        return uses.indexOf(use);
    }

    /** The columns of this use, in their order. */
    List<Integer> places(ColumnUse use) {
        List<Integer> places = new ArrayList<>();
        for (int column = 0; column < uses.size(); column++) {
            if (uses.get(column) == use) {
                places.add(column);
            }
        }
        return places;
    }

    /** The name of a column as it is shown. */
    String shown(int column) {
        return Naming.visible(names.get(column));
    }

    /** This header with the uses as they were found. */
    DataHeader with(List<ColumnUse> found) {
        return new DataHeader(names, found);
    }
}
