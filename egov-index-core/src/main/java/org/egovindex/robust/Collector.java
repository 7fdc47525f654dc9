package org.egovindex.robust;

/**
 * Keeps something of every run. Adding must not depend on order.
 *
 * @param <C> its own type
 */
interface Collector<C> {
    void take(Block block);

    void add(C other);

    /** Forgets everything and keeps the room. */
    void clear();
}
