package org.egovindex.compare;

import java.util.Comparator;
import java.util.List;
import org.egovindex.model.City;
import org.egovindex.model.Unit;
import org.egovindex.table.TableUnit;

/**
 * Which units are the same under another name. Nothing is ever renamed that is not said here.
 *
 * <p>A unit goes by the last of its names. Renamings with a wave are followed in the order of the waves, after the wave in which the
 * unit stands; those without one first. Worked line: with A to B since 2005 and B to A since 2011, unit A of 2003 is A, and so are B of
 * 2007 and A of 2013.
 *
 * @param all in any order
 */
public record Renames(List<Rename> all) {
    /** Nobody was renamed. */
    public static final Renames NONE = new Renames(List.of());

    /** Puts them in order; refuses chains without waves that never end. */
    public Renames {
        all = all.stream()
                .sorted(Comparator.comparing((Rename rename) -> rename.wave().orElse(""))
                        .thenComparing(Rename::from)
                        .thenComparing(Rename::to))
                .toList();
        for (Rename first : all) {
            if (first.wave().isEmpty()) {
                refuseCircle(first, all);
            }
        }
    }

    private static void refuseCircle(Rename first, List<Rename> all) {
        String name = first.to();
        for (int steps = 0; steps < all.size(); steps++) {
            String old = name;
            name = all.stream()
                    .filter(next -> next.wave().isEmpty() && next.from().equals(old))
                    .findFirst()
                    .map(Rename::to)
                    .orElse("");
            if (name.equals(first.from())) {
                throw new IllegalArgumentException("The renamings of " + first.from()
                        + " must not go in a circle.\nMaybe say since which wave each holds.");
            }
        }
    }

    /** These renamings. */
    public static Renames of(Rename... renames) {
        return new Renames(List.of(renames));
    }

    /** The unit of a wave as it is called last. */
    Unit of(Unit unit, String wave) {
        Unit now = unit;
        for (int steps = 0; steps < all.size(); steps++) {
            now = onceRenamed(now);
        }
        for (Rename rename : all) {
            if (rename.wave().isPresent() && rename.concerns(wave) && now.isCalled(rename.from())) {
                now = called(now, rename.to());
            }
        }
        return now;
    }

    private Unit onceRenamed(Unit unit) {
        return all.stream()
                .filter(rename -> rename.wave().isEmpty() && unit.isCalled(rename.from()))
                .findFirst()
                .map(rename -> called(unit, rename.to()))
                .orElse(unit);
    }

    private static Unit called(Unit unit, String label) {
        if (!(unit instanceof City city)) {
            return new TableUnit(label, unit.attributes());
        }
        int comma = label.lastIndexOf(", ");
        return comma < 0
                ? new City(label, city.country(), city.attributes())
                : new City(label.substring(0, comma), label.substring(comma + 2), city.attributes());
    }
}
