package org.egovindex.rules.syntax;

/**
 * A criterion of which only the id was said.
 *
 * @param id which
 */
record CriterionId(String id) implements Placing {
    @Override
    public Scaling in(NamedArea area) {
        return new CriterionPlace(id, area);
    }
}
