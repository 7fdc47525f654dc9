package org.egovindex.catalogue;

/**
 * Where a fact was seen.
 *
 * @param id by which facts refer to it
 * @param title of the text
 * @param address at which it was found
 */
public record Source(String id, String title, String address) {}
