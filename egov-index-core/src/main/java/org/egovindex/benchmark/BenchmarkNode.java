package org.egovindex.benchmark;

/**
 * A place of an index at which units are compared: the index itself, an area or another node, a criterion or an indicator.
 *
 * @param id in the checklist or the methodology; of the index of a survey, {@code index}
 * @param title for readers
 * @param depth 0 for the index, 1 for what is right below it, and so on
 * @param leaf whether it is a criterion or an indicator
 */
public record BenchmarkNode(String id, String title, int depth, boolean leaf) {
    @Override
    public String toString() {
        return id.equals(title) ? id : id + " " + title;
    }
}
