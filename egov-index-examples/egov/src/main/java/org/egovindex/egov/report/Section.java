package org.egovindex.egov.report;

/**
 * A heading and what stands below it.
 *
 * @param id to link to
 * @param title the key of the heading
 * @param body markup
 */
record Section(String id, String title, Html body) {}
