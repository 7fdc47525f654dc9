package org.egovindex.io;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.egovindex.model.Naming;

/**
 * What the caller says of the columns before any is read.
 *
 * @param unit the column that names the units
 * @param wave the column that names the waves
 * @param words columns of text, also if they look like numbers
 * @param wordsIfThere the same, but nobody misses them
 * @param numbers columns that must hold numbers
 */
record ColumnWishes(
        Optional<String> unit,
        Optional<String> wave,
        Set<String> words,
        Set<String> wordsIfThere,
        Set<String> numbers) {
    static final ColumnWishes NONE = new ColumnWishes(Optional.empty(), Optional.empty(), Set.of(), Set.of(), Set.of());

    /** Refuses two uses of one column. */
    ColumnWishes {
        unit = unit.map(Naming::canonical);
        wave = wave.map(Naming::canonical);
        words = canonical(words);
        wordsIfThere = canonical(wordsIfThere);
        numbers = canonical(numbers);
        Set<String> used = new LinkedHashSet<>();
        unit.ifPresent(used::add);
        wave.ifPresent(column -> claim(used, Set.of(column)));
        claim(used, words);
        claim(used, numbers);
    }

    private static Set<String> canonical(Collection<String> columns) {
        return columns.stream().map(Naming::canonical).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void claim(Set<String> used, Set<String> columns) {
        for (String column : columns) {
            if (!used.add(column)) {
                throw new IllegalArgumentException(
                        "The column " + Naming.visible(column) + " must have one use, not two."
                                + "\nMaybe it was named as unit or wave, and as description or number too.");
            }
        }
    }

    ColumnWishes withUnit(String column) {
        return new ColumnWishes(Optional.of(column), wave, words, wordsIfThere, numbers);
    }

    ColumnWishes withWave(String column) {
        return new ColumnWishes(unit, Optional.of(column), words, wordsIfThere, numbers);
    }

    ColumnWishes withWords(Collection<String> columns) {
        return new ColumnWishes(unit, wave, canonical(columns), wordsIfThere, numbers);
    }

    ColumnWishes withWordsIfThere(Collection<String> columns) {
        return new ColumnWishes(unit, wave, words, canonical(columns), numbers);
    }

    ColumnWishes withNumbers(Collection<String> columns) {
        return new ColumnWishes(unit, wave, words, wordsIfThere, canonical(columns));
    }

    /** Every column that must be there, in the order of unit, wave, words and numbers. */
    Set<String> all() {
        Set<String> all = new LinkedHashSet<>();
        unit.ifPresent(all::add);
        wave.ifPresent(all::add);
        all.addAll(words);
        all.addAll(numbers);
        return all;
    }
}
