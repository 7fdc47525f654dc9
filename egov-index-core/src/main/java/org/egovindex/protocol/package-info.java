/**
 * What fieldwork must look like, and which cities need a third evaluator.
 *
 * <p>Handbook step: data selection. Nothing here changes a mark: findings are questions to the people who did the fieldwork, and an adjudicated
 * survey says that it is one.
 */
@NullMarked
package org.egovindex.protocol;

import org.jspecify.annotations.NullMarked;
