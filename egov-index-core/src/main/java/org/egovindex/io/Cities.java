package org.egovindex.io;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.egovindex.document.Problems;
import org.egovindex.model.City;

/** The doorway for cities files: CSV with the columns city and country, and one column for each attribute. */
public final class Cities {
    private static final DescribedRows.Kind<City> KIND =
            new DescribedRows.Kind<>("cities", List.of("city", "country"), Cities::city, City::label);

    private Cities() {}

    /** Reads a cities file. Never throws for what stands in it. */
    public static CitiesReading read(Path file) {
        Problems problems = new Problems(file.toString());
        List<City> cities = new DescribedRows<>(KIND, problems).read(file);
        return new CitiesReading(cities, problems.report());
    }

    /** Reads cities that come from elsewhere than a file, such as a resource of a jar; {@code name} stands in problems. */
    public static CitiesReading read(InputStream stream, String name) {
        Problems problems = new Problems(name);
        List<City> cities = new DescribedRows<>(KIND, problems).read(stream);
        return new CitiesReading(cities, problems.report());
    }

    private static City city(Map<String, String> fields) {
        String name = String.valueOf(fields.remove("city"));
        String country = String.valueOf(fields.remove("country"));
        return new City(name, country, fields);
    }
}
