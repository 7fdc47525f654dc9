package org.egovindex.compare;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.egovindex.model.Area;
import org.egovindex.model.Panel;
import org.egovindex.rank.Ranking;
import org.egovindex.rank.Scored;
import org.egovindex.scoring.SurveyIndex;

/** Makes standings of a survey's index: the ranking as it is, and one of each area by the same rule. */
final class SurveyStandings {
    private SurveyStandings() {}

    static Standings of(String id, SurveyIndex index) {
        Origin origin = new Origin(
                new Origin.Method(index.method().id(), index.method().toString(), "", false),
                Optional.of(index.ranking().rule()),
                Optional.of(index.survey().checklist()),
                index.survey().notices(),
                hosts(index.survey().panels()));
        Map<String, Standings> areas = new LinkedHashMap<>();
        List<Area> all = index.survey().checklist().areas();
        for (int place = 0; place < all.size(); place++) {
            int area = place;
            List<Scored> scored = index.scores().stream()
                    .map(score ->
                            new Scored(score.city(), score.areas().get(area).score()))
                    .toList();
            Ranking ranking =
                    Ranking.of(scored, index.method().ranking(), index.method().published());
            areas.put(all.get(place).id(), Standings.of(id, ranking));
        }
        return Standings.of(id, index.ranking()).from(origin).withAreas(areas);
    }

    /** The servers that evaluators noted beside their marks. */
    private static Map<String, SortedSet<String>> hosts(List<Panel> panels) {
        Map<String, SortedSet<String>> hosts = new TreeMap<>();
        for (Panel panel : panels) {
            panel.marks()
                    .flatMap(mark -> mark.remark().url().stream())
                    .flatMap(url -> host(url).stream())
                    .forEach(host -> hosts.computeIfAbsent(panel.city().label(), label -> new TreeSet<>())
                            .add(host));
        }
        return hosts;
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(new URI(url.strip()).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT))
                    .map(host -> host.startsWith("www.") ? host.substring(4) : host);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
