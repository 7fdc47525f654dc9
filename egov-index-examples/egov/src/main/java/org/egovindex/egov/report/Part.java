package org.egovindex.egov.report;

/**
 * One of the few things an index is made of: an area of a checklist, or a node right below the index.
 *
 * @param id its id
 * @param title for readers
 * @param most the most points it can have; empty if there is no such number
 */
record Part(String id, String title, String most) {}
